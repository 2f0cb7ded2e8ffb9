"""The podcast booth: an induction once, on air for all to see, faults in two touches (B1, B2)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.room_answers import MyReservation
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.office import office
from tests.journeys.rooms_at_the_door import BOOTH, at, open_by_code, reserve, speak


def begin(hub: Hub, door: Driver, minutes: int = 60) -> MyReservation:
    """In the booth, with the induction confirmed."""
    mine = reserve(hub, BOOTH, minutes=minutes, people=1)
    open_by_code(door, mine.code)
    door.tap("secondary")
    door.tap("primary")
    return mine


@pytest.mark.parametrize(
    ("lang", "know", "on", "told"),
    [
        ("fi", "Osaan tämän: aloitan", "Äänitys käynnissä", "Äänitys käynnissä: Podcast-koppi"),
        ("sv", "Jag kan det: börja", "Inspelning pågår", "Inspelning pågår: Poddbåset"),
        ("en", "I know how: begin", "On air", "On air: Podcast booth"),
    ],
)
def test_from_the_induction_to_the_sign_at_the_entrance(
    hub: Hub, door: Driver, lang: str, know: str, on: str, told: str
) -> None:
    mine = reserve(hub, BOOTH, people=1)
    speak(door, lang)
    open_by_code(door, mine.code)
    door.tap("secondary")
    assert know in door.texts()
    door.tap("primary")
    door.tap("primary")
    assert on in door.texts()
    door.tap("home")
    assert door.says(told)


def test_coming_in_leads_over_the_induction_to_the_welcome(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, BOOTH, people=1)
    open_by_code(door, mine.code)
    door.tap("primary")
    assert door.says("Mikrofonit ja kuulokkeet")
    door.tap("primary")
    assert door.page() == "welcome"
    assert hub.inside == 1


def test_turned_off_by_one_touch_and_gone_from_the_entrance(hub: Hub, door: Driver) -> None:
    begin(hub, door)
    door.tap("primary")
    assert hub.kiosk.room_news.look().on_air
    door.tap("primary")
    assert not hub.kiosk.room_news.look().on_air
    door.tap("home")
    assert not door.sees("onAir")


def test_the_entrance_counts_the_minutes_and_forgets_them_with_the_slot(
    hub: Hub, door: Driver
) -> None:
    begin(hub, door)
    door.tap("primary")
    door.tap("home")
    assert door.says("Äänitys käynnissä: Podcast-koppi, 60 min")
    hub.clock.turn_to(at("10.10"))
    door.pass_time(16)
    door.wake()
    assert door.says("Podcast-koppi, 20 min")
    hub.clock.turn_to(at("10.30"))
    door.pass_time(16)
    door.wake()
    assert not door.sees("onAir")


def test_leaving_the_hub_ends_it_and_turns_the_sign_off(hub: Hub, door: Driver) -> None:
    mine = reserve(hub, BOOTH, people=1)
    open_by_code(door, mine.code)
    door.tap("primary")
    door.tap("primary")
    came = door.front.models["welcome"].property("code")
    door.tap("home")
    open_by_code(door, mine.code)
    door.tap("primary")
    door.tap("home")
    assert door.sees("onAir")
    door.tap("tile_check_out")
    for digit in str(came):
        door.tap(f"digit{digit}")
    door.tap("way_leave")
    door.tap("home")
    assert not door.sees("onAir")
    assert hub.inside == 0


def test_being_done_reminds_of_the_files(hub: Hub, door: Driver) -> None:
    begin(hub, door)
    door.tap("way_end")
    assert door.says("Ota tiedostosi mukaan")
    assert door.says("Mikrofonit ja kuulokkeet")


def test_a_fault_is_told_in_two_touches_and_the_next_one_is_warned(hub: Hub, door: Driver) -> None:
    begin(hub, door, minutes=30)
    door.tap("way_fault")
    door.tap("way_fault:0")
    assert door.says("Kiitos, että kerroit!")
    door.tap("home")
    following = reserve(hub, BOOTH, "12.00", people=1)
    open_by_code(door, following.code)
    assert door.says("Siellä on epäkunnossa: Mikrofonit ja kuulokkeet")


def test_the_manager_sees_who_is_on_air_and_mends_by_one_touch(
    hub: Hub, qapp: QGuiApplication
) -> None:
    hub.manager()
    mine = reserve(hub, BOOTH, people=1)
    hub.kiosk.booth.confirm_induction(mine.reservation_id)
    hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    hub.kiosk.booth.go_on_air(mine.reservation_id)
    hub.kiosk.booth.tell_fault(BOOTH, "other")
    with office(hub) as desk:
        desk.come_in()
        assert desk.says("Äänitys käynnissä: Podcast-koppi")
        assert desk.says("Podcast-koppi: epäkunnossa")
        desk.tap_in(desk.row("Podcast-koppi: epäkunnossa"), "act")
        assert not desk.says("Podcast-koppi: epäkunnossa")
    assert all(not room.faults for room in hub.kiosk.rooms.look().rooms)
