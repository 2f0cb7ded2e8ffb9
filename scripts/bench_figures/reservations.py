"""Hubs of twenty rooms to measure on, with as many stored reservations as asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pysqlite3

from scripts.bench_figures.hubs import TUESDAY, opened, stored

ROOMS = 20
SPARE = "hiljainen-1"
"""The room that the others are made like: no gap, nothing to be confirmed."""

A_DAY = 6
"""Reservations of each room, of 45 minutes, one begun every hour and a half."""

AHEAD = 10
"""One reservation in so many is still to come."""

RESERVATION = (
    "INSERT INTO reservation (id, room_id, kind, state, code, people, title, starts_at, ends_at,"
    " day, wall_start, wall_end, zone, hold_id, made_by, made_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
HOLD = (
    "INSERT INTO hold (id, space_id, title, people, keeps_from, starts_at, falls_free_at, ends_at,"
    " made_at, room_id) VALUES (?, 'apteekki', ?, 1, ?, ?, ?, ?, ?, ?)"
)
TAKING = "INSERT INTO room_taking (reservation_id, atom_id, starts_at, free_at) VALUES (?, ?, ?, ?)"
TITLE = json.dumps({"fi": "Varattu", "sv": "Bokat", "en": "Reserved"})


def with_reservations(folder: Path, many: int) -> None:
    """Put a hub into `folder` with twenty rooms and so many reservations, a tenth to come."""
    opened(folder)[0].close()
    database = pysqlite3.connect(str(folder / "hub.db"), isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("PRAGMA foreign_keys=OFF")
    database.execute("BEGIN")
    database.execute("UPDATE limit_rule SET places = 400")
    rooms = _twenty(database)
    for rows in _batches(_reservations(rooms, many)):
        database.executemany(HOLD, (hold for hold, _, _ in rows))
        database.executemany(RESERVATION, (row for _, row, _ in rows))
        database.executemany(TAKING, (taking for _, _, taking in rows if taking))
    database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _twenty(database: pysqlite3.Connection) -> list[str]:
    """The hub's own rooms and as many like the quiet one as are missing; all that are alike."""
    (known,) = database.execute("SELECT count(*) FROM room").fetchone()
    new = [f"huone-{number:02}" for number in range(known, ROOMS)]
    for place, room_id in enumerate(new, known):
        database.execute(
            "INSERT INTO room SELECT ?, space_id, name, ?, facts FROM room WHERE id = ?",
            (room_id, place, SPARE),
        )
    whole = "SELECT id FROM room WHERE id NOT IN (SELECT whole_id FROM room_part) ORDER BY position"
    return [room_id for (room_id,) in database.execute(whole)]


Rows = tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...] | None]


def _reservations(rooms: list[str], many: int) -> Iterator[Rows]:
    """What is kept of each: its hold, itself, and what it takes where it is still to come."""
    a_day = A_DAY * len(rooms)
    ahead = many // AHEAD
    first = TUESDAY.replace(hour=6) - timedelta(days=(many - ahead) // a_day)
    for number in range(many):
        days, rest = divmod(number, a_day)
        room, nth = rooms[rest // A_DAY], rest % A_DAY
        start = first + timedelta(days=days, minutes=90 * nth)
        yield _kept(number, room, start)


def _kept(number: int, room: str, start: datetime) -> Rows:
    end = start + timedelta(minutes=45)
    own, hold = f"{number:036x}", f"h{number:035x}"
    at, until, made = stored(start), stored(end), stored(start - timedelta(days=3))
    keeps, free = stored(start - timedelta(minutes=15)), stored(start + timedelta(minutes=15))
    is_to_come = start >= TUESDAY
    state = "booked" if is_to_come else "ended"
    day, zone = at[:10], "Europe/Helsinki"
    row = (own, room, "reservation", state, f"{number % 1_000_000:06}", 1, "", at, until, day)
    more = (at[11:16], until[11:16], zone, hold, "kiosk", made)
    taking = (own, room, at, until) if is_to_come else None
    return (hold, TITLE, keeps, at, free, until, made, room), (*row, *more), taking


def _batches(rows: Iterator[Rows], size: int = 20_000) -> Iterator[list[Rows]]:
    batch: list[Rows] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    yield batch
