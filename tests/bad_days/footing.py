"""What a program stands on: its own memory, open files, threads and things on screen, counted."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPixmapCache

from tests.driving import Driver

OWN = ("Private_Clean:", "Private_Dirty:")
STRETCHES = 3
PROCESS = Path("/proc/self")


@dataclass(frozen=True, slots=True)
class Footing:
    """Memory that is this process's alone (MB of 1,000,000 bytes), and what it keeps open.

    `things` are the QObjects of the window: whatever a page leaves behind is one of them.
    """

    memory_mb: float
    files: int
    threads: int
    things: int

    def more_than(self, before: Footing, most_mb: float) -> list[str]:
        """What there is more of than may be, in words; none when the program stands as before."""
        found = [
            f"{name}: {mine - theirs:+}"
            for name, mine, theirs in (
                ("open files", self.files, before.files),
                ("threads", self.threads, before.threads),
                ("things on the screen", self.things, before.things),
            )
            if mine > theirs
        ]
        grown = self.memory_mb - before.memory_mb
        return [*found, *([f"memory: {grown:+.1f} MB"] if grown > most_mb else [])]


def footing(driver: Driver) -> Footing:
    """How it stands now, on the front page and with everything let go that can be."""
    assert driver.page() == "home", driver.page()
    driver.settle()
    gc.collect()
    driver.front.engine.collectGarbage()
    QPixmapCache.clear()
    ctypes.CDLL(None).malloc_trim(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    driver.settle()
    gc.collect()
    return Footing(
        _own_mb(),
        len(list((PROCESS / "fd").iterdir())),
        len(list((PROCESS / "task").iterdir())),
        len(driver.window.findChildren(QObject)),
    )


def left_behind(
    stretch: Callable[[], object], stands: Callable[[], Footing], most_mb: float
) -> list[str]:
    """What a stretch of work leaves behind each time, in words.

    What is left behind is more after each stretch. A process that did other work before takes
    some MB of memory anew once in a while, between its old pieces: memory is told only when as
    many stretches as `STRETCHES`, one after the other, each took more than they may.
    """
    before = stands()
    found: list[str] = []
    for _ in range(STRETCHES):
        stretch()
        now = stands()
        found = now.more_than(before, most_mb)
        if not all(said.startswith("memory") for said in found):
            return found
        if not found:
            return []
        before = now
    return found


def _own_mb() -> float:
    lines = (PROCESS / "smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(OWN)) * 1024 / 1e6
