"""Room rivals: kiosks in processes of their own, at which people ask for one room at once (R3)."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from kiosk.desks import booking, series_desk
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
from kiosk.worker import ThreadWorker
from tests.hub import HELSINKI, Hub, open_hub
from tests.kiosk.rivals import PAUSE_S, Unlocked, UnlockedStore, pass_through


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


def take_off_the_lock(hub: Hub) -> None:
    """Let this kiosk's desks of rooms look without the lock, and write in one transaction after."""
    engine, kiosk = hub.kiosk.store.engine, hub.kiosk
    if engine.dialect.name == "sqlite":
        engine.dialect.do_begin = lambda _: None  # type: ignore[assignment]
    kiosk.booking._store = kiosk.rooms_desk._store = UnlockedStore(engine)


def serve(place: tuple[str, Path], start: Barrier, orders: Connection) -> None:
    """Be a kiosk at which people ask in each round, one after another, until there is no more.

    An order is (with the lock, asks); the answer counts what they were told.
    """
    pause_before_writing()
    url, folder = place
    hubs = [open_hub(folder, url=url), open_hub(folder, url=url)]
    take_off_the_lock(hubs[0])
    for hub in hubs:
        hub.kiosk.manager.is_open = lambda session: True  # type: ignore[method-assign]
    worker = ThreadWorker()
    orders.send(None)
    while (order := orders.recv()) is not None:
        with_lock, asks = order
        worker.submit(partial(pass_through, start))
        answers = [worker.submit(partial(told, hubs[with_lock], ask)) for ask in asks]
        orders.send(Counter(each.result() for each in answers))
    worker.close()
    for hub in hubs:
        hub.kiosk.close()
