"""The manager's programme: the weeks, one event, its form, who signed up, cancelling."""

from __future__ import annotations

from datetime import date, time, timedelta

from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventKind,
    EventSaved,
    InEventLine,
    Repeat,
    SignedUp,
    SignUp,
    SignUpList,
)
from kiosk.texts import Text
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door, expected
from scripts.screens.recipes.manager import unlock
from scripts.screens.recipes.manager_media import three_media
from scripts.screens.recipes.manager_rooms import turn_hour

AREA = ["manager", "now"]
EVENT = [*AREA, "programme", "programme_event"]
TODAY = AT.date()
FINNISH = Text("Suomea aloittelijoille", "Finska för nybörjare", "Finnish for beginners")
EXAM = Text("Kasvatustieteen tentti", "Tentamen i pedagogik", "Exam in education")
COFFEE = Text("Iltakahvit ja lautapelit", "Kvällskaffe och brädspel", "Evening coffee and games")
KNITTING = Text("Neulekerho", "Stickklubb", "Knitting club")
MARKET = Text("Joulumyyjäiset", "Julmarknad", "Christmas market")


def after(days: int) -> date:
    """A day so many days after that of the pictures."""
    return TODAY + timedelta(days=days)


def put_on(door: Door, title: Text, days: int, start: int, end: int, **other: object) -> str:
    """An event of the hub's own; its id."""
    draft = EventDraft(
        door.hub.key(),
        title,
        after(days),
        time(start),
        time(end),
        **other,  # type: ignore[arg-type]
    )
    saved = door.hub.kiosk.programme_desk.save(door.session(), draft)
    return expected(saved, EventSaved).event_id


def a_course(door: Door, times: int = 8, **other: object) -> str:
    """A weekly course for twelve, with eight places kept; the id of its first date."""
    weekly = Repeat((TODAY.weekday(),), count=times)
    more = {"seats": 12, "held": 8, "language": "fi", "repeat": weekly, **other}
    return put_on(door, FINNISH, 0, 15, 17, **more)


def signs_up(door: Door, event_id: str, people: int, name: str | None = None) -> None:
    """Somebody signs up at the door."""
    asked = SignUp(door.hub.key(), event_id, people, name)
    expected(door.hub.kiosk.sign_ups.sign_up(asked), SignedUp)


def waits(door: Door, event_id: str, people: int, name: str | None = None) -> None:
    """Somebody waits for a seat."""
    asked = SignUp(door.hub.key(), event_id, people, name)
    expected(door.hub.kiosk.sign_ups.wait(asked), InEventLine)


def an_exam(door: Door) -> str:
    """An exam tomorrow with everything that an event can have; all seats are taken."""
    event_id = put_on(
        door,
        EXAM,
        1,
        9,
        13,
        space_id="apteekki",
        seats=10,
        held=5,
        kind=EventKind.STUDY,
        is_exam=True,
        test=time(9, 15),
        organiser="Jyväskylän yliopisto",
        language="fi",
        link="https://www.jyu.fi/avoin",
        home_link="https://moniviestin.jyu.fi/tentti",
        description=Text("Tentti alkaa lähtötestillä. Ota mukaan henkilötodistus."),
    )
    for name, people in (("Aino", 2), (None, 1), ("Väinö", 4), ("Helmi", 3)):
        signs_up(door, event_id, people, name)
    for name, people in (("Onni", 1), (None, 2)):
        waits(door, event_id, people, name)
    return event_id


def sign_up_ids(door: Door, event_id: str) -> list[str]:
    """Who is on the list of an event, in the order of signing up."""
    found = door.hub.kiosk.programme_desk.list_of(door.session(), event_id)
    return [row.sign_up_id for row in expected(found, SignUpList).rows]


def a_busy_programme(door: Door) -> str:
    """A course, games, an exam that is full, something cancelled, something of several days."""
    course = a_course(door)
    for people in (3, 4, 1):
        signs_up(door, course, people)
    put_on(door, COFFEE, 0, 18, 21, space_id="autokoulu")
    exam = an_exam(door)
    off = put_on(door, KNITTING, 2, 17, 19, space_id="apteekki", seats=8)
    desk = door.hub.kiosk.programme_desk
    expected(desk.cancel(door.session(), off, "Ohjaaja sairastui"), EventCancelled)
    put_on(door, MARKET, 4, 9, 17, last=after(5), place="Pihtiputaan tori")
    return exam


def open_event(door: Door, event_id: str, *lines: str) -> None:
    """Open an event from the list, and go where its lines lead."""
    unlock(door, "tab_programme")
    door.tap_in(f"row_event:{event_id}", "act")
    for line in lines:
        door.tap_in(f"row_{line}", "act")


@screen(page="programme", through=AREA)
def manager_programme(door: Door) -> None:
    """The coming weeks, day by day."""
    a_busy_programme(door)
    unlock(door, "tab_programme")


@screen(page="programme", through=AREA)
def manager_programme_empty(door: Door) -> None:
    """Nothing is on yet."""
    unlock(door, "tab_programme")


@screen(page="programme_event", through=[*AREA, "programme"])
def manager_event(door: Door) -> None:
    """One event: what it is, and what can be done."""
    open_event(door, a_busy_programme(door))


@screen(page="programme_event", through=[*AREA, "programme"])
def manager_event_course(door: Door) -> None:
    """One date of a weekly course: it alone or the rest can be changed."""
    open_event(door, a_course(door))


@screen(page="event_list", through=EVENT)
def manager_event_list(door: Door) -> None:
    """Who comes, to whom a seat is offered, who waits."""
    exam = an_exam(door)
    second = sign_up_ids(door, exam)[1]
    door.hub.kiosk.programme_desk.take_off(door.session(), second)
    open_event(door, exam, "list")


@screen(page="event_list", through=EVENT)
def manager_event_list_empty(door: Door) -> None:
    """Nobody has signed up yet."""
    open_event(door, a_course(door), "list")


@screen(page="event_list", through=EVENT)
def manager_event_list_sure(door: Door) -> None:
    """Taking somebody off the list asks once more."""
    exam = an_exam(door)
    first = sign_up_ids(door, exam)[0]
    open_event(door, exam, "list")
    door.tap_in(f"row_sign_up:{first}", "act")


@screen(page="cancel_event", through=EVENT)
def manager_event_cancel(door: Door) -> None:
    """Cancelling a date of a course: which dates, and why."""
    course = a_course(door)
    signs_up(door, course, 3)
    open_event(door, course, "cancel")


@screen(page="event_form", through=EVENT)
def manager_event_edit(door: Door) -> None:
    """What is to be changed of an event."""
    open_event(door, an_exam(door), "edit")


@screen(page="event_form", through=EVENT)
def manager_event_move(door: Door) -> None:
    """Another time, for those who have signed up: what they will read."""
    open_event(door, an_exam(door), "edit")
    door.tap_in("field_open_times", "act")
    turn_hour(door, "field_start_time", "more")
    door.tap("primary", "primary")


def begin(door: Door, *ways: str) -> None:
    """A new event, up to its day."""
    unlock(door, "tab_programme", "primary", "field_title_fiTextInput")
    door.type_on_screen("savikurssi")
    door.tap("keyDone", "primary", *ways)


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_langs(door: Door) -> None:
    """A new event: its title in three languages."""
    unlock(door, "tab_programme", "primary", "field_langs_all")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_day(door: Door) -> None:
    """A new event: on which day, or how many."""
    begin(door, "field_span_days")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_time(door: Door) -> None:
    """A new event: from when until when."""
    begin(door, "primary")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_where(door: Door) -> None:
    """A new event: on which side, or elsewhere."""
    begin(door, "primary", "primary", "field_where_elsewhere")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_more(door: Door) -> None:
    """A new event: all that can be added."""
    begin(door, "primary", "primary", "primary")


def add(door: Door, what: str, *ways: str) -> None:
    """A new event, up to one thing that can be added."""
    begin(door, "primary", "primary", "primary")
    door.tap_in(f"field_open_{what}", "act")
    door.tap(*ways)


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_seats(door: Door) -> None:
    """Seats with sign-up."""
    add(door, "seats", "field_signs_yes")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_words(door: Door) -> None:
    """What it is about, on the screen's own keyboard."""
    add(door, "description", "field_description_fiTextInput")
    door.type_on_screen("teemme savesta kuppeja ja kulhoja ja poltamme ne uunissa")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_picture(door: Door) -> None:
    """A picture or film of the library."""
    first, *_ = three_media(door)
    add(door, "medium")
    door.tap_in(f"field_medium_{first}", "act")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_link(door: Door) -> None:
    """A web address, with the keys that fit it."""
    add(door, "link", "field_linkTextInput", "key_https://")
    door.type_on_screen("hubteekki.fi")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_study(door: Door) -> None:
    """Studies: start test and exam."""
    add(door, "study", "field_kind_study", "field_tests_yes", "field_exam_yes")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_weekly(door: Door) -> None:
    """Every week: on which days."""
    add(door, "series", "field_repeats_yes")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_until(door: Door) -> None:
    """Every week until a day: the ends of the coming months are one touch away."""
    add(door, "series", "field_repeats_yes", "primary", "field_ends_by_day")


@screen(page="event_form", through=[*AREA, "programme"], is_said_once=True)
def manager_event_unsaved(door: Door) -> None:
    """Out of what was changed and not saved: asked once."""
    open_event(door, an_exam(door), "edit")
    door.tap_in("field_open_seats", "act")
    door.tap_in("field_seats", "more")
    door.tap("primary", "back")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_new_event_closed(door: Door) -> None:
    """Before it is saved: the hub is closed when it begins."""
    begin(door, "primary")
    for _ in range(5):
        turn_hour(door, "field_start_time", "more")
    door.tap("primary", "primary", "primary")


@screen(page="event_form", through=[*AREA, "programme"], is_said_once=True)
def manager_event_clash(door: Door) -> None:
    """The places cannot be kept then: what they meet, and the ways out."""
    put_on(door, COFFEE, 0, 14, 16, space_id="apteekki", held=5)
    add(door, "held")
    for _ in range(4):
        door.tap_in("field_held", "more")
    door.tap("primary", "primary")


@screen(page="event_form", through=[*AREA, "programme"])
def manager_event_dates(door: Door) -> None:
    """Every date of a course before it is saved; one clashes, one is left out (R8)."""
    put_on(door, COFFEE, 7, 14, 16, space_id="apteekki", held=5)
    add(door, "series", "field_repeats_yes", "primary")
    for _ in range(4):
        door.tap_in("field_count", "fewer")
    door.tap("primary")
    door.tap_in("field_open_held", "act")
    for _ in range(3):
        door.tap_in("field_held", "more")
    door.tap("primary", "primary")
    door.tap_in(f"field_dates_{after(14).isoformat()}", "act")
