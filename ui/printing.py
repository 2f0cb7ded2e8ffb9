"""Putting a paper out on the system's printer; where there is none, that is said calmly."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Protocol

from kiosk.trouble import DeviceAbsent

PATIENCE_S = 10


class Printer(Protocol):
    """Prints a file, not on the screen's thread; raises `DeviceAbsent` where it cannot."""

    def print_file(self, path: Path) -> None: ...


class LpPrinter:
    """The system's usual printer, through the command `lp` of CUPS."""

    def print_file(self, path: Path) -> None:
        """Hand the file over to the print queue."""
        try:
            subprocess.run(
                ["lp", "-s", "--", str(path)],
                check=True,
                timeout=PATIENCE_S,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError) as fault:
            raise DeviceAbsent(f"the printer took no paper: {type(fault).__name__}") from fault
