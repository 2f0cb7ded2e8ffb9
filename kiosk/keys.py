"""The folder of keys: the hub's signing key and the PIN's pepper, never in the database."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.files import file_troubles, part_of, put_new
from kiosk import passes
from kiosk.trouble import FileBroken, KeysMissing, NameTaken

PEPPER, PASS_KEY = "pepper", "pass-key"
PEPPER_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets of one hub; `missing` says what had to be done without, until the next start."""

    pass_key: Ed25519PrivateKey
    pepper: str
    missing: KeysMissing | None = None


def open_keys(folder: Path, *, has_pin: bool) -> Keys:
    """The keys in `folder`, made at the first start.

    In a hub that has a PIN there were keys. Where they are gone or broken none are made in their
    place, so that they work again when they come back: until then the kiosk goes on with keys
    that live as long as it runs, the old PIN opens nothing, and the old passes are refused.
    """
    if not has_pin:
        return make_missing(folder)
    lost = [name for name in (PEPPER, PASS_KEY) if not _is_sound(folder / name)]
    if not lost:
        return _load(folder)
    return Keys(
        _load_key(folder) if PASS_KEY not in lost else Ed25519PrivateKey.generate(),
        _read_pepper(folder / PEPPER) if PEPPER not in lost else _new_pepper(),
        KeysMissing(f"{' and '.join(lost)} cannot be read in {folder}"),
    )


def make_missing(folder: Path) -> Keys:
    """The keys in `folder`; what is not there is made, what is broken is put aside and made."""
    with file_troubles():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for path in (folder / PEPPER, folder / PASS_KEY):
            if path.exists() and not _is_sound(path):
                path.replace(path.with_name(f"{path.name}.broken"))
        if not (folder / PEPPER).exists():
            _make_pepper(folder / PEPPER)
        return _load(folder)


def _load(folder: Path) -> Keys:
    return Keys(_load_key(folder), _read_pepper(folder / PEPPER))


def _load_key(folder: Path) -> Ed25519PrivateKey:
    return passes.load_or_make_key(folder / PASS_KEY)


def _is_sound(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        if path.name == PASS_KEY:
            passes.load_or_make_key(path)
        else:
            _read_pepper(path)
    except FileBroken:
        return False
    return True


def _read_pepper(path: Path) -> str:
    with file_troubles():
        pepper = path.read_bytes().decode("ascii", "replace").strip()
    if len(pepper) != PEPPER_DIGITS:
        raise FileBroken(f"{path} is not a pepper")
    return pepper


def _make_pepper(path: Path) -> None:
    with part_of(path) as part:
        part.write_text(_new_pepper(), encoding="ascii")
        try:
            put_new(part, path)
        except NameTaken:
            return  # somebody else was first: theirs is the hub's pepper


def _new_pepper() -> str:
    return secrets.token_hex(PEPPER_DIGITS // 2)
