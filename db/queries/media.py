"""Changes of the pictures and films that are kept, who uses them, and what was skipped (E3, E4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, select, update

from db.models.programme import event, medium, medium_trouble, playlist_item
from db.queries.playlist import MEDIA, MediumRow
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class UseRow:
    """How many items of the playlist and events to come show a medium."""

    items: int = 0
    events: int = 0


def of_file(tx: Transaction, file: str) -> MediumRow | None:
    """The medium that has this file."""
    row = tx.connection.execute(MEDIA.where(medium.c.file == file)).first()
    return None if row is None else MediumRow(*row)


def put(tx: Transaction, row: MediumRow) -> None:
    """Add a picture or film."""
    tx.connection.execute(
        insert(medium).values({name: getattr(row, name) for name in MediumRow.__slots__})
    )


def retire(tx: Transaction, medium_id: str, now: datetime) -> None:
    """Let a medium go: no item of the playlist shows it any more, and no event."""
    tx.connection.execute(update(medium).where(medium.c.id == medium_id).values(retired_at=now))
    tx.connection.execute(
        update(playlist_item)
        .where(playlist_item.c.medium_id == medium_id, playlist_item.c.removed_at.is_(None))
        .values(removed_at=now)
    )
    tx.connection.execute(
        update(event).where(event.c.medium_id == medium_id).values(medium_id=None)
    )


def uses(tx: Transaction, now: datetime) -> dict[str, UseRow]:
    """Who shows which medium: items of the playlist, and events that are not over."""
    items = select(playlist_item.c.medium_id, func.count()).where(
        playlist_item.c.removed_at.is_(None), playlist_item.c.medium_id.is_not(None)
    )
    events = select(event.c.medium_id, func.count()).where(
        event.c.ends_at > now, event.c.medium_id.is_not(None)
    )
    shown = dict(_counted(tx, items.group_by(playlist_item.c.medium_id)))
    on = dict(_counted(tx, events.group_by(event.c.medium_id)))
    return {key: UseRow(shown.get(key, 0), on.get(key, 0)) for key in shown.keys() | on.keys()}


def _counted(tx: Transaction, asked: Select[Any]) -> list[tuple[str, int]]:
    return [(str(row[0]), int(row[1])) for row in tx.connection.execute(asked)]


# --- what was skipped -----------------------------------------------------------------------------

OPEN = medium_trouble.c.cleared_at.is_(None)


def open_troubles(tx: Transaction, medium_id: str) -> tuple[str, ...]:
    """What is the matter with a medium now."""
    asked = select(medium_trouble.c.what).where(medium_trouble.c.medium_id == medium_id, OPEN)
    return tuple(tx.connection.scalars(asked))


def put_trouble(tx: Transaction, trouble_id: str, medium_id: str, what: str, now: datetime) -> None:
    """Note that a medium was skipped, for the first time."""
    tx.connection.execute(
        insert(medium_trouble).values(
            id=trouble_id, medium_id=medium_id, what=what, first_at=now, last_at=now, times=1
        )
    )


def count_trouble(tx: Transaction, medium_id: str, what: str, now: datetime) -> bool:
    """Note that a medium was skipped again; False when it was not before."""
    done = tx.connection.execute(
        update(medium_trouble)
        .where(medium_trouble.c.medium_id == medium_id, medium_trouble.c.what == what, OPEN)
        .values(last_at=now, times=medium_trouble.c.times + 1)
    )
    return bool(done.rowcount)


def clear_troubles(
    tx: Transaction, medium_id: str, now: datetime, but: tuple[str, ...] = ()
) -> bool:
    """A medium can be shown; False when nothing had been the matter (`but` stays as it is)."""
    done = tx.connection.execute(
        update(medium_trouble)
        .where(medium_trouble.c.medium_id == medium_id, OPEN, medium_trouble.c.what.not_in(but))
        .values(cleared_at=now)
    )
    return bool(done.rowcount)
