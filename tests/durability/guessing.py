"""Somebody at the door who guesses the PIN with every trick there is, in a world of its own.

The world has true time, which only passes; a boot, from which the monotonic clock counts; and a
wall clock, which says what it was set to. A guess is what was really held against the hash: each
is a line in a file, also of a process that was killed the moment after.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher

from db.queries import journal
from db.store import Store
from kiosk.answers import MustWait, PinSet, Unlocked, WrongPin
from kiosk.clock import SystemClock
from kiosk.desks.manager import Manager
from tests.children import PATIENCE_S, child
from tests.hub import PIN, open_hub

WRONG = "918273"
BEGAN = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
WALLS = (BEGAN, BEGAN - timedelta(hours=1), *(datetime(y, 1, 1, tzinfo=UTC) for y in (1970, 2050)))
"""What the clock on the wall is set to, if it is not only put forward by a day."""

DAY_S, MOST = 24 * 60 * 60, 30
DEATHS = ("counted", "looked at", "answered")
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""How dear a hash is changes nothing about how many are allowed."""

Desk = Callable[[Store, SystemClock, Path], Manager]
Answer = Unlocked | WrongPin | MustWait


@dataclass
class World:
    """True time, and what the machine's clocks make of it."""

    passed_s: float = 0.0
    booted_s: float = -60.0
    wall: datetime = BEGAN

    def clock(self) -> SystemClock:
        """The product's clock over this machine's."""
        return SystemClock(
            system=lambda: self.wall + timedelta(seconds=self.passed_s),
            ticks=lambda: self.passed_s - self.booted_s,
        )


def honest(store: Store, clock: SystemClock, folder: Path) -> Manager:
    """The product's own desk."""
    return Manager(store, clock, "pepper")


def opened(folder: Path, world: World, desk: Desk) -> Manager:
    """A kiosk that has just been started, and that writes down each look at the hash."""
    store = Store.open(f"sqlite:///{folder}/hub.db")
    clock = world.clock()
    if (stored_at := store.last_recorded_at()) is not None:
        clock.raise_floor(stored_at)
    manager = desk(store, clock, folder)
    manager._hasher = QUICK
    look = manager._is_right

    def looked(hashed: str, pin: str) -> bool:
        is_right = look(hashed, pin)
        noted(folder, "looked")
        return is_right

    manager._is_right = looked  # type: ignore[method-assign]
    return manager


def noted(folder: Path, what: str) -> None:
    """Write a line that outlives this process."""
    with (folder / "notes").open("a", encoding="ascii") as file:
        file.write(f"{what}\n")


def guess_and_die(folder: Path, world: World, desk: Desk, death: str) -> None:
    """Be a kiosk that is started, waited at as long as it asks, and killed amid a guess."""
    manager = opened(folder, world, desk)
    look = manager._is_right

    def deadly(hashed: str, pin: str) -> bool:
        if death == "counted":
            os.kill(os.getpid(), signal.SIGKILL)
        is_right = look(hashed, pin)
        if death == "looked at":
            os.kill(os.getpid(), signal.SIGKILL)
        return is_right

    manager._is_right = deadly  # type: ignore[method-assign]
    while isinstance(answer := manager.unlock(WRONG), MustWait):
        noted(folder, f"waited {answer.wait_s}")
        world.passed_s += answer.wait_s
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class Attacker:
    """Guesses for a day as soon as he may, and does something to the machine in between."""

    folder: Path
    desk: Desk
    chance: random.Random
    kills: int = 0
    world: World = field(default_factory=World)
    furthest: datetime = BEGAN
    uncounted: int = 0
    walked_in: bool = False

    def __post_init__(self) -> None:
        hub = open_hub(self.folder)
        hub.kiosk.manager._hasher = QUICK
        hub.kiosk.manager._pepper = "pepper"
        assert hub.kiosk.manager.set_pin(PIN) == PinSet()
        hub.kiosk.close()
        self.kiosks = [self._new(), self._new()]

    def _new(self) -> Manager:
        return opened(self.folder, self.world, self.desk)

    @property
    def guesses(self) -> int:
        """How many PINs were really looked at."""
        notes = self.folder / "notes"
        return notes.read_text().count("looked") if notes.exists() else 0

    def all_day(self) -> int:
        """Guess until the day is over, or it is clear that there is no limit; how many."""
        tricks = (self._restart, self._reboot, self._turn_the_clock)
        todays = self.chance.sample(tricks, self.chance.randrange(len(tricks) + 1))
        while self.world.passed_s < DAY_S and self.guesses <= MOST and not self.uncounted:
            answers = [self._guess_at(kiosk) for kiosk in tuple(self.kiosks)]
            waits = [answer.wait_s for answer in answers if isinstance(answer, MustWait)]
            if todays and (len(waits) < len(answers) or self.chance.random() < 0.2):
                self.chance.choice(todays)()
            elif self.kills and self.chance.random() < 0.4:
                self._guess_and_kill()
            elif len(waits) == len(answers):
                self.world.passed_s += min(waits)
        return self.guesses

    def _guess_at(self, kiosk: Manager) -> Answer:
        answer = kiosk.unlock(WRONG)
        self.walked_in |= isinstance(answer, Unlocked)
        return answer

    def _restart(self) -> None:
        """End one kiosk, or both, and start it again."""
        for number in self.chance.choice(((0,), (1,), (0, 1))):
            self.kiosks[number]._store.close()
            self.kiosks[number] = self._new()

    def _reboot(self) -> None:
        """Pull the plug for a moment: the monotonic clock begins again."""
        self.world.booted_s = self.world.passed_s - 10
        self._start_all()

    def _start_all(self) -> None:
        for kiosk in self.kiosks:
            kiosk._store.close()
        self.kiosks = [self._new(), self._new()]

    def _turn_the_clock(self) -> None:
        """To a known time, or to a day later than it has ever been."""
        if self.chance.random() < 0.05:
            self.world.wall = self.chance.choice(WALLS)
        else:
            self.world.wall = self.furthest + timedelta(days=1)
        self.furthest = max(self.furthest, self.world.wall)

    def _guess_and_kill(self) -> None:
        """A real process, killed amid its guess; what it counted is there, or it was a gift."""
        self.kills -= 1
        before, waited = self.guesses, self._waited_s()
        counted = self._counted()
        death = self.chance.choice(DEATHS)
        with child(guess_and_die, self.folder, self.world, self.desk, death) as (process, _):
            process.join(PATIENCE_S)
            assert process.exitcode == -signal.SIGKILL, process.exitcode
        self.world.passed_s += self._waited_s() - waited
        self.uncounted += self.guesses > before and self._counted() == counted
        self._start_all()

    def _waited_s(self) -> float:
        notes = self.folder / "notes"
        lines = notes.read_text().splitlines() if notes.exists() else []
        return sum(float(line.split()[1]) for line in lines if line.startswith("waited"))

    def _counted(self) -> int:
        with self.kiosks[0]._store.reading() as tx:
            lock = journal.the_lock(tx)
        assert lock
        return lock.failures
