"""Room rivals: kiosks in processes of their own, at which people ask for one room at once (R3)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from typing import Any

from kiosk.desks import booking, series_desk
from kiosk.desks.manager import Manager
from kiosk.room_answers import (
    Changed,
    NoRoom,
    Reserved,
    SeriesDraft,
    SeriesPlan,
    SeriesSaved,
    Wish,
)
from kiosk.rules.wall_time import local
from tests.hub import HELSINKI, Hub
from tests.kiosk.rivalry import PAUSE_S, Place, Unlocked, serve_in_turn, take_off_the_lock


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody wants: "reserve", "move", "extend" or "series", and of which room and time."""

    what: str
    key: str
    room_id: str
    start: datetime
    end: datetime
    reservation_id: str = ""

    @property
    def wish(self) -> Wish:
        """As a reservation."""
        return Wish(self.key, self.room_id, self.start, self.end)

    @property
    def draft(self) -> SeriesDraft:
        """As a weekly course on three days."""
        start, end = local(self.start, HELSINKI), local(self.end, HELSINKI)
        times = (start.time(), end.time())
        days = (start.weekday(),)
        return SeriesDraft(
            self.key, self.room_id, start.date(), *times, days, "A course", 1, count=3
        )


def told(hub: Hub, ask: Ask) -> str:
    """What somebody is told: "yes", "no" with the reason, or the name of what went wrong."""
    kiosk, to = hub.kiosk, (ask.room_id, ask.start, ask.end)
    ways: dict[str, Callable[[], object]] = {
        "reserve": lambda: kiosk.booking.reserve(ask.wish),
        "move": lambda: kiosk.booking.move(ask.key, ask.reservation_id, to),
        "extend": lambda: kiosk.booking.extend(ask.key, ask.reservation_id, ask.end),
        "series": lambda: kiosk.series.save("", ask.draft),
    }
    try:
        answer = ways[ask.what]()
    except Exception as wrong:  # noqa: BLE001 -- whatever it is, it is no reasoned refusal
        return type(wrong).__name__
    match answer:
        case Reserved() | Changed() | SeriesSaved():
            return "yes"
        case NoRoom():
            return f"no: {answer.because}"
        case SeriesPlan():
            return "no: taken"
        case _:
            return type(answer).__name__


def pause_before_writing() -> None:
    """Be slow between looking and writing; without the lock, writing is still one transaction."""
    for module, name in (
        (booking, "write_reservation"),
        (booking, "rewrite"),
        (series_desk, "write_reservation"),
    ):
        setattr(module, name, partial(_slowly, getattr(module, name)))


def _slowly(write: Callable[..., Any], tx: Any, *asked: Any) -> Any:
    threading.Event().wait(PAUSE_S)
    connection = tx.connection
    if isinstance(tx, Unlocked) and connection.dialect.name == "sqlite":
        raw = connection.connection.dbapi_connection
        if not raw.in_transaction:
            raw.execute("BEGIN IMMEDIATE")
    return write(tx, *asked)


def make_faulty(hub: Hub) -> None:
    """Let the desks of rooms look without the lock, and write in one transaction after."""
    take_off_the_lock(hub, hub.kiosk.booking, hub.kiosk.rooms_desk)


def serve(place: Place, start: Barrier, orders: Connection) -> None:
    """Be a kiosk at which people want a room; the manager's area stands open."""
    Manager.is_open = lambda *_: True  # type: ignore[method-assign]
    pause_before_writing()
    serve_in_turn((place, start, orders), told, make_faulty)
