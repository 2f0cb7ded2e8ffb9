"""Over to the other side: one action, and the hub's count stays (O6)."""

from __future__ import annotations

from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.journeys.test_leave_by_code import give


def test_one_touch_leads_to_the_other_side(hub: Hub, door: Driver) -> None:
    visit = hub.arrive(1, APTEEKKI)
    door.tap("tile_check_out")
    give(door, visit.code)
    assert door.says("Olet täällä: Apteekin puoli.")
    assert door.says("Autokoulun puoli, 6 vapaata")
    door.tap(f"way_move:{AUTOKOULU}")

    assert door.page() == "thanks"
    assert door.says("Olet nyt täällä: Autokoulun puoli")
    assert not door.sees("face_good")
    view = hub.see()
    assert view.places.hub.inside == 1
    assert view.places.side(AUTOKOULU).inside == 1


def test_a_full_side_says_so_before_it_is_chosen(hub: Hub, door: Driver) -> None:
    visit = hub.arrive(1, APTEEKKI)
    hub.arrive(6, AUTOKOULU)
    door.tap("tile_check_out")
    give(door, visit.code)
    assert door.says("Autokoulun puoli: nyt täynnä")
    assert not door.find(f"way_move:{AUTOKOULU}").isEnabled()
    door.tap("way_leave")
    assert hub.see().places.side(APTEEKKI).inside == 0


def test_in_a_full_hub_there_is_still_the_other_side(hub: Hub, door: Driver) -> None:
    visit = hub.arrive(1, APTEEKKI)
    hub.arrive(4, AUTOKOULU)
    hub.arrive(5, APTEEKKI)
    assert hub.free == 0
    door.tap("tile_check_out")
    give(door, visit.code)
    door.tap(f"way_move:{AUTOKOULU}")
    assert hub.see().places.side(AUTOKOULU).inside == 5
    assert hub.inside == 10


def test_a_side_that_fills_meanwhile_is_told_at_once(hub: Hub, door: Driver) -> None:
    visit = hub.arrive(1, APTEEKKI)
    door.tap("tile_check_out")
    give(door, visit.code)
    hub.arrive(6, AUTOKOULU)
    door.settle()
    assert door.says("Autokoulun puoli: nyt täynnä")


def test_a_group_moves_as_one(hub: Hub, door: Driver) -> None:
    visit = hub.arrive(5, sides=((APTEEKKI, 2), (AUTOKOULU, 3)))
    door.tap("tile_check_out")
    give(door, visit.code)
    door.tap(f"way_move:{APTEEKKI}")
    view = hub.see()
    assert view.places.side(APTEEKKI).inside == 5
    assert view.places.side(AUTOKOULU).inside == 0
