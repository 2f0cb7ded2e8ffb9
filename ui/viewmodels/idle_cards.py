"""The cards of the idle screen: what can be shown now, and which one comes next (E3)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.answers import HubView
from kiosk.playlist_answers import IdleSeen, ItemKind, PlaylistItem, WhyStill
from kiosk.programme_answers import EventFacts, MediumFacts, MediumKind
from kiosk.room_views import RoomsSeen

LEAST_S = 8.0
"""A card stays at least so long: it is read from afar, by somebody who walks."""


class CardKind(StrEnum):
    """How a card looks."""

    WELCOME = "welcome"
    PLACES = "places"
    EVENT = "event"
    TODAY = "today"
    ROOMS = "rooms"
    WORDS = "words"
    PICTURE = "picture"
    FILM = "film"
    AIR = "air"
    EXAM = "exam"


@dataclass(frozen=True, slots=True)
class IdleKnown:
    """What the desks said last: the playlist, the places and the rooms."""

    idle: IdleSeen
    view: HubView
    rooms: RoomsSeen


@dataclass(frozen=True, slots=True)
class IdleCard:
    """One card: `key` is the same as long as it is the same card, whatever it says."""

    key: str
    kind: CardKind
    seconds: float
    item: PlaylistItem | None = None
    event: EventFacts | None = None

    @property
    def medium(self) -> MediumFacts | None:
        """The picture or film that fills it."""
        return self.item.medium if self.item else None

    @property
    def shown_medium(self) -> MediumFacts | None:
        """The picture or film in it: the event's own on its card."""
        return self.event.medium if self.event else self.medium


def cards_of(
    known: IdleKnown, now: datetime, broken: Container[str] = (), *, may_play: bool = True
) -> tuple[IdleCard, ...]:
    """The cards to be shown in turn; never none.

    An exam asks for quiet: one card, which says so. On air films wait, and so they do where
    somebody else wants the screen (`may_play`). Media in `broken` are left out.
    """
    if known.idle.still is WhyStill.EXAM:
        return (IdleCard("exam", CardKind.EXAM, LEAST_S),)
    may_play = may_play and known.idle.still is None
    found = [IdleCard("air", CardKind.AIR, 2 * LEAST_S)] if known.idle.on_air else []
    for item in known.idle.items:
        found += _of_item(item, known, now, broken, may_play=may_play)
    return tuple({card.key: card for card in found}.values()) or (FALLBACK,)


FALLBACK = IdleCard("welcome", CardKind.WELCOME, LEAST_S)
"""What can always be shown."""


def one_card(item: PlaylistItem) -> IdleCard:
    """An item by itself, to be looked at beforehand."""
    return IdleCard(item.item_id, _KINDS[item.kind] or _kind_of(item), LEAST_S, item)


def _of_item(
    item: PlaylistItem,
    known: IdleKnown,
    now: datetime,
    broken: Container[str],
    *,
    may_play: bool,
) -> Iterator[IdleCard]:
    seconds = max(LEAST_S, float(item.seconds))
    match item.kind:
        case ItemKind.MEDIUM:
            kind = _kind_of(item)
            is_shown = item.medium is not None and item.medium.medium_id not in broken
            if is_shown and (may_play or kind is not CardKind.FILM):
                yield IdleCard(item.item_id, kind, seconds, item)
        case ItemKind.PROGRAMME:
            yield from _programme(item, known, now, seconds)
        case ItemKind.PLACES:
            kind = CardKind.WELCOME if known.idle.is_generated else CardKind.PLACES
            kind = kind if known.view.door.is_open else CardKind.WELCOME
            yield IdleCard(item.item_id, kind, seconds, item)
        case ItemKind.ROOMS:
            if known.view.door.is_open and known.rooms.free:
                yield IdleCard(item.item_id, CardKind.ROOMS, seconds, item)
        case ItemKind.WORDS:
            yield IdleCard(item.item_id, CardKind.WORDS, seconds, item)


def _kind_of(item: PlaylistItem) -> CardKind:
    is_film = item.medium is not None and item.medium.kind is MediumKind.FILM
    return CardKind.FILM if is_film else CardKind.PICTURE


_KINDS: dict[ItemKind, CardKind | None] = {
    ItemKind.MEDIUM: None,
    ItemKind.PROGRAMME: CardKind.TODAY,
    ItemKind.PLACES: CardKind.PLACES,
    ItemKind.ROOMS: CardKind.ROOMS,
    ItemKind.WORDS: CardKind.WORDS,
}


def _programme(
    item: PlaylistItem, known: IdleKnown, now: datetime, seconds: float
) -> Iterator[IdleCard]:
    """Today in one list where there is more than one thing today; then a card for each."""
    events = still_told(known.idle.programme, now)
    if len(of_today(events, now, known.idle.zone)) > 1:
        yield IdleCard(f"{item.item_id}-today", CardKind.TODAY, seconds, item)
    for event in events:
        yield IdleCard(f"event-{event.event_id}", CardKind.EVENT, seconds, item, event)


def still_told(events: Iterable[EventFacts], now: datetime) -> tuple[EventFacts, ...]:
    """Those that are not over by now."""
    return tuple(event for event in events if event.ends_at > now)


def of_today(events: Iterable[EventFacts], now: datetime, zone: str) -> tuple[EventFacts, ...]:
    """Those of today by the hub's wall."""
    today = now.astimezone(ZoneInfo(zone)).date()
    return tuple(each for each in events if each.first_day <= today <= each.last_day)


def place_of(cards: Sequence[IdleCard], card: IdleCard | None) -> int | None:
    """Where a card stands among these; None where it is not there any more."""
    key = card.key if card else ""
    return next((at for at, each in enumerate(cards) if each.key == key), None)


def after(cards: Sequence[IdleCard], card: IdleCard | None, was_at: int) -> int:
    """Where the card after `card` stands; if that one is gone, what has come to its place."""
    at = place_of(cards, card)
    return (was_at if at is None else at + 1) % len(cards)
