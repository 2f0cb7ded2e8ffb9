"""A database that was migrated is the one that the models describe, guards and all, on both.

How a populated database is upgraded is tried in test_upgrade.py.
"""

from __future__ import annotations

import re
from pathlib import Path

import pysqlite3
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, text

from db.models import METADATA
from db.store import engine_for
from db.upgrade import upgrade

BOTH = pytest.mark.parametrize(
    "engine", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
)

SQLITE_DDL = """
    SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'
"""
POSTGRESQL_DDL = """
    SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE 'alembic%'
    UNION ALL
    SELECT indexname, indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    UNION ALL
    SELECT table_name || '.' || column_name, data_type || is_nullable
        || coalesce(character_maximum_length::text, '') || coalesce(column_default, '')
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'alembic_version'
"""


def url_of(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if engine == "sqlite":
        return f"sqlite:///{tmp_path}/hub.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


def migrated(url: str) -> Engine:
    upgrade(url)
    return engine_for(url)


def described(connection: Connection) -> dict[str, list[str]]:
    """Every column, key, check and index by name, as the engine itself writes them.

    Where a column stands in its table, and where a line ends, is of no importance.
    """
    ddl = SQLITE_DDL if connection.dialect.name == "sqlite" else POSTGRESQL_DDL
    return {name: sorted(_pieces(sql)) for name, sql in connection.execute(text(ddl))}


def _pieces(sql: str) -> list[str]:
    plain = " ".join(re.sub(r'["\n\t]', " ", sql).split())
    return [piece.strip(" ,()") for piece in re.split(r", (?=\w+ |CONSTRAINT)", plain)]


@BOTH
def test_alembic_finds_nothing_to_change_in_a_fresh_database(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    opened = migrated(url_of(engine, request, tmp_path))
    with opened.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    opened.dispose()


@BOTH
def test_its_checks_keys_and_partial_indexes_are_the_models(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    opened = migrated(url_of(engine, request, tmp_path))
    with opened.connect() as connection:
        ours = described(connection)
    opened.dispose()

    empty = _emptied(opened.url, tmp_path)
    METADATA.create_all(empty)
    with empty.connect() as connection:
        theirs = described(connection)

    assert set(ours) == set(theirs)
    for name, pieces in theirs.items():
        assert ours[name] == pieces, name
    assert any("WHERE" in piece for pieces in ours.values() for piece in pieces)


def _emptied(url: URL, tmp_path: Path) -> Engine:
    """A database with nothing in it: another file, or the same one on the server."""
    if url.get_backend_name() == "sqlite":
        file = f"sqlite:///{tmp_path}/models.db"
        return create_engine(file, module=pysqlite3, poolclass=NullPool)
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    return engine
