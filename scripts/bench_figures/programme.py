"""The programme: a week read, and painted, of a year with thousands of events of two sources."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any

import pysqlite3

from kiosk.app import Kiosk
from scripts.bench_figures.desk import on_disk, timed
from scripts.bench_figures.figure import Figure, share
from scripts.bench_figures.hubs import TUESDAY, opened, stored

MOST_MS = 50.0
A_YEAR = 365
WEEKS = 4
WARM = 10
ZONE = "Europe/Helsinki"
SOURCE = "f" * 36

Row = dict[str, Any]


def weeks(rounds: int, events: int) -> list[Figure]:
    """With so many events in the year: seven days read, and read and painted."""
    from scripts.bench_figures import painted

    with tempfile.TemporaryDirectory(dir=on_disk()) as name:
        folder = Path(name)
        with_events(folder, events)
        read, news = _read(folder, rounds)
        shown = painted.weeks(folder, WEEKS, rounds)
    return [
        *_shares(f"week of {events:,} events a year read", read),
        *_shares(f"week of {events:,} events a year read and painted", shown),
        *_shares(f"front page's news of {events:,} events a year", news),
    ]


def with_events(folder: Path, many: int) -> None:
    """Put a hub into `folder` with so many events, half of them from a calendar outside."""
    opened(folder)[0].close()
    database = pysqlite3.connect(str(folder / "hub.db"), isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("BEGIN")
    _put(database, "feed", _feed())
    for number, at in enumerate(_starts(many)):
        _put(database, *(_own(number, at) if number % 2 else _from_outside(number, at)))
    database.execute("COMMIT")
    database.execute("ANALYZE")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _starts(many: int) -> Iterator[datetime]:
    """A year of days from a month ago on, each with its share, from morning until night."""
    a_day = max(1, many // A_YEAR)
    for number in range(many):
        days, nth = divmod(number, a_day)
        first = TUESDAY.replace(hour=6) - timedelta(days=30)
        yield first + timedelta(days=days, minutes=14 * 60 * nth // a_day)


def _put(database: pysqlite3.Connection, table: str, row: Row) -> None:
    names, places = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 -- our own words
    database.execute(statement, tuple(row.values()))


def _said(text: str) -> str:
    return json.dumps({"fi": text, "sv": text, "en": text})


def _when(at: datetime) -> Row:
    ends = at + timedelta(minutes=90)
    day = at.date().isoformat()
    return {
        "starts_at": stored(at),
        "ends_at": stored(ends),
        "day": day,
        "last_day": day,
        "is_all_day": 0,
    }


def _own(number: int, at: datetime) -> tuple[str, Row]:
    nothing = dict.fromkeys(("language", "organiser", "place", "link", "home_link", "reason"), "")
    return "event", {
        **nothing,
        **_when(at),
        "id": f"{number:036x}",
        "state": "planned",
        "kind": "event",
        "title": _said(f"Kyläilta {number}"),
        "description": _said("Kahvia ja juttua."),
        "space_id": "apteekki",
        "wall_start": at.strftime("%H:%M"),
        "wall_end": "23:00",
        "zone": ZONE,
        "seats": 12,
        "held": 0,
        "is_exam": 0,
        "made_at": stored(TUESDAY),
        "changed_at": stored(TUESDAY),
    }


def _from_outside(number: int, at: datetime) -> tuple[str, Row]:
    known = {"feed_id": SOURCE, "uid": f"{number:x}", "place": "Viitasaari", "link": ""}
    return "feed_event", {**known, **_when(at), "title": f"Lennättimen tapahtuma {number}"}


def _feed() -> Row:
    words = dict.fromkeys(("etag", "modified", "digest", "trouble"), "")
    return {
        **words,
        "id": SOURCE,
        "name": "Lennätin",
        "address": "https://lennatin.example/tapahtumat.ics",
        "may_be_private": 0,
        "ok_at": stored(TUESDAY),
        "tried_at": stored(TUESDAY),
        "failures": 0,
        "skipped": 0,
        "made_at": stored(TUESDAY),
    }


Measured = list[tuple[float, float]]


def _read(folder: Path, rounds: int) -> tuple[Measured, Measured]:
    """Milliseconds, and those of the processor, for weeks in turn, and for the entrance's news."""
    kiosk, today = opened(folder)[0], TUESDAY.date()
    firsts = [today + timedelta(days=7 * (turn % WEEKS)) for turn in range(rounds + WARM)]
    read = [_look(kiosk, first) for first in firsts]
    news = [_both(kiosk.programme.news) for _ in firsts]
    kiosk.close()
    return read[WARM:], news[WARM:]


def _look(kiosk: Kiosk, first: date) -> tuple[float, float]:
    return _both(lambda: kiosk.programme.look(first, 7))


def _both(work: Any) -> tuple[float, float]:
    used = process_time()
    took = timed(work)
    return 1000 * took, 1000 * (process_time() - used)


def _shares(name: str, measured: Measured) -> list[Figure]:
    times, used = [took for took, _ in measured], [cpu for _, cpu in measured]
    least, most, n = min(times), max(times), len(times)
    note = f"{share(used, 0.5):.1f} ms of the processor"
    return [
        Figure(f"{name}, p50", share(times, 0.5), "ms", n, least, most, note=note),
        Figure(f"{name}, p99", share(times, 0.99), "ms", n, least, most, MOST_MS),
    ]
