"""One event under the manager's hands: changed, moved, cancelled, shown as visitors see it (E1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.programme_answers import EventState
from tests.hub import APTEEKKI, Hub
from tests.journeys.media_room import paint, plug_in, take_in
from tests.journeys.programme_office import (
    ask_for,
    mine,
    on,
    open_event,
    programme_open,
    put_on,
    sign_up,
    wait,
    wall,
    weekly,
)
from ui.viewmodels.event_choice import SignUpChosen


@pytest.mark.long
def test_more_seats_are_offered_to_who_waits(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20, seats=2)
    sign_up(hub, made, 2)
    waiting = wait(hub, made, 1)
    with programme_open(hub) as desk:
        assert desk.says("2/2 ilmoittautunut, 1 jonossa")
        open_event(desk, made, "edit")
        ask_for(desk, "seats")
        desk.tap_in("field_seats", "more", times=1)
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("3 on ilmoittautunut.")
        desk.tap("primary")
        desk.read("Muutos on tallennettu.")
    assert mine(hub, waiting.sign_up_id).offered_until is not None


def test_fewer_seats_than_are_taken_are_refused_with_the_way_out(
    hub: Hub, qapp: QGuiApplication
) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20, seats=8)
    sign_up(hub, made, 7)
    with programme_open(hub) as desk:
        open_event(desk, made, "edit")
        ask_for(desk, "seats")
        desk.tap_in("field_seats", "fewer", times=2)
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("7 on jo ilmoittautunut.")
        assert desk.says("poista ensin joku listalta")
    (event,) = on(hub, "Neulonta")
    assert event.seats is not None
    assert event.seats.total == 8


def test_it_is_moved_and_who_signed_up_reads_it(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Neulonta", 2, 17, 19, seats=8, space_id=APTEEKKI, held=4)
    theirs = sign_up(hub, made, 3)
    with programme_open(hub) as desk:
        open_event(desk, made, "edit")
        ask_for(desk, "times")
        desk.tap_in("field_start_time", "hour/more")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("3 on ilmoittautunut.")
        assert desk.says("to 26.11. klo 18–20 · Apteekin puoli · 8 paikkaa")
        desk.tap("primary")
        desk.read("Muutos on tallennettu.")
        assert desk.says("Sen piti alkaa to 26.11. klo 17.")
        desk.tap("back")
        assert desk.says("siirretty")
    seen = mine(hub, theirs.sign_up_id).event
    assert (seen.starts_at, seen.moved_from) == (wall(2, 18), wall(2, 17))


@pytest.mark.long
def test_this_date_and_all_later_ones_get_another_hour(hub: Hub, qapp: QGuiApplication) -> None:
    course = weekly(hub)
    with programme_open(hub) as desk:
        open_event(desk, course[1].event_id, "edit_rest")
        assert desk.says("Muutos koskee tätä ja kaikkia myöhempiä kertoja.")
        ask_for(desk, "times")
        desk.tap_in("field_start_time", "hour/fewer")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Tallenna 3 kertaa")
        desk.tap("primary")
        desk.read("Muutos on tallennettu.")
    starts = [event.starts_at for event in on(hub, "Suomea")]
    assert starts == [wall(0, 18), wall(7, 17), wall(14, 17), wall(21, 17)]


def test_one_date_is_cancelled_with_a_reason_and_the_others_stay(
    hub: Hub, qapp: QGuiApplication
) -> None:
    course = weekly(hub, seats=12)
    theirs = sign_up(hub, course[1].event_id, 2)
    with programme_open(hub) as desk:
        open_event(desk, course[1].event_id, "cancel")
        assert desk.says("2/12 ilmoittautunut.")
        desk.tap("primary")
        assert desk.says("Lyhyt syy puuttuu.")
        assert len([e for e in on(hub, "Suomea") if e.state is EventState.PLANNED]) == 4
        desk.tap("field_reasonTextInput")
        desk.type_on_screen("flunssa")
        desk.tap("keyDone")
        desk.tap("primary")
        assert desk.says("2 ilmoittautunutta lukee sen koodillaan.")
        desk.read("Peruttu: 1 kerta.")
        assert desk.says("Flunssa")
        assert not desk.sees("row_edit")
        desk.tap("back")
        assert desk.says("peruttu")
    states = [event.state for event in on(hub, "Suomea")]
    planned, off = EventState.PLANNED, EventState.CANCELLED
    assert states == [planned, off, planned, planned]
    seen = mine(hub, theirs.sign_up_id).event
    assert (seen.state, seen.reason) == (off, "Flunssa")


@pytest.mark.long
def test_the_rest_of_a_course_is_cancelled(hub: Hub, qapp: QGuiApplication) -> None:
    course = weekly(hub)
    with programme_open(hub) as desk:
        open_event(desk, course[2].event_id, "cancel")
        desk.tap("field_which_rest")
        desk.tap("field_reason_Tulijoita on liian vähän")
        desk.tap("primary")
        desk.read("Peruttu: 2 kertaa.")
    states = [event.state for event in on(hub, "Suomea")]
    assert states == [EventState.PLANNED] * 2 + [EventState.CANCELLED] * 2


def test_a_picture_of_the_library_is_chosen_by_seeing_it(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20)
    medium = take_in(hub, paint(plug_in(hub) / "Talkoot.png", "#102030"))
    with programme_open(hub) as desk:
        open_event(desk, made, "edit")
        desk.tap_in("field_open_medium", "act")
        assert desk.says("Mikä kuva tai video?")
        desk.tap_in(f"field_medium_{medium}", "act")
        assert desk.says("valittu")
        for _ in range(3):
            desk.tap("primary")
        desk.read("Muutos on tallennettu.")
    (event,) = on(hub, "Neulonta")
    assert event.medium is not None
    assert event.medium.medium_id == medium


# --- as visitors see it ---


def test_it_is_shown_as_visitors_see_it_and_back_leads_into_the_area(
    hub: Hub, qapp: QGuiApplication
) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20, seats=8)
    with programme_open(hub) as desk:
        open_event(desk, made, "show")
        assert desk.page() == "event"
        assert desk.says("Neulonta")
        desk.tap("back")
        assert desk.page() == "programme_event"
        assert desk.sees("row_cancel")


def test_from_what_visitors_see_every_other_way_locks_the_area(
    hub: Hub, qapp: QGuiApplication
) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20, seats=8)
    with programme_open(hub) as desk:
        open_event(desk, made, "show")
        seen = hub.kiosk.programme.see(made)
        assert seen is not None
        desk.shell.open("sign_up", SignUpChosen(seen))
        desk.settle()
        assert desk.page() == "sign_up"
        desk.tap("back")
        assert desk.page() == "event"
        desk.tap("back")
        assert desk.page() == "manager"


@pytest.mark.long
def test_who_goes_home_from_it_has_locked_the_area(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Neulonta", 2, 18, 20, seats=8)
    with programme_open(hub) as desk:
        open_event(desk, made, "show")
        desk.tap("home")
        desk.tap("help")
        desk.tap("manager")
        assert desk.page() == "manager"
