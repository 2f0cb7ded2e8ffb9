"""The playlist, the media in it, and media that were skipped, asked for and changed (E3, E4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update

from db.models.programme import medium, medium_trouble, playlist_item
from db.store import Transaction
from db.types import Text


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as it is kept: `weekdays` has a 1 for a day, Monday first; wall times are HH:MM."""

    id: str
    position: int
    kind: str
    medium_id: str | None
    words: Text
    seconds: int
    weekdays: str
    wall_from: str | None
    wall_until: str | None
    first_day: date | None
    last_day: date | None
    is_on: bool


@dataclass(frozen=True, slots=True)
class MediumRow:
    """A picture or film as it is kept; `file` is its name in the folder of media."""

    id: str
    kind: str
    name: str
    file: str
    size: int
    width: int
    height: int
    milliseconds: int | None
    has_sound: bool
    added_at: datetime


@dataclass(frozen=True, slots=True)
class TroubleRow:
    """A medium that was skipped on the screen, and not shown since."""

    medium_id: str
    what: str
    first_at: datetime
    last_at: datetime
    times: int


ITEMS = (
    select(*(playlist_item.c[name] for name in ItemRow.__slots__))
    .where(playlist_item.c.removed_at.is_(None))
    .order_by(playlist_item.c.position, playlist_item.c.id)
)
MEDIA = select(*(medium.c[name] for name in MediumRow.__slots__)).where(
    medium.c.retired_at.is_(None)
)
TROUBLES = (
    select(*(medium_trouble.c[name] for name in TroubleRow.__slots__))
    .where(medium_trouble.c.cleared_at.is_(None))
    .order_by(medium_trouble.c.last_at)
)


def items(tx: Transaction) -> tuple[ItemRow, ...]:
    """What is on the playlist, in its order, what is switched off too."""
    return tuple(ItemRow(*row) for row in tx.connection.execute(ITEMS))


def media(tx: Transaction) -> tuple[MediumRow, ...]:
    """The pictures and films that are there, whichever was taken in first before the others."""
    found = tx.connection.execute(MEDIA.order_by(medium.c.added_at, medium.c.id))
    return tuple(MediumRow(*row) for row in found)


def the_medium(tx: Transaction, medium_id: str) -> MediumRow | None:
    """A picture or film, if it is still there."""
    row = tx.connection.execute(MEDIA.where(medium.c.id == medium_id)).first()
    return None if row is None else MediumRow(*row)


def troubles(tx: Transaction) -> tuple[TroubleRow, ...]:
    """What was skipped on the screen and not shown since, the last one last."""
    return tuple(TroubleRow(*row) for row in tx.connection.execute(TROUBLES))


def put_item(tx: Transaction, row: ItemRow, now: datetime) -> None:
    """Add an item."""
    kept = {name: getattr(row, name) for name in ItemRow.__slots__}
    tx.connection.execute(insert(playlist_item).values(**kept, made_at=now))


def change_item(tx: Transaction, row: ItemRow) -> None:
    """Have an item be as this row."""
    kept = {name: getattr(row, name) for name in ItemRow.__slots__ if name != "id"}
    tx.connection.execute(update(playlist_item).where(playlist_item.c.id == row.id).values(kept))


def place_item(tx: Transaction, item_id: str, position: int) -> None:
    """Put an item at another place in the order."""
    tx.connection.execute(
        update(playlist_item).where(playlist_item.c.id == item_id).values(position=position)
    )


def remove_item(tx: Transaction, item_id: str, now: datetime) -> bool:
    """Take an item off the playlist; False when it was off already."""
    done = tx.connection.execute(
        update(playlist_item)
        .where(playlist_item.c.id == item_id, playlist_item.c.removed_at.is_(None))
        .values(removed_at=now)
    )
    return bool(done.rowcount)
