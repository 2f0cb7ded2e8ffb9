"""Leaving: in every state, wholly or in part, by code or with the manager; never refused (O5)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from db.queries import journal
from db.queries import visits as visit_rows
from kiosk.answers import (
    CheckedIn,
    Departure,
    FoundVisit,
    Full,
    Left,
    PassOut,
    RollCall,
    UnknownCode,
)
from kiosk.desks.places import NewLimit, NewOverride
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, PIN, Hub

BOTH_ENGINES = True
AFTER_CLOSING = datetime(2026, 11, 24, 18, 5, tzinfo=HELSINKI)
TWO_SIDES = ((APTEEKKI, 3), (AUTOKOULU, 2))


def leave(hub: Hub, came: CheckedIn, leaving: dict[str, int] | None = None) -> Left:
    left = hub.kiosk.reception.leave(came.visit_id, leaving)
    assert isinstance(left, Left), left
    return left


def found(hub: Hub, code: str) -> FoundVisit:
    visit = hub.kiosk.reception.find_code(code)
    assert isinstance(visit, FoundVisit), visit
    return visit


def by_side(hub: Hub) -> list[int]:
    return [side.inside for side in hub.see().places.sides]


def departures(hub: Hub) -> list[str]:
    """How each stay of the roll-call ended; a presumed one is to be looked for."""
    roll = hub.kiosk.manager.roll_call(hub.manager())
    assert isinstance(roll, RollCall)
    return ["look for" if visit.is_presumed_gone else "here" for visit in roll.visits]


def test_a_visitor_leaves_by_the_day_code(hub: Hub) -> None:
    came = hub.arrive()

    visit = found(hub, came.code)
    left = leave(hub, came)

    assert visit.visit_id == came.visit_id
    assert (left.people, left.still_inside, left.was_out) == (1, 0, False)
    assert hub.inside == 0


def test_a_code_tells_sides_and_numbers_and_no_name(hub: Hub) -> None:
    came = hub.arrive(3, APTEEKKI, name="Aino")

    assert "Aino" not in repr(found(hub, came.code))


@pytest.mark.parametrize("code", ["", "0", "99999", "abcd", "١٢٣٤", "'; --", "x" * 10_000])
def test_a_code_that_is_none_is_nobody_s(hub: Hub, code: str) -> None:
    hub.arrive()

    assert hub.kiosk.reception.find_code(code) == UnknownCode()


def test_leaving_twice_counts_once(hub: Hub) -> None:
    first, second = hub.arrive(), hub.arrive()
    leave(hub, first)

    assert leave(hub, first).was_out
    assert hub.inside == 1
    assert found(hub, first.code).stays == ()
    assert not leave(hub, second).was_out


def test_some_of_a_group_leave_and_the_others_stay(hub: Hub) -> None:
    came = hub.arrive(5, sides=TWO_SIDES)

    left = leave(hub, came, {APTEEKKI: 2})

    assert (left.people, left.still_inside) == (2, 3)
    assert by_side(hub) == [1, 2]
    assert leave(hub, came).people == 3


def test_nobody_of_a_group_is_counted_out_twice_where_it_came_in_two_parts(hub: Hub) -> None:
    here = hub.fill(free=4)
    came = hub.kiosk.reception.arrive(hub.asks(4, waiting=2))
    assert isinstance(came, CheckedIn)
    assert came.waits
    for visitor in here[:2]:
        leave(hub, visitor)
    hub.kiosk.line.enter_called(hub.key(), came.waits.waiting_id)
    hub.kiosk.reception.move(hub.key(), came.visit_id, AUTOKOULU)
    assert hub.inside == 10

    left = leave(hub, came, {AUTOKOULU: 3, APTEEKKI: 0})

    assert (left.people, left.still_inside) == (3, 3)
    assert hub.inside == 7


@pytest.mark.parametrize(
    ("leaving", "people"),
    [
        ({APTEEKKI: 99}, 5),
        ({AUTOKOULU: 3}, 3),
        ({APTEEKKI: -4, AUTOKOULU: 1}, 1),
        ({APTEEKKI: -1}, 5),
        ({"cellar": 1}, 1),
        ({}, 5),
        ({APTEEKKI: 0, AUTOKOULU: 0}, 5),
    ],
)
def test_odd_numbers_let_people_out_and_never_more_in(
    hub: Hub, leaving: dict[str, int], people: int
) -> None:
    came = hub.arrive(5, sides=TWO_SIDES)

    assert leave(hub, came, leaving).people == people
    assert hub.inside == 5 - people


def test_people_leave_when_the_hub_is_over_its_cap(hub: Hub) -> None:
    here = hub.fill()
    session = hub.manager()
    hub.kiosk.places.set_limit(session, NewLimit(None, 2, hub.clock.now(), None, "rules"))
    assert isinstance(hub.kiosk.reception.arrive(hub.asks()), Full)

    for came in here:
        assert not leave(hub, came).was_out
    assert hub.inside == 0


def test_people_leave_after_an_override_has_ended(hub: Hub) -> None:
    session = hub.manager()
    hub.fill()
    until = hub.clock.now() + timedelta(minutes=30)
    hub.kiosk.places.allow_over(session, PIN, NewOverride(None, 2, until, "a class"))
    late = hub.fill()
    assert len(late) == 2
    hub.later(hours=1)
    assert hub.inside == 12

    assert not leave(hub, late[0]).was_out
    assert (hub.inside, hub.free) == (11, 0)


def test_people_leave_after_closing_before_anybody_tidied(hub: Hub) -> None:
    came = hub.arrive()
    hub.clock.turn_to(AFTER_CLOSING)

    assert found(hub, came.code).stays
    assert not leave(hub, came).was_out


def test_who_was_presumed_gone_may_still_say_so(hub: Hub) -> None:
    came, forgotten = hub.arrive(), hub.arrive()
    hub.clock.turn_to(AFTER_CLOSING)
    hub.kiosk.caretaker.tidy()
    assert departures(hub) == ["look for", "look for"]

    left = leave(hub, came)

    assert (left.was_out, left.people) == (True, 1)
    assert departures(hub) == ["look for"]
    assert leave(hub, forgotten).was_out
    assert departures(hub) == []


def test_who_was_taken_out_by_the_manager_may_still_say_so_and_it_is_kept(hub: Hub) -> None:
    came = hub.arrive()
    hub.kiosk.places.take_out(hub.manager(), came.visit_id)

    assert leave(hub, came).was_out
    with hub.kiosk.store.reading() as tx:
        last = journal.newest_facts(tx, None, 1)[0]
    assert (last.kind, last.body["departure"]) == ("DepartureTold", Departure.TOLD)


def test_a_pass_that_opens_nothing_any_more_still_lets_its_holder_out(hub: Hub) -> None:
    came, other = hub.arrive(), hub.arrive()
    hub.clock.advance(timedelta(minutes=1))
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        journal.revoke(tx, _pass_id(hub, other), hub.clock.now(), "lost")

    assert isinstance(hub.kiosk.scanning.scan(other.pass_text), PassOut)
    assert isinstance(hub.kiosk.scanning.scan(came.pass_text), PassOut)
    assert hub.inside == 0


def _pass_id(hub: Hub, came: CheckedIn) -> str:
    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
        assert row
        assert row.pass_id
        return row.pass_id


def test_people_leave_after_any_restart_and_with_a_clock_that_is_wrong(hub: Hub) -> None:
    first, second = hub.arrive(), hub.arrive()
    hub.restart()
    assert not leave(hub, first).was_out

    hub.clock.turn_to(hub.clock.now() - timedelta(days=400))
    hub.clock.set_trusted(False)
    assert not leave(hub, second).was_out


def test_a_visit_that_never_was_is_said_and_nothing_happens(hub: Hub) -> None:
    hub.arrive()

    assert hub.kiosk.reception.leave("nobody") == UnknownCode()
    assert hub.inside == 1


def test_yesterday_s_code_is_nobody_s_today(hub: Hub) -> None:
    came = hub.arrive()
    hub.later(days=1)

    assert hub.kiosk.reception.find_code(came.code) == UnknownCode()
