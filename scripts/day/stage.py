"""The stage: one or two real kiosks on one database, and the clock that is turned for them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from kiosk.answers import HubView
from kiosk.app import Kiosk
from kiosk.clock import SetClock
from kiosk.worker import ThreadWorker
from scripts.day.office import PIN
from scripts.day.scenario import Scenario

T = TypeVar("T")
TICK, TICK_WHEN_CLOSED = timedelta(minutes=5), timedelta(minutes=30)
"""A kiosk looks at its clock every few seconds; here so often, and when something is due."""
START = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Happening:
    """A fact with its time, or the door's state where that has changed by the clock alone."""

    at: datetime
    fact: object


class UsedDatabaseError(Exception):
    """The database has had a hub in it before: a day begins with an empty one."""


@dataclass
class Stage:
    """The kiosks of one scenario, each with a worker thread of its own as at a real door."""

    scenario: Scenario
    folder: Path
    url: str
    clock: SetClock
    kiosks: list[Kiosk] = field(default_factory=list)
    happened: list[Happening] = field(default_factory=list)

    @classmethod
    def open(cls, scenario: Scenario, folder: Path, url: str | None = None) -> Stage:
        """Start the kiosks at the time of the first step, with the manager's PIN set."""
        where = url or f"sqlite:///{folder}/hub.db"
        stage = cls(scenario, folder, where, SetClock(scenario.steps[0].at))
        stage._start()
        if stage.kiosks[0].manager.has_pin():
            stage.close()
            raise UsedDatabaseError("the database is not empty: name one that is")
        stage.on(0, lambda: stage.kiosks[0].manager.set_pin(PIN))
        stage.happened.clear()
        return stage

    def _start(self) -> None:
        for number in range(self.scenario.kiosks):
            worker = ThreadWorker(f"kiosk-{number + 1}")
            kiosk = Kiosk.open(
                self.url, self.folder / "keys", self.scenario.hub, self.clock, worker
            )
            kiosk.store.listen(self._note)
            self.kiosks.append(kiosk)

    def _note(self, fact: object) -> None:
        self.happened.append(Happening(self.clock.now(), fact))

    def close(self) -> None:
        """Stop the kiosks."""
        while self.kiosks:
            self.kiosks.pop().close()

    def restart(self) -> None:
        """Stop the kiosks properly and start them on the same database."""
        self.close()
        self._start()
        self.tidy()

    def lose_power(self) -> None:
        """Start on a copy of what is on the disk this instant, before anything is closed.

        A PostgreSQL server is not the kiosk's: it has power still, and only loses the kiosks.
        """
        file = Path(self.url.removeprefix("sqlite:///"))
        if self.url.startswith("sqlite:///"):
            copy = file.with_name(f"{file.stem}-after-the-cut.db")
            for ending in ("", "-wal"):
                if file.with_name(file.name + ending).exists():
                    shutil.copyfile(f"{file}{ending}", f"{copy}{ending}")
            self.url = f"sqlite:///{copy}"
        self.restart()

    def on(self, kiosk: int, work: Callable[[], T]) -> T:
        """Do a piece of work on the worker of one kiosk."""
        return self.kiosks[kiosk].worker.submit(work).result()

    def at_once(self, works: Sequence[tuple[int, Callable[[], T]]]) -> list[T]:
        """Do pieces of work on several kiosks, all let go at the same moment."""
        places = {kiosk for kiosk, _ in works}
        gate = threading.Barrier(len(places))
        waited: set[int] = set()
        futures = []
        for kiosk, work in works:
            if kiosk not in waited:
                waited.add(kiosk)
                self.kiosks[kiosk].worker.submit(gate.wait)
            futures.append(self.kiosks[kiosk].worker.submit(work))
        return [future.result() for future in futures]

    def look(self) -> HubView:
        """What the door shows now, at the first kiosk."""
        return self.on(0, self.kiosks[0].reception.look)

    def tidy(self) -> None:
        """Let every kiosk do what is due by the clock alone."""
        for number, kiosk in enumerate(self.kiosks):
            self.on(number, kiosk.caretaker.tidy)

    def turn_to(self, at: datetime) -> None:
        """Let time pass until `at`, stopping wherever something is due."""
        seen = self.look()
        while seen.at < at:
            self.clock.turn_to(min(at, _next_due(seen)))
            now = self.look()
            if _door(now) != _door(seen):
                self.happened.append(Happening(now.at, now.door))
            self.tidy()
            seen = now

    def took_place(self) -> list[Happening]:
        """What has happened since this was asked last."""
        happened = self.happened[:]
        self.happened.clear()
        return happened


def _next_due(seen: HubView) -> datetime:
    """The next moment at which a kiosk may have something to do."""
    tick = TICK if seen.door.is_open else TICK_WHEN_CLOSED
    on_the_tick = START + ((seen.at - START) // tick + 1) * tick
    calls = [party.called_until for party in seen.line]
    due = [*calls, seen.door.closes_at, seen.door.opens_at, seen.door.staffed_until]
    later = [at for at in due if at is not None and at > seen.at]
    return min([on_the_tick, *later])


def _door(seen: HubView) -> tuple[bool, bool]:
    return seen.door.is_open, seen.door.is_staffed
