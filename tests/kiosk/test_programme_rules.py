"""The rules of the programme: days, times by the wall, who is offered seats and until when (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme_answers import (
    EventDraft,
    EventFacts,
    EventKind,
    EventSource,
    EventState,
    WhyNoEvent,
)
from kiosk.rules.event_times import last_of, start_test_on, times_on
from kiosk.rules.intervals import Interval
from kiosk.rules.programme import (
    QUIET_BEFORE,
    changed,
    days_on,
    in_order,
    is_exam_at,
    next_up,
    on_now,
    programme_days,
)
from kiosk.rules.sign_up import (
    AFTER_OPENING,
    LONGEST_OFFER,
    SHORTEST_OFFER,
    may_have,
    next_offer,
    offer_until,
)
from kiosk.rules.wall_time import local
from kiosk.texts import Text
from tests.hub import HELSINKI

TURN = time(4)
THURSDAY = date(2026, 11, 26)
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def at(wall: str, day: date = THURSDAY, *, fold: int = 0) -> datetime:
    moment = datetime.combine(day, time.fromisoformat(wall), HELSINKI)
    return moment.replace(fold=fold).astimezone(UTC)


def draft(starts: str, ends: str, day: date = THURSDAY, **other: object) -> EventDraft:
    times = time.fromisoformat(starts), time.fromisoformat(ends)
    return replace(EventDraft("k", Text("Kurssi"), day, *times), **other)  # type: ignore[arg-type]


def event(starts_at: datetime, ends_at: datetime, **other: object) -> EventFacts:
    first, last = days_on(starts_at, ends_at, HELSINKI, TURN)
    facts = EventFacts("e", EventSource.OWN, Text("Kurssi"), starts_at, ends_at, first, last)
    return replace(facts, **other)  # type: ignore[arg-type]


# --- days -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (("18:00", 0), ("20:00", 0), (0, 0)),
        (("20:00", 0), ("00:00", 1), (0, 0)),
        (("20:00", 0), ("02:00", 1), (0, 0)),
        (("20:00", 0), ("04:00", 1), (0, 0)),
        (("20:00", 0), ("04:01", 1), (0, 1)),
        (("00:30", 0), ("02:00", 0), (0, 0)),
        (("09:00", 0), ("16:00", 2), (0, 2)),
        (("00:00", 0), ("00:00", 1), (0, 0)),
    ],
)
def test_an_event_is_on_the_days_on_which_people_look_for_it(
    start: tuple[str, int], end: tuple[str, int], days: tuple[int, int]
) -> None:
    first, last = days_on(
        at(start[0], THURSDAY + start[1] * DAY), at(end[0], THURSDAY + end[1] * DAY), HELSINKI, TURN
    )
    assert ((first - THURSDAY).days, (last - THURSDAY).days) == days


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_a_party_over_the_change_of_clocks_is_of_one_evening(day: date) -> None:
    evening = day - DAY
    assert days_on(at("20:00", evening), at("02:00", day), HELSINKI, TURN) == (evening, evening)


def test_days_have_their_events_in_order_those_of_all_day_first() -> None:
    late = event(at("18:00"), at("20:00"), event_id="late")
    early = event(at("09:00"), at("10:00"), event_id="early")
    whole = event(at("00:00"), at("00:00", THURSDAY + DAY), event_id="whole", is_all_day=True)
    long = event(at("12:00", THURSDAY - DAY), at("16:00", THURSDAY + DAY), event_id="long")
    days = programme_days([late, whole, early, long], THURSDAY - DAY, 4)
    assert [[each.event_id for each in day.events] for day in days] == [
        ["long"],
        ["whole", "long", "early", "late"],
        ["long"],
        [],
    ]
    assert [day.day for day in days] == [THURSDAY + n * DAY for n in range(-1, 3)]


# --- what the entrance tells ----------------------------------------------------------------------


def test_what_goes_on_and_what_comes_is_told_without_what_was_cancelled() -> None:
    now = at("12:00")
    over = event(at("10:00"), now, event_id="over")
    here = event(now, at("13:00"), event_id="here")
    soon = event(at("14:00"), at("15:00"), event_id="soon")
    off = replace(soon, event_id="off", state=EventState.CANCELLED)
    tomorrow = event(at("09:00", THURSDAY + DAY), at("10:00", THURSDAY + DAY), event_id="tomorrow")
    every = [over, here, soon, off, tomorrow]
    assert [each.event_id for each in on_now(every, now)] == ["here"]
    assert [each.event_id for each in next_up(every, now, THURSDAY)] == ["soon"]
    assert [each.event_id for each in changed(every, now, HELSINKI, THURSDAY + DAY)] == ["off"]


def test_a_moved_event_is_told_on_its_old_day_and_on_its_new_one() -> None:
    now, week = at("12:00"), timedelta(days=7)
    away = event(at("18:00") + week, at("20:00") + week, moved_from=at("18:00"))
    came = replace(event(at("18:00"), at("20:00")), moved_from=at("18:00") + week)
    past = event(at("18:00") + week, at("20:00") + week, moved_from=at("18:00") - week)
    told = [changed([each], now, HELSINKI, THURSDAY + DAY) for each in (away, came, past)]
    assert told == [(away,), (came,), ()]


@pytest.mark.parametrize(
    ("before", "is_quiet"),
    [
        (QUIET_BEFORE + MINUTE, False),
        (QUIET_BEFORE, True),
        (timedelta(0), True),
        (-timedelta(hours=2) + MINUTE, True),
        (-timedelta(hours=2), False),
    ],
)
def test_an_exam_asks_for_quiet_from_a_while_before_until_its_end(
    before: timedelta, *, is_quiet: bool
) -> None:
    exam = event(at("10:00"), at("12:00"), is_exam=True)
    now = at("10:00") - before
    assert is_exam_at([exam], now) is is_quiet
    assert not is_exam_at([replace(exam, state=EventState.CANCELLED)], now)
    assert not is_exam_at([replace(exam, is_exam=False)], now)


# --- times by the wall ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "when"),
    [
        (draft("18:00", "20:00"), ("18:00", 0, "20:00", 0)),
        (draft("20:00", "02:00"), ("20:00", 0, "02:00", 1)),
        (draft("18:00", "18:00"), ("18:00", 0, "18:00", 1)),
        (draft("09:00", "16:00", last=THURSDAY + 2 * DAY), ("09:00", 0, "16:00", 2)),
        (draft("16:00", "09:00", last=THURSDAY + DAY), ("16:00", 0, "09:00", 1)),
        (draft("18:00", "20:00", is_all_day=True), ("00:00", 0, "00:00", 1)),
        (
            draft("18:00", "20:00", is_all_day=True, last=THURSDAY + 2 * DAY),
            ("00:00", 0, "00:00", 3),
        ),
    ],
)
def test_wall_times_are_meant_as_people_mean_them(
    written: EventDraft, when: tuple[str, int, str, int]
) -> None:
    start, first, end, last = when
    expected = Interval(at(start, THURSDAY + first * DAY), at(end, THURSDAY + last * DAY))
    assert times_on(THURSDAY, written, HELSINKI) == expected


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (draft("03:30", "05:00", SPRING), WhyNoEvent.NO_SUCH_TIME),
        (draft("01:00", "03:00", SPRING), WhyNoEvent.NO_SUCH_TIME),
        (draft("20:00", "03:30", SPRING - DAY), WhyNoEvent.NO_SUCH_TIME),
        (draft("18:00", "20:00", last=THURSDAY - DAY), WhyNoEvent.TIMES),
        (draft("18:00", "20:00", last=THURSDAY + 400 * DAY), WhyNoEvent.TIMES),
    ],
)
def test_a_time_that_is_none_is_refused_in_words(written: EventDraft, reason: WhyNoEvent) -> None:
    assert times_on(written.first, written, HELSINKI) is reason


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25), (THURSDAY, 24)])
def test_a_whole_day_is_as_long_as_that_day_is(day: date, hours: int) -> None:
    when = times_on(day, draft("00:00", "00:00", day, is_all_day=True), HELSINKI)
    assert isinstance(when, Interval)
    assert when.end - when.start == timedelta(hours=hours)
    assert days_on(when.start, when.end, HELSINKI, TURN) == (day, day)


def test_many_days_over_a_change_of_clocks_keep_their_wall_times() -> None:
    first, last = AUTUMN - DAY, AUTUMN + DAY
    when = times_on(first, draft("09:00", "16:00", first, last=last), HELSINKI)
    assert when == Interval(at("09:00", first), at("16:00", last))
    assert isinstance(when, Interval)
    assert days_on(when.start, when.end, HELSINKI, TURN) == (first, last)


def test_of_the_doubled_hour_the_first_pass_is_meant() -> None:
    when = times_on(AUTUMN, draft("02:00", "03:30", AUTUMN), HELSINKI)
    assert when == Interval(at("02:00", AUTUMN), at("03:30", AUTUMN, fold=0))


STUDY = EventKind.STUDY


@pytest.mark.parametrize(
    ("written", "test"),
    [
        (draft("09:00", "15:00", test=time(9, 30), kind=STUDY), at("09:30")),
        (draft("09:00", "15:00", test=time(8, 45), kind=STUDY), at("08:45")),
        (draft("20:00", "02:00", test=time(1), kind=STUDY), at("01:00", THURSDAY + DAY)),
        (draft("09:00", "15:00", test=time(15), kind=STUDY), WhyNoEvent.TEST),
        (draft("09:00", "15:00", SPRING, test=time(3, 30), kind=STUDY), WhyNoEvent.NO_SUCH_TIME),
        (draft("09:00", "15:00", test=time(9, 30)), None),
        (draft("09:00", "15:00", kind=STUDY), None),
    ],
)
def test_the_start_test_of_a_study_event_is_within_it(
    written: EventDraft, test: datetime | WhyNoEvent | None
) -> None:
    when = times_on(written.first, written, HELSINKI)
    assert isinstance(when, Interval)
    assert start_test_on(written.first, written, when, HELSINKI) == test


DAYS = st.dates(date(2026, 10, 1), date(2027, 11, 30))
TIMES = st.times().map(lambda each: each.replace(second=0, microsecond=0))


@given(DAYS, TIMES, TIMES, st.integers(0, 5))
def test_what_was_written_can_be_written_again(
    day: date, starts: time, ends: time, more: int
) -> None:
    last = day + more * DAY if more else None
    written = replace(draft("00:00", "00:00", day), starts=starts, ends=ends, last=last)
    when = times_on(day, written, HELSINKI)
    if isinstance(when, WhyNoEvent):
        assert when is WhyNoEvent.NO_SUCH_TIME
        return
    assert when.start < when.end
    assert local(when.start, HELSINKI).time() == starts
    assert local(when.end, HELSINKI).time().replace(fold=0) == ends
    walls = f"{starts:%H:%M}", f"{ends:%H:%M}"
    again = replace(written, last=last_of(day, when, walls, HELSINKI))
    assert times_on(day, again, HELSINKI) == when
    first, shown_last = days_on(when.start, when.end, HELSINKI, TURN)
    assert first == day
    assert first <= shown_last <= local(when.end, HELSINKI).date()


# --- seats ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "free", "waiting", "may"),
    [
        (1, 1, [], True),
        (2, 1, [], False),
        (1, 0, [], False),
        (1, 1, [1], False),
        (1, 1, [2], True),
        (2, 3, [4, 5], True),
        (1, 3, [4, 3], False),
    ],
)
def test_seats_are_had_unless_somebody_before_could_take_them(
    people: int, free: int, waiting: list[int], *, may: bool
) -> None:
    assert may_have(people, free, waiting) is may


@pytest.mark.parametrize(
    ("line", "free", "found"),
    [
        ([], 3, None),
        ([("a", 1), ("b", 1)], 1, "a"),
        ([("a", 3), ("b", 2), ("c", 1)], 2, "b"),
        ([("a", 3)], 2, None),
        ([("a", 1)], 0, None),
    ],
)
def test_the_first_who_fits_is_offered(
    line: list[tuple[str, int]], free: int, found: str | None
) -> None:
    assert next_offer(line, free) == found


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        (timedelta(days=30), timedelta(hours=24)),
        (timedelta(days=4), timedelta(hours=24)),
        (timedelta(hours=8), timedelta(hours=2)),
        (timedelta(minutes=40), timedelta(minutes=15)),
        (timedelta(minutes=10), timedelta(minutes=10)),
        (timedelta(0), None),
        (-timedelta(hours=1), None),
    ],
)
def test_an_offer_is_kept_for_a_quarter_of_what_is_left(
    left: timedelta, kept: timedelta | None
) -> None:
    now = at("12:00")
    assert offer_until(now, now + left, always_open) == (None if kept is None else now + kept)


def always_open(_at: datetime) -> None:
    """The hub is open by then."""


@pytest.mark.parametrize(
    ("start", "until"),
    [
        (at("12:00", THURSDAY + DAY), at("09:00", THURSDAY + DAY)),
        (at("08:30", THURSDAY + DAY), at("08:30", THURSDAY + DAY)),
        (at("17:00"), at("13:15")),
    ],
)
def test_an_offer_that_would_end_behind_a_closed_door_is_kept_until_it_has_opened(
    start: datetime, until: datetime
) -> None:
    opens = at("08:00", THURSDAY + DAY)
    closed = (at("18:00"), opens)

    def opens_after(moment: datetime) -> datetime | None:
        return opens if closed[0] <= moment < opens else None

    now = at("16:00") if start > opens else at("12:00")
    assert offer_until(now, start, opens_after) == until


@given(
    st.timedeltas(timedelta(seconds=1), timedelta(days=400)),
    st.none() | st.timedeltas(timedelta(0), timedelta(days=4)),
)
def test_no_offer_is_longer_than_a_day_and_a_closed_door_or_past_the_start(
    left: timedelta, closed_for: timedelta | None
) -> None:
    now = at("12:00")
    until = offer_until(
        now, now + left, lambda moment: None if closed_for is None else moment + closed_for
    )
    assert until is not None
    assert now < until <= now + left
    most = LONGEST_OFFER if closed_for is None else LONGEST_OFFER + closed_for + AFTER_OPENING
    assert until - now <= most
    assert until - now >= min(SHORTEST_OFFER, left)


@given(st.lists(st.integers(1, 10), max_size=8), st.integers(0, 12), st.integers(1, 10))
def test_after_all_offers_nobody_who_waits_fits_and_a_newcomer_takes_nothing_of_theirs(
    sizes: list[int], free: int, people: int
) -> None:
    line = [(str(n), size) for n, size in enumerate(sizes)]
    while (found := next_offer(line, free)) is not None:
        free -= dict(line)[found]
        line = [each for each in line if each[0] != found]
    assert free >= 0
    assert all(size > free for _, size in line)
    assert may_have(people, free, [size for _, size in line]) is (people <= free)


def test_the_order_is_the_same_however_they_are_given() -> None:
    same = [event(at("10:00"), at("11:00"), event_id=each) for each in "cab"]
    assert [each.event_id for each in in_order(same)] == ["a", "b", "c"]
    assert in_order(same) == in_order(reversed(same))
