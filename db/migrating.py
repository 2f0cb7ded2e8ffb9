"""Run the migrations in place with Alembic; imported only where there may be some to run."""

from __future__ import annotations

from collections.abc import Callable

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, text

from db import check
from db.check import known_revisions, newest
from db.store import engine_for, troubles
from db.trouble import FileBroken, TooNew

SERVER_LOCK = 0x68756269
"""One number for one lock on a PostgreSQL server: two kiosks that start at once upgrade in turn."""

Keep = Callable[[], object]


def scripts() -> Config:
    """Alembic's configuration, made here so that no file of addresses is needed."""
    config = Config()
    config.set_main_option("script_location", str(check.MIGRATIONS))
    return config


def migrate(url: str, keep: Keep | None = None) -> None:
    """Run the migrations in place, all in one transaction, on a connection of their own.

    `keep` is called first when there is something to lose. Foreign keys are off while tables are
    rebuilt (with them on, Alembic's batch mode has deleted child rows) and are checked afterwards.
    """
    engine = engine_for(url)
    try:
        with troubles():
            _migrate(engine, keep)
    finally:
        engine.dispose()


def _migrate(engine: Engine, keep: Keep | None) -> None:
    config = scripts()
    is_sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if is_sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            if not is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": SERVER_LOCK})
            current = MigrationContext.configure(connection).get_current_revision()
            if current == newest():
                return
            _refuse_newer(current)
            if keep is not None and current is not None:
                keep()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if is_sqlite:
                _check_references(connection)


def _refuse_newer(current: str | None) -> None:
    if current is not None and current not in known_revisions():
        raise TooNew(f"the database is at version {current}, this program at {newest()}")


def _check_references(connection: Connection) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        raise FileBroken(f"{len(broken)} rows point to nothing after the upgrade")
