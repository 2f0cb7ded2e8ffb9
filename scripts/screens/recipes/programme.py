"""What's on: today, the week, one event, signing up, and what becomes of a sign-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.desks import feed_rounds
from kiosk.desks.feed_rounds import FeedRounds
from kiosk.feeds.events import FeedEvent, FeedRead
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventKind,
    EventSaved,
    InEventLine,
    MySignUp,
    Repeat,
    SignedUp,
    SignUp,
)
from kiosk.texts import Text
from kiosk.worker import HandWorker
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door, LostError, expected
from scripts.screens.recipes.idle import bowls, taken_in
from scripts.screens.recipes.manager_feeds import put
from scripts.screens.recipes.manager_media import three_media
from scripts.screens.recipes.rooms import trouble_at

TODAY = AT.date()
PATIENCE = 500
KNITTING = Text("Neuleilta", "Stickkväll", "Knitting evening")
COURSE = Text(
    "Avoin yliopisto: kasvatustiede", "Öppna universitetet: pedagogik", "Open university: education"
)
LECTURE = Text(
    "Sosionomiopiskelijat, etäluento", "Socionomstuderande, distans", "Social services, remote"
)
HELP = Text("Digiapua kaikille", "Digihjälp för alla", "Digital help for all")
EXAM = Text("Kirjoituskoe", "Skrivprov", "Written exam")
WEEK = Text("Yritysviikko", "Företagsvecka", "Company week")
PHOTO = Text("Valokuvauskerho", "Fotoklubben", "Photography club")


def day(ahead: int) -> date:
    """So many days from the day of the pictures."""
    return TODAY + timedelta(days=ahead)


def put_on(door: Door, title: Text, ahead: int, starts: str, ends: str, **more: Any) -> str:
    """The manager puts an event on the programme; its id."""
    session = door.session()
    draft = EventDraft(
        door.hub.key(),
        title,
        day(ahead),
        time.fromisoformat(starts),
        time.fromisoformat(ends),
        **{"space_id": "apteekki", **more},
    )
    return expected(door.hub.kiosk.programme_desk.save(session, draft), EventSaved).event_id


def knitting(door: Door, ahead: int = 0, **more: Any) -> str:
    """An evening for eight."""
    told = Text(
        "Tule neulomaan, virkkaamaan tai vain juttelemaan. Lankaa ja puikkoja löytyy, kahvi on "
        "kuumaa.",
        "Kom och sticka, virka eller bara prata. Garn och stickor finns, kaffet är varmt.",
        "Come to knit, to crochet or just to talk. There is yarn, and the coffee is hot.",
    )
    usual = {"seats": 8, "description": told, "organiser": "Martat", "language": "fi"}
    return put_on(door, KNITTING, ahead, "17:30", "19:30", **{**usual, **more})


def pictures_are_there(door: Door) -> None:
    """Wait for the pictures that are read behind the screen."""
    for _ in range(PATIENCE):
        if not any(item.property("isReading") for item in door.driver.items()):
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    raise LostError("a picture never came")


def from_elsewhere(door: Door) -> None:
    """The calendar of another hub has something tomorrow."""
    put(door, "Lennätin", "https://lennatin.example/tapahtumat.ics")
    starts = AT.replace(hour=18, minute=0) + timedelta(days=1)
    lasts = timedelta(hours=1, minutes=30)
    read = FeedEvent("yritys", "Yrittäjien iltakahvit", starts, starts + lasts, place="Viitasaari")
    rounds = FeedRounds(door.hub.kiosk.store, door.hub.clock)
    with patch.object(feed_rounds, "refresh", lambda *_: FeedRead((read,))):
        left = rounds.take_in(rounds.fetch(rounds.due()))
    while left is not None:
        left = rounds.take_in(left)


def a_course(door: Door) -> str:
    """The open university, on now, with places kept for its people and a way from home."""
    door.hub.clock.turn_to(AT.replace(hour=12, minute=40))
    made = put_on(
        door,
        COURSE,
        0,
        "13:00",
        "15:00",
        space_id="autokoulu",
        seats=12,
        held=4,
        kind=EventKind.STUDY,
        test=time(12, 45),
        organiser="Jyväskylän avoin yliopisto",
        language="fi",
        link="https://avoin.example/kasvatustiede",
        home_link="https://koti.example/kasvatustiede",
    )
    door.hub.clock.turn_to(AT)
    return made


def a_programme(door: Door) -> None:
    """A usual week: a course on now, an evening, a week of a company, and what was changed."""
    a_course(door)
    evening = knitting(door, medium_id=taken_in(door, "Langat", bowls()))
    sign_up(door, evening, 3)
    from_elsewhere(door)
    put_on(door, WEEK, 0, "00:00", "23:59", last=day(3), is_all_day=True)
    put_on(door, LECTURE, 1, "09:00", "11:30", space_id="autokoulu", held=6)
    off = put_on(door, HELP, 2, "13:00", "15:00", seats=6)
    cancel(door, off, "Opastaja on sairaana.")
    moved = put_on(door, PHOTO, 3, "17:00", "19:00", seats=10)
    move(door, moved, starts=time(18), ends=time(20))
    put_on(door, EXAM, 6, "09:00", "12:00", is_exam=True, space_id="autokoulu")


def cancel(door: Door, event_id: str, reason: str) -> None:
    """It does not take place."""
    desk = door.hub.kiosk.programme_desk
    expected(desk.cancel(door.session(), event_id, reason), EventCancelled)


def move(door: Door, event_id: str, **to: Any) -> None:
    """It takes place at another time."""
    session, desk = door.session(), door.hub.kiosk.programme_desk
    draft = expected(desk.draft_of(session, event_id), EventDraft)
    expected(desk.save(session, replace(draft, key=door.hub.key(), **to)), EventSaved)


def sign_up(door: Door, event_id: str, people: int = 1) -> MySignUp:
    """Somebody signs up at the desk."""
    asked = SignUp(door.hub.key(), event_id, people)
    return expected(door.hub.kiosk.sign_ups.sign_up(asked), SignedUp).mine


def wait(door: Door, event_id: str, people: int = 1) -> MySignUp:
    """Somebody waits for seats."""
    asked = SignUp(door.hub.key(), event_id, people)
    return expected(door.hub.kiosk.sign_ups.wait(asked), InEventLine).mine


def look_at(door: Door, event_id: str) -> None:
    """Somebody touches an event on the programme."""
    door.tap("tile_whats_on", f"event_{event_id}")


def by_code(door: Door, code: str) -> None:
    """Somebody types the code of a sign-up."""
    door.tap("tile_whats_on", "mine")
    door.type_digits(code)


# --- the days ---


@screen(page="whats_on")
def whats_on(door: Door) -> None:
    """Today: what goes on now, what comes later, and the next days."""
    a_programme(door)
    door.tap("tile_whats_on")
    pictures_are_there(door)


@screen(page="whats_on")
def whats_on_week(door: Door) -> None:
    """Seven days: all-day ones, cancelled and moved ones, an exam, days without anything."""
    a_programme(door)
    door.tap("tile_whats_on", "view_week")


@screen(page="whats_on")
def whats_on_many(door: Door) -> None:
    """So much is on that one goes through it by the buttons."""
    for number in range(24):
        title = Text(f"Tapahtuma {number + 1}", f"Evenemang {number + 1}", f"Event {number + 1}")
        put_on(door, title, 0, f"{14 + number // 4}:{15 * (number % 4):02}", "20:00", seats=20)
    door.tap("tile_whats_on")
    for _ in range(6):
        door.driver.measured()
        if door.driver.find("scrollDown").isEnabled():
            door.tap("scrollDown")
            door.driver.rest()


@screen(page="whats_on")
def whats_on_nothing_today(door: Door) -> None:
    """Nothing today, but on the next days."""
    knitting(door, 2)
    door.tap("tile_whats_on")


@screen(page="whats_on")
def whats_on_empty(door: Door) -> None:
    """Nothing in the next seven days; later there is."""
    knitting(door, 16)
    door.tap("tile_whats_on", "view_week")


@screen(page="whats_on")
def whats_on_later_week(door: Door) -> None:
    """A later week."""
    a_programme(door)
    knitting(door, 9)
    door.tap("tile_whats_on", "view_week", "weekOn")


@screen(page="whats_on", logs="Busy")
def whats_on_broken(door: Door) -> None:
    """The programme could not be read."""
    with trouble_at(door.hub.kiosk.programme, "look"):
        door.tap("tile_whats_on")


@screen(page="whats_on")
def whats_on_loading(door: Door) -> None:
    """The moment before the desk has answered."""
    door.driver.worker = HandWorker()
    door.driver.front.shell.goTo("whats_on")


# --- one event ---


@screen(page="event", through=["whats_on"])
def event(door: Door) -> None:
    """An evening with free seats: when, where, who, and the way to a seat."""
    evening = knitting(door)
    sign_up(door, evening, 3)
    look_at(door, evening)


@screen(page="event", through=["whats_on"])
def event_picture(door: Door) -> None:
    """An evening with a picture, in its own shape."""
    picture = taken_in(door, "Langat", bowls())
    evening = knitting(door, medium_id=picture, link="https://martat.example/neuleilta")
    look_at(door, evening)
    pictures_are_there(door)


@screen(page="event", through=["whats_on"])
def event_film(door: Door) -> None:
    """An evening with a film, before anybody touches “Watch”; an exam elsewhere keeps it still."""
    _, film, _ = three_media(door)
    put_on(door, EXAM, 0, "13:30", "15:00", is_exam=True, space_id="autokoulu")
    look_at(door, knitting(door, medium_id=film))


@screen(page="event", through=["whats_on"])
def event_study(door: Door) -> None:
    """A course that is on now: its start test, the places kept for it, the way from home."""
    look_at(door, a_course(door))


@screen(page="event", through=["whats_on"])
def event_full(door: Door) -> None:
    """Every seat is taken, and two people wait."""
    evening = knitting(door)
    sign_up(door, evening, 8)
    wait(door, evening, 2)
    look_at(door, evening)


@screen(page="event", through=["whats_on"])
def event_cancelled(door: Door) -> None:
    """It does not take place, and why."""
    evening = knitting(door)
    cancel(door, evening, "Vetäjä on sairaana, uusi ilta ensi viikolla.")
    look_at(door, evening)


@screen(page="event", through=["whats_on"])
def event_moved(door: Door) -> None:
    """It takes place at another time than was said."""
    evening = knitting(door)
    move(door, evening, starts=time(18), ends=time(20))
    look_at(door, evening)


@screen(page="event", through=["whats_on"])
def event_exam(door: Door) -> None:
    """An exam: everybody keeps quiet meanwhile."""
    look_at(door, put_on(door, EXAM, 0, "15:00", "17:00", is_exam=True, space_id="autokoulu"))


# --- signing up ---


@screen(page="sign_up", through=["event", "whats_on"])
def sign_up_form(door: Door) -> None:
    """How many come, and a nickname if one likes."""
    look_at(door, knitting(door))
    door.tap("primary", "more")


@screen(page="sign_up", through=["event", "whats_on"])
def sign_up_full(door: Door) -> None:
    """Too few seats: fewer people, another date, or waiting."""
    weekly = Repeat((TODAY.weekday(),), count=4)
    evening = knitting(door, repeat=weekly)
    sign_up(door, evening, 6)
    look_at(door, evening)
    door.tap("primary", "more", "more", "primary")


@screen(page="signed_up", through=["sign_up", "event", "whats_on"])
def signed_up(door: Door) -> None:
    """They have their seats: the code, its picture, the calendar entry."""
    look_at(door, knitting(door, 2))
    door.tap("primary", "more", "primary")


@screen(page="signed_up", through=["sign_up", "event", "whats_on"])
def signed_up_waiting(door: Door) -> None:
    """They wait: their place in the line, and how an offer is told."""
    evening = knitting(door, 2)
    sign_up(door, evening, 8)
    wait(door, evening, 1)
    look_at(door, evening)
    door.tap("primary", "primary", "way_wait")


# --- my sign-up ---


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up(door: Door) -> None:
    """What belongs to a code: seats, and the way to give them up."""
    by_code(door, sign_up(door, knitting(door, 2), 2).code)


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_waiting(door: Door) -> None:
    """Who waits sees the place in the line."""
    evening = knitting(door, 2)
    sign_up(door, evening, 8)
    by_code(door, wait(door, evening).code)


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_offer(door: Door) -> None:
    """A seat has fallen free for who waited, until then."""
    by_code(door, offered(door).code)


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_cancel(door: Door) -> None:
    """The one question before it is given up."""
    by_code(door, sign_up(door, knitting(door, 2), 2).code)
    door.tap("way_cancel")


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_given_up(door: Door) -> None:
    """It is given up, and thanks."""
    by_code(door, sign_up(door, knitting(door, 2), 2).code)
    door.tap("way_cancel", "primary")


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_moved(door: Door) -> None:
    """The event was moved: the new time, and the seat is kept."""
    evening = knitting(door, 2)
    mine = sign_up(door, evening)
    move(door, evening, first=day(3), starts=time(18), ends=time(20))
    by_code(door, mine.code)


@screen(page="my_sign_up", through=["reservation", "whats_on"])
def my_sign_up_cancelled(door: Door) -> None:
    """The event does not take place."""
    evening = knitting(door, 2)
    mine = sign_up(door, evening)
    cancel(door, evening, "Vetäjä on sairaana.")
    by_code(door, mine.code)


def offered(door: Door) -> MySignUp:
    """Somebody waited for a seat, and one has fallen free."""
    evening = knitting(door)
    others = sign_up(door, evening, 8)
    mine = wait(door, evening)
    door.hub.kiosk.sign_ups.cancel(others.sign_up_id)
    return mine


# --- the front page ---


@screen(page="home")
def home_programme(door: Door) -> None:
    """What goes on now and what comes, in the card of today."""
    door.people_are_in(4)
    a_programme(door)
    door.tap("tile_check_out", "home")


@screen(page="home")
def home_seat_free(door: Door) -> None:
    """A seat has fallen free for who waits: the way to the programme calls them."""
    door.people_are_in(4)
    offered(door)
    door.tap("tile_check_out", "home")


@screen(page="home")
def home_changed(door: Door) -> None:
    """What was to be today does not take place."""
    door.people_are_in(4)
    cancel(door, knitting(door), "Vetäjä on sairaana.")
    door.tap("tile_check_out", "home")
