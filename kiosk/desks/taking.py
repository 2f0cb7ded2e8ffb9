"""Taking rooms: writing reservations, what they take, and the places they hold (R2, R3, R7, O7)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from db.queries import line as line_rows
from db.queries import reservations as rows
from db.queries import room_waits as wait_rows
from db.store import Transaction
from kiosk.desks.holding import NewHold, hold_clash
from kiosk.desks.room_book import RoomBook, room_gap
from kiosk.desks.snapshot import Snapshot
from kiosk.ids import new_id
from kiosk.room_answers import NoRoom, ReservationState, RoomFacts, WayOut, WhyNot, Wish
from kiosk.room_facts import ReservationMoved, RoomReserved
from kiosk.rules.names import clean
from kiosk.rules.wall_time import local
from kiosk.texts import Text

CODES = 1_000_000
LONGEST_TITLE = 60
CALENDAR_REACHES = timedelta(days=4 * 366)
"""How far anything can be reserved, by whomever: as far as a series of two hundred weeks."""

KEPT_BEFORE = timedelta(minutes=15)
"""How long before a reservation its people's places are kept (O7)."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Who takes a room, from when to when: everything checked already."""

    room: RoomFacts
    wish: Wish
    state: ReservationState
    kind: str = "reservation"
    made_by: str = "kiosk"
    series_id: str | None = None
    keeps_places: bool = True
    code: str | None = None


def first_state(room: RoomFacts, wish: Wish) -> ReservationState:
    """What a new reservation is: theirs, or asked for where the manager approves (R1)."""
    asks = room.rules.needs_approval and not wish.by_manager
    return ReservationState.ASKED if asks else ReservationState.BOOKED


def planning(tx: Transaction, seen: Snapshot, start: datetime, end: datetime) -> Snapshot:
    """The same hub with the holds of all reservations in [start, end), for a decision about it."""
    return replace(seen, holds=line_rows.holds_from(tx, seen.now, planned(seen.now, start, end)))


def planned(now: datetime, start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """The time whose holds a decision about [start, end) rests on."""
    furthest = now + CALENDAR_REACHES
    return max(now, min(start, furthest)) - KEPT_BEFORE, min(end, furthest)


def hold_for(room: RoomFacts, wish: Wish) -> NewHold:
    """The places that a reservation's people need: kept a while before, and for the grace (O7)."""
    lead = timedelta(0) if wish.is_now else KEPT_BEFORE
    return NewHold(room.space_id, room.name, wish.people, wish.starts_at, wish.ends_at, lead)


def no_places(seen: Snapshot, room: RoomFacts, wish: Wish) -> NoRoom | None:
    """Why the people of the wish would not fit into the hub then, or None (R7)."""
    if wish.is_inside:
        return None
    clash = hold_clash(seen, hold_for(room, wish))
    return None if clash is None else NoRoom(WhyNot.PLACES, WayOut(fits=clash.fits))


def write_reservation(
    tx: Transaction, seen: Snapshot, book: RoomBook, taken: Taken
) -> rows.ReservationRow:
    """Write a reservation, what it takes of its room, and the hold of its people."""
    room, wish = taken.room, taken.wish
    has_hold = taken.keeps_places and not wish.is_inside and taken.kind == "reservation"
    start, end = local(wish.starts_at, seen.zone), local(wish.ends_at, seen.zone)
    row = rows.ReservationRow(
        id=new_id(),
        room_id=room.room_id,
        series_id=taken.series_id,
        kind=taken.kind,
        state=taken.state,
        code=(taken.code or new_code(tx)) if taken.kind == "reservation" else None,
        people=wish.people,
        title=clean(wish.title)[:LONGEST_TITLE],
        holder=wish.holder,
        starts_at=wish.starts_at,
        ends_at=wish.ends_at,
        day=start.date(),
        wall_start=f"{start:%H:%M}",
        wall_end=f"{end:%H:%M}",
        zone=seen.hub.zone,
        hold_id=put_hold(tx, seen, room, wish) if has_hold else None,
        visit_id=None,
        made_by=taken.made_by,
        made_at=seen.now,
    )
    rows.put_reservation(tx, row)
    take(tx, book, room, row, is_new=True)
    tx.record(
        RoomReserved(
            row.id, row.room_id, row.starts_at, row.ends_at, row.people, row.state, row.made_by
        )
    )
    return row


def take(
    tx: Transaction,
    book: RoomBook,
    room: RoomFacts,
    row: rows.ReservationRow,
    *,
    is_new: bool = False,
) -> None:
    """Let a reservation take its time, and the gap after it, of all that the room consists of."""
    gap = room_gap(room) if row.kind == "reservation" else timedelta(0)
    free_at = row.ends_at + gap
    write = rows.take_first if is_new else rows.take_atoms
    write(tx, row.id, book.atoms(room), taken_since(row), free_at)


def taken_since(row: rows.ReservationRow) -> datetime:
    """Since when nobody else has the room: who begins a little early has it from then on."""
    return min(row.starts_at, row.started_at or row.starts_at)


def put_hold(tx: Transaction, seen: Snapshot, room: RoomFacts, wish: Wish) -> str:
    """Keep the places of a reservation; its id."""
    new = hold_for(room, wish)
    grace = timedelta(minutes=room.rules.grace_min)
    row = line_rows.HoldRow(
        new_id(),
        new.space_id,
        title_of(room),
        new.people,
        new.starts_at - new.lead,
        new.starts_at,
        min(new.starts_at + grace, new.ends_at),
        new.ends_at,
        room.room_id,
    )
    line_rows.put_hold(tx, row, seen.now)
    return row.id


def title_of(room: RoomFacts) -> Text:
    """What everybody may know of a reservation: which room it is (R10)."""
    return Text(
        f"Varattu: {room.name.said('fi')}",
        f"Bokat: {room.name.said('sv')}",
        f"Reserved: {room.name.said('en')}",
    )


def release_places(tx: Transaction, row: rows.ReservationRow, now: datetime) -> None:
    """Give the places of a reservation back at once (O7)."""
    if row.hold_id is not None:
        line_rows.release_hold(tx, row.hold_id, now)


def rewrite(
    tx: Transaction, seen: Snapshot, book: RoomBook, row: rows.ReservationRow, wish: Wish
) -> rows.ReservationRow:
    """Put a reservation where the wish says; its places go with it.

    In another room it is theirs, or asked for, as that room's rules have it (R1).
    """
    room = book.rooms[wish.room_id]
    is_elsewhere = room.room_id != row.room_id and not wish.by_manager
    state = first_state(room, wish) if is_elsewhere else ReservationState(row.state)
    start, end = local(wish.starts_at, seen.zone), local(wish.ends_at, seen.zone)
    hold_id = row.hold_id
    if hold_id is not None and wish.starts_at == row.starts_at and room.room_id == row.room_id:
        line_rows.end_hold(tx, hold_id, wish.ends_at)
    elif hold_id is not None:
        release_places(tx, row, seen.now)
        hold_id = put_hold(tx, seen, room, wish)
    values: dict[str, Any] = {
        "room_id": room.room_id,
        "state": state,
        "starts_at": wish.starts_at,
        "ends_at": wish.ends_at,
        "day": start.date(),
        "wall_start": f"{start:%H:%M}",
        "wall_end": f"{end:%H:%M}",
        "hold_id": hold_id,
    }
    rows.change(tx, row.id, **values)
    moved = replace(row, **values)
    take(tx, book, room, moved)
    tx.record(ReservationMoved(row.id, room.room_id, wish.starts_at, wish.ends_at, state))
    return moved


def new_code(tx: Transaction) -> str:
    """A six-digit code that no live reservation, wait or sign-up has (R5, E1)."""
    while True:
        code = f"{secrets.randbelow(CODES):06}"
        if not rows.is_code_taken(tx, code):
            return code


def is_code_of_room(tx: Transaction, code: str) -> bool:
    """Whether a reservation or somebody who waits for a room has this code."""
    return rows.by_code(tx, code) is not None or wait_rows.wait_by_code(tx, code) is not None
