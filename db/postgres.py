"""Backups of a PostgreSQL database by its own programs, read back like SQLite's."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, make_url, text

from db.backup import ASIDE, Backup, free_names
from db.check import Snapshot, known_revisions, newest
from db.files import file_troubles, forget_cached, make_folder, part_of, put_new
from db.store import engine_for, troubles
from db.trouble import FileBroken, NotOurs, OutOfReach, ProgramAbsent, StillOpen, TooNew

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
OTHERS = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def back_up(url: str, folder: Path, now: datetime, why: str = "") -> Backup:
    """Dump into `folder` under the name of this instant."""
    with file_troubles():
        make_folder(folder)
        place = next(free_names(folder, now, why, "dump"))
        dump_verified(url, place)
        return Backup(place, now, why)


def dump_verified(url: str, place: Path) -> Snapshot:
    """Dump one moment of the database, and count the rows of the dump; what it held."""
    with file_troubles(), part_of(place) as part, _moment(url) as connection:
        taken = _snapshot(connection)
        name = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        _run("pg_dump", url, "--format=custom", f"--snapshot={name}", f"--file={part}")
        forget_cached(part)
        found = rows_of_dump(part)
        if found != taken.counts:
            raise FileBroken(f"{part} is not what was dumped")
        put_new(part, place)
        return taken


def rows_of_dump(dump: Path) -> dict[str, int]:
    """Read a whole dump: the rows of each table in it."""
    said = _run("pg_restore", None, "--data-only", "--file=-", str(dump))
    rows, table = Counter[str](), ""
    for line in said.splitlines():
        if not table and line.startswith("COPY public."):
            table = line.split()[1].removeprefix("public.").strip('"')
            rows[table] += 0
        elif line == "\\.":
            table = ""
        elif table:
            rows[table] += 1
    return dict(rows)


def look(url: str) -> Snapshot:
    """Read every row, and whose database it is."""
    with _moment(url) as connection:
        taken = _snapshot(connection)
        _require_ours(taken)
        for table in taken.counts:
            connection.execute(text(f'SELECT sum(length(t::text)) FROM "{table}" t'))  # noqa: S608
        return taken


def restore(url: str, source: Path, folder: Path, now: datetime) -> tuple[Snapshot, Path | None]:
    """Put a dump in the place of what is there, in one transaction, after backing that up."""
    if not source.is_file():
        raise OutOfReach(f"there is no file {source}")
    held = rows_of_dump(source)
    if "alembic_version" not in held or "visit" not in held:
        raise NotOurs(f"{source} is no backup of a hub")
    with _moment(url) as connection:
        if connection.execute(text(OTHERS)).scalar_one():
            raise StillOpen("another program is connected to the database")
        is_empty = not _snapshot(connection).counts
    aside = None if is_empty else back_up(url, folder, now, ASIDE).path
    asked = ["--clean", "--if-exists", "--single-transaction", "--no-owner"]
    _run("pg_restore", url, *asked, str(source))
    return look(url), aside


@contextmanager
def _moment(url: str) -> Iterator[Connection]:
    engine = engine_for(url)
    try:
        with troubles(), engine.connect() as connection:
            yield connection.execution_options(isolation_level="REPEATABLE READ")
    finally:
        engine.dispose()


def _snapshot(connection: Connection) -> Snapshot:
    tables = connection.execute(text(TABLES)).scalars().all()
    counts = {
        name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()  # noqa: S608
        for name in tables
    }
    revision = None
    if counts.get("alembic_version"):
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return Snapshot(revision, counts)


def _require_ours(taken: Snapshot) -> None:
    if taken.revision is None:
        raise NotOurs("the database holds no hub")
    if taken.revision not in known_revisions():
        raise TooNew(f"the database is at version {taken.revision}, this program at {newest()}")


def _run(program: str, url: str | None, *arguments: str) -> str:
    """Run one of PostgreSQL's programs; the password goes by the environment, not by its words."""
    found = shutil.which(program)
    if found is None:
        raise ProgramAbsent(
            f"{program} is not installed",
            what_to_do="Install PostgreSQL's client programs (Debian: apt-get install"
            " postgresql-client), then do this again.",
        )
    environment, address = dict(os.environ), []
    if url is not None:
        parsed = make_url(url)
        environment["PGPASSWORD"] = parsed.password or environment.get("PGPASSWORD", "")
        plain = parsed.set(drivername="postgresql")
        bare = URL.create(**{**plain._asdict(), "password": None})
        address = [f"--dbname={bare.render_as_string()}"]
    done = subprocess.run(
        [found, *address, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise OutOfReach(f"{program} said: {done.stderr.strip()[-300:]}")
    return done.stdout
