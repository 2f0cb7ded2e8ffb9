"""Nobody came: released after the grace, kept on record, told to the next in line (R6, R7, O7)."""

from __future__ import annotations

from kiosk.room_answers import ReservationState, WaitsForRoom
from kiosk.room_facts import ReservationReleased, RoomOffered
from tests.hub import Hub
from tests.kiosk.bookings import (
    MEETING,
    at,
    begin,
    doubted_clock,
    held,
    reserve,
    see,
    set_rules,
    turn,
    wish,
)


def test_after_its_grace_it_is_free_and_on_record(hub: Hub) -> None:
    heard: list[object] = []
    hub.kiosk.store.listen(heard.append)
    mine = reserve(hub, "10:00", "11:00", MEETING, people=5)
    turn(hub, "10:14")
    assert (see(hub, mine).state, held(hub)) == (ReservationState.BOOKED, 5)
    turn(hub, "10:15")
    assert (see(hub, mine).state, held(hub)) == (ReservationState.RELEASED, 0)
    assert ReservationReleased(mine.reservation_id, MEETING) in heard
    reserve(hub, "10:15", "11:00", MEETING, people=6, is_now=True)


def test_in_the_last_minute_of_the_grace_they_still_begin(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    turn(hub, "10:14")
    begin(hub, mine)
    turn(hub, "10:30")
    assert see(hub, mine).state is ReservationState.STARTED


def test_the_grace_is_the_rooms_own(hub: Hub) -> None:
    set_rules(hub, MEETING, grace_min=30)
    mine = reserve(hub, "10:00", "11:00", MEETING)
    turn(hub, "10:29")
    assert see(hub, mine).state is ReservationState.BOOKED
    turn(hub, "10:30")
    assert see(hub, mine).state is ReservationState.RELEASED


def test_nothing_is_released_or_ended_by_a_doubted_clock(hub: Hub) -> None:
    mine, other = reserve(hub, "10:00", "11:00"), reserve(hub, "10:00", "11:00", MEETING)
    turn(hub, "10:00")
    begin(hub, other)
    with doubted_clock(hub):
        turn(hub, "16:00")
        assert see(hub, mine).state is ReservationState.BOOKED
        assert see(hub, other).state is ReservationState.STARTED
        hub.kiosk.booking.cancel(mine.reservation_id)
    turn(hub, "16:01")
    assert see(hub, other).state is ReservationState.ENDED


def test_an_hour_back_releases_nothing_anew(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    turn(hub, "10:14")
    turn(hub, "09:14")
    assert see(hub, mine).state is ReservationState.BOOKED
    turn(hub, "10:14")
    begin(hub, mine)


def test_the_next_in_line_is_told(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", MEETING)
    waits = hub.kiosk.room_line.join(wish(hub, "10:30", "11:00", MEETING))
    assert isinstance(waits, WaitsForRoom)
    heard: list[object] = []
    hub.kiosk.store.listen(heard.append)
    turn(hub, "10:15")
    assert RoomOffered(waits.waiting_id, MEETING, at("10:25")) in heard
