"""The real kiosk, with somebody looking on: says when its front page is painted with its numbers.

Run as `python -m scripts.bench_figures.witness --windowed --data-dir …`: it is hub-kiosk itself,
and writes the monotonic moment of that first usable picture as a line.
"""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

from ui import start

if TYPE_CHECKING:
    from ui.front import Front


def main() -> int:
    """Load the kiosk as ever, look on at its first front, and be the kiosk."""
    app = start.load()
    show = app.Front.show

    def shown(front: Front, page: str = "home") -> object:
        window = show(front, page)
        window.frameSwapped.connect(lambda: _look(front))
        return window

    app.Front.show = shown
    code: int = app.main()
    return code


_SEEN: list[float] = []


def _look(front: Front) -> None:
    """Note the first frame that was drawn when the view model had its numbers."""
    home = front.models["home"]
    if not _SEEN and str(front.shell.page) == "home" and home.property("number"):
        _SEEN.append(monotonic())
        sys.stdout.write(f"painted {_SEEN[0]}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
