"""The throwaway PostgreSQL server is what the tests of the database think it is."""

from __future__ import annotations

import pytest
from sqlalchemy import NullPool, create_engine, text

pytestmark = pytest.mark.postgresql


TABLES = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"


def ask(url: str, *statements: str) -> object:
    """The one value that the last statement gives."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        return [connection.execute(text(statement)) for statement in statements][-1].scalar()


def test_a_test_gets_a_database_with_nothing_in_it(postgres_url: str) -> None:
    assert ask(postgres_url, TABLES) == 0
    assert ask(postgres_url, "CREATE TABLE left_behind (n int)", TABLES) == 1


def test_the_next_test_does_not_see_what_the_last_one_left(postgres_url: str) -> None:
    assert ask(postgres_url, TABLES) == 0


def test_the_server_is_reached_by_no_network(postgres_url: str) -> None:
    assert ask(postgres_url, "SHOW listen_addresses") == ""
