"""Longer, elsewhere, later, given up, and never into somebody else's time (R3, R5)."""

from __future__ import annotations

from kiosk.room_answers import NotSo, ReservationState, UnknownReservation, WhyNot
from kiosk.room_views import RoomState
from tests.hub import Hub
from tests.kiosk.bookings import (
    BOOTH,
    HALL,
    MEETING,
    MINUTE,
    OTHER_QUIET,
    QUIET,
    at,
    begin,
    changed,
    held,
    reserve,
    see,
    set_rules,
    turn,
    why,
    wish,
)


def test_it_lasts_longer_by_a_step_or_up_to_the_next_one(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    reserve(hub, "12:00", "13:00")
    desk = hub.kiosk.booking
    assert mine.latest_end == at("14:00")
    assert see(hub, mine).latest_end == at("12:00")
    assert changed(desk.extend(hub.key(), mine.reservation_id, at("11:30"))).ends_at == at("11:30")
    assert changed(desk.extend(hub.key(), mine.reservation_id, at("12:00"))).ends_at == at("12:00")
    no = desk.extend(hub.key(), mine.reservation_id, at("12:15"))
    assert why(no) is WhyNot.TAKEN
    assert no.instead.fits == 0  # type: ignore[union-attr]


def test_a_repeated_touch_makes_it_longer_once(hub: Hub) -> None:
    mine, key = reserve(hub, "10:00", "11:00"), hub.key()
    first = hub.kiosk.booking.extend(key, mine.reservation_id, at("11:30"))
    assert hub.kiosk.booking.extend(key, mine.reservation_id, at("12:00")) == first
    assert see(hub, mine).ends_at == at("11:30")


def test_shorter_is_no_longer_and_what_is_over_stays_over(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    desk = hub.kiosk.booking
    assert why(desk.extend(hub.key(), mine.reservation_id, at("10:30"))) is WhyNot.TIMES
    assert desk.extend(hub.key(), "nobody", at("10:30")) == UnknownReservation()
    desk.cancel(mine.reservation_id)
    gone = desk.extend(hub.key(), mine.reservation_id, at("12:00"))
    assert gone == NotSo(ReservationState.CANCELLED)


def test_the_places_of_a_longer_one_are_kept_as_long(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=4)
    hub.kiosk.booking.extend(hub.key(), mine.reservation_id, at("12:00"))
    assert why(hub.kiosk.booking.reserve(wish(hub, "11:15", "11:45", BOOTH, people=3))) is (
        WhyNot.PLACES
    )


def test_it_moves_with_its_places_its_code_and_its_holder(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=4)
    to = (HALL, at("13:00"), at("14:00"))
    moved = changed(hub.kiosk.booking.move(hub.key(), mine.reservation_id, to))
    assert (moved.room_id, moved.starts_at, moved.code) == (HALL, at("13:00"), mine.code)
    turn(hub, "10:05")
    assert held(hub) == 0
    reserve(hub, "10:15", "11:00", MEETING, people=6)
    turn(hub, "12:50")
    assert hub.see().places.side("autokoulu").held == 4


def test_it_moves_over_its_own_old_time_but_into_nobody_elses(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    reserve(hub, "11:30", "12:00")
    desk = hub.kiosk.booking
    moved = desk.move(hub.key(), mine.reservation_id, (QUIET, at("10:30"), at("11:30")))
    assert changed(moved).starts_at == at("10:30")
    into = desk.move(hub.key(), mine.reservation_id, (QUIET, at("10:45"), at("11:45")))
    assert why(into) is WhyNot.TAKEN
    assert see(hub, mine).starts_at == at("10:30")


def test_what_has_begun_is_not_moved(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "10:30", is_now=True)
    begin(hub, mine)
    to = (OTHER_QUIET, at("11:00"), at("12:00"))
    answer = hub.kiosk.booking.move(hub.key(), mine.reservation_id, to)
    assert answer == NotSo(ReservationState.STARTED)


def test_what_is_given_up_is_free_at_once_room_and_places(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", MEETING, people=6)
    turn(hub, "09:50")
    assert held(hub) == 6
    assert changed(hub.kiosk.booking.cancel(mine.reservation_id)).state is (
        ReservationState.CANCELLED
    )
    assert held(hub) == 0
    reserve(hub, "10:00", "11:00", MEETING, people=6)
    again = hub.kiosk.booking.cancel(mine.reservation_id)
    assert again == NotSo(ReservationState.CANCELLED)


def test_who_is_done_early_gives_the_rest_to_others_at_once(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "11:00", BOOTH, people=2, is_now=True)
    hub.kiosk.booth.confirm_induction(mine.reservation_id)
    begin(hub, mine)
    turn(hub, "10:00")
    assert changed(hub.kiosk.booking.end(mine.reservation_id)).state is ReservationState.ENDED
    assert why(hub.kiosk.booking.reserve(wish(hub, "10:00", "10:30", BOOTH, is_now=True))) is (
        WhyNot.BUFFER
    ), "the booth is cleared up first"
    booth = next(each for each in hub.kiosk.rooms.look().rooms if each.facts.room_id == BOOTH)
    assert booth.state is RoomState.BUFFER
    hub.clock.turn_to(at("10:10"))
    reserve(hub, "10:10", "11:00", BOOTH, is_now=True)


def test_a_reservation_of_eight_hours_is_never_released(hub: Hub) -> None:
    hub.kiosk.booking.may(wish(hub, "10:00", "10:15"))
    manager = hub.manager()
    made = hub.kiosk.rooms_desk.reserve(manager, wish(hub, "09:30", "17:30"))
    mine = made.mine  # type: ignore[union-attr]
    assert mine.falls_free_at is None
    turn(hub, "17:29")
    assert see(hub, mine).state is ReservationState.BOOKED
    turn(hub, "17:31")
    assert see(hub, mine).state is ReservationState.ENDED, "over, and no no-show"
    assert mine.ends_at - mine.starts_at == 8 * 60 * MINUTE


def test_moving_is_no_way_around_the_managers_yes(hub: Hub) -> None:
    set_rules(hub, OTHER_QUIET, needs_approval=True)
    mine = reserve(hub, "10:00", "11:00")
    for room_id, state in (
        (OTHER_QUIET, ReservationState.ASKED),
        (QUIET, ReservationState.BOOKED),
    ):
        to = (room_id, at("10:00"), at("11:00"))
        moved = changed(hub.kiosk.booking.move(hub.key(), mine.reservation_id, to))
        assert moved.state is state
