"""Intervals: stretches of time [start, end), what they share, and what they leave free (R2, R3).

The end belongs to what comes next, so that two in a row touch and do not overlap:

    |---- a ----)|---- b ----)           touch: nothing is shared
    |------ a ------)
             |---- b ----)               overlap: [b.start, a.end) is shared

    stretch     |--------------------------------)
    taken    |----)      |---)|----)
    free           |----)            |-----------)     free and taken make up the stretch
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """[start, end): instants that know their zone; there is no empty one."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("an interval needs instants that know their time zone")
        if self.end <= self.start:
            raise ValueError("an interval ends after it starts")

    @property
    def length(self) -> timedelta:
        """The time that passes; over a change of clocks not what the wall clock says."""
        return self.end - self.start

    def contains(self, at: datetime) -> bool:
        """Whether an instant is in it; its end is not."""
        return self.start <= at < self.end

    def covers(self, other: Interval) -> bool:
        """Whether the other lies wholly in it."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Interval) -> bool:
        """Whether they share any time; touching is not sharing."""
        return self.start < other.end and other.start < self.end

    def within(self, other: Interval) -> Interval | None:
        """What they share."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Interval(start, end) if start < end else None


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same time in as few pieces as can be, in order: those that touch become one."""
    runs: list[Interval] = []
    for each in sorted(intervals):
        if runs and each.start <= runs[-1].end:
            runs[-1] = Interval(runs[-1].start, max(runs[-1].end, each.end))
        else:
            runs.append(each)
    return tuple(runs)


def free_between(stretch: Interval, taken: Iterable[Interval]) -> tuple[Interval, ...]:
    """What of the stretch nobody has taken, in order."""
    free: list[Interval] = []
    at = stretch.start
    for each in merged(taken):
        end = min(each.start, stretch.end)
        if at < end:
            free.append(Interval(at, end))
        at = max(at, each.end)
    if at < stretch.end:
        free.append(Interval(at, stretch.end))
    return tuple(free)
