"""Places are kept, and a second promise that cannot fit is refused by name (O7)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import Hub
from tests.journeys.office import Office, office


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The page of kept places."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as made:
        made.come_in()
        made.tap("tab_limits")
        made.tap("section_holds")
        yield made


def keep(desk: Office, title: str, more: int) -> None:
    """Four places and some more, tomorrow, in the whole hub; up to the last question."""
    desk.tap("primary")
    desk.tap("field_reasonTextInput")
    desk.type_on_screen(title)
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap_in("field_people", "more", times=more)
    desk.tap("primary")
    desk.tap_in("field_start_day", "dayOn")
    desk.tap("primary")
    desk.tap("primary")


def test_places_are_kept_and_what_clashes_with_them_is_named(desk: Office) -> None:
    assert desk.says("Paikkoja ei ole pidätetty kenellekään.")
    keep(desk, "kurssi", more=2)
    desk.read("Paikat on pidätetty.")
    assert desk.sees_row("Kurssi")
    assert desk.says("huomenna klo 10–12")
    keep(desk, "kokous", more=2)
    assert desk.says("Tilaa on vain 4 hengelle")
    assert desk.says("Kurssi, huomenna klo 10–12, 6 henkilöä")
    assert desk.says("Valitse pienempi määrä")
    desk.tap("back")
    desk.tap("back")
    desk.tap_in("field_people", "fewer", times=2)
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.read("Paikat on pidätetty.")
    assert desk.sees_row("Kokous")


def test_kept_places_are_released_only_when_one_is_sure(desk: Office) -> None:
    keep(desk, "kurssi", more=0)
    desk.read("Paikat on pidätetty.")
    row = desk.row("Kurssi")
    desk.tap_in(row, "act")
    assert desk.says("Vapautetaanko paikat?")
    desk.tap_in(row, "keepIt")
    assert desk.sees_row("Kurssi")
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert not desk.sees_row("Kurssi")


def test_an_end_before_the_start_is_refused_where_it_is_asked(desk: Office) -> None:
    desk.tap("primary")
    desk.tap("field_reason_Kokous")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap_in("field_end_time", "hour/fewer", times=2)
    desk.tap("primary")
    assert desk.says("Nämä ajat eivät sovi yhteen.")
    assert desk.says("Milloin?")
