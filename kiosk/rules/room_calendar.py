"""A room's calendar as one decision sees it: when it is open, what is taken, and what that shuts.

Of two reservations in a row the earlier one's gap counts, and it may reach over the closing time:

    taken       |== start .. end ==|.. gap ..|free_at
    shut   |----------------------------------)          no other may share time with this:
           start - gap of the asked one               [start - gap, free_at)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.room_answers import RoomFacts, Wish
from kiosk.rules.day import DAY_TURNS_AT, day_bounds, hub_day
from kiosk.rules.grid import MINUTE
from kiosk.rules.intervals import Interval, free_between, merged


@dataclass(frozen=True, slots=True)
class Taken:
    """A live reservation or block [start, end); no other begins before `free_at`.

    `is_asked` waits for the manager's yes and keeps its time; `is_mine` is of who looks.
    """

    id: str
    start: datetime
    end: datetime
    free_at: datetime
    is_block: bool = False
    is_asked: bool = False
    is_mine: bool = False

    def has(self, stretch: Interval) -> bool:
        """Whether somebody has the room in any part of the stretch."""
        return self.start < stretch.end and stretch.start < self.end

    def is_in_the_way(self, stretch: Interval, gap: timedelta) -> bool:
        """Whether a reservation of the stretch, and `gap` behind it, would share time with it."""
        return self.start - gap < stretch.end and stretch.start < self.free_at

    def shut(self, gap: timedelta) -> Interval:
        """What a reservation with that gap behind it cannot share any time with."""
        return Interval(self.start - gap, self.free_at)


@dataclass(frozen=True, slots=True)
class Used:
    """What a holder has of this room already, in the week of the wish (Monday to Sunday)."""

    minutes: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class Asking:
    """Who looks for a room: a pass (hexadecimal) if one was shown, and how many they are."""

    holder: str | None = None
    people: int = 1
    by_manager: bool = False

    def wish(self, room_id: str, start: datetime, end: datetime, *, is_now: bool = False) -> Wish:
        """Their wish for a stretch, as the rules want it; it is nobody's yet and has no key."""
        return Wish(
            "",
            room_id,
            start,
            end,
            self.people,
            self.holder,
            is_now=is_now,
            by_manager=self.by_manager,
        )


ANYBODY = Asking()
"""Somebody who has said nothing yet."""


@dataclass(frozen=True, slots=True)
class RoomCalendar:
    """What the rules know of a room around a wish; nothing is known beyond `open` and `taken`.

    `taken` has all that takes the room, its whole or a part of it (R9), without the reservation
    that is to be moved or extended; `used` leaves that one out, too. Stretches of `open` may touch.
    """

    facts: RoomFacts
    open: tuple[Interval, ...]
    taken: tuple[Taken, ...]
    zone: ZoneInfo
    used: Used = Used()
    day_turns_at: time = DAY_TURNS_AT

    @property
    def gap(self) -> timedelta:
        """The time that stays empty after a reservation of this room."""
        return self.facts.rules.gap_min * MINUTE

    def without(self, reservation_id: str) -> RoomCalendar:
        """The same, as if there were no such reservation."""
        return replace(self, taken=tuple(t for t in self.taken if t.id != reservation_id))

    def within(self, stretch: Interval) -> RoomCalendar:
        """As much of it as matters for wishes in the stretch, which makes many of them quick."""
        return replace(
            self,
            open=tuple(run for run in self.runs if run.overlaps(stretch)),
            taken=tuple(t for t in self.taken if t.is_in_the_way(stretch, self.gap)),
        )

    def day_of(self, at: datetime) -> Interval:
        """The hub's day that an instant belongs to: 23, 24 or 25 hours."""
        day = hub_day(at, self.zone, self.day_turns_at)
        return Interval(*day_bounds(day, self.zone, self.day_turns_at))

    @property
    def runs(self) -> tuple[Interval, ...]:
        """The stretches of opening in order, with and without staff."""
        return _runs(self.open)

    def run_at(self, at: datetime) -> Interval | None:
        """The stretch of opening that an instant is in, with and without staff."""
        return next((run for run in self.runs if run.contains(at)), None)

    def free(self) -> tuple[Interval, ...]:
        """Where a reservation could lie, in order: open, within one day, nobody else's."""
        return _free(self.open, self.taken, self.gap, self.zone, self.day_turns_at)


_runs = lru_cache(maxsize=64)(merged)


@lru_cache(maxsize=64)
def _free(
    hours: tuple[Interval, ...],
    taken: tuple[Taken, ...],
    gap: timedelta,
    zone: ZoneInfo,
    turn: time,
) -> tuple[Interval, ...]:
    """One look at a room asks for it ten times: for each length, and for the way out of each."""
    shut = merged(each.shut(gap) for each in taken)
    pieces = (piece for run in _runs(hours) for piece in _days_of(run, zone, turn))
    return tuple(free for piece in pieces for free in free_between(piece, shut))


def _days_of(run: Interval, zone: ZoneInfo, turn: time) -> Iterator[Interval]:
    at = run.start
    while at < run.end:
        end = min(run.end, day_bounds(hub_day(at, zone, turn), zone, turn)[1])
        yield Interval(at, end)
        at = end
