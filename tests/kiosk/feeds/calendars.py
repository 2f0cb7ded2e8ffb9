"""Calendars for tests: written line by line, read at a fixed moment in Helsinki."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from kiosk.feeds.child import understood
from kiosk.feeds.events import FeedEvent, FeedRead
from kiosk.feeds.limits import LIMITS
from kiosk.feeds.reading import read_here

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def calendar(*events: str, before: str = "", after: str = "") -> bytes:
    """A calendar of these events, each given as the lines between BEGIN and END."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", *before.splitlines()]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.strip().split("\n"), "END:VEVENT"]
    lines += [*after.splitlines(), "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def event(**properties: str) -> str:
    """An event's lines; `_` stands for `-` in a name, and what is not given has a fair value."""
    given = {"UID": "kuoro", "SUMMARY": "Kuoro", "DTSTART": "20261201T160000Z"} | properties
    return "\n".join(
        f"{name.replace('_', '-')}{'' if value[:1] == ';' else ':'}{value}"
        for name, value in given.items()
    )


def read(*events: str, before: str = "", now: datetime = NOW) -> FeedRead:
    """What the child would make of a calendar of these events, made here: it is quicker."""
    reading = read_here(calendar(*events, before=before), HELSINKI, now, LIMITS)
    found = understood("\n".join(reading.told()).encode())
    assert found is not None
    return found


def walls(found: FeedRead, zone: ZoneInfo = HELSINKI) -> list[str]:
    """The starts by the wall clock of a zone."""
    return [f"{each.starts_at.astimezone(zone):%Y-%m-%d %H:%M}" for each in found.events]


def only(found: FeedRead) -> FeedEvent:
    """The one event that there is."""
    (single,) = found.events
    return single
