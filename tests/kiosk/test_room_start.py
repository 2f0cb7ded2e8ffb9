"""Arriving and beginning is one touch, leaving ends it; places go with the people (R6, O7)."""

from __future__ import annotations

from db.queries import visits as visit_rows
from kiosk.answers import Full
from kiosk.room_answers import NotSo, ReservationState, TooEarly, UnknownReservation
from tests.hub import APTEEKKI, Hub
from tests.kiosk.bookings import MEETING, at, begin, held, reserve, see, turn


def test_the_holders_come_in_by_the_touch_that_begins_it(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=4)
    turn(hub, "09:50")
    started = begin(hub, mine)
    assert started.checked_in is not None
    assert started.checked_in.people == 4
    assert [stay.space_id for stay in started.checked_in.stays] == [APTEEKKI]
    assert (hub.inside, held(hub)) == (4, 0)
    assert started.mine.state is ReservationState.STARTED


def test_the_same_touch_twice_lets_nobody_in_twice(hub: Hub) -> None:
    mine, key = reserve(hub, "09:30", "10:30", is_now=True), hub.key()
    first = hub.kiosk.booking.start(key, mine.reservation_id)
    assert hub.kiosk.booking.start(key, mine.reservation_id) == first
    assert hub.inside == 1


def test_who_is_inside_begins_without_coming_in(hub: Hub) -> None:
    hub.arrive()
    mine = reserve(hub, "09:30", "10:30", is_now=True, is_inside=True)
    started = begin(hub, mine, is_inside=True)
    assert started.checked_in is None
    assert (hub.inside, held(hub)) == (1, 0)


def test_a_quarter_before_it_is_not_too_early_and_before_that_it_is(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    answer = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert answer == TooEarly(at("09:45"))
    turn(hub, "09:45")
    begin(hub, mine)


def test_nobody_begins_while_somebody_else_still_has_the_room(hub: Hub) -> None:
    first = reserve(hub, "09:30", "10:00", is_now=True)
    mine = reserve(hub, "10:00", "11:00")
    begin(hub, first)
    turn(hub, "09:50")
    answer = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert answer == TooEarly(at("10:00"))
    hub.kiosk.booking.end(first.reservation_id)
    begin(hub, mine)


def test_leaving_the_hub_ends_it_and_frees_the_room(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "11:00", MEETING, people=3, is_now=True)
    visit = begin(hub, mine).checked_in
    assert visit is not None
    hub.kiosk.reception.leave(visit.visit_id, {APTEEKKI: 2})
    assert see(hub, mine).state is ReservationState.STARTED, "one of them is still there"
    turn(hub, "10:00")
    hub.kiosk.reception.leave(visit.visit_id)
    assert see(hub, mine).state is ReservationState.ENDED
    assert (hub.inside, held(hub)) == (0, 0)
    reserve(hub, "10:00", "11:00", MEETING, people=6, is_now=True)


def test_it_is_over_at_its_end_though_they_stay(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "10:00", is_now=True)
    begin(hub, mine)
    turn(hub, "10:00")
    assert see(hub, mine).state is ReservationState.ENDED
    assert hub.inside == 1


def test_a_promised_place_is_there_when_the_others_are_taken(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=3)
    turn(hub, "09:50")
    hub.fill()
    assert hub.inside == 7
    begin(hub, mine)
    assert hub.inside == 10


def test_a_full_hub_says_so_when_the_limit_was_lowered_meanwhile(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=3)
    hub.fill(free=0)
    turn(hub, "09:58")
    answer = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert isinstance(answer, Full)
    assert see(hub, mine).state is ReservationState.BOOKED


def test_what_is_over_given_up_or_unknown_does_not_begin(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    hub.kiosk.booking.cancel(mine.reservation_id)
    desk = hub.kiosk.booking
    assert desk.start(hub.key(), mine.reservation_id) == NotSo(ReservationState.CANCELLED)
    assert desk.start(hub.key(), "nobody") == UnknownReservation()


def test_a_pass_holder_who_is_inside_already_ends_it_by_leaving_too(hub: Hub) -> None:
    came = hub.arrive()
    with hub.kiosk.store.reading() as tx:
        visit = visit_rows.the_visit(tx, came.visit_id)
    assert visit is not None
    mine = reserve(hub, "09:30", "10:30", is_now=True, is_inside=True, holder=visit.pass_id)
    begin(hub, mine, is_inside=True)
    turn(hub, "10:00")
    hub.kiosk.reception.leave(came.visit_id)
    assert see(hub, mine).state is ReservationState.ENDED
