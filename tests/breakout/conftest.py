"""The kiosk as it hangs at the door: full screen, with a PIN that nobody here knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.worker import HandWorker
from tests.driving import Driver, driving
from tests.hub import Hub, open_hub
from ui.door_pages import kiosk_pages
from ui.front import Screen

FULL = Screen(px_per_mm=2.5, is_full=True)
"""As large as the panel that Qt makes up where there is none."""


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """The default hub, its first start long done."""
    opened = open_hub(tmp_path)
    opened.manager()
    opened.kiosk.manager.lock()
    yield opened
    opened.kiosk.close()


@pytest.fixture
def door(hub: Hub, qapp: QGuiApplication) -> Iterator[Driver]:
    """The full screen at the door."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), FULL) as driver:
        hub.kiosk.store.listen(driver.front.bridge.hear)
        driver.settle()
        yield driver
        driver.settle()
