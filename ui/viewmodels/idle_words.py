"""What the cards of the idle screen say, few words and large ones (E3)."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventFacts, EventState, MediumFacts, MediumKind
from ui import times
from ui.viewmodels.door import door_text
from ui.viewmodels.idle_cards import (
    CardKind,
    IdleCard,
    IdleKnown,
    of_today,
    still_told,
)
from ui.viewmodels.reservation_when import minutes_left

translate = QCoreApplication.translate

LONGEST, SHORT, MOST_WORDS = 64, 26, 160
"""Letters of a title that are read in passing; in a list or on a small screen fewer."""


SOFT_HYPHEN = "\u00ad"
LONG_WORD = re.compile(r"\w{14,}")
SYLLABLE = re.compile(r"(?<=\w{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\w{2})", re.IGNORECASE)
"""Where Finnish breaks a word: before a consonant with a vowel after it."""


@dataclass(frozen=True, slots=True)
class IdleRow:
    """One line of a list: when, and what."""

    when: str
    what: str
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class CardShown:
    """What one card shows; what is empty is not there.

    `lead` and `big` say when or how many, `title` what, `place` where, `note` what else; `state`
    with its `icon` that it is not as planned. `picture` is a file, `is_whole` whether it would lose
    too much by filling the screen.
    """

    kind: str = ""
    lead: str = ""
    big: str = ""
    title: str = ""
    short: str = ""
    place: str = ""
    note: str = ""
    state: str = ""
    icon: str = ""
    name: str = ""
    picture: str = ""
    picture_width: int = 0
    picture_height: int = 0
    link: str = ""
    event_id: str = ""
    is_off: bool = False
    limit: int = 0
    cap: int = 0
    inside: int = 0
    held: int = 0
    called: int = 0
    rows: tuple[IdleRow, ...] = ()


def derive_card(
    card: IdleCard,
    known: IdleKnown | None,
    now: datetime,
    lang: str,
    broken: Container[str] = (),
) -> CardShown:
    """What a card shows, in the language of the translator in force."""
    shown = CardShown(kind=card.kind.value)
    if card.kind in (CardKind.PICTURE, CardKind.FILM):
        return _medium(shown, card, lang)
    if card.kind is CardKind.WORDS and card.item is not None:
        said = card.item.words.said(lang)
        short = breakable(shortened(said, LONGEST))
        return replace(shown, title=breakable(shortened(said, MOST_WORDS)), short=short)
    if known is None:
        return replace(shown, kind=CardKind.WELCOME.value, title=translate("Idle", "Welcome!"))
    if card.kind is CardKind.EVENT and card.event is not None:
        event = _event(shown, card.event, now, known.idle.zone, lang)
        return _pictured(event, card.event.medium, broken)
    return _OF_THE_HUB.get(card.kind, _welcome)(shown, known, now, lang)


def shortened(text: str, most: int) -> str:
    """At most so many letters, cut between words where there is a place to."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut
    return whole.rstrip(" ,.:;–-") + "…"


def breakable(text: str) -> str:
    """Long words may break at their syllables: the letters are large, the screen may be narrow."""
    return LONG_WORD.sub(lambda found: SYLLABLE.sub(SOFT_HYPHEN, found[0]), text)


# --- the kinds ------------------------------------------------------------------------------------


def _medium(shown: CardShown, card: IdleCard, lang: str) -> CardShown:
    medium = card.medium
    caption = shortened(card.item.words.said(lang), LONGEST) if card.item else ""
    if medium is None:
        return shown
    return replace(
        shown,
        title=caption,
        name=caption or medium.name,
        picture=medium.path if card.kind is CardKind.PICTURE else "",
        picture_width=medium.width,
        picture_height=medium.height,
    )


def _event(shown: CardShown, event: EventFacts, now: datetime, zone: str, lang: str) -> CardShown:
    lead, big = _when(event, now, zone, lang)
    title, where = event.title.said(lang), event.where.said(lang)
    state, icon = _state(event)
    return replace(
        shown,
        lead=lead,
        big=big,
        title=breakable(shortened(title, LONGEST)),
        short=breakable(shortened(title, SHORT)),
        place=breakable(shortened(where, SHORT)),
        note="" if state else _seats(event),
        state=state,
        icon=icon,
        name=", ".join(part for part in (title, state, f"{lead} {big}".strip(), where) if part),
        link="" if state and event.state is EventState.CANCELLED else event.link,
        event_id=event.event_id,
        is_off=event.state is EventState.CANCELLED,
    )


def _pictured(shown: CardShown, medium: MediumFacts | None, broken: Container[str]) -> CardShown:
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
            return translate("Idle", "Until %1").replace("%1", last), ""
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
        return translate("Idle", "At a new time"), "clock-clockwise"
    return "", ""


def _seats(event: EventFacts) -> str:
    if event.seats is None:
        return ""
    if event.seats.free == 0:
        return translate("Idle", "Full, one may wait")
    return translate("Idle", "%n seat(s) free", None, event.seats.free)


def _today(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    events = of_today(still_told(known.idle.programme, now), now, known.idle.zone)
    rows = tuple(_row(event, now, known.idle.zone, lang) for event in events)
    return replace(shown, title=translate("Idle", "Today"), rows=rows)


def _row(event: EventFacts, now: datetime, zone: str, lang: str) -> IdleRow:
    what = breakable(shortened(event.title.said(lang), SHORT))
    if event.state is EventState.CANCELLED:
        return IdleRow(translate("Idle", "off"), what)
    if event.starts_at <= now and not event.is_all_day and not event.is_over_days:
        return IdleRow(translate("Idle", "now"), what, is_now=True)
    if event.is_all_day or event.is_over_days:
        return IdleRow("", what)
    return IdleRow(times.clock(event.starts_at, zone, lang), what)


def _capsules(shown: CardShown, known: IdleKnown) -> CardShown:
    hub = known.view.places.hub
    called = sum(party.people for party in known.view.called)
    return replace(
        shown,
        limit=hub.limit,
        cap=hub.limit - hub.extra,
        inside=hub.inside,
        held=max(hub.held - called, 0),
        called=called,
    )


def _places(shown: CardShown, known: IdleKnown, _now: datetime, _lang: str) -> CardShown:
    free = known.view.places.hub.free
    return replace(
        _capsules(shown, known),
        big=str(free),
        title=translate("Idle", "free place(s)", None, free),
        name=translate("Idle", "%n free place(s)", None, free),
        note=translate("Idle", "It is full, one may wait") if free == 0 else "",
    )


def _welcome(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    view, free = known.view, known.view.places.hub.free
    if not view.door.is_open:
        opens = view.door.opens_at
        return replace(
            shown,
            icon="moon-stars",
            title=translate("Idle", "Closed now"),
            place=translate("Idle", "We open %1").replace(
                "%1", times.moment(opens, now, view.hub.zone, lang)
            )
            if opens
            else translate("Idle", "Welcome again soon"),
        )
    return replace(
        _capsules(shown, known),
        title=translate("Idle", "Welcome!"),
        place=door_text(view, lang),
        note=translate("Idle", "%n free place(s)", None, free),
        name=translate("Idle", "%n free place(s)", None, free),
    )


def _rooms(shown: CardShown, known: IdleKnown, _now: datetime, lang: str) -> CardShown:
    free = known.rooms.free
    names = tuple(
        IdleRow("", breakable(shortened(room.facts.name.said(lang), SHORT))) for room in free
    )
    return replace(
        shown,
        big=str(len(free)),
        title=translate("Idle", "free room(s)", None, len(free)),
        name=translate("Idle", "%n free room(s)", None, len(free)),
        rows=names,
    )


def _air(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    air = min(known.idle.on_air, key=lambda each: each.until)
    left = minutes_left(air.until, now)
    return replace(
        shown,
        icon="record-fill",
        lead=translate("Idle", "On air"),
        title=shortened(air.room.said(lang), SHORT),
        big=translate("Idle", "%n min", None, left),
        place=translate("Idle", "Softly at the door, please"),
    )


def _exam(shown: CardShown, known: IdleKnown, _now: datetime, lang: str) -> CardShown:
    until = known.idle.still_until
    lead = translate("Idle", "Exam until %1") if until else translate("Idle", "Exam")
    return replace(
        shown,
        icon="student",
        lead=lead.replace("%1", times.hour(until, known.idle.zone, lang) if until else ""),
        title=translate("Idle", "Quiet, please"),
        place=translate("Idle", "Thank you!"),
    )


_OF_THE_HUB = {
    CardKind.TODAY: _today,
    CardKind.ROOMS: _rooms,
    CardKind.AIR: _air,
    CardKind.EXAM: _exam,
    CardKind.PLACES: _places,
}


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
