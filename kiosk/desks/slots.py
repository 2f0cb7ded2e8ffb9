"""Slots: what ends, and is released, by the clock or because its people have left (R6, B2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db.queries import reservations as rows
from db.store import Transaction
from kiosk.desks import admission
from kiosk.desks.room_book import RoomBook, open_book, room_gap
from kiosk.desks.room_line import offer_rooms
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import release_places, taken_since
from kiosk.room_answers import ReservationState
from kiosk.room_facts import (
    ReservationCancelled,
    ReservationEnded,
    ReservationReleased,
)
from kiosk.rules.reserving import is_no_show

Row = rows.ReservationRow


def tidy_rooms(tx: Transaction, seen: Snapshot) -> None:
    """End what is over, release what nobody came for, let go of what is free again (R6).

    Nothing of it while the clock cannot be trusted.
    """
    if not seen.is_trusted:
        return
    book = open_book(tx)
    for row in rows.begun(tx, seen.now):
        _tidy(tx, seen, book, row)
    rows.forget_past(tx, seen.now)
    offer_rooms(tx, admission.retaken(tx, seen), book)


def _tidy(tx: Transaction, seen: Snapshot, book: RoomBook, row: Row) -> None:
    room = book.get(row.room_id)
    if row.kind == "block" or row.state == ReservationState.STARTED:
        if row.ends_at <= seen.now:
            end_reservation(tx, book, row, row.ends_at)
    elif row.state == ReservationState.ASKED:
        _lapse(tx, seen, row)
    elif room is not None and is_no_show(
        row.starts_at, row.ends_at, room.rules, seen.now, is_trusted=seen.is_trusted
    ):
        release(tx, seen, row)
    elif row.ends_at <= seen.now:
        end_reservation(tx, book, row, row.ends_at)


def end_reservation(tx: Transaction, book: RoomBook, row: Row, at: datetime) -> Row:
    """It is over; the room is free again after its gap, its places at once, nothing is on air."""
    was_early = at < row.ends_at
    rows.change(tx, row.id, state=ReservationState.ENDED, ended_at=at, on_air_at=None)
    release_places(tx, row, at)
    room = book.get(row.room_id)
    since = taken_since(row)
    if was_early and room is not None and since < at:
        gap = room_gap(room) if row.kind == "reservation" else timedelta(0)
        rows.take_atoms(tx, row.id, book.atoms(room), since, at + gap)
    elif was_early:
        rows.let_go(tx, row.id)
    tx.record(ReservationEnded(row.id, row.room_id, was_early))
    return replace(row, state=ReservationState.ENDED, ended_at=at, on_air_at=None)


def release(tx: Transaction, seen: Snapshot, row: Row) -> None:
    """Nobody came: a no-show stays on record, and others can have the room (R6)."""
    rows.change(tx, row.id, state=ReservationState.RELEASED, ended_at=seen.now)
    rows.let_go(tx, row.id)
    release_places(tx, row, seen.now)
    tx.record(ReservationReleased(row.id, row.room_id))


def _lapse(tx: Transaction, seen: Snapshot, row: Row) -> None:
    """The manager did not answer before it would have begun: nobody waits for it in vain."""
    rows.change(tx, row.id, state=ReservationState.REFUSED, ended_at=seen.now)
    rows.let_go(tx, row.id)
    release_places(tx, row, seen.now)
    tx.record(ReservationCancelled(row.id, row.room_id, "nobody"))


def end_of_visit(tx: Transaction, visit_id: str, left_at: datetime) -> None:
    """Whoever has left for good needs the room no longer (R6)."""
    started = rows.of_visit(tx, visit_id)
    book = open_book(tx) if started else RoomBook({})
    for row in started:
        end_reservation(tx, book, row, min(left_at, row.ends_at))
