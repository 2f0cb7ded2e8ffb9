"""Upgrades: every released database keeps all its rows, and a half migration never starts."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from db import check
from db.backup import backups_in
from db.check import known_revisions, look, newest, opened
from db.files import FileLock, lock_of
from db.migrating import scripts
from db.models import METADATA
from db.store import engine_for
from db.trouble import DatabaseGone, FileBroken, NotOurs, StillOpen, TooNew, Trouble
from db.upgrade import make_ready, migrate, upgrade
from tests.db.filled import NOW, RELEASED, add_facts, old_database, revision_in

ROOT = Path(__file__).parents[2]
UNTOLD = ("alembic_version", "hub")
VERSIONS = sorted(path.stem for path in RELEASED.glob("*.sql"))


def all_rows(path: Path, columns: dict[str, str] | None = None) -> dict[str, list[Any]]:
    """Everything in every table that a migration has no business with; in those columns."""
    wanted = columns or columns_of(path)
    with opened(path) as connection:
        return {
            name: connection.execute(f'SELECT {names} FROM "{name}" ORDER BY 1').fetchall()
            for name, names in wanted.items()
        }


def columns_of(path: Path) -> dict[str, str]:
    """The columns of each such table, as a query names them."""
    with opened(path) as connection:
        tables = [name for name in check.tables_of(connection) if name not in UNTOLD]
        asked = {name: connection.execute(f'PRAGMA table_info("{name}")') for name in tables}
        return {
            name: ", ".join(f'"{column[1]}"' for column in told.fetchall())
            for name, told in asked.items()
        }


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A populated database of the first released version."""
    return old_database(tmp_path / "hub.db")


def opened_once(place: Path) -> None:
    """As a kiosk's start does it."""
    lock = make_ready(f"sqlite:///{place}", place.parent / "backups", NOW)
    assert lock is not None
    lock.release()


def test_every_step_of_the_schema_but_the_newest_has_a_populated_database_here() -> None:
    steps = {step.revision for step in ScriptDirectory.from_config(scripts()).walk_revisions()}
    kept = {revision_in(path) for path in RELEASED.glob("*.sql")}
    assert steps - kept <= {newest()}, "make it before the next migration: scripts/release_dump.py"


def test_every_version_that_the_change_log_names_has_its_populated_database_here() -> None:
    told = re.findall(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert told[0] == project["version"], "the newest version in CHANGELOG.md is pyproject's"
    assert set(told) <= set(VERSIONS), "scripts/release_dump.py makes tests/db/released/VERSION.sql"


@pytest.mark.parametrize("released", VERSIONS)
def test_a_populated_database_of_every_released_version_keeps_every_row(
    released: str, tmp_path: Path
) -> None:
    place = old_database(tmp_path / "hub.db", released)
    columns, before = columns_of(place), all_rows(place)
    assert all(rows for name, rows in before.items() if name != "sqlite_sequence")
    opened_once(place)
    assert all_rows(place, columns) == before
    assert look(place).revision == newest()
    kept = [(each.why, all_rows(each.path)) for each in backups_in(tmp_path / "backups")]
    is_newest = revision_in(RELEASED / f"{released}.sql") == newest()
    assert kept == ([] if is_newest else [("before-upgrade", before)])


def test_a_database_of_this_version_is_left_alone(place: Path) -> None:
    opened_once(place)
    was = place.stat().st_ino
    opened_once(place)
    assert place.stat().st_ino == was
    assert len(backups_in(place.parent / "backups")) == 1


def test_the_rows_in_the_wal_are_upgraded_with_the_rest(place: Path) -> None:
    with closing(pysqlite3.connect(str(place))) as left_open:
        left_open.execute("SELECT count(*) FROM journal").fetchone()
        add_facts(place, 7)
        for ending in ("", "-wal", "-shm"):
            found = place.with_name(place.name + ending)
            shutil.copyfile(found, place.with_name("crashed.db" + ending))
    crashed = place.with_name("crashed.db")
    opened_once(crashed)
    assert look(crashed).counts["journal"] == look(place).counts["journal"]


def test_the_models_are_what_the_migrations_make(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/new.db")
    migrate(f"sqlite:///{tmp_path}/new.db")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_the_files_of_the_migrations_say_the_versions_that_alembic_finds_in_them() -> None:
    found = ScriptDirectory.from_config(scripts())
    assert found.get_heads() == [newest()]
    assert {step.revision for step in found.walk_revisions()} == known_revisions()


def test_a_start_with_nothing_to_upgrade_does_without_alembic(place: Path) -> None:
    opened_once(place)
    words = f"import db.upgrade as u; u.upgrade('sqlite:///{place}')"
    asked = f"{words}; import sys; print('alembic' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"


# --- what a migration can do wrong ----------------------------------------------------------------


def with_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    """Give the program one more migration, which does this."""
    folder = tmp_path / "migrations"
    shutil.copytree(check.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    head = newest()
    (folder / "versions" / "9999_wrong.py").write_text(
        f'import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "9999_wrong"\n'
        f'down_revision = "{head}"\n\n\ndef upgrade():\n    {does}\n'
    )
    monkeypatch.setattr(check, "MIGRATIONS", folder)


WRONG = [
    ('op.add_column("hub", sa.Column("half", sa.Integer()))\n    raise OSError("cut")', "cut"),
    ('op.execute("DELETE FROM journal WHERE seq < 5")', "lost rows of journal"),
    ('op.execute("DELETE FROM space")', "point to nothing"),
]


@pytest.mark.parametrize(("does", "said"), WRONG)
def test_a_migration_that_fails_or_loses_rows_never_takes_the_place(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, said: str
) -> None:
    opened_once(place)
    before = all_rows(place)
    with_migration(tmp_path, monkeypatch, does)
    with pytest.raises((Trouble, OSError), match=said):
        opened_once(place)
    monkeypatch.undo()
    assert all_rows(place) == before
    assert look(place).revision == newest()
    assert not list(tmp_path.glob(".*"))
    opened_once(place)


def test_rebuilding_a_table_with_children_keeps_the_children(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_once(place)
    before = all_rows(place)
    assert before["stay"]
    rebuild = (
        'with op.batch_alter_table("visit", recreate="always") as batch:\n'
        '        batch.add_column(sa.Column("mood", sa.String(10)))'
    )
    with_migration(tmp_path, monkeypatch, rebuild)
    opened_once(place)
    after = all_rows(place)
    assert after["stay"] == before["stay"]
    assert [row[:-1] for row in after["visit"]] == before["visit"]


# --- which files are refused ----------------------------------------------------------------------


def test_a_newer_versions_database_is_refused_and_left_as_it_is(place: Path) -> None:
    with closing(pysqlite3.connect(str(place))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099_holograms'")
        connection.commit()
    before = all_rows(place)
    with pytest.raises(TooNew, match=r"at version 0099_holograms, this program at") as refused:
        opened_once(place)
    assert "newer version" in refused.value.what_to_do
    with pytest.raises(TooNew):
        upgrade(f"sqlite:///{place}")
    assert all_rows(place) == before


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / "hub.db"
    with closing(pysqlite3.connect(str(place))) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    with pytest.raises(NotOurs):
        opened_once(place)
    assert list(all_rows(place)) == ["songs"]


def test_an_upgrade_waits_for_no_kiosk_that_still_has_it_open(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.upgrade.PATIENCE_S", 0.1)
    with FileLock.shared(lock_of(place)), pytest.raises(StillOpen):
        upgrade(f"sqlite:///{place}")
    assert look(place).revision == "0001_front_door"


def test_an_upgrade_is_refused_while_any_program_has_a_wal_on_the_old_file(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.check.BUSY_S", 0.1)
    with closing(pysqlite3.connect(str(place))) as other:
        other.isolation_level = None
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        add_facts(place, 3)
        with pytest.raises(StillOpen):
            opened_once(place)
    assert look(place).revision == "0001_front_door"
    opened_once(place)
    assert look(place).revision == newest()


def test_a_new_hub_is_not_begun_where_one_was_lost(place: Path) -> None:
    opened_once(place)
    place.unlink()
    with pytest.raises(DatabaseGone) as refused:
        opened_once(place)
    (kept,) = backups_in(place.parent / "backups")
    assert f"hub-kiosk-admin restore {kept.path}" in refused.value.what_to_do
    assert not place.exists()


def test_a_wal_without_its_database_is_not_given_to_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "hub.db-wal").write_bytes(b"of a lost database" * 100)
    with pytest.raises(DatabaseGone):
        opened_once(tmp_path / "hub.db")
    with pytest.raises(DatabaseGone, match="no folder"):
        opened_once(tmp_path / "unmounted" / "hub.db")


def test_a_file_of_nothing_is_no_new_hub(tmp_path: Path) -> None:
    (tmp_path / "hub.db").touch()
    with pytest.raises(FileBroken, match=r"empty \(0 bytes\)"):
        opened_once(tmp_path / "hub.db")


@pytest.mark.postgresql
def test_a_server_is_upgraded_in_one_transaction_or_not_at_all(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(postgres_url)
    with_migration(tmp_path, monkeypatch, WRONG[0][0])
    with pytest.raises(OSError, match="cut"):
        upgrade(postgres_url)
    monkeypatch.undo()
    engine = engine_for(postgres_url)
    with engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == newest()
        columns = text("SELECT count(*) FROM information_schema.columns WHERE column_name = 'half'")
        assert connection.execute(columns).scalar_one() == 0
    engine.dispose()
