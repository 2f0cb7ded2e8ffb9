"""A room now or later: yes once, no with a reason and a way out, also to strange wishes (R3-R7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.room_answers import (
    MyReservation,
    NoRoom,
    ReservationState,
    Reserved,
    UnknownReservation,
    WhoMayBook,
    WhyNot,
)
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.kiosk.bookings import (
    A_PASS,
    ANOTHER_PASS,
    BACK,
    BOOTH,
    FRONT,
    HALL,
    MEETING,
    MINUTE,
    OTHER_QUIET,
    QUIET,
    at,
    doubted_clock,
    held,
    refused,
    reserve,
    set_rules,
    turn,
    wish,
)

BOTH_ENGINES = True
FAR = datetime(9999, 12, 31, 23, 0, tzinfo=UTC)
LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)


def test_a_room_now_is_theirs_until_the_time_they_chose(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "10:00", is_now=True)
    assert mine.state is ReservationState.BOOKED
    assert len(mine.code) == 6
    assert hub.kiosk.my_room.find(mine.code) == mine
    assert held(hub) == 1


def test_the_same_touch_twice_is_one_reservation(hub: Hub) -> None:
    asked = wish(hub, "10:00", "11:00")
    first = hub.kiosk.booking.reserve(asked)
    assert isinstance(first, Reserved)
    assert hub.kiosk.booking.reserve(asked) == first
    assert why_taken(refused(hub, "10:00", "11:00"))


def why_taken(no: NoRoom) -> bool:
    return no.because is WhyNot.TAKEN


def test_a_taken_room_offers_the_next_free_time_another_room_and_the_line(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00")
    no = refused(hub, "10:30", "11:00")
    assert no.because is WhyNot.TAKEN
    assert no.instead.next_free == at("11:00")
    assert no.instead.other_rooms[0] == OTHER_QUIET
    assert no.instead.may_wait


def test_one_after_the_other_needs_no_pause_but_in_the_booth(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00")
    reserve(hub, "11:00", "12:00")
    reserve(hub, "10:00", "11:00", BOOTH)
    no = refused(hub, "11:00", "12:00", BOOTH)
    assert (no.because, no.instead.next_free) == (WhyNot.BUFFER, at("11:15"))
    reserve(hub, "11:15", "12:00", BOOTH)


def test_the_whole_blocks_its_halves_and_a_half_the_whole(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", HALL)
    assert refused(hub, "10:00", "11:00", FRONT).because is WhyNot.TAKEN
    reserve(hub, "12:00", "13:00", BACK)
    assert refused(hub, "12:30", "13:30", HALL).because is WhyNot.TAKEN
    reserve(hub, "12:00", "13:00", FRONT)


def test_a_head_count_is_held_and_the_hub_sells_no_place_twice(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", MEETING, people=5)
    turn(hub, "09:50")
    assert held(hub) == 5
    no = refused(hub, "10:00", "11:00", BOOTH, people=2)
    assert (no.because, no.instead.fits) == (WhyNot.PLACES, 1)
    assert set(no.instead.other_rooms) == {HALL, FRONT, BACK}, "the other side has places"
    reserve(hub, "10:00", "11:00", BOOTH, people=2, is_inside=True)


def test_an_offered_room_is_on_a_side_with_places(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", MEETING, people=5)
    reserve(hub, "10:00", "11:00", BOOTH, people=1)
    no = refused(hub, "10:00", "11:00", BOOTH, people=1)
    assert set(no.instead.other_rooms) == {HALL, FRONT, BACK}


def test_quotas_count_by_pass_week_and_room(hub: Hub) -> None:
    set_rules(hub, QUIET, most_a_week=2, most_hours_a_week=3)
    reserve(hub, "10:00", "11:00", holder=A_PASS)
    assert refused(hub, "12:00", "14:30", holder=A_PASS).because is WhyNot.QUOTA_HOURS
    reserve(hub, "12:00", "13:00", holder=A_PASS)
    assert refused(hub, "14:00", "15:00", holder=A_PASS).because is WhyNot.QUOTA_COUNT
    reserve(hub, "14:00", "15:00", holder=ANOTHER_PASS)
    reserve(hub, "14:00", "15:00", OTHER_QUIET, holder=A_PASS)


def test_what_ended_before_its_start_uses_nothing_of_a_quota(hub: Hub) -> None:
    set_rules(hub, QUIET, most_hours_a_week=2)
    mine = reserve(hub, "10:00", "11:00", holder=A_PASS)
    turn(hub, "09:50")
    hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    hub.kiosk.booking.end(mine.reservation_id)
    reserve(hub, "11:00", "13:00", holder=A_PASS)


def test_a_room_for_pass_holders_wants_a_pass(hub: Hub) -> None:
    set_rules(hub, QUIET, who=WhoMayBook.PASS_HOLDERS)
    assert refused(hub, "10:00", "11:00").because is WhyNot.NOT_FOR_YOU
    reserve(hub, "10:00", "11:00", holder=A_PASS)


def test_where_the_manager_approves_it_is_asked_for_and_keeps_its_time(hub: Hub) -> None:
    set_rules(hub, QUIET, needs_approval=True)
    assert reserve(hub, "10:00", "11:00").state is ReservationState.ASKED
    assert refused(hub, "10:00", "11:00").because is WhyNot.TAKEN


STRANGE: dict[str, tuple[str, str, dict[str, Any], set[WhyNot]]] = {
    "outside hours": ("07:00", "07:30", {}, {WhyNot.PAST}),
    "after closing": ("17:30", "18:30", {}, {WhyNot.CLOSED}),
    "in the past": ("09:00", "09:45", {}, {WhyNot.PAST}),
    "off the grid": ("10:07", "11:00", {}, {WhyNot.OFF_GRID}),
    "too short": ("10:00", "10:05", {}, {WhyNot.TOO_SHORT}),
    "too long": ("10:00", "16:00", {}, {WhyNot.TOO_LONG}),
    "over midnight": ("23:00", "23:45", {"ends_at": at("01:00", "2026-11-25")}, {WhyNot.CLOSED}),
    "no length": ("10:00", "10:00", {}, {WhyNot.TIMES}),
    "backwards": ("11:00", "10:00", {}, {WhyNot.TIMES}),
    "far backwards": ("11:00", "10:00", {"ends_at": LONG_AGO}, {WhyNot.TIMES}),
    "a year ahead": (
        "10:00",
        "11:00",
        {"starts_at": at("10:00", "2027-11-24"), "ends_at": at("11:00", "2027-11-24")},
        {WhyNot.TOO_FAR},
    ),
    "the end of time": (
        "10:00",
        "11:00",
        {"starts_at": FAR, "ends_at": FAR + MINUTE},
        {WhyNot.TOO_FAR},
    ),
    "until the end of time": (
        "10:00",
        "11:00",
        {"ends_at": FAR},
        {WhyNot.TOO_FAR, WhyNot.TOO_LONG},
    ),
    "the beginning of time": ("10:00", "11:00", {"starts_at": LONG_AGO}, {WhyNot.PAST}),
    "500 people": ("10:00", "11:00", {"people": 500}, {WhyNot.SEATS}),
    "nobody": ("10:00", "11:00", {"people": 0}, {WhyNot.SEATS}),
    "fewer than nobody": ("10:00", "11:00", {"people": -3}, {WhyNot.SEATS}),
    "no such room": ("10:00", "11:00", {"room_id": "sauna"}, {WhyNot.NO_SUCH_ROOM}),
}


@pytest.mark.parametrize("strange", STRANGE)
def test_a_strange_wish_is_refused_with_its_reason(hub: Hub, strange: str) -> None:
    start, end, more, reasons = STRANGE[strange]
    assert refused(hub, start, end, **more).because in reasons
    reserve(hub, "10:00", "11:00")


@pytest.mark.parametrize("strange", ["after closing", "off the grid", "too short", "500 people"])
def test_such_a_refusal_says_what_can_be_had(hub: Hub, strange: str) -> None:
    start, end, more, _ = STRANGE[strange]
    way = refused(hub, start, end, **more).instead
    assert way.next_free or way.fits or way.other_rooms or way.closes_at


def test_control_characters_stay_out_of_a_title_and_a_long_one_is_cut(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", title="\x00Band\n\u202epractice\x1b[31m" + "!" * 500)
    assert mine.title.startswith("Band practice [31m!")
    assert len(mine.title) == 60


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "\x00", "١٢٣٤٥٦", "1' OR 1=1"])
def test_what_is_no_code_finds_nothing(hub: Hub, code: str) -> None:
    reserve(hub, "10:00", "11:00")
    assert isinstance(hub.kiosk.my_room.find(code), UnknownReservation)


def test_guessing_codes_is_slowed_down_and_in_the_log(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    wrong = f"{(int(mine.code) + 1) % 1_000_000:06}"
    waits = [hub.kiosk.my_room.find(wrong) for _ in range(5)]
    assert waits == [UnknownReservation()] * 4 + [UnknownReservation(60)]
    assert hub.kiosk.my_room.find(mine.code) == UnknownReservation(60), "not even the right one"
    hub.later(seconds=61)
    assert isinstance(hub.kiosk.my_room.find(mine.code), MyReservation)
    log = hub.kiosk.manager.log(hub.manager())
    told = [type(line.fact).__name__ for line in log.lines]  # type: ignore[union-attr]
    assert told.count("ReservationCodeMissed") >= 5


def test_a_doubted_clock_keeps_nobody_out_and_releases_nothing(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    with doubted_clock(hub):
        turn(hub, "10:30")
        assert hub.kiosk.my_room.see(mine.reservation_id).state is ReservationState.BOOKED  # type: ignore[union-attr]
        hub.clock.turn_to(at("10:40"))
        hub.kiosk.hours.set_day_off(hub.manager(), hub.see().day, (), "closed today")
        started = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
        assert type(started).__name__ == "Started"


def test_what_is_reserved_is_the_same_after_a_restart(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", people=1)
    hub.restart()
    assert hub.kiosk.my_room.find(mine.code) == mine
    turn(hub, "09:50")
    assert held(hub) == 1
    assert refused(hub, "10:00", "11:00").because is WhyNot.TAKEN


def test_each_side_has_its_own_places(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", MEETING, people=4)
    turn(hub, "09:55")
    places = {side.space_id: side.held for side in hub.see().places.sides}
    assert places == {APTEEKKI: 4, AUTOKOULU: 0}


def test_nobody_gets_the_minutes_before_an_early_start(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00")
    hub.clock.turn_to(at("09:45"))
    assert type(hub.kiosk.booking.start(hub.key(), mine.reservation_id)).__name__ == "Started"
    now = wish(hub, "09:45", "10:00", is_now=True)
    assert hub.kiosk.booking.reserve(now).because is WhyNot.TAKEN  # type: ignore[union-attr]
