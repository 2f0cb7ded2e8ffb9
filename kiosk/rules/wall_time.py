"""Wall time and instants in the hub's time zone, with the two odd nights of the year said aloud."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """What the clock on the hub's wall shows at an aware `instant`."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(zone)


def at_wall(day: date, at: time, zone: ZoneInfo, *, fold: int = 0) -> datetime | None:
    """The UTC instant at which the hub's wall clock shows `at` on `day`.

    None when it never does (the hour that is skipped in spring). When it does twice, in autumn,
    `fold` picks: 0 is the first time, 1 the second. The fold of `at` itself is ignored.
    """
    instant = _instant(day, at, zone, fold)
    shown = instant.astimezone(zone)
    return instant if shown.replace(tzinfo=None, fold=0) == _naive(day, at) else None


def at_wall_or_after(day: date, at: time, zone: ZoneInfo, *, fold: int = 0) -> datetime:
    """As `at_wall`, but a skipped time is moved on by the length of the gap, never refused.

    03.30 in a night that goes from 03.00 to 04.00 is 04.30, as in RFC 5545, section 3.3.5.
    """
    return at_wall(day, at, zone, fold=fold) or _instant(day, at, zone, 0)


def _naive(day: date, at: time) -> datetime:
    return datetime.combine(day, at.replace(tzinfo=None, fold=0))


def _instant(day: date, at: time, zone: ZoneInfo, fold: int) -> datetime:
    return _naive(day, at).replace(tzinfo=zone, fold=fold).astimezone(UTC)
