"""The time line of a room for one hub day: cells to choose a start from, and stretches to draw.

    open            |-------------------------------------------------)
    taken                    |==========|..|
    stretches   CLOSED|  PAST|  FREE | BUFFER |TAKEN|BUFFER|   FREE   |CLOSED
    cells       |__|__|__|__|__|__|__|__|__|__|__|__|__|__|__|__|__|__|__|     one a grid step

A cell shows what is in the way in any part of it, and says why nothing can start at its beginning;
so a free cell can have a reason, too: too little time is left. A day has 23, 24 or 25 hours (R2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from kiosk.room_answers import WhyNot
from kiosk.rules.day import day_bounds
from kiosk.rules.grid import MINUTE, minute_of, up_to_grid
from kiosk.rules.intervals import Interval
from kiosk.rules.room_calendar import ANYBODY, Asking, RoomCalendar, Taken
from kiosk.rules.room_reasons import because, in_the_way


class CellState(StrEnum):
    """What is drawn; of two in one cell the one that comes first here.

    What is taken and still lasts is drawn from its start; past is what else is over.
    """

    MINE = "mine"
    BLOCKED = "blocked"
    TAKEN = "taken"
    ASKED = "asked"
    CLOSED = "closed"
    BUFFER = "buffer"
    FREE = "free"
    PAST = "past"


_ORDER = {state: place for place, state in enumerate(CellState)}


@dataclass(frozen=True, slots=True)
class Cell:
    """A step of the grid, and why no reservation can start at its beginning (None: it can)."""

    start: datetime
    end: datetime
    state: CellState
    why_not: WhyNot | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A stretch of one state with its exact ends; whose it is stays in the house (R10)."""

    start: datetime
    end: datetime
    state: CellState
    reservation_id: str | None = None


def drawn(room: RoomCalendar, day: date, now: datetime) -> tuple[Drawn, ...]:
    """The hub `day` in as few stretches as can be, in order and without a gap."""
    bounds = Interval(*day_bounds(day, room.zone, room.day_turns_at))
    return tuple(_drawn(room.within(bounds), bounds, now))


def cells(
    room: RoomCalendar,
    day: date,
    now: datetime,
    asking: Asking = ANYBODY,
    length: timedelta | None = None,
) -> tuple[Cell, ...]:
    """The grid of a hub `day` for a start of so long a reservation, by default the shortest."""
    bounds = Interval(*day_bounds(day, room.zone, room.day_turns_at))
    near = room.within(bounds)
    pieces = tuple(_drawn(near, bounds, now))
    asked = length or room.facts.rules.shortest_min * MINUTE
    return tuple(
        Cell(step.start, step.end, state, _why_not(step.start, asked, near, now, asking))
        for step, state in _states(_steps(bounds, room), pieces)
    )


def _steps(bounds: Interval, room: RoomCalendar) -> Iterator[Interval]:
    at, grid_min = bounds.start, room.facts.rules.grid_min
    while at < bounds.end:
        end = min(bounds.end, up_to_grid(at + MINUTE, grid_min, room.zone))
        yield Interval(at, end)
        at = end


def _states(
    steps: Iterable[Interval], pieces: tuple[Drawn, ...]
) -> Iterator[tuple[Interval, CellState]]:
    first = 0
    for step in steps:
        while pieces[first].end <= step.start:
            first += 1
        last = first
        while pieces[last].end < step.end:
            last += 1
        yield step, min((p.state for p in pieces[first : last + 1]), key=_ORDER.__getitem__)


def _why_not(
    start: datetime, length: timedelta, room: RoomCalendar, now: datetime, asking: Asking
) -> WhyNot | None:
    end = up_to_grid(start + length, room.facts.rules.grid_min, room.zone)
    return because(asking.wish(room.facts.room_id, start, end), room, now)


def _drawn(room: RoomCalendar, bounds: Interval, now: datetime) -> Iterator[Drawn]:
    last: Drawn | None = None
    for piece in _pieces(room, bounds, now):
        state, holder = _state(piece, room, now)
        if last is not None and (last.state, last.reservation_id) == (state, holder):
            last = Drawn(last.start, piece.end, state, holder)
            continue
        if last is not None:
            yield last
        last = Drawn(piece.start, piece.end, state, holder)
    if last is not None:
        yield last


def _pieces(room: RoomCalendar, bounds: Interval, now: datetime) -> Iterator[Interval]:
    """The day, cut wherever anything begins or ends."""
    cuts = {minute_of(now), bounds.start, bounds.end}
    for run in room.runs:
        cuts |= {run.start, run.end}
    for taken in room.taken:
        cuts |= {taken.start - room.gap, taken.start, taken.end, taken.free_at}
    order = sorted(cut for cut in cuts if bounds.start <= cut <= bounds.end)
    for start, end in pairwise(order):
        yield Interval(start, end)


def _state(piece: Interval, room: RoomCalendar, now: datetime) -> tuple[CellState, str | None]:
    there = [taken for taken in room.taken if taken.has(piece)]
    if there:
        first = min(there, key=lambda taken: (_ORDER[_taken_state(taken)], taken.start, taken.id))
        return _taken_state(first), first.id
    if piece.end <= minute_of(now):
        return CellState.PAST, None
    if not any(run.covers(piece) for run in room.runs):
        return CellState.CLOSED, None
    return (CellState.BUFFER if in_the_way(piece, room) else CellState.FREE), None


def _taken_state(taken: Taken) -> CellState:
    if taken.is_mine:
        return CellState.MINE
    if taken.is_block:
        return CellState.BLOCKED
    return CellState.ASKED if taken.is_asked else CellState.TAKEN
