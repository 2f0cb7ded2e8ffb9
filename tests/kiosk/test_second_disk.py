"""Backups on a second disk: each night when one is named; when it is away the manager is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db import second_disk
from db.backup import backups_in
from kiosk.admin import main
from kiosk.answers import JobOutcome, JobState
from kiosk.clock import SetClock
from kiosk.config import Settings, load
from kiosk.worker import HandWorker
from tests.hub import TUESDAY, Hub, open_hub
from ui.viewmodels.now_rows import derive


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a memory stick will be, which says that it is another disk."""
    stick = tmp_path / "stick"
    monkeypatch.setattr(second_disk, "device_of", lambda path: int(path == stick))
    return stick


def beat(hub: Hub) -> None:
    """One look at the timetable, and all that follows from it."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    hub.kiosk.jobs.beat()
    worker.drain()


def copying(hub: Hub) -> list[JobState]:
    """What the manager is shown of the copies."""
    return [each for each in hub.kiosk.upkeep.state() if each.name == "copy"]


def test_without_a_second_disk_nothing_is_copied_and_nothing_is_shown(hub: Hub) -> None:
    beat(hub)
    assert copying(hub) == []


def test_each_nights_backup_is_on_the_second_disk_too(hub: Hub, stick: Path) -> None:
    stick.mkdir()
    hub.kiosk.upkeep.copy_to(stick)
    for _ in range(3):
        beat(hub)
        hub.clock.advance(timedelta(days=1))
    first = [each.path.name for each in backups_in(hub.folder / "backups")]
    assert len(first) == 3
    assert [each.path.name for each in backups_in(stick)] == first
    assert copying(hub)[0].last_outcome is JobOutcome.DONE


def test_a_disk_that_is_away_is_a_card_for_the_manager_until_it_is_back(
    hub: Hub, stick: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("the job copy has to wait: the second disk is away")
    hub.kiosk.upkeep.copy_to(stick)
    beat(hub)
    (told,) = copying(hub)
    assert told.last_outcome is JobOutcome.TROUBLE
    assert told.trouble.startswith(f"the second disk is away: there is no folder {stick}. See that")
    shown = derive(hub.see(), hub.kiosk.upkeep.state(), "en")
    card = next(row for row in shown.rows if row.key == "job:copy")
    assert "second disk is away" in card.note
    assert hub.arrive().people == 1, "the door goes on"
    stick.mkdir()
    hub.clock.advance(timedelta(hours=1))
    beat(hub)
    assert (copying(hub)[0].last_outcome, copying(hub)[0].trouble) == (JobOutcome.DONE, "")
    assert len(backups_in(stick)) == 1


def test_the_command_line_copies_and_says_where(
    tmp_path: Path,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "house").mkdir()
    hub = open_hub(tmp_path / "house")
    hub.kiosk.close()
    monkeypatch.setenv("HUB_KIOSK_DATA_DIR", str(tmp_path / "house"))
    monkeypatch.setenv("HUB_KIOSK_BACKUP_COPY_DIR", str(stick))
    monkeypatch.setattr("kiosk.admin.SystemClock", lambda: SetClock(TUESDAY))
    assert main(["backup"]) == 0
    assert "the second disk is away" in capsys.readouterr().out
    stick.mkdir()
    assert main(["backup"]) == 0
    assert "copied, read back and compared" in capsys.readouterr().out
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    (*_, newest) = backups_in(stick)
    assert f"2 backups on the second disk, {stick}, the newest is {newest.path.name}" in said


def test_the_folder_on_the_second_disk_need_not_be_there_when_the_kiosk_starts() -> None:
    settings = load({"HUB_KIOSK_BACKUP_COPY_DIR": "/mnt/no-such-disk"})
    assert isinstance(settings, Settings)
    assert settings.backup_copy_dir == Path("/mnt/no-such-disk")
    wrong = load({"HUB_KIOSK_BACKUP_COPY_DIR": "stick"})
    assert not isinstance(wrong, Settings)
    assert "only a part of a path" in wrong[0].said
