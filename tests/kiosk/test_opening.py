"""Opening hours: staffed and unstaffed, past midnight, on holidays, and when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.public_holidays import holidays_of, is_country, reckoned, shipped
from kiosk.rules.day import day_bounds
from kiosk.rules.opening import (
    ClosedBecause,
    ClosedNow,
    DayException,
    Hours,
    Open,
    Opening,
    closing_of,
    hours_of,
    next_opening,
    reason_of,
    state_at,
    stretches_of,
)
from kiosk.texts import Text

HELSINKI = ZoneInfo("Europe/Helsinki")
MON_THU, FRI, SAT = (0, 1, 2, 3), (4,), (5,)
FAIR = Text("Markkinat torilla", "Marknad på torget", "Fair in the square")
MOVE = Text("Muutto", "Flyttning", "Moving")
FRIDAY_NIGHT = Hours(FRI, time(18), time(1), staffed=False)
HUB = Opening(
    hours=(
        Hours(MON_THU, time(8), time(9), staffed=False),
        Hours(MON_THU, time(9), time(16)),
        Hours(MON_THU, time(16), time(18), staffed=False),
        Hours(FRI, time(8), time(16)),
        Hours(SAT, time(10), time(14), staffed=False),
    ),
    exceptions=(
        DayException(date(2026, 11, 25), (Hours((2,), time(12), time(15)),), FAIR),
        DayException(date(2026, 11, 26), (), MOVE),
        DayException(date(2026, 12, 6), (Hours((6,), time(12), time(14)),), FAIR),
    ),
    holiday=holidays_of("FI"),
)


def at(wall: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=HELSINKI, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "staffed", "changes_at", "closes_at"),
    [
        ("2026-11-23 08:00", False, "2026-11-23 09:00", "2026-11-23 18:00"),
        ("2026-11-23 08:59", False, "2026-11-23 09:00", "2026-11-23 18:00"),
        ("2026-11-23 09:00", True, "2026-11-23 16:00", "2026-11-23 18:00"),
        ("2026-11-23 16:00", False, "2026-11-23 18:00", "2026-11-23 18:00"),
        ("2026-11-27 12:00", True, "2026-11-27 16:00", "2026-11-27 16:00"),
        ("2026-11-28 13:59", False, "2026-11-28 14:00", "2026-11-28 14:00"),
        ("2026-11-25 12:30", True, "2026-11-25 15:00", "2026-11-25 15:00"),
    ],
)
def test_open_says_until_when_with_staff_and_without(
    now: str, staffed: bool, changes_at: str, closes_at: str
) -> None:
    state = state_at(at(now), HUB, HELSINKI)
    assert isinstance(state, Open)
    assert (state.staffed, state.changes_at, state.closes_at) == (
        staffed,
        at(changes_at),
        at(closes_at),
    )


@pytest.mark.parametrize(
    ("now", "opens_at", "because", "reason"),
    [
        ("2026-11-23 07:59", "2026-11-23 08:00", ClosedBecause.HOURS, None),
        ("2026-11-23 18:00", "2026-11-24 08:00", ClosedBecause.HOURS, None),
        ("2026-11-28 14:00", "2026-11-30 08:00", ClosedBecause.HOURS, None),
        ("2026-11-25 11:59", "2026-11-25 12:00", ClosedBecause.EXCEPTION, FAIR),
        ("2026-11-25 15:00", "2026-11-27 08:00", ClosedBecause.EXCEPTION, FAIR),
        ("2026-11-26 10:00", "2026-11-27 08:00", ClosedBecause.EXCEPTION, MOVE),
        ("2026-11-24 03:59", "2026-11-24 08:00", ClosedBecause.HOURS, None),
    ],
)
def test_closed_says_why_and_when_it_opens(
    now: str, opens_at: str, because: ClosedBecause, reason: Text | None
) -> None:
    assert state_at(at(now), HUB, HELSINKI) == ClosedNow(at(opens_at), because, reason)


@pytest.mark.parametrize(
    ("now", "opens_at", "name"),
    [
        ("2027-06-25 12:00", "2027-06-28 08:00", "Juhannusaatto"),  # a Friday
        ("2027-06-26 12:00", "2027-06-28 08:00", "Juhannuspäivä"),
        ("2027-12-06 12:00", "2027-12-07 08:00", "Itsenäisyyspäivä"),  # a Monday
        ("2026-12-24 12:00", "2026-12-28 08:00", "Jouluaatto"),
        ("2027-05-06 12:00", "2027-05-07 08:00", "Helatorstai"),
    ],
)
def test_public_holidays_are_closed_and_called_by_their_names(
    now: str, opens_at: str, name: str
) -> None:
    state = state_at(at(now), HUB, HELSINKI)
    assert isinstance(state, ClosedNow)
    assert (state.opens_at, state.because) == (at(opens_at), ClosedBecause.HOLIDAY)
    assert state.reason is not None
    assert state.reason.said("fi") == name


def test_an_exception_opens_a_holiday() -> None:
    assert state_at(at("2026-12-06 13:00"), HUB, HELSINKI) == Open(
        staffed=True,
        closes_at=at("2026-12-06 14:00"),
        changes_at=at("2026-12-06 14:00"),
        reason=FAIR,
    )


def test_a_hub_may_be_open_as_usual_on_holidays() -> None:
    as_usual = Opening(HUB.hours)
    assert isinstance(state_at(at("2027-12-06 12:00"), as_usual, HELSINKI), Open)


def test_holidays_have_names_in_three_languages() -> None:
    assert holidays_of("FI")(date(2027, 12, 6)) == Text(
        "Itsenäisyyspäivä", "Självständighetsdagen", "Independence Day"
    )
    assert holidays_of("FI")(date(2027, 12, 7)) is None
    dutch = holidays_of("NL")(date(2026, 12, 25))
    assert dutch == Text.same("Christmas Day")


def test_a_country_without_a_calendar_is_known_as_such() -> None:
    assert is_country("FI")
    assert not is_country("fi")
    with pytest.raises(KeyError):
        holidays_of("XX")


def test_the_shipped_holidays_are_those_of_the_package() -> None:
    years = shipped("FI")
    assert min(years) <= 2026
    assert max(years) >= 2040
    assert years == {year: reckoned("FI", year) for year in years}


def test_a_year_that_is_not_shipped_is_reckoned() -> None:
    beyond = max(shipped("FI")) + 1
    assert holidays_of("FI")(date(beyond, 12, 6)) == holidays_of("FI")(date(2027, 12, 6))
    assert shipped("../hubs/hubteekki") == shipped("NL") == {}


LATE = Opening((*HUB.hours, FRIDAY_NIGHT))


@pytest.mark.parametrize(
    ("now", "closes_at"),
    [
        ("2026-11-27 23:00", "2026-11-28 01:00"),
        ("2026-11-28 00:59", "2026-11-28 01:00"),
        ("2026-11-28 01:00", None),
        ("2026-11-27 17:00", None),
    ],
)
def test_an_evening_may_go_on_past_midnight(now: str, closes_at: str | None) -> None:
    state = state_at(at(now), LATE, HELSINKI)
    assert (state.closes_at if isinstance(state, Open) else None) == (
        at(closes_at) if closes_at else None
    )


def test_a_gap_within_a_day_is_a_closing_and_an_opening() -> None:
    state = state_at(at("2026-11-27 12:00"), LATE, HELSINKI)
    assert isinstance(state, Open)
    assert state.closes_at == at("2026-11-27 16:00")
    assert next_opening(at("2026-11-27 12:00"), LATE, HELSINKI) == at("2026-11-27 18:00")
    assert closing_of(date(2026, 11, 27), LATE, HELSINKI) == at("2026-11-28 01:00")


@pytest.mark.parametrize(
    ("day", "closes_at"),
    [
        (date(2026, 11, 23), "2026-11-23 18:00"),
        (date(2026, 11, 25), "2026-11-25 15:00"),
        (date(2026, 11, 26), None),
        (date(2026, 11, 29), None),
        (date(2027, 12, 6), None),
    ],
)
def test_the_closing_of_a_day_is_its_last_or_none(day: date, closes_at: str | None) -> None:
    assert closing_of(day, HUB, HELSINKI) == (at(closes_at) if closes_at else None)


def test_while_it_is_open_the_next_opening_is_tomorrows() -> None:
    assert next_opening(at("2026-11-23 08:30"), HUB, HELSINKI) == at("2026-11-24 08:00")


def test_a_hub_that_never_opens_says_so() -> None:
    never = Opening(())
    assert state_at(at("2026-11-23 12:00"), never, HELSINKI) == ClosedNow(None, ClosedBecause.HOURS)


EVERY_DAY = tuple(range(7))
ROUND_THE_CLOCK = Opening((Hours(EVERY_DAY, time(4), time(4), staffed=False),))
NIGHT = Opening((Hours(EVERY_DAY, time(20), time(3, 30), staffed=False),))


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 10, 24), 25), (date(2026, 10, 25), 24), (date(2027, 3, 27), 23)],
)
def test_round_the_clock_is_a_whole_day_also_when_clocks_change(day: date, hours: int) -> None:
    (stretch,) = stretches_of(day, ROUND_THE_CLOCK, HELSINKI)
    assert (stretch.start, stretch.end) == day_bounds(day, HELSINKI)
    assert stretch.end - stretch.start == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("day", "closes_at"),
    [
        (date(2026, 10, 23), at("2026-10-24 03:30")),
        (date(2026, 10, 24), at("2026-10-25 03:30", fold=1)),  # the second one: nobody is early
        (date(2027, 3, 27), at("2027-03-28 04:00")),  # skipped: at the latest when the day turns
    ],
)
def test_closing_in_the_hour_that_changes_is_one_instant(day: date, closes_at: datetime) -> None:
    assert closing_of(day, NIGHT, HELSINKI) == closes_at


@pytest.mark.parametrize(
    ("now", "hours_left"), [("2026-10-24 20:00", 8.5), ("2027-03-27 20:00", 7.0)]
)
def test_the_night_of_a_clock_change_is_as_long_as_it_is(now: str, hours_left: float) -> None:
    state = state_at(at(now), NIGHT, HELSINKI)
    assert isinstance(state, Open)
    assert state.closes_at - at(now) == timedelta(hours=hours_left)


@given(st.integers(0, 2 * 365 * 24 * 60))
def test_the_state_agrees_with_itself_at_every_minute(minutes: int) -> None:
    now = at("2026-10-01 00:00") + timedelta(minutes=minutes)
    for opening in (HUB, LATE, NIGHT, ROUND_THE_CLOCK):
        state = state_at(now, opening, HELSINKI)
        if isinstance(state, Open):
            assert now < state.changes_at <= state.closes_at
            assert isinstance(
                state_at(state.closes_at - timedelta(seconds=1), opening, HELSINKI), Open
            )
        else:
            assert state.opens_at is not None
            assert state.opens_at > now
            assert isinstance(state_at(state.opens_at, opening, HELSINKI), Open)
            a_second_before = state.opens_at - timedelta(seconds=1)
            assert isinstance(state_at(a_second_before, opening, HELSINKI), ClosedNow)


def test_the_hours_of_a_day_are_told_whoever_is_there() -> None:
    assert hours_of(date(2026, 11, 23), HUB, HELSINKI) == (
        (at("2026-11-23 08:00"), at("2026-11-23 18:00")),
    )
    assert hours_of(date(2026, 11, 26), HUB, HELSINKI) == ()
    assert reason_of(date(2026, 11, 26), HUB) == MOVE
    assert reason_of(date(2026, 11, 23), HUB) is None
