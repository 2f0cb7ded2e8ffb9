"""How much a calendar from outside may cost, and how a child process is held to it (A13, G-32)."""

from __future__ import annotations

import os
import resource
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one refresh of one calendar may cost."""

    bytes: int = 4 * MEGABYTE
    """A village's calendar has 10 to 300 kB, one with ten years of the past some megabytes."""
    seconds: float = 4.8
    """For fetching and reading together, with room to end what runs before five have passed."""
    memory: int = 256 * MEGABYTE
    """Of address space, the interpreter included."""
    events: int = 5_000
    series_seconds: float = 0.5
    """Of processor time for one series; a slower one is left out, the others stay."""


LIMITS = Limits()

BEHIND, AHEAD = timedelta(days=1), timedelta(days=400)
"""The horizon: what is on from a day ago till a little over a year ahead."""

LONGEST = timedelta(days=400)
"""No event of a village lasts longer: the year is wrong."""

OUR_FAULT, NO_CALENDAR, NO_MEMORY = 1, 3, 4
"""How the child ends: by a mistake of ours, which its last words tell; the bytes are no calendar;
reading them takes more memory than there may be."""

MOST_OUTPUT = 24 * MEGABYTE
"""What 5,000 events take as JSON whose words are as long as can be, and every sign of them is
written as twelve; a child may not write more.
"""


def hold_back(limits: Limits) -> None:
    """Hold this process to the limits for good: memory, processor time, files, programs, network.

    For the child, before it sees a byte from outside, and after it has loaded what it needs.
    """
    os.nice(10)
    seconds = int(limits.seconds) + 2
    for what, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, MOST_OUTPUT),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    sys.addaudithook(_forbid)


def peak_memory() -> int:
    """The most memory that this process has had so far, in kilobytes; 0 where nobody knows."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system")


def _forbid(event: str, _: object) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(event)
