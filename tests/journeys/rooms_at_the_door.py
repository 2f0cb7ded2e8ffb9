"""What the journeys about rooms share: reserving, typing a code, speaking another language."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.room_answers import MyReservation, Reserved, WaitsForRoom, Wish
from tests.driving import Driver
from tests.hub import HELSINKI, Hub

BOOTH, MEETING, QUIET = "podcast-koppi", "neuvotteluhuone", "hiljainen-1"


def at(wall: str, days: int = 0) -> datetime:
    """A wall time of the tests' Tuesday, or of a day after it."""
    hour, minute = (int(part) for part in wall.split("."))
    return datetime(2026, 11, 24 + days, hour, minute, tzinfo=HELSINKI)


def reserve(
    hub: Hub, room: str = MEETING, starts: str = "9.30", minutes: int = 60, people: int = 2
) -> MyReservation:
    """Somebody has reserved a room for today."""
    start = at(starts)
    wish = Wish(hub.key(), room, start, start + timedelta(minutes=minutes), people)
    made = hub.kiosk.booking.reserve(wish)
    assert isinstance(made, Reserved), made
    return made.mine


def wait_for(hub: Hub, mine: MyReservation) -> WaitsForRoom:
    """Somebody else waits for the same room at the same time."""
    wish = Wish(hub.key(), mine.room_id, mine.starts_at, mine.ends_at, 1)
    joined = hub.kiosk.room_line.join(wish)
    assert isinstance(joined, WaitsForRoom), joined
    return joined


def speak(door: Driver, lang: str) -> None:
    """Choose a language, if it is not the one shown."""
    if lang != "fi":
        door.tap(f"language_{lang}")


def give(door: Driver, code: str) -> None:
    """Touch the digits of a code."""
    for digit in code:
        door.tap(f"digit{digit}")


def open_by_code(door: Driver, code: str) -> None:
    """From the front page to one's reservation, by hand."""
    door.tap("tile_rooms")
    door.tap("mine")
    give(door, code)


def wrong_code(*codes: str) -> str:
    """Six digits that none of these has."""
    return next(code for code in ("111111", "222222", "333333", "444444") if code not in codes)
