#!/usr/bin/env python3
"""Keeps a populated database of the version that is being released, for the tests of upgrades.

scripts/release_dump.py     writes tests/db/released/VERSION.sql for the version in pyproject.toml

The newest kept database is upgraded, the kiosk lives on in it for a morning, and all of it is
written down. No table may be empty: what fills a new one is added to `a_morning` below. The
database of a version that was released never changes, so a file that is there is left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import tomllib
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"


def main() -> int:
    """Write the dump, and tell; 1 when it may not or cannot be written."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    target = ROOT / "tests" / "db" / "released" / f"{version}.sql"
    if target.exists():
        print(f"{target} is there: a released version's database never changes.")
        print("Raise the version in pyproject.toml for the next one.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        empty = lived_in(Path(folder))
        if empty:
            print(f"Nothing is in {', '.join(empty)}: add what fills it to scripts/release_dump.py")
            return 1
        target.write_text(dump(Path(folder) / "hub.db"))
    print(f"{target}: commit it with the release.")
    return 0


def lived_in(folder: Path) -> list[str]:
    """Upgrade the newest kept database in `folder` and live in it; the tables without a row."""
    from db.check import look
    from tests.db.filled import newest_released, old_database
    from tests.hub import open_hub

    place = old_database(folder / "hub.db", newest_released())
    hub = open_hub(folder, at=last_moment(place) + timedelta(days=1))
    a_morning(hub)
    hub.kiosk.close()
    return [name for name, rows in look(place).counts.items() if rows == 0]


def last_moment(place: Path) -> datetime:
    """The last instant that the database knows of."""
    from db.store import Store

    store = Store.open(f"sqlite:///{place}")
    moment = store.last_recorded_at()
    store.close()
    if moment is None:
        raise ValueError(f"{place} has no journal")
    return moment


def a_morning(hub: object) -> None:
    """People come, one leaves, and what runs by itself runs."""
    from kiosk.worker import HandWorker
    from tests.hub import Hub

    if not isinstance(hub, Hub) or not isinstance(hub.kiosk.worker, HandWorker):
        raise TypeError("this wants a hub whose worker is drained by hand")
    hub.arrive(2)
    hub.arrive()
    hub.kiosk.jobs.beat()
    hub.kiosk.worker.drain()


def dump(place: Path) -> str:
    """The database as SQL, one statement after the other."""
    import sqlite3  # noqa: TID251 -- only for writing a closed database down as SQL

    with closing(sqlite3.connect(str(place))) as connection:
        return "\n".join(connection.iterdump()) + "\n"


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
