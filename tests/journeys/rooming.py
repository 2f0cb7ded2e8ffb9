"""What several journeys about rooms do: find a cell, read a code, let somebody else have a room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from kiosk.room_answers import Reserved, Wish
from kiosk.worker import HandWorker
from tests.driving import PORTRAIT, Driver, driving
from tests.hub import HELSINKI, Hub
from ui.door_pages import kiosk_pages

MEETING, BOOTH, FRONT, BACK = "neuvotteluhuone", "podcast-koppi", "sali-etuosa", "sali-takaosa"
QUIET = "hiljainen-1"


@contextmanager
def upright(hub: Hub) -> Iterator[Driver]:
    """The screen at the door, in portrait."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), PORTRAIT) as driver:
        hub.kiosk.store.listen(driver.front.bridge.hear)
        driver.settle()
        yield driver
        driver.settle()


def at(wall: str, day: str = "2026-11-24") -> datetime:
    """An instant by the clock on the wall."""
    return datetime.fromisoformat(f"{day} {wall}").replace(tzinfo=HELSINKI)


def cell(wall: str, day: str = "2026-11-24") -> str:
    """The name of the cell that begins, or ends, then."""
    return f"cell_{at(wall, day).astimezone(UTC).isoformat()}"


def somebody_has(hub: Hub, room: str, starts: str, minutes: int, day: str = "2026-11-24") -> str:
    """Somebody else reserves the room; the reservation's id."""
    start = at(starts, day)
    end = start + timedelta(minutes=minutes)
    made = hub.kiosk.booking.reserve(Wish(hub.key(), room, start, end, by_manager=True))
    assert isinstance(made, Reserved), made
    return made.mine.reservation_id


def speak(door: Driver, lang: str) -> None:
    """Change to a language by its own button."""
    if lang != "fi":
        door.tap(f"language_{lang}")


def code_on(door: Driver) -> str:
    """The code on the screen."""
    return str(door.find("code").property("text"))


def live(hub: Hub, room: str) -> list[tuple[str, str, int]]:
    """What is taken of a room today: (start, end, how many), by the wall clock."""
    session = hub.manager()
    week = hub.kiosk.rooms_desk.week(session, hub.clock.now().astimezone(HELSINKI).date())
    entries = getattr(week, "entries", ())
    return [
        (
            f"{each.starts_at.astimezone(HELSINKI):%H:%M}",
            f"{each.ends_at.astimezone(HELSINKI):%H:%M}",
            each.people,
        )
        for each in entries
        if each.room_id == room and each.state.is_live
    ]
