"""Opening hours: whether the hub is open, staffed or not, until when, and when it opens next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.rules.day import DAY_TURNS_AT, day_bounds, hub_day
from kiosk.rules.wall_time import at_wall_or_after
from kiosk.texts import Text

HORIZON_DAYS = 400
"""How far ahead the next opening is looked for: a summer's closing, and some more."""


@dataclass(frozen=True, slots=True)
class Hours:
    """One stretch of opening on some weekdays (0 is Monday), in wall time of the hub.

    `closes` at or before `opens` is after midnight and still the same hub day. Stretches of a day
    may touch each other (unstaffed 8-9, staffed 9-16) but not overlap.
    """

    weekdays: tuple[int, ...]
    opens: time
    closes: time
    staffed: bool = True


@dataclass(frozen=True, slots=True)
class DayException:
    """A day that is not as its weekday: its own stretches, or closed when there are none."""

    day: date
    hours: tuple[Hours, ...] = ()
    reason: Text | None = None


def no_holidays(_day: date) -> Text | None:
    """The calendar of a hub that is open as usual on public holidays."""
    return None


@dataclass(frozen=True, slots=True)
class Opening:
    """When a hub is open: exceptions go before public holidays, those before the week.

    `holiday` gives the name of the public holiday on which the hub is closed, or None.
    """

    hours: tuple[Hours, ...]
    exceptions: tuple[DayException, ...] = ()
    holiday: Callable[[date], Text | None] = no_holidays
    day_turns_at: time = DAY_TURNS_AT


@dataclass(frozen=True, slots=True)
class Open:
    """Open now. `changes_at` is when staff comes or goes; it is `closes_at` when neither does.

    No closing is later than the turn of the hub's day: then the day's visits end in any case.
    """

    staffed: bool
    closes_at: datetime
    changes_at: datetime
    reason: Text | None = None


class ClosedBecause(StrEnum):
    """Why it is closed now."""

    HOURS = "hours"
    HOLIDAY = "holiday"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True)
class ClosedNow:
    """Closed now; `opens_at` is None when no opening is known for `HORIZON_DAYS`.

    `reason` names the holiday or says what the manager wrote for the day.
    """

    opens_at: datetime | None
    because: ClosedBecause
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """[start, end) in UTC: one piece of opening, staffed or not."""

    start: datetime
    end: datetime
    staffed: bool


def state_at(now: datetime, opening: Opening, zone: ZoneInfo) -> Open | ClosedNow:
    """Whether the hub is open at `now`."""
    day = hub_day(now, zone, opening.day_turns_at)
    stretches = stretches_of(day, opening, zone)
    for stretch in stretches:
        if stretch.start <= now < stretch.end:
            return Open(
                staffed=stretch.staffed,
                closes_at=_run_end(stretch, stretches),
                changes_at=_staff_end(stretch, stretches),
                reason=reason_of(day, opening),
            )
    return ClosedNow(
        next_opening(now, opening, zone), _because(day, opening), reason_of(day, opening)
    )


def next_opening(now: datetime, opening: Opening, zone: ZoneInfo) -> datetime | None:
    """The next time after `now` at which a closed hub opens; a change of staff is no opening."""
    today = hub_day(now, zone, opening.day_turns_at)
    for ahead in range(HORIZON_DAYS + 1):
        stretches = stretches_of(today + timedelta(days=ahead), opening, zone)
        for start, _ in _runs(stretches):
            if start > now:
                return start
    return None


def hours_of(day: date, opening: Opening, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    """When the hub is open on hub `day`, whoever is there: [start, end) in order."""
    return tuple(_runs(stretches_of(day, opening, zone)))


def reason_of(day: date, opening: Opening) -> Text | None:
    """Why hub `day` is not as its weekday: the holiday, or what the manager wrote."""
    exception = _exception(day, opening)
    return exception.reason if exception is not None else opening.holiday(day)


def closing_of(day: date, opening: Opening, zone: ZoneInfo) -> datetime | None:
    """When the hub closes for the last time on hub `day`; None on a day when it never opens."""
    stretches = stretches_of(day, opening, zone)
    return max((stretch.end for stretch in stretches), default=None)


@lru_cache(maxsize=64)
def stretches_of(day: date, opening: Opening, zone: ZoneInfo) -> tuple[Stretch, ...]:
    """The stretches of a hub `day` in order, inside the bounds of that day."""
    bounds = day_bounds(day, zone, opening.day_turns_at)
    found = (_stretch(day, hours, zone, bounds) for hours in _hours_of(day, opening))
    return tuple(sorted((s for s in found if s.start < s.end), key=lambda s: s.start))


def _hours_of(day: date, opening: Opening) -> Iterable[Hours]:
    exception = _exception(day, opening)
    if exception is not None:
        return exception.hours
    if opening.holiday(day) is not None:
        return ()
    return [hours for hours in opening.hours if day.weekday() in hours.weekdays]


def _exception(day: date, opening: Opening) -> DayException | None:
    return next((e for e in opening.exceptions if e.day == day), None)


def _because(day: date, opening: Opening) -> ClosedBecause:
    if _exception(day, opening) is not None:
        return ClosedBecause.EXCEPTION
    return ClosedBecause.HOURS if opening.holiday(day) is None else ClosedBecause.HOLIDAY


def _stretch(day: date, hours: Hours, zone: ZoneInfo, bounds: tuple[datetime, datetime]) -> Stretch:
    last_day = day if hours.closes > hours.opens else day + timedelta(days=1)
    start = at_wall_or_after(day, hours.opens, zone)
    end = at_wall_or_after(last_day, hours.closes, zone, fold=1)
    return Stretch(max(start, bounds[0]), min(end, bounds[1]), hours.staffed)


def _runs(stretches: Iterable[Stretch]) -> Iterator[tuple[datetime, datetime]]:
    run: tuple[datetime, datetime] | None = None
    for stretch in stretches:
        if run is not None and stretch.start <= run[1]:
            run = (run[0], max(run[1], stretch.end))
            continue
        if run is not None:
            yield run
        run = (stretch.start, stretch.end)
    if run is not None:
        yield run


def _run_end(stretch: Stretch, stretches: Iterable[Stretch]) -> datetime:
    return next(end for start, end in _runs(stretches) if start <= stretch.start < end)


def _staff_end(stretch: Stretch, stretches: Iterable[Stretch]) -> datetime:
    return _run_end(stretch, [s for s in stretches if s.staffed == stretch.staffed])
