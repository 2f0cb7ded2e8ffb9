"""The waiting line: numbers, calls in order, five minutes, and places that stay kept (O9)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.answers import (
    CallGone,
    CheckedIn,
    Closed,
    Full,
    FullBecause,
    LeftLine,
    LimitSaved,
    NotTaken,
    UnknownCode,
    Waiting,
    Wrong,
)
from kiosk.desks.places import NewLimit
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub

BOTH_ENGINES = True


def wait(hub: Hub, people: int = 1, side: str | None = None, **more: object) -> Waiting:
    answer = hub.kiosk.line.wait(hub.asks(people, side, **more))
    assert isinstance(answer, Waiting), answer
    return answer


def enter(hub: Hub, party: Waiting) -> object:
    return hub.kiosk.line.enter_called(hub.key(), party.waiting_id)


def called(hub: Hub) -> list[int]:
    return [party.number for party in hub.see().called]


def test_parties_get_numbers_in_order_and_are_told_who_is_before_them(hub: Hub) -> None:
    hub.fill()

    assert [(wait(hub).number, wait(hub, 2).ahead)] == [(1, 1)]
    assert [(p.number, p.people) for p in hub.see().line] == [(1, 1), (2, 2)]


def test_numbers_begin_again_every_day_and_are_not_given_twice_in_one(hub: Hub) -> None:
    hub.fill()
    hub.kiosk.line.leave_line(wait(hub).waiting_id)
    assert wait(hub).number == 2

    hub.later(days=1)
    hub.fill()

    assert wait(hub).number == 1


def test_the_first_party_that_fits_is_called_not_the_first_in_the_line(hub: Hub) -> None:
    here = hub.fill()
    wait(hub, 3)
    wait(hub, 1)

    hub.kiosk.reception.leave(here[0].visit_id)

    assert called(hub) == [2]


def test_parties_are_called_as_long_as_one_fits(hub: Hub) -> None:
    here = hub.fill()
    for _ in range(3):
        wait(hub)

    for came in here[:2]:
        hub.kiosk.reception.leave(came.visit_id)

    assert called(hub) == [1, 2]


def test_who_waits_while_there_is_room_is_called_at_once(hub: Hub) -> None:
    wait(hub, 2)

    assert called(hub) == [1]
    assert hub.free == 8


def test_a_called_party_has_five_minutes_and_then_the_next_is_called(hub: Hub) -> None:
    here = hub.fill()
    first, _second = wait(hub), wait(hub)
    hub.kiosk.reception.leave(here[0].visit_id)
    (party,) = hub.see().called
    assert party.called_until == hub.clock.now() + timedelta(minutes=5)

    hub.later(minutes=4, seconds=59)
    assert called(hub) == [1]
    hub.later(seconds=1)

    assert called(hub) == [2]
    assert enter(hub, first) == CallGone(None)


def test_a_party_whose_time_is_just_over_has_missed_its_call_though_nobody_tidied(hub: Hub) -> None:
    party = wait(hub)
    hub.clock.advance(timedelta(minutes=5))

    assert enter(hub, party) == CallGone(1)


def test_a_called_party_comes_in_on_its_places_and_keeps_its_code(hub: Hub) -> None:
    here = hub.fill()
    party = wait(hub, name="Aino")
    hub.kiosk.reception.leave(here[0].visit_id)

    came = enter(hub, party)

    assert isinstance(came, CheckedIn)
    assert (came.code, came.name) == (party.code, "Aino")
    assert came.pass_text.startswith("HP1")
    assert hub.inside == 10


def test_nobody_comes_in_on_the_call_of_another_or_twice(hub: Hub) -> None:
    here = hub.fill()
    first, second = wait(hub), wait(hub)
    hub.kiosk.reception.leave(here[0].visit_id)

    assert enter(hub, second) == CallGone(2)
    assert isinstance(enter(hub, first), CheckedIn)
    assert enter(hub, first) == CallGone(None)
    assert hub.inside == 10


def test_a_walk_in_cannot_take_the_places_of_a_called_party(hub: Hub) -> None:
    here = hub.fill()
    wait(hub)
    hub.kiosk.reception.leave(here[0].visit_id)

    answer = hub.kiosk.reception.arrive(hub.asks())

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HELD
    assert hub.see().places.hub.held == 1


def test_a_walk_in_may_pass_a_party_that_does_not_fit(hub: Hub) -> None:
    hub.fill(free=1)
    wait(hub, 3)

    assert hub.arrive().people == 1


def test_a_party_in_the_line_may_ask_for_a_side(hub: Hub) -> None:
    here = hub.fill()
    assert [side.inside for side in hub.see().places.sides] == [5, 5]
    wait(hub, 1, AUTOKOULU)

    leaver = next(came for came in here if came.stays[0].space_id == APTEEKKI)
    hub.kiosk.reception.leave(leaver.visit_id)

    (party,) = hub.see().called
    assert party.sides == ((AUTOKOULU, 1),)


def test_leaving_the_line_calls_the_next_that_fits(hub: Hub) -> None:
    here = hub.fill()
    first, _ = wait(hub), wait(hub)
    hub.kiosk.reception.leave(here[0].visit_id)

    assert hub.kiosk.line.leave_line(first.waiting_id) == LeftLine(1)
    assert called(hub) == [2]
    assert hub.kiosk.line.leave_line(first.waiting_id) == CallGone(1)
    assert hub.kiosk.line.leave_line("nobody") == CallGone(None)


def test_after_a_lower_limit_a_called_party_waits_again_and_is_called_first(hub: Hub) -> None:
    here = hub.fill()
    party, _ = wait(hub), wait(hub)
    hub.kiosk.reception.leave(here[0].visit_id)
    session = hub.manager()
    lower = NewLimit(None, 9, hub.clock.now(), hub.clock.now() + timedelta(minutes=2), "rules")
    assert isinstance(hub.kiosk.places.set_limit(session, lower), LimitSaved)

    told = enter(hub, party)
    assert isinstance(told, Full)
    assert called(hub) == []

    hub.later(minutes=2)
    assert called(hub) == [1]
    assert isinstance(enter(hub, party), CheckedIn)


def test_a_called_party_is_given_the_other_side_when_its_own_got_smaller(hub: Hub) -> None:
    party = wait(hub, 1, APTEEKKI)
    session = hub.manager()
    closed = NewLimit(APTEEKKI, 0, hub.clock.now(), None, "cleaning")
    hub.kiosk.places.set_limit(session, closed)

    came = enter(hub, party)

    assert isinstance(came, CheckedIn)
    assert [stay.space_id for stay in came.stays] == [AUTOKOULU]


def test_no_call_is_longer_than_the_hub_is_open_and_then_nobody_waits(hub: Hub) -> None:
    here = hub.fill()
    party = wait(hub)
    hub.clock.turn_to(datetime(2026, 11, 24, 17, 58, tzinfo=HELSINKI))
    for came in here:
        hub.kiosk.reception.leave(came.visit_id)
    assert called(hub) == [1]

    hub.clock.advance(timedelta(minutes=2))

    assert isinstance(hub.kiosk.line.wait(hub.asks()), Closed)
    assert enter(hub, party) == CallGone(1)
    hub.kiosk.caretaker.tidy()
    assert hub.see().line == ()
    assert isinstance(enter(hub, party), CallGone)


def test_a_repeat_gives_the_same_number_and_the_same_welcome(hub: Hub) -> None:
    wanted = hub.asks()
    first = hub.kiosk.line.wait(wanted)
    hub.restart()
    assert hub.kiosk.line.wait(wanted) == first
    assert isinstance(first, Waiting)

    key = hub.key()
    came = hub.kiosk.line.enter_called(key, first.waiting_id)
    hub.restart()
    assert hub.kiosk.line.enter_called(key, first.waiting_id) == came
    assert hub.inside == 1


@pytest.mark.parametrize("people", [0, 11])
def test_a_party_that_an_empty_hub_could_not_take_does_not_wait(hub: Hub, people: int) -> None:
    answer = hub.kiosk.line.wait(hub.asks(people))

    assert answer == NotTaken(Wrong.PEOPLE, 10)


def test_a_name_that_cannot_be_kept_is_said_and_nobody_waits(hub: Hub) -> None:
    answer = hub.kiosk.line.wait(hub.asks(name="x" * 31))

    assert answer == NotTaken(Wrong.NAME_LONG, 30)
    assert hub.see().line == ()


def test_a_hold_that_is_not_there_does_not_keep_a_party_from_waiting(hub: Hub) -> None:
    assert wait(hub, hold_id="never-was").number == 1


def test_the_code_of_a_party_that_gave_up_is_nobody_s(hub: Hub) -> None:
    party = wait(hub)
    hub.kiosk.line.leave_line(party.waiting_id)

    assert hub.kiosk.reception.find_code(party.code) == UnknownCode()
