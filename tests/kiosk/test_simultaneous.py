"""Fifty people touch at the same moment, at four kiosks, for the last three places (O4)."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection

import pytest

from db.queries import visits as visit_rows
from tests.hub import Hub
from tests.kiosk.rivalry import all_told, kiosks_of
from tests.kiosk.rivals import Rush, serve
from tests.telling import Tell

BOTH_ENGINES = True
ROUNDS, ROUNDS_LONG = 20, 100
ROUNDS_ALL_AT_ONCE = 3
ROUNDS_WITHOUT_LOCK = 5
AT_EACH_KIOSK = (13, 13, 12, 12)
PLACES = 3
EXACTLY = Counter({"in": PLACES, "full: hub": sum(AT_EACH_KIOSK) - PLACES})


@dataclass
class Rivals:
    """Four kiosks of one hub, each in a process of its own, kept alive from round to round."""

    hub: Hub
    kiosks: list[Connection]
    rounds: int = 0
    waited_s: list[float] = field(default_factory=list)

    def come(self, rush: Rush) -> Counter[str]:
        """One round: everybody comes at once; what they were told."""
        self.rounds += 1
        began = time.perf_counter()
        told = all_told(self.kiosks, [(self.rounds, rush)] * len(self.kiosks))
        self.waited_s.append(time.perf_counter() - began)
        return told

    def go(self) -> None:
        """Everybody leaves but those who were there before the round."""
        with self.hub.kiosk.store.reading() as tx:
            inside = visit_rows.open_until(tx, self.hub.see().day)
        for visit, _ in inside[10 - PLACES :]:
            self.hub.kiosk.reception.leave(visit.id)


def test_of_fifty_at_once_three_come_in_and_the_others_are_told_why(
    hub: Hub, pytestconfig: pytest.Config, tell: Tell
) -> None:
    in_turn = ROUNDS_LONG if pytestconfig.getoption("--long") else ROUNDS
    hub.fill(free=PLACES)
    with kiosks_of(hub, [partial(serve, people) for people in AT_EACH_KIOSK]) as kiosks:
        rivals = Rivals(hub, kiosks)
        for rush, rounds in ((Rush.IN_TURN, in_turn), (Rush.ALL_AT_ONCE, ROUNDS_ALL_AT_ONCE)):
            for _ in range(rounds):
                assert rivals.come(rush) == EXACTLY, rush
                assert hub.inside == 10
                rivals.go()
        too_many = []
        for _ in range(ROUNDS_WITHOUT_LOCK):
            rivals.come(Rush.WITHOUT_LOCK)
            too_many.append(hub.inside - 10)
            rivals.go()

    assert any(people > 0 for people in too_many), "the copy without the lock was not caught"
    took = sorted(rivals.waited_s[:in_turn])
    tell(
        f"{hub.kiosk.store.engine.dialect.name}: 0 of {in_turn} rounds of 50 went wrong "
        f"(95 %: below {3 / in_turn:.0%}), nor {ROUNDS_ALL_AT_ONCE} with 50 connections; "
        f"without the lock {too_many} were too many; "
        f"a round took {took[in_turn // 2]:.2f} s (median), at most {took[-1]:.2f} s"
    )
