"""The manager's rooms: rules, parts, blocked times, yes and no; no reservation is lost (R1-R10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.answers import Locked
from kiosk.room_answers import (
    Changed,
    NoRoom,
    NoRoomSaved,
    NotSo,
    ReservationState,
    Reserved,
    RoomSaved,
    RoomWrong,
    WhyNot,
)
from kiosk.texts import Text
from tests.hub import Hub
from tests.kiosk.bookings import (
    A_PASS,
    BACK,
    BOOTH,
    FRONT,
    HALL,
    MEETING,
    OTHER_QUIET,
    QUIET,
    at,
    draft_of,
    held,
    refused,
    reserve,
    room_of,
    see,
    set_rules,
    turn,
    wish,
)

LONG_AGO = datetime(1, 1, 2).astimezone()


def test_without_the_pin_nothing_is_answered(hub: Hub) -> None:
    desk, times = hub.kiosk.rooms_desk, (at("10:00"), at("11:00"))
    answers = [
        desk.rooms("guess"),
        desk.week("guess", date(2026, 11, 23)),
        desk.asked("guess"),
        desk.answer("guess", "r", is_yes=True),
        desk.reserve("guess", wish(hub, "10:00", "11:00")),
        desk.block("guess", QUIET, times, ""),
        desk.cancel("guess", "r"),
        desk.retire("guess", QUIET),
    ]
    assert answers == [Locked()] * 8


def test_a_new_room_can_be_had_at_once(hub: Hub) -> None:
    draft = draft_of(room_of(hub, QUIET), room_id=None, name=Text("Sauna", "Bastu", "Sauna"))
    made = hub.kiosk.rooms_desk.save(hub.manager(), draft)
    assert isinstance(made, RoomSaved)
    reserve(hub, "10:00", "11:00", made.room_id)


@pytest.mark.parametrize(
    ("other", "wrong"),
    [
        ({"name": Text("\x00 \u202e", "", "")}, RoomWrong.NAME),
        ({"space_id": "ullakko"}, RoomWrong.SPACE),
        ({"seats": 0}, RoomWrong.SEATS),
        ({"seats": 100_000}, RoomWrong.SEATS),
        ({"parts": (FRONT, "sauna")}, RoomWrong.PARTS),
        ({"parts": (HALL,)}, RoomWrong.PARTS),
        ({"room_id": "sauna"}, RoomWrong.GONE),
    ],
)
def test_a_room_that_cannot_be_is_not_saved(
    hub: Hub, other: dict[str, object], wrong: RoomWrong
) -> None:
    draft = draft_of(room_of(hub, QUIET), **other)
    assert hub.kiosk.rooms_desk.save(hub.manager(), draft) == NoRoomSaved(wrong)


@pytest.mark.parametrize(
    "rules",
    [
        {"grid_min": 0},
        {"shortest_min": 60, "longest_min": 30},
        {"after_min": -10},
        {"before_min": 100_000},
        {"grace_min": -1},
        {"ahead_days": -1},
        {"ahead_days": 10**9},
        {"longest_min": 10**9},
    ],
)
def test_rules_that_cannot_be_are_not_saved(hub: Hub, rules: dict[str, int]) -> None:
    room = room_of(hub, QUIET)
    draft = draft_of(room, rules=replace(room.rules, **rules))  # type: ignore[arg-type]
    assert hub.kiosk.rooms_desk.save(hub.manager(), draft) == NoRoomSaved(RoomWrong.RULES)


def test_a_longer_gap_loses_no_reservation_and_is_kept_where_there_is_time(hub: Hub) -> None:
    first = reserve(hub, "10:00", "11:00", BOOTH)
    second = reserve(hub, "11:15", "12:00", BOOTH)
    set_rules(hub, BOOTH, after_min=30)
    assert see(hub, first).ends_at == at("11:00")
    assert see(hub, second).starts_at == at("11:15")
    assert refused(hub, "12:15", "13:00", BOOTH).because is WhyNot.BUFFER
    reserve(hub, "12:30", "13:00", BOOTH)


def test_rooms_are_linked_only_where_nobody_would_lose_one(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", FRONT)
    unlinked = draft_of(room_of(hub, HALL), parts=())
    assert isinstance(hub.kiosk.rooms_desk.save(hub.manager(), unlinked), RoomSaved)
    reserve(hub, "10:30", "11:30", HALL)
    linked = draft_of(room_of(hub, HALL), parts=(FRONT, BACK))
    answer = hub.kiosk.rooms_desk.save(hub.manager(), linked)
    assert isinstance(answer, NoRoomSaved)
    assert (answer.because, len(answer.clashes)) == (RoomWrong.PARTS, 2)


def test_rooms_are_linked_over_a_gap_and_over_what_shares_a_part(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00", BOOTH)
    whole = draft_of(room_of(hub, MEETING), room_id=None, parts=(BOOTH, QUIET))
    made = hub.kiosk.rooms_desk.save(hub.manager(), whole)
    assert isinstance(made, RoomSaved)
    reserve(hub, "11:15", "12:00", made.room_id)
    other = draft_of(room_of(hub, MEETING), room_id=None, parts=())
    second = hub.kiosk.rooms_desk.save(hub.manager(), other)
    assert isinstance(second, RoomSaved)
    reserve(hub, "11:00", "11:15", second.room_id, is_now=True)
    linked = draft_of(room_of(hub, second.room_id), parts=(BOOTH, OTHER_QUIET))
    assert isinstance(hub.kiosk.rooms_desk.save(hub.manager(), linked), RoomSaved)
    assert refused(hub, "11:30", "12:00", second.room_id).because is WhyNot.TAKEN


def test_a_blocked_time_is_nobodys_and_never_says_what_for(hub: Hub) -> None:
    times = (at("10:00"), at("12:00"))
    made = hub.kiosk.rooms_desk.block(hub.manager(), QUIET, times, "Grandma's birthday")
    assert isinstance(made, RoomSaved)
    no = refused(hub, "11:00", "11:30")
    assert no.because is WhyNot.BLOCKED
    assert not no.instead.may_wait
    assert "Grandma" not in repr((no, hub.kiosk.rooms.look(), hub.see()))
    week = hub.kiosk.rooms_desk.week(hub.manager(), date(2026, 11, 23))
    assert [each.title for each in week.entries] == ["Grandma's birthday"]  # type: ignore[union-attr]
    hub.kiosk.rooms_desk.cancel(hub.manager(), made.room_id)
    reserve(hub, "11:00", "11:30")


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at("10:00"), at("10:00")),
        (at("11:00"), at("10:00")),
        (at("08:00"), at("09:00")),
        (at("10:00"), at("10:00", "2028-11-24")),
        (at("10:00"), at("10:00", "9999-11-24")),
        (LONG_AGO, at("10:00")),
        (at("10:00", "9998-11-24"), at("10:00", "9998-11-25")),
    ],
)
def test_a_blocked_time_that_cannot_be_is_not_saved(
    hub: Hub, start: datetime, end: datetime
) -> None:
    answer = hub.kiosk.rooms_desk.block(hub.manager(), QUIET, (start, end), "\x00")
    assert answer == NoRoomSaved(RoomWrong.TIMES)


def test_nothing_is_blocked_over_somebodys_time(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", title="\x07secret")
    answer = hub.kiosk.rooms_desk.block(hub.manager(), QUIET, (at("09:00"), at("10:30")), "x")
    assert isinstance(answer, NoRoomSaved)
    assert [each.reservation_id for each in answer.clashes] == [mine.reservation_id]


def test_the_manager_is_not_bound_by_her_own_rules_but_by_other_peoples_time(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00")
    desk = hub.kiosk.rooms_desk
    at_night = desk.reserve(hub.manager(), wish(hub, "20:07", "23:00"))
    assert isinstance(at_night, Reserved)
    taken = desk.reserve(hub.manager(), wish(hub, "10:30", "11:30"))
    assert isinstance(taken, NoRoom)
    assert taken.because is WhyNot.TAKEN


def test_her_second_touch_reserves_nothing_twice(hub: Hub) -> None:
    asked, session = wish(hub, "20:00", "21:00"), hub.manager()
    first = hub.kiosk.rooms_desk.reserve(session, asked)
    assert isinstance(first, Reserved)
    assert hub.kiosk.rooms_desk.reserve(session, asked) == first


def test_what_is_longer_than_a_day_is_a_blocked_time(hub: Hub) -> None:
    asked = replace(wish(hub, "10:00", "11:00"), ends_at=at("10:01", "2026-11-25"))
    answer = hub.kiosk.rooms_desk.reserve(hub.manager(), asked)
    assert isinstance(answer, NoRoom)
    assert answer.because is WhyNot.TOO_LONG


def test_her_yes_and_her_no(hub: Hub) -> None:
    set_rules(hub, MEETING, needs_approval=True)
    yes, no = (reserve(hub, f"{h}:00", f"{h}:30", MEETING, people=3) for h in (10, 11))
    desk, session = hub.kiosk.rooms_desk, hub.manager()
    assert [each.reservation_id for each in desk.asked(session)] == [  # type: ignore[union-attr]
        yes.reservation_id,
        no.reservation_id,
    ]
    assert isinstance(desk.answer(session, yes.reservation_id, is_yes=True), Changed)
    assert isinstance(desk.answer(session, no.reservation_id, is_yes=False), Changed)
    assert desk.answer(session, no.reservation_id, is_yes=True) == NotSo(ReservationState.REFUSED)
    assert see(hub, yes).state is ReservationState.BOOKED
    assert see(hub, no).state is ReservationState.REFUSED
    turn(hub, "10:50")
    assert held(hub) == 0
    reserve(hub, "11:00", "11:30", MEETING)


def test_what_nobody_answered_lapses_at_its_start(hub: Hub) -> None:
    set_rules(hub, MEETING, needs_approval=True)
    mine = reserve(hub, "10:00", "11:00", MEETING, people=3)
    turn(hub, "10:00")
    assert see(hub, mine).state is ReservationState.REFUSED
    assert held(hub) == 0


def test_a_room_goes_only_when_nobody_has_it(hub: Hub) -> None:
    mine = reserve(hub, "10:00", "11:00", holder=A_PASS)
    answer = hub.kiosk.rooms_desk.retire(hub.manager(), QUIET)
    assert isinstance(answer, NoRoomSaved)
    assert [each.reservation_id for each in answer.clashes] == [mine.reservation_id]
    hub.kiosk.booking.cancel(mine.reservation_id)
    assert isinstance(hub.kiosk.rooms_desk.retire(hub.manager(), QUIET), RoomSaved)
    assert refused(hub, "10:00", "11:00").because is WhyNot.NO_SUCH_ROOM
    assert hub.kiosk.my_room.see(mine.reservation_id) is None
    assert hub.kiosk.rooms_desk.retire(hub.manager(), FRONT) == NoRoomSaved(RoomWrong.PARTS)


def test_the_week_shows_all_seven_days_and_no_more(hub: Hub) -> None:
    reserve(hub, "10:00", "11:00")
    reserve(hub, "10:00", "11:00", day="2026-11-30")
    first = hub.kiosk.rooms_desk.week(hub.manager(), date(2026, 11, 23))
    second = hub.kiosk.rooms_desk.week(hub.manager(), date(2026, 11, 23) + timedelta(days=7))
    assert (len(first.entries), len(second.entries)) == (1, 1)  # type: ignore[union-attr]
