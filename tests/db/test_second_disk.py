"""Copies on a second disk: compared, made up for, and no disk's trouble harms the first."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest

from db import second_disk
from db.backup import back_up, backups_in
from db.check import look
from db.second_disk import copy_backups, trim_copies
from db.trouble import DiskFull, FileBroken, OutOfReach
from tests.db.filled import NOW

A_DAY = timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of backups on the first disk."""
    return tmp_path / "backups"


@pytest.fixture
def second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on what says that it is another disk."""
    second = tmp_path / "stick"
    second.mkdir()
    monkeypatch.setattr(second_disk, "device_of", lambda path: int(path.is_relative_to(second)))
    return second


def test_each_backup_is_copied_once_and_what_a_disk_that_was_away_missed_is_made_up_for(
    hub: Path, folder: Path, second: Path
) -> None:
    first = back_up(hub, folder, NOW).path
    assert copy_backups(folder, second, NOW) == (second / first.name,)
    assert copy_backups(folder, second, NOW) == ()
    missed = [back_up(hub, folder, NOW + days * A_DAY).path for days in (1, 2)]
    made = copy_backups(folder, second, NOW + 2 * A_DAY)
    assert made == tuple(second / each.name for each in missed)
    assert look(made[-1]) == look(hub)
    assert [each.name for each in second.iterdir() if each.name.startswith(".")] == []


def test_a_copy_that_reads_back_otherwise_gets_no_name(
    hub: Path, folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(hub, folder, NOW)

    def rots(part: Path) -> None:
        with part.open("r+b") as file:
            file.seek(5000)
            file.write(b"?")

    monkeypatch.setattr(second_disk, "forget_cached", rots)
    with pytest.raises(FileBroken, match="second disk is failing") as told:
        copy_backups(folder, second, NOW)
    assert "backups on this machine are as they were" in told.value.what_to_do
    assert list(second.iterdir()) == []


def test_a_copy_that_became_shorter_is_told(hub: Path, folder: Path, second: Path) -> None:
    back_up(hub, folder, NOW)
    (copy,) = copy_backups(folder, second, NOW)
    os.truncate(copy, 4096)
    with pytest.raises(FileBroken, match="failing"):
        copy_backups(folder, second, NOW)


def test_a_disk_that_is_not_mounted_is_away_although_its_folder_is_there(
    hub: Path, folder: Path, tmp_path: Path
) -> None:
    back_up(hub, folder, NOW)
    empty = tmp_path / "mnt"
    with pytest.raises(OutOfReach, match="away: there is no folder"):
        copy_backups(folder, empty, NOW)
    empty.mkdir()
    with pytest.raises(OutOfReach, match="on the same disk"):
        copy_backups(folder, empty, NOW)
    assert list(empty.iterdir()) == []


@pytest.mark.skipif(
    not os.access("/dev/shm", os.W_OK)
    or Path("/dev/shm").stat().st_dev == Path(__file__).stat().st_dev,
    reason="there is no second disk here, not even in memory",
)
def test_a_real_second_disk_takes_copies(
    hub: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = back_up(hub, folder, NOW).path
    second = Path("/dev/shm") / f"hub-kiosk-{os.getpid()}"
    second.mkdir()
    try:
        assert copy_backups(folder, second, NOW) == (second / made.name,)
    finally:
        for path in second.iterdir():
            path.unlink()
        second.rmdir()


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EIO, DiskFull), (errno.ENODEV, OutOfReach)],
)
def test_a_full_or_lost_disk_leaves_no_pieces_and_is_called_the_second(
    hub: Path,
    folder: Path,
    second: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[Exception],
) -> None:
    back_up(hub, folder, NOW)

    def refuse(_path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(second_disk, "sync", refuse)
    with pytest.raises(kind, match=f"the second disk, {second}"):
        copy_backups(folder, second, NOW)
    assert list(second.iterdir()) == []
    assert len(backups_in(folder)) == 1


def test_copies_go_after_35_days_when_the_first_disk_has_let_them_go(
    folder: Path, second: Path
) -> None:
    for place in (folder, second):
        place.mkdir(exist_ok=True)
        for night in range(60):
            (place / f"hub-{NOW - night * A_DAY:%Y%m%dT%H%M%SZ}.db").touch()
    assert trim_copies(folder, second, NOW) == (), "a clock that is ahead takes none alone"
    for each in backups_in(folder):
        if NOW - each.made_at > 35 * A_DAY:
            each.path.unlink()
    assert len(trim_copies(folder, second, NOW)) == 24
    assert min(each.made_at for each in backups_in(second)) == NOW - 35 * A_DAY


def test_the_newest_copy_is_never_deleted(folder: Path, second: Path) -> None:
    (second / f"hub-{NOW:%Y%m%dT%H%M%SZ}.db").touch()
    assert trim_copies(folder, second, NOW + 400 * A_DAY) == ()
