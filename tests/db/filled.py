"""Hub databases with something in them, for the tests of backups, restores and upgrades."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3

RELEASED = Path(__file__).parent / "released"
NOW = datetime(2026, 11, 24, 0, 10, tzinfo=UTC)
MANY = 3000


def revision_in(dump: Path) -> str:
    """The version of the schema that a dump is of."""
    found = re.search(r"""INSERT INTO "alembic_version" VALUES\('(\w+)'\)""", dump.read_text())
    assert found is not None, dump
    return found[1]


def newest_released() -> str:
    """The kept database with the newest schema, by the name of its file."""
    dumps = sorted(RELEASED.glob("*.sql"))
    return max(dumps, key=revision_in).stem


def old_database(path: Path, released: str = "0001_front_door") -> Path:
    """The database of a released version, after a day at a hub's door."""
    with closing(pysqlite3.connect(str(path))) as connection:
        connection.executescript((RELEASED / f"{released}.sql").read_text())
        connection.execute("PRAGMA journal_mode=WAL")
    return path


def add_facts(path: Path, number: int, kind: str = "Filling") -> None:
    """Make it as large as years would."""
    row = (NOW.strftime("%Y-%m-%d %H:%M:%S.000000"), kind, '{"words": "' + "x" * 900 + '"}')
    with closing(pysqlite3.connect(str(path))) as connection:
        connection.executemany(
            "INSERT INTO journal (at, kind, body) VALUES (?, ?, ?)", [row] * number
        )
        connection.commit()


def large_old_database(path: Path) -> Path:
    """As `old_database`, and large enough that a copy takes a while."""
    add_facts(old_database(path), MANY)
    return path
