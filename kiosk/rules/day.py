"""The hub's day: it turns in the small hours, so that a late evening is one day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.rules.wall_time import at_wall_or_after, local

DAY_TURNS_AT = time(4)
"""Never 03.00-03.59: that hour is missing or doubled when the clocks change in Finland."""


def hub_day(now: datetime, zone: ZoneInfo, turns_at: time = DAY_TURNS_AT) -> date:
    """The hub's day that `now` belongs to: until `turns_at` it is still yesterday."""
    today = local(now, zone).date()
    started_at, _ = day_bounds(today, zone, turns_at)
    return today if now >= started_at else today - timedelta(days=1)


@lru_cache(maxsize=512)
def day_bounds(
    day: date, zone: ZoneInfo, turns_at: time = DAY_TURNS_AT
) -> tuple[datetime, datetime]:
    """The hub's `day` as UTC instants [start, end): 24 hours, or 23 or 25 when clocks change."""
    tomorrow = day + timedelta(days=1)
    return at_wall_or_after(day, turns_at, zone), at_wall_or_after(tomorrow, turns_at, zone)
