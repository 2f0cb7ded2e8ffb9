"""A room that is not free: why, and every way out by a touch; the waiting list (R7)."""

from __future__ import annotations

import pytest

from kiosk.room_answers import WaitsForRoom
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.rooming import BACK, FRONT, MEETING, cell, code_on, live, somebody_has, speak

TOMORROW = "2026-11-25"


@pytest.fixture
def taken(hub: Hub, door: Driver) -> str:
    """Somebody has the meeting room tomorrow from 14 to 15; the reservation's id."""
    return somebody_has(hub, MEETING, "14:00", 60, TOMORROW)


def ask_for_it(door: Driver) -> None:
    """Touch the time that somebody has, and ask what can be done."""
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    door.tap(f"cell_{TOMORROW}")
    door.tap(cell("14:00", TOMORROW))
    door.tap("ways")


def ways(door: Driver) -> set[str]:
    """The ways out on the screen."""
    return {name for name in door.names() if name.startswith("way_")}


@pytest.mark.parametrize(
    ("lang", "why", "waits", "next_one"),
    [
        ("fi", "Huone on silloin varattu.", "Odotat: ", "Olet jonossa ensimmäinen."),
        ("sv", "Rummet är bokat då.", "Du väntar på: ", "Du är först i kön."),
        ("en", "Somebody has the room then.", "You wait for: ", "You are next."),
    ],
)
def test_waiting_for_a_taken_room_gives_a_code_and_a_place_in_line(
    hub: Hub, door: Driver, taken: str, lang: str, why: str, waits: str, next_one: str
) -> None:
    speak(door, lang)
    ask_for_it(door)
    assert door.says(why)
    door.tap("way_wait")
    door.tap(cell("15:00", TOMORROW))
    door.tap("primary")
    assert door.says(waits)
    assert door.says(next_one)
    found = hub.kiosk.my_room.find(code_on(door))
    assert isinstance(found, WaitsForRoom)
    assert (found.place, found.room_id) == (1, MEETING)


@pytest.mark.long
def test_a_second_one_is_told_how_many_are_before(hub: Hub, door: Driver, taken: str) -> None:
    for _ in range(2):
        ask_for_it(door)
        door.tap("way_wait")
        door.tap(cell("15:00", TOMORROW))
        door.tap("primary")
        note = door.find("note").property("text")
        door.tap("home")
    assert note.startswith("Edelläsi on 1 odottaja.")


def test_the_room_is_offered_to_who_waits_when_it_falls_free(
    hub: Hub, door: Driver, taken: str
) -> None:
    ask_for_it(door)
    door.tap("way_wait")
    door.tap(cell("15:00", TOMORROW))
    door.tap("primary")
    code = code_on(door)
    hub.kiosk.booking.cancel(taken)
    found = hub.kiosk.my_room.find(code)
    assert isinstance(found, WaitsForRoom)
    assert found.offered_until is not None


def test_the_next_free_time_is_one_touch_away(hub: Hub, door: Driver, taken: str) -> None:
    ask_for_it(door)
    assert {"way_next", "way_wait", "way_time"} <= ways(door)
    door.tap("way_next")
    door.tap(cell("16:00", TOMORROW))
    door.tap("primary")
    assert live(hub, MEETING) == [("14:00", "15:00", 1), ("15:00", "16:00", 1)]


def test_another_room_at_the_same_time_is_one_touch_away(
    hub: Hub, door: Driver, taken: str
) -> None:
    ask_for_it(door)
    other = min(way for way in ways(door) if way.startswith("way_room:"))
    door.tap(other)
    door.tap(cell("15:00", TOMORROW))
    door.tap("primary")
    assert live(hub, other.removeprefix("way_room:")) == [("14:00", "15:00", 1)]


@pytest.mark.long
def test_another_time_begins_with_the_day(door: Driver, taken: str) -> None:
    ask_for_it(door)
    door.tap("way_time")
    assert door.says("Minä päivänä")


@pytest.mark.long
def test_back_from_the_ways_out_leads_to_the_times(door: Driver, taken: str) -> None:
    ask_for_it(door)
    door.tap("back")
    assert door.says("Mihin aikaan")


def test_when_somebody_was_quicker_less_time_is_one_touch_away(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    door.tap(f"cell_{TOMORROW}")
    door.tap(cell("14:00", TOMORROW))
    door.tap(cell("15:00", TOMORROW))
    somebody_has(hub, MEETING, "14:30", 60, TOMORROW)
    door.tap("primary")
    assert {"way_shorter", "way_next", "way_wait", "way_time"} <= ways(door)
    door.tap("way_shorter")
    door.tap("primary")
    assert ("14:00", "14:30", 1) in live(hub, MEETING)


def test_who_waits_for_the_very_time_of_a_refusal_is_asked_nothing_more(
    hub: Hub, door: Driver
) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    door.tap(f"cell_{TOMORROW}")
    door.tap(cell("14:00", TOMORROW))
    door.tap(cell("15:00", TOMORROW))
    somebody_has(hub, MEETING, "14:30", 60, TOMORROW)
    door.tap("primary")
    door.tap("way_wait")
    assert door.page() == "reserved"
    assert isinstance(hub.kiosk.my_room.find(code_on(door)), WaitsForRoom)


def test_too_many_for_the_hub_can_be_fewer(hub: Hub, door: Driver) -> None:
    """Six want the front half while the place of one in the back half is kept (R7, O7)."""
    somebody_has(hub, BACK, "14:00", 60, TOMORROW)
    door.tap("tile_rooms")
    door.tap(f"name_{FRONT}")
    door.tap("otherTime")
    door.tap(f"cell_{TOMORROW}")
    door.tap(cell("14:00", TOMORROW))
    door.tap(cell("15:00", TOMORROW))
    for _ in range(5):
        door.tap("more")
    door.tap("primary")
    assert door.says("5")
    door.tap("way_fewer")
    door.tap("primary")
    assert live(hub, FRONT) == [("14:00", "15:00", 5)]
