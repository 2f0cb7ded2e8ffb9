"""The manager changes the PIN, and reads the log (M1)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import PIN, Hub
from tests.journeys.office import Office, office

NEW = "314159"


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The manager's area."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as made:
        made.come_in()
        yield made


def test_the_new_pin_opens_and_the_old_one_does_not(desk: Office) -> None:
    desk.tap_in("row_pin:", "act")
    desk.give_pin(NEW)
    desk.give_pin(NEW)
    desk.read("PIN-koodi on vaihdettu.")
    desk.tap("lock")
    desk.tap("help")
    desk.tap("manager")
    desk.give_pin(PIN)
    assert desk.says("Se ei ollut oikea PIN-koodi.")
    desk.give_pin(NEW)
    assert desk.page() == "now"


def test_a_new_pin_is_refused_as_the_first_one_was(desk: Office) -> None:
    desk.tap_in("row_pin:", "act")
    desk.give_pin("111111")
    assert desk.says("Tuota kuka tahansa kokeilisi ensin.")
    desk.give_pin(NEW)
    desk.give_pin("161803")
    assert desk.says("Ne eivät olleet samat.")


def test_the_log_is_read_page_by_page_and_names_nobody(desk: Office) -> None:
    for _ in range(24):
        came = desk.hub.arrive(name="Maija")
        desk.hub.kiosk.reception.leave(came.visit_id)
    for _ in range(20):
        desk.hub.kiosk.reception.arrive(desk.hub.asks(name="Kalle"))
    desk.tap("tab_log")
    assert desk.sees_row("1 tulijalle ei ollut tilaa")
    assert not desk.says("Maija")
    newest = desk.texts()
    desk.tap("primary")
    assert desk.texts() != newest
    desk.tap("secondary")
    assert desk.sees_row("1 tulijalle ei ollut tilaa")
    assert not desk.says("Kalle")
