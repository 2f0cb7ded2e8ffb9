"""One's reservation by its code or a scan: begin, longer, end, move, give up (R5-R7, V7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.reservation_qr import text_of
from kiosk.room_answers import ReservationState
from tests.driving import PORTRAIT, Driver, driving
from tests.hub import Hub
from tests.journeys.office import office
from tests.journeys.rooms_at_the_door import (
    QUIET,
    at,
    give,
    open_by_code,
    reserve,
    speak,
    wrong_code,
)
from tests.journeys.wedge import Wedge
from ui.door_pages import kiosk_pages


def state_of(hub: Hub, reservation_id: str) -> ReservationState:
    """How a reservation stands."""
    seen = hub.kiosk.my_room.see(reservation_id)
    assert seen is not None
    return seen.state


# --- beginning ---


@pytest.mark.parametrize(
    ("lang", "now", "come"),
    [
        ("fi", "Voit aloittaa nyt", "Tulen nyt sisään"),
        ("sv", "Du kan börja nu", "Jag kommer in nu"),
        ("en", "You can begin now", "I come in now"),
    ],
)
def test_one_touch_begins_and_brings_everybody_in(
    hub: Hub, door: Driver, lang: str, now: str, come: str
) -> None:
    mine = reserve(hub, people=3)
    speak(door, lang)
    open_by_code(door, mine.code)
    assert now in door.texts()
    assert come in door.texts()
    door.tap("primary")
    assert door.page() == "welcome"
    assert hub.inside == 3
    assert state_of(hub, mine.reservation_id) is ReservationState.STARTED


def test_who_is_inside_already_is_not_counted_again(hub: Hub, door: Driver) -> None:
    hub.arrive(2)
    mine = reserve(hub)
    open_by_code(door, mine.code)
    door.tap("secondary")
    assert door.page() == "reservation"
    assert door.says("Huone on sinun.")
    assert hub.inside == 2
    door.tap("language_sv")
    assert door.says("Rummet är ditt.")


def test_too_early_says_from_when_on(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, starts="11.00")
    open_by_code(door, mine.code)
    assert door.says("Voit aloittaa tänään klo 10.45 alkaen.")
    assert not door.find("primary").isEnabled()
    assert not door.sees("secondary")
    hub.later(minutes=75)
    door.shell.touch()
    door.shell.tick()
    door.settle()
    assert door.find("primary").isEnabled()


def test_where_the_hub_is_full_the_full_page_says_what_to_do(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, QUIET, starts="11.00", people=1)
    hub.fill()  # its place is kept from a quarter to eleven on
    hub.later(minutes=80)
    open_by_code(door, mine.code)
    door.tap("primary")
    assert door.page() == "full"
    assert state_of(hub, mine.reservation_id) is ReservationState.BOOKED


def test_what_nobody_began_is_released_under_the_eyes_of_who_comes_too_late(
    hub: Hub, door: Driver
) -> None:
    mine = reserve(hub)
    open_by_code(door, mine.code)
    assert door.says("Jos kukaan ei ole aloittanut klo 9.45 mennessä")
    hub.later(minutes=16)
    door.settle()
    assert door.says("Tämä varaus on vapautunut")
    door.tap("secondary")
    assert door.page() == "rooms"


# --- changing ---


def test_longer_by_half_an_hour_and_the_next_one_is_in_the_way_of_more(
    hub: Hub, door: Driver
) -> None:
    mine = reserve(hub)
    reserve(hub, starts="11.00")
    open_by_code(door, mine.code)
    door.tap("way_longer")
    assert door.says("klo 11.30 asti")
    assert door.says("Huone on silloin varattu.")
    assert not door.find("way_longer:60").isEnabled()
    door.tap("way_longer:30")
    assert door.says("Se on sinun klo 11 asti.")
    assert door.says("Neuvotteluhuone, tänään klo 9.30–11")
    door.tap("way_longer")
    assert not door.find("way_longer:15").isEnabled()


def test_being_done_early_asks_nothing_twice_and_gives_the_rest_back(
    hub: Hub, door: Driver
) -> None:
    mine = reserve(hub)
    open_by_code(door, mine.code)
    door.tap("secondary")
    door.tap("way_end")
    assert door.says("Huone on nyt vapaa muille.")
    assert door.says("Videoneuvottelulaitteet")
    assert state_of(hub, mine.reservation_id) is ReservationState.ENDED
    reserve(hub, starts="10.00", minutes=30)


def test_moved_to_another_time_of_today(hub: Hub, door: Driver) -> None:
    mine = reserve(hub)
    reserve(hub, starts="12.00")
    open_by_code(door, mine.code)
    door.tap("way_time")
    door.tap("start_12:00")
    assert door.says("Huone on silloin varattu.")
    assert not door.find("primary").isEnabled()
    door.tap("start_13:00")
    assert door.says("Sitten se on tänään klo 13–14.")
    door.tap("primary")
    assert door.says("Varaus on siirretty: tänään klo 13–14.")
    seen = hub.kiosk.my_room.see(mine.reservation_id)
    assert seen is not None
    assert (seen.starts_at, seen.code) == (at("13.00"), mine.code)


def test_moved_to_tomorrow_and_back_again(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, starts="10.00")
    open_by_code(door, mine.code)
    for day, start, said in (
        ("2026-11-25", "start_10:00", "huomenna klo 10–11"),
        ("2026-11-24", "start_10:00", "tänään klo 10–11"),
    ):
        door.tap("way_time")
        door.tap(f"day_{day}")
        door.tap(start)
        door.tap("primary")
        assert door.says(f"Varaus on siirretty: {said}.")


def test_moved_to_another_room_at_the_same_time(hub: Hub, door: Driver) -> None:
    mine = reserve(hub)
    open_by_code(door, mine.code)
    door.tap("way_room")
    assert door.says("Huoneessa on yksi paikka")
    assert not door.find(f"way_room:{QUIET}").isEnabled()
    door.tap("way_room:sali-takaosa")
    assert door.says("Varaus on siirretty: Sali, takaosa, tänään klo 9.30–10.30.")


def test_giving_up_asks_once_and_the_code_is_nobodys_then(hub: Hub, door: Driver) -> None:
    mine = reserve(hub)
    open_by_code(door, mine.code)
    door.tap("way_cancel")
    door.tap("secondary")
    assert state_of(hub, mine.reservation_id) is ReservationState.BOOKED
    door.tap("way_cancel")
    door.tap("primary")
    assert door.says("Varaus on peruttu.")
    assert state_of(hub, mine.reservation_id) is ReservationState.CANCELLED
    door.tap("primary")
    assert door.page() == "home"
    open_by_code(door, mine.code)
    assert door.says("Tällä koodilla ei ole nyt mitään.")


# --- codes ---


def test_wrong_codes_have_to_wait_and_the_wait_counts_down(hub: Hub, door: Driver) -> None:
    mine = reserve(hub)
    door.tap("tile_rooms")
    door.tap("mine")
    for _ in range(5):
        give(door, wrong_code(mine.code))
    assert door.says("Voit yrittää uudelleen")
    door.type_text(mine.code)
    assert not door.sees("way_longer")
    door.pass_time(30)
    door.shell.touch()
    assert door.says("Voit yrittää uudelleen")
    door.pass_time(35)
    give(door, mine.code)
    assert door.sees("way_longer")


def test_nothing_of_a_code_is_on_a_later_screen(hub: Hub, door: Driver) -> None:
    mine = reserve(hub)
    open_by_code(door, mine.code)
    assert mine.code not in " ".join(door.texts())
    door.pass_time(90)
    assert door.page() == "home"
    door.tap("tile_rooms")
    door.tap("mine")
    assert door.front.models["reservation"].property("digits") == ""
    assert not door.sees("way_longer")


# --- scanned ---


def test_a_scan_on_the_front_page_opens_the_reservation_and_checks_nobody_in(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    mine = reserve(hub)
    wedge.scan(text_of(mine.code))
    assert door.page() == "reservation"
    assert door.says("Voit aloittaa nyt")
    assert hub.inside == 0


def test_a_scan_while_somebody_fills_in_a_form_asks_first_and_types_nothing(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    mine = reserve(hub)
    door.tap("tile_check_in")
    door.tap("name")
    door.type_text("Ai")
    wedge.scan(text_of(mine.code))
    assert door.page() == "check_in"
    assert door.says("Se oli huonevarauksen koodi")
    assert not door.says("HUBR")
    assert door.front.models["check_in"].property("name") == "Ai"
    assert hub.inside == 0
    door.tap("scan_reservation")
    assert door.page() == "reservation"
    assert door.says("Voit aloittaa nyt")


def test_a_scan_while_the_code_is_being_typed_finds_it_at_once(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    mine = reserve(hub)
    door.tap("tile_rooms")
    door.tap("mine")
    give(door, "12")
    wedge.scan(text_of(mine.code))
    assert door.sees("way_longer")


def test_the_card_of_a_scan_forgets_the_code_by_itself(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    mine = reserve(hub)
    door.tap("tile_check_in")
    wedge.scan(text_of(mine.code))
    door.pass_time(9)
    assert not door.sees("scan_reservation")


# --- upright ---


def test_all_of_it_works_upright(hub: Hub, qapp: QGuiApplication) -> None:
    mine = reserve(hub)
    pages = kiosk_pages(hub.kiosk)
    with driving(hub.clock, hub.kiosk.worker, pages, PORTRAIT) as door:  # type: ignore[arg-type]
        hub.kiosk.store.listen(door.front.bridge.hear)
        open_by_code(door, mine.code)
        door.tap("way_time")
        door.tap("start_14:00")
        door.tap("primary")
        assert door.says("tänään klo 14–15")
        hub.clock.advance(timedelta(hours=4, minutes=30))
        door.shell.touch()
        door.shell.tick()
        door.settle()
        door.tap("primary")
        assert door.page() == "welcome"


# --- where else a scan may happen ---


@pytest.mark.parametrize("way", ["tile_check_out", "tile_rooms", "tile_group"])
def test_a_scan_never_checks_anybody_in_or_out_on_whatever_page(
    hub: Hub, door: Driver, wedge: Wedge, way: str
) -> None:
    hub.arrive(2)
    mine = reserve(hub)
    door.tap(way)
    wedge.scan(text_of(mine.code))
    assert hub.inside == 2
    assert state_of(hub, mine.reservation_id) is ReservationState.BOOKED
    assert door.page() == "reservation" or door.says("Se oli huonevarauksen koodi")


def test_a_scan_behind_the_pin_asks_before_it_leads_away(hub: Hub, qapp: QGuiApplication) -> None:
    hub.manager()
    mine = reserve(hub)
    with office(hub) as desk:
        desk.come_in()
        desk.shell.scan(text_of(mine.code))
        desk.settle()
        assert desk.page() == "now"
        assert desk.says("Se oli huonevarauksen koodi")


def test_a_code_of_nobody_that_is_scanned_is_told_so_and_counts_as_a_guess(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    mine = reserve(hub)
    for _ in range(5):
        wedge.scan(text_of(wrong_code(mine.code)))
    assert door.page() == "reservation"
    assert door.says("Voit yrittää uudelleen")
    wedge.scan(text_of(mine.code))
    assert not door.sees("way_longer")
