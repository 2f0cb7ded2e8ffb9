"""Pages on the real screen: from the touch of a day, or a week, to its lines painted."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.worker import ThreadWorker
from scripts.bench_figures.hands import PANEL, PATIENCE_MS, Hands
from scripts.bench_figures.hubs import TUESDAY, opened
from ui.door_pages import kiosk_pages
from ui.front import Front, Screen
from ui.rows import RowModel
from ui.viewmodels.rooms import Rooms
from ui.viewmodels.rooms_state import DayChip
from ui.viewmodels.whats_on import WhatsOn

WARM = 12


def days(folder: Path, ahead: int, rounds: int) -> list[tuple[float, float]]:
    """Milliseconds, and those of the processor, from choosing a day ahead to its picture."""
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    worker = ThreadWorker()
    kiosk, clock = opened(folder, worker)
    screen = Screen(4.03, PANEL.width(), PANEL.height(), is_full=False)
    front = Front(clock, worker, kiosk_pages(kiosk), screen)
    kiosk.store.listen(front.bridge.hear)
    try:
        hands = Hands(front, clock)
        hands.tap_to("tile_rooms", "rooms")
        today = TUESDAY.date()
        turns = [today + timedelta(days=1 + turn % ahead) for turn in range(rounds + WARM)]
        return [_Day(front, day).measured() for day in turns][WARM:]
    finally:
        front.close()
        kiosk.close()
        del application  # not before the front is down


def weeks(folder: Path, ahead: int, rounds: int) -> list[tuple[float, float]]:
    """Milliseconds, and those of the processor, from turning the week to its picture."""
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    worker = ThreadWorker()
    kiosk, clock = opened(folder, worker)
    screen = Screen(4.03, PANEL.width(), PANEL.height(), is_full=False)
    front = Front(clock, worker, kiosk_pages(kiosk), screen)
    kiosk.store.listen(front.bridge.hear)
    try:
        hands = Hands(front, clock)
        hands.tap_to("tile_whats_on", "whats_on")
        _Week(front, 0).shown_at_all()
        there = [min(turn % (2 * ahead), 2 * ahead - turn % (2 * ahead)) for turn in range(rounds)]
        warm = [*range(ahead), *range(ahead, 0, -1)][: WARM + 1]
        return [_Week(front, week).measured() for week in (*warm, *there)][len(warm) :]
    finally:
        front.close()
        kiosk.close()
        del application  # not before the front is down


class _Turn:
    """One choice on a page: known once the page's rows say so, painted by the next picture."""

    def __init__(self, front: Front) -> None:
        self._window, self._loop = front.window, QEventLoop()
        self._painted_at = 0.0

    def measured(self) -> tuple[float, float]:
        """Choose it (milliseconds, and those of the processor, of all threads)."""
        used = process_time()
        took = self.choose()
        return 1000 * took, 1000 * (process_time() - used)

    def choose(self) -> float:
        """Choose it and wait for its picture (seconds)."""
        drawn = self._window.frameSwapped.connect(self._drawn)
        patience = QTimer(self._loop, singleShot=True)
        patience.timeout.connect(self._loop.quit)
        patience.start(PATIENCE_MS)
        began = perf_counter()
        self.act()
        self._loop.exec()
        self._window.frameSwapped.disconnect(drawn)
        if not self._painted_at:
            raise SystemExit(f"{self.wanted} is not shown")
        return self._painted_at - began

    def _drawn(self) -> None:
        if self.is_known():
            self._painted_at = perf_counter()
            self._loop.quit()

    wanted = ""

    def act(self) -> None:
        """Touch it."""
        raise NotImplementedError

    def is_known(self) -> bool:
        """Whether the page shows it."""
        raise NotImplementedError


class _Week(_Turn):
    """Another week of the programme."""

    def __init__(self, front: Front, ahead: int) -> None:
        super().__init__(front)
        page = front.models["whats_on"]
        if not isinstance(page, WhatsOn):
            raise TypeError("the programme has another model")
        self._page = page
        self._rows = page.findChildren(RowModel)[0]
        self.wanted = (TUESDAY.date() + timedelta(days=7 * ahead)).isoformat()

    def shown_at_all(self) -> None:
        """Seven days instead of today."""
        self._page.chooseView("week")

    def act(self) -> None:
        shown = date.fromisoformat(str(self._rows.rows[0].key)[:10]) if self._rows.rows else None
        away = (date.fromisoformat(self.wanted) - (shown or TUESDAY.date())).days
        self._page.turnWeeks(away // 7)

    def is_known(self) -> bool:
        rows = self._rows.rows
        return bool(rows) and str(rows[0].key)[:10] == self.wanted


class _Day(_Turn):
    """Another day of the rooms."""

    def __init__(self, front: Front, day: date) -> None:
        super().__init__(front)
        rooms = front.models["rooms"]
        if not isinstance(rooms, Rooms):
            raise TypeError("the page of rooms has another model")
        self._rooms, self.wanted = rooms, day.isoformat()
        self._days = rooms.findChildren(RowModel)

    def act(self) -> None:
        self._rooms.chooseDay(self.wanted)

    def is_known(self) -> bool:
        chips = (row for model in self._days for row in model.rows if isinstance(row, DayChip))
        return any(chip.key == self.wanted and chip.is_chosen for chip in chips)
