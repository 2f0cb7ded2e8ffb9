"""The manager's playlist, pictures and films: all is well, broken, empty, a stick, a copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from kiosk.media.shelf import Shelf
from kiosk.playlist_answers import (
    ItemDraft,
    ItemKind,
    ItemSaved,
    MediumAdded,
    MediumFound,
    MediumWrong,
)
from kiosk.texts import Text
from scripts.screens.catalogue import screen
from scripts.screens.door import Door, expected
from scripts.screens.recipes.manager import unlock
from tests.kiosk.media_files import FILM, a_file, first_look, read
from ui.media_adding import AddingState
from ui.viewmodels.media_add import MediaAdd

MANAGER = ["manager", "now", "programme"]
WORDS = Text(
    "Kahvi on keittiössä, ota kuppi!", "Kaffet finns i köket, ta en kopp!", "Coffee in the kitchen"
)


def painted(folder: Path, name: str, *colours: str) -> Path:
    """A picture: the sky over a field."""
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 360))
    for place, colour in enumerate(colours):
        sky.setColorAt(place / (len(colours) - 1), QColor(colour))
    painter = QPainter(image)
    painter.fillRect(image.rect(), sky)
    painter.end()
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
    return path


def stick(door: Door) -> Path:
    """A memory stick, with nothing on it yet."""
    roots = door.hub.folder / "mounted"
    scene = painted(door.hub.folder, "scene.png", "#2b4a3f", "#c9dfd3", "#b4540a").read_bytes()
    desk = door.hub.kiosk.media_desk
    desk.library = replace(
        desk.library,
        shelf=Shelf(desk.library.shelf.folder, read, lambda _: scene),
        roots=(roots,),
        first_look=first_look,
    )
    (roots / "KINGSTON").mkdir(parents=True, exist_ok=True)
    return roots / "KINGSTON"


def in_library(door: Door, path: Path) -> str:
    """Taken in; its id."""
    added = expected(door.hub.kiosk.media_desk.take_in(None, path), MediumAdded)
    return added.medium.medium_id


def three_media(door: Door) -> tuple[str, str, str]:
    """Two pictures and a film."""
    where = stick(door)
    return (
        in_library(
            door, painted(where, "Syksy Saanijärvellä.png", "#5b7fa6", "#e8c48a", "#7a4b2a")
        ),
        in_library(door, a_file(where, "Hubin esittely.mp4", FILM + b"1")),
        in_library(door, painted(where, "Talkoot.jpg.png", "#dce9e2", "#3d7a5f")),
    )


def on_playlist(door: Door, kind: ItemKind, **more: object) -> str:
    """An item of the playlist; its id."""
    draft = replace(ItemDraft(door.hub.key(), kind), **more)  # type: ignore[arg-type]
    return expected(door.hub.kiosk.playlist.save(door.session(), draft), ItemSaved).item_id


def a_playlist(door: Door) -> tuple[str, ...]:
    """Five items, in a usual order."""
    autumn, film, _ = three_media(door)
    office = {"weekdays": (0, 1, 2, 3, 4), "starts": time(8), "ends": time(16)}
    return (
        on_playlist(door, ItemKind.PROGRAMME, seconds=20),
        on_playlist(door, ItemKind.MEDIUM, medium_id=film, **office),
        on_playlist(door, ItemKind.MEDIUM, medium_id=autumn),
        on_playlist(door, ItemKind.WORDS, words=WORDS, weekdays=(5, 6)),
        on_playlist(door, ItemKind.PLACES, is_on=False),
    )


def open_part(door: Door, *ways: str) -> None:
    """The manager's programme, and on from there."""
    unlock(door, "tab_programme", *ways)


@screen(page="playlist", through=MANAGER)
def manager_playlist(door: Door) -> None:
    """What is shown in which order, what is shown now and what is off."""
    a_playlist(door)
    open_part(door, "section_playlist")


@screen(page="playlist", through=MANAGER)
def manager_playlist_empty(door: Door) -> None:
    """Nothing is on the playlist: what the screen shows then."""
    open_part(door, "section_playlist")


@screen(page="playlist", through=MANAGER)
def manager_playlist_broken(door: Door) -> None:
    """A film that could not be shown, and what to do."""
    a_playlist(door)
    film = expected_film(door)
    door.hub.kiosk.media_desk.broke(film, MediumWrong.STUCK)
    open_part(door, "section_playlist")


def expected_film(door: Door) -> str:
    """The id of the film."""
    kept = door.hub.kiosk.media_desk.kept()
    return next(each.facts.medium_id for each in kept if each.facts.seconds)


@screen(page="one_item", through=[*MANAGER, "playlist"])
def manager_playlist_item(door: Door) -> None:
    """One item: what, how long, when, and what can be done."""
    _, film, *_ = a_playlist(door)
    open_part(door, "section_playlist")
    door.tap_in(f"row_{film}", "act")


@screen(page="one_item", through=[*MANAGER, "playlist"])
def manager_playlist_item_sure(door: Door) -> None:
    """Taking an item off asks once more."""
    *_, words, _ = a_playlist(door)
    open_part(door, "section_playlist")
    door.tap_in(f"row_{words}", "act")
    door.tap_in("row_remove", "act")


@screen(page="item_change", through=[*MANAGER, "playlist"])
def manager_playlist_new(door: Door) -> None:
    """A new item: what is to be shown."""
    three_media(door)
    open_part(door, "section_playlist", "primary")


@screen(page="item_change", through=[*MANAGER, "playlist"])
def manager_playlist_medium(door: Door) -> None:
    """Which picture or film."""
    three_media(door)
    open_part(door, "section_playlist", "primary", "primary")


@screen(page="item_change", through=[*MANAGER, "playlist"], is_said_once=True)
def manager_playlist_words(door: Door) -> None:
    """Words of her own, and what is missing."""
    open_part(door, "section_playlist", "primary", "primary", "primary")


@screen(page="item_change", through=[*MANAGER, "playlist", "one_item"])
def manager_playlist_when(door: Door) -> None:
    """On which days of the week, at what hours."""
    _, film, *_ = a_playlist(door)
    open_part(door, "section_playlist")
    door.tap_in(f"row_{film}", "act")
    door.tap_in("row_when", "act")


@screen(page="item_change", through=[*MANAGER, "playlist", "one_item"])
def manager_playlist_days(door: Door) -> None:
    """From a day to a day."""
    _, film, *_ = a_playlist(door)
    open_part(door, "section_playlist")
    door.tap_in(f"row_{film}", "act")
    door.tap_in("row_days", "act")
    door.tap("field_bounds_some")


@screen(page="playlist_at", through=[*MANAGER, "playlist"])
def manager_playlist_at(door: Door) -> None:
    """What is shown at a day and time."""
    a_playlist(door)
    open_part(door, "section_playlist", "secondary")


@screen(page="media", through=MANAGER)
def manager_media(door: Door) -> None:
    """Pictures and films, who shows them, and one that broke."""
    a_playlist(door)
    door.hub.kiosk.media_desk.broke(expected_film(door), MediumWrong.BROKEN)
    open_part(door, "section_media")


@screen(page="media", through=MANAGER)
def manager_media_empty(door: Door) -> None:
    """No picture or film yet."""
    open_part(door, "section_media")


@screen(page="media", through=MANAGER)
def manager_media_sure(door: Door) -> None:
    """Removing asks, and says what goes with it."""
    a_playlist(door)
    open_part(door, "section_media")
    door.tap_in(f"row_medium:{expected_film(door)}", "act")


@screen(page="now", through=["manager"])
def manager_now_film(door: Door) -> None:
    """Under Now: the film that could not be shown."""
    a_playlist(door)
    door.hub.kiosk.media_desk.broke(expected_film(door), MediumWrong.MISSING)
    unlock(door)


@screen(page="media_add", through=[*MANAGER, "media"])
def manager_media_stick(door: Door) -> None:
    """What is on a stick: what can be taken in, what is here already, what cannot and why."""
    where = stick(door)
    in_library(door, painted(where, "Talkoot.png", "#dce9e2", "#3d7a5f"))
    painted(where, "Joulu torilla.png", "#22384f", "#f2e6c8")
    a_file(where, "Konsertti.mp4", FILM)
    a_file(where, "Kutsu.pdf", b"%PDF")
    a_file(where / "Kesä 2026", "a.mp4", FILM)
    open_part(door, "section_media", "primary")


@screen(page="media_add", through=[*MANAGER, "media"])
def manager_media_no_stick(door: Door) -> None:
    """No stick is to be seen."""
    stick(door)
    open_part(door, "section_media", "primary")


@screen(page="media_add", through=[*MANAGER, "media"])
def manager_media_taken(door: Door) -> None:
    """What became of the files: taken in, and one that is damaged."""
    where = stick(door)
    painted(where, "Joulu torilla.png", "#22384f", "#f2e6c8")
    a_file(where, "Konsertti.mp4", b"broken")
    open_part(door, "section_media", "primary", "primary")


@screen(page="media_add", through=[*MANAGER, "media"])
def manager_media_copying(door: Door) -> None:
    """A long film is being copied, and another waits."""
    a_file(stick(door), "Konsertti.mp4", FILM)
    open_part(door, "section_media", "primary")
    page = door.driver.front.models["media_add"]
    if isinstance(page, MediaAdd):
        adding = page.adding
        files = [MediumFound("/x", name, 10**9) for name in ("Konsertti.mp4", "Talkoot.mp4")]
        adding.copying.done, adding.copying.total = 35, 100
        adding.state = AddingState(files[0], (files[1],))
        adding.changed.emit()
        door.hub.clock.advance(timedelta(seconds=1))
        door.driver.settle()
