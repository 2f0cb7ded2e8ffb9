"""Media on the second disk: each night what it lacks, and nothing is lost with a lost shelf."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from db import second_disk
from kiosk.media.second import copy_media, trim_media
from kiosk.media.shelf import STAYS_FREE, digest_of
from kiosk.trouble import DiskFull, FileBroken, OutOfReach
from tests.hub import Hub
from tests.kiosk.media_files import FILM, PICTURE, a_file, with_stick

NIGHT = datetime(2026, 11, 24, 0, 25, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A second disk that is there."""
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setattr(second_disk, "device_of", lambda path: int(path == disk))
    return disk


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A shelf with two files, and one that is being taken in."""
    shelf = tmp_path / "media"
    for content in (PICTURE, FILM):
        path = a_file(shelf, "new", content)
        path.rename(shelf / f"{digest_of(path)}.bin")
    a_file(shelf, ".incoming-1.7.part", FILM)
    return shelf


def copies(disk: Path) -> list[str]:
    """What is on the second disk."""
    return sorted(path.name for path in (disk / "media").iterdir())


def test_each_night_the_second_disk_gets_what_it_lacks(shelf: Path, disk: Path) -> None:
    assert len(copy_media(shelf, disk, NIGHT)) == 2
    assert copy_media(shelf, disk, NIGHT + DAY) == ()
    assert copies(disk) == sorted(path.name for path in shelf.glob("*.bin"))
    first = disk / "media" / copies(disk)[0]
    first.write_bytes(b"half")
    assert copy_media(shelf, disk, NIGHT + 2 * DAY) == (first,)


def test_the_night_job_copies_media_after_the_backups(hub: Hub, disk: Path) -> None:
    stick = with_stick(hub)
    hub.kiosk.media_desk.take_in(None, a_file(stick, "a.png", PICTURE))
    hub.kiosk.upkeep.copy_to(disk, hub.kiosk.media_desk.library.shelf.folder)
    hub.kiosk.upkeep.copy()
    assert len(copies(disk)) == 1


def test_a_disk_that_is_away_is_trouble(shelf: Path, disk: Path) -> None:
    disk.rmdir()
    with pytest.raises(OutOfReach, match="second disk is away"):
        copy_media(shelf, disk, NIGHT)


def test_media_leave_room_on_the_disk_for_the_backups(
    shelf: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = STAYS_FREE + len(FILM) - 1
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(DiskFull, match="backups"):
        copy_media(shelf, disk, NIGHT)
    assert len(copies(disk)) <= 1


def test_a_copy_that_differs_is_trouble_and_a_damaged_file_of_the_shelf_is_skipped(
    shelf: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, _ = sorted(shelf.glob("*.bin"))
    bad.write_bytes(b"spoiled")
    assert len(copy_media(shelf, disk, NIGHT)) == 1
    (disk / "media" / copies(disk)[0]).unlink()
    monkeypatch.setattr(
        "kiosk.media.second.digest_of",
        lambda path: "0" if path.name.endswith(".part") else path.stem,
    )
    with pytest.raises(FileBroken, match="failing"):
        copy_media(shelf, disk, NIGHT)
    assert copies(disk) == []


def test_what_was_removed_stays_for_35_days_and_a_lost_shelf_loses_nothing(
    shelf: Path, disk: Path
) -> None:
    copy_media(shelf, disk, NIGHT)
    gone, stays = sorted(shelf.glob("*.bin"))
    gone.unlink()
    for night in range(40):
        copy_media(shelf, disk, NIGHT + night * DAY)
        if night <= 34:
            assert trim_media(disk, NIGHT + night * DAY) == ()
    assert [path.name for path in trim_media(disk, NIGHT + 40 * DAY)] == [gone.name]
    stays.unlink()
    for night in range(41, 90):
        copy_media(shelf, disk, NIGHT + night * DAY)
        trim_media(disk, NIGHT + night * DAY)
    assert copies(disk) == [stays.name]
    os.utime(disk / "media" / stays.name)
