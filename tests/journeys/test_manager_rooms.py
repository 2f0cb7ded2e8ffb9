"""The manager's rooms by taps: the week, one reservation, rules as questions, making (R1, R10)."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.room_answers import ReservationState, Started
from tests.hub import Hub
from tests.journeys.office import Office
from tests.journeys.rooms_desk import (
    BACK,
    BOOTH,
    FRONT,
    HALL,
    MEETING,
    MONDAY,
    QUIET,
    ask,
    begin,
    on,
    reserve,
    room,
    rooms_open,
    week,
)


def open_entry(desk: Office, reservation_id: str) -> None:
    """See what can be done about a reservation of the day."""
    desk.tap_in(f"row_{reservation_id}", "act")


def test_the_week_shows_every_reservation_with_its_title(hub: Hub, qapp: QGuiApplication) -> None:
    reserve(hub, MEETING, on(0, 12), 2, "Hallituksen kokous")
    reserve(hub, FRONT, on(2, 10), 1)
    with rooms_open(hub) as desk:
        assert desk.page() == "room_week"
        assert desk.says("Tänään, tiistai 24.11.")
        assert desk.says("klo 12–14 Neuvotteluhuone")
        assert desk.says("varattu · Hallituksen kokous · 1 henkilö")
        desk.tap("day_2026-11-26")
        assert desk.says("klo 10–11 Sali, etuosa")
        assert not desk.says("Hallituksen kokous")


def test_the_weeks_are_turned_and_one_touch_leads_back(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        assert desk.says("Viikko 48: 23.11.–29.11.")
        assert not desk.sees("thisWeek")
        desk.tap("weekOn")
        desk.tap("weekOn")
        assert desk.says("Viikko 50: 7.12.–13.12.")
        assert desk.says("Tälle päivälle ei ole varauksia.")
        desk.tap("thisWeek")
        assert desk.says("Tänään, tiistai 24.11.")


def test_a_reservation_is_moved_to_another_room_and_hour(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 12))
    with rooms_open(hub) as desk:
        open_entry(desk, made)
        desk.tap_in("row_move", "act")
        desk.tap(f"field_room_{FRONT}")
        desk.tap("primary")
        desk.tap_in("field_end_time", "hour/more", times=2)
        desk.tap_in("field_start_time", "hour/more", times=2)
        desk.tap("primary")
        desk.read("Siirretty.")
        assert desk.page() == "room_week"
        assert desk.says("klo 14–15 Sali, etuosa")
    (moved,) = week(hub)
    assert (moved.room_id, moved.starts_at, moved.ends_at) == (FRONT, on(0, 14), on(0, 15))


def test_what_cannot_be_moved_there_says_why_and_stays(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 12))
    reserve(hub, HALL, on(0, 12))
    with rooms_open(hub) as desk:
        open_entry(desk, made)
        desk.tap_in("row_move", "act")
        desk.tap(f"field_room_{BACK}")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.sees("formProblem")
        assert desk.says("Huone on silloin varattu.")
    assert {entry.room_id for entry in week(hub)} == {MEETING, HALL}


def test_cancelling_asks_once_more_and_frees_the_room(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 12))
    with rooms_open(hub) as desk:
        open_entry(desk, made)
        desk.tap_in("row_cancel", "act")
        assert week(hub)
        desk.tap_in("row_cancel", "doIt")
        assert desk.page() == "room_week"
        assert not desk.sees_row("Neuvotteluhuone")
    assert not week(hub)


def test_what_has_begun_can_be_ended_and_not_moved(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 9, 30), 2)
    begun = hub.kiosk.booking.start(hub.key(), made, is_inside=False)
    assert isinstance(begun, Started), begun
    with rooms_open(hub) as desk:
        assert desk.says("käynnissä · 1 henkilö")
        open_entry(desk, made)
        assert not desk.sees("row_move")
        desk.tap_in("row_cancel", "act")
        desk.tap_in("row_cancel", "doIt")
    (over,) = week(hub)
    assert over.state is ReservationState.ENDED


def test_she_reserves_for_somebody_and_gets_the_code(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        desk.tap("day_2026-11-27")
        begin(desk, "new_reservation")
        desk.tap(f"field_room_{MEETING}")
        desk.tap("primary")
        desk.tap("primary")
        desk.tap_in("field_people", "more", times=2)
        desk.tap("field_reasonTextInput")
        desk.type_on_screen("etätiimi")
        desk.tap("keyDone")
        desk.tap("primary")
        assert desk.says("pe 27.11. klo 9–10 · 3 henkilöä")
        desk.tap("primary")
        (made,) = week(hub)
        desk.read("Huone on varattu.")
        assert desk.says("klo 9–10 Neuvotteluhuone")
    assert (made.people, made.starts_at, made.title.lower()) == (3, on(3, 9), "etätiimi")


def test_a_time_that_the_clocks_skip_is_refused_in_words(hub: Hub, qapp: QGuiApplication) -> None:
    hub.clock.turn_to(on(0, 9, 30).replace(year=2027, month=3, day=28))
    with rooms_open(hub) as desk:
        begin(desk, "new_reservation")
        desk.tap("primary")
        desk.tap_in("field_start_time", "hour/fewer", times=7)
        desk.tap_in("field_start_time", "minute/more", times=2)
        desk.tap("primary")
        assert desk.says("tätä aikaa ei ole")


def test_a_rule_is_changed_as_a_question(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{BOOTH}", "act")
        desk.tap_in("row_length", "act")
        desk.tap("field_longest_240")
        desk.tap("primary")
        desk.read("Huone on tallennettu.")
        assert desk.says("15 min – 4 h")
        desk.tap_in("row_who", "act")
        desk.tap("field_approval_yes")
        desk.tap("primary")
        desk.read("Huone on tallennettu.")
        assert desk.says("kaikki, sinulta kysytään ensin")
    rules = room(hub, BOOTH).rules
    assert (rules.longest_min, rules.needs_approval, rules.after_min) == (240, True, 10)


def test_rules_that_do_not_fit_together_are_said_and_not_saved(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{QUIET}", "act")
        desk.tap_in("row_length", "act")
        desk.tap("field_shortest_480")
        desk.tap("primary")
        assert desk.says("Nämä ajat eivät sovi yhteen.")
    assert room(hub, QUIET).rules.shortest_min == 15


def test_a_room_is_made_and_taken_out_of_use_again(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Huone tarvitsee suomenkielisen nimen.")
        desk.tap("field_name_fiTextInput")
        desk.type_on_screen("kellari")
        desk.tap("keyDone")
        desk.tap("primary")
        desk.tap("field_scope_autokoulu")
        desk.tap("primary")
        desk.tap("field_noise_calls")
        desk.tap("primary")
        desk.read("Huone on tallennettu.")
        (made,) = [r.facts for r in hub.kiosk.rooms.look().rooms if "ellari" in r.facts.name.fi]
        assert (made.space_id, made.seats, made.noise.value) == ("autokoulu", 4, "calls")
        desk.tap_in("row_retire", "act")
        desk.tap_in("row_retire", "doIt")
        assert desk.page() == "room_list"
        assert not desk.sees_row("ellari")


def test_a_room_with_reservations_is_not_taken_out_of_use(hub: Hub, qapp: QGuiApplication) -> None:
    reserve(hub, QUIET, on(0, 12), 1, "Tentti")
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{QUIET}", "act")
        desk.tap_in("row_retire", "act")
        desk.tap_in("row_retire", "doIt")
        desk.read("Tiellä on 1 varaus: Tentti, tänään klo 12–13, Hiljainen huone 1.")
    assert room(hub, QUIET)


def test_linking_rooms_shows_which_reservations_would_clash(
    hub: Hub, qapp: QGuiApplication
) -> None:
    reserve(hub, MEETING, on(0, 12), 1, "Palaveri")
    reserve(hub, QUIET, on(0, 12), 1, "Tentti")
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{MEETING}", "act")
        desk.tap_in("row_parts", "act")
        desk.tap(f"field_parts_{QUIET}")
        desk.tap("primary")
        assert desk.says("Tiellä on 2 varausta")
        assert desk.says("Tentti")
    assert room(hub, MEETING).parts == ()


def test_equipment_is_added_and_removed(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{MEETING}", "act")
        desk.tap_in("row_piece", "act")
        desk.tap("field_piece_fiTextInput")
        desk.type_on_screen("taulu")
        desk.tap("keyDone")
        desk.tap("primary")
        desk.read("Huone on tallennettu.")
        desk.tap_in("row_piece:0", "act")
        desk.tap_in("row_piece:0", "doIt")
    (left,) = room(hub, MEETING).equipment
    assert left.fi.lower() == "taulu"


def test_what_is_out_of_order_is_on_top_until_it_is_mended(hub: Hub, qapp: QGuiApplication) -> None:
    hub.kiosk.booth.tell_fault(BOOTH, "Mikrofonit ja kuulokkeet")
    with rooms_open(hub) as desk:
        desk.tap("section_room_list")
        assert desk.says("Epäkunnossa: Mikrofonit ja kuulokkeet")
        desk.tap_in(desk.row("Epäkunnossa"), "act")
        assert not desk.says("Epäkunnossa")
    assert not any(r.faults for r in hub.kiosk.rooms.look().rooms)


def test_locked_the_rooms_ask_for_the_pin_and_come_back(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 12))
    with rooms_open(hub) as desk:
        hub.kiosk.manager.lock()
        open_entry(desk, made)
        assert desk.page() == "manager"
        desk.give_pin()
        assert desk.page() == "room_week"


def test_the_log_says_what_was_done_and_no_title(hub: Hub, qapp: QGuiApplication) -> None:
    made = reserve(hub, MEETING, on(0, 12), 1, "Salainen")
    ask(hub, QUIET, on(0, 14))
    with rooms_open(hub) as desk:
        open_entry(desk, made)
        desk.tap_in("row_cancel", "act")
        desk.tap_in("row_cancel", "doIt")
        desk.tap("tab_log")
        assert desk.says("Vetäjä perui varauksen")
        assert desk.says("Joku pyysi huonetta")
        assert desk.says("Hiljainen huone 1, tänään klo 14–15")
        assert not desk.says("Salainen")
        assert not desk.says("uudemmasta")


def test_the_week_reads_in_english(hub: Hub, qapp: QGuiApplication) -> None:
    reserve(hub, MEETING, on(0, 12), 2)
    with rooms_open(hub, "en") as desk:
        assert desk.says("Today, Tuesday 24 Nov")
        assert desk.says("12:00–14:00 Meeting room")
        assert desk.says(f"Week {MONDAY.isocalendar().week}")


def test_a_rule_is_changed_in_swedish(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub, "sv") as desk:
        desk.tap("section_room_list")
        desk.tap_in(f"row_room:{QUIET}", "act")
        desk.tap_in("row_gap", "act")
        desk.tap("field_after_10")
        desk.tap("primary")
        desk.read("Rummet är sparat.")
    assert room(hub, QUIET).rules.gap_min == 10
