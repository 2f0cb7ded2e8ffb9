"""The systemd unit: well formed, locked up, and in none of the traps that kept the kiosk dark."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.machine.unit import UNIT, words

MOST_EXPOSED = 3.0

analyze = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)


def analyzed(*asked: str) -> subprocess.CompletedProcess[str]:
    """What systemd-analyze says."""
    return subprocess.run(["systemd-analyze", *asked], capture_output=True, text=True, check=False)


@analyze
def test_systemd_finds_nothing_wrong_in_the_unit_and_would_say_so(tmp_path: Path) -> None:
    unit = tmp_path / "hub-kiosk.service"
    (exec_start,) = words("ExecStart")
    unit.write_text(UNIT.read_text().replace(exec_start, "/bin/true"))
    told = analyzed("verify", "--man=no", str(unit))
    assert "hub-kiosk.service" not in told.stderr
    unit.write_text(unit.read_text().replace("WatchdogSec=30", "WatchdogSec=soon"))
    assert "Failed to parse" in analyzed("verify", "--man=no", str(unit)).stderr


@analyze
def test_systemd_calls_the_unit_little_exposed() -> None:
    told = analyzed("security", "--offline=yes", "--no-pager", str(UNIT))
    exposure = re.search(r"exposure level for \S+: ([\d.]+)", told.stdout)
    if exposure is None:
        pytest.skip("this systemd-analyze does not look at a unit that is not loaded")
    assert float(exposure[1]) <= MOST_EXPOSED


def test_no_login_takes_the_kiosk_out_of_its_unit_where_its_signs_are_not_heard() -> None:
    assert words("PAMName") == []
    assert words("Type") == ["notify"]
    assert "LIBSEAT_BACKEND=seatd" in words("Environment")


def test_the_compositors_socket_is_where_the_unit_may_write() -> None:
    (folder,) = words("RuntimeDirectory")
    assert f"XDG_RUNTIME_DIR=/run/{folder}" in words("Environment")


def test_no_lock_shuts_the_screen_the_camera_and_the_sound_out() -> None:
    assert words("ProtectClock") == words("PrivateDevices") == words("DevicePolicy") == []


def test_a_second_disk_can_be_written() -> None:
    assert words("ProtectSystem") == ["strict"]
    assert words("ReadWritePaths") == ["-/mnt -/media"]
