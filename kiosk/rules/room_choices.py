"""Choices of length, each with its end and, before it is chosen, why it cannot be had (R4, R5).

now 12.03        15 min: until 12.20 (rounded up to five minutes of the wall clock)
   |-----------------|....|--------- next one at 12.30, its gap is 10 minutes
   12.03           12.18 12.20       30 min: no, it is free again at …
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.room_answers import NoRoom, Wish
from kiosk.rules.grid import MINUTE, down_to_grid, minute_of, up_to_grid
from kiosk.rules.reserving import latest_end, why_not, why_not_longer
from kiosk.rules.room_calendar import ANYBODY, Asking, RoomCalendar
from kiosk.rules.room_reasons import quota_left

NOW_FOR = (15, 30, 45, 60)
"""The lengths in minutes that are offered for now."""

LONGER_BY = (15, 30, 60)
"""By how many minutes a reservation can be extended."""

ROUND_MIN = 5
"""What begins now ends at a time that is easily said."""


@dataclass(frozen=True, slots=True)
class Choice:
    """So many minutes (None: for as long as can be), until when, and why not, if not."""

    minutes: int | None
    ends_at: datetime
    why_not: NoRoom | None


def now_choices(room: RoomCalendar, now: datetime, asking: Asking = ANYBODY) -> tuple[Choice, ...]:
    """What can be had from this moment on: the fixed lengths, then "until the next one".

    The last is the time to the next one less the gap, to closing, or the longest time (which is
    rounded down); it is left out when a fixed length lasts as long already.
    """
    start = now_start(room, now)
    fixed = [_fixed(minutes, start, room, now, asking) for minutes in NOW_FOR]
    until = _until_next(start, room, now, asking)
    latest = max((choice.ends_at for choice in fixed if choice.why_not is None), default=start)
    return (*fixed, *(choice for choice in until if choice.ends_at > latest))


def now_start(room: RoomCalendar, now: datetime) -> datetime:
    """The start of what is taken now: this minute, or the moment in it when the room fell free."""
    minute = minute_of(now)
    fell_free = (taken.free_at for taken in room.taken if minute <= taken.free_at <= now)
    return max(fell_free, default=minute)


def longer_choices(wish: Wish, room: RoomCalendar, now: datetime) -> tuple[Choice, ...]:
    """By how much a reservation, as `wish` has it now, can be extended (`room` without it)."""
    longer = [replace(wish, ends_at=wish.ends_at + minutes * MINUTE) for minutes in LONGER_BY]
    fixed = [
        Choice(minutes, each.ends_at, why_not_longer(each, wish.ends_at, room, now))
        for minutes, each in zip(LONGER_BY, longer, strict=True)
    ]
    latest = latest_end(wish.starts_at, wish.ends_at, room, now)
    if latest is None or latest in {choice.ends_at for choice in fixed}:
        return tuple(fixed)
    return (*fixed, Choice(None, latest, None))


def _fixed(
    minutes: int, start: datetime, room: RoomCalendar, now: datetime, asking: Asking
) -> Choice:
    least = start + minutes * MINUTE
    end, bound = up_to_grid(least, ROUND_MIN, room.zone), _bound(start, room, asking)
    if bound is not None and bound >= least:
        end = min(end, bound)
    return Choice(minutes, end, _why_not(start, end, room, now, asking))


def _until_next(
    start: datetime, room: RoomCalendar, now: datetime, asking: Asking
) -> Iterator[Choice]:
    bound, shortest = _bound(start, room, asking), room.facts.rules.shortest_min * MINUTE
    if bound is not None and bound - start >= shortest:
        end = _said_easily(start, bound, room)
        yield Choice(None, end, _why_not(start, end, room, now, asking))
    elif no := _why_not(start, start + shortest, room, now, asking):
        yield Choice(None, start + shortest, no)


def _said_easily(start: datetime, bound: datetime, room: RoomCalendar) -> datetime:
    """The end that is shown: the longest time is rounded down, the next one's start never."""
    rules = room.facts.rules
    rounded = down_to_grid(bound, ROUND_MIN, room.zone)
    is_longest = bound == start + rules.longest_min * MINUTE
    return rounded if is_longest and rounded - start >= rules.shortest_min * MINUTE else bound


def _why_not(
    start: datetime, end: datetime, room: RoomCalendar, now: datetime, asking: Asking
) -> NoRoom | None:
    return why_not(asking.wish(room.facts.room_id, start, end, is_now=True), room, now)


def _bound(start: datetime, room: RoomCalendar, asking: Asking) -> datetime | None:
    """When what begins now ends at the latest; None when nothing can begin."""
    free = next((stretch for stretch in room.free() if stretch.contains(start)), None)
    if free is None:
        return None
    left = quota_left(room) if asking.holder is not None else None
    longest = start + room.facts.rules.longest_min * MINUTE
    return min(free.end, longest, *(start + each for each in (left,) if each is not None))
