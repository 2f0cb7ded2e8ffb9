"""The page of rooms: what is derived of a day, what a touch of a line leads to, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from kiosk.room_answers import NoRoom, Reserved, RoomSaved, WayOut, WhyNot, Wish
from kiosk.room_views import RoomsSeen
from kiosk.rules.opening import Hours
from kiosk.trouble import Busy
from tests.driving import Driver
from tests.hub import HELSINKI, Hub, default_hub, open_hub
from tests.ui.conftest import Show
from ui.viewmodels.room_lines import Asked, RoomRow, day_with, start_under
from ui.viewmodels.rooms_state import RoomsShown, RoomsState, derive

QUIET, BOOTH, MEETING = "hiljainen-1", "podcast-koppi", "neuvotteluhuone"
HALL, FRONT, BACK = "autokoulun-sali", "sali-etuosa", "sali-takaosa"


def at(wall: str, day: date = date(2026, 11, 24)) -> datetime:
    """An instant by the clock on the wall."""
    return datetime.combine(day, time.fromisoformat(wall), HELSINKI)


def reserve(hub: Hub, room: str, starts: str, minutes: int) -> str:
    """Somebody reserves a room; the reservation's id."""
    start = at(starts)
    end = start + timedelta(minutes=minutes)
    made = hub.kiosk.booking.reserve(Wish(hub.key(), room, start, end, by_manager=True))
    assert isinstance(made, Reserved), made
    return made.mine.reservation_id


def shown(hub: Hub, day: date | None = None, **more: Any) -> RoomsShown:
    """What the page derives from the real board."""
    return derive(RoomsState(hub.kiosk.rooms.look(day), day, **more), "fi")


def row(of: RoomsShown, room: str) -> RoomRow:
    """One room of it."""
    return next(each for each in of.rooms if each.key == room)


def kinds(of: RoomRow) -> list[str]:
    """The pieces of a line by what they are."""
    return [str(piece["kind"]) for piece in of.pieces]


# --- the state in words and shape (R4) ---


@pytest.mark.parametrize(
    ("wall", "note", "mark"),
    [
        ("09:30", "free until klo 12.30", "free"),
        ("12:10", "free until klo 12.30", "free"),
        ("12:20", "taken from klo 12.30 on", "buffer"),
        ("12:35", "reserved until klo 14", "taken"),
        ("14:00", "free until closing", "free"),
        ("17:50", "closes at klo 18", "buffer"),
        ("18:05", "closed", "closed"),
        ("07:30", "opens at klo 8", "closed"),
    ],
)
def test_a_room_says_what_it_is_now_and_until_when(
    hub: Hub, wall: str, note: str, mark: str
) -> None:
    reserve(hub, MEETING, "12:30", 90)
    hub.clock.turn_to(at(wall))
    meeting = row(shown(hub), MEETING)
    assert (meeting.note, meeting.mark) == (note, mark)


def test_the_same_word_is_said_again_by_the_clock_before_the_board_answers(hub: Hub) -> None:
    reserve(hub, MEETING, "12:30", 90)
    earlier = shown(hub)
    later = shown(hub, now=at("12:00"))
    assert earlier.now_text == "9.30"
    assert later.now_text == "12.00"
    assert later.now_at == pytest.approx(0.4)


def test_what_the_pieces_of_a_line_are(hub: Hub) -> None:
    begun = reserve(hub, BOOTH, "09:30", 45)
    hub.kiosk.booth.confirm_induction(begun)
    hub.kiosk.booking.start(hub.key(), begun, is_inside=True)
    hub.kiosk.booth.go_on_air(begun)
    session = hub.manager()
    made = hub.kiosk.rooms_desk.block(session, MEETING, (at("11:00"), at("12:00")), "Siivous")
    assert isinstance(made, RoomSaved)
    reserve(hub, QUIET, "17:45", 15)

    page = shown(hub)

    assert kinds(row(page, BOOTH)) == ["air", "buffer"]
    assert kinds(row(page, MEETING)) == ["blocked"]
    assert kinds(row(page, QUIET)) == ["taken"]
    assert [row(page, MEETING).pieces[0][k] for k in ("x", "w")] == [
        pytest.approx(n) for n in (0.3, 0.1)
    ]
    assert "Siivous" not in str(page)


def test_the_halves_come_right_after_the_whole_and_all_three_are_taken_together(hub: Hub) -> None:
    reserve(hub, HALL, "15:00", 60)
    page = shown(hub)
    tail = [(each.key, each.family) for each in page.rooms[-3:]]
    assert tail == [(HALL, ""), (FRONT, "first"), (BACK, "next")]
    assert [kinds(each) for each in page.rooms[-3:]] == [["taken"]] * 3
    assert "part of Autokoulun sali" in row(page, FRONT).told


def test_where_a_room_is_closed_there_is_no_line(hub: Hub) -> None:
    whole = row(shown(hub), QUIET)
    assert [(run["x"], run["w"]) for run in whole.runs] == [(0.0, 1.0)]
    hub.clock.turn_to(at("10:00", date(2026, 11, 28)))
    assert shown(hub).hours[-1]["text"] == "14"


def test_a_closed_day_says_so_on_its_chip_and_leads_to_the_next_open_one(hub: Hub) -> None:
    sunday = date(2026, 11, 29)
    page = shown(hub, sunday)
    assert (page.kind, page.rooms, page.title) == ("closed", (), "The hub is closed su 29.11.")
    assert page.next_day == "2026-11-30"
    labels = [chip.label for chip in page.days]
    assert labels[0] == "Tänään"
    assert labels[5:] == ["Su closed", "Ma 30.11."]


def test_a_holiday_is_said_by_its_name(hub: Hub) -> None:
    hub.clock.turn_to(at("09:00", date(2026, 12, 23)))
    assert shown(hub, date(2026, 12, 25)).words == "Joulupäivä"


def test_loading_broken_and_no_rooms_are_told_apart(hub: Hub) -> None:
    empty = replace(hub.kiosk.rooms.look(), rooms=())
    assert derive(RoomsState(), "fi").kind == "loading"
    assert derive(RoomsState(is_stale=True), "fi").kind == "broken"
    assert derive(RoomsState(empty), "fi").kind == "none"
    old = shown(hub, is_stale=True)
    assert (old.kind, old.bottom.warning) == ("open", "What you see may be a little old.")


# --- what is offered under the lines ---


def test_a_free_room_is_offered_from_now_on_and_what_is_next_bounds_it(hub: Hub) -> None:
    reserve(hub, QUIET, "10:30", 60)
    bottom = shown(hub, chosen=QUIET).bottom
    assert [offer.key for offer in bottom.offers] == ["now_15", "now_30", "now_45", "now_60"]
    reserve(hub, BACK, "10:10", 60)
    offers = shown(hub, chosen=BACK).bottom.offers
    assert [offer.label for offer in offers] == ["Now 15 min", "30 min", "until klo 10.10"]


def test_a_room_in_use_says_until_when_and_offers_what_is_free_instead(hub: Hub) -> None:
    reserve(hub, QUIET, "09:30", 60)
    bottom = shown(hub, chosen=QUIET).bottom
    assert bottom.hint == "Hiljainen huone 1: reserved until klo 10.30. Free instead:"
    labels = [(offer.key, offer.label) for offer in bottom.offers]
    assert labels == [
        ("then", "Klo 10.30"),
        ("room_hiljainen-2", "Hiljainen huone 2"),
        ("room_podcast-koppi", "Podcast-koppi"),
    ]


def test_when_all_are_taken_the_first_to_be_free_is_named(hub: Hub) -> None:
    for minutes, room in enumerate((QUIET, "hiljainen-2", BOOTH, MEETING, HALL), 3):
        reserve(hub, room, "09:30", minutes * 15)
    bottom = shown(hub).bottom
    assert bottom.hint == "All rooms are in use now. The first to be free: Hiljainen huone 1."
    assert [offer.label for offer in bottom.offers] == ["Klo 10.15"]


def test_a_room_beside_the_booth_hears_of_it_and_a_broken_one_warns(hub: Hub) -> None:
    begun = reserve(hub, BOOTH, "09:30", 45)
    hub.kiosk.booth.confirm_induction(begun)
    hub.kiosk.booking.start(hub.key(), begun, is_inside=True)
    hub.kiosk.booth.go_on_air(begun)
    hub.kiosk.booth.tell_fault(MEETING, "Videoneuvottelulaitteet")
    assert shown(hub, chosen="hiljainen-2").bottom.warning.startswith("On air next door")
    assert shown(hub, chosen=MEETING).bottom.warning == "Out of order: Videoneuvottelulaitteet"
    assert row(shown(hub), MEETING).is_broken


def test_a_time_that_cannot_be_had_says_why_on_the_line(hub: Hub) -> None:
    no = NoRoom(WhyNot.TAKEN, WayOut(next_free=at("16:30"), other_rooms=(MEETING,)))
    page = shown(hub, chosen=QUIET, asked=Asked(QUIET, at("15:30"), no))
    assert row(page, QUIET).bubble == "Klo 15.30: Somebody has the room then."
    assert row(page, QUIET).bubble_at == pytest.approx(0.75)
    assert not row(page, MEETING).bubble
    assert [offer.key for offer in page.bottom.offers] == ["then", f"room_{MEETING}"]


# --- where the finger is, and the changes of the clock (R2) ---


@pytest.mark.parametrize(
    ("share", "start"),
    [(0.0, "08:00"), (0.5, "13:00"), (0.52, "13:00"), (0.526, "13:15"), (1.0, "17:45")],
)
def test_a_finger_on_the_line_means_the_point_of_the_grid_before_it(
    hub: Hub, share: float, start: str
) -> None:
    assert start_under(share, 15, hub.kiosk.rooms.look()) == at(start)


def test_where_now_is_between_two_points_the_next_one_is_meant(hub: Hub) -> None:
    hub.clock.turn_to(at("13:24"))
    seen = hub.kiosk.rooms.look()
    assert start_under(5.3 / 10, 15, seen) == at("13:30")
    assert start_under(5.2 / 10, 15, seen) == at("13:00")


def test_a_start_on_another_day_brings_its_day_along(hub: Hub) -> None:
    seen = hub.kiosk.rooms.look()
    assert day_with(None, seen) == day_with(at("10:00"), seen) == seen.day
    assert day_with(at("08:00", date(2026, 11, 26)), seen) == date(2026, 11, 26)


@pytest.fixture
def night_hub(tmp_path: Path) -> Iterator[Hub]:
    """A hub that is open from ten in the evening until the turn of its day."""
    file = default_hub()
    hours = (Hours(tuple(range(7)), time(22), time(4), staffed=False),)
    own = replace(file, opening_hours=replace(file.opening_hours, hours=hours, country=None))
    opened = open_hub(tmp_path / "night", file=own, at=at("12:00", date(2027, 3, 20)))
    yield opened
    opened.kiosk.close()


@pytest.mark.parametrize(
    ("day", "labels"),
    [
        (date(2027, 3, 26), ["22", "23", "0", "1", "2", "3", "4"]),
        (date(2027, 3, 27), ["22", "23", "0", "1", "2", "4"]),
        (date(2027, 10, 30), ["22", "23", "0", "1", "2", "3", "3", "4"]),
    ],
)
def test_the_hours_of_a_night_in_which_the_clock_is_changed(
    night_hub: Hub, day: date, labels: list[str]
) -> None:
    night_hub.clock.turn_to(at("12:00", day))
    page = shown(night_hub)
    assert [hour["text"] for hour in page.hours] == labels
    steps = [hour["at"] for hour in page.hours]
    assert steps == pytest.approx([n / (len(labels) - 1) for n in range(len(labels))])


# --- on the screen ---


@pytest.fixture
def page(hub: Hub, show: Show) -> Driver:
    """The page of rooms on the reference screen; it hears what happens."""
    driver = show()
    hub.kiosk.store.listen(driver.front.bridge.hear)
    driver.tap("tile_rooms")
    return driver


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_all_seven_rooms_stand_on_the_reference_screen_without_scrolling(
    page: Driver, lang: str
) -> None:
    if lang != "fi":
        page.tap(f"language_{lang}")
    rooms = [name for name in page.names() if name.startswith("line_")]
    assert len(rooms) == 7
    assert not page.sees("scrollDown")


def test_somebody_else_takes_a_room_and_the_line_shows_it_within_a_beat(
    hub: Hub, page: Driver
) -> None:
    names = {name: page.find(name) for name in page.names() if name.startswith("name_")}
    assert page.texts().count("varattu") == 0
    reserve(hub, QUIET, "15:00", 90)
    page.settle()
    assert page.texts().count("varattu") == 1
    assert all(page.find(name) is item for name, item in names.items())


def test_the_needle_and_the_words_go_with_the_clock_also_while_the_board_is_broken(
    hub: Hub, page: Driver, expect_log: Callable[[str], None]
) -> None:
    expect_log("Busy")
    reserve(hub, MEETING, "09:30", 30)
    page.settle()
    assert page.says("9.30")
    assert page.says("varattu klo 10 asti")
    needle = page.front.models["rooms"].property("nowAt")
    with broken(hub):
        stand_there(page, 61)
        assert page.front.models["rooms"].property("nowText") == "9.31"
        assert page.front.models["rooms"].property("nowAt") > needle
        assert page.says("Tiedot voivat olla hieman vanhoja.")
    stand_there(page, 16)
    assert not page.says("Tiedot voivat olla hieman vanhoja.")
    hub.clock.advance(timedelta(minutes=29))
    stand_there(page, 1)
    assert page.page() == "rooms"
    assert not page.says("varattu klo 10 asti")


def stand_there(page: Driver, seconds: int) -> None:
    """Time passes under the eyes of somebody who now and then touches the glass."""
    for _ in range(0, seconds, 20):
        page.shell.touch()
        page.pass_time(20, step=10)


def broken(hub: Hub) -> ExitStack:
    """Until it ends the board cannot be read."""
    stack = ExitStack()
    stack.enter_context(patch.object(hub.kiosk.rooms, "look", side_effect=Busy("as wanted")))
    return stack


def test_twenty_facts_at_once_are_two_looks(hub: Hub, page: Driver) -> None:
    looks: list[RoomsSeen] = []
    look = hub.kiosk.rooms.look

    def counted(day: date | None = None) -> RoomsSeen:
        looks.append(look(day))
        return looks[-1]

    with patch.object(hub.kiosk.rooms, "look", counted):
        model = page.front.models["rooms"]
        for _ in range(20):
            model.heard(object())
        page.settle()
    assert len(looks) == 2
