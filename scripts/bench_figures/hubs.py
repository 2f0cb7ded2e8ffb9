"""Hubs to measure on: open at every hour, with a PIN, and with as many old visits as asked for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pysqlite3

from kiosk.app import Kiosk
from kiosk.clock import SetClock, SystemClock
from kiosk.config import DEFAULT_HUB
from kiosk.hubfile import HubFile, check
from kiosk.worker import HandWorker, Worker

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "var" / "bench"
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FIRST = datetime(2010, 1, 4, 9, 0, tzinfo=UTC)
PIN = "271828"
A_DAY = 60
"""Old visits a day: more than the hub has, fewer than its codes."""

HOURS = """
public_holidays = "open"
country = "FI"

[[opening.hours]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
open = "04:00-04:00"
staffed = true

"""
VISIT = (
    "INSERT INTO visit (id, day, code, purpose, people, arrived_at, left_at)"
    " VALUES (?, ?, ?, 'remote_work', 1, ?, ?)"
)
STAY = (
    "INSERT INTO stay (id, visit_id, space_id, day, people, from_at, until_at, departure)"
    " VALUES (?, ?, ?, ?, 1, ?, ?, 'told')"
)


def always_open(folder: Path) -> Path:
    """The hub file that ships, with other opening hours: one at which a bench may run at night."""
    before, rest = DEFAULT_HUB.read_text().split("[opening]\n", 1)
    after = rest[rest.index("# ----") :]
    path = folder / "hub.toml"
    path.write_text(f"{before}[opening]{HOURS}{after}")
    return path


def checked(path: Path) -> HubFile:
    """The hub file, known to be sound."""
    file = check(path)
    if not isinstance(file, HubFile):
        raise SystemExit("\n".join(str(mistake) for mistake in file))
    return file


def opened(folder: Path, worker: Worker | None = None) -> tuple[Kiosk, SetClock]:
    """A kiosk on a Tuesday morning, with a database on the disk of `folder`, and its clock."""
    clock = SetClock(TUESDAY)
    url, keys = f"sqlite:///{folder}/hub.db", folder / "keys"
    file = checked(DEFAULT_HUB)
    return Kiosk.open(url, keys, file, clock, worker or HandWorker()), clock


def with_pin(folder: Path) -> Path:
    """A folder as an installed kiosk has it, by the machine's own clock; its hub file."""
    path = always_open(folder)
    clock, url = SystemClock(), f"sqlite:///{folder}/hub.db"
    kiosk = Kiosk.open(url, folder / "keys", checked(path), clock, HandWorker())
    kiosk.manager.set_pin(PIN)
    kiosk.close()
    return path


def with_old_visits(folder: Path, visits: int) -> None:
    """Put a hub with so many visits of earlier days into `folder`; kept in var/bench once made."""
    kept = CACHE / f"visits-{visits}"
    if not (kept / "ready").exists():
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        opened(kept)[0].close()
        _fill(kept / "hub.db", visits)
        (kept / "ready").touch()
    shutil.copytree(kept, folder, dirs_exist_ok=True)


def _fill(path: Path, visits: int) -> None:
    database = pysqlite3.connect(str(path), isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("BEGIN")
    database.executemany(VISIT, (visit for visit, _ in _old(visits)))
    database.executemany(STAY, (stay for _, stay in _old(visits)))
    database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _old(visits: int) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The rows of visit and of stay, oldest first, ids in the order in which UUIDv7 would be."""
    first = FIRST if visits > 100_000 else TUESDAY - timedelta(days=visits // A_DAY + 1)
    for number in range(visits):
        nth, place = divmod(number, A_DAY)
        came = first + timedelta(days=nth % 6000, minutes=4 * place, milliseconds=nth // 6000)
        code = f"{(place + A_DAY * (nth // 6000)) % 10_000:04}"
        at, gone = stored(came), stored(came + timedelta(hours=2))
        visit = (f"{number:036x}", at[:10], code, at, gone)
        side = ("apteekki", "autokoulu")[number % 2]
        yield visit, (f"s{number:035x}", visit[0], side, at[:10], at, gone)


def stored(at: datetime) -> str:
    """As SQLite keeps an instant: UTC without a word about it."""
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")
