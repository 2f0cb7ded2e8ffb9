"""A screen under a test's hands, over the real desks on a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.worker import HandWorker
from tests.driving import REFERENCE, Driver, driving
from tests.hub import Hub, open_hub
from tests.ui.hubs import FakeReception
from ui.bridge import Bridge
from ui.door_pages import kiosk_pages
from ui.front import Screen
from ui.viewmodels.home import Home
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

Show = Callable[..., Driver]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """The default hub, on an ordinary Tuesday morning."""
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


@pytest.fixture
def show(hub: Hub, qapp: QGuiApplication) -> Iterator[Show]:
    """Show the kiosk on a screen; `reception` stands in for what the front page asks."""
    with ExitStack() as stack:

        def shown(screen: Screen = REFERENCE, reception: FakeReception | None = None) -> Driver:
            def pages(shell: Shell, bridge: Bridge) -> list[PageModel]:
                made = kiosk_pages(hub.kiosk)(shell, bridge)
                if reception is not None:
                    made = [model for model in made if model.NAME != Home.NAME]
                    made.append(Home(shell, bridge, reception))
                return made

            worker = hub.kiosk.worker
            assert isinstance(worker, HandWorker)
            driver = stack.enter_context(driving(hub.clock, worker, pages, screen))
            driver.settle()
            return driver

        yield shown


@pytest.fixture
def screen(show: Show) -> Driver:
    """The kiosk on the reference screen."""
    return show()
