"""The manager's rooms: the week, one reservation, forms, approvals, a course with its dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF

from kiosk.room_answers import (
    Reserved,
    RoomDraft,
    RoomFacts,
    RoomSaved,
    SeriesDraft,
    SeriesSaved,
    Wish,
)
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door, expected
from scripts.screens.recipes.manager import unlock
from scripts.screens.recipes.rooms import a_day_of_rooms

WEEK = ["manager", "now"]
HALL, FRONT, MEETING, BOOTH = "autokoulun-sali", "sali-etuosa", "neuvotteluhuone", "podcast-koppi"


def on(day: int, hour: int, minute: int = 0) -> datetime:
    """A wall time so many days after the day of the pictures."""
    return AT.replace(hour=hour, minute=minute) + timedelta(days=day)


def draft_of(room: RoomFacts, **rules: object) -> RoomDraft:
    """A room as it is, with other rules."""
    return RoomDraft(
        room.room_id,
        room.name,
        room.space_id,
        room.seats,
        room.noise,
        room.is_step_free,
        room.equipment,
        replace(room.rules, **rules),  # type: ignore[arg-type]
        room.parts,
        room.is_booth,
        room.neighbours,
    )


def room(door: Door, room_id: str) -> RoomFacts:
    """A room of the hub."""
    seen = door.hub.kiosk.rooms.look()
    return next(each.facts for each in seen.rooms if each.facts.room_id == room_id)


def asks(door: Door, start: datetime, people: int, title: str) -> Reserved:
    """Somebody asks for the hall, which needs a yes."""
    rules = draft_of(room(door, HALL), needs_approval=True)
    expected(door.hub.kiosk.rooms_desk.save(door.session(), rules), RoomSaved)
    wish = Wish(door.hub.key(), HALL, start, start + timedelta(hours=2), people, title=title)
    return expected(door.hub.kiosk.booking.reserve(wish), Reserved)


def a_course(door: Door, room_id: str = FRONT) -> SeriesSaved:
    """A weekly course on Wednesdays."""
    draft = SeriesDraft(
        door.hub.key(),
        room_id,
        date(2026, 11, 25),
        time(15),
        time(17),
        (2,),
        "Suomea aloittelijoille",
        5,
        count=8,
    )
    return expected(door.hub.kiosk.series.save(door.session(), draft), SeriesSaved)


def a_week_of_rooms(door: Door) -> None:
    """Today as in the sketch, a course, cleaning, and one who asks for the hall."""
    a_day_of_rooms(door)
    a_course(door)
    session = door.session()
    cleaning = (on(2, 8), on(2, 10))
    expected(
        door.hub.kiosk.rooms_desk.block(session, MEETING, cleaning, "Siivous"),
        RoomSaved,
    )
    for day, hour, title in ((1, 9, "Hallituksen kokous"), (3, 13, "Etätiimi")):
        wish = Wish(door.hub.key(), MEETING, on(day, hour), on(day, hour + 2), 4, title=title)
        expected(door.hub.kiosk.rooms_desk.reserve(session, wish), Reserved)
    asks(door, on(2, 12), 6, "MTK Pihtipudas")


@screen(page="room_week", through=WEEK)
def manager_rooms_week(door: Door) -> None:
    """The week of all rooms, and what is in the book today."""
    a_week_of_rooms(door)
    unlock(door, "tab_room_week")


@screen(page="room_week", through=WEEK)
def manager_rooms_week_empty(door: Door) -> None:
    """Next week, in which nothing is in the book yet."""
    unlock(door, "tab_room_week", "weekOn")


@screen(page="room_entry", through=[*WEEK, "room_week"])
def manager_rooms_entry(door: Door) -> None:
    """One date of a course, and what can be done about it and about the rest."""
    a_week_of_rooms(door)
    unlock(door, "tab_room_week", "day_2026-11-25")
    door.tap_in(row_of(door, "Sali, etuosa"), "act")


@screen(page="move_reservation", through=[*WEEK, "room_week", "room_entry"])
def manager_rooms_move(door: Door) -> None:
    """Where to, and what it is that moves."""
    a_week_of_rooms(door)
    unlock(door, "tab_room_week", "day_2026-11-25")
    door.tap_in(row_of(door, "Neuvotteluhuone"), "act")
    door.tap_in("row_move", "act")


@screen(page="room_add", through=[*WEEK, "room_week"])
def manager_rooms_add(door: Door) -> None:
    """What can be put in the book."""
    unlock(door, "tab_room_week", "primary")


@screen(page="asked", through=[*WEEK, "room_week"])
def manager_approvals(door: Door) -> None:
    """Two ask for the hall; yes and no are one touch each."""
    asks(door, on(2, 12), 6, "MTK Pihtipudas")
    asks(door, on(3, 9), 4, "")
    unlock(door, "tab_room_week", "section_asked")


@screen(page="asked", through=[*WEEK, "room_week"])
def manager_approvals_none(door: Door) -> None:
    """Nobody waits for a yes."""
    unlock(door, "tab_room_week", "section_asked")


@screen(page="now", through=["manager"])
def manager_now_asked(door: Door) -> None:
    """The card on "Now" that leads to who asks."""
    asks(door, on(2, 12), 6, "MTK Pihtipudas")
    asks(door, on(3, 9), 4, "")
    unlock(door)


@screen(page="room_list", through=[*WEEK, "room_week"])
def manager_rooms(door: Door) -> None:
    """The rooms, and what is out of order in the booth."""
    door.hub.kiosk.booth.tell_fault(BOOTH, "Mikrofonit ja kuulokkeet")
    unlock(door, "tab_room_week", "section_room_list")


@screen(page="one_room", through=[*WEEK, "room_week", "room_list"])
def manager_room(door: Door) -> None:
    """One room: what it is, and its rules in words."""
    unlock(door, "tab_room_week", "section_room_list")
    door.tap_in(f"row_room:{BOOTH}", "act")


@screen(page="room_change", through=[*WEEK, "room_week", "room_list", "one_room"])
def manager_room_rules(door: Door) -> None:
    """How long one can have it: a rule as a question."""
    unlock(door, "tab_room_week", "section_room_list")
    door.tap_in(f"row_room:{BOOTH}", "act")
    door.tap_in("row_length", "act")


@screen(page="room_change", through=[*WEEK, "room_week", "room_list", "one_room"])
def manager_room_hours(door: Door) -> None:
    """A room with hours of its own."""
    unlock(door, "tab_room_week", "section_room_list")
    door.tap_in(f"row_room:{BOOTH}", "act")
    door.tap_in("row_hours", "act")
    door.tap("field_own_yes")


@screen(page="room_change", through=[*WEEK, "room_week", "room_list"])
def manager_room_new(door: Door) -> None:
    """A new room: its name in three languages."""
    unlock(door, "tab_room_week", "section_room_list", "primary")


@screen(page="new_reservation", through=[*WEEK, "room_week", "room_add"])
def manager_new_reservation(door: Door) -> None:
    """Reserving for somebody: who comes."""
    begin(door, "new_reservation", f"field_room_{MEETING}")
    door.tap("primary", "primary")


@screen(page="new_block", through=[*WEEK, "room_week", "room_add"])
def manager_new_block(door: Door) -> None:
    """A blocked time: what is in its way, before it is saved."""
    a_day_of_rooms(door)
    begin(door, "new_block", "field_room_hiljainen-1", "primary")
    door.tap("primary")
    for _ in range(2):
        turn_hour(door, "field_end_time", "more")
    door.tap("primary")
    door.tap(first_choice(door, "field_reason"), "primary")


@screen(page="new_series", through=[*WEEK, "room_week", "room_add"])
def manager_new_series(door: Door) -> None:
    """A weekly course: on which days, from when on."""
    begin(door, "new_series", "field_room_sali-etuosa", "primary", "field_weekdays_3")


@screen(page="new_series", through=[*WEEK, "room_week", "room_add"])
def manager_series_dates(door: Door) -> None:
    """Every date of a course before it is saved; one clashes, one is left out."""
    a_course(door)
    begin(door, "new_series", "field_room_autokoulun-sali", "primary")
    door.tap("field_weekdays_2", "primary")
    for _ in range(2):
        turn_hour(door, "field_start_time", "fewer")
    door.tap("primary")
    for _ in range(4):
        door.tap_in("field_count", "fewer")
    door.tap("primary", "primary")
    door.tap_in("field_dates_2026-12-01", "act")


def begin(door: Door, form: str, *ways: str) -> None:
    """Open one of the forms from the week."""
    unlock(door, "tab_room_week", "primary")
    door.tap_in(f"row_{form}", "act")
    door.tap(*ways)


def first_choice(door: Door, field: str) -> str:
    """The first of the ready words of a field, in whatever language they are."""
    names = [item.objectName() for item in door.driver.items()]
    return next(name for name in names if name.startswith(f"{field}_"))


def turn_hour(door: Door, field: str, by: str) -> None:
    """Touch "more" or "fewer" of the hour of a field."""
    door.driver.reach(field)
    steppers = [i for i in door.driver.items(door.driver.find(field)) if i.objectName() == "hour"]
    buttons = [i for i in door.driver.items(steppers[0]) if i.objectName() == by]
    door.hub.clock.advance(timedelta(seconds=0.6))
    middle = QPointF(buttons[0].width() / 2, buttons[0].height() / 2)
    door.driver.tap_at(buttons[0].mapToScene(middle).toPoint())


def row_of(door: Door, words: str) -> str:
    """The line of the day that says these words in Finnish, whatever language is on."""
    lang = door.driver.shell.lang
    seen = door.hub.kiosk.rooms.look()
    name = next(r.facts.name for r in seen.rooms if r.facts.name.fi == words).said(lang)
    for item in door.driver.items():
        if item.objectName().startswith("row_") and name in str(item.property("title")):
            return item.objectName()
    raise LookupError(words)
