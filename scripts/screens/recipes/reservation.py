"""One's reservation by its code, the booth on air, and what the entrance tells of rooms."""

from __future__ import annotations

from datetime import timedelta

from kiosk.reservation_qr import text_of
from kiosk.room_answers import MyReservation, WaitsForRoom, Wish
from scripts.screens.catalogue import screen
from scripts.screens.door import Door, expected
from scripts.screens.recipes.rooms import BOOTH, MEETING, QUIET, a_day_of_rooms, at, reserve


def by_code(door: Door, code: str) -> None:
    """Somebody types the code of a reservation."""
    door.tap("tile_rooms", "mine")
    door.type_digits(code)


def soon(
    door: Door, room: str = MEETING, starts: str = "13:30", minutes: int = 60
) -> MyReservation:
    """A reservation that can be begun now."""
    people = 1 if room == QUIET else 2
    return reserve(door, room, starts, minutes, people).mine


def in_the_booth(door: Door) -> MyReservation:
    """The booth is reserved and begun, and its holder looks at it."""
    mine = soon(door, BOOTH)
    door.hub.kiosk.booth.confirm_induction(mine.reservation_id)
    by_code(door, mine.code)
    door.tap("secondary")
    return mine


def on_the_air(door: Door) -> MyReservation:
    """Somebody is in the booth, and has turned the sign on."""
    mine = soon(door, BOOTH, "13:30", 30)
    door.hub.kiosk.booth.confirm_induction(mine.reservation_id)
    door.hub.kiosk.booking.start(door.hub.key(), mine.reservation_id, is_inside=True)
    door.hub.kiosk.booth.go_on_air(mine.reservation_id)
    return mine


def offered(door: Door) -> WaitsForRoom:
    """Somebody waited for the meeting room, which has just fallen free."""
    mine = reserve(door, MEETING, "14:00", 60).mine
    wish = Wish(door.hub.key(), MEETING, mine.starts_at, mine.ends_at, 2, is_inside=True)
    waits = expected(door.hub.kiosk.room_line.join(wish), WaitsForRoom)
    door.hub.kiosk.booking.cancel(mine.reservation_id)
    return waits


@screen(page="reservation", through=["rooms"])
def reservation_code(door: Door) -> None:
    """The code of a reservation is asked for."""
    door.tap("tile_rooms", "mine")


@screen(page="reservation", through=["rooms"])
def reservation_unknown(door: Door) -> None:
    """No reservation has that code."""
    by_code(door, "123456")


@screen(page="reservation", through=["rooms"])
def reservation(door: Door) -> None:
    """It can be begun now; nobody there in time, and others can have it."""
    by_code(door, soon(door).code)


@screen(page="reservation", through=["rooms"])
def reservation_later(door: Door) -> None:
    """Tomorrow's: not to be begun yet, but to be moved, made longer or given up."""
    start = at("14:00") + timedelta(days=1)
    wish = Wish(door.hub.key(), MEETING, start, start + timedelta(hours=1), 2)
    by_code(door, door.hub.kiosk.booking.reserve(wish).mine.code)  # type: ignore[union-attr]


@screen(page="reservation", through=["rooms"])
def reservation_started(door: Door) -> None:
    """It has begun: until when, longer, and being done."""
    by_code(door, soon(door).code)
    door.tap("secondary")


@screen(page="reservation", through=["rooms"])
def reservation_longer(door: Door) -> None:
    """Until when instead; somebody comes after, so not everything can be had."""
    mine = soon(door)
    reserve(door, MEETING, "15:00", 60)
    by_code(door, mine.code)
    door.tap("way_longer")


@screen(page="reservation", through=["rooms"])
def reservation_move(door: Door) -> None:
    """Another time in the same room: what is taken says so before it is chosen."""
    a_day_of_rooms(door)
    by_code(door, soon(door, QUIET, "13:30", 30).code)
    door.tap("way_time", "start_16:30")


@screen(page="reservation", through=["rooms"])
def reservation_move_why(door: Door) -> None:
    """A start that is taken was touched: why it cannot be."""
    a_day_of_rooms(door)
    by_code(door, soon(door, QUIET, "13:30", 30).code)
    door.tap("way_time", "start_15:00")


@screen(page="reservation", through=["rooms"])
def reservation_room(door: Door) -> None:
    """Another room at the same time, each with why not."""
    a_day_of_rooms(door)
    by_code(door, soon(door, QUIET, "13:30", 30).code)
    door.tap("way_room")


@screen(page="reservation", through=["rooms"])
def reservation_cancel(door: Door) -> None:
    """The one question before it is given up."""
    by_code(door, soon(door).code)
    door.tap("way_cancel")


@screen(page="reservation", through=["rooms"])
def reservation_offer(door: Door) -> None:
    """Who waited is offered the room, for ten minutes."""
    by_code(door, offered(door).code)


@screen(page="reservation", through=["rooms"])
def reservation_waits(door: Door) -> None:
    """Who waits for a room sees at which place."""
    mine = reserve(door, MEETING, "14:00", 60).mine
    wish = Wish(door.hub.key(), MEETING, mine.starts_at, mine.ends_at, 2, is_inside=True)
    by_code(door, expected(door.hub.kiosk.room_line.join(wish), WaitsForRoom).code)


@screen(page="reservation", through=["rooms"])
def booth(door: Door) -> None:
    """In the booth: the sign is off, one touch turns it on."""
    in_the_booth(door)


@screen(page="reservation", through=["rooms"])
def booth_induction(door: Door) -> None:
    """Before the first time: what one should know of the booth."""
    by_code(door, soon(door, BOOTH).code)
    door.tap("primary")


@screen(page="reservation", through=["rooms"])
def booth_on_air(door: Door) -> None:
    """On air: a disc, and the minutes left."""
    in_the_booth(door)
    door.tap("primary")


@screen(page="reservation", through=["rooms"])
def booth_fault(door: Door) -> None:
    """What does not work: one touch more, and the manager knows."""
    in_the_booth(door)
    door.tap("way_fault")


@screen(page="reservation", through=["rooms"])
def booth_fault_told(door: Door) -> None:
    """Thanks for telling; the room says so from now on."""
    in_the_booth(door)
    door.tap("way_fault", "way_fault:0")


@screen(page="reservation", through=["rooms"])
def booth_over(door: Door) -> None:
    """They are done: everything back, and the files with them."""
    in_the_booth(door)
    door.tap("way_end")


@screen(page="home", through=["reservation"])
def home_on_air(door: Door) -> None:
    """The entrance says where somebody is on air, and how long at the most."""
    door.people_are_in(4)
    on_the_air(door)
    door.tap("tile_check_out", "home")


@screen(page="home", through=["reservation"])
def home_offer(door: Door) -> None:
    """A room has fallen free for somebody who waits: a tile asks for the code."""
    door.people_are_in(4)
    offered(door)
    door.tap("tile_check_out", "home")


@screen(page="home", through=["reservation"])
def home_reminder(door: Door) -> None:
    """A reservation can be begun now; nobody is named."""
    door.people_are_in(4)
    soon(door)
    door.tap("tile_check_out", "home")


@screen(page="check_in", through=["scan", "reservation"])
def scan_reservation(door: Door) -> None:
    """A reservation's code while somebody fills in the form: the form stays as it is."""
    mine = soon(door)
    door.tap("tile_check_in", "purpose_study")
    door.scan(text_of(mine.code))
