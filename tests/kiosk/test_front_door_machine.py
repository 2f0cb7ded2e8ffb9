"""Whatever people, the manager and the clock do, in any order: the rules of the door hold.

Each broken copy of the house below must be found out by the same machine, or it proves nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, datetime
from unittest.mock import patch

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import func, select

from db.models.visits import stay
from db.store import Transaction
from kiosk import facts
from kiosk.answers import Left, UnknownCode
from kiosk.desks.reception import Reception
from tests.hub import Hub, open_hub
from tests.kiosk.front_door.machine import FrontDoor
from tests.kiosk.front_door.small_hub import small_hub
from tests.kiosk.front_door.walk import walk
from tests.telling import Tell

IS_LONG = settings.default is not None and settings.default.max_examples > 100
QUICK = settings(max_examples=20, stateful_step_count=30)
WALKS, STEPS = (500, 100) if IS_LONG else (20, 60)
UNTIL_FOUND = settings(
    max_examples=200,
    stateful_step_count=30,
    phases=[Phase.generate],
    database=None,
    derandomize=True,
    report_multiple_bugs=False,
)

TestFrontDoor = FrontDoor.TestCase
if not IS_LONG:
    TestFrontDoor.settings = QUICK


class SellsHeldPlaces(FrontDoor):
    """Places that are held are given to the next walk-in."""

    def mutate(self) -> None:
        self.mutation.enter_context(
            patch("kiosk.desks.snapshot.held_by_scope", lambda *_: dict[str | None, int]())
        )


class LetsNobodyOutOfAFullHub(FrontDoor):
    """Leaving is refused where no place is free."""

    def mutate(self) -> None:
        let_out = Reception.leave

        def leave(desk: Reception, visit_id: str, leaving: object = None) -> Left | UnknownCode:
            if not desk.look().places.hub.free:
                return UnknownCode()
            return let_out(desk, visit_id, leaving)  # type: ignore[arg-type]

        self.mutation.enter_context(patch.object(Reception, "leave", leave))


class RemembersTheNight(FrontDoor):
    """Yesterday's people fill today."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch("db.queries.visits.inside", _inside_on_any_day))


class LosesAFact(FrontDoor):
    """People change sides, and the journal does not say so."""

    def mutate(self) -> None:
        record = Transaction.record

        def forgetful(tx: Transaction, fact: object) -> None:
            if not isinstance(fact, facts.VisitorMoved):
                record(tx, fact)

        self.mutation.enter_context(patch.object(Transaction, "record", forgetful))


class HidesWhoComesAfterACorrection(FrontDoor):
    """Who was missing when the manager counted, and leaves, takes a newcomer along."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch("kiosk.desks.reception.settle", lambda *_: None))


class CountsARepeatTwice(FrontDoor):
    """No answer is kept for a second touch of the same form."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch("kiosk.desks.reception.keep_answer", lambda *_: None))


def _inside_on_any_day(tx: Transaction, _day: date) -> dict[str, int]:
    rows = tx.connection.execute(
        select(stay.c.space_id, func.sum(stay.c.people))
        .where(stay.c.until_at.is_(None))
        .group_by(stay.c.space_id)
    )
    return {side: int(people) for side, people in rows}


@pytest.mark.parametrize(
    "broken",
    [
        SellsHeldPlaces,
        LetsNobodyOutOfAFullHub,
        RemembersTheNight,
        LosesAFact,
        CountsARepeatTwice,
    ],
)
def test_the_machine_finds_out_a_broken_copy_of_the_house(broken: type[FrontDoor]) -> None:
    with pytest.raises(AssertionError):
        run_state_machine_as_test(broken, settings=UNTIL_FOUND)


def walks(machine: type[FrontDoor], seed: int) -> None:
    for number in range(WALKS):
        walk(machine(), f"{seed}-{number}", STEPS)


def test_no_walk_breaks_a_rule(tell: Tell) -> None:
    seed = random.SystemRandom().randrange(10**9) if IS_LONG else 44800
    walks(FrontDoor, seed)
    tell(f"{WALKS} walks of {STEPS} steps from seed {seed} broke no rule")


@pytest.mark.postgresql
def test_no_walk_breaks_a_rule_on_a_server(new_database: Callable[[], str]) -> None:
    class OnAServer(FrontDoor):
        """The same house on PostgreSQL."""

        url = ""

        def opened(self, at: datetime) -> Hub:
            self.url = self.url or new_database()
            return open_hub(self.folder, file=small_hub(), at=at, url=self.url)

    for number in range(WALKS // 5):
        walk(OnAServer(), f"server-{number}", STEPS)


@pytest.mark.parametrize("broken", [HidesWhoComesAfterACorrection, SellsHeldPlaces, LosesAFact])
def test_walks_find_out_a_broken_copy_of_the_house(broken: type[FrontDoor]) -> None:
    with pytest.raises(AssertionError):
        walks(broken, 1)


def test_who_came_by_a_wrong_clock_counts_with_the_others_once_it_is_right() -> None:
    """Two mornings that were one: more are inside than may be, and nobody is sent away (O10)."""
    door = FrontDoor()
    door.open(inside=3)
    for act in (
        ("turn_by", {"minutes": -2000}),
        ("wait_for_opening", {}),
        ("tidy", {"is_trusted": False}),
        ("arrive", {"side": None, "people": 3, "hold": 0}),
        ("restart", {}),
        ("tidy", {"is_trusted": None}),
    ):
        door.do(act)
        door.the_rules_hold()
    assert door.count().inside[None] == 3 + 3
    door.teardown()
