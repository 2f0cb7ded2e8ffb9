"""The rooms: the board of today and of another day, and what becomes of a reservation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from unittest.mock import patch

from kiosk.room_answers import (
    Noise,
    Reserved,
    RoomDraft,
    RoomHours,
    RoomRules,
    RoomSaved,
    Started,
    Wish,
)
from kiosk.texts import Text
from kiosk.trouble import Busy
from kiosk.worker import HandWorker
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door, LostError, expected

QUIET, BOOTH, MEETING, FRONT = "hiljainen-1", "podcast-koppi", "neuvotteluhuone", "sali-etuosa"
QUIET_2, BACK = "hiljainen-2", "sali-takaosa"


def at(wall: str) -> datetime:
    """A wall time of the day of the pictures."""
    hour, minute = (int(part) for part in wall.split(":"))
    return AT.replace(hour=hour, minute=minute)


def reserve(door: Door, room: str, starts: str, minutes: int, people: int = 1) -> Reserved:
    """Somebody reserves a room for today, from a wall time on."""
    start = at(starts)
    end = start + timedelta(minutes=minutes)
    wish = Wish(door.hub.key(), room, start, end, people, by_manager=True, is_inside=True)
    made = door.hub.kiosk.booking.reserve(wish)
    if not isinstance(made, Reserved):
        raise LostError(f"not reserved: {made}")
    return made


def somebody_is_in(door: Door, room: str, starts: str, minutes: int) -> Started:
    """Somebody has reserved a room and is in it."""
    made = reserve(door, room, starts, minutes)
    if made.mine.needs_induction:
        door.hub.kiosk.booth.confirm_induction(made.mine.reservation_id)
    begun = door.hub.kiosk.booking.start(door.hub.key(), made.mine.reservation_id, is_inside=True)
    if not isinstance(begun, Started):
        raise LostError(f"not begun: {begun}")
    return begun


def a_day_of_rooms(door: Door) -> None:
    """As in the sketch: one room in use, the booth on air, others free until later."""
    door.hub.clock.turn_to(at("12:25"))
    somebody_is_in(door, MEETING, "12:30", 90)
    door.hub.clock.turn_to(at("12:55"))
    begun = somebody_is_in(door, BOOTH, "13:00", 45)
    door.hub.kiosk.booth.go_on_air(begun.mine.reservation_id)
    door.hub.clock.turn_to(at("13:24"))
    reserve(door, QUIET, "15:00", 90)
    reserve(door, BOOTH, "15:00", 120)
    reserve(door, MEETING, "17:30", 30)
    reserve(door, FRONT, "14:00", 180)


@screen(page="rooms")
def rooms(door: Door) -> None:
    """The day of all rooms, the booth on air, and how long the first free one can be had."""
    a_day_of_rooms(door)
    door.tap("tile_rooms")


@screen(page="rooms")
def rooms_taken(door: Door) -> None:
    """A room that is in use is chosen: until when, and what is free instead."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", "name_neuvotteluhuone")


@screen(page="rooms")
def rooms_tomorrow(door: Door) -> None:
    """Another day, with nothing in it yet."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", "day_2026-11-25")


@screen(page="rooms")
def rooms_why_not(door: Door) -> None:
    """The line was touched where somebody has the room: why not, and what is free instead."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", "name_hiljainen-1")
    door.touch_line(QUIET, 0.775)


@screen(page="rooms")
def rooms_all_taken(door: Door) -> None:
    """Somebody is in every room; the one that is free first is said."""
    door.hub.clock.turn_to(at("12:55"))
    for minutes, room in ((90, QUIET), (75, QUIET_2), (120, MEETING), (50, FRONT), (90, BACK)):
        somebody_is_in(door, room, "13:00", minutes)
    begun = somebody_is_in(door, BOOTH, "13:00", 60)
    door.hub.clock.turn_to(at("13:24"))
    door.hub.kiosk.booth.go_on_air(begun.mine.reservation_id)
    door.tap("tile_rooms")


@screen(page="rooms")
def rooms_closed_day(door: Door) -> None:
    """A Sunday, on which the hub is closed, with the way to the next day."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", "day_2026-11-29")


@screen(page="rooms")
def rooms_twenty(door: Door) -> None:
    """Twenty rooms, some with hours of their own, some not available, in a long list."""
    session = door.session()
    for number in range(13):
        made = expected(door.hub.kiosk.rooms_desk.save(session, _another(number)), RoomSaved)
        if number % 4 == 1:
            start = at("13:00") + timedelta(minutes=90 * (number % 3) + 30)
            end = start + timedelta(minutes=60 if number % 3 else 30)
            blocked = door.hub.kiosk.rooms_desk.block(session, made.room_id, (start, end), "x")
            expected(blocked, RoomSaved)
    a_day_of_rooms(door)
    door.tap("tile_rooms", "name_" + QUIET_2)
    for _ in range(2):
        door.tap("scrollDown")


def _another(number: int) -> RoomDraft:
    """One more room: every third is approved by the manager, every fifth opens at noon."""
    hours = (RoomHours(tuple(range(7)), at("12:00").time(), at("17:00").time()),)
    rules = RoomRules(needs_approval=number % 3 == 0, hours=hours if number % 5 == 2 else None)
    name = Text(f"Työhuone {number + 1}", f"Arbetsrummet {number + 1}", f"Study {number + 1}")
    return RoomDraft(
        None,
        name,
        "apteekki",
        2 + number % 3,
        Noise.CALLS,
        is_step_free=True,
        equipment=(),
        rules=rules,
    )


@screen(page="rooms")
def rooms_none(door: Door) -> None:
    """The manager takes the last room out of use while somebody looks at the rooms."""
    session = door.session()
    *others, last = door.hub.kiosk.rooms.look().rooms
    for room in sorted(others, key=lambda each: not each.facts.parts):
        door.hub.kiosk.rooms_desk.retire(session, room.facts.room_id)
    door.tap("tile_rooms")
    expected(door.hub.kiosk.rooms_desk.retire(session, last.facts.room_id), RoomSaved)
    door.driver.settle()


@screen(page="rooms", logs="Busy")
def rooms_broken(door: Door) -> None:
    """The rooms cannot be read again: what is known stays, and says that it may be old."""
    a_day_of_rooms(door)
    door.tap("tile_rooms")
    with trouble_at(door.hub.kiosk.rooms, "look"):
        door.pass_time(20)


@screen(page="rooms", logs="Busy")
def rooms_unknown(door: Door) -> None:
    """The rooms could not be read at all."""
    with trouble_at(door.hub.kiosk.rooms, "look"):
        door.tap("tile_rooms")


@screen(page="rooms")
def rooms_loading(door: Door) -> None:
    """The moment before the board has answered."""
    door.driver.worker = HandWorker()
    door.driver.front.shell.goTo("rooms")


@contextmanager
def trouble_at(desk: object, verb: str) -> Iterator[None]:
    """The desk fails whenever it is asked so."""

    def fails(*_: object) -> None:
        raise Busy("the recipe wants it")

    with patch.object(desk, verb, fails):
        yield
