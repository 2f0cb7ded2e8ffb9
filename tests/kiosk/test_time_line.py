"""The time line of a day, of 23, 24 and 25 hours; what is offered, and why not (R2, R4)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.room_answers import WhyNot
from kiosk.rules.day import day_bounds
from kiosk.rules.intervals import Interval, merged
from kiosk.rules.reserving import RoomCalendar, Taken, why_not
from kiosk.rules.room_calendar import Asking
from kiosk.rules.room_choices import Choice, longer_choices, now_choices
from kiosk.rules.time_line import Cell, CellState, Drawn, cells, drawn
from tests.kiosk.a_room import HELSINKI, HOUR, MINUTE, at, between, room, taken, wall, wish
from tests.kiosk.test_reserving_properties import calendars

pytestmark = pytest.mark.usefixtures("process_zone")
TUESDAY = date(2026, 11, 24)
NOW = at("09:03")
THERE = (
    taken("08:45", "09:20", gap=10),
    taken("10:00", "11:00", gap=10, is_mine=True, name="mine"),
    taken("11:10", "11:30", gap=10, is_asked=True),
    taken("13:00", "14:00", is_block=True),
    taken("20:30", "21:00"),
)
HOURS = (between("08:00", "09:00"), between("09:00", "20:00"))


def told(stretches: tuple[Drawn, ...]) -> list[str]:
    return [f"{wall(each.start)}-{wall(each.end)} {each.state}" for each in stretches]


def test_a_day_is_drawn_from_turn_to_turn() -> None:
    assert told(drawn(room(*THERE, hours=HOURS, after_min=10), TUESDAY, NOW)) == [
        "04:00-08:45 past",
        "08:45-09:20 taken",  # it still lasts: from its start
        "09:20-09:30 buffer",
        "09:30-09:50 free",
        "09:50-10:00 buffer",  # a gap would have to lie there
        "10:00-11:00 mine",
        "11:00-11:10 buffer",
        "11:10-11:30 asked",
        "11:30-11:40 buffer",
        "11:40-12:50 free",
        "12:50-13:00 buffer",
        "13:00-14:00 blocked",
        "14:00-20:00 free",
        "20:00-20:30 closed",
        "20:30-21:00 taken",  # the manager's, after closing
        "21:00-04:00 closed",
    ]


def test_two_in_a_row_are_drawn_as_two() -> None:
    there = room(taken("10:00", "11:00"), taken("11:00", "12:00"))
    assert [s for s in told(drawn(there, TUESDAY, NOW)) if "taken" in s] == [
        "10:00-11:00 taken",
        "11:00-12:00 taken",
    ]


def test_two_halves_taken_at_one_time_are_one_stretch_each_moment() -> None:
    halves = (taken("10:00", "12:00"), taken("11:00", "13:00", is_block=True))
    assert told(drawn(room(*halves), TUESDAY, NOW))[2:4] == [
        "10:00-11:00 taken",
        "11:00-13:00 blocked",
    ]


def cell_at(start: str, line: tuple[Cell, ...]) -> Cell:
    return next(cell for cell in line if cell.start == at(start))


@pytest.mark.parametrize(
    ("start", "state", "why_not"),
    [
        ("04:00", CellState.PAST, WhyNot.PAST),
        ("08:45", CellState.TAKEN, WhyNot.PAST),
        ("09:00", CellState.TAKEN, WhyNot.PAST),
        ("09:15", CellState.TAKEN, WhyNot.TAKEN),
        ("09:30", CellState.FREE, None),
        ("09:45", CellState.BUFFER, WhyNot.BUFFER),  # free for five minutes, then a gap
        ("10:00", CellState.MINE, WhyNot.TAKEN),
        ("11:00", CellState.ASKED, WhyNot.TAKEN),
        ("12:30", CellState.FREE, None),
        ("12:45", CellState.BUFFER, WhyNot.BUFFER),
        ("13:00", CellState.BLOCKED, WhyNot.BLOCKED),
        ("19:45", CellState.FREE, None),
        ("20:00", CellState.CLOSED, WhyNot.CLOSED),
        ("2026-11-25 03:45", CellState.CLOSED, WhyNot.CLOSED),
    ],
)
def test_a_cell_says_what_is_there_and_why_nothing_begins(
    start: str, state: CellState, why_not: WhyNot | None
) -> None:
    line = cells(room(*THERE, hours=HOURS, after_min=10), TUESDAY, NOW)
    found = cell_at(start, line)
    assert (found.state, found.why_not) == (state, why_not)


def test_a_free_cell_says_that_too_little_time_is_left() -> None:
    line = cells(room(taken("11:00", "12:00")), TUESDAY, NOW, length=HOUR)
    assert cell_at("10:00", line).why_not is None
    late = cell_at("10:15", line)
    assert (late.state, late.why_not) == (CellState.FREE, WhyNot.TAKEN)
    assert cell_at("19:15", line).why_not is WhyNot.CLOSED


def test_who_asks_changes_the_reason_and_not_the_picture() -> None:
    there = room(seats=4)
    alone, crowd = cells(there, TUESDAY, NOW), cells(there, TUESDAY, NOW, Asking(people=9))
    assert cell_at("12:00", alone).why_not is None
    assert cell_at("12:00", crowd).why_not is WhyNot.SEATS
    assert [c.state for c in alone] == [c.state for c in crowd]


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-11-24", 24), ("2027-03-27", 23), ("2027-10-30", 25)]
)
@pytest.mark.parametrize("grid_min", [15, 30, 60])
def test_a_day_has_as_many_cells_as_it_has_hours(day: str, hours: int, grid_min: int) -> None:
    line = cells(room(grid_min=grid_min), date.fromisoformat(day), NOW)
    assert len(line) == hours * 60 // grid_min
    assert line[-1].end - line[0].start == hours * HOUR
    assert [cell.start for cell in line[1:]] == [cell.end for cell in line[:-1]]


def test_the_night_of_the_missing_hour_goes_from_3_to_4_and_of_the_doubled_one_twice() -> None:
    spring = [wall(c.start) for c in cells(room(grid_min=30), date(2027, 3, 27), NOW)]
    assert spring[-3:] == ["01:30", "02:00", "02:30"]
    autumn = [wall(c.start) for c in cells(room(grid_min=30), date(2027, 10, 30), NOW)]
    assert autumn[-5:] == ["02:30", "03:00", "03:30", "03:00", "03:30"]


@given(calendars(), st.integers(-60, 26 * 60))
def test_every_day_is_drawn_without_gap_or_overlap(
    case: tuple[RoomCalendar, datetime], minute: int
) -> None:
    there, first = case
    day, now = first.astimezone(HELSINKI).date(), first + minute * MINUTE
    stretches = drawn(there, day, now)
    start, end = day_bounds(day, HELSINKI)
    assert (stretches[0].start, stretches[-1].end) == (start, end)
    assert [s.start for s in stretches[1:]] == [s.end for s in stretches[:-1]]
    for each in stretches:
        assert (each.reservation_id is not None) == (each.state in HELD)


HELD = {CellState.TAKEN, CellState.BLOCKED, CellState.MINE, CellState.ASKED}


@given(calendars())
def test_free_and_taken_make_up_the_open_day(case: tuple[RoomCalendar, datetime]) -> None:
    there, first = case
    day = Interval(*day_bounds(first.astimezone(HELSINKI).date(), HELSINKI))
    stretches = drawn(there, first.astimezone(HELSINKI).date(), first)
    open_then = [piece for run in there.open if (piece := run.within(day)) is not None]
    inside = [
        piece
        for s in stretches
        if s.state is not CellState.CLOSED
        for run in open_then
        if (piece := Interval(s.start, s.end).within(run)) is not None
    ]
    assert merged(inside) == merged(open_then)
    assert sum((p.length for p in inside), timedelta()) == sum(
        (p.length for p in open_then), timedelta()
    )
    for s in stretches:
        if s.state is CellState.FREE:
            assert not any(t.start < s.end and s.start < t.free_at for t in there.taken)


@given(calendars(), st.integers(0, 24 * 60), st.sampled_from([15, 30, 60]))
def test_a_cell_says_what_the_desk_would_say(
    case: tuple[RoomCalendar, datetime], minute: int, length: int
) -> None:
    there, first = case
    now = first + minute * MINUTE
    for cell in cells(there, first.astimezone(HELSINKI).date(), now, length=length * MINUTE):
        asked = Asking().wish("quiet", cell.start, cell.start + length * MINUTE)
        no = why_not(asked, there, now)
        assert cell.why_not == (None if no is None else no.because)
        if cell.why_not is None:
            assert cell.state in (CellState.FREE, CellState.BUFFER, CellState.CLOSED)


# --- now ---------------------------------------------------------------------------------------


def offered(choices: tuple[Choice, ...]) -> list[str]:
    return [
        f"{each.minutes or 'next'}: "
        + (f"{wall(each.ends_at)}" if each.why_not is None else f"no, {each.why_not.because}")
        for each in choices
    ]


@pytest.mark.parametrize(
    ("now", "there", "said"),
    [
        ("09:03", (), ["15: 09:20", "30: 09:35", "45: 09:50", "60: 10:05", "next: 13:00"]),
        ("09:00", (), ["15: 09:15", "30: 09:30", "45: 09:45", "60: 10:00", "next: 13:00"]),
        (
            "09:13",
            (taken("10:00", "11:00"),),  # a gap of ten minutes lies before it
            ["15: 09:30", "30: 09:45", "45: no, buffer", "60: no, taken", "next: 09:50"],
        ),
        (
            "09:15",
            (taken("10:00", "11:00"),),
            ["15: 09:30", "30: 09:45", "45: no, buffer", "60: no, taken", "next: 09:50"],
        ),
        (
            "09:33",
            (taken("10:00", "11:00"),),  # 17 minutes: 9.48, rounded up, and no later than 9.50
            ["15: 09:50", "30: no, taken", "45: no, taken", "60: no, taken"],
        ),
        (
            "09:34",
            (taken("10:00", "11:00"),),  # 16 minutes: 9.49, rounded up to the very end
            ["15: 09:50", "30: no, taken", "45: no, taken", "60: no, taken"],
        ),
        (
            "09:41",
            (taken("10:00", "11:00"),),  # nine minutes
            [
                "15: no, buffer",
                "30: no, taken",
                "45: no, taken",
                "60: no, taken",
                "next: no, buffer",
            ],
        ),
        (
            "19:31",
            (),
            ["15: 19:50", "30: no, closed", "45: no, closed", "60: no, closed", "next: 20:00"],
        ),
        (
            "10:20",
            (taken("10:00", "11:00"),),
            ["15: no, taken", "30: no, taken", "45: no, taken", "60: no, taken", "next: no, taken"],
        ),
    ],
)
def test_now_is_offered_with_its_end_or_with_its_reason(
    now: str, there: tuple[Taken, ...], said: list[str]
) -> None:
    assert offered(now_choices(room(*there, after_min=10), at(now))) == said


def test_nine_minutes_left_say_when_it_is_free_next() -> None:
    choices = now_choices(room(taken("10:00", "11:00"), after_min=10), at("09:41"))
    assert {wall(c.why_not.instead.next_free) for c in choices if c.why_not} == {"11:00"}


def test_the_rules_of_the_room_bind_what_is_offered_now() -> None:
    short = room(longest_min=30)
    assert offered(now_choices(short, at("09:03"))) == [
        "15: 09:20",
        "30: 09:33",
        "45: no, too_long",
        "60: no, too_long",
    ]
    long = room(shortest_min=30)
    assert offered(now_choices(long, at("09:00")))[:2] == ["15: no, too_short", "30: 09:30"]


def test_what_is_offered_longer_has_its_end_too() -> None:
    there = room(taken("10:40", "12:00"))
    found = longer_choices(wish("09:03", "09:50"), there, NOW)
    assert offered(found) == ["15: 10:05", "30: 10:20", "60: no, taken", "next: 10:30"]
    late = longer_choices(wish("09:03", "10:40"), there, NOW)
    assert offered(late) == ["15: no, taken", "30: no, taken", "60: no, taken"]
