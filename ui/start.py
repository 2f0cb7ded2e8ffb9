"""The command hub-kiosk: loads the program in the order in which it is there soonest."""

from __future__ import annotations

import gc
import sys
from types import ModuleType


def load() -> ModuleType:
    """Load the whole program, and hand over `ui.app`.

    Nothing that loading makes is garbage, so nobody looks for any meanwhile. The desks come before
    Qt: once PySide is there it reads the source of every module that is loaded (for its
    `from __feature__ import`), and keeps it in memory.
    """
    gc.disable()
    import kiosk.app  # noqa: F401
    from ui import app

    gc.freeze()
    gc.enable()
    return app


def main() -> int:
    """Be the kiosk; the exit code."""
    code: int = load().main()
    return code


if __name__ == "__main__":
    sys.exit(main())
