"""A series is what it would be as single dates, in whatever zone and over whatever change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.feeds.events import FeedEvent
from tests.kiosk.feeds.calendars import event, read

JANUARY = datetime(2027, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Helsinki", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "UTC", "")
DAYS = st.dates(date(2027, 1, 5), date(2027, 12, 1))
LENGTHS = st.sampled_from(["", "PT0S", "PT45M", "PT8H", "P1D", "P2DT3H", "P1W"])


def when(name: str, wall: datetime, zone: str) -> dict[str, str]:
    """A property with a wall time, in a zone or floating."""
    place = f";TZID={zone}" if zone else ""
    return {name: f"{place}:{wall:%Y%m%dT%H%M%S}" if place else f"{wall:%Y%m%dT%H%M%S}"}


def times(found: tuple[FeedEvent, ...]) -> list[tuple[datetime, datetime]]:
    """From when to when."""
    return [(each.starts_at, each.ends_at) for each in found]


@given(
    first=DAYS,
    minute=st.integers(0, 24 * 4 - 1),
    zone=st.sampled_from(ZONES),
    lasts=LENGTHS,
    step=st.integers(1, 9),
)
@settings(max_examples=60)
def test_every_so_many_days_is_the_same_as_those_days_one_by_one(
    first: date, minute: int, zone: str, lasts: str, step: int
) -> None:
    wall = datetime.combine(first, datetime.min.time()) + timedelta(minutes=15 * minute)
    more = {"DURATION": lasts} if lasts else {}
    series = event(
        UID="s", **when("DTSTART", wall, zone), **more, RRULE=f"FREQ=DAILY;INTERVAL={step};COUNT=4"
    )
    singles = [
        event(UID=f"s{n}", **when("DTSTART", wall + n * timedelta(days=step), zone), **more)
        for n in range(4)
    ]
    assert times(read(series, now=JANUARY).events) == times(read(*singles, now=JANUARY).events)


@given(
    first=DAYS,
    minutes=st.integers(0, 3 * 24 * 60),
    starts_in=st.sampled_from(ZONES),
    ends_in=st.sampled_from(ZONES),
)
@settings(max_examples=40)
def test_an_end_may_be_told_in_another_zone(
    first: date, minutes: int, starts_in: str, ends_in: str
) -> None:
    """As of a flight, or of a meeting over the net."""
    start = datetime.combine(first, datetime.min.time()).replace(hour=12)
    began = start.replace(tzinfo=ZoneInfo(starts_in or "Europe/Helsinki")).astimezone(UTC)
    end = (began + timedelta(minutes=minutes)).astimezone(ZoneInfo(ends_in or "Europe/Helsinki"))
    given = {
        **when("DTSTART", start, starts_in),
        **when("DTEND", end.replace(tzinfo=None), ends_in),
    }
    (single,) = times(read(event(**given), now=JANUARY).events)
    (once,) = times(read(event(**given, RRULE="FREQ=WEEKLY;COUNT=1"), now=JANUARY).events)
    assert single == once
    assert single[0] == began


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", ["02-01", "02-03", "02-08", "02-10"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["02-01", "02-26", "03-26", "04-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["02-01", "03-31", "05-31", "07-31"]),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO;COUNT=3", ["02-01", "02-15", "03-01"]),
        ("FREQ=WEEKLY;UNTIL=20270215", ["02-01", "02-08", "02-15"]),
        ("FREQ=WEEKLY;UNTIL=20270215T180000", ["02-01", "02-08", "02-15"]),
        ("FREQ=WEEKLY;UNTIL=20270215T170000", ["02-01", "02-08"]),
        ("FREQ=WEEKLY;UNTIL=20270215T155959Z", ["02-01", "02-08"]),
        ("FREQ=WEEKLY;UNTIL=20270215T160000Z", ["02-01", "02-08", "02-15"]),
        ("FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=1;COUNT=2", ["02-01", "04-01"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2", ["02-01", "03-01"]),
        ("freq=weekly;count=2", ["02-01", "02-08"]),
        ("UNTIL=20270208T160000Z;FREQ=WEEKLY", ["02-01", "02-08"]),
        ("INTERVAL=2;UNTIL=20270215;FREQ=WEEKLY;", ["02-01", "02-15"]),
        ("FREQ=DAILY;BYHOUR=10,18;COUNT=3", ["02-01", "02-02", "02-02"]),
    ],
)
def test_the_rules_that_villages_write_are_understood(rule: str, days: list[str]) -> None:
    start = ";TZID=Europe/Helsinki:20270201T180000"
    found = read(event(DTSTART=start, RRULE=rule), now=JANUARY)
    assert [f"{each.starts_at:%m-%d}" for each in found.events] == days


def test_a_series_that_changes_its_time_for_good_from_one_date_on() -> None:
    series = event(DTSTART=";TZID=Europe/Helsinki:20270201T180000", RRULE="FREQ=WEEKLY;COUNT=4")
    later = event(
        RECURRENCE_ID=";RANGE=THISANDFUTURE;TZID=Europe/Helsinki:20270215T180000",
        DTSTART=";TZID=Europe/Helsinki:20270215T190000",
        SUMMARY="Kuoro tuntia myöhemmin",
    )
    found = read(series, later, now=JANUARY)
    assert [f"{each.starts_at:%d %H}" for each in found.events] == [
        "01 16",
        "08 16",
        "15 17",
        "22 17",
    ]


def test_a_night_that_repeats_over_the_change_begins_and_ends_by_the_wall() -> None:
    night = event(
        DTSTART=";TZID=Europe/Helsinki:20270320T220000",
        DTEND=";TZID=Europe/Helsinki:20270321T060000",
        RRULE="FREQ=WEEKLY;COUNT=3",
    )
    found = read(night, now=datetime(2027, 3, 1, tzinfo=UTC))
    local = [each.starts_at.astimezone(ZoneInfo("Europe/Helsinki")) for each in found.events]
    assert [f"{each:%H}" for each in local] == ["22", "22", "22"]
    hours = [(each.ends_at - each.starts_at).total_seconds() / 3600 for each in found.events]
    assert hours[0] == hours[2] == 8
    assert hours[1] in (7, 8), (
        "RFC 5545 (3.8.5.3) says 8, who made it means 7: till six by the wall"
    )
