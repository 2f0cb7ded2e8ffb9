"""Why a room cannot be had, in which order, and what can be had instead: pure (R1-R7)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from kiosk.room_answers import Meant, NoRoom, WayOut, WhoMayBook, WhyNot, Wish
from kiosk.rules.intervals import Interval
from kiosk.rules.meant import instants_of
from kiosk.rules.reserving import (
    RoomCalendar,
    Used,
    falls_free_at,
    is_no_show,
    latest_end,
    rule_set_aside,
    start_from,
    why_not,
    why_not_longer,
)
from kiosk.rules.room_choices import now_start
from tests.kiosk.a_room import DAY, HELSINKI, HOUR, MINUTE, at, between, room, taken, wall, wish

pytestmark = pytest.mark.usefixtures("process_zone")
NOW = at("09:03") + timedelta(seconds=20)


def refused(no: NoRoom | None) -> WhyNot | None:
    return None if no is None else no.because


def ask(start: str, end: str, there: RoomCalendar, **what: Any) -> WhyNot | None:
    return refused(why_not(wish(start, end, **what), there, NOW))


BUSY = (taken("10:00", "11:00", gap=10), taken("14:00", "15:00", gap=10, is_block=True))


@pytest.mark.parametrize(
    ("start", "end", "because"),
    [
        # in the order in which the reasons are looked at
        ("12:00", "12:00", WhyNot.TIMES),
        ("12:00", "11:00", WhyNot.TIMES),
        ("09:00", "09:30", WhyNot.PAST),
        ("2026-11-23 12:00", "2026-11-23 13:00", WhyNot.PAST),
        ("12:00", "12:10", WhyNot.TOO_SHORT),
        ("12:00", "14:30", WhyNot.TOO_LONG),
        ("12:05", "12:30", WhyNot.OFF_GRID),
        ("12:00", "12:20", WhyNot.OFF_GRID),
        ("2027-11-24 12:00", "2027-11-24 13:00", WhyNot.TOO_FAR),
        ("2026-12-02 12:00", "2026-12-02 13:00", WhyNot.TOO_FAR),
        ("2026-12-01 12:00", "2026-12-01 13:00", WhyNot.CLOSED),  # 7 days ahead, nothing known
        ("09:15", "09:45", WhyNot.TOO_SOON),
        ("19:00", "20:15", WhyNot.CLOSED),
        ("21:00", "22:00", WhyNot.CLOSED),
        ("14:30", "15:30", WhyNot.BLOCKED),
        ("13:30", "15:15", WhyNot.BLOCKED),
        ("10:30", "11:30", WhyNot.TAKEN),
        ("10:15", "10:45", WhyNot.TAKEN),
        ("09:45", "11:30", WhyNot.TAKEN),
        ("11:00", "12:00", WhyNot.BUFFER),  # the gap of the one before
        ("13:00", "14:00", WhyNot.BUFFER),  # its own gap before the next one
        ("11:15", "12:15", None),
        ("13:00", "13:45", None),
        ("15:15", "16:00", None),
        ("19:00", "20:00", None),  # its gap may lie after closing
    ],
)
def test_each_reason_has_its_place(start: str, end: str, because: WhyNot | None) -> None:
    there = room(*BUSY, before_min=5, after_min=10, longest_min=120, ahead_days=7, notice_min=30)
    assert ask(start, end, there) == because


@pytest.mark.parametrize(
    ("rules", "asks", "because"),
    [
        ({"who": WhoMayBook.PASS_HOLDERS}, {}, WhyNot.NOT_FOR_YOU),
        ({"who": WhoMayBook.PASS_HOLDERS}, {"holder": "ab"}, None),
        ({"who": WhoMayBook.THE_MANAGER}, {"holder": "ab"}, WhyNot.NOT_FOR_YOU),
        ({"who": WhoMayBook.THE_MANAGER}, {"by_manager": True}, None),
        ({}, {"people": 4}, None),
        ({}, {"people": 5}, WhyNot.SEATS),
        ({}, {"people": 500}, WhyNot.SEATS),
        ({}, {"people": 0}, WhyNot.SEATS),
        ({}, {"people": 5, "by_manager": True}, WhyNot.SEATS),
    ],
)
def test_who_and_how_many(
    rules: dict[str, Any], asks: dict[str, Any], because: WhyNot | None
) -> None:
    assert ask("12:00", "13:00", room(**rules), **asks) == because


@pytest.mark.parametrize(
    ("used", "end", "because"),
    [
        (Used(120, 1), "13:00", None),
        (Used(121, 1), "13:00", WhyNot.QUOTA_HOURS),
        (Used(120, 1), "13:15", WhyNot.QUOTA_HOURS),
        (Used(0, 3), "13:00", WhyNot.QUOTA_COUNT),
        (Used(180, 3), "13:00", WhyNot.QUOTA_HOURS),
    ],
)
def test_a_holder_has_so_much_of_a_room_a_week(
    used: Used, end: str, because: WhyNot | None
) -> None:
    there = room(used=used, most_hours_a_week=3, most_a_week=3)
    assert ask("12:00", end, there, holder="ab") == because
    assert ask("12:00", end, there) is None  # who has shown no pass cannot be counted


@pytest.mark.parametrize("minute", range(-2, 2))
def test_what_begins_now_may_begin_in_the_present_minute(minute: int) -> None:
    start = at("09:03") + minute * MINUTE
    asked = Wish("key", "quiet", start, start + 20 * MINUTE, is_now=True)
    assert refused(why_not(asked, room(), NOW)) == (WhyNot.PAST if minute < 0 else None)


def test_what_begins_now_begins_when_the_room_fell_free_in_this_minute() -> None:
    left_at = at("09:03") + timedelta(seconds=11)
    there = room(taken("09:00", "10:00"))
    gone = room(*(type(t)(t.id, t.start, left_at, left_at) for t in there.taken))
    start = now_start(gone, NOW)
    assert start == left_at
    asked = Wish("key", "quiet", start, at("09:30"), is_now=True)
    assert why_not(asked, gone, NOW) is None
    assert now_start(there, NOW) == at("09:03")


def out(start: str, end: str, there: RoomCalendar, **what: Any) -> WayOut:
    no = why_not(wish(start, end, **what), there, NOW)
    assert no is not None
    return no.instead


TOMORROW = between("2026-11-25 08:00", "2026-11-25 20:00")
TWO_DAYS = (between("08:00", "20:00"), TOMORROW)


def test_every_no_has_a_way_out() -> None:
    there = room(*BUSY, after_min=10, longest_min=120, ahead_days=7, hours=TWO_DAYS)
    assert wall(out("12:00", "12:00", there).next_free) == "12:00"
    assert wall(out("09:00", "09:45", there).next_free) == "11:15"  # 9.50 is too late for 10.00
    assert out("12:00", "12:05", there).fits == 15
    assert out("12:00", "15:00", there).fits == 120
    assert wall(out("12:05", "12:35", there).next_free) == "12:15"
    assert out("2027-11-24 12:00", "2027-11-24 13:00", there).fits == 7
    assert out("12:00", "13:00", there, people=9).fits == 4


def test_too_soon_says_from_when() -> None:
    assert wall(out("10:00", "11:00", room(notice_min=120)).next_free) == "11:15"


def test_closed_says_when_it_is_open_and_for_how_long_it_would_do() -> None:
    there = room(hours=TWO_DAYS)
    late = out("19:00", "21:00", there)
    assert (late.opens_at, late.closes_at, late.fits) == (at("08:00"), at("20:00"), 60)
    assert late.next_free == TOMORROW.start
    night = out("22:00", "23:00", there)
    assert (night.opens_at, night.closes_at) == (TOMORROW.start, TOMORROW.end)
    assert (night.fits, night.next_free) == (None, TOMORROW.start)


def test_taken_says_when_it_is_free_for_as_long_and_how_long_it_would_do() -> None:
    there = room(*BUSY, after_min=10, hours=TWO_DAYS)
    assert out("09:15", "10:30", there) == WayOut(at("11:15"), fits=30, may_wait=True)
    assert out("12:00", "14:15", there) == WayOut(at("15:15"), fits=105)  # a block: no waiting
    assert out("15:00", "16:00", there) == WayOut(at("15:15"), may_wait=True)
    assert out("14:00", "17:45", there).next_free == at("15:15")
    assert out("16:00", "20:00", room(taken("17:00", "18:00"), hours=TWO_DAYS)) == WayOut(
        TOMORROW.start, fits=60, may_wait=True
    )


def test_a_quota_says_what_is_left() -> None:
    there = room(used=Used(150, 1), most_hours_a_week=3, most_a_week=2)
    assert out("12:00", "13:00", there, holder="ab").fits == 30
    full = room(used=Used(0, 2), most_a_week=2)
    assert out("12:00", "13:00", full, holder="ab").fits == 0


def test_nothing_goes_over_the_turn_of_the_day() -> None:
    always = (
        Interval(at("2026-11-23 04:00"), at("2026-11-25 04:00")),
        between("2026-11-25 04:00", "2026-11-26 04:00"),
    )
    there = room(hours=always)
    assert ask("2026-11-25 03:00", "2026-11-25 04:00", there) is None
    assert ask("23:00", "2026-11-25 01:00", there) is None  # midnight itself is nothing
    over = why_not(wish("2026-11-25 03:00", "2026-11-25 05:00"), there, NOW)
    turn = at("2026-11-25 04:00")
    assert over == NoRoom(WhyNot.OVER_MIDNIGHT, WayOut(turn, fits=60, closes_at=turn))


# --- the manager ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "because", "aside"),
    [
        ("12:00", "12:05", None, WhyNot.TOO_SHORT),
        ("06:07", "07:07", WhyNot.PAST, WhyNot.CLOSED),
        ("19:00", "22:00", None, WhyNot.CLOSED),
        ("2027-11-24 12:00", "2027-11-24 13:00", None, WhyNot.TOO_FAR),
        ("12:00", "17:00", WhyNot.BLOCKED, WhyNot.TOO_LONG),
        ("10:45", "12:00", WhyNot.TAKEN, None),
        ("11:00", "12:00", WhyNot.BUFFER, None),
        ("12:00", "12:00", WhyNot.TIMES, WhyNot.TIMES),
        ("12:07", "13:03", None, None),
    ],
)
def test_the_manager_is_bound_by_what_cannot_be_and_sees_what_she_sets_aside(
    start: str, end: str, because: WhyNot | None, aside: WhyNot | None
) -> None:
    there = room(*BUSY, after_min=10)
    assert ask(start, end, there, by_manager=True) == because
    assert rule_set_aside(wish(start, end, by_manager=True), there, NOW) == aside


# --- longer, and moved -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("until", "because"),
    [
        ("10:00", WhyNot.TIMES),
        ("09:55", WhyNot.TIMES),
        ("10:03", WhyNot.OFF_GRID),
        ("10:15", None),
        ("10:30", None),
        ("11:15", WhyNot.BUFFER),
        ("11:30", WhyNot.TAKEN),
        ("13:15", WhyNot.TOO_LONG),
    ],
)
def test_longer_is_asked_of_the_new_end_only(until: str, because: WhyNot | None) -> None:
    there = room(taken("11:20", "12:00", gap=10), after_min=10, notice_min=60)
    asked = wish("09:00", until)
    assert refused(why_not_longer(asked, at("10:00"), there, NOW)) == because
    assert latest_end(at("09:00"), at("10:00"), there, NOW) == at("11:00")


def test_longer_by_a_quarter_needs_no_grid() -> None:
    there = room(taken("10:40", "12:00"))
    off = wish("09:03", "10:35")
    assert why_not_longer(off, at("10:20"), there, NOW) is None
    assert latest_end(at("09:03"), at("10:20"), there, NOW) == at("10:35")
    no = why_not_longer(wish("09:03", "10:50"), at("10:20"), there, NOW)
    assert no == NoRoom(WhyNot.TAKEN, WayOut(fits=15))


def test_what_is_over_is_not_made_longer() -> None:
    asked = wish("08:00", "10:00")
    assert refused(why_not_longer(asked, at("09:00"), room(), NOW)) is WhyNot.PAST
    assert latest_end(at("08:00"), at("09:00"), room(), NOW) is None


def test_longer_ends_with_the_day() -> None:
    there = room()
    assert latest_end(at("19:00"), at("19:30"), there, NOW) == at("20:00")
    assert latest_end(at("19:00"), at("20:00"), there, NOW) is None
    assert refused(why_not_longer(wish("19:00", "20:30"), at("20:00"), there, NOW)) is WhyNot.CLOSED


@pytest.mark.parametrize(
    ("there", "start", "end", "latest"),
    [
        # from the very opening, on the second day of two, and by a step to the next one's start
        (room(hours=TWO_DAYS), "08:00", "09:00", "12:00"),
        (room(hours=TWO_DAYS), "2026-11-25 18:00", "2026-11-25 19:00", "20:00"),
        (room(taken("12:00", "13:00"), taken("10:45", "11:00")), "09:00", "10:00", "10:45"),
        (room(taken("10:35", "11:00")), "09:03", "10:20", "10:35"),
        (room(taken("10:34", "11:00")), "09:03", "10:20", "10:30"),
    ],
)
def test_longer_goes_to_the_nearest_bound(
    there: RoomCalendar, start: str, end: str, latest: str
) -> None:
    assert wall(latest_end(at(start), at(end), there, at(start))) == latest


def test_nothing_is_made_longer_at_its_very_end() -> None:
    asked = wish("09:00", "10:15")
    assert latest_end(at("09:00"), at("10:00"), room(), at("10:00")) is None
    assert refused(why_not_longer(asked, at("10:00"), room(), at("10:00"))) is WhyNot.PAST
    before = at("10:00") - timedelta(microseconds=1)
    assert why_not_longer(asked, at("10:00"), room(), before) is None


def test_longer_counts_the_week() -> None:
    there = room(used=Used(60, 1), most_hours_a_week=2)
    no = why_not_longer(wish("09:00", "10:15", holder="ab"), at("10:00"), there, NOW)
    assert refused(no) is WhyNot.QUOTA_HOURS
    assert latest_end(at("09:00"), at("09:30"), there, NOW) == at("10:00")


def test_the_manager_lets_stay_after_closing_but_not_into_the_next() -> None:
    there = room(taken("21:00", "22:00"))
    longer = wish("19:00", "20:45", by_manager=True)
    assert why_not_longer(longer, at("20:00"), there, NOW) is None
    into = wish("19:00", "21:15", by_manager=True)
    assert refused(why_not_longer(into, at("20:00"), there, NOW)) is WhyNot.TAKEN


def test_a_reservation_is_not_in_its_own_way() -> None:
    there = room(taken("12:00", "13:00", name="mine"))
    later = wish("12:30", "13:30")
    assert refused(why_not(later, there, NOW)) is WhyNot.TAKEN
    assert why_not(later, there.without("mine"), NOW) is None


# --- begin, and release ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "first"),
    [
        ((), "11:45"),
        ((taken("11:00", "11:30", gap=10),), "11:45"),
        ((taken("11:00", "11:45", gap=5),), "11:50"),
        ((taken("11:00", "11:50", gap=10),), "12:00"),
        ((taken("11:00", "11:50", gap=30),), "12:00"),  # its own start is always right
        ((taken("13:00", "14:00"),), "11:45"),
    ],
)
def test_a_reservation_may_begin_a_quarter_early_if_the_room_is_free(
    before: tuple[Any, ...], first: str
) -> None:
    assert wall(start_from(at("12:00"), room(*before))) == first


def test_nothing_begins_before_the_room_opens() -> None:
    assert wall(start_from(at("08:00"), room())) == "08:00"
    assert wall(start_from(at("08:10"), room())) == "08:00"
    assert wall(start_from(at("22:00"), room())) == "21:45"  # the manager's, outside hours


@pytest.mark.parametrize(
    ("end", "grace_min", "falls_free"),
    [
        ("13:00", 15, "12:15"),
        ("12:15", 20, "12:15"),  # never after its end
        ("19:45", 15, "12:15"),
        ("20:00", 15, None),  # eight hours: never
        ("21:00", 15, None),
    ],
)
def test_who_does_not_come_by_the_grace_is_not_waited_for(
    end: str, grace_min: int, falls_free: str | None
) -> None:
    rules = room(grace_min=grace_min).facts.rules
    assert wall(falls_free_at(at("12:00"), at(end), rules)) == falls_free


@pytest.mark.parametrize(
    ("now", "is_trusted", "released"),
    [
        (at("12:15") - timedelta(microseconds=1), True, False),
        (at("12:15"), True, True),
        (at("12:15"), False, False),
        (at("2031-01-01 12:00"), False, False),
    ],
)
def test_nothing_is_released_early_or_by_a_clock_that_cannot_be_trusted(
    now: datetime, is_trusted: bool, released: bool
) -> None:
    rules = room().facts.rules
    assert is_no_show(at("12:00"), at("13:00"), rules, now, is_trusted=is_trusted) is released
    assert not is_no_show(at("12:00"), at("12:00") + 8 * HOUR, rules, now, is_trusted=True)


# --- the nights when the clocks change -----------------------------------------------------------


SPRING, AUTUMN = "2027-03-28", "2027-10-31"


def meant(day: str, starts: str, ends: str, fold: int = 0) -> Meant:
    on = datetime.fromisoformat(day).date()
    return Meant(on, time.fromisoformat(starts), time.fromisoformat(ends), fold)


@pytest.mark.parametrize(
    ("starts", "ends"),
    [("03:00", "04:00"), ("03:30", "05:00"), ("02:00", "03:30"), ("03:59", "04:00")],
)
def test_an_hour_that_is_not_there_is_refused(starts: str, ends: str) -> None:
    no = instants_of(meant(SPRING, starts, ends), HELSINKI)
    assert isinstance(no, NoRoom)
    assert no.because is WhyNot.NO_SUCH_TIME
    assert no.instead.next_free is not None


def test_around_the_missing_hour_an_hour_is_an_hour() -> None:
    found = instants_of(meant(SPRING, "02:00", "04:00"), HELSINKI)
    assert isinstance(found, Interval)
    assert found.length == HOUR
    no = instants_of(meant(SPRING, "03:30", "05:00"), HELSINKI)
    assert isinstance(no, NoRoom)
    assert wall(no.instead.next_free) == "04:30"


def test_an_hour_that_comes_twice_is_two_hours() -> None:
    first = instants_of(meant(AUTUMN, "03:00", "03:45"), HELSINKI)
    second = instants_of(meant(AUTUMN, "03:00", "03:45", fold=1), HELSINKI)
    assert isinstance(first, Interval)
    assert isinstance(second, Interval)
    assert second.start - first.start == HOUR
    assert not first.overlaps(second)
    long = instants_of(meant(AUTUMN, "02:00", "05:00"), HELSINKI)
    assert isinstance(long, Interval)
    assert long.length == 4 * HOUR


def test_both_passes_of_the_doubled_hour_can_be_had_by_two() -> None:
    night = (Interval(at(f"{AUTUMN} 00:00"), at(f"{AUTUMN} 04:00")),)
    first = instants_of(meant(AUTUMN, "03:00", "03:45"), HELSINKI)
    second = instants_of(meant(AUTUMN, "03:00", "03:45", fold=1), HELSINKI)
    assert isinstance(first, Interval)
    assert isinstance(second, Interval)
    theirs = taken(f"{AUTUMN} 03:00", f"{AUTUMN} 03:45")
    assert theirs.start == first.start
    there, asked_at = room(theirs, hours=night), at(f"{AUTUMN} 00:00")
    for stretch, because in ((first, WhyNot.TAKEN), (second, None)):
        asked = Wish("key", "quiet", stretch.start, stretch.end)
        assert refused(why_not(asked, there, asked_at)) == because


def test_ahead_is_counted_in_days_of_the_hub() -> None:
    # until four in the morning it is still the day before, also in the night of the change
    there = room(ahead_days=1, hours=(Interval(at("2027-03-27 04:00"), at(SPRING + " 12:00")),))
    before, after = at("2027-03-27 05:00"), at(SPRING + " 02:00")
    late = wish(SPRING + " 11:00", SPRING + " 12:00")
    assert why_not(late, there, before) is None
    assert why_not(late, there, after) is None
    assert refused(why_not(late, there, before - 2 * HOUR)) is WhyNot.TOO_FAR
    assert DAY == 24 * HOUR
