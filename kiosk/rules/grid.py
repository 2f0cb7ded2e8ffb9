"""The grid that reservations start and end on, counted from the full hours of the hub's wall clock.

A grid of 25 minutes has points at .00, .25 and .50: every full hour begins anew (R1).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.rules.wall_time import local

MINUTE = timedelta(minutes=1)
HOUR_MIN = 60


def minute_of(at: datetime) -> datetime:
    """The beginning of the minute that an instant is in."""
    return at.replace(second=0, microsecond=0)


def is_on_grid(at: datetime, grid_min: int, zone: ZoneInfo) -> bool:
    """Whether an instant is a point of the grid."""
    return _past_point(at, grid_min, zone) == timedelta(0)


def down_to_grid(at: datetime, grid_min: int, zone: ZoneInfo) -> datetime:
    """The last point of the grid that is not after `at`."""
    return at - _past_point(at, grid_min, zone)


def up_to_grid(at: datetime, grid_min: int, zone: ZoneInfo) -> datetime:
    """The first point of the grid that is not before `at`."""
    past = _past_point(at, grid_min, zone)
    if not past:
        return at
    point = at - past
    left_of_hour = (HOUR_MIN - local(point, zone).minute) * MINUTE
    return point + min(grid_min * MINUTE, left_of_hour)


def _past_point(at: datetime, grid_min: int, zone: ZoneInfo) -> timedelta:
    shown = local(at, zone)
    return timedelta(
        minutes=shown.minute % grid_min, seconds=shown.second, microseconds=shown.microsecond
    )
