"""One's reservation as its holder sees it, and whether the room was shown to them (R5, B1)."""

from __future__ import annotations

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Transaction
from kiosk.desks.room_book import RoomBook, calendar
from kiosk.desks.snapshot import Snapshot
from kiosk.room_answers import MyReservation, ReservationState, RoomFacts
from kiosk.rules.reserving import RoomCalendar, falls_free_at, latest_end, start_from


def mine_of(
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    row: rows.ReservationRow,
    around: RoomCalendar | None = None,
) -> MyReservation:
    """The reservation as its holder sees it; `around` is the calendar without it, if known."""
    room = book.get(row.room_id)
    if room is None:
        raise AssertionError("a room with live reservations cannot be retired")
    is_live = ReservationState(row.state).is_live
    if around is None:
        around = calendar(tx, seen, book, room, (row.starts_at, row.ends_at), without=row.id)
    return MyReservation(
        reservation_id=row.id,
        room_id=room.room_id,
        room=room.name,
        space_id=room.space_id,
        state=ReservationState(row.state),
        code=row.code or "",
        people=row.people,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        start_from=start_from(row.starts_at, around),
        falls_free_at=falls_free_at(row.starts_at, row.ends_at, room.rules),
        latest_end=latest_end(row.starts_at, row.ends_at, around, seen.now) if is_live else None,
        title=row.title,
        is_on_air=row.on_air_at is not None and seen.now < row.ends_at,
        may_go_on_air=room.is_booth and row.state == ReservationState.STARTED,
        equipment=room.equipment,
        needs_induction=needs_induction(tx, room, row),
        is_booth=room.is_booth,
        faults=tuple(f.what for f in room_rows.faults(tx) if f.room_id == room.room_id),
    )


def needs_induction(tx: Transaction, room: RoomFacts, row: rows.ReservationRow) -> bool:
    """Whether its holder has still to confirm the room's induction (B1)."""
    return room.rules.needs_induction and not room_rows.is_inducted(
        tx, inducted_as(row), room.room_id
    )


def inducted_as(row: rows.ReservationRow) -> str:
    """By whom an induction is known: the holder's pass, or else this reservation alone (B1)."""
    return row.holder or row.id.replace("-", "")
