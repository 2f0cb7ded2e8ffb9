"""When something that happens by the clock was due last, and is due next, in the hub's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.rules.wall_time import at_wall_or_after, local

ODD_HOUR = 3
"""Nothing is due from 03.00 to 03.59: some nights do not have that hour, and some have it twice."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Daily:
    """Every day at a wall time, or on one `weekday` of the week only (0 is Monday)."""

    at: time
    weekday: int | None = None

    def __post_init__(self) -> None:
        if self.at.hour == ODD_HOUR:
            raise ValueError("nothing is due between 03.00 and 03.59")

    def is_on(self, day: date) -> bool:
        """Whether it is due on that day."""
        return self.weekday is None or day.weekday() == self.weekday


def due_last(when: Daily, now: datetime, zone: ZoneInfo) -> datetime:
    """The latest instant, not after `now`, at which it was due."""
    return _due(when, now, zone, -DAY)


def due_next(when: Daily, now: datetime, zone: ZoneInfo) -> datetime:
    """The first instant after `now` at which it is due; only `now` counts, not the last run."""
    return _due(when, now, zone, DAY)


def _due(when: Daily, now: datetime, zone: ZoneInfo, step: timedelta) -> datetime:
    day = local(now, zone).date()
    while True:
        at = at_wall_or_after(day, when.at, zone)
        if when.is_on(day) and (at > now) is (step > timedelta(0)):
            return at
        day += step
