"""The manager puts events on by taps: a course with its clashes, one evening, copies (E1, O7)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.programme_answers import EventKind
from tests.hub import APTEEKKI, Hub
from tests.journeys.programme_office import (
    TODAY,
    ask_for,
    everything,
    name_it,
    on,
    open_event,
    programme_open,
    put_on,
    wall,
)

WEEK = timedelta(weeks=1)


def test_a_course_for_twelve_with_eight_places_held_leaves_out_the_week_that_clashes(
    hub: Hub, qapp: QGuiApplication
) -> None:
    put_on(hub, "Hallitus", 7, 10, 12, held=5)
    with programme_open(hub) as desk:
        name_it(desk, "savikurssi")
        desk.tap("primary")
        desk.tap("primary")
        desk.tap("field_where_")
        desk.tap("primary")
        ask_for(desk, "seats", "field_signs_yes", "primary")
        ask_for(desk, "held")
        desk.tap_in("field_held", "more", times=8)
        desk.tap("primary")
        ask_for(desk, "series", "field_repeats_yes", "primary")
        desk.tap_in("field_count", "fewer", times=6)
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Ovatko nämä oikeat kerrat?")
        assert desk.says("Yksi kerta ei onnistu: se jää pois.")
        assert desk.says("ti 1.12. klo 10–12")
        assert desk.says("Tilaa on vain 5 hengelle")
        assert desk.says("Hallitus, ti 1.12. klo 10–12, 5 henkilöä")
        assert not on(hub, "savikurssi")
        desk.tap_in("field_dates_2026-12-08", "act")
        assert desk.says("Tallenna 2 kertaa")
        desk.tap_in("field_dates_2026-12-08", "act")
        assert desk.says("Tallenna 3 kertaa")
        desk.tap("primary")
        assert desk.says("1 kerta jäi pois.")
        desk.read("Ohjelmassa: 3 kertaa.")
        assert desk.page() == "programme_event"
        assert desk.says("8 paikkaa pidetty")
    made = on(hub, "savikurssi")
    assert [event.starts_at for event in made] == [wall(d, 10) for d in (0, 14, 21)]
    assert len({event.series_id for event in made}) == 1
    assert {(event.held, event.seats.total if event.seats else 0) for event in made} == {(8, 12)}
    assert sum(hold.people for hold in hub.see().holds) == 8


def test_an_evening_needs_a_title_and_nothing_else(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        assert desk.says("Tuleville viikoille ei ole vielä ohjelmaa.")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Tapahtuma tarvitsee suomenkielisen nimen.")
        desk.tap("field_title_fiTextInput")
        desk.type_on_screen("kahvit")
        desk.tap("keyDone")
        for _ in range(5):
            desk.tap("primary")
        assert desk.says("tänään klo 10–12 · Apteekin puoli")
        desk.tap("primary")
        desk.read("Tapahtuma on ohjelmassa.")
        desk.tap("back")
        assert desk.page() == "programme"
        assert desk.sees_row("klo 10–12 Kahvit")
    (made,) = everything(hub)
    assert (made.starts_at, made.space_id) == (wall(0, 10), APTEEKKI)
    assert (made.seats, made.held) == (None, 0)


def test_places_that_cannot_be_kept_are_refused_with_what_they_meet_and_nothing_is_saved(
    hub: Hub, qapp: QGuiApplication
) -> None:
    put_on(hub, "Hallitus", 0, 10, 12, space_id=APTEEKKI, held=5)
    with programme_open(hub) as desk:
        name_it(desk, "kurssi")
        for _ in range(3):
            desk.tap("primary")
        ask_for(desk, "held")
        desk.tap_in("field_held", "more", times=2)
        desk.tap("primary")
        desk.tap("primary")
        assert desk.sees("formProblem")
        assert desk.says("Hallitus, tänään klo 10–12, 5 henkilöä")
        assert desk.says("Pidä vähemmän paikkoja")
        assert not on(hub, "kurssi")
        ask_for(desk, "held")
        desk.tap_in("field_held", "fewer")
        desk.tap("primary")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Tapahtuma on ohjelmassa.")
    assert [event.held for event in on(hub, "kurssi")] == [1]


def test_an_exam_with_a_start_test_in_three_languages(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        desk.tap("primary")
        desk.tap("field_langs_all")
        for lang, title in (("fi", "tentti"), ("sv", "tent"), ("en", "exam")):
            desk.tap(f"field_title_{lang}TextInput")
            desk.type_on_screen(title)
            desk.tap("keyDone")
        desk.tap("primary")
        desk.tap_in("field_start_day", "dayOn", times=2)
        for _ in range(3):
            desk.tap("primary")
        ask_for(desk, "study", "field_kind_study", "field_tests_yes", "field_exam_yes")
        desk.tap_in("field_test_time", "minute/more")
        desk.tap("primary")
        desk.tap("field_home_linkTextInput")
        desk.tap("key_https://")
        desk.type_on_screen("jyu.fi/tentti")
        desk.tap("keyDone")
        desk.tap("primary")
        ask_for(desk, "organiser", "field_language_fi", "primary")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Tapahtuma on ohjelmassa.")
        assert desk.says("lähtötesti to 26.11. klo 10.15 · tentti")
    (made,) = everything(hub)
    assert (made.title.fi, made.title.sv, made.title.en) == ("Tentti", "Tent", "Exam")
    assert (made.kind, made.is_exam, made.language) == (EventKind.STUDY, True, "fi")
    assert made.test_at == wall(2, 10) + timedelta(minutes=15)
    assert made.home_link == "https://jyu.fi/tentti"


@pytest.mark.long
def test_a_market_of_two_whole_days_elsewhere(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        name_it(desk, "torit")
        desk.tap("field_span_all_day")
        desk.tap_in("field_last_day", "dayOn")
        desk.tap("primary")
        desk.tap("field_where_elsewhere")
        desk.tap("field_placeTextInput")
        desk.type_on_screen("tori")
        desk.tap("keyDone")
        desk.tap("primary")
        assert not desk.sees("field_open_held")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Tapahtuma on ohjelmassa.")
        assert desk.says("tänään – huomenna, koko päivän")
    (made,) = everything(hub)
    assert (made.is_all_day, made.first_day, made.last_day) == (True, TODAY, date(2026, 11, 25))
    assert (made.space_id, made.where.fi) == (None, "Tori")


@pytest.mark.long
def test_a_copy_is_the_same_a_week_later(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Kahvit", 0, 18, 20, seats=8)
    with programme_open(hub) as desk:
        open_event(desk, made, "copy")
        assert desk.says("Mikä on tällä kertaa toisin?")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Tapahtuma on ohjelmassa.")
    first, second = on(hub, "Kahvit")
    assert second.starts_at - first.starts_at == WEEK
    assert second.seats is not None


@pytest.mark.long
def test_seventy_events_are_turned_page_by_page(hub: Hub, qapp: QGuiApplication) -> None:
    for number in range(12):
        for hour in range(10, 16):
            put_on(hub, f"Kurssi {number}-{hour}", number, hour, hour + 1)
    with programme_open(hub) as desk:
        assert desk.sees_row("ti 1.12. alkaen")
        desk.tap_in("row_later", "act")
        assert desk.sees_row("Kurssi 7-13")
        assert not desk.sees_row("Kurssi 6-13")
        desk.tap_in("row_earlier", "act")
        assert desk.sees_row("Kurssi 6-13")


@pytest.mark.long
def test_a_course_in_swedish(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub, "sv") as desk:
        name_it(desk, "kurs")
        for _ in range(3):
            desk.tap("primary")
        ask_for(desk, "series", "field_repeats_yes", "primary", "primary")
        desk.tap("primary")
        assert desk.says("Spara 10 gånger")
        desk.tap("primary")
        desk.read("På programmet: 10 gånger.")


@pytest.mark.long
def test_a_late_evening_ends_on_the_next_day(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub, "en") as desk:
        name_it(desk, "night")
        desk.tap("primary")
        desk.tap_in("field_start_time", "hour/more", times=11)
        desk.tap_in("field_end_time", "hour/more", times=2)
        assert desk.says("It ends on the next day.")
        for _ in range(4):
            desk.tap("primary")
        desk.read("The event is on the programme.")
    (made,) = everything(hub)
    assert made.ends_at - made.starts_at == timedelta(hours=4)


def test_what_is_filled_in_is_not_lost_by_one_touch_too_many(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with programme_open(hub) as desk:
        name_it(desk, "kurssi")
        desk.tap("primary")
        desk.tap_in("field_start_time", "hour/more", times=4)
        assert desk.says("14")
        desk.tap("primary")
        desk.tap("field_where_")
        desk.tap("primary")
        ask_for(desk, "held")
        assert desk.says("Enintään 10")
        desk.tap_in("field_held", "more", times=8)
        desk.tap("primary")
        desk.tap("back")
        desk.tap("field_where_elsewhere")
        desk.tap("field_where_")
        desk.tap("primary")
        assert desk.says("8 paikkaa pidetään")
        for _ in range(4):
            desk.tap("back")
        assert desk.says("Mikä tapahtuman nimi on?")
        desk.tap("back")
        assert desk.says("Täyttämääsi ei ole tallennettu.")
        for _ in range(5):
            desk.tap("primary")
        assert desk.says("tänään klo 14–16 · Koko hubi · 8 paikkaa pidetään")
        for _ in range(6):
            desk.tap("back")
        assert desk.page() == "event_form"
        desk.tap("back")
        assert desk.page() == "programme"
    assert not everything(hub)


def test_a_club_every_other_week_goes_on_until_spring(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        name_it(desk, "neulekerho")
        for _ in range(3):
            desk.tap("primary")
        ask_for(desk, "series", "field_repeats_yes", "field_every_2", "primary")
        desk.tap("back")
        assert desk.says("Kuinka usein se on?")
        desk.tap("primary")
        desk.tap("field_ends_by_day")
        desk.tap("field_until_day_2027-05-31")
        desk.tap("primary")
        assert desk.says("joka toinen viikko: tiistai")
        desk.tap("primary")
        assert desk.says("Tallenna 14 kertaa")


def test_what_is_over_or_ends_before_it_begins_is_said_where_it_is_asked(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with programme_open(hub) as desk:
        name_it(desk, "kurssi")
        desk.tap("primary")
        desk.tap_in("field_start_time", "hour/fewer", times=4)
        desk.tap("primary")
        assert desk.says("Mihin aikaan?")
        assert desk.says("Se aika on jo mennyt.")
        desk.tap_in("field_end_time", "hour/more", times=4)
        desk.tap("primary")
        desk.tap("primary")
        ask_for(desk, "series", "field_repeats_yes", "primary", "field_ends_by_day")
        form = desk.front.models["event_form"]
        form.fill_in("start_day", "2027-12-01")  # type: ignore[attr-defined]
        form.fill_in("until_day", "2027-11-30")  # type: ignore[attr-defined]
        desk.tap("primary")
        assert desk.says("Kuinka kauan se jatkuu?")
        assert desk.says("Nämä ajat eivät sovi yhteen.")
