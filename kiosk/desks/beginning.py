"""Beginning: whether a reservation may start now, and what becomes of it when it does (R6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.queries import reservations as rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import CheckedIn
from kiosk.desks.mine import mine_of, needs_induction
from kiosk.desks.room_book import RoomBook, calendar
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import release_places, take
from kiosk.room_answers import InductionFirst, NotSo, ReservationState, Started, TooEarly
from kiosk.room_facts import ReservationStarted
from kiosk.rules.reserving import start_from

Row = rows.ReservationRow


def may_not_start(
    tx: Transaction, seen: Snapshot, book: RoomBook, row: Row
) -> NotSo | TooEarly | InductionFirst | None:
    """Why it cannot begin now, or None when it can."""
    state, room = ReservationState(row.state), book.get(row.room_id)
    if room is None or not state.may_start or seen.now >= row.ends_at:
        return NotSo(state)
    around = calendar(tx, seen, book, room, (row.starts_at, row.ends_at), without=row.id)
    first = start_from(row.starts_at, around)
    if seen.now < first:
        return TooEarly(first)
    return InductionFirst() if needs_induction(tx, room, row) else None


def begin(
    tx: Transaction, seen: Snapshot, book: RoomBook, row: Row, came: CheckedIn | None
) -> Started:
    """Its people are there: their places are their own, and the room is theirs from now on."""
    if came is None:
        release_places(tx, row, seen.now)
    values: dict[str, Any] = {
        "state": ReservationState.STARTED,
        "started_at": seen.now,
        "visit_id": came.visit_id if came else _visit_of_holder(tx, row),
    }
    rows.change(tx, row.id, **values)
    begun = replace(row, **values)
    if seen.now < row.starts_at:
        take(tx, book, book.rooms[row.room_id], begun)
    tx.record(ReservationStarted(row.id, row.room_id))
    return Started(mine_of(tx, seen, book, begun), came)


def _visit_of_holder(tx: Transaction, row: Row) -> str | None:
    """The visit by whose end it ends, of a pass holder who is inside already (R6)."""
    visit = visit_rows.last_by_pass(tx, row.holder) if row.holder else None
    return visit.id if visit is not None and visit.left_at is None else None
