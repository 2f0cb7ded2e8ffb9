"""Restores: only a sound backup of a hub, only with the database alone, and the old one is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pysqlite3
import pytest

from db.backup import back_up, newest_backup
from db.check import look, opened
from db.restore import restore
from db.trouble import FileBroken, NotOurs, OutOfReach, StillOpen, TooNew
from db.upgrade import make_ready
from tests.db.filled import NOW, add_facts, old_database


def test_a_restore_keeps_the_present_database_aside_and_says_where(
    hub: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    made, held = back_up(hub, folder, NOW), look(hub)
    add_facts(hub, 5)
    later = look(hub)
    restored, aside = restore(made.path, hub, folder, NOW + timedelta(hours=1))
    assert (restored, look(hub)) == (held, held)
    assert aside == folder / "hub-20261124T011000Z-before-restore.db"
    assert look(aside) == later
    last = newest_backup(folder)
    assert last is not None
    assert last.path == made.path, "what was put aside is not the backup to go back to"


def test_a_restore_waits_for_nobody_while_a_kiosk_has_the_database_open(
    hub: Path, tmp_path: Path
) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    lock = make_ready(f"sqlite:///{hub}", tmp_path / "backups", NOW)
    assert lock is not None
    with pytest.raises(StillOpen) as refused:
        restore(made.path, hub, tmp_path / "backups", NOW)
    assert refused.value.what_to_do.startswith("Stop every kiosk")
    lock.release()
    restore(made.path, hub, tmp_path / "backups", NOW)


def test_a_restore_is_refused_while_any_program_is_in_the_middle_of_something(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.check.BUSY_S", 0.1)
    made = back_up(hub, tmp_path / "backups", NOW)
    with closing(pysqlite3.connect(str(hub))) as other:
        other.isolation_level = None
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(StillOpen):
            restore(made.path, hub, tmp_path / "backups", NOW)
    assert look(hub).counts == look(made.path).counts


def test_a_broken_database_is_kept_aside_as_it_is_with_its_wal(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    hub.write_bytes(b"no database at all" * 1000)
    wal = hub.with_name("hub.db-wal")
    wal.write_bytes(b"an old wal" * 1000)
    _, aside = restore(made.path, hub, tmp_path / "backups", NOW)
    assert look(hub) == look(made.path)
    assert not wal.exists()
    assert aside is not None
    assert aside.read_bytes().startswith(b"no database")
    assert aside.with_name(f"{aside.name}-wal").exists()


def test_a_lost_database_is_restored_too(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    hub.unlink()
    hub.with_name("hub.db-wal").write_bytes(b"left over" * 1000)
    assert restore(made.path, hub, tmp_path / "backups", NOW)[1] is None
    assert look(hub) == look(made.path)


def another_programs(path: Path) -> None:
    """A sound database with somebody else's tables."""
    with closing(pysqlite3.connect(str(path))) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def of_a_newer_version(path: Path) -> None:
    """This program's, some years from now."""
    with closing(pysqlite3.connect(str(old_database(path)))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099_holograms'")
        connection.commit()


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: None, OutOfReach),
        (lambda path: path.touch(), FileBroken),
        (lambda path: path.write_bytes(os.urandom(100_000)), FileBroken),
        (another_programs, NotOurs),
        (of_a_newer_version, TooNew),
    ],
)
def test_what_is_no_backup_of_a_hub_is_refused_and_nothing_changes(
    hub: Path, tmp_path: Path, make: Callable[[Path], None], kind: type[Exception]
) -> None:
    wrong, before = tmp_path / "wrong.db", look(hub)
    make(wrong)
    with pytest.raises(kind) as refused:
        restore(wrong, hub, tmp_path / "backups", NOW)
    assert type(refused.value) is kind
    assert look(hub) == before
    assert not (tmp_path / "backups").exists()


def test_who_was_forgotten_since_the_backup_stays_forgotten(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    with closing(pysqlite3.connect(str(hub))) as connection:
        assert connection.execute("SELECT count(*) FROM pass_profile").fetchone()[0] == 1
        connection.execute("DELETE FROM pass_profile")
        connection.execute("UPDATE visit SET name = NULL")
        connection.execute("INSERT INTO revocation VALUES ('ff', '2026-11-25 08:00:00', 'lost')")
        connection.commit()
    restore(made.path, hub, tmp_path / "backups", NOW)
    with opened(hub) as connection:
        assert connection.execute("SELECT count(*) FROM pass_profile").fetchone()[0] == 0
        named = "SELECT count(*) FROM visit WHERE name IS NOT NULL"
        assert connection.execute(named).fetchone()[0] == 0
        assert connection.execute("SELECT count(*) FROM revocation").fetchone()[0] == 2
