"""Series: a weekly course keeps its wall time, and shows every date with its clash (R2, R8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrule, rrulestr
from hypothesis import given
from hypothesis import strategies as st

from kiosk.room_answers import Meant, NoRoom, WayOut, WhyNot
from kiosk.rules.intervals import Interval
from kiosk.rules.series import (
    MOST_DATES,
    SeriesDate,
    SeriesRule,
    checked,
    dates_of,
    days_of,
    ended_before,
    rrule_of,
    rule_of,
)
from tests.kiosk.a_room import DAY, HELSINKI, HOUR, at, room, taken, wish

pytestmark = pytest.mark.usefixtures("process_zone")
TUESDAY = (1,)
COURSE = SeriesRule(date(2027, 1, 5), time(18), time(20), TUESDAY, count=52)


def some(rule: SeriesRule) -> tuple[SeriesDate, ...]:
    found = dates_of(rule, HELSINKI)
    assert not isinstance(found, NoRoom)
    return found


def walls(dates: Iterable[SeriesDate]) -> set[tuple[str, str]]:
    """The wall times of the dates, as they come out of the instants."""
    found = [each.when for each in dates if isinstance(each.when, Interval)]
    return {
        (f"{w.start.astimezone(HELSINKI):%a %H:%M}", f"{w.end.astimezone(HELSINKI):%H:%M}")
        for w in found
    }


def check_keeps_its_time(of: Callable[[SeriesRule], tuple[SeriesDate, ...]]) -> None:
    assert walls(of(COURSE)) == {("Tue 18:00", "20:00")}


def test_six_in_the_evening_stays_six_through_the_year() -> None:
    check_keeps_its_time(some)
    offsets = {d.when.start.hour for d in some(COURSE) if isinstance(d.when, Interval)}
    assert offsets == {15, 16}  # in UTC it is two hours: the clocks did change


def _added_up(rule: SeriesRule) -> tuple[SeriesDate, ...]:
    """Spoilt on purpose: a week is seven times 24 hours, as instants add up."""
    first = some(rule)[0].when
    assert isinstance(first, Interval)
    return tuple(
        replace(each, when=Interval(first.start + n * 7 * DAY, first.end + n * 7 * DAY))
        for n, each in enumerate(some(rule))
    )


def test_a_week_that_is_added_up_in_hours_is_caught() -> None:
    with pytest.raises(AssertionError):
        check_keeps_its_time(_added_up)


def test_a_night_without_the_hour_says_so_and_the_other_nights_stay() -> None:
    nights = SeriesRule(date(2027, 3, 14), time(3, 30), time(5), (6,), count=4)
    days = some(nights)
    missing = [each for each in days if isinstance(each.when, NoRoom)]
    assert [each.meant for each in missing] == [Meant(date(2027, 3, 28), time(3, 30), time(5))]
    assert isinstance(missing[0].when, NoRoom)
    assert missing[0].when.because is WhyNot.NO_SUCH_TIME
    assert missing[0].when.instead.next_free == at("2027-03-28 04:30")
    assert walls(days) == {("Sun 03:30", "05:00")}


def test_a_night_with_the_hour_twice_takes_the_first() -> None:
    nights = SeriesRule(date(2027, 10, 31), time(3), time(3, 30), (6,), count=1)
    (only,) = some(nights)
    assert only.when == Interval(at("2027-10-31 03:00"), at("2027-10-31 03:30"))
    late = some(replace(nights, starts=time(2), ends=time(5)))[0].when
    assert isinstance(late, Interval)
    assert late.length == 4 * HOUR


def days(*said: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(each) for each in said)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"count": 2}, days("2027-01-05", "2027-01-12")),
        ({"until": date(2027, 1, 12)}, days("2027-01-05", "2027-01-12")),
        ({"until": date(2027, 1, 11)}, days("2027-01-05")),
        ({"count": 3, "every": 2}, days("2027-01-05", "2027-01-19", "2027-02-02")),
        ({"count": 3, "weekdays": (3, 1)}, days("2027-01-05", "2027-01-07", "2027-01-12")),
        # the week is Monday to Sunday: Monday of the first week has gone by
        (
            {"count": 3, "weekdays": (0, 1), "every": 2},
            days("2027-01-05", "2027-01-18", "2027-01-19"),
        ),
        ({"count": 1, "weekdays": (6,)}, days("2027-01-10")),
        ({"count": 2, "every": 10**9}, days("2027-01-05")),  # the calendar has an end
    ],
)
def test_a_rule_says_its_days(more: dict[str, Any], found: tuple[date, ...]) -> None:
    assert days_of(replace(COURSE, **{"count": None, **more})) == found


@pytest.mark.parametrize(
    "more",
    [
        {"count": 0},
        {"count": -3},
        {"weekdays": ()},
        {"every": 0},
        {"every": -1},
        {"count": None, "until": date(2027, 1, 4)},
        {"count": None, "until": date(2026, 1, 5)},
        {"weekdays": (6,), "count": None, "until": date(2027, 1, 9)},
    ],
)
def test_a_series_without_a_date_is_refused(more: dict[str, Any]) -> None:
    rule = replace(COURSE, **more)
    assert dates_of(rule, HELSINKI) == NoRoom(WhyNot.NO_DATES, WayOut(fits=MOST_DATES))


@pytest.mark.parametrize(
    "more",
    [
        {"count": 10_000},
        {"count": MOST_DATES + 1},
        {"count": None},
        {"count": None, "until": date(9999, 12, 31)},
        {"count": None, "until": date(2027, 12, 31), "weekdays": tuple(range(7))},
    ],
)
def test_ten_thousand_dates_are_refused_with_the_most_there_can_be(more: dict[str, Any]) -> None:
    rule = replace(COURSE, **more)
    assert dates_of(rule, HELSINKI) == NoRoom(WhyNot.TOO_MANY_DATES, WayOut(fits=MOST_DATES))


def test_the_most_there_can_be_is_had() -> None:
    assert len(some(replace(COURSE, count=MOST_DATES))) == MOST_DATES


def test_too_many_are_not_counted_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[datetime] = []
    whole = rrule

    def counting(*what: Any, **more: Any) -> Iterable[datetime]:
        for each in whole(*what, **more):
            drawn.append(each)
            yield each

    monkeypatch.setattr("kiosk.rules.series.rrule", counting)
    assert isinstance(days_of(replace(COURSE, count=10_000)), NoRoom)
    assert len(drawn) == MOST_DATES + 1


def test_a_series_has_one_end() -> None:
    with pytest.raises(ValueError, match="not both"):
        replace(COURSE, until=date(2027, 5, 1))


# --- as RFC 5545 writes it ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "FREQ=WEEKLY;BYDAY=TU;COUNT=52"),
        ({"every": 2, "weekdays": (3, 1)}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=52"),
        # UNTIL is in UTC: two hours behind the wall in winter, three in summer
        (
            {"count": None, "until": date(2027, 3, 23)},
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270323T160000Z",
        ),
        (
            {"count": None, "until": date(2027, 3, 30)},
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T150000Z",
        ),
    ],
)
def test_a_rule_is_written_as_an_rrule_and_read_again(more: dict[str, Any], text: str) -> None:
    rule = replace(COURSE, **more)
    assert rrule_of(rule, HELSINKI) == text
    again = rule_of("RRULE:" + text, rule.first, (rule.starts, rule.ends), HELSINKI)
    assert again == replace(rule, weekdays=tuple(sorted(rule.weekdays)))


def rules() -> st.SearchStrategy[SeriesRule]:
    ends = st.one_of(
        st.tuples(st.none(), st.integers(1, 40)),
        st.tuples(st.dates(date(2027, 1, 1), date(2027, 12, 31)), st.none()),
    )
    return st.builds(
        lambda first, hour, weekdays, every, end: SeriesRule(
            first, time(hour), time(23, 30), tuple(sorted(weekdays)), every, *end
        ),
        st.dates(date(2026, 12, 1), date(2027, 11, 30)),
        st.integers(0, 23),
        st.sets(st.integers(0, 6), min_size=1),
        st.integers(1, 5),
        ends,
    )


@given(rules())
def test_every_rule_is_read_as_it_was_written(rule: SeriesRule) -> None:
    text = rrule_of(rule, HELSINKI)
    assert rule_of(text, rule.first, (rule.starts, rule.ends), HELSINKI) == rule


@given(rules())
def test_another_reader_of_rrules_finds_the_same_dates(rule: SeriesRule) -> None:
    found = days_of(rule)
    if isinstance(found, NoRoom):
        return
    start = datetime.combine(found[0], rule.starts, HELSINKI)
    theirs = [each.date() for each in rrulestr("RRULE:" + rrule_of(rule, HELSINKI), dtstart=start)]
    assert tuple(theirs) == found


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("FREQ=DAILY;COUNT=3", "weekly"),
        ("COUNT=3", "weekly"),
        ("FREQ=WEEKLY;WKST=SU;COUNT=3", "Monday"),
        ("FREQ=WEEKLY;BYSETPOS=1;BYHOUR=3;COUNT=3", "BYHOUR, BYSETPOS"),
        ("FREQ=WEEKLY;BYDAY=1MO;COUNT=3", "1MO"),
        ("FREQ=WEEKLY;COUNT=3;UNTIL=20270323T160000Z", "not both"),
        ("FREQ=WEEKLY;UNTIL=20270323T160000", "UTC"),
        ("FREQ=WEEKLY;COUNT=many", "MANY"),
    ],
)
def test_what_a_series_cannot_be_is_not_read_as_something_else(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        rule_of(text, COURSE.first, (COURSE.starts, COURSE.ends), HELSINKI)


def test_until_may_be_a_day_and_the_weekday_that_of_the_first() -> None:
    rule = rule_of(
        "freq=weekly;until=20270323;wkst=mo", COURSE.first, (COURSE.starts, COURSE.ends), HELSINKI
    )
    assert rule == replace(COURSE, count=None, until=date(2027, 3, 23))


# --- part of a series --------------------------------------------------------------------------


@given(rules(), st.integers(-10, 400))
def test_what_stays_of_a_series_is_every_date_before_the_day(rule: SeriesRule, after: int) -> None:
    found = days_of(rule)
    if isinstance(found, NoRoom):
        return
    day = rule.first + timedelta(days=after)
    stays = ended_before(rule, day)
    assert (_days(stays) if stays else ()) == tuple(each for each in found if each < day)


def _days(rule: SeriesRule) -> tuple[date, ...]:
    found = days_of(rule)
    assert not isinstance(found, NoRoom)
    return found


def test_a_series_that_is_refused_has_no_part() -> None:
    endless = replace(COURSE, count=None)
    assert ended_before(endless, date(2027, 5, 1)) is None


# --- before saving -----------------------------------------------------------------------------


def test_every_date_is_shown_with_its_clash() -> None:
    evenings = replace(COURSE, first=date(2027, 3, 16), count=3)
    hours = tuple(
        Interval(at(f"{day} 08:00"), at(f"{day} 20:00")) for day in ("2027-03-16", "2027-03-30")
    )
    there = room(taken("2027-03-30 19:00", "2027-03-30 21:00"), hours=hours, ahead_days=400)
    asked = wish("09:00", "10:00")
    found = checked(some(evenings), asked, there, at("2027-01-04 12:00"))
    assert [each.why_not.because if each.why_not else None for each in found] == [
        None,
        WhyNot.CLOSED,
        WhyNot.TAKEN,
    ]
    assert found[2].why_not is not None
    assert found[2].why_not.instead.fits == 60


def test_the_manager_sees_which_dates_set_a_rule_aside() -> None:
    evenings = replace(COURSE, first=date(2027, 3, 16), count=3)
    hours = (Interval(at("2027-03-16 08:00"), at("2027-03-16 20:00")),)
    there = room(taken("2027-03-30 19:00", "2027-03-30 21:00"), hours=hours, ahead_days=400)
    asked = wish("09:00", "10:00", by_manager=True)
    found = checked(some(evenings), asked, there, at("2027-01-04 12:00"))
    assert [(each.why_not and each.why_not.because, each.sets_aside) for each in found] == [
        (None, None),
        (None, WhyNot.CLOSED),  # a holiday: she may, and sees it first
        (WhyNot.TAKEN, WhyNot.CLOSED),
    ]


def test_the_dates_of_a_series_keep_out_of_each_others_way() -> None:
    nearly_all_day = SeriesRule(date(2027, 3, 1), time(8), time(7, 50), (0, 1, 2), count=3)
    asked = wish("09:00", "10:00", by_manager=True)
    found = checked(some(nearly_all_day), asked, room(after_min=20), at("2027-01-04 12:00"))
    assert [each.why_not and each.why_not.because for each in found] == [None, WhyNot.BUFFER, None]


def test_a_date_that_does_not_exist_is_shown_as_such() -> None:
    night = SeriesRule(date(2027, 3, 28), time(3), time(4), (6,), count=1)
    (only,) = checked(some(night), wish("09:00", "10:00"), room(), at("2027-01-04 12:00"))
    assert only.why_not is not None
    assert only.why_not.because is WhyNot.NO_SUCH_TIME


def test_another_hub_has_its_own_clocks() -> None:
    new_york = dates_of(replace(COURSE, count=13), ZoneInfo("America/New_York"))
    assert not isinstance(new_york, NoRoom)
    hours = {each.when.start.hour for each in new_york if isinstance(each.when, Interval)}
    assert hours == {22, 23}
