"""Waiting for a room: one's place, the offer on the front page, taking or leaving it (R6, R7)."""

from __future__ import annotations

import pytest

from kiosk.room_answers import MyReservation
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.rooms_at_the_door import MEETING, give, open_by_code, reserve, speak, wait_for


def test_who_waits_sees_at_which_place(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, starts="11.00")
    wait_for(hub, mine)
    second = wait_for(hub, mine)
    open_by_code(door, second.code)
    assert door.says("Olet jonossa 2. tähän huoneeseen")
    door.tap("primary")
    assert door.page() == "home"


@pytest.mark.parametrize(
    ("lang", "tile", "told", "yours"),
    [
        ("fi", "Huone vapautui", "Vapautui sitä odottaneelle: Neuvotteluhuone", "Huone on sinun."),
        ("sv", "Ett rum är ledigt", "Ledigt för den som väntat: Mötesrummet", "Rummet är ditt."),
        ("en", "A room is free", "Now free for whoever waited: Meeting room", "The room is yours."),
    ],
)
def test_the_front_page_calls_and_the_code_takes_the_room(
    hub: Hub, door: Driver, lang: str, tile: str, told: str, yours: str
) -> None:
    mine = reserve(hub, starts="11.00")
    waiting = wait_for(hub, mine)
    hub.kiosk.booking.cancel(mine.reservation_id)
    door.settle()
    speak(door, lang)
    assert tile in door.texts()
    assert told in door.texts()
    assert waiting.code not in " ".join(door.texts())
    door.tap("tile_reservation")
    give(door, waiting.code)
    door.tap("primary")
    assert yours in door.texts()
    found = hub.kiosk.my_room.find(waiting.code)
    assert isinstance(found, MyReservation)
    assert found.room_id == MEETING
    door.tap("home")
    assert not door.sees("tile_reservation")


def test_left_to_the_next_who_is_offered_it_then(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, starts="11.00")
    first, second = wait_for(hub, mine), wait_for(hub, mine)
    hub.kiosk.booking.cancel(mine.reservation_id)
    open_by_code(door, first.code)
    door.tap("secondary")
    assert door.says("Et odota enää.") or door.says("En")
    (offer,) = hub.kiosk.room_news.look().offers
    assert offer.waiting_id == second.waiting_id


def test_an_offer_that_nobody_takes_in_ten_minutes_goes_under_their_eyes(
    hub: Hub, door: Driver
) -> None:
    mine = reserve(hub, starts="11.00")
    waiting = wait_for(hub, mine)
    hub.kiosk.booking.cancel(mine.reservation_id)
    open_by_code(door, waiting.code)
    assert door.says("Se on sinulle varattuna vielä 10 minuuttia.")
    hub.later(minutes=11)
    door.settle()
    assert door.says("Et odota enää tätä huonetta.")
    door.tap("home")
    assert not door.sees("tile_reservation")


def test_a_reservation_that_can_be_begun_is_one_touch_from_the_front_page(
    hub: Hub, door: Driver
) -> None:
    mine = reserve(hub, starts="10.00")
    assert not door.sees("tile_reservation")
    hub.later(minutes=20)
    door.pass_time(16)
    door.wake()
    assert door.says("Varaus alkaa: Neuvotteluhuone klo 10")
    door.tap("tile_reservation")
    give(door, mine.code)
    door.tap("primary")
    assert door.page() == "welcome"
    door.tap("home")
    assert not door.sees("tile_reservation")
