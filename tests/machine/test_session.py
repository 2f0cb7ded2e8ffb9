"""The real session: the kiosk in cage, as the unit starts it, on a screen that is not there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.machine.unit import HEADLESS, PATIENCE_S, Service, lacking, words

LACKING = lacking()
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"no real session here: {LACKING}")

READY, ALIVE = b"READY=1", b"WATCHDOG=1"
DRAWN = 20
"""Colours at least where letters are drawn; an empty screen has one."""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    """The unit's session without a screen, started."""
    service = Service(tmp_path, HEADLESS)
    service.start()
    yield service
    service.close()


def test_the_session_says_that_it_is_ready_and_then_that_it_is_alive(service: Service) -> None:
    assert service.hears(READY), (service.folder / "said").read_text()
    assert service.hears(ALIVE)


def test_when_the_kiosk_is_killed_the_session_ends_and_comes_back_with_the_same_hub(
    service: Service,
) -> None:
    assert service.hears(READY)
    os.kill(service.kiosk, signal.SIGKILL)
    assert service.has_ended(PATIENCE_S), "systemd would see nothing, and start nothing"
    assert words("Restart") == ["always"]
    assert words("StartLimitIntervalSec") == ["0"], "it would give up"
    service.forget()
    service.start()
    assert service.hears(READY)


def test_a_kiosk_that_stands_still_says_no_more_that_it_is_alive(service: Service) -> None:
    assert service.hears(ALIVE)
    os.kill(service.kiosk, signal.SIGSTOP)
    service.forget()
    assert not service.hears(ALIVE, within_s=2.5)
    assert float(words("WatchdogSec")[0]) >= 10, "a busy moment is no standstill"
    os.kill(service.kiosk, signal.SIGCONT)
    assert service.hears(ALIVE)


def test_the_session_ends_in_order_when_it_is_asked_to(service: Service) -> None:
    assert service.hears(READY)
    os.killpg(service.process.pid if service.process else 0, signal.SIGTERM)
    assert service.has_ended(float(words("TimeoutStopSec")[0]))


@pytest.fixture
def display() -> Iterator[str]:
    """A display in memory that cage can draw its output on."""
    for program in ("Xvfb", "grim"):
        if shutil.which(program) is None:
            pytest.skip(f"no picture of the session here: {program} is not installed")
    asks = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"]
    with subprocess.Popen(asks, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().decode().strip()}"
        server.terminate()


def colours(picture: Path) -> int:
    """How many colours a picture has."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(image.constBits()).cast("B").cast("I")))


def test_what_the_compositor_shows_is_the_kiosk(tmp_path: Path, display: str) -> None:
    service = Service(tmp_path, {"WLR_BACKENDS": "x11", "DISPLAY": display})
    service.start()
    try:
        assert service.hears(READY)
        assert service.hears(ALIVE)
        picture = tmp_path / "shown.png"
        seen = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path / "run")}
        subprocess.run(["grim", str(picture)], env=seen, check=True)
        assert colours(picture) > DRAWN
    finally:
        service.close()
