"""Seat rivals: kiosks in processes of their own, where people want the last seats at once (E1)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from typing import Any

from kiosk.desks import signing_up
from kiosk.programme_answers import EventFull, InEventLine, MySignUp, SeatGone, SignedUp, SignUp
from tests.hub import Hub
from tests.kiosk.rivalry import PAUSE_S, Place, serve_in_turn, take_off_the_lock


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


def make_faulty(hub: Hub) -> None:
    """Let the desk of sign-ups decide without the lock."""
    take_off_the_lock(hub, hub.kiosk.sign_ups)


def serve(place: Place, start: Barrier, orders: Connection) -> None:
    """Be a kiosk at which people want seats."""
    pause_before_writing()
    serve_in_turn((place, start, orders), told, make_faulty)
