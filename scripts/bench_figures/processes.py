"""What the system knows of running programs: their memory, their time, and of the machine."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE_S = 20


def machine() -> dict[str, Any]:
    """The machine, and how busy it is already with other things."""
    words = (PROC / "cpuinfo").read_text().splitlines()
    models = [line.split(":", 1)[1].strip() for line in words if line.startswith("model name")]
    return {
        "cores": os.cpu_count(),
        "cpu": models[0] if models else "unknown",
        "load": [round(load, 1) for load in os.getloadavg()],
    }


def family(pid: int) -> list[int]:
    """A process, those that it began, and those of its session."""
    parents = {int(path.name): _stat(int(path.name)) for path in PROC.glob("[0-9]*")}
    mine = {pid}
    while True:
        more = {
            child
            for child, stat in parents.items()
            if stat and (int(stat[1]) in mine or int(stat[3]) == pid)
        }
        if more <= mine:
            return sorted(mine)
        mine |= more


def pss_mb(pid: int) -> float:
    """Proportional memory of a process and all that it began (MB of 1,000,000 bytes)."""
    total = 0
    for member in family(pid):
        with suppress(OSError):
            rollup = (PROC / str(member) / "smaps_rollup").read_text()
            total += sum(
                int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
            )
    return total * 1024 / 1e6


def cpu_s(pid: int) -> float:
    """Processor time of a process and all that it began, ended children included (seconds)."""
    total = 0
    for member in family(pid):
        stat = _stat(member)
        total += sum(int(field) for field in stat[11:15]) if stat else 0
    return total / TICKS


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the name; empty when it is gone."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


@contextmanager
def running(command: list[str], env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program in a session of its own, ended with all that it began."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        mine = family(process.pid)
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE_S)
        for member in mine:
            with suppress(ProcessLookupError):
                os.kill(member, signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
