"""The settings of one kiosk, from its file and the environment, checked before anything starts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kiosk.tomlfile import Mistake, Notes, Reader, Table, TomlSource, Wrong, read
from kiosk.tomlfile.values import number, one_of, shown, whole, words, yes_or_no

PREFIX = "HUB_KIOSK_"
DEFAULT_HUB = Path(__file__).resolve().parent.parent / "resources" / "hubs" / "hubteekki.toml"
MOUNT_BOTTOM_MM = 900
MEDIA_FOLDERS = (Path("/media"), Path("/run/media"))
THREE_KEYS = ("F13", "F14", "F15")
NAMED_KEYS = "Up Down Left Right Enter Return Space PageUp PageDown Home End Plus Minus Asterisk"
KEYPAD = frozenset([*NAMED_KEYS.split(), *(f"F{number}" for number in range(1, 25))])
"""The keys, by Qt's names, that may be "next", "back" or "do" on a keypad."""


class Orientation(StrEnum):
    """Which way the screen stands; AUTO is as its width and height say."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


@dataclass(frozen=True, slots=True)
class Settings:
    """One kiosk's settings. `px_per_mm` None is what the screen itself says, `camera` None is none.

    `backup_copy_dir` is a folder on a second disk that each backup is copied to, None where there
    is none; it need not be there at every moment. `media_folders` is where sticks with pictures
    and films are mounted, or folders of such files.
    `mount_bottom_mm` is the height of the screen's lower edge above the floor, `three_keys` the
    keys for next, back and do. The database's URL may hold a password: it is not shown.
    """

    kiosk_name: str
    data_dir: Path
    database_url: str = field(repr=False)
    hub_file: Path
    log_dir: Path
    is_windowed: bool
    orientation: Orientation
    px_per_mm: float | None
    mount_bottom_mm: int
    camera: Path | None
    three_keys: tuple[str, str, str] = THREE_KEYS
    backup_copy_dir: Path | None = None
    media_folders: tuple[Path, ...] = MEDIA_FOLDERS

    @property
    def keys_dir(self) -> Path:
        """Where the signing key and the PIN's pepper are, apart from what is backed up."""
        return self.data_dir / "keys"


def load(
    environment: Mapping[str, str], overrides: Mapping[str, object] | None = None
) -> Settings | tuple[Mistake, ...]:
    """The settings, or every mistake in them, each named as it was written.

    A value comes from `overrides` (a command line, by key), else from the environment
    (`HUB_KIOSK_` and the key in capitals), else from the file that `HUB_KIOSK_CONFIG` names or
    that is `hub-kiosk/kiosk.toml` in the user's folder for settings, else from here.
    """
    file = _file(environment)
    source = read(file) if file is not None else TomlSource({}, {})
    if not isinstance(source, TomlSource):
        return tuple(replace(mistake, key=str(file)) for mistake in source)
    told = {key: value for key, value in (overrides or {}).items() if value is not None}
    variables = _variables(environment)
    notes = Notes(
        {path: n for path, n in source.lines.items() if path[0] not in {*variables, *told}}
    )
    table = Table({**source.values, **variables, **told}, notes)
    settings = _read(table, environment)
    table.end()
    spelled = {key: f"{PREFIX}{key.upper()}" for key in variables if key not in told}
    return tuple(replace(m, key=spelled.get(m.key, m.key)) for m in notes.mistakes) or settings


def _read(table: Table, environment: Mapping[str, str]) -> Settings:
    data_dir = table.may("data_dir", _folder(), _home(environment, "XDG_DATA_HOME", ".local/share"))
    return Settings(
        kiosk_name=table.may("kiosk_name", words(40, "entrance"), "entrance"),
        data_dir=data_dir,
        database_url=table.may("database_url", _database(), f"sqlite:///{data_dir / 'hub.db'}"),
        hub_file=table.may("hub_file", _file_path(), DEFAULT_HUB),
        log_dir=table.may("log_dir", _folder(), data_dir / "log"),
        is_windowed=table.may("windowed", yes_or_no(example=True), default=False),
        orientation=table.may(
            "orientation", one_of(Orientation, Orientation.PORTRAIT), Orientation.AUTO
        ),
        px_per_mm=table.may("px_per_mm", _density(), None),
        mount_bottom_mm=table.may(
            "mount_bottom_mm", whole(0, 2000, MOUNT_BOTTOM_MM), MOUNT_BOTTOM_MM
        ),
        camera=table.may("camera", _device(), None),
        three_keys=table.may("three_keys", _three_keys(), THREE_KEYS),
        backup_copy_dir=table.may("backup_copy_dir", _other_disk(), None),
        media_folders=table.may("media_folders", _folders_of_media(), MEDIA_FOLDERS),
    )


def _file(environment: Mapping[str, str]) -> Path | None:
    named = environment.get(f"{PREFIX}CONFIG")
    if named:
        return Path(named).expanduser()
    usual = _home(environment, "XDG_CONFIG_HOME", ".config") / "kiosk.toml"
    return usual if usual.is_file() else None


def _home(environment: Mapping[str, str], variable: str, usual: str) -> Path:
    """The kiosk's folder in one of the user's, by the XDG base directory specification."""
    named = environment.get(variable, "")
    home = Path(environment.get("HOME") or Path.home())
    return (Path(named) if Path(named).is_absolute() else home / usual) / "hub-kiosk"


def _variables(environment: Mapping[str, str]) -> dict[str, object]:
    """The settings in the environment; an empty variable is one that is not set."""
    given = {
        name.removeprefix(PREFIX).lower(): words
        for name, words in environment.items()
        if name.startswith(PREFIX) and name != f"{PREFIX}CONFIG" and words
    }
    return {key: _meant(key, words) for key, words in given.items()}


def _meant(key: str, text: str) -> object:
    """What a variable's text would be in a file: there numbers and true have no quotes."""
    if key == "windowed":
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
            text.lower(), text
        )
    if key in {"px_per_mm", "mount_bottom_mm"}:
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                continue
    return text


def _folder() -> Reader[Path]:
    def take(value: object) -> Path | Wrong:
        path = _whole_path(value, "/var/lib/hub-kiosk")
        if isinstance(path, Wrong):
            return path
        there = next(folder for folder in (path, *path.parents) if folder.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            return Wrong(f"nothing can be written into {shown(str(there))}: choose another folder")
        return path

    return Reader(take, '"/var/lib/hub-kiosk"', Path("/nowhere"))


def _file_path() -> Reader[Path]:
    """A file that is needed at the first start only: whether it is there is asked then."""

    def take(value: object) -> Path | Wrong:
        return _whole_path(value, "/etc/hub-kiosk/hub.toml")

    return Reader(take, '"/etc/hub-kiosk/hub.toml"', Path("/nowhere"))


def _device() -> Reader[Path | None]:
    def take(value: object) -> Path | Wrong | None:
        return None if value in ("", "none") else _whole_path(value, "/dev/video0")

    return Reader(take, '"/dev/video0"', None)


def _other_disk() -> Reader[Path | None]:
    example = "/mnt/hub-backup/kiosk"

    def take(value: object) -> Path | Wrong | None:
        return None if value in ("", "none") else _whole_path(value, example)

    return Reader(take, f'"{example}"', None)


def _folders_of_media() -> Reader[tuple[Path, ...]]:
    """Folders that need not be there at every moment; a colon parts them in a variable."""
    example = '["/media", "/srv/films"]'

    def take(value: object) -> tuple[Path, ...] | Wrong:
        named = value.split(":") if isinstance(value, str) else value
        if not isinstance(named, list):
            return Wrong(f"{shown(value)} is no list of folders: write {example}")
        folders = [_whole_path(each, "/srv/films") for each in named if each != ""]
        wrong = next((each for each in folders if isinstance(each, Wrong)), None)
        if wrong is not None:
            return wrong
        if Path("/") in folders:
            return Wrong(f'all of the disk ("/") is too much to look through: write {example}')
        return tuple(each for each in folders if isinstance(each, Path))

    return Reader(take, example, MEDIA_FOLDERS)


def _three_keys() -> Reader[tuple[str, str, str]]:
    example = "Down Up Enter"

    def take(value: object) -> tuple[str, str, str] | Wrong:
        named = value.split() if isinstance(value, str) else []
        unknown = [name for name in named if name not in KEYPAD]
        if unknown:
            return Wrong(f'{shown(unknown[0])} is no key of a keypad: name three, as "{example}"')
        match list(dict.fromkeys(named)):
            case [forth, back, act]:
                return forth, back, act
        return Wrong(f'these are not three keys for next, back and do: name them, as "{example}"')

    return Reader(take, f'"{example}"', THREE_KEYS)


def _whole_path(value: object, example: str) -> Path | Wrong:
    text = words(1000, example).take(str(value) if isinstance(value, Path) else value)
    if isinstance(text, Wrong):
        return text
    path = Path(text).expanduser()
    if path.is_absolute():
        return path
    return Wrong(f'{shown(text)} is only a part of a path: write all of it, as "{example}"')


def _density() -> Reader[float | None]:
    return Reader(number(1, 40, 4.03).take, "4.03", None)


def _database() -> Reader[str]:
    example = "sqlite:////var/lib/hub-kiosk/hub.db"

    def take(value: object) -> str | Wrong:
        if isinstance(value, str) and value.startswith(("sqlite:////", "postgresql+psycopg://")):
            return value
        return Wrong(
            f'this is no address of a database that the kiosk can use: write it as "{example}" or'
            ' "postgresql+psycopg://user:password@host/database"'
        )

    return Reader(take, f'"{example}"', example)
