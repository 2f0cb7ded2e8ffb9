"""Whatever is open and taken: what is offered can be had, and nothing ever overlaps (R3, R4).

The rules are held against a plain count of minutes, which knows no interval. The same count
catches rules that were spoilt on purpose: an end counted in, and a gap forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kiosk.room_answers import WhyNot, Wish
from kiosk.rules.grid import down_to_grid, is_on_grid
from kiosk.rules.intervals import Interval
from kiosk.rules.reserving import (
    RoomCalendar,
    Taken,
    because,
    latest_end,
    next_free,
    why_not,
    why_not_longer,
)
from kiosk.rules.room_choices import Choice, longer_choices, now_choices, now_start
from tests.kiosk.a_room import HELSINKI, HOUR, MINUTE, at, room

STARTS = [at("04:00"), at("2027-03-27 04:00"), at("2027-10-30 04:00")]
"""A day of 24 hours, one of 23 and one of 25."""


@st.composite
def calendars(draw: st.DrawFn) -> tuple[RoomCalendar, datetime]:
    """A room with a gap, opening, and takings that keep to each other's gaps; the day's start."""
    first = draw(st.sampled_from(STARTS))
    gap, step = draw(st.sampled_from([0, 5, 15])), draw(st.sampled_from([5, 15])) * MINUTE
    pieces = draw(
        st.lists(st.tuples(st.integers(0, 96), st.integers(1, 16)), min_size=1, max_size=8)
    )
    there: list[Taken] = []
    for index, (start, length) in enumerate(pieces):
        begins = first + start * step
        ends = begins + length * step
        own_gap = draw(st.sampled_from([0, gap, 15]))
        new = Taken(str(index), begins, ends, ends + own_gap * MINUTE, is_block=draw(st.booleans()))
        if not any(begins < t.free_at and t.start < new.free_at for t in there):
            there.append(new)
    opens, lasts = draw(st.sampled_from([(0, 24), (0, 30), (4, 12), (2, 3)]))
    hours = (Interval(first + opens * HOUR, first + (opens + lasts) * HOUR),)
    longest = draw(st.sampled_from([60, 150]))
    return room(*there, hours=hours, longest_min=longest, after_min=gap), first


def minutes(start: datetime, end: datetime) -> Iterator[datetime]:
    while start < end:
        yield start
        start += MINUTE


def is_free(start: datetime, end: datetime, there: RoomCalendar) -> bool:
    """By counting minutes: nobody has one of them, and nobody one of the gap behind."""
    held = {minute for t in there.taken for minute in minutes(t.start, t.free_at)}
    return held.isdisjoint(minutes(start, end + there.facts.rules.gap_min * MINUTE))


def is_open(start: datetime, end: datetime, there: RoomCalendar) -> bool:
    opening = {minute for run in there.open for minute in minutes(run.start, run.end)}
    return opening.issuperset(minutes(start, end))


def wish_of(start: datetime, end: datetime, *, is_now: bool = False) -> Wish:
    return Wish("key", "quiet", start, end, is_now=is_now)


OF_TIME = {WhyNot.CLOSED, WhyNot.OVER_MIDNIGHT, WhyNot.TAKEN, WhyNot.BLOCKED, WhyNot.BUFFER}


@st.composite
def cases(draw: st.DrawFn) -> tuple[RoomCalendar, datetime, Wish]:
    """A room, the day's start, and a wish that begins or ends near something."""
    there, first = draw(calendars())
    edges = [edge for run in there.open for edge in (run.start, run.end)]
    for t in there.taken:
        edges += [t.start - there.gap, t.start, t.end, t.free_at]
    edge = down_to_grid(draw(st.sampled_from(edges)), 15, HELSINKI)
    edge = max(first, edge + draw(st.integers(-2, 2)) * 15 * MINUTE)
    length = draw(st.integers(1, 12)) * 15 * MINUTE
    if edge - length < first or draw(st.booleans()):
        return there, first, wish_of(edge, edge + length)
    return there, first, wish_of(edge - length, edge)


def check_against_minutes(case: tuple[RoomCalendar, datetime, Wish]) -> None:
    there, first, asked = case
    start, end = asked.starts_at, asked.ends_at
    no = why_not(asked, there, first)
    in_day = end <= there.day_of(start).end
    may = is_free(start, end, there) and is_open(start, end, there) and in_day
    if end - start <= there.facts.rules.longest_min * MINUTE:
        assert (no is None) == may
        assert no is None or no.because in OF_TIME
    else:
        assert no is not None
        assert no.because is WhyNot.TOO_LONG


test_the_rules_count_as_minutes_do = given(cases())(check_against_minutes)


def _is_in_the_way_closed(self: Taken, stretch: Interval, gap: timedelta) -> bool:
    return self.start - gap <= stretch.end and stretch.start <= self.free_at


def _is_in_the_way_without_gap(self: Taken, stretch: Interval, gap: timedelta) -> bool:
    return self.start < stretch.end and stretch.start < self.end


@pytest.mark.parametrize(
    ("spoilt", "name", "wrong"),
    [
        (Taken, "is_in_the_way", _is_in_the_way_closed),
        (Taken, "is_in_the_way", _is_in_the_way_without_gap),
        (Interval, "covers", lambda run, other: run.start < other.start and other.end < run.end),
        (RoomCalendar, "gap", timedelta(0)),
    ],
    ids=["an end counted in", "a gap forgotten", "open hours without their ends", "no own gap"],
)
def test_spoilt_rules_are_caught(
    spoilt: type, name: str, wrong: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spoilt, name, wrong)
    check: Callable[[], None] = settings(
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        report_multiple_bugs=False,
        max_examples=400,
    )(given(cases())(check_against_minutes))
    with pytest.raises(AssertionError):
        check()


@given(cases())
def test_what_lies_far_from_a_wish_changes_no_answer(
    case: tuple[RoomCalendar, datetime, Wish],
) -> None:
    there, first, asked = case
    near = there.within(Interval(asked.starts_at, asked.ends_at))
    assert because(asked, near, first) == because(asked, there, first)


@given(cases())
def test_the_next_free_time_can_be_had_and_is_the_first(
    case: tuple[RoomCalendar, datetime, Wish],
) -> None:
    there, first, asked = case
    longest = asked.starts_at + there.facts.rules.longest_min * MINUTE
    asked = replace(asked, ends_at=min(asked.ends_at, longest))
    later = [
        replace(asked, starts_at=asked.starts_at + n * MINUTE, ends_at=asked.ends_at + n * MINUTE)
        for n in range(0, 36 * 60, 15)
    ]
    had = (each.starts_at for each in later if because(each, there, first) is None)
    assert next_free(asked, there, first) == next(had, None)


@given(calendars(), st.integers(0, 24 * 60))
def test_what_is_offered_now_is_free_and_five_minutes_more_of_the_last_are_not(
    drawn: tuple[RoomCalendar, datetime], minute: int
) -> None:
    there, first = drawn
    now = first + minute * MINUTE + timedelta(seconds=31)
    start, longest = now_start(there, now), there.facts.rules.longest_min * MINUTE
    choices = now_choices(there, now)
    assert [choice.minutes for choice in choices][:4] == [15, 30, 45, 60]
    for choice in choices:
        free = _is_had(start, choice.ends_at, there)
        assert free == (choice.why_not is None), choice
        if free and choice.minutes is not None:
            over = choice.ends_at - start - choice.minutes * MINUTE
            assert timedelta(0) <= over < 5 * MINUTE
            assert choice.minutes * MINUTE <= longest
    until = [choice for choice in choices if choice.minutes is None and choice.why_not is None]
    for choice in until:
        assert not _is_had(start, choice.ends_at + 5 * MINUTE, there)


def _is_had(start: datetime, end: datetime, there: RoomCalendar) -> bool:
    rules = there.facts.rules
    fits = rules.shortest_min * MINUTE <= end - start <= rules.longest_min * MINUTE
    in_day = end <= there.day_of(start).end
    return fits and in_day and is_free(start, end, there) and is_open(start, end, there)


@given(calendars(), st.data())
def test_nothing_that_is_made_longer_overlaps(
    drawn: tuple[RoomCalendar, datetime], data: st.DataObject
) -> None:
    there, _ = drawn
    starts = [t for t in there.taken if _is_had(t.start, t.end, there.without(t.id))]
    if not starts:
        return
    own = data.draw(st.sampled_from(starts))
    now = own.start + data.draw(st.integers(0, 300)) * MINUTE
    others = there.without(own.id)
    latest = latest_end(own.start, own.end, others, now)
    if latest is not None:
        assert now < own.end < latest
        assert _is_had(own.start, latest, others)
    for end in minutes(own.end, (latest or own.end) + 5 * 60 * MINUTE):
        longer = wish_of(own.start, end + MINUTE)
        if why_not_longer(longer, own.end, others, now) is None:
            assert latest is not None
            assert longer.ends_at <= latest
            assert _is_had(own.start, longer.ends_at, others)
            assert _is_step(own, longer.ends_at)


def _is_step(own: Taken, end: datetime) -> bool:
    return is_on_grid(end, 15, HELSINKI) or (end - own.end) // MINUTE in (15, 30, 60)


@given(calendars(), st.data())
def test_every_offer_of_more_time_is_kept(
    drawn: tuple[RoomCalendar, datetime], data: st.DataObject
) -> None:
    there, _ = drawn
    own = data.draw(st.sampled_from(there.taken)) if there.taken else None
    if own is None:
        return
    now, others = own.start, there.without(own.id)
    choices: tuple[Choice, ...] = longer_choices(wish_of(own.start, own.end), others, now)
    assert [choice.minutes for choice in choices][:3] == [15, 30, 60]
    for choice in choices:
        had = _is_had(own.start, choice.ends_at, others)
        assert had == (choice.why_not is None)
