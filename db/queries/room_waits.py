"""Questions and changes about who waits for a room that is taken (R7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from db.models.rooms import room_waiting
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class RoomWaitRow:
    """Somebody who wants a room for [starts_at, ends_at); `reservation_id` is what is offered."""

    id: str
    room_id: str
    code: str
    people: int
    holder: str | None
    starts_at: datetime
    ends_at: datetime
    joined_at: datetime
    offered_until: datetime | None = None
    reservation_id: str | None = None
    ended_at: datetime | None = None
    outcome: str | None = None


COLUMNS = tuple(room_waiting.c[name] for name in RoomWaitRow.__slots__)
OPEN = (
    select(*COLUMNS)
    .where(room_waiting.c.outcome.is_(None))
    .order_by(room_waiting.c.joined_at, room_waiting.c.id)
)
BY_CODE = select(*COLUMNS).where(
    room_waiting.c.code == bindparam("code"), room_waiting.c.outcome.is_(None)
)


def waits(tx: Transaction) -> tuple[RoomWaitRow, ...]:
    """All who wait, whoever came first before the others."""
    return tuple(RoomWaitRow(*row) for row in tx.connection.execute(OPEN))


def wait_by_code(tx: Transaction, code: str) -> RoomWaitRow | None:
    """Who waits with this code."""
    row = tx.connection.execute(BY_CODE, {"code": code}).first() if code.isdigit() else None
    return None if row is None else RoomWaitRow(*row)


def the_wait(tx: Transaction, waiting_id: str) -> RoomWaitRow | None:
    """Who waits, or waited, with this id."""
    row = tx.connection.execute(select(*COLUMNS).where(room_waiting.c.id == waiting_id)).first()
    return None if row is None else RoomWaitRow(*row)


def put_wait(tx: Transaction, row: RoomWaitRow) -> None:
    """Add somebody who waits."""
    tx.connection.execute(
        insert(room_waiting).values({name: getattr(row, name) for name in RoomWaitRow.__slots__})
    )


def change_wait(tx: Transaction, waiting_id: str, **values: Any) -> None:
    """Give it other values in the named columns."""
    tx.connection.execute(
        update(room_waiting).where(room_waiting.c.id == waiting_id).values(values)
    )
