"""Taps the real screen over a real worker and a database on the disk, and times the answer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import linear_regression
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.clock import SetClock
from kiosk.facts import VisitorArrived
from kiosk.worker import ThreadWorker
from scripts.bench_figures.desk import on_disk
from scripts.bench_figures.figure import Figure, share
from scripts.bench_figures.hubs import opened
from scripts.bench_figures.processes import pss_mb
from ui.door_pages import kiosk_pages
from ui.front import Front, Screen

MOST_MS, AIM_MS = 100.0, 50
MOST_MB = 10.0
STEPS = 20
WARM = 20
WARM_VISITS = 200
PATIENCE_MS = 10_000
LOOK_MS = 5
BETWEEN_TAPS = timedelta(seconds=0.6)
PANEL = QSize(1920, 1080)


class Hands:
    """One finger on the glass of a kiosk."""

    def __init__(self, front: Front, clock: SetClock) -> None:
        self._front, self._clock = front, clock
        self._finger = QTest.createTouchDevice()
        self._loop = QEventLoop()
        self._patience = QTimer(self._loop, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._awaited = ""
        self._painted_at = 0.0
        self._window = front.show()
        self._window.frameSwapped.connect(self._painted)
        if not QTest.qWaitForWindowExposed(self._window):
            raise SystemExit("the window did not come up")

    def tap(self, name: str) -> float:
        """Touch the middle of an item as soon as that may be, and let go; the touch's moment."""
        self._clock.advance(BETWEEN_TAPS)
        self._middle_of(name)
        self._be_drawn()
        point = self._middle_of(name)
        began = perf_counter()
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()
        return began

    def tap_to(self, name: str, page: str) -> float:
        """Touch an item; seconds until the first picture of the page that answers it."""
        self._awaited, self._painted_at = page, 0.0
        began = self.tap(name)
        if not self._painted_at:
            self._patience.start(PATIENCE_MS)
            self._loop.exec()
            self._patience.stop()
        if not self._painted_at:
            raise SystemExit(f"{page} did not come; the page is {self._front.shell.page}")
        self._awaited = ""
        return self._painted_at - began

    def _be_drawn(self) -> None:
        """What has just come is at its place only after it was drawn."""
        drawn = QSignalSpy(self._window.frameSwapped)
        self._window.update()
        drawn.wait(PATIENCE_MS)

    def _painted(self) -> None:
        page = str(self._front.shell.page)
        if self._awaited and page == self._awaited and not self._painted_at:
            self._painted_at = perf_counter()
            self._loop.quit()

    def _middle_of(self, name: str) -> QPoint:
        found: list[QQuickItem] = []

        def is_there() -> bool:
            item = _in(self._window.contentItem(), name)
            found[:] = [item] if item is not None and item.isEnabled() else []
            return bool(found)

        until = perf_counter() + PATIENCE_MS / 1000
        while not is_there():
            if perf_counter() > until:
                raise SystemExit(f"{name} cannot be touched on {self._front.shell.page}")
            QTest.qWait(LOOK_MS)
        item = found[0]
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _in(item: QQuickItem, name: str) -> QQuickItem | None:
    for child in reversed(item.childItems()):
        if child.isVisible():
            if child.objectName() == name:
                return child
            if found := _in(child, name):
                return found
    return None


class Door:
    """A kiosk, its screen and the finger; whoever comes in goes again by the desk, untimed."""

    def __init__(self, folder: Path) -> None:
        self._worker = ThreadWorker()
        self._kiosk, clock = opened(folder, self._worker)
        screen = Screen(4.03, PANEL.width(), PANEL.height(), is_full=False)
        self._front = Front(clock, self._worker, kiosk_pages(self._kiosk), screen)
        self._kiosk.store.listen(self._front.bridge.hear)
        self._kiosk.store.listen(self._note)
        self._inside: list[str] = []
        self._hands = Hands(self._front, clock)

    def _note(self, fact: object) -> None:
        if isinstance(fact, VisitorArrived):
            self._inside.append(fact.visit_id)

    def visit(self) -> float:
        """Somebody comes in by four touches and reads; seconds from touch to painted welcome."""
        self._hands.tap("tile_check_in")
        self._hands.tap("purpose_remote_work")
        took = self._hands.tap_to("primary", "welcome")
        self._hands.tap_to("primary", "home")
        self._worker.submit(self._all_leave).result()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return took

    def _all_leave(self) -> None:
        while self._inside:
            self._kiosk.reception.leave(self._inside.pop())

    def close(self) -> None:
        """Take it down."""
        self._front.close()
        self._kiosk.close()


@contextmanager
def door() -> Iterator[Door]:
    """A kiosk on the disk, and its screen, offscreen."""
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    with TemporaryDirectory(dir=on_disk()) as name:
        opened_door = Door(Path(name))
        try:
            yield opened_door
        finally:
            opened_door.close()
    del application  # not before the door is down


def touches(rounds: int) -> list[Figure]:
    """From the touch of "come in" to the welcome painted: stored on the disk in between."""
    with door() as at:
        for _ in range(WARM):
            at.visit()
        times = [1000 * at.visit() for _ in range(rounds)]
    low, high = min(times), max(times)
    return [
        Figure("touch to welcome, p50", share(times, 0.5), "ms", rounds, low, high),
        Figure(
            "touch to welcome, p99",
            share(times, 0.99),
            "ms",
            rounds,
            low,
            high,
            MOST_MS,
            f"aim {AIM_MS}",
        ),
    ]


def growth(visits: int, warm: int = WARM_VISITS) -> list[Figure]:
    """Memory of the whole program over so many visits by taps, after it has warmed up."""
    with door() as at:
        for _ in range(warm):
            at.visit()
        step = max(1, visits // STEPS)
        weights = [(0, pss_mb(os.getpid()))]
        for done in range(1, visits + 1):
            at.visit()
            if done % step == 0:
                weights.append((done, pss_mb(os.getpid())))
    numbers, memory = zip(*weights, strict=True)
    slope = linear_regression(numbers, memory).slope
    return [
        Figure(
            f"growth over {visits:,} visits", memory[-1] - memory[0], "MB", visits, goal=MOST_MB
        ),
        Figure("growth a visit", 1000 * slope, "kB", visits, note=f"slope; {memory[-1]:.0f} MB"),
    ]
