"""A room for the tests of rules: open 8-20 on an ordinary Tuesday, with what is taken of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.room_answers import Noise, RoomFacts, RoomRules, Wish
from kiosk.rules.intervals import Interval
from kiosk.rules.reserving import RoomCalendar, Taken, Used
from kiosk.texts import Text

HELSINKI = ZoneInfo("Europe/Helsinki")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TUESDAY = "2026-11-24"


def at(wall: str, fold: int = 0) -> datetime:
    """An instant by the clock on the wall: "09:30" is on the Tuesday."""
    text = wall if "-" in wall else f"{TUESDAY} {wall}"
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI, fold=fold).astimezone(UTC)


def wall(instant: datetime | None) -> str | None:
    """The same in words."""
    return None if instant is None else f"{instant.astimezone(HELSINKI):%H:%M}"


def between(start: str, end: str) -> Interval:
    return Interval(at(start), at(end))


def taken(start: str, end: str, *, gap: int = 0, name: str = "", **what: bool) -> Taken:
    """A reservation of the room; `gap` minutes stay empty after it."""
    free_at = at(end) + gap * MINUTE
    return Taken(name or f"at {start}", at(start), at(end), free_at, **what)


def room(
    *there: Taken,
    hours: tuple[Interval, ...] | None = None,
    used: Used | None = None,
    seats: int = 4,
    **rules: Any,
) -> RoomCalendar:
    """The room with these rules; unstaffed opening before 9 touches the staffed one."""
    usual = (between("08:00", "09:00"), between("09:00", "20:00"))
    facts = RoomFacts(
        "quiet", Text.same("Quiet"), "apteekki", seats, Noise.SILENT, True, (), RoomRules(**rules)
    )
    open_then = usual if hours is None else hours
    return RoomCalendar(facts, open_then, there, HELSINKI, used or Used())


def wish(start: str, end: str, **what: Any) -> Wish:
    """A wish for the room."""
    return Wish("key", "quiet", at(start), at(end), **what)
