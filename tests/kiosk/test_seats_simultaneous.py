"""Fifty people want the last three seats of a course at the same moment, at four kiosks (E1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from db.queries import sign_ups as rows
from kiosk.programme_answers import EventFacts, SignUpState
from tests.hub import Hub
from tests.kiosk.happenings import give_up, mine, put_on, sign_up, wait
from tests.kiosk.rivalry import KIOSKS, Rivals, kiosks_of, rounds_in
from tests.kiosk.seat_rivals import Ask, serve
from tests.telling import Tell

BOTH_ENGINES = True
PEOPLE, SEATS = 50, 3
ROUNDS = 100
SHORT_S = 1.5
"""For how long people come where nobody asked for the long tests; the second contest a half."""

ROUNDS_WITHOUT_LOCK = 3


@dataclass
class SeatRivals(Rivals):
    """Four kiosks of one hub, and who has the seats."""

    def asks(self, what: str, event: EventFacts, people: int) -> list[Ask]:
        return [Ask(what, self.hub.key(), event.event_id) for _ in range(people)]

    def taken(self, event: EventFacts) -> int:
        """Seats that people have or are offered, counted from the rows."""
        with self.hub.kiosk.store.reading() as tx:
            live = rows.live_of_event(tx, event.event_id)
        return sum(row.people for row in live if row.state != SignUpState.WAITING)


def fifty_sign_up(rivals: SeatRivals) -> None:
    """Exactly three have seats; the others are told that it is full."""
    course = put_on(rivals.hub, seats=SEATS)
    told = rivals.all_ask(rivals.asks("sign_up", course, PEOPLE))
    assert told == Counter({"in": SEATS, "full": PEOPLE - SEATS})
    assert rivals.taken(course) == SEATS


def one_takes_what_is_offered_while_others_come(rivals: SeatRivals) -> None:
    """Whoever waited has the seat that fell free, and nobody who comes jumps the line."""
    hub = rivals.hub
    course = put_on(hub, seats=SEATS)
    signed = [sign_up(hub, course) for _ in range(SEATS)]
    waits = [wait(hub, course) for _ in range(2)]
    give_up(hub, signed[0])
    asks = [
        Ask("accept", hub.key(), waits[0].sign_up_id),
        Ask("cancel", hub.key(), signed[1].sign_up_id),
        *rivals.asks("sign_up", course, 10),
        *rivals.asks("wait", course, 10),
    ]
    told = rivals.all_ask(asks)
    assert told == Counter({"in": 1, "gone": 1, "full": 10, "waits": 10})
    assert mine(hub, waits[0]).state is SignUpState.SIGNED
    assert mine(hub, waits[1]).state is SignUpState.OFFERED
    assert rivals.taken(course) == SEATS


def rounds_of(rivals: SeatRivals, contest: Callable[[SeatRivals], None], short_s: float) -> int:
    """As many rounds as were asked for, or as fit into the time; how many they were."""
    done = 0
    for _ in rounds_in(short_s, ROUNDS):
        contest(rivals)
        done += 1
    return done


def too_many(rivals: SeatRivals) -> list[int]:
    """Rounds of the copy without the lock: how many were let in who had no seat."""
    rivals.with_lock = False
    found = []
    for _ in range(ROUNDS_WITHOUT_LOCK):
        course = put_on(rivals.hub, seats=SEATS)
        rivals.all_ask(rivals.asks("sign_up", course, PEOPLE))
        found.append(rivals.taken(course) - SEATS)
    return found


def test_of_fifty_who_want_the_last_three_seats_exactly_three_have_them(
    hub: Hub, tell: Tell, request: pytest.FixtureRequest
) -> None:
    short_s = 0.0 if request.config.getoption("--long") else SHORT_S
    with kiosks_of(hub, [serve] * KIOSKS) as kiosks:
        rivals = SeatRivals(hub, kiosks)
        fifty = rounds_of(rivals, fifty_sign_up, short_s)
        offered = rounds_of(rivals, one_takes_what_is_offered_while_others_come, short_s / 2)
        over = too_many(rivals)
    assert max(over) > 0, "the copy without the lock was not caught"
    engine = hub.kiosk.store.engine.dialect.name
    tell(
        f"{engine}: exactly {SEATS} of {PEOPLE} had seats in {fifty} of {fifty} rounds (95 %: wrong"
        f" in under {3 / fifty:.1%}; long: {ROUNDS}), nobody jumped the line in {offered} rounds of"
        f" offers; without the lock {over} too many were let in"
    )
