"""The first start: the hub is shown, a PIN is chosen twice, and nothing leads around it (M1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import HELSINKI, PIN, Hub
from tests.journeys.office import Office, office
from ui.app import first_page

SUNDAY = datetime(2026, 11, 29, 6, 13, tzinfo=HELSINKI)


@pytest.fixture
def start(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The screen of a hub that has just been unpacked."""
    with office(hub, "setup") as made:
        assert first_page(hub.kiosk, made.front) == "setup"
        yield made


def test_the_manager_sees_the_hub_chooses_a_pin_and_the_door_is_open(start: Office) -> None:
    assert start.says("HUBteekki")
    assert start.says("Keskustie 14, 44800 Pihtipudas")
    assert start.says("Enintään 10 henkilöä")
    assert start.says("Apteekin puoli: enintään 6")
    assert start.says("ma–to klo 8–18")
    start.tap("primary")
    start.give_pin()
    start.give_pin()
    start.read("PIN-koodi on asetettu")
    assert start.page() == "home"
    assert first_page(start.hub.kiosk, start.front) == "home"
    start.come_in()
    assert start.page() == "now"


def test_out_of_hours_the_kiosk_may_be_tried_on_the_first_day(start: Office) -> None:
    start.hub.clock.turn_to(SUNDAY)
    start.tap("primary")
    start.give_pin()
    start.give_pin()
    assert start.says("Nyt hubi on aukioloaikojen mukaan kiinni.")
    assert start.says("Se aukeaa huomenna klo 8.")
    start.tap("primary")
    start.read("PIN-koodi on asetettu")
    assert start.hub.see().door.is_open
    assert start.hub.arrive().people == 1
    start.hub.clock.turn_to(SUNDAY + timedelta(days=1))
    assert not start.hub.see().door.is_open


def test_out_of_hours_the_door_may_as_well_stay_shut(start: Office) -> None:
    start.hub.clock.turn_to(SUNDAY)
    start.tap("primary")
    start.give_pin()
    start.give_pin()
    start.tap("secondary")
    start.read("PIN-koodi on asetettu")
    assert not start.hub.see().door.is_open


def test_a_pin_that_anybody_would_try_is_refused_kindly(start: Office) -> None:
    start.tap("primary")
    start.give_pin("123456")
    assert start.says("Tuota kuka tahansa kokeilisi ensin.")
    assert not start.hub.kiosk.manager.has_pin()
    start.give_pin()
    start.give_pin()
    assert start.hub.kiosk.manager.has_pin()


def test_two_pins_that_differ_are_asked_for_again(start: Office) -> None:
    start.tap("primary")
    start.give_pin("271828")
    start.give_pin("314159")
    assert start.says("Ne eivät olleet samat.")
    assert not start.hub.kiosk.manager.has_pin()


def test_the_digits_are_never_on_the_screen(start: Office) -> None:
    start.tap("primary")
    for digit in PIN:
        start.tap(f"digit{digit}", at_once=False)
    assert start.find("pinPad").property("digits") == "•" * len(PIN)
    assert not start.says(PIN[:3])


def test_there_is_no_way_around_the_first_start(start: Office) -> None:
    start.shell.goHome()
    start.settle()
    assert start.page() == "setup"
    start.pass_time(60 * 60, step=10)
    assert start.page() == "setup"


def test_half_a_pin_that_nobody_finishes_is_forgotten(start: Office) -> None:
    start.tap("primary")
    start.tap("digit2")
    start.pass_time(121)
    start.tap("primary")
    assert start.find("pinPad").property("digits") == ""
