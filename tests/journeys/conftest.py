"""The kiosk at the door of a real hub: real taps on the real screen over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.worker import HandWorker
from tests.driving import Driver, driving
from tests.hub import Hub, open_hub
from tests.journeys.wedge import Wedge
from ui.door_pages import kiosk_pages


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """The default hub, on an ordinary Tuesday morning."""
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


@pytest.fixture
def door(hub: Hub, qapp: QGuiApplication) -> Iterator[Driver]:
    """The screen at the door, in Finnish, on the front page; it hears what happens."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk)) as driver:
        hub.kiosk.store.listen(driver.front.bridge.hear)
        driver.settle()
        yield driver
        driver.settle()  # what a test did last is still heard


@pytest.fixture
def wedge(door: Driver) -> Wedge:
    """A scanner that types like a keyboard, at the screen."""
    return Wedge(door)
