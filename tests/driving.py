"""Drives the real screen: shows it offscreen, taps, types, reads, photographs; turns its clock."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.clock import SetClock
from kiosk.worker import HandWorker
from ui.front import Front, Pages, Screen
from ui.viewmodels.shell import Shell

REFERENCE = Screen(px_per_mm=4.03, width=1920, height=1080, is_full=False)
PORTRAIT = Screen(px_per_mm=4.03, width=1080, height=1920, is_full=False)
LAPTOP = Screen(px_per_mm=4.4, width=1280, height=800, is_full=False)
TEN_INCH = Screen(px_per_mm=5.9, width=1280, height=800, is_full=False)

FRAME_MS = 40
MOVING_MS = 260
PATIENT_MS = 5000
PATIENCE = 100
"""How many rounds of answers and questions may follow one another."""

_FINGER: list[QPointingDevice] = []


def finger() -> QPointingDevice:
    """The touchscreen of the offscreen platform."""
    if not _FINGER:
        _FINGER.append(QTest.createTouchDevice())
    return _FINGER[0]


class Driver:
    """One screen under the hands of a test."""

    def __init__(
        self, front: Front, clock: SetClock, worker: HandWorker, *, page: str = "home"
    ) -> None:
        self.front = front
        self.clock = clock
        self.worker = worker
        self.warnings: list[str] = []
        front.engine.warnings.connect(
            lambda errors: self.warnings.extend(error.toString() for error in errors)
        )
        self.window: QQuickWindow = front.show(page)
        assert QTest.qWaitForWindowExposed(self.window)
        self.window.requestActivate()
        self.settle()

    @property
    def shell(self) -> Shell:
        """The frame's view model."""
        return self.front.shell

    # --- time and answers ---

    def settle(self) -> None:
        """Let the desks answer and the screen follow, until nothing more happens.

        Positioners put their items in place when they are polished, which waits for the next
        frame: before a touch everything must stand where the visitor sees it.
        """
        for _ in range(PATIENCE):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not self.worker.drain():
                break
        QCoreApplication.processEvents()
        for item in self.items():
            item.ensurePolished()

    def frame(self) -> None:
        """Let the screen be drawn once: what is laid out only then is at its place after it."""
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert drawn.wait(PATIENT_MS), "the screen was not drawn"

    def measured(self) -> None:
        """Wait until every pane knows whether it is longer than its room: then nothing moves."""
        for _ in range(PATIENCE):
            if not any(item.property("isMeasuring") for item in self.items()):
                return
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.settle()

    def rest(self) -> None:
        """Let what moves come to rest."""
        QTest.qWait(MOVING_MS)
        self.settle()

    def pass_time(self, seconds: float, step: float = 1.0) -> None:
        """Turn the clock forward, a tick of the screen at a time."""
        left = seconds
        while left > 0:
            self.clock.advance(timedelta(seconds=min(step, left)))
            left -= step
            self.shell.tick()
        self.settle()

    # --- finding ---

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that can be seen, from the back to the front."""
        top = root or self.window.contentItem()
        for item in top.childItems():
            if item.isVisible():
                yield item
                yield from self.items(item)

    def find(self, name: str) -> QQuickItem:
        """The visible item with this objectName; an AssertionError says which there are."""
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"{name!r} is not on the screen; there are {sorted(self.names())}"
        return found[-1]

    def sees(self, name: str) -> bool:
        """Whether there is a visible item with this objectName."""
        return any(item.objectName() == name for item in self.items())

    def names(self) -> set[str]:
        """The objectNames on the screen."""
        return {item.objectName() for item in self.items() if item.objectName()}

    def texts(self) -> list[str]:
        """Every text on the screen, from the back to the front, icons left out."""
        shown = []
        for item in self.items():
            text = item.property("text")
            if item.inherits("QQuickText") and text and not _is_icon(text):
                shown.append(text)
        return shown

    def says(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in text for text in self.texts())

    def page(self) -> str:
        """The name of the page on the screen."""
        return str(self.shell.page)

    def touchables(self) -> list[QQuickItem]:
        """What can be touched now: controls that are on, and in sight."""
        return [
            item
            for item in self.items()
            if item.property("actedAt") is not None
            and item.isEnabled()
            and _pane_that_hides(item) is None
        ]

    def show_file(self, path: Path) -> QQuickItem:
        """Put a page of a test's own in the place of the page on the screen."""
        component = QQmlComponent(self.front.engine, QUrl.fromLocalFile(str(path)), self.window)
        assert component.isReady(), component.errorString()
        self.find("page").setProperty("sourceComponent", component)
        self.settle()
        return self.find("page").childItems()[0]

    def middle_of(self, name: str) -> QPoint:
        """Where a finger would touch an item."""
        return _middle(self.find(name)).toPoint()

    # --- hands ---

    def tap(self, name: str, *, at_once: bool = False) -> None:
        """Tap the middle of an item; a moment later than the last tap, unless `at_once`.

        What lies above or below in a longer page is first brought into sight by its big buttons.
        """
        if not at_once:
            self.clock.advance(timedelta(seconds=0.6))
        self.frame()
        self.measured()
        self.reach(name)
        item = self.find(name)
        assert item.isEnabled(), f"{name!r} cannot be touched now"
        self.tap_at(_middle(item).toPoint())

    def reach(self, name: str) -> None:
        """Bring an item into sight by the buttons of the pane that it is in."""
        for _ in range(PATIENCE):
            item = self.find(name)
            pane = _pane_that_hides(item)
            if pane is None:
                return
            is_above = _middle(item).y() < _middle(pane).y()
            button = "scrollUp" if is_above else "scrollDown"
            found = [each for each in self.items(pane.parentItem()) if each.objectName() == button]
            assert found, f"{name!r} is out of sight, and nothing moves it"
            self.tap_at(_middle(found[0]).toPoint())
            self._until_still(pane)
        raise AssertionError(f"{name!r} stays out of sight")

    def _until_still(self, pane: QQuickItem) -> None:
        """Wait until a pane has stopped moving."""
        last = None
        while (now := pane.property("contentY")) != last:
            last = now
            QTest.qWait(FRAME_MS)

    def tap_at(self, point: QPoint) -> None:
        """Tap the glass."""
        assert 0 <= point.x() < self.window.width(), f"{point} is off the screen"
        assert 0 <= point.y() < self.window.height(), f"{point} is off the screen"
        QTest.touchEvent(self.window, finger()).press(0, point, self.window).commit()
        QCoreApplication.processEvents()
        QTest.touchEvent(self.window, finger()).release(0, point, self.window).commit()
        self.settle()

    def wake(self) -> None:
        """Touch the screen that nobody has touched for a while, if it is that."""
        if self.page() == "idle":
            self.tap_at(QPoint(self.window.width() - 1, 0))
            self.clock.advance(timedelta(seconds=0.6))

    def press(self, key: Qt.Key) -> None:
        """Press a key of a hardware keyboard."""
        self.clock.advance(timedelta(seconds=0.6))
        QTest.keyClick(self.window, key)
        self.settle()

    def type_text(self, text: str) -> None:
        """Type on a hardware keyboard."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, key)
        self.settle()

    def type_on_screen(self, text: str) -> None:
        """Type on the on-screen keyboard, small letters and digits."""
        for letter in text:
            self.tap("keySpace" if letter == " " else f"key_{letter}", at_once=True)


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _pane_that_hides(item: QQuickItem) -> QQuickItem | None:
    """The clipping pane in which the middle of `item` cannot be seen, if there is one."""
    middle = _middle(item)
    above: QQuickItem | None = item.parentItem()
    while above:
        corner = above.mapToScene(QPointF(0, 0))
        if above.clip() and not corner.y() <= middle.y() <= corner.y() + above.height():
            return above
        above = above.parentItem()
    return None


def _is_icon(text: str) -> bool:
    return len(text) == 1 and "\ue000" <= text <= "\uf8ff"


@contextmanager
def driving(
    clock: SetClock,
    worker: HandWorker,
    pages: Pages,
    screen: Screen = REFERENCE,
    *,
    warnings: bool = True,
) -> Iterator[Driver]:
    """A screen over these pages, taken down afterwards; QML's warnings fail."""
    front = Front(clock, worker, pages, screen)
    try:
        driver = Driver(front, clock, worker)
        yield driver
    finally:
        front.close()
    assert not warnings or not driver.warnings, "\n".join(driver.warnings)


def application() -> QGuiApplication:
    """The one application of a test run, or of a script that takes pictures."""
    found = QGuiApplication.instance()
    return found if isinstance(found, QGuiApplication) else QGuiApplication(["hub-kiosk"])


__all__ = ["LAPTOP", "PORTRAIT", "REFERENCE", "TEN_INCH", "Driver", "application", "driving"]
