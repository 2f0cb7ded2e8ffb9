"""What a start leaves behind once its picture is up: garbage, read sources, memory to give back."""

from __future__ import annotations

import ctypes
import gc
import linecache
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

SETTLE_MS = 1000
"""Until then the picture has the processor for itself."""


def when_it_is_up(parent: QObject, *works: Callable[[], None]) -> None:
    """Do these in turn when the picture has been up for a moment, then tidy the memory."""

    def settle() -> None:
        for work in works:
            work()
        tidy()

    QTimer.singleShot(SETTLE_MS, parent, settle)


def tidy() -> None:
    """Give back what only the start needed; what is left lives as long as the kiosk.

    What is frozen is not looked at again by every later search for garbage.
    """
    linecache.clearcache()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    with suppress(AttributeError):  # only glibc can
        ctypes.CDLL(None).malloc_trim(0)
