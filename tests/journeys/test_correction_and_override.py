"""The manager counts, and lets people over the cap for a time (O11)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import APTEEKKI, Hub
from tests.journeys.office import Office, office


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The manager's area with three people inside."""
    hub.manager()
    hub.kiosk.manager.lock()
    for _ in range(3):
        hub.arrive(side=APTEEKKI)
    with office(hub) as made:
        made.come_in()
        yield made


def test_the_manager_counts_four_where_the_kiosk_counts_three(desk: Office) -> None:
    desk.tap("primary")
    assert desk.says("Kioskin mukaan siellä on nyt 3.")
    desk.tap_in("field_counted", "more")
    desk.tap("primary")
    desk.tap("primary")
    assert desk.says("Lyhyt syy puuttuu.")
    desk.tap("field_reason_Joku tuli ilmoittautumatta")
    desk.tap("primary")
    desk.read("Apteekin puoli: nyt sisällä 4.")
    assert desk.page() == "now"
    assert desk.hub.inside == 4
    desk.tap("tab_log")
    assert desk.sees_row("Vetäjä laski: 4")


def test_over_the_cap_only_with_the_pin_and_only_for_the_time(desk: Office) -> None:
    desk.tap("secondary")
    desk.tap_in("field_people", "more")
    desk.tap("primary")
    desk.tap("field_until_30")
    desk.tap("primary")
    desk.tap("primary")
    assert desk.says("Lyhyt syy puuttuu.")
    desk.tap("field_reason_Tapahtuma")
    desk.tap("primary")
    desk.give_pin("111222")
    assert desk.says("Se ei ollut oikea PIN-koodi.")
    assert desk.hub.see().places.hub.limit == 10
    desk.give_pin()
    desk.read("He voivat tulla sisään.")
    assert desk.hub.see().places.hub.limit == 12
    assert desk.sees_row("2 yli enimmäismäärän")
    desk.tap("lock")
    assert desk.says("12")
    desk.pass_time(31 * 60, step=30)
    assert desk.hub.see().places.hub.limit == 10


def test_an_override_is_ended_before_its_time(desk: Office) -> None:
    desk.tap("secondary")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("field_reason_Koe")
    desk.tap("primary")
    desk.give_pin()
    desk.read("He voivat tulla sisään.")
    row = desk.row("1 yli enimmäismäärän")
    desk.tap_in(row, "act")
    desk.tap_in(row, "keepIt")
    assert desk.hub.see().places.hub.limit == 11
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert desk.hub.see().places.hub.limit == 10


def test_a_party_is_taken_out_of_the_line(desk: Office) -> None:
    desk.hub.fill()
    desk.hub.kiosk.line.wait(desk.hub.asks(2))
    desk.settle()
    row = desk.row("Numero 1")
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert desk.hub.see().line == ()
