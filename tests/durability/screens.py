"""The real screen at which visitor after visitor comes in by taps, and tells what it shows."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from db.store import Store, Transaction
from kiosk.worker import HandWorker, ThreadWorker
from tests.driving import REFERENCE, application, driving
from tests.durability.visitors import CAP, warm_up
from tests.hub import open_hub
from ui.door_pages import kiosk_pages

T = TypeVar("T")
STAYS_S = 60

Tell = Callable[[object], None]


class WatchedWorker(HandWorker):
    """The product's worker thread; `drain` waits until it has nothing more to do."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadWorker()
        self._given = 0

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Give it to the thread."""
        self._given += 1
        return self._thread.submit(work)

    def drain(self) -> int:
        """Wait for all that was given since the last time; how many pieces it was."""
        given, self._given = self._given, 0
        if given:
            self._thread.submit(lambda: None).result()  # answers are passed on before this ran
        return given


def warm_up_screens(folder: Path) -> None:
    """Load all that a screen needs but Qt's application, which is each child's own."""
    warm_up(folder)


def serve_screen(folder: Path, tell: Tell) -> None:
    """Be a kiosk with its screen: visitors come in by three taps; tell each code that is shown."""
    application()
    hub, worker = open_hub(folder), WatchedWorker()
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), REFERENCE) as door:
        hub.kiosk.store.listen(door.front.bridge.hear)
        door.settle()
        tell(hub.inside)
        for _ in range(CAP - hub.inside):
            for name in ("tile_check_in", "purpose_study", "primary"):
                door.tap(name)
            assert door.page() == "welcome", door.page()
            tell(str(door.find("code").property("text")))
            for _ in range(STAYS_S):
                if door.page() == "welcome":
                    door.pass_time(1)
            assert door.page() == "home", door.page()
        signal.pause()


def serve_screen_hastily(folder: Path, tell: Tell) -> None:
    """The negative control: each commit is made only when the next use case begins."""
    late: list[Callable[[], None]] = []

    @contextmanager
    def transaction(store: Store, now: datetime | None = None) -> Iterator[Transaction]:
        for commit in late:
            commit()
        late.clear()
        connection = store.engine.connect()
        begun = connection.begin()
        tx = Transaction(connection, now)
        yield tx
        late.extend((begun.commit, connection.close))

    Store.transaction = transaction  # type: ignore[method-assign, assignment]
    serve_screen(folder, tell)
