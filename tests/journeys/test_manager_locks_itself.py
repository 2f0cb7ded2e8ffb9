"""The manager's area locks: by the button, by going home, untouched, after 15 minutes (M1)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.hub import Hub
from tests.journeys.office import Office, office


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """The manager's area, open."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as made:
        made.come_in()
        yield made


def token(desk: Office) -> str:
    """The session that the pages hold."""
    return str(desk.front.models["now"]._session.token)  # type: ignore[attr-defined]


def test_lock_is_on_every_part_and_closes_the_desk_too(desk: Office) -> None:
    open_session = token(desk)
    for tab in ("limits", "log", "roll_call", "now"):
        desk.tap(f"tab_{tab}")
        assert desk.sees("lock")
    desk.tap("lock")
    assert desk.page() == "home"
    assert not desk.hub.kiosk.manager.is_open(open_session)


def test_going_home_locks(desk: Office) -> None:
    open_session = token(desk)
    desk.tap("home")
    assert not desk.hub.kiosk.manager.is_open(open_session)


def test_untouched_for_two_minutes_it_is_home_and_locked(desk: Office) -> None:
    open_session = token(desk)
    desk.pass_time(94)
    assert (desk.page(), desk.sees("idleWarning")) == ("now", False)
    desk.pass_time(3)
    assert desk.sees("idleWarning")
    desk.pass_time(23)
    assert desk.page() == "home"
    assert not desk.hub.kiosk.manager.is_open(open_session)


def test_touched_it_stays_open_for_fifteen_minutes_and_no_longer(desk: Office) -> None:
    open_session = token(desk)
    for _ in range(13):
        desk.pass_time(60)
        desk.tap("tab_now")
    assert desk.page() == "now"
    assert desk.hub.kiosk.manager.is_open(open_session)
    for _ in range(12):
        desk.pass_time(10)
        if desk.page() == "now":
            desk.tap("tab_now")
    assert desk.page() == "manager"
    assert desk.says("lukittuivat varmuuden vuoksi")
    assert not desk.hub.kiosk.manager.is_open(open_session)


def test_after_the_lock_the_pin_leads_back_to_where_one_was(desk: Office) -> None:
    desk.tap("tab_limits")
    desk.hub.kiosk.manager.lock()
    desk.tap("section_holds")
    assert desk.page() == "manager"
    desk.give_pin()
    assert desk.page() == "holds"


def test_a_restart_comes_up_locked(desk: Office) -> None:
    open_session = token(desk)
    desk.hub.restart()
    assert not desk.hub.kiosk.manager.is_open(open_session)


def test_wrong_pins_make_one_wait_before_everybodys_eyes(desk: Office) -> None:
    desk.tap("lock")
    desk.tap("help")
    desk.tap("manager")
    for _ in range(5):
        desk.give_pin("111222")
    assert desk.says("Se ei ollut oikea PIN-koodi.")
    assert desk.says("vielä 30 s")
    desk.pass_time(10)
    assert desk.says("vielä 20 s")
    assert not desk.find("primary").isEnabled()
    desk.pass_time(20)
    desk.give_pin()
    desk.read("kokeiltu 5 kertaa")
    assert desk.page() == "now"


def write_a_title(desk: Office) -> None:
    """A new event, up to its day."""
    desk.tap("tab_programme")
    desk.tap("primary")
    desk.tap("field_title_fiTextInput")
    desk.type_on_screen("savikurssi")
    desk.tap("keyDone")
    desk.tap("primary")


def test_what_was_filled_in_waits_behind_the_lock(desk: Office) -> None:
    write_a_title(desk)
    desk.tap_in("field_start_day", "dayOn")
    desk.hub.kiosk.manager.lock()
    desk.pass_time(10)
    assert desk.page() == "manager"
    assert desk.says("odottaa PIN-koodia")
    desk.tap("leadsTo_now")
    desk.give_pin()
    assert desk.page() == "event_form"
    assert desk.says("huomenna, ke 25.11.")
    for _ in range(5):
        desk.tap("primary")
    desk.read("Tapahtuma on ohjelmassa.")
    assert desk.says("Savikurssi")


@pytest.mark.parametrize("way", ["home", "leadsTo_roll_call"])
def test_what_waits_behind_the_lock_goes_with_who_goes_elsewhere(desk: Office, way: str) -> None:
    write_a_title(desk)
    desk.tap_in("field_start_day", "dayOn")
    desk.hub.kiosk.manager.lock()
    desk.pass_time(10)
    desk.tap(way)
    form = desk.front.models["event_form"]
    assert not form._state.values  # type: ignore[attr-defined]
    if way == "home":
        desk.come_in()
    else:
        desk.give_pin()
        assert desk.page() == "roll_call"
    desk.tap("tab_programme")
    desk.tap("primary")
    assert desk.says("Mikä tapahtuman nimi on?")
    assert not desk.says("Savikurssi")


def test_what_was_typed_of_a_new_pin_does_not_wait_behind_the_lock(desk: Office) -> None:
    desk.tap_in(desk.row("PIN"), "act")
    assert desk.page() == "new_pin"
    desk.tap("digit1")
    desk.hub.kiosk.manager.lock()
    desk.pass_time(10)
    assert not desk.front.models["new_pin"]._state.values  # type: ignore[attr-defined]
    desk.give_pin()
    assert desk.page() == "now"
