"""Whatever visitors, the manager and the clock do to rooms, in any order: the laws of rooms hold.

Each broken copy of the house below must be found out by the same machine, or it proves nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from unittest.mock import patch

import pytest
from hypothesis import settings

from db.store import Transaction
from kiosk import room_facts as facts
from kiosk.room_answers import RoomRules
from kiosk.rules.under_way import is_no_show
from tests.hub import Hub, open_hub
from tests.kiosk.rooms.acts import NAMES, Rooms
from tests.kiosk.rooms.machine import unlocked
from tests.kiosk.walking import walk
from tests.telling import Tell

IS_LONG = settings.default is not None and settings.default.max_examples > 100
WALKS, STEPS = (300, 150) if IS_LONG else (6, 45)
UNTIL_FOUND = 40

EXAMPLES, EACH = (200, 60) if IS_LONG else (5, 20)
TestRooms = Rooms.TestCase
TestRooms.settings = settings(max_examples=EXAMPLES, stateful_step_count=EACH)


class ForgetsTheGap(Rooms):
    """The next reservation may begin at once where minutes should stay empty."""

    def mutate(self) -> None:
        self.mutation.enter_context(
            patch("kiosk.desks.taking.room_gap", lambda _room: timedelta(0))
        )


class KeepsPlacesForNobody(Rooms):
    """Who cancels is still waited for."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch("kiosk.desks.booking.release_places", lambda *_: None))


class ReleasesAMinuteEarly(Rooms):
    """The last minute of the grace is not kept."""

    def mutate(self) -> None:
        def hasty(
            start: datetime, end: datetime, rules: RoomRules, now: datetime, *, is_trusted: bool
        ) -> bool:
            later = now + timedelta(minutes=1)
            return is_no_show(start, end, rules, later, is_trusted=is_trusted)

        self.mutation.enter_context(patch("kiosk.desks.slots.is_no_show", hasty))


class ReleasesByADoubtedClock(Rooms):
    """The caretaker believes any clock about rooms."""

    def mutate(self) -> None:
        self.mutation.enter_context(patch("kiosk.clock.SetClock.is_trusted", lambda _: True))
        honest = Rooms.nothing_ended_too_early

        def by_the_true_word(machine: Rooms, seen: object) -> None:
            with patch("kiosk.clock.SetClock.is_trusted", lambda clock: clock._is_trusted):
                honest(machine, seen)  # type: ignore[arg-type]

        self.mutation.enter_context(
            patch.object(Rooms, "nothing_ended_too_early", by_the_true_word)
        )


class LosesAFact(Rooms):
    """A reservation is moved, and the journal does not say so."""

    def mutate(self) -> None:
        record = Transaction.record

        def forgetful(tx: Transaction, fact: object) -> None:
            if not isinstance(fact, facts.ReservationMoved):
                record(tx, fact)

        self.mutation.enter_context(patch.object(Transaction, "record", forgetful))


class BeginsEarlyWithoutTheRoom(Rooms):
    """Who has begun early has the room from its start only: a second yes is possible until then."""

    def mutate(self) -> None:
        self.mutation.enter_context(
            patch("kiosk.desks.taking.taken_since", lambda row: row.starts_at)
        )


class LinksWithoutLooking(Rooms):
    """Rooms are made parts of another although people have both."""

    def mutate(self) -> None:
        self.mutation.enter_context(
            patch("kiosk.desks.rooms_desk.clashes_if_linked", lambda *_: ())
        )
        self.mutation.enter_context(patch("kiosk.desks.rooms_desk.retake", lambda *_: None))


@pytest.mark.parametrize(
    "broken",
    [
        ForgetsTheGap,
        KeepsPlacesForNobody,
        ReleasesAMinuteEarly,
        ReleasesByADoubtedClock,
        LosesAFact,
        LinksWithoutLooking,
        BeginsEarlyWithoutTheRoom,
    ],
)
def test_the_machine_finds_out_a_broken_copy_of_the_rooms(broken: type[Rooms]) -> None:
    with pytest.raises(AssertionError):
        walks(broken)


def walks(machine: type[Rooms]) -> None:
    for number in range(UNTIL_FOUND):
        walk(machine(), NAMES, f"broken-{number}", 50)


def test_no_walk_breaks_a_law_of_rooms(tell: Tell) -> None:
    seed = random.SystemRandom().randrange(10**9) if IS_LONG else 44800
    for number in range(WALKS):
        walk(Rooms(), NAMES, f"{seed}-{number}", STEPS)
    tell(f"{WALKS} walks of {STEPS} steps from seed {seed} broke no law")


@pytest.mark.postgresql
def test_no_walk_breaks_a_law_of_rooms_on_a_server(new_database: Callable[[], str]) -> None:
    class OnAServer(Rooms):
        """The same house on PostgreSQL."""

        url = ""

        def opened(self, at: datetime) -> Hub:
            self.url = self.url or new_database()
            return unlocked(open_hub(self.folder, at=at, url=self.url))

    for number in range(max(1, WALKS // 10)):
        walk(OnAServer(), NAMES, f"server-{number}", STEPS)
