"""Reserving a room: no with a reason and a way out, before it is chosen and when it is (R1-R7).

`why_not` is asked for a new reservation, and for one that moves, with a calendar `without` it;
`why_not_longer` for one whose end moves, although its start has passed. Places in the hub (O7) and
other rooms are the desk's to add.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.room_answers import NoRoom, WayOut, WhyNot, Wish
from kiosk.rules.grid import MINUTE, down_to_grid, minute_of, up_to_grid
from kiosk.rules.intervals import Interval
from kiosk.rules.room_calendar import RoomCalendar, Taken, Used
from kiosk.rules.room_reasons import because, because_longer, quota_left, rule_set_aside
from kiosk.rules.under_way import (
    falls_free_at,
    is_longer_by_a_step,
    is_no_show,
    latest_end,
    start_from,
)

__all__ = [
    "RoomCalendar",
    "Taken",
    "Used",
    "because",
    "falls_free_at",
    "is_no_show",
    "latest_end",
    "next_free",
    "rule_set_aside",
    "start_from",
    "why_not",
    "why_not_longer",
]


def why_not(wish: Wish, room: RoomCalendar, now: datetime) -> NoRoom | None:
    """Why the wish cannot be had, with a way out, or None when it can."""
    reason = because(wish, room, now)
    return None if reason is None else NoRoom(reason, way_out(reason, wish, room, now))


def why_not_longer(
    wish: Wish, ends_at: datetime, room: RoomCalendar, now: datetime
) -> NoRoom | None:
    """Why a reservation that ends at `ends_at` cannot last until the end of the wish.

    `room` is without the reservation. The new end is on the grid, or 15, 30 or 60 minutes later;
    `fits` of the way out says by how many minutes it could last longer.
    """
    asked = replace(wish, is_now=_is_end_in_order(wish, ends_at, room))
    reason = _because_end(wish, ends_at, now) or because_longer(asked, room)
    if reason is None:
        return None
    latest = latest_end(wish.starts_at, ends_at, room, now)
    return NoRoom(reason, WayOut(fits=(latest - ends_at) // MINUTE if latest else 0))


def next_free(wish: Wish, room: RoomCalendar, now: datetime) -> datetime | None:
    """The first start on the grid, not before the wished one, at which the same could be had.

    The length is made to fit the rules first; None when the calendar knows of no such start.
    """
    notice = room.facts.rules.notice_min * MINUTE
    earliest = max(wish.starts_at, minute_of(now) + notice)
    for stretch in room.free():
        if stretch.end > earliest:
            found = _fitted(wish, max(stretch.start, earliest), room)
            if found.ends_at <= stretch.end and because(found, room, now) is None:
                return found.starts_at
    return None


def way_out(reason: WhyNot, wish: Wish, room: RoomCalendar, now: datetime) -> WayOut:
    """What can be had instead of a wish that is refused for that reason."""
    if reason in _NEEDS_A_NUMBER:
        return WayOut(fits=_number(reason, room))
    free = next_free(wish, room, now)
    match reason:
        case WhyNot.TIMES:
            return WayOut(free, fits=room.facts.rules.shortest_min)
        case WhyNot.CLOSED:
            run = _run_near(wish, room)
            bounds = (run.start, run.end) if run else (None, None)
            return WayOut(free, _fits_from(wish, room), (), *bounds)
        case WhyNot.OVER_MIDNIGHT:
            turn = room.day_of(wish.starts_at).end
            return WayOut(free, _fits_from(wish, room), closes_at=turn)
        case WhyNot.TAKEN | WhyNot.BUFFER | WhyNot.BLOCKED:
            may_wait = reason is not WhyNot.BLOCKED
            return WayOut(free, _fits_from(wish, room), may_wait=may_wait)
        case _:
            return WayOut(free)


_NEEDS_A_NUMBER = {
    WhyNot.NOT_FOR_YOU,
    WhyNot.TOO_SHORT,
    WhyNot.TOO_LONG,
    WhyNot.TOO_FAR,
    WhyNot.SEATS,
    WhyNot.QUOTA_HOURS,
    WhyNot.QUOTA_COUNT,
}


def _number(reason: WhyNot, room: RoomCalendar) -> int | None:
    rules = room.facts.rules
    left = quota_left(room)
    return {
        WhyNot.TOO_SHORT: rules.shortest_min,
        WhyNot.TOO_LONG: rules.longest_min,
        WhyNot.TOO_FAR: rules.ahead_days,
        WhyNot.SEATS: room.facts.seats,
        WhyNot.QUOTA_HOURS: None if left is None else left // MINUTE,
        WhyNot.QUOTA_COUNT: max(0, (rules.most_a_week or 0) - room.used.count),
    }.get(reason)


def _fitted(wish: Wish, earliest: datetime, room: RoomCalendar) -> Wish:
    """The wish from the first point of the grid on, as long as the rules have it."""
    rules, zone = room.facts.rules, room.zone
    start = up_to_grid(earliest, rules.grid_min, zone)
    shortest, longest = rules.shortest_min * MINUTE, rules.longest_min * MINUTE
    length = max(wish.ends_at - wish.starts_at, shortest)
    if wish.by_manager:
        return replace(wish, starts_at=start, ends_at=start + length, is_now=False)
    end = up_to_grid(start + min(length, longest), rules.grid_min, zone)
    if end - start > longest:
        end = down_to_grid(start + longest, rules.grid_min, zone)
    return replace(wish, starts_at=start, ends_at=end, is_now=False)


def _fits_from(wish: Wish, room: RoomCalendar) -> int | None:
    """For how many minutes the room could be had from the wished start on, if for any."""
    rules = room.facts.rules
    stretch = next((free for free in room.free() if free.contains(wish.starts_at)), None)
    if stretch is None:
        return None
    end = min(stretch.end, wish.starts_at + rules.longest_min * MINUTE)
    if not wish.is_now:
        end = down_to_grid(end, rules.grid_min, room.zone)
    minutes = (end - wish.starts_at) // MINUTE
    return minutes if minutes >= rules.shortest_min else None


def _run_near(wish: Wish, room: RoomCalendar) -> Interval | None:
    """The opening that the wish reaches into, or else the next one."""
    return next((run for run in room.runs if run.end > wish.starts_at), None)


def _is_end_in_order(wish: Wish, ends_at: datetime, room: RoomCalendar) -> bool:
    grid = down_to_grid(wish.ends_at, room.facts.rules.grid_min, room.zone)
    return wish.ends_at == grid or is_longer_by_a_step(ends_at, wish.ends_at)


def _because_end(wish: Wish, ends_at: datetime, now: datetime) -> WhyNot | None:
    if wish.ends_at <= ends_at:
        return WhyNot.TIMES
    return WhyNot.PAST if ends_at <= now else None
