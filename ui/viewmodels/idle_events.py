"""What the cards of events say: one event as a poster, and those of today in a list (E1, E3)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventFacts, EventState, MediumFacts, MediumKind
from ui import times
from ui.viewmodels.idle_cards import IdleKnown, of_today, still_told
from ui.viewmodels.idle_shown import LONGEST, SHORT, CardShown, IdleRow, laid, shortened

translate = QCoreApplication.translate

FEW = 2
"""So few events stand in their list with long titles."""


def event_card(
    shown: CardShown, event: EventFacts, now: datetime, zone: str, lang: str
) -> CardShown:
    lead, big = _when(event, now, zone, lang)
    title, where = event.title.said(lang), event.where.said(lang)
    state, icon = _state(event)
    return replace(
        shown,
        lead=lead,
        big=big,
        title=laid(shortened(title, LONGEST)),
        short=laid(shortened(title, SHORT)),
        place=laid(shortened(where, SHORT)),
        note="" if state else _seats(event),
        state=state,
        icon=icon,
        name=", ".join(part for part in (title, state, f"{lead} {big}".strip(), where) if part),
        link="" if state and event.state is EventState.CANCELLED else event.link,
        event_id=event.event_id,
        is_off=event.state is EventState.CANCELLED,
    )


def pictured(shown: CardShown, medium: MediumFacts | None, broken: Container[str]) -> CardShown:
    """The event's picture beside its words, where it has one that can be read."""
    is_picture = medium is not None and medium.kind is MediumKind.PICTURE
    if medium is None or not is_picture or medium.medium_id in broken:
        return shown
    return replace(
        shown,
        picture=medium.path,
        picture_width=medium.width,
        picture_height=medium.height,
    )


def _when(event: EventFacts, now: datetime, zone: str, lang: str) -> tuple[str, str]:
    """The day, and the time that is read first."""
    today = now.astimezone(ZoneInfo(zone)).date()
    is_on = event.starts_at <= now < event.ends_at and event.state is EventState.PLANNED
    if event.is_over_days:
        last = times.near_day(event.last_day, today, lang)
        if event.first_day <= today:
            return _capital(translate("Idle", "Until %1").replace("%1", last)), ""
        return _capital(times.near_day(event.first_day, today, lang)), ""
    if event.is_all_day:
        return _capital(times.near_day(event.first_day, today, lang)), ""
    if is_on:
        until = times.clock(event.ends_at, zone, lang)
        return translate("Idle", "Now, until"), until
    return (
        _capital(times.near_day(event.first_day, today, lang)),
        times.clock(event.starts_at, zone, lang),
    )


def _state(event: EventFacts) -> tuple[str, str]:
    if event.state is EventState.CANCELLED:
        return translate("Idle", "Cancelled"), "prohibit"
    if event.moved_from is not None:
        return translate("Idle", "New time"), "clock-clockwise"
    return "", ""


def _seats(event: EventFacts) -> str:
    if event.seats is None:
        return ""
    if event.seats.free == 0:
        return translate("Idle", "Full, you can join the line")
    return translate("Idle", "%n seat(s) free", None, event.seats.free)


def today_card(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    events = of_today(still_told(known.idle.programme, now), now, known.idle.zone)
    most = LONGEST if len(events) <= FEW else SHORT
    rows = tuple(_row(event, most, now, known.idle.zone, lang) for event in events)
    return replace(shown, title=translate("Idle", "Today"), rows=rows)


def _row(event: EventFacts, most: int, now: datetime, zone: str, lang: str) -> IdleRow:
    title = event.title.said(lang)
    when = _when_today(event, now, zone, lang)
    return IdleRow(when, laid(shortened(title, most)), laid(shortened(title, SHORT)))


def _when_today(event: EventFacts, now: datetime, zone: str, lang: str) -> str:
    if event.state is EventState.CANCELLED:
        return translate("Idle", "off")
    if event.is_all_day or event.is_over_days:
        return ""
    if event.starts_at <= now:
        return translate("Idle", "now")
    return times.clock(event.starts_at, zone, lang)


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
