"""Questions and changes about rooms and their parts (R1, R9), inductions and faults (B1)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import String, bindparam, cast, delete, exists, func, insert, select, update

from db.models.hub import room
from db.models.rooms import induction, room_fault, room_part
from db.store import Transaction
from db.types import Text


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room as it is kept; `facts` are its seats, noise, equipment, rules and so on as JSON."""

    id: str
    space_id: str
    name: Text
    position: int
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class FaultRow:
    """Something in a room that does not work, since `told_at`."""

    id: str
    room_id: str
    what: str
    told_at: datetime


Kept = tuple[str, str, str, int, str, str | None]
ROOMS = select(*(room.c[name] for name in RoomRow.__slots__)).order_by(room.c.position)
AS_KEPT = select(
    room.c.id,
    room.c.space_id,
    cast(room.c.name, String),
    room.c.position,
    cast(room.c.facts, String),
    select(func.aggregate_strings(room_part.c.part_id, " "))
    .where(room_part.c.whole_id == room.c.id)
    .scalar_subquery(),
).order_by(room.c.position)
FAULTS = (
    select(*(room_fault.c[name] for name in FaultRow.__slots__))
    .where(room_fault.c.mended_at.is_(None))
    .order_by(room_fault.c.told_at)
)
INDUCTED = select(
    exists().where(
        induction.c.holder == bindparam("holder"), induction.c.room_id == bindparam("room_id")
    )
)


def rooms(tx: Transaction) -> tuple[RoomRow, ...]:
    """All rooms in their order, the retired ones too (`facts["retired"]`)."""
    return tuple(RoomRow(*row) for row in tx.connection.execute(ROOMS))


def rooms_as_kept(tx: Transaction) -> tuple[Kept, ...]:
    """The same, with the parts of those that consist of others (R9), as text to be compared."""
    return tuple(tuple(row) for row in tx.connection.execute(AS_KEPT))


def read_kept(kept: Kept) -> tuple[RoomRow, tuple[str, ...]]:
    """A room, and its parts in the order of their ids."""
    room_id, space_id, name, position, facts, parts = kept
    row = RoomRow(room_id, space_id, Text(**json.loads(name)), position, json.loads(facts))
    return row, tuple(sorted((parts or "").split()))


def put_room(tx: Transaction, row: RoomRow) -> None:
    """Add a room."""
    tx.connection.execute(
        insert(room).values({name: getattr(row, name) for name in RoomRow.__slots__})
    )


def change_room(tx: Transaction, row: RoomRow) -> None:
    """Give a room another name, side, place in the order, or other facts."""
    kept = {name: getattr(row, name) for name in RoomRow.__slots__ if name != "id"}
    tx.connection.execute(update(room).where(room.c.id == row.id).values(kept))


def set_parts(tx: Transaction, whole_id: str, part_ids: Iterable[str]) -> None:
    """Say what a room consists of; nothing makes it a room of its own again."""
    tx.connection.execute(delete(room_part).where(room_part.c.whole_id == whole_id))
    for part_id in part_ids:
        tx.connection.execute(insert(room_part).values(whole_id=whole_id, part_id=part_id))


def faults(tx: Transaction) -> tuple[FaultRow, ...]:
    """What does not work now, in any room."""
    return tuple(FaultRow(*row) for row in tx.connection.execute(FAULTS))


def put_fault(tx: Transaction, row: FaultRow) -> None:
    """Note that something does not work."""
    tx.connection.execute(
        insert(room_fault).values({name: getattr(row, name) for name in FaultRow.__slots__})
    )


def mend_fault(tx: Transaction, fault_id: str, now: datetime) -> bool:
    """It works again; False when nobody had said that it does not."""
    done = tx.connection.execute(
        update(room_fault)
        .where(room_fault.c.id == fault_id, room_fault.c.mended_at.is_(None))
        .values(mended_at=now)
    )
    return done.rowcount == 1


def is_inducted(tx: Transaction, holder: str, room_id: str) -> bool:
    """Whether this pass's holder was shown how the room works."""
    return bool(tx.connection.scalar(INDUCTED, {"holder": holder, "room_id": room_id}))


def put_induction(tx: Transaction, holder: str, room_id: str, now: datetime) -> None:
    """Keep that the holder was shown how the room works, once (B1)."""
    if not is_inducted(tx, holder, room_id):
        tx.connection.execute(insert(induction).values(holder=holder, room_id=room_id, at=now))
