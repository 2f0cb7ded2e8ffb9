"""A screen that goes away and comes again: the picture is back, full and in place, by itself.

Tried with the signals that Qt gives and a window that was moved; no real screen was unplugged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.worker import HandWorker
from tests.driving import Driver
from tests.hub import Hub, open_hub
from ui.door_pages import kiosk_pages
from ui.front import Front, Screen
from ui.panel import Panel

SMALL = QRect(10, 10, 320, 200)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """The default hub, on an ordinary Tuesday morning."""
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


@pytest.fixture
def driver(hub: Hub, qapp: QGuiApplication) -> Iterator[Driver]:
    """A kiosk that fills its screen."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    screen = Screen(px_per_mm=4.03, is_full=True)
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk), screen)
    try:
        yield Driver(front, hub.clock, worker)
    finally:
        front.close()


@pytest.fixture
def panel(driver: Driver, qapp: QGuiApplication) -> Panel:
    """Whoever watches the screens."""
    return Panel(driver.window, qapp)


def fills(window: QQuickWindow) -> bool:
    """Whether the window is all of its screen."""
    is_full = window.visibility() == QQuickWindow.Visibility.FullScreen
    return is_full and window.geometry() == window.screen().geometry()


def shrink(window: QQuickWindow) -> None:
    """What a lost screen leaves of a window."""
    window.showNormal()
    window.setGeometry(SMALL)
    assert not fills(window)


@pytest.mark.parametrize("sign", ["screenAdded", "primaryScreenChanged"])
def test_when_a_screen_comes_again_the_picture_fills_it(
    driver: Driver, panel: Panel, qapp: QGuiApplication, qtbot: QtBot, sign: str
) -> None:
    shrink(driver.window)
    getattr(qapp, sign).emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: fills(driver.window))
    driver.tap("tile_check_in")
    driver.tap("purpose_study")
    driver.tap("primary")
    assert driver.page() == "welcome"


def test_a_screen_that_goes_is_written_down_with_what_to_do(
    driver: Driver,
    panel: Panel,
    qapp: QGuiApplication,
    qtbot: QtBot,
    expect_log: Callable[[str], None],
) -> None:
    expect_log("went away. Check its cable and its power")
    qapp.screenRemoved.emit(qapp.primaryScreen())
    shrink(driver.window)
    qtbot.waitUntil(lambda: fills(driver.window))


def test_a_screen_of_another_size_is_filled_too(
    driver: Driver, panel: Panel, qapp: QGuiApplication, qtbot: QtBot
) -> None:
    shrink(driver.window)
    qapp.primaryScreen().geometryChanged.emit(qapp.primaryScreen().geometry())
    qtbot.waitUntil(lambda: fills(driver.window))


def test_with_nobody_watching_it_would_stay_small(
    driver: Driver, qapp: QGuiApplication, qtbot: QtBot
) -> None:
    """The control."""
    shrink(driver.window)
    qapp.screenAdded.emit(qapp.primaryScreen())
    qtbot.wait(700)
    assert driver.window.geometry() == SMALL
