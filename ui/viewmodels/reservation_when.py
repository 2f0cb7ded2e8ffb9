"""Small phrases about one's reservation that its steps share: when it is, what is in the room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation
from ui import times

translate = QCoreApplication.translate

MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Where:
    """Now, the hub's zone and the language: all that a time is said by."""

    now: datetime
    zone: str
    lang: str


def stretch(start: datetime, end: datetime, where: Where) -> str:
    """From when until when, as people say it: "tänään klo 14–15"."""
    zone = ZoneInfo(where.zone)
    on, today = start.astimezone(zone).date(), where.now.astimezone(zone).date()
    day = times.near_day(on, today, where.lang)
    return f"{day} {times.hours(start, end, where.zone, where.lang)}"


def equipment(mine: MyReservation, lang: str) -> str:
    """What is in the room; "" where nothing is told of."""
    if not mine.equipment:
        return ""
    pieces = ", ".join(piece.said(lang) for piece in mine.equipment)
    return translate("Reservation", "In the room: %1.").replace("%1", pieces)


def what_breaks(what: str, mine: MyReservation, lang: str) -> str:
    """A piece of the room's equipment by its Finnish name, or something else."""
    piece = next((each for each in mine.equipment if each.fi == what), None)
    return piece.said(lang) if piece else translate("Reservation", "something else")


def minutes_left(until: datetime, now: datetime) -> int:
    """Whole minutes, the one that has begun counted."""
    return max(1, ceil((until - now).total_seconds() / MINUTE_S))
