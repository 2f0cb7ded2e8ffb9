"""The manager's desktop: where papers go, what prints them, and who copies media."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import gettempdir

from kiosk.worker import Worker
from ui.printing import LpPrinter, Printer


@dataclass(frozen=True, slots=True)
class Desktop:
    """Where the manager's papers go and what prints them, on a thread that may be slow.

    `copier` is a thread of its own for media: the roll-call's paper never waits behind a film.
    """

    papers: Path = field(default_factory=lambda: Path(gettempdir()) / "hub-kiosk-papers")
    printer: Printer = field(default_factory=LpPrinter)
    worker: Worker | None = None
    copier: Worker | None = None

    def close(self) -> None:
        """Finish what prints and copies, and end its threads."""
        for worker in (self.worker, self.copier):
            if worker is not None:
                worker.close()
