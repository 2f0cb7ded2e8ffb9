"""What stands in the manager's book of rooms: found for a stretch of time, and taken out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from db.queries import reservations as rows
from db.store import Transaction
from kiosk.desks.room_book import RoomBook, once, room_gap
from kiosk.desks.room_links import managed
from kiosk.desks.slots import end_reservation
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import release_places
from kiosk.room_answers import Managed, ReservationState, RoomFacts
from kiosk.room_facts import ReservationCancelled

Row = rows.ReservationRow


def take_out(tx: Transaction, seen: Snapshot, book: RoomBook, row: Row) -> Row:
    """End what has begun; what has not is cancelled."""
    if row.state == ReservationState.STARTED or (row.kind == "block" and row.starts_at < seen.now):
        return end_reservation(tx, book, row, seen.now)
    rows.change(tx, row.id, state=ReservationState.CANCELLED, ended_at=seen.now)
    rows.let_go(tx, row.id)
    release_places(tx, row, seen.now)
    tx.record(ReservationCancelled(row.id, row.room_id, "manager"))
    return replace(row, state=ReservationState.CANCELLED, ended_at=seen.now)


def met_by(
    tx: Transaction, book: RoomBook, room: RoomFacts, start: datetime, end: datetime
) -> tuple[Managed, ...]:
    """The reservations that a blocked time of the room would meet."""
    taken = rows.taken_from(tx, book.atoms(room), start - room_gap(room), end)
    there = [each for each in once(taken) if each.start < end and start < each.free_at]
    found = (rows.the_reservation(tx, each.id) for each in there)
    return tuple(managed(row) for row in found if row is not None)


def shown_of(tx: Transaction, room: RoomFacts, start: datetime, until: datetime) -> Iterable[Row]:
    """What of the room is shown in [start, until): all that was not called off."""
    called_off = {ReservationState.CANCELLED, ReservationState.REFUSED}
    long_ones = (
        row for row in rows.live_of_room(tx, room.room_id) if row.starts_at < start < row.ends_at
    )
    yield from long_ones
    yield from (
        row for row in rows.of_room(tx, room.room_id, start, until) if row.state not in called_off
    )
