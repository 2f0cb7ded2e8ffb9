"""The playlist by taps: put on, ordered, timed, looked at ahead, turned off, taken off (E3)."""

from __future__ import annotations

from datetime import time

from PySide6.QtGui import QGuiApplication

from kiosk.desks.playlist_rows import items_in
from kiosk.playlist_answers import ItemKind, PlaylistItem
from tests.hub import Hub
from tests.journeys.media_room import COFFEE, paint, plug_in, programme_open, put_on, take_in


def on_the_list(hub: Hub) -> list[PlaylistItem]:
    """The playlist as it is kept, without the screen's session."""
    with hub.kiosk.store.reading() as tx:
        return list(items_in(tx, hub.folder))


def test_a_picture_is_put_on_for_office_hours_moved_and_looked_at_ahead(
    hub: Hub, qapp: QGuiApplication
) -> None:
    put_on(hub)
    take_in(hub, paint(plug_in(hub) / "Talkoot.png", "#3d7a5f"))
    with programme_open(hub, "playlist") as desk:
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Mikä kuva tai video?")
        desk.tap("primary")
        desk.tap("field_weekdays_5")
        desk.tap("field_weekdays_6")
        desk.tap("field_hours_some")
        desk.tap("primary")
        desk.read("Se on näyttölistalla.")
        assert desk.page() == "one_item"
        assert desk.says("arkisin klo 8–16")
        desk.tap("back")
        item = on_the_list(hub)[1]
        assert (item.weekdays, item.starts, item.ends) == ((0, 1, 2, 3, 4), time(8), time(16))
        desk.tap_in(f"row_{item.item_id}", "rise")
        assert on_the_list(hub)[0].item_id == item.item_id
        desk.tap("secondary")
        assert desk.says("1 · 12 s")
        assert desk.sees("field_shown_" + item.item_id)
        desk.tap_in("field_at_time", "hour/more", times=7)
        assert not desk.sees("field_shown_" + item.item_id)
        desk.tap("primary")
        assert desk.page() == "playlist"


def test_words_are_changed_turned_off_and_taken_off(hub: Hub, qapp: QGuiApplication) -> None:
    item_id = put_on(hub)
    with programme_open(hub, "playlist") as desk:
        desk.tap_in(f"row_{item_id}", "act")
        desk.tap_in("row_seconds", "act")
        desk.tap("field_seconds_30")
        desk.tap("primary")
        desk.read("Tallennettu.")
        desk.tap_in("row_days", "act")
        desk.tap("field_bounds_some")
        desk.tap_in("field_first_day", "dayOn")
        desk.tap("primary")
        assert desk.says("Viimeinen päivä ei voi olla ennen ensimmäistä.")
        desk.tap_in("field_last_day", "dayOn", times=2)
        desk.tap("primary")
        desk.read("Tallennettu.")
        desk.tap_in("row_switch", "act")
        (item,) = on_the_list(hub)
        assert (item.seconds, item.is_on, item.words) == (30, False, COFFEE)
        assert str(item.first_day) == "2026-11-25"
        assert str(item.last_day) == "2026-11-26"
        desk.tap_in("row_remove", "act")
        desk.tap_in("row_remove", "doIt")
        assert desk.page() == "playlist"
        assert desk.says("Näyttölista on tyhjä.")
    assert on_the_list(hub) == []


def test_an_item_is_seen_on_the_idle_screen_and_a_touch_leads_back_without_the_pin(
    hub: Hub, qapp: QGuiApplication
) -> None:
    item_id = put_on(hub)
    with programme_open(hub, "playlist") as desk:
        desk.tap_in(f"row_{item_id}", "act")
        desk.tap_in("row_preview", "act")
        assert desk.page() == "idle"
        assert desk.says(COFFEE.fi)
        desk.tap_at(desk.window.contentItem().boundingRect().center().toPoint())
        assert desk.page() == "one_item"
        assert desk.says("Mitä näytetään")


def test_words_that_are_missing_are_asked_for_before_anything_is_kept(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with programme_open(hub, "playlist") as desk:
        desk.tap("primary")
        desk.tap(f"field_kind_{ItemKind.MEDIUM}")
        desk.tap("primary")
        assert desk.says("Kuvia tai videoita ei vielä ole.")
        desk.tap("primary")
        assert desk.says("Valitse kuva tai video.")
        desk.tap("back")
        desk.tap(f"field_kind_{ItemKind.WORDS}")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Kirjoita ainakin suomeksi")
    assert on_the_list(hub) == []
