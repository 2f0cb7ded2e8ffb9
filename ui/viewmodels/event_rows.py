"""A line of the programme: when, what, where, and what is not as it was meant (E1, E2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl

from kiosk.programme_answers import EventFacts, EventSource, EventState, MediumKind
from ui import times
from ui.event_times import When, is_on, on_row

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line to touch; `heading` stands over it, or beside it, where a day or a part begins.

    With an empty `event_id` there is nothing to touch: `note` says that nothing is on. `tag` says
    what is not as it was meant, in the tone of `tag_tone`; `is_off` lets the line step back.
    `picture` is the address of a file, `has_film` that it moves.
    """

    key: str
    heading: str = ""
    event_id: str = ""
    when: str = ""
    when_note: str = ""
    title: str = ""
    note: str = ""
    told: str = ""
    tag: str = ""
    tag_icon: str = ""
    tag_tone: str = "berry"
    picture: str = ""
    has_film: bool = False
    is_now: bool = False
    is_off: bool = False


def row_of(event: EventFacts, day: date, when: When, heading: str = "") -> EventRow:
    """The line of an event on one of its days."""
    is_off = event.state is EventState.CANCELLED
    said, under = on_row(event, day, when)
    tag, icon, tone = tag_of(event)
    note = note_of(event, when)
    medium = event.medium
    is_picture = medium is not None and medium.kind is MediumKind.PICTURE
    return EventRow(
        key=f"{day.isoformat()} {event.event_id}",
        heading=heading,
        event_id=event.event_id,
        when=said,
        when_note=under,
        title=event.title.said(when.lang),
        note=note,
        told=", ".join(each for each in (_day(day, when), said, under, note, tag) if each),
        tag=tag,
        tag_icon=icon,
        tag_tone=tone,
        picture=address_of(medium.small or medium.path) if medium and is_picture else "",
        has_film=medium is not None and not is_picture,
        is_now=day <= when.today and is_on(event, when.now) and not is_off,
        is_off=is_off,
    )


def _day(day: date, when: When) -> str:
    """The day, for who hears the line and does not see under which day it stands."""
    return "" if day == when.today else times.near_day(day, when.today, when.lang)


def nothing_on(day: date, heading: str, words: str) -> EventRow:
    """A day, or days, on which nothing is on."""
    return EventRow(key=f"{day.isoformat()} -", heading=heading, note=words)


def note_of(event: EventFacts, when: When) -> str:
    """Where it is, whose calendar it comes from, and whether there is a seat."""
    source = event.source_name if event.source is not EventSource.OWN else ""
    said = (event.where.said(when.lang), source, seats_of(event, when.now))
    return ", ".join(each for each in said if each)


def seats_of(event: EventFacts, now: datetime) -> str:
    """How many seats are free; "" where nobody signs up. Nobody waits for what has begun."""
    if event.seats is None or not event.takes_sign_ups:
        return ""
    if event.seats.free == 0 and now >= event.starts_at:
        return translate("WhatsOn", "full")
    if event.seats.free == 0:
        return translate("WhatsOn", "full, you may wait")
    return translate("WhatsOn", "%n seat(s) free", None, event.seats.free)


def tag_of(event: EventFacts) -> tuple[str, str, str]:
    """What is not as it was meant, its icon and tone; or that it is an exam."""
    if event.state is EventState.CANCELLED:
        return translate("WhatsOn", "Cancelled"), "x-circle", "no"
    if event.moved_from is not None:
        return translate("WhatsOn", "Moved"), "arrows-clockwise", "berry"
    if event.is_exam:
        return translate("WhatsOn", "Exam"), "pencil-line", "leaf"
    return "", "", "berry"


def address_of(path: str) -> str:
    """The address of a file for QML; "" where there is none."""
    return QUrl.fromLocalFile(str(Path(path))).toString() if path else ""
