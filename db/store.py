"""Store and Transaction, the one door to what is kept: pragmas, locks, facts, and Trouble.

One use case is one ``with store.transaction() as tx:``. Leaving the block commits, an exception
leaves no trace, and facts recorded inside wake the listeners only after the commit.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pysqlite3
from sqlalchemy import (
    Connection,
    Engine,
    create_engine,
    event,
    func,
    insert,
    make_url,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, PoolProxiedConnection

from db.models.hub import hub
from db.models.journal import IS_ABOUT_TRUST, journal
from db.models.schema import repeat_for_postgresql
from db.trouble import Busy, DiskFull, FileBroken, OutOfReach, ReadOnly, Trouble

TIME_BEGINS_ANEW = "ClockWasSet"
"""The fact after which the journal's instants count; those before it may be of a wrong clock."""

LEAST_SQLITE = (3, 51, 3)
"""Older ones can lose commits when two connections checkpoint at once (sqlite.org/wal.html)."""

BUSY_MS = 10_000
"""How long a transaction waits for another kiosk's before it is Trouble (milliseconds)."""

CONNECT_S = 10
FIRST_START = 0x68756270
"""One number for one lock on a PostgreSQL server: two kiosks begin a hub in turn."""

READING = "hub_kiosk_reading"
RECORD = insert(journal).inline()
log = logging.getLogger(__name__)
Listener = Callable[[object], None]


class Transaction:
    """One open transaction; desks hand it to `db.queries` and record facts with it."""

    def __init__(self, connection: Connection, now: datetime | None) -> None:
        self.connection = connection
        self._now = now
        self.facts: list[object] = []

    def lock_places(self) -> None:
        """Let nobody else decide about places until this transaction ends (O4).

        The hub's cap binds all its sides, so the hub's row is what is locked. SQLite has locked
        the whole file since BEGIN IMMEDIATE; PostgreSQL takes the row.
        """
        if self.connection.dialect.name == "postgresql":
            self.connection.execute(select(hub.c.id).with_for_update())

    def lock_first_start(self) -> None:
        """Let no other kiosk load a hub until this transaction ends: there is no row to lock yet.

        SQLite has locked the whole file since BEGIN IMMEDIATE.
        """
        if self.connection.dialect.name == "postgresql":
            self.connection.execute(select(func.pg_advisory_xact_lock(FIRST_START)))

    def record(self, fact: object) -> None:
        """Write a fact, any frozen dataclass, into the journal of this transaction."""
        self.connection.execute(
            RECORD,
            {"at": self._now, "kind": type(fact).__name__, "body": msgspec.to_builtins(fact)},
        )
        self.facts.append(fact)


class Store:
    """The database of one hub."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._listeners: list[Listener] = []

    @classmethod
    def open(cls, url: str) -> Store:
        """Open the database at `url` ("sqlite:///…" or "postgresql+psycopg://…").

        The schema must be there already (`db.upgrade`). Raises Trouble when it is out of reach.
        """
        return cls(engine_for(url))

    @property
    def engine(self) -> Engine:
        """The engine, for the other modules of this floor."""
        return self._engine

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every fact, after its commit, on the thread that committed."""
        self._listeners.append(listener)

    @contextmanager
    def transaction(self, now: datetime | None = None) -> Iterator[Transaction]:
        """One use case: commits on leaving, or leaves no trace. `now` is when its facts are."""
        with troubles(), self._engine.begin() as connection:
            tx = Transaction(connection, now)
            yield tx
        for fact in tx.facts:
            self._tell(fact)

    def _tell(self, fact: object) -> None:
        """Wake the listeners. A bug in one undoes nothing: what is committed is answered, too."""
        for listener in self._listeners:
            try:
                listener(fact)
            except Exception:
                log.critical("a bug in who listens for %s", type(fact).__name__, exc_info=True)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One consistent look that writes nothing and makes no writer wait."""
        with troubles(), self._engine.connect() as connection:
            yield Transaction(_to_read(connection), None)

    def last_recorded_at(self) -> datetime | None:
        """The latest instant in the journal since the clock was set: it cannot be before it."""
        since = select(func.max(journal.c.seq)).where(
            text(IS_ABOUT_TRUST), journal.c.kind == TIME_BEGINS_ANEW
        )
        with self.reading() as tx:
            first = tx.connection.scalar(since)
            asked = select(func.max(journal.c.at))
            if first is not None:
                asked = asked.where(journal.c.seq >= first)
            at: datetime | None = tx.connection.scalar(asked)
        return at

    def empty_log(self) -> bool:
        """Have nothing left in SQLite's log beside the file; whether nobody was in the way.

        What is deleted is overwritten in the file, but could be read there for days.
        """
        if self._engine.dialect.name != "sqlite":
            return True
        with troubles(), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            try:
                cursor.execute("PRAGMA busy_timeout=0")
                return not cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except pysqlite3.Error:
                return False
            finally:
                cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def engine_for(url: str) -> Engine:
    """An engine with this house's pragmas and locking, for the store and for migrations."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite_engine(url, parsed.database)
    repeat_for_postgresql()
    try:
        return create_engine(
            url,
            pool_pre_ping=True,
            pool_size=2,
            hide_parameters=True,
            connect_args={"options": f"-c lock_timeout={BUSY_MS}", "connect_timeout": CONNECT_S},
        )
    except ModuleNotFoundError as missing:
        raise OutOfReach(f"{missing.name} is not installed: see README") from missing


def _to_read(connection: Connection) -> Connection:
    """Have it look at one state: SQLite's BEGIN does, PostgreSQL's sees a new one each time."""
    if connection.dialect.name != "sqlite":
        options: dict[str, Any] = {"postgresql_readonly": True}
        return connection.execution_options(isolation_level="REPEATABLE READ", **options)
    connection.connection.info[READING] = True
    return connection


def _sqlite_engine(url: str, path: str | None) -> Engine:
    require_sound_sqlite(pysqlite3.sqlite_version_info)
    if path and not Path(path).parent.is_dir():
        raise OutOfReach(f"no folder {Path(path).parent}")
    pool: dict[str, Any] = {"poolclass": NullPool} if not path else {}
    engine = create_engine(
        url,
        module=pysqlite3,
        json_serializer=_as_json,
        json_deserializer=msgspec.json.decode,
        hide_parameters=True,  # they are names and codes, and what goes wrong is logged
        **pool,
    )
    event.listen(engine, "connect", _prepare)
    engine.dialect.do_begin = _begin  # type: ignore[assignment]
    return engine


def _as_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def require_sound_sqlite(version: tuple[int, ...]) -> None:
    """Refuse to start on an SQLite that can lose commits (`LEAST_SQLITE`)."""
    if version < LEAST_SQLITE:
        raise FileBroken(f"SQLite {'.'.join(map(str, version))} is older than 3.51.3")


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    mode = cursor.fetchone()[0]
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute("PRAGMA synchronous")
    if mode not in ("wal", "memory") or cursor.fetchone()[0] != 2:
        raise FileBroken(f"the database will not be durable: journal mode {mode}")
    cursor.close()


def _begin(connection: PoolProxiedConnection) -> None:
    """Begin as a writer unless `_to_read` said otherwise.

    An event "begin" would do as well, but with any event all statements look for listeners: a
    tenth of a check-in's time.
    """
    is_reading = connection.info.pop(READING, False)
    connection.cursor().execute("BEGIN" if is_reading else "BEGIN IMMEDIATE")


SIGNS: tuple[tuple[str, type[Trouble]], ...] = (
    ("database or disk is full", DiskFull),
    ("no space left", DiskFull),
    ("disk i/o error", DiskFull),
    ("no transaction is active", DiskFull),
    ("locked", Busy),
    ("lock timeout", Busy),
    ("deadlock", Busy),
    ("could not serialize", Busy),
    ("too many clients", Busy),
    ("not a database", FileBroken),
    ("malformed", FileBroken),
    ("file is encrypted", FileBroken),
    ("readonly", ReadOnly),
    ("unable to open", OutOfReach),
    ("connection", OutOfReach),
)
"""What the engines say when the world is broken; everything else is our own bug."""


@contextmanager
def troubles() -> Iterator[None]:
    """Turn what the world breaks into Trouble; let our own mistakes pass as they are."""
    try:
        yield
    except DBAPIError as wrong:
        kind = trouble_of(str(wrong.orig))
        if kind is None:
            raise
        raise kind(str(wrong.orig)) from wrong


def trouble_of(said: str) -> type[Trouble] | None:
    """What kind of Trouble an engine's complaint is, or None when it is our own mistake."""
    lowered = said.lower()
    return next((kind for sign, kind in SIGNS if sign in lowered), None)
