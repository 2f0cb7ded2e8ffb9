"""People of a reservation have places kept, and give them back at once (O7, O12, R6, R7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.answers import Full, FullBecause, HoldClash, LimitEffect
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit
from kiosk.room_answers import Changed, MyReservation, NoRoom, Reserved, Started, WhyNot, Wish
from tests.hub import APTEEKKI, AUTOKOULU, COURSE, Hub

MEETING, QUIET, HALL = "neuvotteluhuone", "hiljainen-1", "autokoulun-sali"
QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)


def reserved(
    hub: Hub, people: int = 4, after: timedelta = HOUR, room: str = MEETING
) -> MyReservation:
    """A reservation of an hour, that far from now."""
    start = hub.clock.now() + after
    made = hub.kiosk.booking.reserve(Wish(hub.key(), room, start, start + HOUR, people))
    assert isinstance(made, Reserved), made
    return made.mine


def held(hub: Hub, side: str = APTEEKKI) -> int:
    return hub.see().places.side(side).held


def begun(hub: Hub, mine: MyReservation) -> Started:
    started = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert isinstance(started, Started), started
    return started


def test_places_are_kept_on_the_side_of_the_room_from_a_quarter_before(hub: Hub) -> None:
    reserved(hub)
    assert held(hub) == 0
    hub.later(minutes=44)
    assert held(hub) == 0
    hub.later(minutes=1)
    assert (held(hub), held(hub, AUTOKOULU), hub.free) == (4, 0, 6)


def test_at_the_cap_a_walk_in_is_refused_because_of_them_and_told_of_which_room(hub: Hub) -> None:
    reserved(hub)
    hub.fill(free=4)
    hub.later(minutes=50)
    no = hub.kiosk.reception.arrive(hub.asks())
    assert isinstance(no, Full)
    assert no.because is FullBecause.HELD
    assert [(h.title.en, h.awaited, h.is_of_room) for h in no.holds] == [
        ("Reserved: Meeting room", 4, True)
    ]


def test_their_own_people_come_in_at_the_cap(hub: Hub) -> None:
    mine = reserved(hub)
    hub.fill(free=4)
    hub.later(minutes=50)
    came = begun(hub, mine).checked_in
    assert came is not None
    assert came.people == 4
    assert (hub.inside, hub.free, held(hub)) == (10, 0, 0)


def test_nobody_comes_in_on_them_by_naming_the_room_alone(hub: Hub) -> None:
    reserved(hub)
    hub.fill(free=4)
    hub.later(minutes=50)
    no = hub.kiosk.reception.arrive(hub.asks())
    assert isinstance(no, Full)
    answer = hub.kiosk.reception.arrive(hub.asks(hold_id=no.holds[0].hold_id))
    assert isinstance(answer, Full)


def test_what_does_not_come_falls_free_with_the_grace(hub: Hub) -> None:
    reserved(hub)
    hub.later(minutes=74)
    assert held(hub) == 4
    hub.later(minutes=1)
    assert held(hub) == 0


def cancelled(hub: Hub, mine: MyReservation) -> None:
    assert isinstance(hub.kiosk.booking.cancel(mine.reservation_id), Changed)


def moved(hub: Hub, mine: MyReservation) -> None:
    to = (MEETING, mine.starts_at + 2 * HOUR, mine.ends_at + 2 * HOUR)
    assert isinstance(hub.kiosk.booking.move(hub.key(), mine.reservation_id, to), Changed)


def inside_already(hub: Hub, mine: MyReservation) -> None:
    started = hub.kiosk.booking.start(hub.key(), mine.reservation_id, is_inside=True)
    assert isinstance(started, Started)


def by_the_manager(hub: Hub, mine: MyReservation) -> None:
    assert isinstance(hub.kiosk.rooms_desk.cancel(hub.manager(), mine.reservation_id), Changed)


@pytest.mark.parametrize("given_up", [cancelled, moved, inside_already, by_the_manager])
def test_what_is_given_up_is_free_at_once(
    hub: Hub, given_up: Callable[[Hub, MyReservation], None]
) -> None:
    mine = reserved(hub)
    hub.later(minutes=50)
    assert held(hub) == 4
    given_up(hub, mine)
    assert held(hub) == 0


def test_leaving_or_ending_early_gives_everything_back(hub: Hub) -> None:
    for way_out in ("leave", "end"):
        mine = reserved(hub)
        hub.later(minutes=60)
        came = begun(hub, mine).checked_in
        assert came is not None
        if way_out == "end":
            hub.kiosk.booking.end(mine.reservation_id)
        hub.kiosk.reception.leave(came.visit_id)
        assert (hub.inside, held(hub)) == (0, 0)
        again = reserved(hub, after=QUARTER)
        cancelled(hub, again)


def test_they_are_no_event_on_any_list(hub: Hub) -> None:
    """Neither the door nor a group's form nor the manager's list of holds offers them."""
    reserved(hub)
    hub.keep(1)
    hub.later(minutes=50)
    assert held(hub) == 4
    assert [h.title for h in hub.see().holds] == [COURSE]
    listed = hub.kiosk.places.holds(hub.manager())
    assert isinstance(listed, tuple)
    assert [h.title for h in listed] == [COURSE]


def lowered(hub: Hub, places: int, begins: datetime, ends: datetime | None = None) -> list[str]:
    """Whom a lower limit breaks, before it is saved."""
    new = NewLimit(None, places, begins, ends, "Renovation")
    effect = hub.kiosk.places.check_limit(hub.manager(), new)
    assert isinstance(effect, LimitEffect)
    return [h.title.en for h in effect.holds]


@pytest.mark.parametrize("days", [0, 1, 28])
def test_a_limit_names_the_reservations_that_it_breaks_however_far_off(hub: Hub, days: int) -> None:
    mine = reserved(hub, after=HOUR + timedelta(days=days))
    now = hub.clock.now()
    assert lowered(hub, 3, now) == ["Reserved: Meeting room"]
    assert lowered(hub, 4, now) == []
    assert lowered(hub, 3, now, mine.starts_at - QUARTER) == []
    assert lowered(hub, 3, mine.ends_at) == []


@pytest.mark.parametrize("days", [0, 1, 28])
def test_a_hold_that_does_not_fit_beside_a_reservation_names_it(hub: Hub, days: int) -> None:
    mine = reserved(hub, after=HOUR + timedelta(days=days))
    asked = NewHold(None, COURSE, 7, mine.starts_at, mine.ends_at)
    no = hub.kiosk.places.make_hold(hub.manager(), asked)
    assert isinstance(no, HoldClash)
    assert (no.fits, [h.title.en for h in no.holds]) == (6, ["Reserved: Meeting room"])


@pytest.mark.parametrize("days", [1, 14])
def test_rooms_have_no_more_people_together_than_the_hub_has_places(hub: Hub, days: int) -> None:
    far = HOUR + timedelta(days=days)
    reserved(hub, 6, far)
    reserved(hub, 4, far, HALL)
    start = hub.clock.now() + far
    no = hub.kiosk.booking.reserve(Wish(hub.key(), QUIET, start, start + HOUR, 1))
    assert isinstance(no, NoRoom)
    assert (no.because, no.instead.fits) == (WhyNot.PLACES, 0)
