"""Seat rivals: kiosks in processes of their own, where people want the last seats at once (E1)."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from kiosk.desks import signing_up
from kiosk.programme_answers import EventFull, InEventLine, MySignUp, SeatGone, SignedUp, SignUp
from kiosk.worker import ThreadWorker
from tests.hub import Hub, open_hub
from tests.kiosk.rivals import PAUSE_S, UnlockedStore, pass_through


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody does: "sign_up" or "wait" for an event, "accept" or "cancel" a sign-up."""

    what: str
    key: str
    of: str


def told(hub: Hub, ask: Ask) -> str:
    """What somebody is told: "in", "waits", "full", "gone", or the name of what went wrong."""
    desk, asked = hub.kiosk.sign_ups, SignUp(ask.key, ask.of)
    ways: dict[str, Callable[[], object]] = {
        "sign_up": lambda: desk.sign_up(asked),
        "wait": lambda: desk.wait(asked),
        "accept": lambda: desk.accept(ask.of),
        "cancel": lambda: desk.cancel(ask.of),
    }
    try:
        answer = ways[ask.what]()
    except Exception as wrong:  # noqa: BLE001 -- whatever it is, it is no reasoned refusal
        return type(wrong).__name__
    match answer:
        case SignedUp():
            return "in"
        case InEventLine():
            return "waits"
        case EventFull():
            return "full"
        case SeatGone() | MySignUp():
            return "gone"
        case _:
            return type(answer).__name__


def pause_before_writing() -> None:
    """Be slow between looking at the seats and writing people in, with the lock or without."""
    write = getattr(signing_up, "write_sign_up")  # noqa: B009
    setattr(signing_up, "write_sign_up", partial(_slowly, write))  # noqa: B010


def _slowly(write: Callable[..., Any], *asked: Any) -> Any:
    threading.Event().wait(PAUSE_S)
    return write(*asked)


def take_off_the_lock(hub: Hub) -> None:
    """Let this kiosk's desk of sign-ups decide without the lock."""
    engine = hub.kiosk.store.engine
    if engine.dialect.name == "sqlite":
        engine.dialect.do_begin = lambda _: None  # type: ignore[assignment]
    hub.kiosk.sign_ups._store = UnlockedStore(engine)


def serve(place: tuple[str, Path], start: Barrier, orders: Connection) -> None:
    """Be a kiosk at which people ask in each round, one after another, until there is no more.

    An order is (with the lock, asks); the answer counts what they were told.
    """
    pause_before_writing()
    url, folder = place
    hubs = [open_hub(folder, url=url), open_hub(folder, url=url)]
    take_off_the_lock(hubs[0])
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
