"""The page of a reservation: what each question shows, and where every touch leads (R2, R4, R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.room_answers import NoRoom, RoomFacts, WayOut, WhyNot
from kiosk.room_views import DayOfRoom, Fault, RoomSeen, RoomsSeen, RoomState
from kiosk.rules.time_line import Cell, CellState, cells
from kiosk.texts import Text
from tests.kiosk.a_room import HELSINKI, HOUR, MINUTE, at, between, room, taken
from ui.room_refusals import Place
from ui.viewmodels.reserve_state import (
    Ask,
    Reach,
    ReserveState,
    begins_at,
    cells_ahead,
    ends_of,
    goes_back,
    opened,
    waiting_for,
    why_no_day,
    with_day,
    with_end,
    with_start,
)
from ui.viewmodels.reserve_ways import taken_way, way_rows
from ui.viewmodels.reserve_when import said_hours, which_pass
from ui.viewmodels.reserve_words import derive
from ui.viewmodels.room_choice import RoomChosen

pytestmark = pytest.mark.usefixtures("qapp")

ZONE = "Europe/Helsinki"
NOW = at("09:30")
TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
FACTS = room().facts
PLACE = Place(NOW, ZONE, "en", {})
OTHER = replace(FACTS, room_id="loud", name=Text.same("Loud"))


def seen(*more: RoomFacts, faults: tuple[Fault, ...] = (), facts: RoomFacts = FACTS) -> RoomsSeen:
    """The board with the room on it."""
    rooms = (
        RoomSeen(facts, RoomState.FREE, None, (), faults=faults),
        *(RoomSeen(each, RoomState.FREE, None, ()) for each in more),
    )
    return RoomsSeen(
        NOW, TUESDAY, TUESDAY, at("08:00"), at("20:00"), True, TUESDAY + 60 * 24 * HOUR, ZONE, rooms
    )


def form(**what: Any) -> ReserveState:
    """A form for the room, at its first question."""
    start = opened(RoomChosen(FACTS, TUESDAY), "key")
    return replace(start, seen=seen(), first_day=TUESDAY, **what)


def a_day(*there: Any, day: date = TUESDAY, **rules: Any) -> DayOfRoom:
    """The day of the room with what is taken of it."""
    around = room(*there, **rules)
    found = cells(around, day, NOW, length=15 * MINUTE)
    inside = tuple(c for c in found if at("08:00") <= c.start and c.end <= at("20:00"))
    return DayOfRoom(RoomSeen(around.facts, RoomState.FREE, None, ()), day, inside)


# --- which question comes first, and which is before it -----------------------------------------


@pytest.mark.parametrize(
    ("starts", "ends", "is_now", "first"),
    [
        (None, None, False, Ask.DAY),
        ("10:00", None, False, Ask.LENGTH),
        ("09:30", "10:00", True, Ask.CONFIRM),
    ],
)
def test_only_what_is_not_chosen_yet_is_asked(
    starts: str | None, ends: str | None, is_now: bool, first: Ask
) -> None:
    given = RoomChosen(
        FACTS, TUESDAY, at(starts) if starts else None, at(ends) if ends else None, is_now
    )
    assert opened(given, "key").ask is first


def test_back_leads_through_the_questions_and_then_to_the_rooms() -> None:
    state = with_end(with_start(with_day(form(), TUESDAY), at("10:00")), at("11:00"))
    asked = [state.ask]
    while (before := goes_back(state)) is not None:
        state = before
        asked.append(state.ask)
    assert asked == [Ask.CONFIRM, Ask.LENGTH, Ask.TIME, Ask.DAY]
    assert (state.starts_at, state.ends_at) == (at("10:00"), at("11:00"))


def test_another_day_forgets_the_time_and_the_same_day_keeps_it() -> None:
    state = with_end(with_start(with_day(form(), TUESDAY), at("10:00")), at("11:00"))
    assert with_day(state, TUESDAY).starts_at == at("10:00")
    assert with_day(state, WEDNESDAY).starts_at is None


def test_the_key_is_the_same_all_along() -> None:
    state = with_end(with_start(with_day(form(), TUESDAY), at("10:00")), at("11:00"))
    assert state.wish.key == "key"


# --- now ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "starts", "ends"),
    [
        ("09:30", "09:30", "09:50"),
        ("09:34", "09:34", "09:50"),
        ("09:36", "09:36", "09:55"),
        ("09:55", "09:55", "10:10"),
    ],
)
def test_what_begins_now_begins_in_this_minute_and_is_never_too_short(
    now: str, starts: str, ends: str
) -> None:
    state = opened(RoomChosen(FACTS, TUESDAY, at("09:30"), at("09:50"), is_now=True), "key")
    later = begins_at(state, at(now) + timedelta(seconds=40), HELSINKI)
    assert (later.starts_at, later.ends_at) == (at(starts), at(ends))


def test_what_begins_later_stays_where_it_is() -> None:
    state = opened(RoomChosen(FACTS, TUESDAY, at("10:00"), at("11:00")), "key")
    assert begins_at(state, at("10:30"), HELSINKI) == state


def test_who_wanted_it_now_waits_for_a_time_that_is_still_to_come() -> None:
    state = opened(RoomChosen(FACTS, TUESDAY, at("09:33"), at("10:00"), is_now=True), "key")
    wish = waiting_for(state, HELSINKI)
    assert (wish.starts_at, wish.ends_at, wish.is_now) == (at("10:00"), at("10:30"), False)


# --- days, starts, lengths ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (a_day(), None),
        (a_day(taken("08:00", "20:00")), WhyNot.TAKEN),
        (a_day(hours=()), WhyNot.CLOSED),
        (a_day(taken("08:00", "19:45")), None),
    ],
)
def test_a_day_that_has_nothing_says_why(day: DayOfRoom, why: WhyNot | None) -> None:
    assert why_no_day(day) is why


@pytest.mark.parametrize(
    ("day", "note"),
    [
        (a_day(), "free"),
        (a_day(taken("09:30", "11:00")), "free from 11:00"),
        (a_day(taken("12:00", "13:00")), "free at times"),
        (a_day(taken("09:30", "20:00")), "taken"),
        (a_day(hours=()), "closed"),
    ],
)
def test_a_day_tells_in_a_word_how_it_is(day: DayOfRoom, note: str) -> None:
    shown = derive(form(days=(day,)), PLACE)
    assert [row.note for row in shown.cells] == [note]
    assert shown.cells[0].may_choose == note.startswith("free")
    assert bool(shown.cells[0].told) != note.startswith("free")


def test_past_starts_are_left_out_and_taken_ones_say_why() -> None:
    of_day = a_day(taken("10:00", "11:00"))
    shown = derive(form(ask=Ask.TIME, of_day=of_day), PLACE)
    assert shown.cells[0].title == "9:30"
    told = {row.title: (row.may_choose, row.note, row.told) for row in shown.cells}
    assert told["9:45"] == (True, "", "")
    assert told["10:00"] == (False, "taken", "Somebody has the room then.")
    assert told["11:00"][0]
    assert len(cells_ahead(of_day)) == len(shown.cells)


def test_a_day_without_starts_says_so_and_shows_none() -> None:
    shown = derive(form(ask=Ask.TIME, of_day=a_day(taken("08:00", "20:00"))), PLACE)
    assert (shown.cells, shown.empty) == ((), "Nothing is free on this day any more.")


def test_lengths_go_by_the_grid_and_from_two_hours_on_by_the_half_hour() -> None:
    ends = ends_of(at("10:00"), at("14:00"), FACTS, HELSINKI)
    minutes = [(end - at("10:00")) // MINUTE for end in ends]
    assert minutes == [15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240]


@pytest.mark.parametrize(("most", "count"), [("10:10", 0), ("10:15", 1), ("12:15", 9)])
def test_the_last_length_that_fits_is_always_there(most: str, count: int) -> None:
    ends = ends_of(at("10:00"), at(most), FACTS, HELSINKI)
    assert len(ends) == count
    assert not ends or ends[-1] == at(most)


def test_why_not_longer_is_said_before_anybody_asks() -> None:
    state = form(ask=Ask.LENGTH, starts_at=at("10:00"))
    free = derive(replace(state, reach=Reach(at("14:00"))), PLACE)
    assert free.why == "The longest time is 4 h."
    no = NoRoom(WhyNot.TAKEN, WayOut(fits=60))
    short = derive(replace(state, reach=Reach(at("11:00"), no)), PLACE)
    assert short.why == "It can be had until 11:00. Somebody has the room then."


# --- the nights when the clocks change ----------------------------------------------------------


def test_both_passes_of_the_doubled_hour_are_told_apart() -> None:
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    day = tuple(
        Cell(first + n * HOUR, first + n * HOUR + 15 * MINUTE, CellState.FREE, None)
        for n in range(3)
    )
    seen_then = RoomSeen(FACTS, RoomState.FREE, None, ())
    of_day = DayOfRoom(seen_then, date(2027, 10, 31), day)
    shown = derive(form(ask=Ask.TIME, of_day=of_day), PLACE)
    assert [(row.title, row.note) for row in shown.cells] == [
        ("3:30", "summer time"),
        ("3:30", "winter time"),
        ("4:30", ""),
    ]
    said = said_hours(first, first + HOUR, PLACE)
    assert said == "3:30 (summer time) – 3:30 (winter time)"


def test_the_missing_hour_is_not_offered_and_no_other_hour_is_called_doubled() -> None:
    night = room(hours=(between("2027-03-28 00:00", "2027-03-28 12:00"),))
    there = cells(night, date(2027, 3, 27), at("2027-03-27 12:00"))
    there += cells(night, date(2027, 3, 28), at("2027-03-27 12:00"))
    shown = {f"{cell.start.astimezone(HELSINKI):%d %H:%M}" for cell in there if not cell.why_not}
    assert "28 02:45" in shown
    assert "28 04:00" in shown
    assert not any(" 03:" in wall for wall in shown)
    assert {which_pass(cell.start, ZONE) for cell in there} == {""}


# --- all of it, and no --------------------------------------------------------------------------


def test_a_fault_comes_first_of_what_is_to_know() -> None:
    equipped = replace(FACTS, equipment=(Text.same("Screen"), Text.same("Lamp")))
    faults = (Fault("f", "Lamp", NOW),)
    state = replace(
        opened(RoomChosen(equipped, TUESDAY, at("10:00"), at("11:00")), "key"),
        seen=seen(faults=faults, facts=equipped),
        ask=Ask.CONFIRM,
    )
    shown = derive(state, PLACE)
    assert [(fact.title, fact.tone) for fact in shown.facts][:2] == [
        ("Out of order: Lamp", "berry"),
        ("Screen", "leaf"),
    ]
    assert shown.warning == "Out of order: Lamp"


@pytest.mark.parametrize(
    ("no", "is_now", "people", "ways"),
    [
        (NoRoom(WhyNot.TAKEN, WayOut(may_wait=True)), False, 1, ["wait", "time"]),
        (
            NoRoom(WhyNot.TAKEN, WayOut(at("12:00"), 30, ("loud",), may_wait=True)),
            False,
            1,
            ["shorter", "room:loud", "next", "wait", "time"],
        ),
        (NoRoom(WhyNot.PLACES, WayOut(fits=0)), True, 1, ["inside", "time"]),
        (NoRoom(WhyNot.PLACES, WayOut(fits=2)), False, 4, ["fewer", "time"]),
        (NoRoom(WhyNot.NO_SUCH_ROOM), False, 1, []),
        (NoRoom(WhyNot.NOT_FOR_YOU), False, 1, []),
    ],
)
def test_every_way_out_is_a_button(no: NoRoom, is_now: bool, people: int, ways: list[str]) -> None:
    state = form(
        ask=Ask.NO,
        no=no,
        is_now=is_now,
        people=people,
        starts_at=at("10:00"),
        ends_at=at("11:00"),
    )
    state = replace(state, seen=seen(OTHER))
    assert [way.key for way in way_rows(state, PLACE)] == ways
    for way in ways:
        after = taken_way(state, way, ZONE)
        assert way == "wait" or after.ask is not Ask.NO


@pytest.mark.parametrize(
    ("way", "room_id", "starts", "ends"),
    [
        ("shorter", "quiet", "10:00", "10:30"),
        ("room:loud", "loud", "10:00", "11:00"),
        ("next", "quiet", "12:00", "13:00"),
    ],
)
def test_a_way_out_fills_in_the_rest(way: str, room_id: str, starts: str, ends: str) -> None:
    no = NoRoom(WhyNot.TAKEN, WayOut(at("12:00"), 30, ("loud",), may_wait=True))
    state = form(ask=Ask.NO, no=no, starts_at=at("10:00"), ends_at=at("11:00"))
    wish = taken_way(replace(state, seen=seen(OTHER)), way, ZONE).wish
    assert (wish.room_id, wish.starts_at, wish.ends_at) == (room_id, at(starts), at(ends))


@pytest.mark.parametrize(
    ("fits", "said"), [(0, "The hub is full then."), (3, "The hub has room for 3 more then.")]
)
def test_a_full_hub_is_not_said_to_have_room_for_none(fits: int, said: str) -> None:
    no = NoRoom(WhyNot.PLACES, WayOut(fits=fits))
    state = form(ask=Ask.NO, no=no, starts_at=at("10:00"), ends_at=at("11:00"))
    assert derive(state, PLACE).question == said


def test_nothing_is_shown_before_the_rooms_are_seen(qapp: QGuiApplication) -> None:
    assert derive(ReserveState(), PLACE).question == ""
