"""Times as people say them, in three languages and the hub's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ui import times

ZONE = "Europe/Helsinki"
AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HALF = datetime(2026, 11, 26, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lang", "clock", "date_text", "hour", "half"),
    [
        ("fi", "14.00", "ti 24.11.", "klo 14", "klo 9.30"),
        ("sv", "14.00", "tis 24.11", "kl. 14", "kl. 9.30"),
        ("en", "14:00", "Tue 24 Nov", "14:00", "9:30"),
    ],
)
def test_times_are_said_as_people_say_them(
    lang: str, clock: str, date_text: str, hour: str, half: str
) -> None:
    assert times.clock(AT, ZONE, lang) == clock
    assert times.date_of(AT, ZONE, lang) == date_text
    assert times.hour(AT, ZONE, lang) == hour
    assert times.hour(HALF, ZONE, lang) == half


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fi", ["tänään klo 14", "to 26.11. klo 9.30"]),
        ("sv", ["i dag kl. 14", "tors 26.11 kl. 9.30"]),
        ("en", ["today 14:00", "Thu 26 Nov 9:30"]),
    ],
)
def test_near_days_have_names_and_far_ones_dates(lang: str, said: list[str]) -> None:
    assert [times.moment(at, AT, ZONE, lang) for at in (AT, HALF)] == said


def test_a_stretch_names_its_unit_once() -> None:
    assert times.hours(AT, HALF.replace(day=24, hour=13), ZONE, "fi") == "klo 14–15.30"


def test_tomorrow_begins_at_midnight_in_the_hub_not_in_utc() -> None:
    late = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    assert times.moment(late, AT, ZONE, "fi") == "huomenna klo 0.30"


def test_the_day_before_and_after_have_names() -> None:
    today = date(2026, 11, 24)
    assert times.near_day(date(2026, 11, 23), today, "fi") == "eilen"
    assert times.near_day(date(2026, 11, 25), today, "sv") == "i morgon"
    assert times.near_day(date(2026, 11, 22), today, "en") == "Sun 22 Nov"
