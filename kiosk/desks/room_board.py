"""The board of rooms: what every room is now, its day as a line, what can be had (R4, B2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.room_book import RoomBook, calendar, open_book, open_on, room_gap
from kiosk.desks.snapshot import Snapshot, at_door
from kiosk.room_answers import ReservationState, RoomFacts, WhyNot
from kiosk.room_views import DayAhead, DayOfRoom, Fault, OnAir, RoomSeen, RoomsSeen, RoomState
from kiosk.rules.day import day_bounds
from kiosk.rules.intervals import Interval
from kiosk.rules.opening import reason_of, stretches_of
from kiosk.rules.room_calendar import ANYBODY, Asking, RoomCalendar
from kiosk.rules.room_choices import Choice, now_choices
from kiosk.rules.time_line import Cell, CellState, Drawn, cells, drawn
from kiosk.rules.wall_time import at_wall_or_after

DAY = timedelta(days=1)
DRAWN_IF_CLOSED = (8, 18)
"""The hours that are drawn of a day on which nothing is open."""

DAYS_AHEAD = 7
"""So many days are one touch away."""


class RoomBoard:
    """What the screens of rooms show; it changes nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def look(self, day: date | None = None, asking: Asking = ANYBODY) -> RoomsSeen:
        """All rooms on a hub `day` (None: today), with what can be had now if it is today."""
        with self._store.reading() as tx:
            seen = at_door(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            book = open_book(tx)
            return _rooms_seen(tx, seen, book, day or seen.day, asking)

    def day_of(
        self, room_id: str, day: date, length: timedelta, asking: Asking = ANYBODY
    ) -> DayOfRoom | None:
        """One room's day on its grid, for a start of so long a reservation; None: no such room."""
        with self._store.reading() as tx:
            seen = at_door(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            book = open_book(tx)
            room = book.get(room_id)
            if room is None:
                return None
            shown = _rooms_seen(tx, seen, RoomBook({room_id: room}), day, asking)
            around = calendar(tx, seen, book, room, _bounds(seen, day), holder=asking.holder)
            bounds = Interval(shown.opens_at, shown.closes_at)
            found = cells(around, day, seen.now, asking, length)
            return DayOfRoom(shown.rooms[0], day, tuple(_within(bounds, found)))


def _rooms_seen(
    tx: Transaction, seen: Snapshot, book: RoomBook, day: date, asking: Asking
) -> RoomsSeen:
    opening = [piece for room in book for piece in open_on(seen, room, day)]
    start, end = _drawn_hours(seen, day, opening)
    faults = room_rows.faults(tx)
    live = {
        room.room_id: rows.taken_from(
            tx, book.atoms(room), seen.now, seen.now + room_gap(room) + DAY
        )
        for room in book
    }
    on_air = {air.room_id: air for air in _on_air(live, seen.now)}
    shown = []
    for room in book:
        around = calendar(tx, seen, book, room, _bounds(seen, day), holder=asking.holder)
        line = tuple(_clipped(Interval(start, end), drawn(around, day, seen.now)))
        choices = _choices(seen, day, around, asking)
        state, until = _state(seen, around, live[room.room_id])
        shown.append(
            RoomSeen(
                room,
                state,
                until,
                line,
                choices,
                on_air.get(room.room_id),
                _heard(room, book, on_air),
                tuple(Fault(f.id, f.what, f.told_at) for f in faults if f.room_id == room.room_id),
            )
        )
    ahead = max((room.rules.ahead_days for room in book), default=0)
    return RoomsSeen(
        seen.now,
        seen.day,
        day,
        start,
        end,
        bool(opening),
        seen.day + ahead * DAY,
        seen.hub.zone,
        tuple(shown),
        tuple(_ahead(seen, seen.day + ahead * DAY)),
    )


def _ahead(seen: Snapshot, last: date) -> Iterator[DayAhead]:
    """Today and the days after it that one touch leads to, as far as anything can be had."""
    for day in (seen.day + DAY * days for days in range(DAYS_AHEAD)):
        if day <= last:
            is_open = bool(stretches_of(day, seen.opening, seen.zone))
            yield DayAhead(day, is_open, reason_of(day, seen.opening))


def _choices(seen: Snapshot, day: date, around: RoomCalendar, asking: Asking) -> tuple[Choice, ...]:
    if day != seen.day:
        return ()
    return tuple(choice for choice in now_choices(around, seen.now, asking) if _is_shown(choice))


def _is_shown(choice: Choice) -> bool:
    """A choice beyond the room's longest or below its shortest time is no choice of this room."""
    no = choice.why_not
    return no is None or no.because not in (WhyNot.TOO_LONG, WhyNot.TOO_SHORT)


def _bounds(seen: Snapshot, day: date) -> tuple[datetime, datetime]:
    return day_bounds(day, seen.zone, seen.rules.turn)


def _drawn_hours(
    seen: Snapshot, day: date, opening: Iterable[Interval]
) -> tuple[datetime, datetime]:
    pieces = list(opening)
    if pieces:
        return min(p.start for p in pieces), max(p.end for p in pieces)
    first, last = DRAWN_IF_CLOSED
    turn = seen.rules.turn
    return (
        at_wall_or_after(day, turn.replace(hour=first, minute=0), seen.zone),
        at_wall_or_after(day, turn.replace(hour=last, minute=0), seen.zone),
    )


def _clipped(bounds: Interval, pieces: Iterable[Drawn]) -> Iterable[Drawn]:
    for piece in pieces:
        shared = Interval(piece.start, piece.end).within(bounds)
        if shared is not None:
            yield replace(piece, start=shared.start, end=shared.end)


def _within(bounds: Interval, found: Iterable[Cell]) -> Iterable[Cell]:
    return (cell for cell in found if bounds.start <= cell.start and cell.end <= bounds.end)


def _state(
    seen: Snapshot, around: RoomCalendar, live: Iterable[rows.TakenRow]
) -> tuple[RoomState, datetime | None]:
    """What the room is now, and until when."""
    now = seen.now
    there = next((row for row in live if row.starts_at <= now < row.ends_at), None)
    if there is not None and there.kind == "block":
        return RoomState.BLOCKED, there.ends_at
    if there is not None:
        is_here = there.state == ReservationState.STARTED
        return (RoomState.TAKEN if is_here else RoomState.AWAITED), there.ends_at
    run = around.run_at(now)
    if run is None:
        opens = [piece.start for piece in around.open if piece.start > now]
        return RoomState.CLOSED, min(opens, default=None)
    for piece in drawn(around, seen.day, now):
        if piece.start <= now < piece.end:
            is_gap = piece.state is CellState.BUFFER
            return (RoomState.BUFFER if is_gap else RoomState.FREE), piece.end
    return RoomState.FREE, run.end


def _on_air(live: dict[str, tuple[rows.TakenRow, ...]], now: datetime) -> Iterable[OnAir]:
    """Nobody is on air once the slot is over, also while the clock is doubted (B2)."""
    told = {
        row.reservation_id: OnAir(row.room_id, row.on_air_at, row.ends_at)
        for found in live.values()
        for row in found
        if row.on_air_at is not None and now < row.ends_at
    }
    return told.values()


def _heard(room: RoomFacts, book: RoomBook, on_air: dict[str, OnAir]) -> OnAir | None:
    """Who is on air in a room that has this one for a neighbour."""
    beside = (
        air
        for room_id, air in on_air.items()
        if (there := book.get(room_id)) is not None and room.room_id in there.neighbours
    )
    return next(iter(beside), None)
