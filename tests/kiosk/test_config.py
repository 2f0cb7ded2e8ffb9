"""The settings of a kiosk: where they come from, and every mistake in them at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.config import DEFAULT_HUB, Orientation, Settings, load
from kiosk.tomlfile import Mistake

Config = Callable[[str], dict[str, str]]


@pytest.fixture
def config(tmp_path: Path) -> Config:
    def write(content: str) -> dict[str, str]:
        file = tmp_path / "kiosk.toml"
        file.write_text(content, "utf-8")
        return {"HOME": str(tmp_path), "HUB_KIOSK_CONFIG": str(file)}

    return write


def settings(environment: dict[str, str], overrides: dict[str, object] | None = None) -> Settings:
    found = load(environment, overrides)
    assert isinstance(found, Settings), found
    return found


def mistakes(
    environment: dict[str, str], overrides: dict[str, object] | None = None
) -> list[Mistake]:
    found = load(environment, overrides)
    assert not isinstance(found, Settings)
    return list(found)


def test_with_nothing_said_a_kiosk_starts_with_the_default_hub(tmp_path: Path) -> None:
    found = settings({"HOME": str(tmp_path)})
    data_dir = tmp_path / ".local/share/hub-kiosk"
    assert found == Settings(
        kiosk_name="entrance",
        data_dir=data_dir,
        database_url=f"sqlite:///{data_dir}/hub.db",
        hub_file=DEFAULT_HUB,
        log_dir=data_dir / "log",
        is_windowed=False,
        orientation=Orientation.AUTO,
        px_per_mm=None,
        mount_bottom_mm=900,
        camera=None,
    )
    assert found.keys_dir == data_dir / "keys"
    assert not data_dir.exists()


def test_folders_follow_the_users_own_choice(tmp_path: Path) -> None:
    environment = {"HOME": "/nowhere", "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": "config"}
    assert settings(environment).data_dir == tmp_path / "hub-kiosk"
    assert settings({**environment, "XDG_DATA_HOME": "relative"}).data_dir == Path(
        "/nowhere/.local/share/hub-kiosk"
    )


def test_the_usual_file_is_read_where_there_is_one(tmp_path: Path) -> None:
    folder = tmp_path / "hub-kiosk"
    folder.mkdir()
    (folder / "kiosk.toml").write_text('kiosk_name = "desk"\n', "utf-8")
    environment = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    assert settings(environment).kiosk_name == "desk"


def test_the_command_line_goes_before_the_environment_and_that_before_the_file(
    config: Config,
) -> None:
    environment = config('kiosk_name = "file"\norientation = "portrait"\nmount_bottom_mm = 700\n')
    environment |= {"HUB_KIOSK_KIOSK_NAME": "environment", "HUB_KIOSK_MOUNT_BOTTOM_MM": "800"}
    found = settings(environment, {"kiosk_name": "command line", "camera": None})
    assert (found.kiosk_name, found.mount_bottom_mm, found.orientation) == (
        "command line",
        800,
        Orientation.PORTRAIT,
    )


@pytest.mark.parametrize(
    ("variable", "words", "field", "value"),
    [
        ("WINDOWED", "1", "is_windowed", True),
        ("WINDOWED", "True", "is_windowed", True),
        ("WINDOWED", "no", "is_windowed", False),
        ("WINDOWED", "", "is_windowed", False),
        ("PX_PER_MM", "4", "px_per_mm", 4.0),
        ("PX_PER_MM", "4.03", "px_per_mm", 4.03),
        ("MOUNT_BOTTOM_MM", "850", "mount_bottom_mm", 850),
        ("CAMERA", "/dev/video0", "camera", Path("/dev/video0")),
        ("CAMERA", "none", "camera", None),
        ("THREE_KEYS", "Down Up Enter", "three_keys", ("Down", "Up", "Enter")),
        ("ORIENTATION", "portrait", "orientation", Orientation.PORTRAIT),
        ("DATABASE_URL", "postgresql+psycopg:///hub", "database_url", "postgresql+psycopg:///hub"),
    ],
)
def test_variables_are_read_as_people_write_them(
    tmp_path: Path, variable: str, words: str, field: str, value: object
) -> None:
    found = settings({"HOME": str(tmp_path), f"HUB_KIOSK_{variable}": words})
    assert getattr(found, field) == value


WRONG = """\
kiosk_name = ""                        #! kiosk_name | empty
data_dir = "var"                       #! data_dir | all of it
database_url = "mysql://x:secret@y/z"  #! database_url | postgresql+psycopg
hub_file = "hub.toml"                  #! hub_file | all of it
log_dir = "/dev/null/log"              #! log_dir | choose another folder
windowed = "yes"                       #! windowed | true nor false
orientation = "portrai"                #! orientation | did you mean "portrait"
px_per_mm = 0                          #! px_per_mm | from 1 to 40
mount_bottom_mm = 90.5                 #! mount_bottom_mm | whole number
camera = 0                             #! camera | in quotes
three_keys = "Down Up Ctrl"            #! three_keys | no key of a keypad
camrea = "/dev/video0"                 #! camrea | not known
"""


def test_every_mistake_in_the_file_is_told_at_once(config: Config) -> None:
    found = mistakes(config(WRONG))
    lines = WRONG.splitlines()
    assert [mistake.line for mistake in found] == list(range(1, len(lines) + 1))
    for mistake, line in zip(found, lines, strict=True):
        key, part = line.split("#! ")[1].split(" | ")
        assert mistake.key == key
        assert part in mistake.said
        assert "secret" not in mistake.said


def test_a_mistake_in_the_environment_has_the_name_of_its_variable(config: Config) -> None:
    environment = config('windowed = true\norientation = "sideways"\n')
    environment |= {"HUB_KIOSK_WINDOWED": "perhaps", "HUB_KIOSK_CAMRA": "/dev/video0"}
    told = {(mistake.line, mistake.key) for mistake in mistakes(environment)}
    assert told == {(None, "HUB_KIOSK_WINDOWED"), (None, "HUB_KIOSK_CAMRA"), (2, "orientation")}


def test_a_mistake_on_the_command_line_has_the_name_of_its_key(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "HUB_KIOSK_HUB_FILE": str(DEFAULT_HUB)}
    (mistake,) = mistakes(environment, {"hub_file": "none.toml"})
    assert (mistake.line, mistake.key) == (None, "hub_file")


def test_a_file_that_is_named_must_be_there_and_be_toml(config: Config) -> None:
    environment = config("kiosk_name =\n")
    (broken,) = mistakes(environment)
    assert (broken.line, broken.key) == (1, environment["HUB_KIOSK_CONFIG"])
    (absent,) = mistakes({**environment, "HUB_KIOSK_CONFIG": "/no/kiosk.toml"})
    assert (absent.line, absent.key) == (None, "/no/kiosk.toml")


def test_the_password_of_the_database_is_not_shown_with_the_settings(tmp_path: Path) -> None:
    url = "postgresql+psycopg://hub:secret@localhost/hub"
    found = settings({"HOME": str(tmp_path), "HUB_KIOSK_DATABASE_URL": url})
    assert found.database_url == url
    assert "secret" not in repr(found)


@pytest.mark.parametrize(
    ("written", "folders"),
    [
        ("", ["/media", "/run/media"]),
        ('media_folders = ["/srv/films", "/media"]', ["/srv/films", "/media"]),
        ("media_folders = []", []),
    ],
)
def test_sticks_are_looked_for_where_the_settings_say(
    config: Config, written: str, folders: list[str]
) -> None:
    assert [str(each) for each in settings(config(written)).media_folders] == folders


def test_a_variable_names_the_folders_of_sticks_with_colons(config: Config) -> None:
    environment = config("") | {"HUB_KIOSK_MEDIA_FOLDERS": "/media:/srv/films"}
    assert settings(environment).media_folders == (Path("/media"), Path("/srv/films"))


@pytest.mark.parametrize("written", ["7", '["films"]', '["/"]', "[7]", '["/a\\nb"]'])
def test_folders_of_sticks_that_cannot_be_meant_are_told(config: Config, written: str) -> None:
    (mistake,) = mistakes(config(f"media_folders = {written}"))
    assert mistake.key == "media_folders"
    assert "write" in mistake.said or "type" in mistake.said
