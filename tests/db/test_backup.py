"""Backups: read back, named by the instant, never over another file, gone after 35 days."""

from __future__ import annotations

import errno
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pysqlite3
import pytest

from db import backup
from db.backup import back_up, backups_in, newest_backup, trim, verify
from db.check import look
from db.keeper import Keeper
from db.trouble import DiskFull, FileBroken, OutOfReach
from tests.db.filled import NOW


def test_a_backup_that_was_cut_short_or_lacks_a_row_is_caught(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    taken = look(made.path)
    with closing(pysqlite3.connect(str(made.path))) as connection:
        connection.execute("DELETE FROM answered")
        connection.commit()
    with pytest.raises(FileBroken, match="answered has 0 rows and not 2"):
        verify(made.path, taken)
    content = made.path.read_bytes()
    made.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(FileBroken):
        verify(made.path, taken)


def test_a_backup_is_named_by_the_instant_so_that_the_doubled_hour_has_no_double(
    hub: Path, tmp_path: Path
) -> None:
    folder, helsinki = tmp_path / "backups", ZoneInfo("Europe/Helsinki")
    first = datetime(2026, 10, 25, 3, 30, tzinfo=helsinki)
    made = [back_up(hub, folder, first.replace(fold=fold)) for fold in (0, 1)]
    assert [each.path.name for each in made] == [
        "hub-20261025T003000Z.db",
        "hub-20261025T013000Z.db",
    ]
    again = back_up(hub, folder, first.replace(fold=1))
    assert again.path.name == "hub-20261025T013000Z-2.db"
    assert [each.made_at for each in backups_in(folder)] == [
        each.astimezone(UTC) for each in (first, first.replace(fold=1), first.replace(fold=1))
    ]


def test_a_backup_is_for_its_owner_only_and_one_file(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in made.path.parent.iterdir()] == ["hub-20261124T001000Z.db"]


@pytest.mark.parametrize("has_links", [True, False])
def test_two_backups_of_one_instant_get_two_names(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    folder = tmp_path / "backups"
    first = back_up(hub, folder, NOW)
    places = [first.path, folder / "hub-20261124T001000Z-2.db"]
    monkeypatch.setattr(backup, "free_names", lambda *_: iter(places))
    if not has_links:

        def refuse(_place: Path, _part: Path) -> None:
            raise PermissionError(errno.EPERM, "no links on this file system")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert back_up(hub, folder, NOW).path == places[1]
    assert sorted(folder.iterdir()) == sorted(places)


def test_a_file_that_is_there_is_never_written_over(hub: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    target.write_text("the only copy of something")
    keeper = Keeper(f"sqlite:///{hub}", tmp_path / "backups")
    with pytest.raises(OutOfReach, match="there is a file"):
        keeper.back_up_to(target)
    assert target.read_text() == "the only copy of something"
    assert keeper.back_up_to(tmp_path / "free.db") == look(tmp_path / "free.db")


def nightly(folder: Path, nights: int, why: str = "") -> list[Path]:
    """Backups of so many nights until NOW, as empty files."""
    folder.mkdir(exist_ok=True)
    made = []
    for night in range(nights):
        at = NOW - timedelta(days=nights - 1 - night)
        made.append(folder / f"hub-{at:%Y%m%dT%H%M%SZ}{why}.db")
        made[-1].touch()
    return made


def test_backups_are_kept_for_35_days_and_other_files_are_left_alone(tmp_path: Path) -> None:
    made = nightly(tmp_path, 37)
    (tmp_path / "hub-of-mine.db").touch()
    assert trim(tmp_path, NOW) == tuple(made[:1])
    assert trim(tmp_path, NOW + timedelta(days=1)) == tuple(made[1:2])
    assert (tmp_path / "hub-of-mine.db").exists()


def test_what_a_restore_or_an_upgrade_put_aside_goes_after_35_days_too(tmp_path: Path) -> None:
    old = tmp_path / "hub-20260901T001000Z-before-restore.db"
    for path in (old, tmp_path / f"{old.name}-wal"):
        path.touch()
    nightly(tmp_path, 2)
    assert trim(tmp_path, NOW) == (old,)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_clock_that_is_years_ahead_takes_three_days_of_backups_at_most(tmp_path: Path) -> None:
    made = nightly(tmp_path, 30)
    assert trim(tmp_path, NOW + timedelta(days=5 * 365)) == tuple(made[:3])


def test_the_newest_backup_is_never_deleted(tmp_path: Path) -> None:
    (made,) = nightly(tmp_path, 1)
    assert trim(tmp_path, NOW + timedelta(days=400)) == ()
    assert newest_backup(tmp_path) is not None
    assert made.exists()


def test_a_full_disk_leaves_the_last_backup_and_no_pieces(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "backups"
    back_up(hub, folder, NOW)

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(DiskFull, match="No space left"):
        back_up(hub, folder, NOW + timedelta(days=1))
    assert [path.name for path in folder.iterdir()] == ["hub-20261124T001000Z.db"]
