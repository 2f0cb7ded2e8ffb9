"""The hub's day turns at four, also in the two nights when the clocks change."""

from __future__ import annotations

import os
import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.day import day_bounds, hub_day

HELSINKI = ZoneInfo("Europe/Helsinki")
ZONES = st.sampled_from(["Europe/Helsinki", "UTC", "America/New_York", "Asia/Kathmandu"])


@pytest.fixture(params=["UTC", "Europe/Helsinki"], autouse=True)
def process_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(os.environ, "TZ", request.param)
    system_time.tzset()
    yield
    monkeypatch.undo()
    system_time.tzset()


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-24T10:00", date(2026, 11, 24)),
        ("2026-11-24T22:30", date(2026, 11, 24)),  # 00.30 at night
        ("2026-11-25T01:59", date(2026, 11, 24)),
        ("2026-11-25T02:00", date(2026, 11, 25)),  # 04.00
        ("2026-10-25T00:30", date(2026, 10, 24)),  # 03.30, the first time
        ("2026-10-25T01:30", date(2026, 10, 24)),  # 03.30, the second time
        ("2026-10-25T01:59", date(2026, 10, 24)),
        ("2026-10-25T02:00", date(2026, 10, 25)),
        ("2027-03-28T00:59", date(2027, 3, 27)),  # 02.59, and the next minute is 04.00
        ("2027-03-28T01:00", date(2027, 3, 28)),
        ("2026-12-31T23:00", date(2026, 12, 31)),
    ],
)
def test_the_day_turns_at_four_by_the_clock_on_the_wall(instant: str, day: date) -> None:
    assert hub_day(utc(instant), HELSINKI) == day


@pytest.mark.parametrize(
    ("day", "start", "end", "hours"),
    [
        (date(2026, 11, 24), "2026-11-24T02:00", "2026-11-25T02:00", 24),
        (date(2026, 10, 24), "2026-10-24T01:00", "2026-10-25T02:00", 25),
        (date(2026, 10, 25), "2026-10-25T02:00", "2026-10-26T02:00", 24),
        (date(2027, 3, 27), "2027-03-27T02:00", "2027-03-28T01:00", 23),
        (date(2027, 3, 28), "2027-03-28T01:00", "2027-03-29T01:00", 24),
    ],
)
def test_a_day_has_24_hours_or_23_or_25(day: date, start: str, end: str, hours: int) -> None:
    assert day_bounds(day, HELSINKI) == (utc(start), utc(end))
    assert utc(end) - utc(start) == timedelta(hours=hours)


def test_another_hub_may_turn_its_day_at_another_hour() -> None:
    assert hub_day(utc("2026-11-24T22:30"), HELSINKI, time(0)) == date(2026, 11, 25)


@given(
    st.integers(0, 5 * 365 * 24 * 3600),
    ZONES,
    st.times().filter(lambda t: t.fold == 0),
)
def test_every_instant_is_within_the_bounds_of_its_day(
    seconds: int, name: str, turns_at: time
) -> None:
    now, zone = utc("2026-01-01") + timedelta(seconds=seconds), ZoneInfo(name)
    start, end = day_bounds(hub_day(now, zone, turns_at), zone, turns_at)
    assert start <= now < end
