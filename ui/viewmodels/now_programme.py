"""What the manager sees of the programme under Now: what is still on today, calendars gone old."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.playlist_answers import FeedState
from kiosk.programme_answers import EventFacts, EventSource, EventState, ProgrammeSeen
from ui import feed_words
from ui import programme_manager_words as words
from ui.programme_manager_words import Here
from ui.viewmodels.book import BookRow

translate = QCoreApplication.translate

MOST = 3
"""So many events are told here; the programme has them all."""


def feed_rows(feeds: tuple[FeedState, ...], view: HubView) -> tuple[BookRow, ...]:
    """One line for all calendars of which nothing newer than a day is known, and the way there."""
    old = [feed for feed in feeds if feed_words.is_old(feed, view)]
    if not old:
        return ()
    title = translate("Now", "%n calendar(s) not read for a day", None, len(old))
    names = ", ".join(feed.name for feed in old)
    see = translate("Now", "See")
    return (BookRow("feeds:", title, names, icon="warning", tone="berry", action=see),)


def event_rows(programme: ProgrammeSeen, view: HubView, lang: str) -> tuple[BookRow, ...]:
    """The hub's own events that are on or still come today."""
    coming = [
        event
        for event in programme.events
        if event.source is EventSource.OWN
        and event.state is EventState.PLANNED
        and event.ends_at > view.at
    ]
    here = Here(view, lang)
    return tuple(_row(event, here) for event in coming[:MOST])


def _row(event: EventFacts, here: Here) -> BookRow:
    notes = (words.where(event, here), words.seats(event), words.held(event))
    return BookRow(
        key=f"event:{event.event_id}",
        title=words.time_and_title(event, here),
        note=" · ".join(note for note in notes if note),
        icon=words.icon(event),
        action=translate("Now", "Open"),
    )


def before_the_door(rows: tuple[BookRow, ...], more: tuple[BookRow, ...]) -> tuple[BookRow, ...]:
    """These lines after who waits and who is awaited, before what is always there."""
    at = next((place for place, row in enumerate(rows) if row.key == "door"), len(rows))
    return (*rows[:at], *more, *rows[at:])
