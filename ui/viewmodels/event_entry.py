"""An event as an entry for a phone's calendar, in the language on screen (E1)."""

from __future__ import annotations

from kiosk.programme_answers import EventFacts, EventSource
from kiosk.texts import Text


def entry_of(event: EventFacts, hub: tuple[str, str], lang: str) -> str:
    """The entry to carry away; `hub` is its name and its address."""
    from kiosk.calendar_entry import calendar_text, days_text  # calendars are read slowly

    title = event.title.said(lang)
    where = _where(event.where, hub, lang, is_here=event.source is EventSource.OWN)
    if event.is_all_day:
        return days_text(event.event_id, (event.first_day, event.last_day), title, where)
    return calendar_text(event.event_id, (event.starts_at, event.ends_at), title, where)


def _where(place: Text, hub: tuple[str, str], lang: str, *, is_here: bool) -> str:
    """The side with the hub and its street; elsewhere the place as it is told."""
    said = (place.said(lang), *hub) if is_here else (place.said(lang),)
    return ", ".join(part for part in said if part)
