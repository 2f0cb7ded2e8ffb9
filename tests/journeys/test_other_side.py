"""A side is full: the other one by one touch; and from the welcome over to it (O4, O6)."""

from __future__ import annotations

import pytest

from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub


def inside(hub: Hub) -> dict[str | None, int]:
    """How many are on each side."""
    return {side.space_id: side.inside for side in hub.see().places.sides}


@pytest.mark.parametrize(
    ("lang", "full", "where"),
    [
        ("fi", "Apteekin puoli on nyt täynnä", "Autokoulun puoli"),
        ("sv", "Apotekssidan är full just nu", "Bilskolesidan"),
        ("en", "Pharmacy side is full", "Driving-school side"),
    ],
)
def test_when_the_side_fills_under_the_finger_one_touch_leads_to_the_other(
    hub: Hub, door: Driver, lang: str, full: str, where: str
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("place_apteekki")
    for _ in range(6):
        hub.arrive(side=APTEEKKI)
    door.tap("primary")
    assert full in door.texts()

    door.tap("way_side:autokoulu")

    assert door.page() == "welcome"
    assert door.find("where").property("text") == where
    assert inside(hub) == {APTEEKKI: 6, AUTOKOULU: 1}


def test_a_side_that_is_full_already_cannot_be_chosen_and_the_other_one_is(
    hub: Hub, door: Driver
) -> None:
    for _ in range(6):
        hub.arrive(side=APTEEKKI)
    door.settle()
    door.tap("tile_check_in")
    assert not door.find("place_apteekki").isEnabled()
    assert door.says("täynnä")
    door.tap("purpose_study")
    door.tap("primary")
    assert inside(hub) == {APTEEKKI: 6, AUTOKOULU: 1}


def test_the_name_given_before_the_refusal_comes_along(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("place_apteekki")
    door.tap("nameInput")
    door.type_on_screen("aino")
    door.tap("keyDone")
    for _ in range(6):
        hub.arrive(side=APTEEKKI)
    door.tap("primary")
    door.tap("way_side:autokoulu")
    assert "Tervetuloa, Aino!" in door.texts()


def test_over_to_the_other_side_from_the_welcome_leaves_the_hubs_count(
    hub: Hub, door: Driver
) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("place_apteekki")
    door.tap("primary")
    assert door.find("where").property("text") == "Apteekin puoli"

    door.tap("move")

    assert door.find("where").property("text") == "Autokoulun puoli"
    assert inside(hub) == {APTEEKKI: 0, AUTOKOULU: 1}
    assert hub.inside == 1
