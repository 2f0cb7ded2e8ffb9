"""Whatever people, the manager and the clock do to events, in any order: the laws of seats hold.

Each broken copy of the house below must be found out by the same machine, or it proves nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import settings

from db.store import Transaction
from kiosk import programme_facts as facts
from kiosk.desks.event_line import settle
from tests.hub import Hub, open_hub
from tests.kiosk.seats.acts import NAMES, Seats
from tests.kiosk.seats.machine import unlocked
from tests.kiosk.walking import walk
from tests.telling import Tell

IS_LONG = settings.default is not None and settings.default.max_examples > 100
WALKS, STEPS = (300, 150) if IS_LONG else (4, 45)
UNTIL_FOUND = 40

EXAMPLES, EACH = (200, 60) if IS_LONG else (3, 15)
TestSeats = Seats.TestCase
TestSeats.settings = settings(max_examples=EXAMPLES, stateful_step_count=EACH)


class Broken(Seats):
    """A copy in which one thing is otherwise."""

    name = ""

    @staticmethod
    def otherwise(*_: Any, **__: Any) -> Any:
        """What is there instead."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch(self.name, type(self).otherwise))


class SellsOneSeatTwice(Broken):
    """One more is let in than there are seats."""

    name = "kiosk.desks.signing_up.may_have"

    @staticmethod
    def otherwise(people: int, free: int, _waiting: Iterable[int]) -> bool:
        return people <= free + 1


class LetsPeopleJumpTheLine(Broken):
    """Who comes now has what others wait for."""

    name = "kiosk.desks.signing_up.may_have"

    @staticmethod
    def otherwise(people: int, free: int, _waiting: Iterable[int]) -> bool:
        return people <= free

    def mutate(self) -> None:
        super().mutate()
        self.mutation.enter_context(patch("kiosk.desks.event_line._offered", lambda _t, s, _n: s))


class OffersToTheLast(Broken):
    """Whoever came last is offered first."""

    name = "kiosk.desks.event_line.next_offer"

    @staticmethod
    def otherwise(waiting: Sequence[tuple[str, int]], free: int) -> str | None:
        return next((key for key, people in reversed(waiting) if people <= free), None)


class OffersPastTheStart(Broken):
    """An offer is kept for a day, whenever it begins."""

    name = "kiosk.desks.event_line.offer_until"

    @staticmethod
    def otherwise(now: datetime, starts_at: datetime, _opens_after: object) -> datetime | None:
        return now + timedelta(days=1) if starts_at > now else None


class TakesAnswersTooLate(Broken):
    """What was offered is theirs whenever they answer, if the caretaker was not there before."""

    name = "kiosk.desks.signing_up.settle"

    @staticmethod
    def otherwise(tx: Transaction, event: Any, now: datetime, *, is_trusted: bool) -> Any:
        with patch("kiosk.desks.event_line._end_if_late", lambda *_: None):
            return settle(tx, event, now, is_trusted=is_trusted)


class KeepsPlacesForNobody(Broken):
    """A cancelled event keeps its places."""

    name = "kiosk.desks.event_cancelling.release"


class LeavesThePlacesBehind(Broken):
    """A moved event keeps its places where it was."""

    name = "kiosk.desks.event_writing._rehold"

    @staticmethod
    def otherwise(_tx: object, _seen: object, row: Any, _new: object) -> Any:
        return row.hold_id


class ForgetsWhoWaits(Broken):
    """A seat that somebody gives up is offered to nobody, not by the caretaker either."""

    name = "kiosk.desks.event_line._offered"

    @staticmethod
    def otherwise(_tx: object, seen: Any, _now: object) -> Any:
        return seen


class RemembersNames(Broken):
    """A nickname stays when its sign-up has ended."""

    name = "db.queries.sign_ups.forget_names"

    @staticmethod
    def otherwise(*_: object) -> int:
        return 0

    def mutate(self) -> None:
        super().mutate()
        change = "db.queries.sign_ups.change_sign_up"
        self.mutation.enter_context(patch(change, _but_names))


def _but_names(tx: Transaction, sign_up_id: str, **values: Any) -> None:
    from sqlalchemy import update

    from db.models.programme import sign_up

    kept = {name: value for name, value in values.items() if name != "name"}
    tx.connection.execute(update(sign_up).where(sign_up.c.id == sign_up_id).values(kept))


class BelievesADoubtedClock(Broken):
    """The house takes any clock for the time."""

    name = "kiosk.clock.SetClock.is_trusted"

    @staticmethod
    def otherwise(_clock: object) -> bool:
        return True


class LosesAFact(Broken):
    """Seats are offered, and the journal does not say so."""

    name = "db.store.Transaction.record"
    record = Transaction.record

    @staticmethod
    def otherwise(tx: Transaction, fact: object) -> None:
        if not isinstance(fact, facts.SeatsOffered):
            LosesAFact.record(tx, fact)


BROKEN = (
    SellsOneSeatTwice,
    LetsPeopleJumpTheLine,
    OffersToTheLast,
    OffersPastTheStart,
    TakesAnswersTooLate,
    KeepsPlacesForNobody,
    LeavesThePlacesBehind,
    ForgetsWhoWaits,
    RemembersNames,
    BelievesADoubtedClock,
    LosesAFact,
)


@pytest.mark.parametrize("broken", BROKEN)
def test_the_machine_finds_out_a_broken_copy_of_the_seats(broken: type[Seats]) -> None:
    with pytest.raises(AssertionError):
        walks(broken)


def walks(machine: type[Seats]) -> None:
    for number in range(UNTIL_FOUND):
        walk(machine(), NAMES, f"broken-{number}", 60)


def test_no_walk_breaks_a_law_of_seats(tell: Tell) -> None:
    seed = random.SystemRandom().randrange(10**9) if IS_LONG else 44800
    for number in range(WALKS):
        walk(Seats(), NAMES, f"{seed}-{number}", STEPS)
    tell(f"{WALKS} walks of {STEPS} steps with seats from seed {seed} broke no law")


@pytest.mark.postgresql
def test_no_walk_breaks_a_law_of_seats_on_a_server(new_database: Callable[[], str]) -> None:
    class OnAServer(Seats):
        """The same house on PostgreSQL."""

        url = ""

        def opened(self, at: datetime) -> Hub:
            self.url = self.url or new_database()
            return unlocked(open_hub(self.folder, at=at, url=self.url))

    for number in range(max(1, WALKS // 10)):
        walk(OnAServer(), NAMES, f"server-{number}", STEPS)
