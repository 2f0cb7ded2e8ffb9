"""Bring the schema of a database to this version's (Alembic), on a connection of its own."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from db.store import engine_for, troubles
from db.trouble import FileBroken

MIGRATIONS = Path(__file__).parent / "migrations"


def scripts() -> Config:
    """Alembic's configuration, made here so that no file of addresses is needed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def newest() -> str:
    """The revision that this program needs."""
    head = ScriptDirectory.from_config(scripts()).get_current_head()
    if head is None:
        raise FileBroken("the program has no migrations")
    return head


def upgrade(url: str) -> None:
    """Make or upgrade the schema of the database at `url`; nothing happens when it is current.

    Foreign keys are off while tables are rebuilt (with them on, Alembic's batch mode has deleted
    child rows) and are checked afterwards, all in one transaction.
    """
    engine = engine_for(url)
    try:
        with troubles():
            _upgrade(engine)
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> None:
    config = scripts()
    is_sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if is_sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            current = MigrationContext.configure(connection).get_current_revision()
            if current == newest():
                return
            _refuse_newer(current)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if is_sqlite:
                _check_references(connection)


def _refuse_newer(current: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(scripts()).walk_revisions()}
    if current is not None and current not in known:
        raise FileBroken("the database is of another, newer version of this program")


def _check_references(connection: object) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()  # type: ignore[attr-defined]
    if broken:
        raise FileBroken(f"{len(broken)} rows point to nothing after the upgrade")
