"""A weekly course by taps: every date before it is saved, then one date or the rest (R8)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QGuiApplication

from tests.hub import Hub
from tests.journeys.office import Office
from tests.journeys.rooms_desk import (
    FRONT,
    HALL,
    QUIET,
    begin,
    course,
    on,
    reserve,
    rooms_open,
    weeks,
)

WEEK = timedelta(weeks=1)


def fill_in(desk: Office, room_id: str, *, fewer: int) -> None:
    """A course on Tuesdays 18-20 of ten times less so many, up to its dates."""
    begin(desk, "new_series")
    desk.tap(f"field_room_{room_id}")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap_in("field_count", "fewer", times=fewer)
    desk.tap("primary")
    desk.tap("primary")


def test_every_date_is_shown_with_its_clash_before_it_is_saved(
    hub: Hub, qapp: QGuiApplication
) -> None:
    reserve(hub, HALL, on(14, 18), 1)
    with rooms_open(hub) as desk:
        fill_in(desk, FRONT, fewer=6)
        assert desk.says("Ovatko nämä oikeat kerrat?")
        assert desk.says("1 kerta ei onnistu")
        assert desk.says("ti 8.12. klo 18–20")
        assert desk.says("Huone on silloin varattu.")
        assert desk.says("Tallenna 3 kertaa")
        assert len(weeks(hub, 5)) == 1
        desk.tap("primary")
        desk.read("Kurssi on varattu: 3 kertaa.")
    mine = [entry for entry in weeks(hub, 5) if entry.series_id]
    assert [entry.starts_at for entry in mine] == [on(d, 18) for d in (0, 7, 21)]
    assert len({entry.series_id for entry in mine}) == 1


def test_a_date_is_left_out_by_hand_and_another_taken_in_again(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with rooms_open(hub) as desk:
        fill_in(desk, FRONT, fewer=7)
        desk.tap_in("field_dates_2026-12-01", "act")
        desk.tap_in("field_dates_2026-12-08", "act")
        assert desk.says("Tallenna 1 kerta")
        desk.tap_in("field_dates_2026-12-08", "act")
        desk.tap("primary")
        desk.read("Kurssi on varattu: 2 kertaa.")
    assert [entry.starts_at for entry in weeks(hub, 4)] == [on(0, 18), on(14, 18)]


def test_several_days_of_the_week_until_a_day(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        begin(desk, "new_series")
        desk.tap("primary")
        desk.tap("field_weekdays_3")
        desk.tap("primary")
        desk.tap("primary")
        desk.tap("field_last_day")
        desk.tap_in("field_until_day", "weekBack", times=8)
        desk.tap("primary")
        desk.tap("field_keeps_no")
        desk.tap("primary")
        assert desk.says("Tallenna 3 kertaa")
        desk.tap("primary")
        desk.read("Kurssi on varattu: 3 kertaa.")
    made = weeks(hub, 3)
    assert [entry.starts_at for entry in made] == [on(0, 18), on(2, 18), on(7, 18)]
    assert {entry.room_id for entry in made} == {QUIET}
    assert not hub.see().holds


def test_a_course_without_a_day_of_the_week_is_asked_for_one(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with rooms_open(hub) as desk:
        begin(desk, "new_series")
        desk.tap("primary")
        desk.tap("field_weekdays_1")
        desk.tap("primary")
        assert desk.says("Valitse ainakin yksi viikonpäivä.")


def test_a_date_taken_meanwhile_is_shown_and_nothing_is_saved(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with rooms_open(hub) as desk:
        fill_in(desk, FRONT, fewer=8)
        taken = reserve(hub, FRONT, on(7, 19))
        desk.tap("primary")
        assert desk.says("Joku ehti sillä välin varata")
        assert [entry.reservation_id for entry in weeks(hub, 3)] == [taken]
        desk.tap("primary")
        desk.read("Kurssi on varattu: 1 kerta.")


def open_date(desk: Office, hub: Hub, place: int) -> None:
    """Open a date of the course on Wednesdays, counted from 0."""
    date_of = weeks(hub, place + 1)[-1]
    for _ in range(place):
        desk.tap("weekOn")
    desk.tap(f"day_2026-{on(1 + 7 * place, 15):%m-%d}")
    desk.tap_in(f"row_{date_of.reservation_id}", "act")


def test_one_date_is_cancelled_and_the_others_stay(hub: Hub, qapp: QGuiApplication) -> None:
    course(hub)
    with rooms_open(hub) as desk:
        open_date(desk, hub, 1)
        desk.tap_in("row_cancel", "act")
        desk.tap_in("row_cancel", "doIt")
        assert desk.page() == "room_week"
    assert [entry.starts_at for entry in weeks(hub, 5)] == [on(1 + d, 15) for d in (0, 14, 21)]


def test_this_date_and_all_later_ones_are_cancelled(hub: Hub, qapp: QGuiApplication) -> None:
    course(hub)
    with rooms_open(hub) as desk:
        open_date(desk, hub, 1)
        desk.tap_in("row_cancel_rest", "act")
        desk.tap_in("row_cancel_rest", "doIt")
        desk.read("3 kertaa peruttu.")
    assert [entry.starts_at for entry in weeks(hub, 5)] == [on(1, 15)]


def test_this_date_and_all_later_ones_are_moved(hub: Hub, qapp: QGuiApplication) -> None:
    course(hub)
    with rooms_open(hub) as desk:
        open_date(desk, hub, 1)
        desk.tap_in("row_move_rest", "act")
        desk.tap_in("field_start_time", "hour/more")
        desk.tap_in("field_end_time", "hour/more")
        desk.tap("primary")
        desk.read("3 kertaa siirretty.")
    starts = [entry.starts_at for entry in weeks(hub, 5)]
    assert starts == [on(1, 15), *(on(1 + d, 16) for d in (7, 14, 21))]


def test_the_rest_is_moved_whole_or_not_at_all(hub: Hub, qapp: QGuiApplication) -> None:
    course(hub)
    reserve(hub, FRONT, on(15, 17))
    with rooms_open(hub) as desk:
        open_date(desk, hub, 1)
        desk.tap_in("row_move_rest", "act")
        desk.tap_in("field_end_time", "hour/more")
        desk.tap("primary")
        assert desk.says("1 kertaa ei voi siirtää siihen: ke 9.12.")
        assert desk.says("Mitään ei muutettu.")
    assert {e.ends_at - e.starts_at for e in weeks(hub, 5) if e.series_id} == {timedelta(hours=2)}


def test_a_course_in_swedish(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub, "sv") as desk:
        fill_in(desk, FRONT, fewer=8)
        assert desk.says("Spara 2 gånger")
        desk.tap("primary")
        desk.read("Kursen är bokad: 2 gånger.")


def test_a_course_in_english(hub: Hub, qapp: QGuiApplication) -> None:
    reserve(hub, FRONT, on(7, 18), 1)
    with rooms_open(hub, "en") as desk:
        fill_in(desk, FRONT, fewer=8)
        assert desk.says("1 date cannot be had")
        desk.tap("primary")
        desk.read("The course is in the book: 1 date.")
