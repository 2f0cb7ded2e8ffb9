"""Hubs with a full programme to measure on: as many events in a year as asked for, and sign-ups."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pysqlite3

from scripts.bench_figures.hubs import TUESDAY, opened, stored

YEAR = timedelta(days=365)
PAST = timedelta(days=90)
"""How much of the year is over."""

SIGNED = 6
"""Sign-ups of each event that takes some: the last two wait."""

EVENT = (
    "INSERT INTO event (id, state, kind, title, description, language, organiser, place, starts_at,"
    " ends_at, day, last_day, is_all_day, wall_start, wall_end, zone, seats, held, link, home_link,"
    " is_exam, made_at, changed_at, reason, closed_at)"
    " VALUES (?, 'planned', 'event', ?, ?, '', '', 'Iso pöytä', ?, ?, ?, ?, 0, ?, ?,"
    " 'Europe/Helsinki', ?, 0, '', '', 0, ?, ?, '', ?)"
)
SIGN_UP = (
    "INSERT INTO sign_up (id, event_id, code, people, name, state, made_at, ended_at)"
    " VALUES (?, ?, ?, 1, ?, ?, ?, ?)"
)
FEED = (
    "INSERT INTO feed (id, name, address, may_be_private, etag, modified, digest, tried_at, ok_at,"
    " trouble, failures, skipped, made_at)"
    " VALUES ('town', 'Pihtipudas', 'https://example.org', 0, '', '', '', ?, ?, '', 0, 0, ?)"
)
FEED_EVENT = (
    "INSERT INTO feed_event (feed_id, uid, starts_at, ends_at, day, last_day, is_all_day, title,"
    " place, link) VALUES ('town', ?, ?, ?, ?, ?, 0, 'Kyläilta', 'Koulun sali', '')"
)
TITLE = json.dumps({"fi": "Savikurssi", "sv": "Lerkurs", "en": "Pottery course"})
SAID = json.dumps({"fi": "Tule mukaan. " * 20, "sv": "", "en": "Do come. " * 20})


def with_events(folder: Path, many: int, *, of_feeds: int = 0) -> None:
    """Put a hub into `folder` with so many own events in a year, and so many of a calendar."""
    opened(folder)[0].close()
    database = pysqlite3.connect(str(folder / "hub.db"), isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("BEGIN")
    for number, start in enumerate(_starts(many)):
        _put(database, number, start)
    now = stored(TUESDAY)
    database.execute(FEED, (now, now, now))
    for number, start in enumerate(_starts(of_feeds)):
        at, until = stored(start), stored(start + timedelta(hours=2))
        database.execute(FEED_EVENT, (f"uid-{number}", at, until, at[:10], at[:10]))
    database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _starts(many: int) -> Iterator[datetime]:
    """Starts in the daytime, spread over the year."""
    first = TUESDAY.replace(hour=7, minute=0) - PAST
    for number in range(many):
        ahead = YEAR * number / many
        yield first + timedelta(days=ahead.days, minutes=15 * (number % 40))


def _put(database: Any, number: int, start: datetime) -> None:
    end, own = start + timedelta(hours=2), f"e{number:035x}"
    at, until, made = stored(start), stored(end), stored(start - timedelta(days=30))
    is_over = end.date() < TUESDAY.date()
    seats = 4 if number % 2 else None
    day, walls = at[:10], (at[11:16], until[11:16])
    closed = until if is_over else None
    row = (own, TITLE, SAID, at, until, day, day, *walls, seats, made, made, closed)
    database.execute(EVENT, row)
    for place in range(SIGNED if seats else 0):
        state = "over" if is_over else "signed" if place < (seats or 0) else "waiting"
        code = f"{(number * SIGNED + place) % 1_000_000:06}"
        name, ended = (None, until) if is_over else ("Aino", None)
        sign_up = (f"s{own[1:]}{place}", own, code, name, state, made, ended)
        database.execute(SIGN_UP, sign_up)
