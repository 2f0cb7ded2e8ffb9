"""At most 30 guesses at the PIN in 24 hours, whatever is done to the machine meanwhile (M1).

The attacker guesses as soon as he may at either of two kiosks of the hub, restarts them, pulls the
plug, kills a kiosk amid a guess and turns the clock to 1970, to 2050 and back in between.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from db.queries import journal
from db.store import Store
from kiosk.answers import MustWait, Unlocked, WrongPin
from kiosk.clock import SystemClock
from kiosk.desks.manager import Manager, wait_after
from tests.durability.chances import chance_with_seed
from tests.durability.guessing import DAY_S, MOST, Attacker, Desk, honest
from tests.telling import Tell

DAYS, DAYS_LONG = 8, 200
KILLS = 2
MOST_DAYS = 40


class KeptInMemory(Manager):
    """A fault: the wrong tries are counted where a restart forgets them."""

    _tries = 0

    def _count_try(self) -> tuple[str, int] | MustWait:
        kept, self._failures = self._failures, self._tries
        with self._store.transaction(self._clock.now()) as tx:
            journal.set_failures(tx, self._tries)
        counted = super()._count_try()
        if isinstance(counted, MustWait):
            self._failures = kept
            return counted
        self._tries = counted[1]
        return counted


class ByTheWall(Manager):
    """A fault: the wait ends at a time of day."""

    folder = Path()

    def _count_try(self) -> tuple[str, int] | MustWait:
        now, ends = self._clock.now().timestamp(), self.folder / "ends"
        left = float(ends.read_text()) - now if ends.exists() else 0
        if left > 0:
            return MustWait(int(left) + 1)
        self._failures, self._waits_from = self._counted(), float("-inf")
        counted = super()._count_try()
        if not isinstance(counted, MustWait):
            ends.write_text(str(now + wait_after(counted[1])))
        return counted


class CountsAfterwards(Manager):
    """A fault: a try is counted when the PIN was found to be wrong."""

    def check(self, pin: str) -> Unlocked | WrongPin | MustWait:
        with self._store.reading() as tx:
            lock = journal.the_lock(tx)
        assert lock
        left = self._waits_from + wait_after(lock.failures) - self._clock.monotonic()
        if left > 0:
            return MustWait(int(left) + 1)
        if self._is_right(lock.pin_hash, pin):
            return Unlocked("", 0)
        self._count_try()
        return WrongPin(0)


class KnowsNoOther(Manager):
    """A fault: what another kiosk of the hub has counted since this one's start is no news."""

    def _count_try(self) -> tuple[str, int] | MustWait:
        self._failures = self._counted()
        return super()._count_try()


def kept_in_memory(store: Store, clock: SystemClock, folder: Path) -> Manager:
    return KeptInMemory(store, clock, "pepper")


def by_the_wall(store: Store, clock: SystemClock, folder: Path) -> Manager:
    manager = ByTheWall(store, clock, "pepper")
    manager.folder = folder
    return manager


def counts_afterwards(store: Store, clock: SystemClock, folder: Path) -> Manager:
    return CountsAfterwards(store, clock, "pepper")


def knows_no_other(store: Store, clock: SystemClock, folder: Path) -> Manager:
    return KnowsNoOther(store, clock, "pepper")


FAULTS = (kept_in_memory, by_the_wall, counts_afterwards, knows_no_other)


def attacked(folder: Path, desk: Desk, chance: random.Random, kills: int) -> Attacker:
    """A hub after a day of an attacker."""
    folder.mkdir()
    attacker = Attacker(folder, desk, chance, kills)
    attacker.all_day()
    for kiosk in attacker.kiosks:
        kiosk._store.close()
    return attacker


def test_at_most_thirty_guesses_in_a_day_across_restarts_kills_and_turned_clocks(
    tmp_path: Path, pytestconfig: pytest.Config, tell: Tell
) -> None:
    chance, seed = chance_with_seed()
    days = DAYS_LONG if pytestconfig.getoption("--long") else DAYS
    most = 0
    for day in range(days):
        attacker = attacked(tmp_path / f"day-{day}", honest, chance, KILLS)
        assert attacker.world.passed_s >= DAY_S or attacker.guesses > MOST
        assert not attacker.walked_in
        assert not attacker.uncounted, f"a guess that nobody counted; seed {seed}"
        most = max(most, attacker.guesses)
    tell(f"{days} days of guessing: at most {most} guesses a day. Seed {seed}.")
    assert most <= MOST, f"seed {seed}"


@pytest.mark.parametrize("desk", FAULTS)
def test_a_door_that_counts_wrongly_is_caught_by_the_same_attacker(
    desk: Desk, tmp_path: Path
) -> None:
    chance, _ = chance_with_seed()
    kills = 8 if desk is counts_afterwards else 0
    days = (attacked(tmp_path / f"{n}", desk, chance, kills) for n in range(MOST_DAYS))

    assert any(day.guesses > MOST or day.uncounted for day in days)
