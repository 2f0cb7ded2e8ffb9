"""An event as an entry for a phone's calendar, in the language on screen (E1)."""

from __future__ import annotations

from hashlib import sha256

from kiosk.programme_answers import EventFacts, EventSource
from kiosk.texts import Text

LONGEST_ID = 36
MOST_BYTES = 70
"""Of what and of where: a picture of more could only be drawn too fine for a phone to read."""


def entry_of(event: EventFacts, hub: tuple[str, str], lang: str) -> str:
    """The entry to carry away; `hub` is its name and its address."""
    from kiosk.calendar_entry import calendar_text, days_text  # calendars are read slowly

    title, which = _short(event.title.said(lang)), _id_of(event)
    where = _short(_where(event.where, hub, lang, is_here=event.source is EventSource.OWN))
    if event.is_all_day:
        return days_text(which, (event.first_day, event.last_day), title, where)
    return calendar_text(which, (event.starts_at, event.ends_at), title, where)


def _id_of(event: EventFacts) -> str:
    """The same one each time; those from other calendars are long."""
    known = event.event_id
    is_short = len(known.encode()) <= LONGEST_ID
    return known if is_short else sha256(known.encode()).hexdigest()[:LONGEST_ID]


def _where(place: Text, hub: tuple[str, str], lang: str, *, is_here: bool) -> str:
    """The side with the hub and its street; elsewhere the place as it is told."""
    said = (place.said(lang), *hub) if is_here else (place.said(lang),)
    return ", ".join(part for part in said if part)


def _short(said: str) -> str:
    """As much of it as there is room for."""
    if len(said.encode()) <= MOST_BYTES:
        return said
    return said.encode()[: MOST_BYTES - 3].decode(errors="ignore").rstrip() + "…"
