"""No seat is free: fewer of them, another date, waiting, and an offer that does not wait (E1)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.programme_answers import EventKind, Repeat, SignUpState
from tests.driving import Driver
from tests.hub import HELSINKI, Hub
from tests.journeys.at_the_programme import (
    TUESDAY,
    by_code,
    code_on,
    free,
    look_at,
    others_sign_up,
    others_wait,
    put_on,
    state_of,
)


def test_waiting_being_offered_a_seat_and_taking_it(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    others = others_sign_up(hub, evening, 8)
    look_at(door, evening)
    assert door.says("Täynnä: kaikki 8 paikkaa on varattu")
    door.tap("primary")
    door.tap("primary")
    assert door.says("Kaikki paikat on varattu.")
    door.tap("way_wait")
    assert door.page() == "signed_up"
    assert door.says("Olet jonossa ensimmäinen.")
    assert not door.sees("calendarQr")
    code = code_on(door)
    door.tap("primary")
    by_code(door, code)
    assert door.says("Olet jonossa sijalla 1")
    door.tap("home")
    hub.kiosk.sign_ups.cancel(others.sign_up_id)
    door.settle()
    assert door.says("Paikka vapautui jonottajalle: Neuleilta")
    by_code(door, code)
    assert door.says("Sinulle vapautui paikka")
    door.tap("primary")
    assert door.says("Paikka on sinun.")
    assert door.says("Paikkasi on varattu")
    door.tap("home")
    assert not door.says("Paikka vapautui jonottajalle")
    assert free(hub, evening) == 7


@pytest.mark.long
def test_who_does_not_need_the_offer_says_so_and_the_next_one_has_it(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    others = others_sign_up(hub, evening, 8)
    first, second = others_wait(hub, evening), others_wait(hub, evening, 8)
    hub.kiosk.sign_ups.cancel(others.sign_up_id)
    by_code(door, first.code)
    door.tap("secondary")
    assert door.says("Lopetatko odottamisen?")
    door.tap("primary")
    assert state_of(hub, first) is SignUpState.CANCELLED
    assert state_of(hub, second) is SignUpState.OFFERED


def test_an_offer_that_lapses_under_the_eyes_of_its_holder_is_told(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    others = others_sign_up(hub, evening, 8)
    mine = others_wait(hub, evening)
    hub.kiosk.sign_ups.cancel(others.sign_up_id)
    by_code(door, mine.code)
    assert door.says("Vastaa viimeistään tänään klo 11.30.")
    seen = hub.kiosk.sign_ups.see(mine.sign_up_id)
    assert seen is not None
    assert seen.offered_until is not None
    hub.clock.turn_to(seen.offered_until + timedelta(seconds=1))
    door.shell.touch()
    door.tap("primary")
    assert door.says("Paikka ei ole enää varattuna.")
    assert door.says("Vastausaika päättyi: paikka meni seuraavalle")


def test_fewer_of_them_come_at_once(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    others_sign_up(hub, evening, 6)
    look_at(door, evening)
    door.tap("primary")
    door.tap("more")
    door.tap("more")
    door.tap("primary")
    assert door.says("Tilaa on enää 2 henkilölle.")
    assert door.says("Vain 2 meistä tulee")
    door.tap("way_fewer")
    assert door.page() == "signed_up"
    assert free(hub, evening) == 0


def test_another_date_of_the_same_is_taken_instead(hub: Hub, door: Driver) -> None:
    weekly = Repeat((TUESDAY.weekday(),), count=3)
    evening = put_on(hub, repeat=weekly)
    others_sign_up(hub, evening, 8)
    dates = hub.kiosk.programme.look(days=21).events
    look_at(door, evening)
    door.tap("primary")
    door.tap("primary")
    assert door.says("Ti 1.12. klo 17.30–19.30")
    door.tap(f"way_other:{dates[1].event_id}")
    assert door.says("Neuleilta, ti 1.12. klo 17.30–19.30")
    door.tap("primary")
    assert door.page() == "signed_up"
    assert free(hub, dates[1].event_id) == 7


def test_back_from_the_ways_leads_to_the_form_with_what_was_filled_in(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    others_sign_up(hub, evening, 7)
    look_at(door, evening)
    door.tap("primary")
    door.tap("more")
    door.tap("primary")
    assert door.says("Tilaa on enää yhdelle.")
    door.tap("back")
    assert door.front.models["sign_up"].property("people") == 2
    door.tap("fewer")
    door.tap("primary")
    assert door.page() == "signed_up"


def test_a_full_course_shows_the_way_from_home(hub: Hub, door: Driver) -> None:
    course = put_on(hub, seats=1, kind=EventKind.STUDY, home_link="https://koti.example/k")
    others_sign_up(hub, course)
    look_at(door, course)
    assert door.sees("qr_home")
    door.tap("primary")
    door.tap("primary")
    door.tap("way_home")
    assert door.page() == "event"
    assert door.sees("qr_home")


def test_an_offer_that_comes_while_they_are_asked_whether_to_stop_waiting_is_shown(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    others = others_sign_up(hub, evening, 8)
    mine = others_wait(hub, evening)
    by_code(door, mine.code)
    door.tap("way_cancel")
    assert door.says("Lopetatko odottamisen?")
    hub.kiosk.sign_ups.cancel(others.sign_up_id)
    door.settle()
    assert door.says("Sinulle vapautui paikka")
    assert state_of(hub, mine) is SignUpState.OFFERED


def test_who_waits_when_it_begins_reads_that_it_has_begun(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    others_sign_up(hub, evening, 8)
    by_code(door, others_wait(hub, evening).code)
    hub.clock.turn_to(datetime(2026, 11, 24, 17, 31, tzinfo=HELSINKI))
    door.shell.touch()
    hub.kiosk.caretaker.tidy()
    door.settle()
    assert door.says("Tapahtuma on alkanut: paikkaa ei vapautunut")


@pytest.mark.long
def test_seats_that_are_taken_while_somebody_fills_in_the_form_are_said_at_once(
    hub: Hub, door: Driver
) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    door.tap("primary")
    assert door.says("8 paikkaa vapaana")
    others_sign_up(hub, evening, 8)
    door.settle()
    assert door.says("Kaikki paikat on nyt varattu.")
