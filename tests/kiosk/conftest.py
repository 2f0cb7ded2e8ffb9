"""A hub on a real database for the desks' tests, on SQLite and, where it matters, PostgreSQL."""

from __future__ import annotations

import os
import shutil
import time as system_time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, NullPool, create_engine, text

from kiosk.hubfile import HubFile
from tests.hub import Hub, open_hub
from tests.postgres import NAMES

SQLITE, POSTGRESQL = "sqlite", "postgresql"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of a module that says `BOTH_ENGINES = True` on both databases."""
    if "hub" in metafunc.fixturenames and getattr(metafunc.module, "BOTH_ENGINES", False):
        engines = [SQLITE, pytest.param(POSTGRESQL, marks=pytest.mark.postgresql)]
        metafunc.parametrize("hub", engines, indirect=True)


@pytest.fixture(params=["UTC", "Europe/Helsinki"])
def process_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let the machine itself be in one zone and in another: no rule may notice."""
    monkeypatch.setitem(os.environ, "TZ", request.param)
    system_time.tzset()
    yield request.param
    monkeypatch.undo()
    system_time.tzset()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the default hub after its first start, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    open_hub(folder).kiosk.close()
    return folder


@pytest.fixture(scope="session")
def postgres_template(
    postgres_server_url: URL, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """The name of a database with the default hub after its first start, and its keys."""
    folder = tmp_path_factory.mktemp("template")
    name = f"hub_template_{os.getpid()}"
    _ask(postgres_server_url, f"CREATE DATABASE {name} TEMPLATE template0")
    url = postgres_server_url.set(database=name).render_as_string(hide_password=False)
    open_hub(folder, url=url).kiosk.close()
    yield name, folder / "keys"
    _ask(postgres_server_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def hub(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hub]:
    """The default hub, on an ordinary Tuesday morning."""
    if getattr(request, "param", SQLITE) == POSTGRESQL:
        template, keys = request.getfixturevalue("postgres_template")
        shutil.copytree(keys, tmp_path / "keys")
        yield from _on_postgres(request.getfixturevalue("postgres_server_url"), template, tmp_path)
        return
    folder = tmp_path / "hub"
    shutil.copytree(request.getfixturevalue("sqlite_template"), folder)
    opened = open_hub(folder)
    yield opened
    opened.kiosk.close()


def _on_postgres(server: URL, template: str, folder: Path) -> Iterator[Hub]:
    name = f"hub_desk_{os.getpid()}_{next(NAMES)}"
    _ask(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    opened = open_hub(folder, url=server.set(database=name).render_as_string(hide_password=False))
    yield opened
    opened.kiosk.close()
    _ask(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def new_database(postgres_server_url: URL) -> Iterator[Callable[[], str]]:
    """Give a function that makes an empty database on the server, dropped when the test ends."""
    made: list[str] = []

    def make() -> str:
        made.append(f"hub_more_{os.getpid()}_{next(NAMES)}")
        _ask(postgres_server_url, f"CREATE DATABASE {made[-1]} TEMPLATE template0")
        return postgres_server_url.set(database=made[-1]).render_as_string(hide_password=False)

    yield make
    for name in made:
        _ask(postgres_server_url, f"DROP DATABASE {name} WITH (FORCE)")


def _ask(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def make_hub(tmp_path: Path) -> Iterator[Callable[[HubFile], Hub]]:
    """Give a function that opens a hub of another file, on SQLite."""
    opened: list[Hub] = []

    def make(file: HubFile) -> Hub:
        folder = tmp_path / f"hub-{len(opened)}"
        folder.mkdir()
        opened.append(open_hub(folder, file=file))
        return opened[-1]

    yield make
    for hub in opened:
        hub.kiosk.close()
