"""Events made up for tables: answers of the programme's desk, without a desk."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.programme_answers import EventFacts, EventSource, ProgrammeSeen
from kiosk.rules.programme import programme_days
from kiosk.texts import Text
from tests.hub import HELSINKI
from ui.event_times import When

TODAY = date(2026, 11, 24)
"""A Tuesday."""


def at(wall: str, ahead: int = 0) -> datetime:
    """A wall time of today, or of a day after it."""
    return datetime.combine(TODAY + timedelta(days=ahead), time.fromisoformat(wall), HELSINKI)


def when(wall: str = "13:24", lang: str = "fi") -> When:
    """Now, in a language."""
    return When(at(wall), "Europe/Helsinki", lang)


def event(
    starts: str, ends: str, first: int = 0, last: int | None = None, **more: Any
) -> EventFacts:
    """An event between two wall times, on the first of its days or over several."""
    until = first if last is None else last
    usual: dict[str, Any] = {
        "event_id": f"{first} {starts}",
        "source": EventSource.OWN,
        "title": Text("Neuleilta"),
        "starts_at": at(starts, first),
        "ends_at": at(ends, until),
        "first_day": TODAY + timedelta(days=first),
        "last_day": TODAY + timedelta(days=until),
    }
    return EventFacts(**{**usual, **more})


def days(first: int = 0, last: int | None = None, **more: Any) -> EventFacts:
    """An event of whole days."""
    until = first if last is None else last
    ends = at("00:00", until + 1)
    return event("00:00", "00:00", first, until, ends_at=ends, is_all_day=True, **more)


def seen(
    *events: EventFacts, ahead: int = 0, known: int = 6, is_old: bool = False
) -> ProgrammeSeen:
    """Seven days with these events, from so many days ahead on."""
    first = TODAY + timedelta(days=ahead)
    return ProgrammeSeen(
        at("13:24"),
        TODAY,
        "Europe/Helsinki",
        programme_days(events, first, 7),
        TODAY + timedelta(days=known),
        is_old=is_old,
    )
