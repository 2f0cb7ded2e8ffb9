"""A reservation or event as an entry that a phone takes from a QR code (R5, E1; RFC 5545)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

PRODUCT = "-//hub-kiosk//FI"


def calendar_text(event_id: str, when: tuple[datetime, datetime], what: str, where: str) -> str:
    """One VEVENT from `when[0]` to `when[1]`, both aware, written in UTC: short, and the same
    instant on every phone, whatever its zone. `event_id` makes a second scan the same entry.
    """
    starts_at, ends_at = (at.astimezone(UTC) for at in when)
    return _calendar(event_id, starts_at, (starts_at, ends_at), (what, where))


def days_text(event_id: str, days: tuple[date, date], what: str, where: str) -> str:
    """One VEVENT of whole days, the last one included; they are days wherever the phone is."""
    stamp = datetime.combine(days[0], time(), UTC)
    return _calendar(event_id, stamp, (days[0], days[1] + timedelta(days=1)), (what, where))


def _calendar(
    event_id: str, stamp: datetime, when: tuple[date, date], said: tuple[str, str]
) -> str:
    what, where = said
    event = Event()
    event.add("uid", event_id)
    event.add("dtstamp", stamp)
    event.add("dtstart", when[0])
    event.add("dtend", when[1])
    event.add("summary", what)
    event.add("location", where)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add_component(event)
    return str(calendar.to_ical().decode())
