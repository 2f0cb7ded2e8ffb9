"""A room from now on: room, length, reserve are three touches; then in by one more (R4, R6)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.room_answers import MyReservation, ReservationState
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.canary import places_in_memory
from tests.journeys.rooming import (
    BACK,
    BOOTH,
    MEETING,
    QUIET,
    code_on,
    live,
    somebody_has,
    speak,
    upright,
)
from ui.app import show_left_over


def found(hub: Hub, code: str) -> MyReservation:
    """The reservation with this code, whatever became of it."""
    mine = hub.kiosk.my_room.find(code)
    assert isinstance(mine, MyReservation)
    return mine


@pytest.mark.parametrize(
    ("lang", "question", "answer", "welcome"),
    [
        ("fi", "Hiljainen huone 1, nyt heti, klo 10.15 asti", "Varattu:", "Tervetuloa"),
        ("sv", "Tysta rummet 1, nu genast, till kl. 10.15", "Bokat:", "Välkommen"),
        ("en", "Quiet room 1, now until 10:15", "Reserved:", "Welcome"),
    ],
)
def test_room_length_reserve_are_three_touches_and_a_fourth_leads_in(
    hub: Hub, door: Driver, lang: str, question: str, answer: str, welcome: str
) -> None:
    speak(door, lang)
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_45")
    assert question in door.texts()
    door.tap("primary")
    assert door.page() == "reserved"
    assert door.says(answer)
    code = code_on(door)
    assert (len(code), live(hub, QUIET)) == (6, [("09:30", "10:15", 1)])

    door.tap("primary")

    assert door.page() == "welcome"
    assert door.says(welcome)
    assert (hub.inside, found(hub, code).state) == (1, ReservationState.STARTED)


def test_who_is_inside_already_takes_no_places_and_begins_on_the_same_page(
    hub: Hub, door: Driver
) -> None:
    hub.fill()
    door.settle()
    door.tap("tile_rooms")
    door.tap(f"name_{BACK}")
    door.tap("now_30")
    door.tap("more")
    door.tap("inside")
    door.tap("primary")
    assert door.says("Varattu: Sali, takaosa")
    door.tap("primary")
    assert door.page() == "reserved"
    assert door.says("Huone on sinun: Sali, takaosa")
    assert found(hub, code_on(door)).state is ReservationState.STARTED
    assert hub.inside == 10


@pytest.mark.long
def test_a_full_hub_says_so_and_being_inside_is_one_touch_away(hub: Hub, door: Driver) -> None:
    hub.fill()
    door.settle()
    door.tap("tile_rooms")
    door.tap(f"name_{BACK}")
    door.tap("now_30")
    door.tap("primary")
    assert door.page() == "reserve"
    door.tap("way_inside")
    door.tap("primary")
    assert door.page() == "reserved"


@pytest.mark.long
def test_there_are_never_more_people_than_seats(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("now_30")
    for _ in range(5):
        door.tap("more")
    assert not door.find("more").isEnabled()
    door.tap("primary")
    assert [people for *_, people in live(hub, MEETING)] == [6]


def test_a_form_that_stays_open_begins_when_it_is_confirmed(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_15")
    door.pass_time(59)
    door.tap("primary")
    assert [start for start, *_ in live(hub, QUIET)] == ["09:31"]


def test_a_second_tap_is_the_first_one(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_30")
    door.tap("primary")
    door.tap("primary", at_once=True)
    assert len(live(hub, QUIET)) == 1


def test_the_booth_is_explained_before_it_is_begun_the_first_time(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{BOOTH}")
    door.tap("now_30")
    door.tap("primary")
    code = code_on(door)
    door.tap("primary")
    assert door.says("ota tiedostosi mukaan")
    assert found(hub, code).state is ReservationState.BOOKED
    door.tap("primary")
    assert door.page() == "welcome"
    assert found(hub, code).state is ReservationState.STARTED
    assert not found(hub, code).needs_induction


@pytest.mark.long
def test_who_does_not_confirm_it_keeps_the_reservation_and_has_not_begun(
    hub: Hub, door: Driver
) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{BOOTH}")
    door.tap("now_30")
    door.tap("primary")
    code = code_on(door)
    door.tap("primary")
    door.tap("secondary")
    assert code_on(door) == code
    assert found(hub, code).state is ReservationState.BOOKED


def test_what_is_out_of_order_is_said_before_the_room_is_taken(hub: Hub, door: Driver) -> None:
    hub.kiosk.booth.tell_fault(MEETING, "Videoneuvottelulaitteet")
    door.settle()
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("now_30")
    assert door.says("Epäkunnossa: Videoneuvottelulaitteet")


def test_when_somebody_was_quicker_a_free_room_is_one_touch_away(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{BACK}")
    door.tap("now_30")
    somebody_has(hub, BACK, "09:45", 60)
    door.tap("primary")
    assert door.says("varattu") or door.says("Joku")
    others = sorted(name for name in door.names() if name.startswith("way_room:"))
    door.tap(others[0])
    door.tap("primary")
    assert door.page() == "reserved"
    assert live(hub, BACK) == [("09:45", "10:45", 1)]


def test_a_crash_right_after_the_touch_loses_no_code(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_30")
    door.tap("primary")
    code = code_on(door)
    show_left_over(hub.kiosk, door.shell)
    door.settle()
    assert (door.page(), code_on(door)) == ("reserved", code)


@pytest.mark.parametrize("leave", ["idle", "home"])
def test_nothing_of_a_reservation_is_left_for_the_next_visitor(
    hub: Hub, door: Driver, leave: str
) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_30")
    door.tap("primary")
    code = code_on(door)
    assert places_in_memory(door, code)
    door.tap("home") if leave == "home" else door.pass_time(60)
    assert door.page() == "home"
    assert places_in_memory(door, code) == []


def test_a_form_nobody_touches_warns_and_is_forgotten(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{QUIET}")
    door.tap("now_30")
    door.pass_time(61)
    assert door.shell.secondsLeft > 0
    door.pass_time(20)
    assert door.page() == "home"
    assert live(hub, QUIET) == []


def test_a_room_is_taken_in_portrait_too(hub: Hub, qapp: QGuiApplication) -> None:
    with upright(hub) as door:
        for name in ("tile_rooms", f"name_{QUIET}", "now_30", "primary"):
            door.tap(name)
        assert door.page() == "reserved"
        assert live(hub, QUIET) == [("09:30", "10:00", 1)]
