"""Refusing: why a room cannot be had, with every way out that there is (R4, R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db.queries import reservations as rows
from db.queries import room_waits as wait_rows
from db.store import Transaction
from kiosk.desks.room_book import RoomBook, calendar
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import CALENDAR_REACHES, no_places
from kiosk.room_answers import NoRoom, ReservationState, RoomFacts, WayOut, WhyNot, Wish
from kiosk.rules.reserving import RoomCalendar, why_not, why_not_longer

Row = rows.ReservationRow
LOOKS_AHEAD = timedelta(days=7)
"""How far a refusal looks for the next time at which the same could be had."""

LONGEST = timedelta(hours=24)
"""What even the manager reserves at most at once; longer is a blocked time, or a hold."""

ELSEWHERE = {WhyNot.TAKEN, WhyNot.BUFFER, WhyNot.BLOCKED, WhyNot.SEATS}
MAY_WAIT = {WhyNot.TAKEN, WhyNot.BUFFER}
MOST_WAITING = 20
"""For one room; nobody fills the list alone."""


def refusal(
    tx: Transaction, seen: Snapshot, book: RoomBook, wish: Wish, without: Row | None = None
) -> NoRoom | None:
    """Why a wish cannot be had and what can be instead, `without` counting one reservation (R7).

    `seen` has the holds of the wish's time (`taking.planning`).
    """
    found = weighed(tx, seen, book, wish, without)
    return found if isinstance(found, NoRoom) else None


def weighed(
    tx: Transaction, seen: Snapshot, book: RoomBook, wish: Wish, without: Row | None = None
) -> NoRoom | RoomCalendar:
    """The same, or the calendar in which the wish can be had."""
    room = book.get(wish.room_id)
    if room is None:
        return NoRoom(WhyNot.NO_SUCH_ROOM)
    if beyond := _beyond(room, wish, seen.now):
        return beyond
    skip = without.id if without else None
    stretch = (wish.starts_at, max(wish.starts_at, wish.ends_at))
    near = calendar(tx, seen, book, room, stretch, holder=wish.holder, without=skip)
    if why_not(wish, near, seen.now) is None:
        return _no_places(tx, seen, book, room, wish, without) or near
    ahead = (wish.starts_at, stretch[1] + LOOKS_AHEAD)
    far = calendar(tx, seen, book, room, ahead, holder=wish.holder, without=skip)
    no = why_not(wish, far, seen.now)
    if no is None:
        raise AssertionError("a longer look at the calendar cannot make room")
    others = _other_rooms(tx, seen, book, wish) if no.because in ELSEWHERE else ()
    may_wait = no.because in MAY_WAIT and not _is_line_full(tx, room)
    instead = replace(no.instead, other_rooms=others, may_wait=may_wait)
    return replace(no, instead=instead)


def refusal_of_longer(
    tx: Transaction, seen: Snapshot, book: RoomBook, wish: Wish, row: Row
) -> NoRoom | None:
    """Why a reservation cannot last until the end of the wish, or None when it can."""
    room = book.get(row.room_id)
    if room is None:
        return NoRoom(WhyNot.NO_SUCH_ROOM)
    if beyond := _beyond(room, wish, seen.now):
        return beyond
    stretch = (row.starts_at, max(row.ends_at, wish.ends_at))
    near = calendar(tx, seen, book, room, stretch, holder=row.holder, without=row.id)
    if no := why_not_longer(wish, row.ends_at, near, seen.now):
        return no
    return no_places(_without_hold(seen, row), room, wish)


def wish_of(row: Row, key: str, to: tuple[str, datetime, datetime]) -> Wish:
    """What a reservation would be asked for as, in (room, start, end)."""
    room_id, start, end = to
    return Wish(
        key,
        room_id,
        start,
        end,
        row.people,
        row.holder,
        row.title,
        is_now=False,
        is_inside=row.hold_id is None or row.state == ReservationState.STARTED,
        by_manager=row.made_by == "manager",
    )


def _is_line_full(tx: Transaction, room: RoomFacts) -> bool:
    waits = wait_rows.waits(tx)
    return sum(wait.room_id == room.room_id for wait in waits) >= MOST_WAITING


def _other_rooms(tx: Transaction, seen: Snapshot, book: RoomBook, wish: Wish) -> tuple[str, ...]:
    """The rooms that are free for the same time: the like first, then those with fewest seats."""
    like = book.rooms[wish.room_id].noise
    found = [
        other
        for other in book
        if other.room_id != wish.room_id and _is_free(tx, seen, book, other, wish)
    ]
    return tuple(room.room_id for room in sorted(found, key=lambda r: (r.noise != like, r.seats)))


def _is_free(tx: Transaction, seen: Snapshot, book: RoomBook, room: RoomFacts, wish: Wish) -> bool:
    if no_places(seen, room, wish):
        return False
    near = calendar(tx, seen, book, room, (wish.starts_at, wish.ends_at), holder=wish.holder)
    return why_not(replace(wish, room_id=room.room_id), near, seen.now) is None


def _no_places(  # noqa: PLR0913
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    room: RoomFacts,
    wish: Wish,
    without: Row | None,
) -> NoRoom | None:
    """Too few places there: fewer people, or a room on a side that has them (R7)."""
    without_it = _without_hold(seen, without)
    no = no_places(without_it, room, wish)
    if no is None:
        return None
    others = _other_rooms(tx, without_it, book, wish)
    return replace(no, instead=replace(no.instead, other_rooms=others))


def _beyond(room: RoomFacts, wish: Wish, now: datetime) -> NoRoom | None:
    """What is so far off that no calendar reaches there (and none could be drawn)."""
    if wish.starts_at < now - CALENDAR_REACHES:
        return NoRoom(WhyNot.PAST, WayOut(next_free=None))
    if max(wish.starts_at, wish.ends_at) > now + CALENDAR_REACHES:
        return NoRoom(WhyNot.TOO_FAR, WayOut(fits=room.rules.ahead_days))
    if wish.by_manager and wish.ends_at - wish.starts_at > LONGEST:
        return NoRoom(WhyNot.TOO_LONG, WayOut(fits=LONGEST // timedelta(minutes=1)))
    return None


def _without_hold(seen: Snapshot, row: Row | None) -> Snapshot:
    if row is None or row.hold_id is None:
        return seen
    return replace(seen, holds=tuple(hold for hold in seen.holds if hold.id != row.hold_id))
