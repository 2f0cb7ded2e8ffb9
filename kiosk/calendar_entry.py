"""A reservation as an entry that a phone's calendar takes from a QR code (R5; RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime

from icalendar import Calendar, Event

PRODUCT = "-//hub-kiosk//FI"


def calendar_text(event_id: str, when: tuple[datetime, datetime], what: str, where: str) -> str:
    """One VEVENT from `when[0]` to `when[1]`, both aware, written in UTC: short, and the same
    instant on every phone, whatever its zone. `event_id` makes a second scan the same entry.
    """
    event = Event()
    event.add("uid", event_id)
    event.add("dtstamp", when[0].astimezone(UTC))
    event.add("dtstart", when[0].astimezone(UTC))
    event.add("dtend", when[1].astimezone(UTC))
    event.add("summary", what)
    event.add("location", where)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add_component(event)
    return str(calendar.to_ical().decode())
