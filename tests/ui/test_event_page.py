"""The page of one event in tables: what there is to know, the seats, the way in, the film (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.answers import HubView
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import (
    EventFacts,
    EventKind,
    EventSource,
    EventState,
    MediumFacts,
    MediumKind,
    NewsOfProgramme,
    Seats,
)
from kiosk.qr import qr_matrix
from kiosk.room_views import NewsOfRooms
from kiosk.texts import Text
from tests.driving import Driver
from tests.hub import Hub
from tests.kiosk.test_calendar_entry import MODULES_OF_VERSION_15
from tests.projectors import FakeProjectors
from tests.ui.conftest import Show
from tests.ui.programme import at, event, seen, when
from ui.film import FilmPlayer
from ui.viewmodels.event import Event
from ui.viewmodels.event_choice import EventChosen
from ui.viewmodels.event_entry import entry_of
from ui.viewmodels.event_state import EventPageState, EventShown
from ui.viewmodels.event_words import derive

FILM = MediumFacts("m1", MediumKind.FILM, "ilta.mp4", "/media/ilta.mp4", 1920, 1080, 12.0)
PICTURE = MediumFacts("m2", MediumKind.PICTURE, "ilta.jpg", "/media/ilta.jpg", 300, 400)


def shown(each: EventFacts, wall: str = "13:24", **more: Any) -> EventShown:
    """What the page shows of it."""
    return derive(EventPageState(each, **more), when(wall))


def facts(each: EventFacts) -> list[str]:
    """What there is to know."""
    return [fact.title for fact in shown(each).facts]


def test_when_where_who_and_in_which_language() -> None:
    each = event(
        "14:00",
        "15:00",
        where=Text("Apteekin puoli"),
        directions=Text("Pääovesta suoraan."),
        organiser="Martat",
        language="sv",
    )
    assert facts(each) == [
        "Tänään klo 14–15",
        "Apteekin puoli. Pääovesta suoraan.",
        "Martat",
        "In Swedish",
    ]


def test_a_course_says_its_start_test_the_places_kept_and_an_exam_that_it_is_quiet() -> None:
    course = event("14:00", "15:00", kind=EventKind.STUDY, test_at=at("13:45"), held=4)
    assert "Start test tänään klo 13.45" in facts(course)
    assert any("kept for its people" in fact for fact in facts(course))
    fallen_free = replace(course, starts_at=at("13:00"), held_until=at("13:20"))
    assert not any("kept for its people" in fact for fact in facts(fallen_free))
    assert any("quiet" in fact for fact in facts(event("14:00", "15:00", is_exam=True)))


def test_a_start_test_that_has_been_says_so() -> None:
    course = event("13:00", "15:00", kind=EventKind.STUDY, test_at=at("12:45"))
    assert "The start test was tänään klo 12.45" in facts(course)


def test_what_is_from_a_calendar_says_whose() -> None:
    each = event("14:00", "15:00", source=EventSource.FEED, source_name="Lennätin")
    assert facts(each)[-1] == "From the calendar of Lennätin"


@pytest.mark.parametrize(
    ("each", "wall", "primary", "notice"),
    [
        (event("14:00", "15:00", seats=Seats(8, 3)), "13:24", "Sign up", ""),
        (event("14:00", "15:00", seats=Seats(8, 3)), "14:30", "Sign up", ""),
        (event("14:00", "15:00", seats=Seats(8, 8)), "13:24", "What can I do?", ""),
        (event("14:00", "15:00", seats=Seats(8, 8)), "14:30", "", ""),
        (event("14:00", "15:00", seats=Seats(8, 3)), "15:00", "", "It has been already"),
        (event("14:00", "15:00"), "13:24", "", ""),
        (
            event("14:00", "15:00", seats=Seats(8, 3), state=EventState.CANCELLED),
            "13:24",
            "",
            "Cancelled: it does not take place",
        ),
    ],
)
def test_the_way_to_a_seat(each: EventFacts, wall: str, primary: str, notice: str) -> None:
    found = shown(each, wall)
    assert (found.primary, found.notice) == (primary, notice)


@pytest.mark.parametrize(
    ("seats", "drawn", "taken", "words", "waiting"),
    [
        (Seats(8, 3), True, 3, "5 seat(s) free, 8 in all", ""),
        (Seats(20, 0), True, 0, "20 seat(s) free, 20 in all", ""),
        (Seats(21, 0), False, 0, "21 seat(s) free, 21 in all", ""),
        (Seats(8, 8, 2), True, 8, "Full: all 8 seat(s) are taken", "2 waiting"),
        (Seats(4, 8, 2), True, 4, "Full: all 4 seat(s) are taken", "2 waiting"),
    ],
)
def test_few_seats_are_drawn_and_all_are_said(
    seats: Seats, drawn: bool, taken: int, words: str, waiting: str
) -> None:
    found = shown(event("14:00", "15:00", seats=seats)).seats
    assert (found.are_drawn, found.taken, found.words, found.waiting) == (
        drawn,
        taken,
        words,
        waiting,
    )


@pytest.mark.parametrize(
    ("more", "secondary", "note"),
    [
        ({}, "", ""),
        ({"may_watch": True}, "Watch the film", ""),
        ({"may_watch": True, "is_watching": True}, "Stop the film", ""),
        ({"may_watch": True, "is_still": True}, "", "quiet time"),
        ({"may_watch": True, "is_broken": True}, "", "cannot be shown"),
    ],
)
def test_the_film_is_watched_by_a_touch_and_waits_while_it_is_quiet(
    more: dict[str, bool], secondary: str, note: str
) -> None:
    found = shown(event("14:00", "15:00", medium=FILM), **more)
    assert found.secondary == secondary
    assert note in found.film_note


def test_a_picture_keeps_its_shape_and_has_no_button() -> None:
    found = shown(event("14:00", "15:00", medium=PICTURE), may_watch=True)
    assert (found.picture, found.ratio, found.secondary) == (
        "file:///media/ilta.jpg",
        0.75,
        "",
    )


def test_the_entry_for_a_calendar_has_days_or_hours() -> None:
    hub = ("HUBteekki", "Keskustie 14")
    hours = entry_of(event("14:00", "15:00", where=Text("Apteekin puoli")), hub, "fi")
    assert "DTSTART:20261124T120000Z" in hours
    assert "LOCATION:Apteekin puoli\\, HUBteekki\\, Keskustie 14" in hours
    whole = seen(event("00:00", "00:00", is_all_day=True)).events[0]
    entry = entry_of(whole, hub, "fi")
    assert "DTSTART;VALUE=DATE:20261124" in entry
    assert "DTEND;VALUE=DATE:20261125" in entry


@pytest.mark.parametrize("letters", ["a", "ä", "€", "Aho, "])
def test_the_longest_event_is_a_picture_that_a_phone_can_read(letters: str) -> None:
    long = Text((letters * 120)[:120])
    each = event(
        "14:00",
        "15:00",
        event_id=f"feed:{'f' * 36}:20261124T140000+0200:{'u' * 64}",
        source=EventSource.FEED,
        title=long,
        where=long,
    )
    matrix = qr_matrix(entry_of(each, ("", ""), "fi"))
    assert len(matrix) <= MODULES_OF_VERSION_15
    assert entry_of(each, ("", ""), "fi") == entry_of(each, ("", ""), "fi")


# --- the film on the real screen ---


class Desks:
    """Desks of one event with a film; `is_exam` asks for quiet."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.is_exam = False
        self.broken: list[tuple[str, MediumWrong]] = []
        self.well: list[str] = []
        self.programme = self.rooms = self.reception = self.media = self

    def see(self, event_id: str) -> EventFacts:
        return event("14:00", "15:00", medium=FILM)

    def news(self) -> NewsOfProgramme:
        return NewsOfProgramme(at("13:24"), is_exam=self.is_exam)

    def look(self) -> HubView:
        return self._hub.see()

    def broke(self, medium_id: str, what: MediumWrong) -> None:
        self.broken.append((medium_id, what))

    def played(self, medium_id: str) -> None:
        self.well.append(medium_id)


class Rooms:
    """Nobody is on air."""

    def look(self) -> NewsOfRooms:
        return NewsOfRooms(at("13:24"))


@pytest.fixture
def cinema(hub: Hub, show: Show, qapp: QGuiApplication) -> Iterator[Cinema]:
    """The page of an event with a film."""
    found = Cinema(hub, show())
    yield found
    found.player.close()


class Cinema:
    """The page's model over desks of its own, with a player whose films are spoken of."""

    def __init__(self, hub: Hub, door: Driver) -> None:
        self.desks, self.projectors = Desks(hub), FakeProjectors()
        self.desks.rooms = Rooms()  # type: ignore[assignment]
        self.player = FilmPlayer(hub.clock.monotonic, self.projectors)
        self.door = door
        self.page = Event(door.shell, door.front.bridge, self.desks, self.player)  # type: ignore[arg-type]
        self.page.entered(EventChosen(event("14:00", "15:00", medium=FILM)))
        door.settle()

    @property
    def is_on(self) -> bool:
        """Whether the film is on a deck."""
        return self.projectors.has("event:m1")


def test_nothing_plays_until_it_is_touched_and_leaving_stops_it(cinema: Cinema) -> None:
    assert not cinema.is_on
    cinema.page.goBeside()
    assert cinema.is_on
    cinema.page.close()
    assert not cinema.is_on
    assert not cinema.page.property("isWatching")


def test_a_second_touch_stops_it(cinema: Cinema) -> None:
    cinema.page.goBeside()
    cinema.page.goBeside()
    assert not cinema.is_on


def test_an_exam_stops_it_and_lets_none_begin(cinema: Cinema) -> None:
    cinema.page.goBeside()
    cinema.desks.is_exam = True
    cinema.page.heard(object())
    cinema.door.settle()
    assert not cinema.is_on
    cinema.page.goBeside()
    assert not cinema.is_on


def test_a_film_that_cannot_be_shown_is_told_to_both(cinema: Cinema) -> None:
    cinema.page.goBeside()
    cinema.player.skipped.emit("event:m1", MediumWrong.BROKEN)
    cinema.door.settle()
    assert cinema.page.property("filmNote") == "Videota ei voi nyt näyttää."
    assert cinema.desks.broken == [("m1", MediumWrong.BROKEN)]


def test_a_film_that_is_seen_again_is_well_again(cinema: Cinema) -> None:
    cinema.player.shown.emit("event:m1")
    cinema.page.goBeside()
    cinema.player.shown.emit("item-7")
    cinema.door.settle()
    assert cinema.desks.well == []
    cinema.player.shown.emit("event:m1")
    cinema.door.settle()
    assert cinema.desks.well == ["m1"]


def test_the_idle_screens_films_are_none_of_its_business(cinema: Cinema) -> None:
    cinema.page.goBeside()
    cinema.player.ended.emit("item-7")
    assert cinema.page.property("isWatching")
    cinema.player.ended.emit("event:m1")
    assert not cinema.page.property("isWatching")
