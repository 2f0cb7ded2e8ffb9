"""A room is blocked by taps: what is in the way is shown before, others learn no reason (R10)."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.hub import Hub
from tests.journeys.office import Office
from tests.journeys.rooms_desk import MEETING, begin, on, reserve, rooms_of, rooms_open, week


def fill_in(desk: Office, *, hours: int = 1, days: int = 0) -> None:
    """The meeting room from 10 on, up to the last question."""
    begin(desk, "new_block")
    desk.tap(f"field_room_{MEETING}")
    desk.tap("primary")
    desk.tap("primary")
    if days:
        desk.tap_in("field_end_day", "dayOn", times=days)
    if hours > 1:
        desk.tap_in("field_end_time", "hour/more", times=hours - 1)
    desk.tap("primary")


def test_a_room_is_blocked_and_the_reason_is_hers_alone(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        fill_in(desk, hours=2)
        desk.tap("field_reason_Siivous")
        desk.tap("primary")
        assert desk.says("tänään klo 10–12 · Siivous")
        assert not week(hub)
        desk.tap("primary")
        desk.read("Huone on pois käytöstä sen ajan.")
        assert desk.says("klo 10–12 Neuvotteluhuone")
        assert desk.says("pois käytöstä · Siivous")
        desk.tap("home")
        desk.tap("tile_rooms")
        assert not desk.says("Siivous")
    (made,) = week(hub)
    assert (made.kind, made.starts_at, made.ends_at) == ("block", on(0, 10), on(0, 12))


def test_what_is_in_the_way_is_shown_and_nothing_is_saved(hub: Hub, qapp: QGuiApplication) -> None:
    taken = reserve(hub, MEETING, on(0, 10), 1, "Palaveri")
    with rooms_open(hub) as desk:
        fill_in(desk)
        desk.tap("field_reason_Korjaus")
        desk.tap("primary")
        assert desk.says("Tiellä on 1 varaus: Palaveri, tänään klo 10–11, Neuvotteluhuone.")
        desk.tap("primary")
        assert desk.says("Mistä alkaen huonetta ei saa varata?")
        desk.tap_in("field_start_time", "hour/more")
        desk.tap("primary")
        desk.tap_in("field_end_time", "hour/more")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("tänään klo 11–12 · Korjaus")
    assert [entry.reservation_id for entry in week(hub)] == [taken]


def test_a_reason_is_asked_for(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        fill_in(desk)
        desk.tap("primary")
        assert desk.says("Lyhyt syy puuttuu") or desk.sees("formProblem")
        assert desk.says("Miksi?")


def test_an_end_before_the_start_is_said_where_it_is_asked(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        begin(desk, "new_block")
        desk.tap("primary")
        desk.tap("primary")
        desk.tap_in("field_end_time", "hour/fewer", times=2)
        desk.tap("primary")
        assert desk.sees("formProblem")
        assert desk.says("Mihin asti?")


def test_a_block_over_several_days_is_on_each_of_them_and_can_be_taken_out(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with rooms_open(hub) as desk:
        fill_in(desk, days=2)
        desk.tap("field_reason_Korjaus")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Huone on pois käytöstä sen ajan.")
        for day in ("24", "25", "26"):
            desk.tap(f"day_2026-11-{day}")
            assert desk.sees_row("Neuvotteluhuone")
        desk.tap("day_2026-11-27")
        assert not desk.sees_row("Neuvotteluhuone")
        desk.tap("day_2026-11-25")
        desk.tap_in(desk.row("Neuvotteluhuone"), "act")
        desk.tap_in("row_cancel", "act")
        desk.tap_in("row_cancel", "doIt")
    assert not week(hub)


def test_a_block_is_moved(hub: Hub, qapp: QGuiApplication) -> None:
    rooms_of(hub).block("", MEETING, (on(0, 12), on(0, 14)), "Siivous")
    with rooms_open(hub) as desk:
        desk.tap_in(desk.row("Neuvotteluhuone"), "act")
        desk.tap_in("row_move", "act")
        desk.tap("primary")
        desk.tap_in("field_end_time", "hour/more")
        desk.tap("primary")
        desk.read("Siirretty.")
    (moved,) = week(hub)
    assert (moved.kind, moved.ends_at, moved.title) == ("block", on(0, 15), "Siivous")


def test_a_block_in_swedish(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub, "sv") as desk:
        fill_in(desk)
        desk.tap("field_reason_Städning")
        desk.tap("primary")
        desk.tap("primary")
        desk.read("Rummet är spärrat den tiden.")
    assert week(hub)


def test_a_clash_in_english(hub: Hub, qapp: QGuiApplication) -> None:
    reserve(hub, MEETING, on(0, 10), 1, "Board")
    with rooms_open(hub, "en") as desk:
        fill_in(desk)
        desk.tap("field_reason_Cleaning")
        desk.tap("primary")
        assert desk.says("1 reservation in the way: Board, today 10:00–11:00, Meeting room.")
