"""A memory stick at the manager's desk, and what is in the library and on the playlist."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from kiosk.playlist_answers import ItemDraft, ItemKind, ItemSaved, MediumAdded, MediumKept
from kiosk.texts import Text
from kiosk.worker import HandWorker
from tests.hub import Hub
from tests.journeys.office import Office, office

COFFEE = Text("Kahvi on keittiössä", "Kaffet finns i köket", "Coffee is in the kitchen")


def plug_in(hub: Hub, name: str = "KINGSTON") -> Path:
    """A memory stick, where the settings say that sticks are mounted."""
    roots = hub.folder / "mounted"
    stick = roots / name
    stick.mkdir(parents=True)
    hub.kiosk.media_desk.look_in((roots,))
    return stick


def paint(path: Path, colour: str) -> Path:
    """A real picture in one colour."""
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(path), "PNG")  # type: ignore[call-overload]
    return path


def take_in(hub: Hub, path: Path) -> str:
    """A file in the library; its id."""
    added = hub.kiosk.media_desk.take_in(None, path)
    assert isinstance(added, MediumAdded), added
    return added.medium.medium_id


def put_on(hub: Hub, kind: ItemKind = ItemKind.WORDS, **more: object) -> str:
    """Something on the playlist; its id."""
    draft = ItemDraft(hub.key(), kind, words=COFFEE if kind is ItemKind.WORDS else Text(""))
    draft = replace(draft, **more)  # type: ignore[arg-type]
    saved = hub.kiosk.playlist.save(hub.manager(), draft)
    assert isinstance(saved, ItemSaved), saved
    return saved.item_id


def library(hub: Hub) -> tuple[MediumKept, ...]:
    """What is in the library."""
    return hub.kiosk.media_desk.kept()


def shelf(hub: Hub) -> list[str]:
    """All that is in the folder of media, parts of files too."""
    folder = hub.kiosk.media_desk.library.shelf.folder
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@contextmanager
def programme_open(hub: Hub, section: str, copier: HandWorker | None = None) -> Iterator[Office]:
    """The manager at a section of the programme."""
    hub.manager()
    with office(hub, copier=copier) as desk:
        desk.come_in()
        desk.tap("tab_programme")
        desk.tap(f"section_{section}")
        yield desk
