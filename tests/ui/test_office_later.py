"""The manager's pages come after the first picture, or when somebody goes there before it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.worker import HandWorker
from tests.driving import REFERENCE, Driver
from tests.hub import PIN, Hub
from ui.desktop import Desktop
from ui.door_pages import door_pages, office_pages
from ui.front import Front


@pytest.fixture
def door(hub: Hub, qapp: QGuiApplication) -> Iterator[Driver]:
    """The kiosk as it is when its first picture is up."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    hub.kiosk.manager.set_pin(PIN)
    front = Front(hub.clock, worker, door_pages(hub.kiosk), REFERENCE)
    front.leave_for_later(office_pages(hub.kiosk, Desktop(hub.folder / "papers")))
    try:
        driver = Driver(front, hub.clock, worker)
        yield driver
    finally:
        front.close()
    assert not driver.warnings, "\n".join(driver.warnings)


def pages(door: Driver) -> set[str]:
    """The pages that are made."""
    return set(door.front.models)


def test_the_first_picture_waits_for_none_of_the_managers_pages(door: Driver) -> None:
    assert door.front.office is None
    assert not {"manager", "now", "setup"} & pages(door)
    door.front.open_office()
    assert {"manager", "now", "setup"} <= pages(door)
    assert door.front.office is not None
    assert door.page() == "home"


def test_who_goes_there_before_is_let_in(door: Driver) -> None:
    door.tap("help")
    door.tap("manager")
    assert door.page() == "manager"
    assert door.find("digit1").isVisible()


def test_they_are_made_once(door: Driver) -> None:
    door.front.open_office()
    office, made = door.front.office, dict(door.front.models)
    door.front.open_office()
    assert door.front.office is office
    assert door.front.models == made


def test_what_cannot_be_made_is_a_mistake_that_is_told(
    door: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.front.OFFICE", "NoSuchPages.qml")
    with pytest.raises(RuntimeError, match="NoSuchPages"):
        door.front.open_office()
