"""In and out by a pass, from any page, by a scanner that types like a keyboard (V7)."""

from __future__ import annotations

import pytest

from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, PIN, Hub
from tests.journeys.wedge import Wedge


@pytest.fixture
def card(hub: Hub) -> str:
    """The pass of somebody who was here this morning."""
    visit = hub.arrive(1, APTEEKKI)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=30)
    return visit.pass_text


@pytest.mark.parametrize(
    ("lang", "is_in", "is_out", "again"),
    [
        ("fi", "Olet sisällä", "Olet kirjautunut ulos", "Olet jo kirjautunut ulos"),
        ("sv", "Du är inne", "Du är utcheckad", "Du är redan utcheckad"),
        ("en", "You are in", "You are checked out", "You are checked out already"),
    ],
)
def test_one_scan_leads_in_and_the_next_one_out(
    hub: Hub, door: Driver, wedge: Wedge, card: str, lang: str, is_in: str, is_out: str, again: str
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    wedge.scan(card)
    assert is_in in door.texts()
    assert door.sees("scan_in")
    assert hub.inside == 1

    door.pass_time(9)
    assert not door.sees("scan_in")
    door.pass_time(10)
    wedge.scan(card)
    assert is_out in door.texts()
    assert door.sees("scan_out")
    assert hub.inside == 0

    door.tap("scanDone")
    wedge.scan(card)
    assert again in door.texts()
    assert hub.inside == 0


def test_a_pass_that_is_held_there_for_long_stays_welcome(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    for _ in range(3):
        wedge.scan(card)
    assert "Olet sisällä" in door.texts()
    assert hub.inside == 1


def test_what_is_typed_into_a_form_is_untouched_by_another_ones_pass(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    wedge.type_by_hand("Aino")
    wedge.scan(card)

    assert "Olet sisällä" in door.texts()
    assert hub.inside == 1
    assert door.page() == "check_in"
    assert door.find("nameInput").property("text") == "Aino"

    wedge.type_by_hand("-Liisa")
    assert door.find("nameInput").property("text") == "Aino-Liisa"
    door.pass_time(9)
    assert not door.sees("scan_in")
    assert door.find("nameInput").property("text") == "Aino-Liisa"
    door.tap("keyDone")
    door.tap("primary")
    assert door.page() == "welcome"
    assert hub.inside == 2


def test_a_scan_over_the_code_of_the_way_out_types_no_digit(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    door.tap("tile_check_out")
    door.tap("digit7")
    wedge.scan(card)
    assert door.sees("scan_in")
    door.tap("scanDone")
    assert door.front.models["check_out"].property("digits") == "7"


def test_a_scan_on_the_managers_page_leaves_the_pin_alone(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    hub.kiosk.manager.set_pin(PIN)
    door.shell.goTo("manager")
    door.settle()
    before = door.texts()
    wedge.scan(card)
    assert "Olet sisällä" in door.texts()
    assert hub.inside == 1
    door.tap("scanDone")
    assert door.page() == "manager"
    assert door.texts() == before


def test_from_the_card_there_is_one_touch_to_the_other_side(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    wedge.scan(card)
    side = AUTOKOULU if door.sees(f"scan_move:{AUTOKOULU}") else APTEEKKI
    door.rest()
    door.tap(f"scan_move:{side}")
    assert door.says("Olet nyt täällä:")
    assert hub.see().places.side(side).inside == 1
    assert hub.inside == 1


def test_who_is_read_out_may_only_be_changing_sides(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    wedge.scan(card)
    was = next(s for s in hub.see().places.sides if s.inside)
    other = AUTOKOULU if was.space_id == APTEEKKI else APTEEKKI
    door.pass_time(20)
    wedge.scan(card)
    door.rest()
    door.tap(f"scan_back:{other}")
    assert door.says("Olet nyt täällä:")
    assert hub.see().places.side(other).inside == 1


def test_a_full_hub_shows_the_ways_out_and_not_only_a_no(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    hub.fill()
    wedge.scan(card)
    assert door.page() == "full"
    assert not door.sees("scanTitle")
    assert hub.inside == 10


def test_a_full_hub_is_said_on_the_card_alone_where_a_form_is_open(
    hub: Hub, door: Driver, wedge: Wedge, card: str
) -> None:
    door.tap("tile_group")
    hub.fill()
    wedge.scan(card)
    assert door.page() == "group"
    assert door.sees("scan_no")
    door.pass_time(9)
    assert not door.sees("scan_no")


def test_a_closed_hub_says_when_it_opens(hub: Hub, door: Driver, wedge: Wedge, card: str) -> None:
    hub.later(hours=12)
    wedge.scan(card)
    assert door.sees("scan_no")
    assert door.says("Hubi on nyt kiinni.")


def test_a_remembered_name_greets_and_is_forgotten_by_one_touch(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    visit = hub.arrive(1, APTEEKKI, name="Aino")
    hub.kiosk.scanning.remember_name(visit.visit_id)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=5)

    wedge.scan(visit.pass_text)
    assert door.says("Tervetuloa, Aino!")
    door.rest()
    door.tap("scan_forget")
    assert door.says("Nimesi on unohdettu täällä")
    door.tap("scanDone")
    assert not door.says("Aino")

    door.pass_time(20)
    wedge.scan(visit.pass_text)
    door.pass_time(20)
    wedge.scan(visit.pass_text)
    assert "Olet sisällä" in door.texts()
    assert not door.says("Aino")
    assert not door.sees("scan_forget")


def test_nothing_of_a_card_is_left_for_the_next_visitor(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    visit = hub.arrive(1, APTEEKKI, name="Aino")
    hub.kiosk.scanning.remember_name(visit.visit_id)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=5)
    wedge.scan(visit.pass_text)
    door.shell.reset()
    door.settle()
    assert not door.sees("scanTitle")
    assert not door.says("Aino")
    assert door.front.models["scan"].property("words") == ""
