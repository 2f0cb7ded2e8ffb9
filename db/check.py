"""Look into a database file: is it sound, whose is it, and how many rows has each table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pysqlite3

from db.files import beside, file_troubles
from db.trouble import FileBroken, NotOurs, OutOfReach, TooNew

MIGRATIONS = Path(__file__).parent / "migrations"
OUR_TABLES = {"hub", "visit", "journal"}
BUSY_S = 10.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a database held at one moment: its schema's revision and the rows of each table."""

    revision: str | None
    counts: dict[str, int]

    @property
    def rows(self) -> int:
        """All rows together."""
        return sum(self.counts.values())


def newest() -> str:
    """The revision that this program needs."""
    return max(known_revisions())


def known_revisions() -> set[str]:
    """The revisions that this program can upgrade from, the newest with them.

    A migration's file is named for its revision, which begins with its number: so a start that
    has nothing to upgrade needs no Alembic.
    """
    found = {step.stem for step in (MIGRATIONS / "versions").glob("[0-9]*.py")}
    if not found:
        raise FileBroken("the program has no migrations")
    return found


@contextmanager
def opened(path: Path, *, to_write: bool = False) -> Iterator[Any]:
    """A plain SQLite connection to a file that must be there already.

    To read, a file that nobody has open (no WAL beside it) is taken as it stands, so that a backup
    on a read-only disk can be looked into.
    """
    mode = "rw" if to_write else "ro"
    if not to_write and not beside(path, "-wal").exists():
        mode = "ro&immutable=1"
    with file_troubles():
        if not path.is_file():
            raise OutOfReach(f"there is no file {path}")
        address = f"file:{quote(str(path))}?mode={mode}"
        with closing(pysqlite3.connect(address, uri=True, timeout=BUSY_S)) as connection:
            connection.isolation_level = None
            yield connection


def look(path: Path) -> Snapshot:
    """Read all of a file; FileBroken, NotOurs or TooNew say what is wrong with it."""
    _refuse_empty(path)
    with opened(path) as connection:
        require_ours(path, connection)
        require_sound(path, connection)
        return snapshot_of(connection)


def snapshot_of(connection: Any) -> Snapshot:
    """Count every table, in the transaction that the connection is in."""
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for name in tables_of(connection)
    }
    return Snapshot(revision_of(connection), counts)


def tables_of(connection: Any) -> tuple[str, ...]:
    """The names of the tables, without SQLite's own."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    return tuple(sorted(name for (name,) in connection.execute(named).fetchall()))


def revision_of(connection: Any) -> str | None:
    """The schema's revision, as Alembic noted it; None where it never did."""
    if "alembic_version" not in tables_of(connection):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return row[0] if row else None


def require_ours(path: Path, connection: Any) -> str:
    """The revision; another program's or a newer version's database is refused."""
    revision = revision_of(connection)
    if revision is not None and revision in known_revisions():
        return revision
    if revision is not None and OUR_TABLES.issubset(tables_of(connection)):
        raise TooNew(f"{path} is at version {revision}, this program at {newest()}")
    raise NotOurs(f"{path} is a database of another program")


def require_sound(path: Path, connection: Any) -> None:
    """Read every page and every reference."""
    require_pages(path, connection, "integrity_check")
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise FileBroken(f"{path} is broken: {len(broken)} rows point to nothing")


def require_pages(path: Path, connection: Any, pragma: str = "quick_check") -> None:
    """Have SQLite look at the pages; `quick_check` leaves out whether indexes tell the truth."""
    (said,) = connection.execute(f"PRAGMA {pragma}(1)").fetchone()
    if said != "ok":
        raise FileBroken(f"{path} is broken: {said}")


def _refuse_empty(path: Path) -> None:
    if path.is_file() and path.stat().st_size == 0:
        raise FileBroken(f"{path} is empty (0 bytes)")
