"""A projector that cannot be begun, is killed, suspended or left behind: nothing stays (E4)."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from kiosk.media.frames import Frames
from kiosk.media.player import FIRST_FRAME_S, Reel
from kiosk.media.projector import ChildProjector
from kiosk.playlist_answers import MediumWrong
from tests.cinema import Cinema, cinema
from tests.films import Sketch, make

ROOT = Path(__file__).resolve().parents[2]
FILMED_BY_A_KIOSK = """
import sys
from kiosk.media.player import Reel
from kiosk.media.projector import ChildProjector
projector = ChildProjector()
projector.open(1, Reel("a", sys.argv[1]), (320, 180), with_sound=False)
print(projector.pid, flush=True)
sys.stdin.read()
"""


class Projectors:
    """Gives the player real projectors, and knows them."""

    def __init__(self) -> None:
        self.made: list[ChildProjector] = []

    def __call__(self) -> ChildProjector:
        self.made.append(ChildProjector())
        return self.made[-1]


@pytest.fixture(scope="module")
def reel(tmp_path_factory: pytest.TempPathFactory) -> Reel:
    return Reel("a", str(make(tmp_path_factory.mktemp("films") / "a.mp4", Sketch(20))))


@pytest.fixture
def projectors() -> Projectors:
    return Projectors()


@pytest.fixture
def house(qtbot: QtBot, projectors: Projectors) -> Iterator[Cinema]:
    with cinema(qtbot, projectors=projectors) as opened:
        yield opened


def test_a_film_for_which_no_process_can_be_begun_is_skipped_and_a_later_one_plays(
    house: Cinema, reel: Reel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", full)
        house.player.play(reel)
        house.until_told("skipped", "a", MediumWrong.BROKEN.value)
    house.player.play(reel)
    house.until_told("ended", "a")


def test_a_projector_that_is_killed_while_nothing_is_on_leaves_no_dead_process(
    house: Cinema, projectors: Projectors
) -> None:
    house.player.play(Reel("gone", "/nowhere/gone.mp4"))
    house.until_told("skipped", "gone", MediumWrong.MISSING.value)
    house.until(lambda: not any(each.isActive() for each in house.player.findChildren(QTimer)))
    idle = next(each.pid for each in projectors.made if each.pid is not None)
    os.kill(idle, signal.SIGKILL)
    house.until(lambda: not Path(f"/proc/{idle}").exists())


def test_a_projector_that_is_suspended_is_replaced(
    qtbot: QtBot, projectors: Projectors, reel: Reel
) -> None:
    clock = SetClock(datetime(2026, 11, 24, 18, tzinfo=UTC))
    with cinema(qtbot, projectors=projectors, monotonic=clock.monotonic) as house:
        house.player.play(Reel("gone", "/nowhere/gone.mp4"))
        house.until_told("skipped", "gone", MediumWrong.MISSING.value)
        asleep = next(each.pid for each in projectors.made if each.pid is not None)
        os.kill(asleep, signal.SIGSTOP)
        house.player.play(reel)
        clock.advance(timedelta(seconds=FIRST_FRAME_S))
        house.until_told("ended", "a")
        assert not Path(f"/proc/{asleep}").exists()


def test_a_projector_goes_with_a_kiosk_that_is_killed(reel: Reel) -> None:
    command = [sys.executable, "-c", FILMED_BY_A_KIOSK, reel.path]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as kiosk:
        assert kiosk.stdout is not None
        projector = int(kiosk.stdout.readline())
        its_end = os.pidfd_open(projector)
        kiosk.kill()
    is_gone, _, _ = select.select([its_end], [], [], 15)
    os.close(its_end)
    assert is_gone


def test_whoever_decodes_cannot_take_the_frames_away_from_who_paints_them() -> None:
    """A file that is cut short under a map of it would end the kiosk at the next look (SIGBUS)."""
    frames = Frames()
    for size in (0, 1 << 30):
        with pytest.raises(PermissionError):
            os.ftruncate(frames.fd, size)
    assert frames.newest() is None
    frames.close()
