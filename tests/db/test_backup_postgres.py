"""Backups of a PostgreSQL database: read back like SQLite's, restored in one transaction."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from db import files, postgres
from db.backup import backups_in
from db.keeper import Keeper
from db.migrating import scripts
from db.store import engine_for
from db.trouble import FileBroken, NotOurs, OutOfReach, ProgramAbsent, StillOpen
from tests.db.filled import NOW
from tests.hub import Hub, open_hub
from tests.postgres import programs

pytestmark = pytest.mark.postgresql


@pytest.fixture
def hub(tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub on a server, with somebody in it; the server's own programs are found first."""
    monkeypatch.setenv("PATH", f"{programs()}:{os.environ['PATH']}")
    hub = open_hub(tmp_path, url=postgres_url)
    hub.arrive(2)
    yield hub
    hub.kiosk.close()


@pytest.fixture
def keeper(hub: Hub, tmp_path: Path) -> Keeper:
    """Who keeps it."""
    return Keeper(hub.url, tmp_path / "backups")


def test_a_dump_is_made_while_the_kiosk_runs_and_its_rows_are_counted(
    keeper: Keeper, hub: Hub
) -> None:
    made = keeper.back_up(NOW)
    assert made.path.name == "hub-20261124T001000Z.dump"
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert postgres.rows_of_dump(made.path) == keeper.check().counts
    assert backups_in(keeper.backups) == (made,)
    hub.kiosk.upkeep.back_up()
    assert len(backups_in(keeper.backups)) == 2


def test_a_dump_that_was_cut_short_is_caught(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = files.forget_cached

    def cut(part: Path) -> None:
        content = part.read_bytes()
        part.write_bytes(content[: len(content) * 3 // 4])
        real(part)

    monkeypatch.setattr(postgres, "forget_cached", cut)
    with pytest.raises((FileBroken, OutOfReach)):
        keeper.back_up(NOW)
    assert list(keeper.backups.iterdir()) == []


def test_a_restore_needs_the_database_alone_and_keeps_the_present_one(
    keeper: Keeper, hub: Hub, tmp_path: Path
) -> None:
    made, held = keeper.back_up(NOW), keeper.check()
    hub.arrive()
    with pytest.raises(StillOpen):
        keeper.restore(made.path, NOW)
    hub.kiosk.close()
    restored, aside = keeper.restore(made.path, NOW + timedelta(hours=1))
    assert restored == held
    assert aside is not None
    assert postgres.rows_of_dump(aside)["visit"] == 2
    hub.restart()
    assert hub.inside == 2


def test_what_is_no_dump_of_a_hub_is_refused(keeper: Keeper, hub: Hub, tmp_path: Path) -> None:
    hub.kiosk.close()
    wrong = tmp_path / "wrong.dump"
    with pytest.raises(OutOfReach, match="there is no file"):
        keeper.restore(wrong, NOW)
    wrong.write_bytes(b"PGDMP but no more")
    with pytest.raises((OutOfReach, NotOurs)):
        keeper.restore(wrong, NOW)
    hub.restart()
    assert hub.inside == 2


def test_where_the_programs_are_not_installed_a_sentence_says_so(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ProgramAbsent, match="pg_dump is not installed") as refused:
        keeper.back_up(NOW)
    assert "postgresql-client" in refused.value.what_to_do


def test_the_password_is_not_among_the_words_of_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "pg_dump"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\necho "$PGPASSWORD" >> {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    postgres._run("pg_dump", "postgresql+psycopg://hub:se%40cret@server/hub", "--version")
    words, password = told.read_text().splitlines()
    assert words == "--dbname=postgresql://hub@server/hub --version"
    assert password == "se@cret"


def test_a_rows_own_line_that_looks_like_an_end_is_counted_right(keeper: Keeper, hub: Hub) -> None:
    engine = engine_for(hub.url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE visit SET name = E'\\\\.\\nCOPY public.visit'"))
    engine.dispose()
    made = keeper.back_up(NOW)
    assert postgres.rows_of_dump(made.path) == keeper.check().counts


def set_back(hub: Hub) -> None:
    """Make the database one of the first version."""
    hub.kiosk.close()
    engine, config = engine_for(hub.url), scripts()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0001_front_door")
    engine.dispose()


def test_a_servers_database_is_backed_up_before_it_is_upgraded(keeper: Keeper, hub: Hub) -> None:
    set_back(hub)
    hub.restart()
    (made,) = backups_in(keeper.backups)
    assert made.why == "before-upgrade"
    assert postgres.rows_of_dump(made.path)["visit"] == hub.inside // 2
    assert {"job_run", "reservation"}.isdisjoint(postgres.rows_of_dump(made.path))


def test_without_pg_dump_it_is_upgraded_all_the_same_and_the_log_says_so(
    keeper: Keeper, hub: Hub, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("upgrading without a backup: pg_dump is not installed")
    set_back(hub)
    monkeypatch.setenv("PATH", "/nowhere")
    hub.restart()
    assert hub.inside == 2
