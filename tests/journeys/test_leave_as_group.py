"""Out as a group: all of them by one touch, or only some (V5, O5)."""

from __future__ import annotations

import pytest

from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.journeys.test_leave_by_code import give


@pytest.fixture
def code(hub: Hub) -> str:
    """The day code of a group of eight on both sides."""
    return hub.arrive(8, sides=((APTEEKKI, 3), (AUTOKOULU, 5))).code


@pytest.mark.parametrize(
    ("lang", "asks", "all_leave", "done"),
    [
        ("fi", "Teitä on 8. Montako lähtee?", "Kaikki 8 lähtevät", "Kaikki 8 on kirjattu ulos."),
        ("sv", "Ni är 8. Hur många går?", "Alla 8 går", "Alla 8 är utcheckade."),
        ("en", "You are 8. How many are leaving?", "All 8 leave", "All 8 of you are counted out."),
    ],
)
def test_the_whole_group_leaves_by_one_touch(
    hub: Hub, door: Driver, code: str, lang: str, asks: str, all_leave: str, done: str
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    door.tap("tile_check_out")
    give(door, code)
    assert asks in door.texts()
    assert all_leave in door.texts()
    door.tap("primary")
    assert door.page() == "thanks"
    assert door.says(done)
    assert hub.inside == 0


def test_a_part_of_the_group_leaves_and_the_code_stays_good(
    hub: Hub, door: Driver, code: str
) -> None:
    door.tap("tile_check_out")
    give(door, code)
    for _ in range(3):
        door.tap("fewer", at_once=True)
    assert door.says("5 lähtee, 3 jää")
    door.tap("primary")
    assert door.says("5 lähti. 3 teistä on vielä täällä.")
    view = hub.see()
    assert view.places.side(APTEEKKI).inside == 0
    assert view.places.side(AUTOKOULU).inside == 3

    door.tap("primary")
    door.tap("tile_check_out")
    give(door, code)
    assert door.says("Teitä on 3. Montako lähtee?")


def test_with_nobody_leaving_there_is_nothing_to_confirm(hub: Hub, door: Driver, code: str) -> None:
    door.tap("tile_check_out")
    give(door, code)
    model = door.front.models["check_out"]
    for side in (APTEEKKI, AUTOKOULU):
        model.setGoing(side, 0)  # type: ignore[attr-defined]
    door.settle()
    assert not door.find("primary").isEnabled()
    assert hub.inside == 8
