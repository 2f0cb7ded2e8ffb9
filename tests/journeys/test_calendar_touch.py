"""Touches while a job takes in a calendar of thousands of events: it makes none of them late (E2).

The time for which a thread was ready to run, and other programs of a busy machine had its processor
or its disk, is not the kiosk's: it is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import get_native_id
from time import perf_counter

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.desks import feed_rounds
from scripts.bench_figures.calendar_in import EVENTS, LongCalendar, touched
from scripts.bench_figures.figure import share
from scripts.bench_figures.hands import Door, door

LATE_S = 0.1
TRIES, MANY = 5, 20
TASKS, NO_DISK = Path("/proc/self/task"), Path("/dev/shm")


def own_time() -> Callable[[], float]:
    """A stop-watch for the kiosk's own time.

    Of the time in which the screen's thread slept, for it waited for the others, the same part is
    left out as those spent ready to run and without a processor.
    """
    began, before = perf_counter(), (of_screen(), of_others())

    def told() -> float:
        (ran, waited), (theirs, kept) = (
            (now[0] - then[0], now[1] - then[1])
            for now, then in zip((of_screen(), of_others()), before, strict=True)
        )
        slept = max(0.0, perf_counter() - began - ran - waited)
        return ran + slept * theirs / max(theirs + kept, 1e-9)

    return told


def of_screen() -> tuple[float, float]:
    """Seconds for which this thread ran, and was ready to run and did not."""
    return scheduled(Path("/proc/thread-self"))


def of_others() -> tuple[float, float]:
    """The same of all other threads of this program together."""
    others = (each for each in TASKS.iterdir() if each.name != str(get_native_id()))
    ran, waited = zip(*map(scheduled, others), strict=True)
    return sum(ran), sum(waited)


def scheduled(task: Path) -> tuple[float, float]:
    """Seconds for which a thread ran, and was ready to run and did not; none where it has ended."""
    try:
        ran, waited, _ = (task / "schedstat").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0, 0.0
    return int(ran) / 1e9, int(waited) / 1e9


@pytest.fixture
def at(qapp: QGuiApplication) -> Iterator[Door]:
    """A kiosk with its real threads and its whole screen, used a little already."""
    with door(own_time, NO_DISK) as opened:
        for _ in range(2):
            opened.touches()
        yield opened


@pytest.fixture
def calendar(at: Door) -> LongCalendar:
    """A long calendar: each time all of it goes, and as much comes."""
    return LongCalendar(at)


def slow(at: Door, calendar: LongCalendar) -> float:
    """Seconds within which 99 of 100 touches are answered while one calendar comes in."""
    return share(list(touched(at, calendar, 1)), 0.99)


def test_touches_are_quick_while_a_long_calendar_comes_in_and_late_when_it_comes_in_one_piece(
    at: Door, calendar: LongCalendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once of a few times is enough: what else a machine does is left out only nearly."""
    assert any(slow(at, calendar) <= LATE_S for _ in range(TRIES))
    monkeypatch.setattr(feed_rounds, "BATCH", 10 * EVENTS)
    assert any(slow(at, calendar) > LATE_S for _ in range(TRIES)), "the control"


@pytest.mark.long
def test_touches_are_as_quick_while_many_long_calendars_come_in(
    at: Door, calendar: LongCalendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert share(list(touched(at, calendar, MANY)), 0.99) <= LATE_S
    monkeypatch.setattr(feed_rounds, "BATCH", 10 * EVENTS)
    assert share(list(touched(at, calendar, MANY)), 0.99) > LATE_S, "the control"
