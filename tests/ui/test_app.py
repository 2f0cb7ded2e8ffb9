"""The program itself: it starts, stops when asked, starts again, and says what is wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.config import Orientation, Settings, load
from ui.app import screen_of
from ui.front import in_qml

ROOT = Path(__file__).parents[2]
LANDSCAPE, UPRIGHT = QSize(1920, 1080), QSize(1080, 1920)


def start(folder: Path, **more: str) -> subprocess.Popen[str]:
    told = {"HUB_KIOSK_DATA_DIR": str(folder), "HUB_KIOSK_WINDOWED": "true", **more}
    return subprocess.Popen(
        [sys.executable, "-m", "ui.start"],
        cwd=ROOT,
        env={**os.environ, **told},
        stderr=subprocess.PIPE,
        text=True,
    )


def until_it_is_up(program: subprocess.Popen[str]) -> list[str]:
    return until(program, "the screen is up")


def until(program: subprocess.Popen[str], words: str) -> list[str]:
    assert program.stderr is not None
    lines: list[str] = []
    for line in program.stderr:
        lines.append(line)
        if words in line:
            return lines
    raise AssertionError("".join(lines))


def test_it_starts_stops_when_asked_and_starts_again(tmp_path: Path) -> None:
    for _ in range(2):
        program = start(tmp_path)
        until_it_is_up(program)
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=30)
        assert program.returncode == 0, said
        assert "Traceback" not in said
        assert "WARNING" not in said
    assert (tmp_path / "hub.db").exists()


def test_the_same_screen_started_twice_is_told_and_the_first_goes_on(tmp_path: Path) -> None:
    first = start(tmp_path)
    until_it_is_up(first)
    second = start(tmp_path)
    assert "Use the one that runs." in until(second, "the kiosk cannot start")[-1]
    second.kill()
    second.communicate(timeout=30)
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=30)


def test_a_broken_database_is_told_calmly_and_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "hub.db").write_bytes(b"no database at all" * 100)
    program = start(tmp_path)
    assert "restore" in until(program, "the kiosk cannot start")[-1].lower()
    program.kill()
    program.communicate(timeout=30)
    assert (tmp_path / "hub.db").read_bytes() == b"no database at all" * 100


def test_a_hub_file_is_needed_at_the_first_start_and_never_again(tmp_path: Path) -> None:
    file = tmp_path / "hub.toml"
    without = start(tmp_path, HUB_KIOSK_HUB_FILE=str(file))
    said = until(without, "HubFileWrong")
    assert f"{file}: this file does not exist" in said[-1]
    without.kill()
    without.communicate(timeout=30)

    for content in ((ROOT / "resources/hubs/hubteekki.toml").read_bytes(), b"[hub\n", None):
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)
        program = start(tmp_path, HUB_KIOSK_HUB_FILE=str(file))
        until_it_is_up(program)
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=30)
        assert program.returncode == 0


def test_a_mistake_in_the_settings_is_a_sentence(tmp_path: Path) -> None:
    program = start(tmp_path, HUB_KIOSK_PX_PER_MM="wide")
    _, said = program.communicate(timeout=30)
    assert program.returncode == 1
    assert "HUB_KIOSK_PX_PER_MM" in said
    assert "Traceback" not in said


def settings(**told: object) -> Settings:
    loaded = load({"HOME": "/nowhere"}, told)
    assert isinstance(loaded, Settings), loaded
    return loaded


@pytest.mark.parametrize(
    ("panel", "orientation", "is_turned"),
    [
        (LANDSCAPE, Orientation.AUTO, False),
        (UPRIGHT, Orientation.AUTO, False),
        (LANDSCAPE, Orientation.PORTRAIT, True),
        (LANDSCAPE, Orientation.LANDSCAPE, False),
        (UPRIGHT, Orientation.LANDSCAPE, True),
    ],
)
def test_a_screen_that_hangs_the_other_way_is_turned(
    panel: QSize, orientation: Orientation, is_turned: bool
) -> None:
    screen = screen_of(settings(orientation=str(orientation)), panel)
    assert screen.is_turned is is_turned
    assert screen.is_full
    assert (screen.width, screen.height) == (panel.width(), panel.height())


def test_a_window_fits_on_the_screen_and_is_never_turned() -> None:
    screen = screen_of(settings(windowed=True, orientation="portrait"), LANDSCAPE)
    assert not screen.is_turned
    assert not screen.is_full
    assert screen.width < screen.height < LANDSCAPE.height()


def test_a_pages_name_is_written_qmls_way() -> None:
    assert in_qml("check_in") == "checkIn"
    assert in_qml("home") == "home"
