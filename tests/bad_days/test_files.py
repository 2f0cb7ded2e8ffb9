"""A database that is broken, gone, held or not ours: what the start says, and the way back."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pysqlite3
import pytest

from db.backup import Backup
from db.check import look, opened
from db.keeper import Keeper
from kiosk.app import Kiosk, alone_in
from kiosk.clock import SetClock
from kiosk.trouble import (
    AlreadyRunning,
    Busy,
    DatabaseGone,
    FileBroken,
    NotOurs,
    TooNew,
    Trouble,
)
from kiosk.worker import HandWorker
from tests.hub import TUESDAY, Hub, default_hub, open_hub

PAGE = 4096


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    """Last night's backup of a hub with three people in it, and one more since; it is stopped."""
    hub = open_hub(tmp_path)
    hub.arrive(3)
    made = Keeper(hub.url, tmp_path / "backups").back_up(hub.clock.now())
    hub.arrive()
    hub.kiosk.close()
    return made


def started(folder: Path) -> Hub:
    """A kiosk starts there."""
    return open_hub(folder)


def no_bytes(place: Path) -> None:
    """As after a crash of another file system than ours."""
    place.write_bytes(b"")


def random_bytes(place: Path) -> None:
    """Not a database at all."""
    place.write_bytes(random.Random(1).randbytes(place.stat().st_size))


def first_half(place: Path) -> None:
    """As after a copy that was pulled off too early."""
    content = place.read_bytes()
    place.write_bytes(content[: len(content) // 2 // PAGE * PAGE])


def page_in_the_middle(place: Path) -> None:
    """One page of the journal's rows is other than it was."""
    with opened(place) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'journal'"
        ).fetchone()
    break_page(place, page)


def break_page(place: Path, page: int) -> None:
    """Write over one page, counted from 1."""
    with place.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(random.Random(page).randbytes(PAGE))


def gone(place: Path) -> None:
    """Deleted, or on a disk that is not there."""
    place.unlink()


def another_programs(place: Path) -> None:
    """A sound database with somebody else's tables."""
    place.unlink()
    with closing(pysqlite3.connect(str(place))) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def of_a_newer_version(place: Path) -> None:
    """This program's, some years from now."""
    with closing(pysqlite3.connect(str(place))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099_holograms'")
        connection.commit()


RESTORE = "hub-kiosk-admin restore {backup}"

BAD = [
    (no_bytes, FileBroken, r"is empty \(0 bytes\)", RESTORE),
    (random_bytes, FileBroken, "not a database", RESTORE),
    (first_half, FileBroken, "malformed|is broken", RESTORE),
    (page_in_the_middle, FileBroken, "malformed|is broken", RESTORE),
    (gone, DatabaseGone, "is gone, and there are backups of it", RESTORE),
    (another_programs, NotOurs, "another program", "Set database_url to the hub's own database"),
    (of_a_newer_version, TooNew, "0099_holograms", "Install that newer version again"),
]


@pytest.mark.parametrize(("spoil", "kind", "said", "to_do"), BAD)
def test_the_start_says_what_is_wrong_and_a_restore_brings_last_nights_people_back(
    tmp_path: Path,
    backup: Backup,
    spoil: Callable[[Path], None],
    kind: type[Trouble],
    said: str,
    to_do: str,
) -> None:
    place = tmp_path / "hub.db"
    spoil(place)
    before = place.read_bytes() if place.exists() else None
    for _ in range(2):
        with pytest.raises(Trouble, match=said) as refused:
            started(tmp_path)
        assert type(refused.value) is kind
        assert to_do.format(backup=backup.path) in refused.value.what_to_do
        assert (place.read_bytes() if place.exists() else None) == before, "it is left as it was"
    Keeper(f"sqlite:///{place}", tmp_path / "backups").restore(backup.path, TUESDAY)
    hub = started(tmp_path)
    assert hub.inside == 3
    hub.kiosk.close()


def test_a_page_that_broke_anywhere_is_found_or_did_no_harm(tmp_path: Path, backup: Backup) -> None:
    place = tmp_path / "hub.db"
    content = place.read_bytes()
    rows = everything(place)
    found = 0
    pages = len(content) // PAGE
    for page in range(1, pages + 1):
        place.write_bytes(content)
        break_page(place, page)
        try:
            started(tmp_path).kiosk.close()
        except FileBroken:
            found += 1
        else:
            assert everything(place) == rows, page
    assert found > pages * 0.9


def everything(place: Path) -> list[object]:
    """All rows."""
    with opened(place) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = sorted(name for (name,) in tables)
        return [
            connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names
        ]


def test_what_a_dead_kiosk_left_beside_the_database_harms_nobody(
    tmp_path: Path, backup: Backup
) -> None:
    place = tmp_path / "hub.db"
    for wal in (b"", os.urandom(50_000), b"\x37\x7f\x06\x82" + bytes(8000)):
        place.with_name("hub.db-wal").write_bytes(wal)
        place.with_name("hub.db-shm").write_bytes(os.urandom(32_768))
        hub = started(tmp_path)
        assert hub.inside == 4
        hub.kiosk.close()
    look(place)


def test_a_database_that_another_program_holds_is_told_and_then_opened(
    tmp_path: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.check.BUSY_S", 0.1)
    monkeypatch.setattr("db.store.BUSY_MS", 100)
    with closing(pysqlite3.connect(str(tmp_path / "hub.db"))) as other:
        other.isolation_level = None
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Busy) as refused:
            started(tmp_path)
        assert refused.value.what_to_do.startswith("Close other programs")
        other.execute("ROLLBACK")
        hub = started(tmp_path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            hub.arrive()
        assert hub.inside == 4, "reading waits for no writer"
        other.execute("ROLLBACK")
        hub.arrive(key="later")
        assert hub.inside == 5
    hub.kiosk.close()


def test_a_start_that_failed_holds_nothing(tmp_path: Path, backup: Backup) -> None:
    place = tmp_path / "hub.db"
    content = place.read_bytes()
    no_bytes(place)
    with pytest.raises(FileBroken):
        started(tmp_path)
    place.write_bytes(content)
    Keeper(f"sqlite:///{place}", tmp_path / "backups").restore(backup.path, TUESDAY)


def test_two_kiosks_share_one_database_but_not_one_folder(tmp_path: Path) -> None:
    one = open_hub(tmp_path)
    (tmp_path / "desk").mkdir()
    another = Kiosk.open(one.url, tmp_path / "keys", default_hub(), SetClock(TUESDAY), HandWorker())
    one.arrive()
    assert another.reception.look().places.hub.inside == 1
    another.close()
    one.kiosk.close()
    with alone_in(tmp_path):
        with pytest.raises(AlreadyRunning, match="runs already") as refused:
            alone_in(tmp_path)
        assert "data_dir of its own" in refused.value.what_to_do
        alone_in(tmp_path / "desk").release()
    alone_in(tmp_path).release()
