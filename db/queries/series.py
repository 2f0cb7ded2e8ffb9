"""Questions and changes about series of reservations (R8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update

from db.models.rooms import room_series
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A weekly course: `rule` is an RRULE of RFC 5545, wall times "HH:MM" in `zone`."""

    id: str
    room_id: str
    rule: str
    first_day: date
    wall_start: str
    wall_end: str
    zone: str
    title: str
    people: int
    made_at: datetime
    ended_at: datetime | None = None


def the_series(tx: Transaction, series_id: str) -> SeriesRow | None:
    """The series with this id."""
    columns = (room_series.c[name] for name in SeriesRow.__slots__)
    row = tx.connection.execute(select(*columns).where(room_series.c.id == series_id)).first()
    return None if row is None else SeriesRow(*row)


def put_series(tx: Transaction, row: SeriesRow) -> None:
    """Add a series; its dates are reservations."""
    tx.connection.execute(
        insert(room_series).values({name: getattr(row, name) for name in SeriesRow.__slots__})
    )


def end_series(tx: Transaction, series_id: str, rule: str, now: datetime) -> None:
    """It has no more dates than its rule says by now."""
    tx.connection.execute(
        update(room_series).where(room_series.c.id == series_id).values(rule=rule, ended_at=now)
    )


def change_times(tx: Transaction, series_id: str, wall_start: str, wall_end: str) -> None:
    """Its dates are at another time of day from now on."""
    tx.connection.execute(
        update(room_series)
        .where(room_series.c.id == series_id)
        .values(wall_start=wall_start, wall_end=wall_end)
    )
