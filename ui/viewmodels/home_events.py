"""What the front page tells of the programme: on now and next, fallen free, cancelled (E1, E3)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HeldFor, HubView
from kiosk.programme_answers import EventFacts, EventState, NewsOfProgramme
from ui import times
from ui.event_times import When, begins, in_full
from ui.viewmodels.door import CardRow, Planned, card_rows, held_rows
from ui.viewmodels.home_tiles import TileRow

translate = QCoreApplication.translate

LONGEST_TITLE = 48
"""Characters of an event's title in a chip or on a tile."""


def has_events(news: NewsOfProgramme | None) -> bool:
    """Whether anything is on today."""
    return news is not None and bool(news.on_now or news.next_up)


def with_events(view: HubView, news: NewsOfProgramme | None, lang: str) -> tuple[CardRow, ...]:
    """Today: the door, and what goes on and comes, with those for whom places are kept.

    A hold that is an event's is told by the event.
    """
    if news is None or not has_events(news):
        return card_rows(view, lang)
    when, events = When(view.at, view.hub.zone, lang), (*news.on_now, *news.next_up)
    kept = zip(view.holds, held_rows(view, lang), strict=True)
    planned: Planned = [row for hold, row in kept if not _is_told(hold, events)]
    planned += [(_stands_at(event), _row(event, when, is_now=True)) for event in news.on_now]
    planned += [(_stands_at(event), _row(event, when, is_now=False)) for event in news.next_up]
    return card_rows(view, lang, planned)


def _is_told(hold: HeldFor, events: tuple[EventFacts, ...]) -> bool:
    return any(hold.title == event.title and event.held for event in events)


def _stands_at(event: EventFacts) -> datetime:
    """What goes on all day, or for days, stands below what has its hour."""
    return event.ends_at if event.is_all_day or event.is_over_days else event.starts_at


def _row(event: EventFacts, when: When, *, is_now: bool) -> CardRow:
    where, title = event.where.said(when.lang) or event.source_name, event.title.said(when.lang)
    if is_now:
        return CardRow(translate("Door", "now"), title, where, is_now=True)
    at = times.clock(event.starts_at, when.zone, when.lang)
    return CardRow(at, title, where, is_now=False)


def event_chip(news: NewsOfProgramme | None, when: When, lang: str) -> str:
    """The one thing that people should know: a seat that fell free, what is cancelled or moved."""
    if news is None:
        return ""
    if news.offers:
        said = translate("Home", "A seat is free for who waited: %1")
        return said.replace("%1", _short(news.offers[0].title.said(lang)))
    if not news.changed:
        return ""
    return _changed(news.changed[0], when, more=len(news.changed) - 1)


def _changed(event: EventFacts, when: When, *, more: int) -> str:
    title = _short(event.title.said(when.lang))
    if event.state is EventState.CANCELLED:
        said = translate("Home", "Cancelled: %1").replace("%1", f"{title}, {begins(event, when)}")
    else:
        moved = translate("Home", "Moved: %1, now %2").replace("%1", title)
        said = moved.replace("%2", in_full(event, when))
    return f"{said} {translate('Home', '(and %n more)', None, more)}" if more else said


def event_tile(news: NewsOfProgramme | None, when: When) -> tuple[TileRow, ...]:
    """The way to the programme, and what is next there; it calls whose seat has fallen free."""
    label = translate("Home", "What’s on")
    if news is not None and news.offers:
        note = translate("Home", "give your code")
        return (TileRow("whats_on", "bell-ringing", label, note, is_call=True),)
    return (TileRow("whats_on", "megaphone-simple", label, _note(news, when)),)


def _note(news: NewsOfProgramme | None, when: When) -> str:
    if news is not None and news.on_now:
        return translate("Home", "%n on now", None, len(news.on_now))
    if news is not None and news.next_up:
        at = times.clock(news.next_up[0].starts_at, when.zone, when.lang)
        return translate("Home", "next %1").replace("%1", at)
    return translate("Home", "coming days")


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
