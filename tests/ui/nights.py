"""A hub whose screen is left alone: what the tests of the idle screen put on it, and wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.app import media_beside
from kiosk.ids import new_id
from kiosk.media.shelf import Shelved
from kiosk.playlist_answers import ItemDraft, ItemKind, ItemSaved, MediumAdded
from kiosk.programme_answers import EventDraft, EventSaved, MediumKind
from kiosk.texts import Text
from kiosk.worker import HandWorker
from tests.driving import FRAME_MS, REFERENCE, Driver, driving
from tests.hub import Hub
from tests.projectors import FakeProjectors
from ui.door_pages import kiosk_pages
from ui.film import FilmPlayer
from ui.front import Screen
from ui.viewmodels.idle import Idle

PATIENCE_S = 30.0
ALONE_S = 61
TODAY = date(2026, 11, 24)


@dataclass
class Night:
    """The screen, its hub, and the projectors of its films (none where films are real)."""

    hub: Hub
    door: Driver
    film: FilmPlayer
    reels: FakeProjectors

    @property
    def idle(self) -> Idle:
        """The view model."""
        found = self.door.front.models["idle"]
        assert isinstance(found, Idle)
        return found

    @property
    def kind(self) -> str:
        """What kind of card is seen."""
        slot = self.idle.first if self.idle.front == 0 else self.idle.second
        return str(slot.kind)

    @property
    def key(self) -> str:
        """The key of the card that is seen."""
        return self.idle._round.card.key

    def says(self, words: str) -> bool:
        """Whether these words are on the screen, when a card that is just coming has come."""
        if not self.door.says(words):
            self.door.rest()
        return self.door.says(words)

    # --- what the manager does ---

    def shows(self, kind: ItemKind, **more: object) -> str:
        """Something is on the playlist; its id."""
        draft = ItemDraft(self.hub.key(), kind, **more)  # type: ignore[arg-type]
        saved = self.hub.kiosk.playlist.save(self.hub.manager(), draft)
        assert isinstance(saved, ItemSaved), saved
        return saved.item_id

    def words(self, words: str, **more: object) -> str:
        """Words are on the playlist."""
        return self.shows(ItemKind.WORDS, words=Text(words), **more)

    def medium(self, path: Path, kind: MediumKind, seconds: float | None = None) -> str:
        """A file is in the library, whatever is in it; its id."""
        folder = media_beside(self.hub.folder / "keys")
        folder.mkdir(exist_ok=True)
        file = f"{new_id().replace('-', '') * 2}{path.suffix}"
        (folder / file).write_bytes(path.read_bytes())
        size = path.stat().st_size
        kept = self.hub.kiosk.media_desk.keep(
            Shelved(path.stem, file, size, kind, 640, 360, seconds, has_sound=False)
        )
        assert isinstance(kept, MediumAdded), kept
        return kept.medium.medium_id

    def picture(self, name: str = "kuva", *, is_whole: bool = True) -> str:
        """A picture is on the playlist; the item's id."""
        path = self.hub.folder / f"{name}.png"
        image = QImage(64, 36, QImage.Format.Format_RGB32)
        image.fill(QColor("#0B5D4B"))
        assert image.save(str(path))
        if not is_whole:
            path.write_bytes(path.read_bytes()[:40])
        return self.shows(ItemKind.MEDIUM, medium_id=self.medium(path, MediumKind.PICTURE))

    def reel(self, name: str = "video", path: Path | None = None) -> str:
        """A film is on the playlist; the item's id, which is its key, too."""
        if path is None:
            path = self.hub.folder / f"{name}.mp4"
            path.write_bytes(name.encode())
        return self.shows(ItemKind.MEDIUM, medium_id=self.medium(path, MediumKind.FILM, 20.0))

    def event(self, title: str, starts: str, ends: str, day: date = TODAY, **more: object) -> str:
        """An event is on the programme; its id."""
        first, last = time.fromisoformat(starts), time.fromisoformat(ends)
        draft = EventDraft(self.hub.key(), Text.same(title), day, first, last, **more)  # type: ignore[arg-type]
        saved = self.hub.kiosk.programme_desk.save(self.hub.manager(), draft)
        assert isinstance(saved, EventSaved), saved
        return saved.event_id

    # --- what happens at the screen ---

    def left_alone(self) -> None:
        """Nobody touches the front page, until something else is there."""
        self.door.pass_time(ALONE_S - 1, step=10)
        self.live(1)
        assert self.door.page() == "idle"

    def live(self, seconds: float) -> None:
        """Time passes a second at a time, with answers, pictures and films in between."""
        for _ in range(round(seconds)):
            self.door.clock.advance(timedelta(seconds=1))
            self.door.shell.tick()
            self.film.tick()
            self.door.worker.drain()
            QCoreApplication.processEvents()
        self.door.settle()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for what is read or decoded behind the screen."""
        began = perf_counter()
        self.door.settle()
        while not is_so():
            assert perf_counter() - began < PATIENCE_S, "it never was so"
            QTest.qWait(FRAME_MS // 4)
            self.door.settle()


@contextmanager
def night(
    hub: Hub, screen: Screen = REFERENCE, *, is_real: bool = False, warnings: bool = True
) -> Iterator[Night]:
    """A kiosk at night, with films of the test's own unless they are to be real."""
    reels, worker = FakeProjectors(), hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    player = FilmPlayer(hub.clock.monotonic) if is_real else FilmPlayer(hub.clock.monotonic, reels)
    pages = kiosk_pages(hub.kiosk, film=player)
    with driving(hub.clock, worker, pages, screen, warnings=warnings) as door:
        hub.kiosk.store.listen(door.front.bridge.hear)
        door.settle()
        yield Night(hub, door, player, reels)
        door.settle()
    player.close()
