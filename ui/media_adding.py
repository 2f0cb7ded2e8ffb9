"""Taking media in behind the pages: one file after another, however long, and it can be stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.desks.media_desk import MediaDesk
from kiosk.media.copying import Copying, CopyStoppedError
from kiosk.media.shelf import Shelved
from kiosk.playlist_answers import MediumAdded, MediumFound, MediumWrong, NoMedium
from kiosk.trouble import Trouble
from ui.bridge import Bridge

Came = MediumAdded | NoMedium


@dataclass(frozen=True, slots=True)
class AddingState:
    """What is being copied, what waits, and what became of the others, the first one first.

    Where one did not fit on the disk, those that are as large are `untried`.
    """

    now: MediumFound | None = None
    waiting: tuple[MediumFound, ...] = ()
    came: tuple[Came, ...] = ()
    untried: int = 0
    trouble: Trouble | None = None
    was_stopped: bool = False

    @property
    def is_going_on(self) -> bool:
        """Whether something is being copied."""
        return self.now is not None

    @property
    def under_way(self) -> frozenset[str]:
        """The paths of what is being copied and what waits."""
        going = (*((self.now,) if self.now else ()), *self.waiting)
        return frozenset(file.path for file in going)


class MediaAdding(QObject):
    """Copies beside the worker and keeps what was copied on it; goes on when its page is left.

    Who begins was asked for the PIN; a long film may outlast the session.
    """

    changed = Signal()

    def __init__(self, desk: MediaDesk, bridge: Bridge, aside: Bridge) -> None:
        super().__init__()
        self._desk, self._bridge, self.aside = desk, bridge, aside
        self.copying = Copying()
        self.state = AddingState()
        for way in (bridge, aside):
            way.broken.connect(self._give_up)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def part(self) -> float:
        """How much of the present file is copied, from 0 to 1."""
        return self.copying.done / self.copying.total if self.copying.total else 0.0

    def begin(self, files: tuple[MediumFound, ...]) -> None:
        """Take these in, after what is being taken in."""
        if self.state.is_going_on:
            self._swap(waiting=(*self.state.waiting, *files))
        elif files:
            self.state = AddingState(waiting=files)
            self._next()

    @Slot()
    def stop(self) -> None:
        """Copy no more; what was taken in stays."""
        self.copying.stop()
        self._swap(waiting=(), was_stopped=self.state.is_going_on)

    def forget(self) -> None:
        """What came of it was read."""
        if not self.state.is_going_on:
            self.state = AddingState()
            self.changed.emit()

    def _next(self) -> None:
        if not self.state.waiting:
            self._swap(now=None)
            return
        file, *rest = self.state.waiting
        self.copying = copying = Copying()
        self._swap(now=file, waiting=tuple(rest))

        def copy() -> Shelved | NoMedium | None:
            try:
                return self._desk.copy_in(Path(file.path), copying)
            except CopyStoppedError:
                return None

        self.aside.ask(copy, self._copied, failed=self._failed)

    def _copied(self, copied: Shelved | NoMedium | None) -> None:
        if isinstance(copied, Shelved):
            self._bridge.ask(lambda: self._desk.keep(copied), self._came, failed=self._failed)
        elif copied is None:
            self._next()
        else:
            self._came(copied)

    def _came(self, answer: Came) -> None:
        waiting = self.state.waiting
        if isinstance(answer, NoMedium) and answer.why is MediumWrong.NO_ROOM and self.state.now:
            refused = self.state.now.size
            waiting = tuple(file for file in waiting if file.size < refused)
        untried = self.state.untried + len(self.state.waiting) - len(waiting)
        self._swap(came=(*self.state.came, answer), waiting=waiting, untried=untried)
        self._next()

    def _failed(self, trouble: Trouble) -> None:
        self._swap(now=None, waiting=(), trouble=trouble)

    @Slot()
    def _give_up(self) -> None:
        """A bug somewhere: nothing is waited for that may never come."""
        self._swap(now=None, waiting=())

    def _swap(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
