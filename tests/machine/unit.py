"""The systemd unit as it is read by tests: its words, and a stand-in that starts what it says."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "resources" / "system" / "hub-kiosk.service"
PATIENCE_S = 40.0
HEADLESS = {"WLR_BACKENDS": "headless"}


def words(key: str) -> list[str]:
    """All that the unit says under this key, in order."""
    lines = UNIT.read_text().splitlines()
    return [line.partition("=")[2] for line in lines if line.startswith(f"{key}=")]


def lacking() -> str:
    """What is not here that the session needs; empty when all of it is."""
    for program in ("cage", "Xwayland", "unshare"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    tried = subprocess.run([*not_root(), "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this user may make no user namespace"


def not_root() -> list[str]:
    """The words before a command that must not see itself as root, as cage."""
    if os.geteuid() != 0:
        return []
    return ["unshare", "--user", "--map-user=1000", "--map-group=1000"]


class Service:
    """Starts the unit's command with the unit's environment, and hears what systemd would."""

    def __init__(self, folder: Path, screen: dict[str, str]) -> None:
        self.folder, self.screen = folder, screen
        self.process: subprocess.Popen[bytes] | None = None
        self.heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.heard.bind(str(folder / "notify"))
        (folder / "run").mkdir(mode=0o700)

    @property
    def environment(self) -> dict[str, str]:
        """The unit's own, with folders of the test, and no screen or no panel."""
        told = dict(word.split("=", 1) for word in words("Environment"))
        told.pop("HUB_KIOSK_CONFIG")
        return {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            **told,
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "HUB_KIOSK_DATA_DIR": str(self.folder / "data"),
            "NOTIFY_SOCKET": str(self.folder / "notify"),
            "PYTHONPATH": str(ROOT),
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            **self.screen,
        }

    def start(self) -> None:
        """As systemd does; the kiosk is this clone's."""
        (exec_start,) = words("ExecStart")
        *compositor, _kiosk = shlex.split(exec_start)
        with (self.folder / "said").open("ab") as said:
            self.process = subprocess.Popen(
                [*not_root(), *compositor, sys.executable, "-m", "ui.app"],
                env=self.environment,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def hears(self, word: bytes, within_s: float = PATIENCE_S) -> bool:
        """Whether the kiosk says this word in time."""
        self.heard.settimeout(within_s)
        try:
            while self.heard.recv(100) != word:
                pass
        except TimeoutError:
            return False
        return True

    def forget(self) -> None:
        """What was said so far is not asked for any more."""
        self.heard.setblocking(False)
        try:
            while self.heard.recv(100):
                pass
        except BlockingIOError:
            return

    @property
    def kiosk(self) -> int:
        """The process id of the kiosk inside the compositor."""
        assert self.process is not None
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return next(
            int(pid)
            for pid in children.split()
            if b"ui.app" in Path(f"/proc/{pid}/cmdline").read_bytes()
        )

    def has_ended(self, within_s: float) -> bool:
        """Whether all of it ends in time."""
        assert self.process is not None
        try:
            self.process.wait(within_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def close(self) -> None:
        """End what is left."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(PATIENCE_S)
        self.heard.close()
