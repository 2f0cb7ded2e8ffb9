"""What was meant and when it is: wall times of a reservation to instants and back (R2).

A time that the wall clock never shows (03.30 on the night when 03 is followed by 04) is refused,
not moved; of an hour that comes twice, `fold` says which one is meant, and both can be had.
"""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from kiosk.room_answers import Meant, NoRoom, WayOut, WhyNot
from kiosk.rules.intervals import Interval
from kiosk.rules.wall_time import at_wall, at_wall_or_after


def instants_of(meant: Meant, zone: ZoneInfo) -> Interval | NoRoom:
    """When a stretch is that was meant by the wall clock; `day` is the calendar day of its start.

    Refused when one end does not exist: `next_free` is the wished start, moved over the gap.
    """
    last_day = meant.day if meant.ends > meant.starts else meant.day + timedelta(days=1)
    start = at_wall(meant.day, meant.starts, zone, fold=meant.fold)
    end = at_wall(last_day, meant.ends, zone, fold=meant.fold)
    if start is None or end is None:
        moved = at_wall_or_after(meant.day, meant.starts, zone)
        return NoRoom(WhyNot.NO_SUCH_TIME, WayOut(next_free=moved))
    return Interval(start, end)
