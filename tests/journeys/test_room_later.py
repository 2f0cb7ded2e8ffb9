"""A room later: the day, the start, the length, how many; one question a screen (R4, R5)."""

from __future__ import annotations

import pytest
import zxingcpp
from icalendar import Calendar
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.room_answers import MyReservation, ReservationState
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.rooming import (
    BOOTH,
    MEETING,
    at,
    cell,
    code_on,
    live,
    somebody_has,
    speak,
    upright,
)
from ui.viewmodels.reserve import Reserve

TOMORROW = "2026-11-25"


def go_to_times(door: Driver, room: str = MEETING, day: str = TOMORROW) -> None:
    """From the front page to the starts of a day."""
    door.tap("tile_rooms")
    door.tap(f"name_{room}")
    door.tap("otherTime")
    door.tap(f"cell_{day}")


@pytest.mark.parametrize(
    ("lang", "asked", "said"),
    [
        (
            "fi",
            ("Minä päivänä", "Mihin aikaan", "Kuinka kauan"),
            "Neuvotteluhuone, huomenna klo 14–15.30",
        ),
        ("sv", ("Vilken dag", "När börjar", "Hur länge"), "Mötesrummet, i morgon kl. 14–15.30"),
        ("en", ("Which day", "When do", "How long"), "Meeting room, tomorrow 14:00–15:30"),
    ],
)
def test_one_question_after_the_other_leads_to_the_code(
    hub: Hub, door: Driver, lang: str, asked: tuple[str, str, str], said: str
) -> None:
    speak(door, lang)
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    for words, name in zip(
        asked,
        (f"cell_{TOMORROW}", cell("14:00", TOMORROW), cell("15:30", TOMORROW)),
        strict=True,
    ):
        assert door.says(words)
        door.tap(name)
    assert said in door.texts()
    door.tap("more")
    door.tap("primary")
    assert door.page() == "reserved"
    assert live(hub, MEETING) == [("14:00", "15:30", 2)]
    mine = hub.kiosk.my_room.find(code_on(door))
    assert isinstance(mine, MyReservation)
    assert mine.state is ReservationState.BOOKED


def test_back_goes_one_question_back_with_everything_kept(hub: Hub, door: Driver) -> None:
    go_to_times(door)
    door.tap(cell("14:00", TOMORROW))
    door.tap(cell("15:00", TOMORROW))
    door.tap("more")
    door.tap("back")
    assert door.says("Kuinka kauan")
    assert door.find(cell("15:00", TOMORROW)).property("isChosen")
    door.tap("back")
    assert door.find(cell("14:00", TOMORROW)).property("isChosen")
    door.tap("back")
    assert door.find(f"cell_{TOMORROW}").property("isChosen")
    for name in (f"cell_{TOMORROW}", cell("14:00", TOMORROW), cell("15:00", TOMORROW), "primary"):
        door.tap(name)
    assert live(hub, MEETING) == [("14:00", "15:00", 2)]


@pytest.mark.parametrize("day", ["2026-11-24", TOMORROW])
def test_back_from_the_first_question_leads_to_the_rooms_as_they_were(
    door: Driver, day: str
) -> None:
    door.tap("tile_rooms")
    door.tap(f"day_{day}")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    door.tap("back")
    assert door.page() == "rooms"
    assert door.find(f"day_{day}").property("isChosen")
    assert door.find(f"name_{MEETING}").parentItem().property("isChosen")


def test_what_is_taken_says_why_when_it_is_touched_and_leads_nowhere(
    hub: Hub, door: Driver
) -> None:
    somebody_has(hub, MEETING, "14:00", 60, TOMORROW)
    go_to_times(door)
    door.tap(cell("14:15", TOMORROW))
    assert door.says("Mihin aikaan")
    assert door.find("why").property("text").startswith("Huone on silloin varattu")
    door.tap(cell("15:00", TOMORROW))
    assert door.says("Kuinka kauan")


def test_only_lengths_that_fit_are_offered_and_why_not_more_is_said(hub: Hub, door: Driver) -> None:
    somebody_has(hub, MEETING, "15:00", 60, TOMORROW)
    go_to_times(door)
    door.tap(cell("14:00", TOMORROW))
    cells = [name for name in door.names() if name.startswith("cell_")]
    assert len(cells) == 4
    assert door.says("klo 15 asti")
    assert door.says("Huone on silloin varattu")


def test_a_closed_day_says_so(door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    door.tap("cell_2026-11-29")
    assert door.says("Minä päivänä")
    assert door.find("why").property("text").startswith("Huone ei ole silloin auki.")


@pytest.mark.long
def test_days_go_on_to_the_last_one_that_the_room_allows_and_no_further(door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"name_{MEETING}")
    door.tap("otherTime")
    assert not door.sees("earlier")
    for _ in range(7):
        door.tap("later")
    assert not door.sees("later")
    assert door.sees("cell_2027-01-23")
    assert not door.sees("cell_2027-01-24")
    door.tap("earlier")
    assert door.sees("later")


def test_a_touch_on_the_line_asks_only_how_long(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(f"line_{MEETING}")
    assert door.says("Kuinka kauan")
    door.tap(cell("14:00"))
    door.tap("primary")
    assert live(hub, MEETING) == [("13:00", "14:00", 1)]


@pytest.mark.long
def test_the_gap_of_the_booth_is_said_to_be_one(hub: Hub, door: Driver) -> None:
    somebody_has(hub, BOOTH, "14:00", 60, TOMORROW)
    go_to_times(door, BOOTH)
    door.tap(cell("15:00", TOMORROW))
    assert "valmist" in door.find("why").property("text")


def test_what_is_carried_away_can_be_read_from_the_screen(hub: Hub, door: Driver) -> None:
    go_to_times(door)
    for name in (cell("14:00", TOMORROW), cell("15:30", TOMORROW), "primary"):
        door.tap(name)
    door.frame()
    found = {each.text for each in zxingcpp.read_barcodes(picture_of(door))}
    code = code_on(door)
    assert f"HUBR:{code}" in found
    entries = [text for text in found if text.startswith("BEGIN:VCALENDAR")]
    entry = Calendar.from_ical(entries[0]).events[0]
    assert (entry.start, entry.end) == (at("14:00", TOMORROW), at("15:30", TOMORROW))
    assert str(entry["summary"]) == "Neuvotteluhuone, HUBteekki"
    assert str(entry["location"]) == "Keskustie 14, 44800 Pihtipudas"


def picture_of(door: Driver) -> memoryview:
    """The screen in greys, as a phone's camera would have it."""
    image = door.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
    return memoryview(b"".join(lines)).cast("B", (image.height(), image.width()))


def test_a_room_is_booked_in_portrait_too(hub: Hub, qapp: QGuiApplication) -> None:
    with upright(hub) as door:
        go_to_times(door)
        for name in (cell("14:00", TOMORROW), cell("15:00", TOMORROW), "more", "primary"):
            door.tap(name)
        assert live(hub, MEETING) == [("14:00", "15:00", 2)]


def test_who_goes_home_while_the_desk_is_asked_how_long_leaves_nothing_wrong(
    hub: Hub, door: Driver
) -> None:
    somebody_has(hub, MEETING, "15:00", 60, TOMORROW)
    go_to_times(door)
    reserve = door.front.models["reserve"]
    assert isinstance(reserve, Reserve)
    reserve.choose(cell("14:00", TOMORROW).removeprefix("cell_"))
    door.shell.goHome()
    door.settle()
    assert door.page() == "home"
    assert not door.sees("noticeDone")
