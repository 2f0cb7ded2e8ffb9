"""What's on at the door: find it, read it, come back to it; what is changed is said (E1-E3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.texts import Text
from kiosk.worker import HandWorker
from scripts.screens.recipes.rooms import trouble_at
from tests.driving import TEN_INCH, Driver, driving
from tests.hub import HELSINKI, Hub
from tests.journeys.at_the_programme import (
    KNITTING,
    by_code,
    cancel,
    look_at,
    move,
    others_sign_up,
    put_on,
)
from ui.door_pages import kiosk_pages


def test_the_front_page_says_what_is_next_and_leads_there(hub: Hub, door: Driver) -> None:
    put_on(hub)
    door.settle()
    assert door.says("seuraava 17.30")
    assert "Neuleilta" in door.texts()
    door.tap("tile_whats_on")
    assert door.says("Tapahtumat tänään")
    assert door.says("17.30–19.30")
    assert door.says("Apteekin puoli, 8 paikkaa vapaana")


@pytest.mark.parametrize(
    ("lang", "when", "where", "seats"),
    [
        ("fi", "Tänään klo 17.30–19.30", "Apteekin puoli. Pääovesta", "5 paikkaa vapaana"),
        pytest.param(
            *("sv", "I dag kl. 17.30–19.30", "Apotekssidan. Rakt in", "5 platser lediga"),
            marks=pytest.mark.long,
        ),
        pytest.param(
            *("en", "Today 17:30–19:30", "Pharmacy side. Straight in", "5 seats free"),
            marks=pytest.mark.long,
        ),
    ],
)
def test_one_event_is_read_in_each_language(
    hub: Hub, door: Driver, lang: str, when: str, where: str, seats: str
) -> None:
    evening = put_on(hub, language="fi", organiser="Martat", link="https://martat.example/")
    others_sign_up(hub, evening, 3)
    if lang != "fi":
        door.tap(f"language_{lang}")
    look_at(door, evening)
    for said in (when, where, seats, "Martat"):
        assert door.says(said), said
    assert door.sees("qr_link")
    assert door.sees("qr_calendar")


def test_what_goes_on_now_says_until_when_and_what_is_over_is_gone(hub: Hub, door: Driver) -> None:
    put_on(hub, starts=time(9), ends=time(11))
    door.tap("tile_whats_on")
    assert door.says("klo 11 asti")
    hub.clock.turn_to(datetime(2026, 11, 24, 11, 1, tzinfo=HELSINKI))
    door.shell.touch()
    door.shell.tick()
    door.settle()
    assert not door.says("Neuleilta")
    assert door.says("Seuraavaan seitsemään päivään ei ole tapahtumia.")


def test_an_event_that_ends_under_the_eyes_of_its_reader_says_that_it_has_been(
    hub: Hub, door: Driver
) -> None:
    look_at(door, put_on(hub, starts=time(9), ends=time(11)))
    assert door.sees("primary")
    hub.clock.turn_to(datetime(2026, 11, 24, 11, 1, tzinfo=HELSINKI))
    door.shell.touch()
    door.shell.tick()
    door.settle()
    assert door.says("Tapahtuma on jo ollut")
    assert not door.says("8 paikkaa vapaana")
    for gone in ("primary", "qr_calendar"):
        assert not door.sees(gone), gone


def test_from_when_until_when_stands_on_one_line_on_the_smallest_screen(
    hub: Hub, qapp: QGuiApplication
) -> None:
    put_on(hub, starts=time(20), ends=time(20, 40))
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), TEN_INCH) as door:
        door.tap("tile_whats_on")
        for is_large, lang in product((False, True), ("fi", "en")):
            door.front.comfort.setLarge(is_large)
            door.front.comfort.speak(lang)
            door.settle()
            said = "20:00–20:40" if lang == "en" else "20–20.40"
            found = [item for item in door.items() if item.property("text") == said]
            assert [item.property("lineCount") for item in found] == [1], (is_large, lang)


def test_the_week_leads_to_later_weeks_and_back_from_an_event_to_the_same(
    hub: Hub, door: Driver
) -> None:
    put_on(hub)
    later = put_on(hub, Text("Lauluilta"), 9)
    door.tap("tile_whats_on")
    door.tap("view_week")
    assert door.says("Tapahtumat 24.–30.11.")
    assert not door.find("weekBack").isEnabled()
    door.tap("weekOn")
    assert door.says("Tapahtumat 1.–7.12.")
    door.tap(f"event_{later}")
    assert door.says("To 3.12. klo 17.30–19.30")
    door.tap("back")
    assert door.says("Tapahtumat 1.–7.12.")
    assert not door.find("weekOn").isEnabled()
    door.tap("weekBack")
    door.tap("view_today")
    assert door.says("Tapahtumat tänään")
    assert door.says("Neuleilta")


def test_what_lasts_days_reads_as_people_say_it(hub: Hub, door: Driver) -> None:
    friday = date(2026, 11, 27)
    week = put_on(hub, Text("Yritysviikko"), seats=None, is_all_day=True, last=friday)
    put_on(hub, Text("Avoimet ovet"), 1, seats=None, is_all_day=True)
    door.tap("tile_whats_on")
    door.tap("view_week")
    assert "ti–pe" in door.texts()
    assert "koko päivän" in door.texts()
    hub.clock.turn_to(datetime(2026, 11, 26, 9, 30, tzinfo=HELSINKI))
    door.shell.touch()
    door.tap("home")
    look_at(door, week)
    assert door.says("Nyt, pe 27.11. asti")


def test_cancelled_and_moved_is_said_on_the_front_page_in_the_list_and_on_the_event(
    hub: Hub, door: Driver
) -> None:
    off, moved = put_on(hub), put_on(hub, Text("Lauluilta"), 1)
    cancel(hub, off)
    door.settle()
    assert door.says("Peruttu: Neuleilta, klo 17.30")
    move(hub, moved, starts=time(18), ends=time(20))
    door.tap("tile_whats_on")
    assert "Peruttu" in door.texts()
    assert "Siirretty" in door.texts()
    door.tap(f"event_{off}")
    assert door.says("Peruttu: tapahtumaa ei pidetä")
    assert door.says("Vetäjä on sairaana.")
    assert not door.sees("primary")
    assert not door.sees("qr_calendar")
    door.tap("back")
    door.tap(f"event_{moved}")
    assert door.says("Siirretty: nyt huomenna klo 18–20")
    assert door.says("Piti olla huomenna klo 17.30.")


def test_the_entry_for_the_calendar_is_in_the_language_on_screen(hub: Hub, door: Driver) -> None:
    look_at(door, put_on(hub))
    before = door.find("qr_calendar").property("address")
    door.tap("language_sv")
    assert door.find("qr_calendar").property("address") != before


def test_an_event_that_goes_under_the_eyes_of_its_reader_is_told(hub: Hub, door: Driver) -> None:
    evening = put_on(hub)
    look_at(door, evening)
    assert door.sees("primary")
    cancel(hub, evening)
    door.settle()
    assert door.says("Peruttu: tapahtumaa ei pidetä")


def test_of_very_many_only_what_is_seen_is_made_and_the_buttons_lead_to_all(
    hub: Hub, door: Driver
) -> None:
    for number in range(30):
        put_on(hub, Text(f"Tapahtuma {number:02}"), starts=time(12, number), ends=time(21))
    door.tap("tile_whats_on")
    made = [name for name in door.names() if name.startswith("event_")]
    assert len(made) < 15
    last = hub.kiosk.programme.look().days[0].events[-1]
    for _ in range(20):
        if door.sees(f"event_{last.event_id}"):
            break
        door.tap("scrollDown")
        door.rest()
    assert last.title.fi == "Tapahtuma 29"
    door.tap(f"event_{last.event_id}")
    assert door.says("Tapahtuma 29")


def test_untouched_it_goes_home_and_the_next_one_finds_today(hub: Hub, door: Driver) -> None:
    put_on(hub, KNITTING, 9)
    door.tap("tile_whats_on")
    door.tap("view_week")
    door.tap("weekOn")
    door.pass_time(61)
    assert door.page() == "home"
    door.tap("tile_whats_on")
    assert door.says("Tapahtumat tänään")


def test_a_title_is_shown_as_it_was_typed_and_never_read_as_markup(hub: Hub, door: Driver) -> None:
    put_on(hub, Text("<b>Ilta</b> &amp; <img src=x>"))
    door.tap("tile_whats_on")
    assert "<b>Ilta</b> &amp; <img src=x>" in door.texts()


def test_who_reads_is_not_bothered_when_it_cannot_be_looked_up_again(
    hub: Hub, door: Driver, expect_log: Callable[[str], None]
) -> None:
    expect_log("Busy")
    evening = put_on(hub)
    look_at(door, evening)
    with trouble_at(hub.kiosk.programme, "see"):
        door.pass_time(31)
    assert not door.says("Tämä kestää tavallista kauemmin.")
    door.tap("home")
    by_code(door, others_sign_up(hub, evening).code)
    with trouble_at(hub.kiosk.sign_ups, "see"):
        door.pass_time(16)
    assert not door.says("Tämä kestää tavallista kauemmin.")
    assert door.says("Paikkasi on varattu")


def test_where_the_programme_cannot_be_read_it_says_so_and_the_way_home_stays(
    hub: Hub, door: Driver, expect_log: Callable[[str], None]
) -> None:
    expect_log("Busy")
    with trouble_at(hub.kiosk.programme, "look"):
        door.tap("tile_whats_on")
    assert door.says("Tapahtumia ei juuri nyt nähdä.")
    hub.clock.advance(timedelta(seconds=31))
    door.shell.touch()
    door.shell.tick()
    door.settle()
    assert door.says("Seuraavaan seitsemään päivään ei ole tapahtumia.")
