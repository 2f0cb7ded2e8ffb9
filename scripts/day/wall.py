"""Times as a day's file writes them, "09.40" or "03.30 again", and as they are printed."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from kiosk.clock import at_wall, local
from kiosk.tomlfile import Reader, Wrong
from kiosk.tomlfile.values import shown, time_in

AGAIN = " again"


def moment(day: date, zone: ZoneInfo) -> Reader[datetime]:
    """An instant of `day`; a time that the wall shows twice is the first, or "… again"."""

    def take(value: object) -> datetime | Wrong:
        words = f"{value:%H.%M}" if isinstance(value, time) else value
        bare = words.removesuffix(AGAIN) if isinstance(words, str) else ""
        at = time_in(bare)
        if at is None:
            return Wrong(f'{shown(value)} is not a time of day: write it as "09.40"')
        return _instant(day, at, zone, is_again=bare != words)

    return Reader(take, '"09.40"', datetime.combine(day, time(0), zone))


def _instant(day: date, at: time, zone: ZoneInfo, *, is_again: bool) -> datetime | Wrong:
    first, second = at_wall(day, at, zone), at_wall(day, at, zone, fold=1)
    said = f"{at:%H.%M}"
    if first is None or second is None:
        return Wrong(
            f"the wall never shows {said} on {day}, the clocks go forward: write another time"
        )
    if is_again and first == second:
        return Wrong(f'the wall shows {said} only once on {day}: write "{said}"')
    return second if is_again else first


def clock(at: datetime, zone: ZoneInfo) -> str:
    """What the clock on the hub's wall shows: "09.40", or "03.30 again"."""
    here = local(at, zone)
    return f"{here:%H.%M}{AGAIN if here.fold else ''}"


def day_and_clock(at: datetime, zone: ZoneInfo) -> str:
    """An instant as an expectation writes it: "2026-11-25 08.00"."""
    return f"{local(at, zone):%Y-%m-%d %H.%M}"


def day_of(day: date) -> str:
    """A day in full: "Tuesday 24 November 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def near(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """An instant as it is said now: "at 14.00", or with its day when that is not today."""
    there, here = local(at, zone).date(), local(now, zone).date()
    on = "" if there == here else f"on {there:%A} {there.day} {there:%B} "
    return f"{on}at {clock(at, zone)}"
