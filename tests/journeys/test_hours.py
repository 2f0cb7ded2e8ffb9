"""The manager changes a weekday's hours, and closes the hub on one day (M2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import Hub
from tests.journeys.office import Office, office


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The page of opening hours."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as made:
        made.come_in()
        made.tap("tab_limits")
        made.tap("section_hours")
        yield made


def test_today_closes_an_hour_earlier(desk: Office) -> None:
    assert desk.sees_row("Tiistai: klo 8–18")
    desk.tap_in(desk.row("Tiistai"), "act")
    desk.tap_in("field_closes_time", "hour/fewer")
    desk.tap("primary")
    desk.tap("primary")
    desk.read("Aukioloajat on tallennettu.")
    assert desk.sees_row("Tiistai: klo 8–17")
    desk.tap("lock")
    assert desk.says("17")


def test_the_manager_is_there_for_a_part_of_the_day(desk: Office) -> None:
    desk.tap_in(desk.row("Tiistai"), "act")
    desk.tap("primary")
    desk.tap("field_staff_none")
    desk.tap("primary")
    desk.read("Aukioloajat on tallennettu.")
    assert not desk.hub.see().door.is_staffed


def test_tomorrow_is_closed_with_a_reason_and_as_usual_again(desk: Office) -> None:
    desk.tap("primary")
    desk.frame()
    desk.tap_in("field_day", "dayOn")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("field_reason_Koulutuspäivä")
    desk.tap("primary")
    desk.read("Päivä on tallennettu.")
    row = desk.row("huomenna: kiinni")
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert not desk.sees_row("huomenna")


def test_visitors_read_why_it_is_closed(desk: Office) -> None:
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("field_reason_Sairastuminen")
    desk.tap("primary")
    desk.read("Päivä on tallennettu.")
    desk.tap("lock")
    assert desk.hub.see().door.is_open is False
    assert desk.says("Sairastuminen")


def test_closing_before_opening_is_refused_where_it_is_asked(desk: Office) -> None:
    desk.tap_in(desk.row("Tiistai"), "act")
    desk.tap_in("field_closes_time", "hour/fewer", times=11)
    desk.tap("primary")
    assert desk.says("Nämä ajat eivät sovi yhteen.")
    assert desk.says("Tiistai: milloin hubi on auki?")
