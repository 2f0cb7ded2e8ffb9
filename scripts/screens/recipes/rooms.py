"""The rooms: the board of today and of another day, and what becomes of a reservation."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.room_answers import Reserved, Started, Wish
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door, LostError

QUIET, BOOTH, MEETING, FRONT = "hiljainen-1", "podcast-koppi", "neuvotteluhuone", "sali-etuosa"


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
