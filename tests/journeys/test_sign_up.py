"""Signing up at the door: seats, a code, giving up, and what becomes of it (E1, R5, V1)."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.programme_answers import LONGEST_NICKNAME, SignUpState
from kiosk.reservation_qr import text_of
from kiosk.worker import HandWorker
from tests.driving import PORTRAIT, Driver, driving
from tests.hub import HELSINKI, Hub
from tests.journeys.at_the_programme import (
    by_code,
    cancel,
    code_on,
    free,
    look_at,
    move,
    others_sign_up,
    put_on,
    state_of,
)
from tests.journeys.rooms_at_the_door import reserve, wrong_code
from tests.journeys.wedge import Wedge
from ui.door_pages import kiosk_pages


@pytest.mark.parametrize(
    ("lang", "welcome", "seats"),
    [
        ("fi", "Olette mukana: Neuleilta", "Teille on varattu 3 paikkaa"),
        pytest.param(
            *("sv", "Ni är anmälda: Stickkväll", "3 platser är reserverade för er"),
            marks=pytest.mark.long,
        ),
        pytest.param(
            *("en", "You are signed up: Knitting evening", "3 seats are kept for you"),
            marks=pytest.mark.long,
        ),
    ],
)
def test_a_teacher_signs_up_three_and_finds_them_by_the_code(
    hub: Hub, door: Driver, lang: str, welcome: str, seats: str
) -> None:
    evening = put_on(hub, ahead=2)
    if lang != "fi":
        door.tap(f"language_{lang}")
    look_at(door, evening)
    door.tap("primary")
    door.tap("more")
    door.tap("more")
    door.tap("primary")
    assert door.page() == "signed_up"
    assert door.says(welcome)
    assert door.sees("reservationQr")
    assert door.sees("calendarQr")
    assert free(hub, evening) == 5
    code = code_on(door)
    door.tap("primary")
    assert door.page() == "home"
    by_code(door, code)
    assert door.page() == "my_sign_up"
    assert door.says(seats)
    assert code not in " ".join(door.texts())


def test_a_nickname_goes_to_the_manager_only_and_is_cut_while_it_is_typed(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    door.tap("primary")
    door.tap("nameInput")
    door.type_text("Aino" + "o" * 30)
    door.tap("keyDone")
    door.tap("primary")
    assert not door.says("Ainoo")
    listed = hub.kiosk.programme_desk.list_of(hub.manager(), evening)
    names = [row.name for row in getattr(listed, "rows", ())]
    assert names == ["Aino" + "o" * (LONGEST_NICKNAME - 4)]


def test_two_taps_sign_up_once(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    door.tap("primary")
    door.tap("primary")
    door.tap("primary", at_once=True)
    assert free(hub, evening) == 7


def test_giving_up_asks_once_and_somebody_else_can_have_the_seat(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    mine = others_sign_up(hub, evening, 2)
    by_code(door, mine.code)
    door.tap("way_cancel")
    door.tap("secondary")
    assert state_of(hub, mine) is SignUpState.SIGNED
    door.tap("way_cancel")
    door.tap("back")
    assert door.says("Teille on varattu 2 paikkaa")
    door.tap("way_cancel")
    door.tap("primary")
    assert door.says("Ilmoittautuminen on peruttu.")
    assert state_of(hub, mine) is SignUpState.CANCELLED
    assert free(hub, evening) == 8


def test_who_has_the_code_reads_that_the_event_was_moved_and_keeps_the_seat(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub, ahead=1)
    mine = others_sign_up(hub, evening)
    by_code(door, mine.code)
    move(hub, evening, starts=time(18), ends=time(20))
    door.settle()
    assert door.says("Siirretty: nyt huomenna klo 18–20")
    assert door.says("Piti olla huomenna klo 17.30. Paikkasi on tallella.")
    assert state_of(hub, mine) is SignUpState.SIGNED


def test_who_has_the_code_reads_that_the_event_is_cancelled(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    mine = others_sign_up(hub, evening)
    cancel(hub, evening)
    by_code(door, mine.code)
    assert door.says("Tapahtuma on peruttu")
    assert door.says("Vetäjä on sairaana.")
    door.tap("way_programme")
    assert door.page() == "whats_on"


@pytest.mark.parametrize("once_more", ["back", "primary"])
def test_from_the_event_the_way_back_leads_to_the_sign_up(
    hub: Hub, door: Driver, once_more: str
) -> None:
    mine = others_sign_up(hub, put_on(hub), 2)
    by_code(door, mine.code)
    door.tap("way_event")
    if once_more == "primary":
        door.tap("primary")
        door.tap("back")
    door.tap("back")
    assert door.page() == "my_sign_up"
    assert door.says("Teille on varattu 2 paikkaa")


def test_who_comes_back_from_the_event_sees_what_became_of_it_meanwhile(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    by_code(door, others_sign_up(hub, evening).code)
    door.tap("way_event")
    cancel(hub, evening)
    door.tap("back")
    assert door.says("Tapahtuma on peruttu")


def test_back_from_an_event_that_is_over_leads_to_the_event_and_to_no_form(
    hub: Hub, door: Driver
) -> None:
    look_at(door, put_on(hub, starts=time(9), ends=time(11)))
    door.tap("primary")
    hub.clock.turn_to(datetime(2026, 11, 24, 11, 1, tzinfo=HELSINKI))
    door.shell.touch()
    door.tap("primary")
    assert door.says("Se on jo alkanut tai ollut.")
    door.tap("back")
    assert door.page() == "event"
    assert door.says("Tapahtuma on jo ollut")


def test_from_something_else_the_way_back_leads_home(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    mine = others_sign_up(hub, evening)
    look_at(door, evening)
    door.tap("primary")
    cancel(hub, evening)
    door.tap("primary")
    door.tap("way_programme")
    door.tap("back")
    assert door.page() == "home"
    by_code(door, mine.code)
    door.tap("way_programme")
    door.tap("back")
    assert door.page() == "home"


def test_an_event_that_is_cancelled_while_somebody_signs_up_says_so(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    door.tap("primary")
    cancel(hub, evening)
    door.tap("primary")
    assert door.says("Tapahtuma on peruttu.")
    door.tap("way_programme")
    assert door.page() == "whats_on"


# --- codes ---


def test_one_code_entry_serves_reservations_and_sign_ups(hub: Hub, door: Driver) -> None:
    room, seat = reserve(hub), others_sign_up(hub, put_on(hub))
    by_code(door, room.code)
    assert door.page() == "reservation"
    assert door.says("Neuvotteluhuone")
    door.tap("home")
    door.tap("tile_rooms")
    door.tap("mine")
    for digit in seat.code:
        door.tap(f"digit{digit}")
    assert door.page() == "my_sign_up"
    door.tap("back")
    assert door.page() == "rooms"


@pytest.mark.long
def test_a_scan_of_the_code_opens_the_sign_up(hub: Hub, door: Driver, wedge: Wedge) -> None:
    mine = others_sign_up(hub, put_on(hub))
    wedge.scan(text_of(mine.code))
    assert door.page() == "my_sign_up"
    assert hub.inside == 0


def test_five_wrong_codes_and_the_right_one_has_to_wait_too(hub: Hub, door: Driver) -> None:
    mine = others_sign_up(hub, put_on(hub))
    by_code(door, wrong_code(mine.code))
    assert door.says("Tällä koodilla ei ole nyt mitään.")
    for _ in range(4):
        for digit in wrong_code(mine.code):
            door.tap(f"digit{digit}")
    assert door.says("Yritä uudelleen") or door.says("Voit yrittää uudelleen")
    door.type_text(mine.code)
    assert door.page() == "reservation"
    door.pass_time(30)
    door.shell.touch()
    door.pass_time(35)
    for digit in mine.code:
        door.tap(f"digit{digit}")
    assert door.page() == "my_sign_up"


@pytest.mark.long
def test_four_wrong_codes_are_four_guesses_though_two_desks_were_asked(
    hub: Hub, door: Driver
) -> None:
    mine = others_sign_up(hub, put_on(hub))
    by_code(door, wrong_code(mine.code))
    for _ in range(3):
        for digit in wrong_code(mine.code):
            door.tap(f"digit{digit}")
    for digit in mine.code:
        door.tap(f"digit{digit}")
    assert door.page() == "my_sign_up"


# --- what stays on the screen ---


def test_the_code_goes_with_the_page_and_the_form_with_its_visitor(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    door.tap("primary")
    door.tap("more")
    door.pass_time(85)
    assert door.page() == "home"
    look_at(door, evening)
    door.tap("primary")
    assert door.front.models["sign_up"].property("people") == 1
    door.tap("primary")
    code = code_on(door)
    door.pass_time(46)
    assert door.page() == "home"
    assert code not in " ".join(door.texts())
    assert door.front.models["signed_up"].property("code") == ""
    assert door.front.models["signed_up"].property("codeAddress") == ""


@pytest.mark.long
def test_all_of_it_works_upright(hub: Hub, qapp: QGuiApplication) -> None:
    evening = put_on(hub)
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), PORTRAIT) as door:
        hub.kiosk.store.listen(door.front.bridge.hear)
        door.settle()
        look_at(door, evening)
        door.tap("primary")
        door.tap("more")
        door.tap("primary")
        code = code_on(door)
        door.tap("primary")
        by_code(door, code)
        door.tap("way_cancel")
        door.tap("primary")
        assert free(hub, evening) == 8
