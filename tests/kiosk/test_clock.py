"""The clock: it never goes backwards, and it knows when it cannot be trusted."""

from __future__ import annotations

import os
import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import (
    BUILT_AT,
    FAR,
    SLACK,
    SetClock,
    SystemClock,
    at_wall,
    at_wall_or_after,
    local,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
NAIVE = MONDAY.replace(tzinfo=None)
HOUR = timedelta(hours=1)


class Machine:
    """A machine whose two clocks are turned by the test."""

    def __init__(self, wall: datetime) -> None:
        self.wall = wall
        self.ticked = 100.0

    def pass_time(self, by: timedelta) -> None:
        self.wall += by
        self.ticked += by.total_seconds()

    def clock(self, floor: datetime | None = None) -> SystemClock:
        return SystemClock(floor, system=lambda: self.wall, ticks=lambda: self.ticked)


@pytest.fixture(params=["UTC", "Europe/Helsinki"])
def process_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setitem(os.environ, "TZ", request.param)
    system_time.tzset()
    yield request.param
    monkeypatch.undo()
    system_time.tzset()


def test_a_right_system_clock_is_told_as_it_is_and_trusted() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock(floor=MONDAY - HOUR)
    machine.pass_time(HOUR)
    assert clock.now() == MONDAY + HOUR
    assert clock.is_trusted()


@pytest.mark.usefixtures("process_zone")
def test_the_real_clock_tells_aware_utc_near_the_machine_time() -> None:
    clock = SystemClock()
    told = clock.now()
    assert told.utcoffset() == timedelta(0)
    if clock.is_trusted():
        machine_time = system_time.time()  # noqa: TID251 -- what the clock is compared with
        assert abs(told.timestamp() - machine_time) < 5
    assert clock.now() >= told
    assert clock.monotonic() <= clock.monotonic()


def test_a_clock_before_the_last_stored_time_goes_on_from_there_untrusted() -> None:
    machine = Machine(datetime(1970, 1, 1, tzinfo=UTC))
    clock = machine.clock(floor=MONDAY)
    machine.pass_time(HOUR)
    assert clock.now() == MONDAY + HOUR
    assert not clock.is_trusted()


def test_a_clock_before_the_build_date_is_not_believed_even_without_a_floor() -> None:
    machine = Machine(BUILT_AT - timedelta(days=1))
    clock = machine.clock()
    machine.pass_time(HOUR)
    assert clock.now() == BUILT_AT + HOUR
    assert not clock.is_trusted()


def test_it_is_trusted_again_when_the_system_clock_has_caught_up() -> None:
    machine = Machine(datetime(1970, 1, 1, tzinfo=UTC))
    clock = machine.clock(floor=MONDAY)
    assert not clock.is_trusted()
    machine.wall = MONDAY + HOUR
    assert clock.is_trusted()
    assert clock.now() == MONDAY + HOUR


def test_a_jump_back_while_it_runs_is_noticed_and_not_followed() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock()
    assert clock.now() == MONDAY
    machine.pass_time(HOUR)
    machine.wall -= timedelta(days=400)
    assert clock.now() == MONDAY + HOUR
    assert not clock.is_trusted()
    machine.pass_time(HOUR)
    assert clock.now() == MONDAY + 2 * HOUR


def test_a_jump_back_by_less_than_the_time_that_passed_is_noticed_too() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock()
    clock.now()
    machine.pass_time(2 * HOUR)
    machine.wall -= HOUR
    assert clock.now() == MONDAY + 2 * HOUR
    assert not clock.is_trusted()


def test_a_small_correction_by_the_network_is_no_jump_and_still_no_step_back() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock()
    told = clock.now()
    machine.wall -= SLACK / 2
    assert clock.now() == told
    assert clock.is_trusted()


def test_many_small_corrections_add_up_to_a_jump() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock()
    clock.now()
    for _ in range(10):
        machine.wall -= SLACK / 2
        clock.now()
    assert not clock.is_trusted()
    assert clock.now() == MONDAY


def test_a_floor_learned_later_counts_from_then_on() -> None:
    machine = Machine(MONDAY)
    clock = machine.clock()
    clock.raise_floor(MONDAY + timedelta(days=30))
    assert clock.now() == MONDAY + timedelta(days=30)
    assert not clock.is_trusted()
    clock.raise_floor(MONDAY)
    assert clock.now() == MONDAY + timedelta(days=30)


def test_a_floor_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        SystemClock(NAIVE)


STEPS = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(-(10**8), 10**8)), min_size=1, max_size=30
)


@given(STEPS, st.integers(-(10**7), 10**7))
def test_whatever_the_machine_does_time_never_goes_back_and_never_loses_what_passed(
    steps: list[tuple[int, int]], floor: int
) -> None:
    machine = Machine(MONDAY)
    clock = machine.clock(MONDAY + timedelta(seconds=floor))
    last = clock.now()
    for passed, jump in steps:
        machine.pass_time(timedelta(seconds=passed))
        machine.wall += timedelta(seconds=jump)
        now = clock.now()
        assert now >= last
        assert now >= last + timedelta(seconds=passed) - SLACK
        assert now >= BUILT_AT
        assert clock.is_trusted() == (now - SLACK <= machine.wall <= now + FAR)
        last = now


def test_a_set_clock_stands_until_it_is_turned() -> None:
    clock = SetClock(MONDAY)
    assert (clock.now(), clock.monotonic()) == (MONDAY, 0.0)
    clock.advance(timedelta(minutes=5))
    assert (clock.now(), clock.monotonic()) == (MONDAY + timedelta(minutes=5), 300.0)
    clock.turn_to(MONDAY + HOUR)
    assert (clock.now(), clock.monotonic()) == (MONDAY + HOUR, 3600.0)


def test_a_set_clock_turned_back_shows_an_earlier_time_but_no_less_has_passed() -> None:
    clock = SetClock(MONDAY)
    clock.advance(HOUR)
    clock.turn_to(MONDAY - HOUR)
    assert (clock.now(), clock.monotonic()) == (MONDAY - HOUR, 3600.0)
    clock.set_trusted(False)
    assert not clock.is_trusted()


def test_a_set_clock_refuses_naive_times_and_a_negative_advance() -> None:
    clock = SetClock(MONDAY)
    with pytest.raises(ValueError, match="time zone"):
        clock.turn_to(NAIVE)
    with pytest.raises(ValueError, match="turn_to"):
        clock.advance(-HOUR)


AUTUMN, SPRING, ORDINARY = date(2026, 10, 25), date(2027, 3, 28), date(2026, 11, 24)


@pytest.mark.usefixtures("process_zone")
@pytest.mark.parametrize(
    ("day", "wall", "fold", "utc"),
    [
        (ORDINARY, time(18), 0, "2026-11-24T16:00"),
        (date(2026, 7, 1), time(18), 0, "2026-07-01T15:00"),
        (AUTUMN, time(2, 59), 0, "2026-10-24T23:59"),
        (AUTUMN, time(3, 30), 0, "2026-10-25T00:30"),
        (AUTUMN, time(3, 30), 1, "2026-10-25T01:30"),
        (AUTUMN, time(3, 30, fold=1), 0, "2026-10-25T00:30"),
        (AUTUMN, time(4), 0, "2026-10-25T02:00"),
        (AUTUMN, time(4), 1, "2026-10-25T02:00"),
        (SPRING, time(2, 59), 0, "2027-03-28T00:59"),
        (SPRING, time(3), 0, None),
        (SPRING, time(3, 30), 0, None),
        (SPRING, time(3, 30), 1, None),
        (SPRING, time(4), 0, "2027-03-28T01:00"),
    ],
)
def test_a_wall_time_is_one_instant_or_none(
    day: date, wall: time, fold: int, utc: str | None
) -> None:
    expected = datetime.fromisoformat(utc).replace(tzinfo=UTC) if utc else None
    assert at_wall(day, wall, HELSINKI, fold=fold) == expected


@pytest.mark.parametrize("fold", [0, 1])
def test_a_skipped_wall_time_moves_on_by_the_gap_where_refusing_is_no_answer(fold: int) -> None:
    moved = at_wall_or_after(SPRING, time(3, 30), HELSINKI, fold=fold)
    assert local(moved, HELSINKI).time() == time(4, 30)


@pytest.mark.usefixtures("process_zone")
def test_local_time_is_the_hubs_whatever_the_process_thinks() -> None:
    assert local(MONDAY, HELSINKI).time() == time(10)
    with pytest.raises(ValueError, match="time zone"):
        local(NAIVE, HELSINKI)
