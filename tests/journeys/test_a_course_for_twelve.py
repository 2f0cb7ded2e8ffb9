"""A course for twelve, a film and a calendar, as people live them until the next morning (E1-E4).

Put on, found, watched, full, waited for, offered, taken; a night of the idle screen; names gone.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.desks.playlist_rows import items_in
from kiosk.playlist_answers import ItemKind
from kiosk.worker import HandWorker
from tests.driving import REFERENCE
from tests.hub import HELSINKI, Hub
from tests.journeys.at_the_programme import by_code, code_on, free, look_at, others_sign_up
from tests.journeys.canary import WORD, files_with, places_in_memory
from tests.journeys.media_room import library, plug_in
from tests.journeys.office import Office
from tests.journeys.programme_office import ask_for, name_it, on
from tests.kiosk.feeds.calendars import calendar, event
from tests.projectors import FakeProjectors
from tests.ui.nights import Night
from ui.door_pages import kiosk_pages
from ui.film import FilmPlayer
from ui.front import Front

FILM = Path(__file__).parents[2] / "resources/media/capsules.mp4"
MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=HELSINKI)
TWO_HOURS = timedelta(hours=2)
A_CARD = timedelta(seconds=12)
MOST_CARDS = 10
A_TOUCH = timedelta(seconds=0.6)
NAME = WORD[:10]
CORNER = QPoint(1200, 60)
"""A place of the idle screen with nothing to take."""

CHOIR = event(
    UID="kuoro",
    SUMMARY="Kyläkuoro",
    DTSTART=";TZID=Europe/Helsinki:20261124T180000",
    DURATION="PT2H",
    RRULE="FREQ=DAILY;COUNT=5",
)
COFFEE = event(
    UID="kahvit",
    SUMMARY="Aamukahvit",
    DTSTART=";TZID=Europe/Helsinki:20261125T100000",
    DURATION="PT1H",
)


@pytest.fixture
def dark(hub: Hub, qapp: QGuiApplication) -> Iterator[Night]:
    """The whole kiosk with its manager's hands, and projectors that show what the test says."""
    worker, reels = hub.kiosk.worker, FakeProjectors()
    assert isinstance(worker, HandWorker)
    hub.manager()
    film = FilmPlayer(hub.clock.monotonic, reels)
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk, film=film), REFERENCE)
    hub.kiosk.store.listen(front.bridge.hear)
    desk = Office(front, hub.clock, worker)
    desk.hub = hub
    yield Night(hub, desk, film, reels)
    front.close()
    film.close()
    assert not desk.warnings, "\n".join(desk.warnings)


def test_a_course_a_film_and_a_calendar_from_the_managers_hands_to_the_next_morning(
    dark: Night, hub: Hub, tmp_path: Path
) -> None:
    desk, feed = dark.door, tmp_path / "kunta.ics"
    feed.write_bytes(calendar(CHOIR))
    assert isinstance(desk, Office)
    desk.come_in()
    a_film_comes_from_a_stick(desk)
    it_is_on_the_playlist(desk)
    the_villages_calendar_is_read(desk, feed)
    course = the_course_is_put_on(desk)
    desk.tap("lock")

    assert (hub.free, hub.inside) == (2, 0)
    one_sees_what_is_on(desk)
    one_watches_the_film(dark, course)
    first = one_signs_up_two(desk)
    others_sign_up(hub, course, 10)
    second = one_waits(desk, course)
    one_gives_up(desk, first)
    assert desk.says("Paikka vapautui jonottajalle: Savikurssi")
    the_seat_is_taken(desk, second)
    assert free(hub, course) == 1
    assert "hub.db-wal" in files_with(hub.folder, NAME), "what is looked for is not there"

    feed.write_bytes(calendar(CHOIR, COFFEE))
    cards = a_night_goes_by(dark)
    assert cards == {"film", "event"}
    it_is_the_next_morning(dark, second)


# --- the manager ----------------------------------------------------------------------------------


def a_film_comes_from_a_stick(desk: Office) -> None:
    """A real one, looked at as it is."""
    shutil.copy(FILM, plug_in(desk.hub) / "Savipaja.mp4")
    desk.tap("tab_programme")
    desk.tap("section_media")
    desk.tap("primary")
    desk.tap_in(desk.row("Savipaja.mp4"), "act")
    assert desk.says("Tuotu: Savipaja")


def it_is_on_the_playlist(desk: Office) -> None:
    """The film every day, and what is on after it."""
    desk.tap("section_playlist")
    for kind in (ItemKind.MEDIUM, ItemKind.PROGRAMME):
        desk.tap("primary")
        desk.tap(f"field_kind_{kind.value}")
        while not desk.sees("noticeDone"):
            desk.tap("primary")
        desk.read("Se on näyttölistalla.")
        desk.tap("back")


def the_villages_calendar_is_read(desk: Office, feed: Path) -> None:
    """From a file, with the next beat of the timetable."""
    desk.tap("section_feeds")
    desk.tap("primary")
    desk.tap("field_nameTextInput")
    desk.type_on_screen("kunta")
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap("field_addressTextInput")
    desk.type_text(str(feed))
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap("primary")
    desk.read("Kalenteri on tallennettu.")
    desk.hub.kiosk.jobs.beat()
    desk.settle()
    assert desk.says("5 tapahtumaa")


def the_course_is_put_on(desk: Office) -> str:
    """Today 10-12, seats for twelve, eight places of the hub held, with the film; its id."""
    desk.tap("section_programme")
    name_it(desk, "savikurssi")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("field_where_")
    desk.tap("primary")
    ask_for(desk, "seats", "field_signs_yes", "primary")
    ask_for(desk, "held")
    desk.tap_in("field_held", "more", times=8)
    desk.tap("primary")
    (film,) = library(desk.hub)
    desk.tap_in("field_open_medium", "act")
    desk.tap_in(f"field_medium_{film.facts.medium_id}", "act")
    desk.tap("primary")
    desk.tap("primary")
    assert desk.says("tänään klo 10–12 · Koko hubi · 12 paikkaa · 8 paikkaa pidetään")
    desk.tap("primary")
    desk.read("Tapahtuma on ohjelmassa.")
    (made,) = on(desk.hub, "savikurssi")
    return made.event_id


# --- the village ----------------------------------------------------------------------------------


def one_sees_what_is_on(desk: Office) -> None:
    """The front page says what is next, the list has the choir of the village, too."""
    assert desk.says("seuraava 10.00")
    desk.tap("tile_whats_on")
    assert desk.says("Kyläkuoro")
    desk.tap("home")


def one_watches_the_film(dark: Night, course: str) -> None:
    """It begins, moves for a while, and stops when it is told to."""
    look_at(dark.door, course)
    dark.door.tap("secondary")
    (medium,) = {kept.facts.medium_id for kept in library(dark.hub)}
    key = next(deck.reel.key for deck in dark.reels.decks if deck.reel is not None)
    assert key.endswith(medium)
    dark.reels.show(key)
    dark.live(1)
    assert dark.film.isShowing
    assert not dark.door.says("8 paikkaa")
    dark.door.tap("secondary")
    assert not dark.film.isShowing


def one_signs_up_two(desk: Office) -> str:
    """From the course's page, by a nickname; the code."""
    desk.tap("primary")
    desk.tap("more")
    desk.tap("nameInput")
    desk.type_on_screen(NAME.lower())
    desk.tap("keyDone")
    desk.tap("primary")
    assert desk.page() == "signed_up"
    code = code_on(desk)
    desk.tap("primary")
    assert desk.page() == "home"
    return code


def one_waits(desk: Office, course: str) -> str:
    """All seats are taken; the code of who waits."""
    look_at(desk, course)
    assert desk.says("Täynnä: kaikki 12 paikkaa on varattu")
    desk.tap("primary")
    desk.tap("nameInput")
    desk.type_on_screen(NAME.lower())
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap("way_wait")
    assert desk.says("Olet jonossa ensimmäinen.")
    code = code_on(desk)
    desk.tap("primary")
    return code


def one_gives_up(desk: Office, code: str) -> None:
    """The two who were first cannot come."""
    by_code(desk, code)
    desk.tap("way_cancel")
    desk.tap("primary")
    desk.tap("home")


def the_seat_is_taken(desk: Office, code: str) -> None:
    """By who waited for it."""
    by_code(desk, code)
    assert desk.says("Sinulle vapautui paikka")
    desk.tap("primary")
    assert desk.says("Paikkasi on varattu")
    desk.tap("home")


# --- the night ------------------------------------------------------------------------------------


def a_night_goes_by(dark: Night) -> set[str]:
    """Until half past nine the next morning, with the jobs of the night; the cards that were seen.

    Every two hours the film is seen once more; the cards before it turn in their time.
    """
    dark.left_alone()
    seen: set[str] = set()
    while dark.hub.clock.now() < MORNING:
        dark.hub.clock.advance(min(TWO_HOURS, MORNING - dark.hub.clock.now()))
        dark.hub.kiosk.jobs.beat()
        seen |= {*cards_go_by(dark), the_film_runs(dark)}
    return seen


def cards_go_by(dark: Night) -> list[str]:
    """One after the other, until the film is asked for; what was seen."""
    seen = []
    for _ in range(MOST_CARDS):
        dark.live(1)
        seen.append(dark.kind)
        if dark.reels.has(the_film(dark)):
            return seen
        dark.hub.clock.advance(A_CARD)
    raise AssertionError(f"{seen[-1]} stands still at {dark.hub.clock.now()}")


def the_film_runs(dark: Night) -> str:
    """Its first picture comes, and the last; what was seen."""
    dark.reels.show(the_film(dark))
    dark.live(1)
    kind = dark.kind
    assert dark.film.isShowing, f"{kind} stands still at {dark.hub.clock.now()}"
    dark.reels.end(the_film(dark))
    dark.live(1)
    assert dark.kind != kind
    return kind


def the_film(dark: Night) -> str:
    """Its key on the idle screen."""
    with dark.hub.kiosk.store.reading() as tx:
        return next(item.item_id for item in items_in(tx, dark.hub.folder) if item.medium)


# --- the next morning -----------------------------------------------------------------------------


def it_is_the_next_morning(dark: Night, code: str) -> None:
    """The front page is there at a touch; the course and all who came to it are gone."""
    desk, hub = dark.door, dark.hub
    desk.tap_at(CORNER)
    assert desk.page() == "home"
    assert desk.says(f"{hub.clock.now().astimezone(HELSINKI):%-H.%M}"), desk.texts()
    assert hub.free == 10
    assert [kept.trouble for kept in library(hub)] == [None]
    hub.clock.advance(A_TOUCH)
    desk.tap("tile_whats_on")
    assert desk.says("Aamukahvit"), "what the calendar said in the evening"
    assert not desk.says("Savikurssi")
    desk.tap("home")
    by_code(desk, code)
    assert desk.page() == "reservation", "the code of yesterday's course opens something"
    desk.tap("home")
    assert places_in_memory(desk, NAME) == []
    assert len(list(hub.folder.glob("backups/*.db"))) == 2, "at the start, and in the night"
    assert files_with(hub.folder, NAME) == []
