"""Taps the real screen over a real worker and a database on the disk, and times the answer."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
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
from ui.settling import tidy

MOST_MS, AIM_MS = 100.0, 50
MOST_MB = 10.0
STEPS = 20
WARM = 20
WARM_VISITS = 200
MOST_INSIDE = 9
"""Then they all go, by the desk and untimed: one more, and the hub were full."""

PATIENCE_MS = 10_000
LOOK_MS = 5
BETWEEN_TAPS = timedelta(seconds=0.6)
PANEL = QSize(1920, 1080)


StopWatch = Callable[[], Callable[[], float]]
"""Starts when it is called; what it gives tells the seconds since."""


def by_the_wall() -> Callable[[], float]:
    """A stop-watch like any other."""
    began = perf_counter()
    return lambda: perf_counter() - began


class Hands:
    """One finger on the glass of a kiosk, whose touches are timed."""

    def __init__(self, front: Front, clock: SetClock, stop_watch: StopWatch = by_the_wall) -> None:
        self._front, self._clock, self._start_watch = front, clock, stop_watch
        self._since_touch = stop_watch()
        self._finger = QTest.createTouchDevice()
        self._loop = QEventLoop()
        self._patience = QTimer(self._loop, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._awaited = ""
        self._took = 0.0
        self._window = front.show()
        self._window.frameSwapped.connect(self._painted)
        if not QTest.qWaitForWindowExposed(self._window):
            raise SystemExit("the window did not come up")

    def tap(self, name: str) -> float:
        """Touch the middle of an item as soon as that may be, and let go; seconds until it may."""
        self._clock.advance(BETWEEN_TAPS)
        since_wanted = self._start_watch()
        self._middle_of(name)
        waited = since_wanted()
        self._be_drawn()
        point = self._middle_of(name)
        self._since_touch = self._start_watch()
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()
        return waited

    def tap_to(self, name: str, page: str) -> float:
        """Touch an item; seconds until the first picture of the page that answers it."""
        self._awaited, self._took = page, 0.0
        self.tap(name)
        if not self._took:
            self._patience.start(PATIENCE_MS)
            self._loop.exec()
            self._patience.stop()
        if not self._took:
            raise SystemExit(f"{page} did not come; the page is {self._front.shell.page}")
        self._awaited = ""
        return self._took

    def _be_drawn(self) -> None:
        """What has just come is at its place only after it was drawn."""
        drawn = QSignalSpy(self._window.frameSwapped)
        self._window.update()
        drawn.wait(PATIENCE_MS)

    def _painted(self) -> None:
        page = str(self._front.shell.page)
        if self._awaited and page == self._awaited and not self._took:
            self._took = self._since_touch()
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
    """A kiosk, its screen and the finger."""

    def __init__(self, folder: Path, stop_watch: StopWatch = by_the_wall) -> None:
        self.folder, self._worker = folder, ThreadWorker()
        self.kiosk, clock = opened(folder, self._worker)
        screen = Screen(4.03, PANEL.width(), PANEL.height(), is_full=False)
        self._front = Front(clock, self._worker, kiosk_pages(self.kiosk), screen)
        self.kiosk.store.listen(self._front.bridge.hear)
        self.kiosk.store.listen(self._note)
        self._inside: list[str] = []
        self._hands = Hands(self._front, clock, stop_watch)
        tidy()  # as the kiosk does when it has been up for a moment

    def _note(self, fact: object) -> None:
        if isinstance(fact, VisitorArrived):
            self._inside.append(fact.visit_id)

    def visit(self) -> float:
        """Somebody comes in by four touches and reads; seconds from touch to painted welcome."""
        return self.touches()[1]

    def touches(self) -> tuple[float, float, float]:
        """Somebody comes in; seconds until the form answers, the welcome and the front page."""
        asked = self._hands.tap_to("tile_check_in", "check_in")
        asked += self._hands.tap("purpose_remote_work")
        took = self._hands.tap_to("primary", "welcome")
        home = self._hands.tap_to("primary", "home")
        if len(self._inside) == MOST_INSIDE:
            self._worker.submit(self._all_leave).result()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return asked, took, home

    def _all_leave(self) -> None:
        while self._inside:
            self.kiosk.reception.leave(self._inside.pop())

    def close(self) -> None:
        """Take it down."""
        self._front.close()
        self.kiosk.close()


@contextmanager
def door(stop_watch: StopWatch = by_the_wall, where: Path | None = None) -> Iterator[Door]:
    """A kiosk on the disk, or elsewhere, and its screen, offscreen."""
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    with TemporaryDirectory(dir=where or on_disk()) as name:
        opened_door = Door(Path(name), stop_watch)
        try:
            yield opened_door
        finally:
            opened_door.close()
            gc.unfreeze()
    del application  # not before the door is down


def touches(at: Door, rounds: int) -> list[Figure]:
    """From the touch of "come in" to the welcome painted: stored on the disk in between."""
    for _ in range(WARM):
        at.visit()
    times = [1000 * at.visit() for _ in range(rounds)]
    return shares("touch to welcome", times, f"aim {AIM_MS}")


def shares(name: str, times: list[float], note: str = "") -> list[Figure]:
    """What most touches take, and what nearly all do (milliseconds)."""
    low, high, n = min(times), max(times), len(times)
    return [
        Figure(f"{name}, p50", share(times, 0.5), "ms", n, low, high),
        Figure(f"{name}, p99", share(times, 0.99), "ms", n, low, high, MOST_MS, note),
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
