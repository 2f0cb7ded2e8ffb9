"""What the cards of the idle screen say, few words and large ones (E3)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui import times
from ui.viewmodels.door import door_text
from ui.viewmodels.idle_cards import CardKind, IdleCard, IdleKnown
from ui.viewmodels.idle_events import event_card, pictured, today_card
from ui.viewmodels.idle_shown import (
    LONGEST,
    MOST_WORDS,
    SHORT,
    CardShown,
    IdleRow,
    laid,
    shortened,
)
from ui.viewmodels.reservation_when import minutes_left

translate = QCoreApplication.translate


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
        short = laid(shortened(said, LONGEST))
        return replace(shown, title=laid(shortened(said, MOST_WORDS)), short=short)
    if known is None:
        return replace(shown, kind=CardKind.WELCOME.value, title=translate("Idle", "Welcome!"))
    if card.kind is CardKind.EVENT and card.event is not None:
        event = event_card(shown, card.event, now, known.idle.zone, lang)
        return pictured(event, card.event.medium, broken)
    return _OF_THE_HUB.get(card.kind, _welcome)(shown, known, now, lang)


# --- the kinds ------------------------------------------------------------------------------------


def _medium(shown: CardShown, card: IdleCard, lang: str) -> CardShown:
    medium = card.medium
    caption = laid(shortened(card.item.words.said(lang), LONGEST)) if card.item else ""
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
    if free == 0:
        line = translate("Idle", "You can join the line here")
        return replace(_capsules(shown, known), title=_free(0), name=_free(0), note=line)
    return replace(
        _capsules(shown, known),
        big=str(free),
        title=translate("Idle", "free place(s)", None, free),
        name=_free(free),
    )


def _free(free: int) -> str:
    if free == 0:
        return translate("Idle", "It is full right now")
    return translate("Idle", "%n free place(s)", None, free)


def _welcome(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    view, free = known.view, known.view.places.hub.free
    if not view.door.is_open:
        opens = view.door.opens_at
        return replace(
            shown,
            icon="moon-stars",
            lead=translate("Idle", "Closed now"),
            title=laid(
                translate("Idle", "We open %1").replace(
                    "%1", times.moment(opens, now, view.hub.zone, lang)
                )
            )
            if opens
            else translate("Idle", "Welcome again soon"),
        )
    return replace(
        _capsules(shown, known),
        title=translate("Idle", "Welcome!"),
        place=laid(door_text(view, lang)),
        note=_free(free),
        name=_free(free),
    )


def _rooms(shown: CardShown, known: IdleKnown, _now: datetime, lang: str) -> CardShown:
    free = known.rooms.free
    names = [laid(shortened(room.facts.name.said(lang), SHORT)) for room in free]
    return replace(
        shown,
        big=str(len(free)),
        title=translate("Idle", "free room(s)", None, len(free)),
        name=translate("Idle", "%n free room(s)", None, len(free)),
        rows=tuple(IdleRow("", name, name) for name in names),
    )


def _air(shown: CardShown, known: IdleKnown, now: datetime, lang: str) -> CardShown:
    air = min(known.idle.on_air, key=lambda each: each.until)
    left = minutes_left(air.until, now)
    return replace(
        shown,
        icon="record-fill",
        lead=translate("Idle", "On air"),
        title=laid(shortened(air.room.said(lang), SHORT)),
        big=translate("Idle", "%n min left", None, left),
        place=laid(translate("Idle", "Please pass the door quietly")),
    )


def _exam(shown: CardShown, known: IdleKnown, _now: datetime, lang: str) -> CardShown:
    until = known.idle.still_until
    lead = translate("Idle", "Exam until %1") if until else translate("Idle", "Exam")
    return replace(
        shown,
        icon="student",
        lead=lead.replace("%1", times.hour(until, known.idle.zone, lang) if until else ""),
        title=translate("Idle", "Quiet, please"),
    )


_OF_THE_HUB = {
    CardKind.TODAY: today_card,
    CardKind.ROOMS: _rooms,
    CardKind.AIR: _air,
    CardKind.EXAM: _exam,
    CardKind.PLACES: _places,
}
