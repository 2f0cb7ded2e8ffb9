"""The hub's programme and how its rooms are taken, as iCalendar files for others (E2; RFC 5545).

What goes out of a room is when it is taken, and nothing else: no title, no code, no name (R10).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from icalendar import Calendar, Event

from kiosk.calendar_entry import PRODUCT
from kiosk.programme_answers import EventFacts, EventState
from kiosk.texts import Text

BUSY = Text("Varattu", "Bokat", "Taken")
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Issue:
    """Who puts a calendar out, when (aware), and in which language it is written."""

    hub_key: str
    hub_name: str
    at: datetime
    lang: str = "fi"


@dataclass(frozen=True, slots=True)
class RoomTaken:
    """A room is taken in [starts_at, ends_at); `taking_id` tells one from the other."""

    taking_id: str
    room_id: str
    room: Text
    starts_at: datetime
    ends_at: datetime


def programme_file(events: Iterable[EventFacts], issue: Issue) -> bytes:
    """The hub's own events; a cancelled one says so, for who has it in a calendar already."""
    return _file((_of_event(event, issue) for event in events), issue)


def rooms_file(taken: Iterable[RoomTaken], issue: Issue) -> bytes:
    """When each room is taken."""
    return _file((_of_room(each, issue) for each in taken), issue)


def _file(events: Iterable[Event], issue: Issue) -> bytes:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", issue.hub_name)
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _of_event(facts: EventFacts, issue: Issue) -> Event:
    event = _begun(facts.event_id, facts.title.said(issue.lang), issue)
    if facts.is_all_day:
        event.add("dtstart", facts.first_day)
        event.add("dtend", facts.last_day + DAY)
    else:
        event.add("dtstart", facts.starts_at.astimezone(UTC))
        event.add("dtend", facts.ends_at.astimezone(UTC))
    is_off = facts.state is EventState.CANCELLED
    event.add("status", "CANCELLED" if is_off else "CONFIRMED")
    said = {
        "location": facts.where.said(issue.lang),
        "description": facts.description.said(issue.lang),
        "url": facts.link,
    }
    for name, value in said.items():
        if value:
            event.add(name, value)
    return event


def _of_room(taken: RoomTaken, issue: Issue) -> Event:
    event = _begun(f"{taken.taking_id} {taken.room_id}", BUSY.said(issue.lang), issue)
    event.add("dtstart", taken.starts_at.astimezone(UTC))
    event.add("dtend", taken.ends_at.astimezone(UTC))
    event.add("location", taken.room.said(issue.lang))
    return event


def _begun(own_id: str, what: str, issue: Issue) -> Event:
    """An event with its name: the same each time, and telling nothing of the id it is made from."""
    name = blake2b(own_id.encode(), digest_size=16, key=issue.hub_key.encode()[:64]).hexdigest()
    event = Event()
    event.add("uid", f"{name}@hub-kiosk")
    event.add("dtstamp", issue.at.astimezone(UTC))
    event.add("summary", what)
    return event
