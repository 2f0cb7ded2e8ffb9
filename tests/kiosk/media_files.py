"""Files for the library's tests, and who reads them at once: their first letters say it all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.desks.media_watch import Library
from kiosk.media.shelf import Content, Shelf
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import MediumKind
from tests.hub import Hub

PICTURE, FILM, BROKEN = b"picture", b"film", b"broken"
LARGE_PICTURE = b"large picture"
PNG = b"\x89PNG"


def read(path: Path) -> Content | MediumWrong:
    """What a file is, by its first letters."""
    began = path.read_bytes()[:8]
    if began.startswith((PICTURE, PNG)):
        return Content(MediumKind.PICTURE, "png", 1920, 1080)
    if began == LARGE_PICTURE[:8]:
        return Content(MediumKind.PICTURE, "png", 8660, 5773)
    if began.startswith(FILM):
        return Content(MediumKind.FILM, "mp4", 1280, 720, 61.5, has_sound=True)
    return MediumWrong.BROKEN if began.startswith(BROKEN) else MediumWrong.UNKNOWN_KIND


def still(_: Path) -> bytes:
    """A small picture of a film."""
    return PNG


def first_look(path: Path) -> MediumWrong | None:
    """What is seen at once: a broken one looks like any other."""
    found = read(path)
    return found if found is MediumWrong.UNKNOWN_KIND else None


def with_stick(hub: Hub) -> Path:
    """Have the hub's library look into a folder where sticks are mounted; one stick is there."""
    stick = hub.folder / "mounted" / "KINGSTON"
    stick.mkdir(parents=True)
    desk = hub.kiosk.media_desk
    shelf = Shelf(desk.library.shelf.folder, read, still)
    desk.library = replace(
        desk.library, shelf=shelf, roots=(hub.folder / "mounted",), first_look=first_look
    )
    assert isinstance(desk.library, Library)
    return stick


def a_file(folder: Path, name: str, content: bytes) -> Path:
    """A file in a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
