"""A reservation that is booked or under way: when it may start, how long it lasts, when it goes.

start_from      starts_at        falls_free_at            ends_at        latest_end
    |---------------|------------------|---------------------|----------------|
 15 minutes      its grace (R6): not started by then,     to the next one's start
 before, if      it is released; never if it lasts        less the gap, to closing,
 it is free      eight hours or more                      to the longest time
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from kiosk.room_answers import RoomRules
from kiosk.rules.grid import MINUTE, down_to_grid
from kiosk.rules.room_calendar import RoomCalendar
from kiosk.rules.room_reasons import quota_left

EARLY = 15 * MINUTE
"""How long before its start a reservation may begin, if the room is free by then."""

NEVER_RELEASED = timedelta(hours=8)
"""A reservation of that length or more is a day's work, not a slot: it is kept (R6)."""

LONGER_BY = (15 * MINUTE, 30 * MINUTE, 60 * MINUTE)
"""By how much a reservation is extended, whatever the grid says."""


def start_from(starts_at: datetime, room: RoomCalendar) -> datetime:
    """The first moment to start a reservation (`room` without it): the room is open and free.

    Until the gap after the one before is over it is not free; at its own start it always is.
    """
    run = room.run_at(starts_at)
    opens = run.start if run else starts_at - EARLY
    free = (taken.free_at for taken in room.taken if taken.start < starts_at)
    return min(starts_at, max(starts_at - EARLY, opens, *free))


def falls_free_at(starts_at: datetime, ends_at: datetime, rules: RoomRules) -> datetime | None:
    """When a reservation that nobody has started is released; None is never (R6)."""
    if ends_at - starts_at >= NEVER_RELEASED:
        return None
    return min(starts_at + rules.grace_min * MINUTE, ends_at)


def is_no_show(
    starts_at: datetime, ends_at: datetime, rules: RoomRules, now: datetime, *, is_trusted: bool
) -> bool:
    """Whether a reservation that nobody has started is to be released now.

    Never by a clock that cannot be trusted: it could take a room from people on their way.
    """
    falls_free = falls_free_at(starts_at, ends_at, rules)
    return is_trusted and falls_free is not None and falls_free <= now


def latest_end(
    starts_at: datetime, ends_at: datetime, room: RoomCalendar, now: datetime
) -> datetime | None:
    """How far a reservation can be extended now (`room` without it); None is not at all."""
    if ends_at <= now:
        return None
    bounds = [end for end in _bounds(starts_at, ends_at, room) if end is not None]
    return max((end for end in _ends(ends_at, min(bounds), room) if end > ends_at), default=None)


def is_longer_by_a_step(before: datetime, after: datetime) -> bool:
    """Whether the end moves on by one of the steps that need no grid."""
    return after - before in LONGER_BY


def _bounds(
    starts_at: datetime, ends_at: datetime, room: RoomCalendar
) -> Iterator[datetime | None]:
    rules, left = room.facts.rules, quota_left(room)
    yield next((r.end for r in room.runs if r.start <= starts_at and ends_at <= r.end), ends_at)
    yield room.day_of(starts_at).end
    yield starts_at + rules.longest_min * MINUTE
    yield min((t.start - room.gap for t in room.taken if t.start >= starts_at), default=None)
    yield starts_at + left if left is not None else None


def _ends(ends_at: datetime, bound: datetime, room: RoomCalendar) -> Iterator[datetime]:
    yield down_to_grid(bound, room.facts.rules.grid_min, room.zone)
    yield from (ends_at + step for step in LONGER_BY if ends_at + step <= bound)
