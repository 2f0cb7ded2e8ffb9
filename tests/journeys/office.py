"""The manager's hands on the screen: the PIN, the tabs, the fields of forms, the lines of lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.worker import HandWorker
from tests.driving import REFERENCE, Driver
from tests.hub import PIN, Hub
from ui.desktop import Desktop
from ui.door_pages import door_pages, office_pages
from ui.front import Front
from ui.printing import Printer


class TestPrinter:
    """Takes every paper, and remembers it."""

    __test__ = False

    def __init__(self) -> None:
        self.printed: list[Path] = []

    def print_file(self, path: Path) -> None:
        """Take a paper."""
        self.printed.append(path)


class Office(Driver):
    """The screen under the manager's hands; facts reach it as they do in the product."""

    hub: Hub

    def come_in(self, page: str = "manager", pin: str = PIN) -> None:
        """From Home by Help to the gate, and through it."""
        self.tap("help")
        self.tap(page)
        self.give_pin(pin)
        if self.sees("noticeDone"):
            self.tap("noticeDone")

    def give_pin(self, pin: str = PIN) -> None:
        """Type the PIN and go on."""
        self.clock.advance(timedelta(seconds=0.6))
        for digit in pin:
            self.tap(f"digit{digit}", at_once=True)
        self.tap("primary")

    def tap_in(self, outer: str, name: str, times: int = 1) -> None:
        """Tap what is called `name` inside of `outer`, as often as asked."""
        for _ in range(times):
            self.clock.advance(timedelta(seconds=0.6))
            self.frame()
            self.measured()
            self.reach(outer)
            self.tap_at(_middle(self.inside(outer, name)))

    def inside(self, outer: str, name: str) -> QQuickItem:
        """The visible item called `name` inside of the one called `outer`; "a/b" is b in a."""
        item = self.find(outer)
        for step in name.split("/"):
            found = [each for each in self.items(item) if each.objectName() == step]
            assert found, f"{step!r} of {name!r} is not in {outer!r}"
            item = found[-1]
        return item

    def read(self, notice: str) -> None:
        """See these words over the page, and say that they were read."""
        assert self.says(notice), self.texts()
        self.tap("noticeDone")

    def row(self, words: str) -> str:
        """The name of the line that says these words."""
        for item in self.items():
            name = item.objectName()
            if name.startswith("row_") and words in str(item.property("title")):
                return name
        raise AssertionError(f"no line says {words!r}; {self.texts()}")

    def sees_row(self, words: str) -> bool:
        """Whether a line says these words."""
        return any(
            item.objectName().startswith("row_") and words in str(item.property("title"))
            for item in self.items()
        )


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@contextmanager
def office(
    hub: Hub,
    page: str = "home",
    papers: Path | None = None,
    printer: Printer | None = None,
    copier: HandWorker | None = None,
) -> Iterator[Office]:
    """The kiosk of `hub` with this first page, taken down afterwards; QML's warnings fail.

    With a `copier` media are copied when it is drained, else at once.
    """
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    desktop = Desktop(papers or hub.folder / "papers", printer or TestPrinter(), copier=copier)
    front = Front(hub.clock, worker, door_pages(hub.kiosk), REFERENCE)
    front.leave_for_later(office_pages(hub.kiosk, desktop))
    hub.kiosk.store.listen(front.bridge.hear)
    try:
        made = Office(front, hub.clock, worker, page=page)
        made.hub = hub
        yield made
    finally:
        front.close()
    assert not made.warnings, "\n".join(made.warnings)
