"""What the page of rooms offers under the lines: how long from now on, or what is free instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import NoRoom, RoomFacts
from kiosk.room_views import RoomSeen, RoomsSeen, RoomState
from kiosk.rules.room_choices import Choice
from kiosk.texts import Text
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.room_lines import Asked
from ui.viewmodels.room_words import kind_words, length_words, state_words

translate = QCoreApplication.translate

ROOMS_OFFERED = 2
NOW, THEN, OTHER = "now", "then", "room"


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A button under the lines; its key says what it leads to, `told` in full what is not seen.

    "now_30": so many minutes from now on ("now_0": until the next one); "then": what is looked at,
    when it is free again; "room_x": another room, at the same time.
    """

    key: str
    label: str
    told: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Bottom:
    """What is said of the chosen room, what to beware of, and the buttons.

    `may_choose_time` is for another time; `is_later` where that is all there is to do. `is_refused`
    where the hint says why not.
    """

    hint: str = ""
    warning: str = ""
    offers: tuple[OfferRow, ...] = ()
    may_choose_time: bool = False
    is_later: bool = False
    is_refused: bool = False


def bottom_of(  # noqa: PLR0913 -- what was touched, and what is known
    room: RoomSeen | None,
    seen: RoomsSeen,
    asked: Asked | None,
    lang: str,
    *,
    is_stale: bool,
    was_touched: bool,
) -> Bottom:
    """What stands under the lines."""
    if room is None:
        return Bottom()
    no = asked.no if asked else why_not_now(room)
    offers = tuple(_offers(room, seen, asked, lang))
    return Bottom(
        _hint(room, seen, asked, lang, was_touched=was_touched, has_offers=bool(offers)),
        _warning(room, seen, lang, is_stale=is_stale, is_offered=no is None),
        offers,
        may_choose_time=True,
        is_later=not offers,
        is_refused=no is not None,
    )


def why_not_now(room: RoomSeen) -> NoRoom | None:
    """Why the room cannot be had now; None when it can, or when it is not asked for now."""
    if room.is_free:
        return None
    return next((choice.why_not for choice in room.choices if choice.why_not is not None), None)


def others_now(room: RoomSeen, seen: RoomsSeen) -> tuple[str, ...]:
    """The rooms that are free now: the like first, then those with fewest seats."""
    like = room.facts.noise
    free = sorted(seen.free, key=lambda r: (r.facts.noise != like, r.facts.seats))
    return tuple(each.facts.room_id for each in free if each is not room)


def _offers(room: RoomSeen, seen: RoomsSeen, asked: Asked | None, lang: str) -> Iterator[OfferRow]:
    no = asked.no if asked else why_not_now(room)
    if no is None:
        free = (choice for choice in room.choices if choice.why_not is None)
        yield from (_length(n, choice, seen, lang) for n, choice in enumerate(free))
        return
    if no.instead.next_free is not None:
        yield _then(no.instead.next_free, room, seen, lang)
    others = no.instead.other_rooms if asked else others_now(room, seen)
    rooms = {each.facts.room_id: each.facts for each in seen.rooms}
    for other in others[:ROOMS_OFFERED]:
        yield _other(rooms[other], seen, asked, lang)


def _then(at: datetime, room: RoomSeen, seen: RoomsSeen, lang: str) -> OfferRow:
    said = times.moment(at, seen.at, seen.zone, lang)
    is_that_day = seen.opens_at <= at < seen.closes_at
    label = times.hour(at, seen.zone, lang) if is_that_day else said
    name = room.facts.name.said(lang)
    told = translate("Rooms", "%1, free %2").replace("%1", name).replace("%2", said)
    return OfferRow(THEN, label[:1].upper() + label[1:], told, "clock")


def _other(room: RoomFacts, seen: RoomsSeen, asked: Asked | None, lang: str) -> OfferRow:
    name = room.name.said(lang)
    at = times.hour(asked.at, seen.zone, lang) if asked else translate("Rooms", "now")
    told = translate("Rooms", "%1, free %2").replace("%1", name).replace("%2", at)
    return OfferRow(f"{OTHER}_{room.room_id}", name, told, "arrow-right")


def _length(place: int, choice: Choice, seen: RoomsSeen, lang: str) -> OfferRow:
    until = times.hour(choice.ends_at, seen.zone, lang)
    told = translate("Rooms", "From now until %1").replace("%1", until)
    if choice.minutes is None:
        return OfferRow(f"{NOW}_0", translate("Rooms", "until %1").replace("%1", until), told)
    words = length_words(choice.minutes)
    label = translate("Rooms", "Now %1").replace("%1", words) if place == 0 else words
    return OfferRow(f"{NOW}_{choice.minutes}", label, told)


def _hint(  # noqa: PLR0913
    room: RoomSeen,
    seen: RoomsSeen,
    asked: Asked | None,
    lang: str,
    *,
    was_touched: bool,
    has_offers: bool,
) -> str:
    name = room.facts.name.said(lang)
    no = asked.no if asked else why_not_now(room)
    if no is None:
        return f"{name}: {kind_words(room.facts)}{_family(room.facts, seen.rooms, lang)}."
    if not was_touched and not seen.free and all(map(_is_taken, seen.rooms)):
        return translate("Rooms", "All rooms are in use now. The first to be free: %1.").replace(
            "%1", name
        )
    said = no_room(no, Place(seen.at, seen.zone, lang, names(seen)))
    instead = translate("Rooms", "Free instead:") if has_offers else said.instead
    if asked:
        return instead  # why not, says the line
    is_said = room.state is RoomState.FREE
    what = said.what if is_said else state_words(room, seen, lang) + "."
    return f"{name}: {what} {instead}"


def _is_taken(room: RoomSeen) -> bool:
    return room.state not in (RoomState.FREE, RoomState.CLOSED)


def _family(room: RoomFacts, rooms: Iterable[RoomSeen], lang: str) -> str:
    """What it is a part of, or what it consists of (R9)."""
    whole = next((each.facts for each in rooms if room.room_id in each.facts.parts), None)
    if whole is not None:
        return ", " + translate("Rooms", "part of %1").replace("%1", whole.name.said(lang))
    return ", " + translate("Rooms", "the whole") if room.parts else ""


def names(seen: RoomsSeen) -> dict[str, Text]:
    """The rooms' names by id."""
    return {each.facts.room_id: each.facts.name for each in seen.rooms}


def _warning(
    room: RoomSeen, seen: RoomsSeen, lang: str, *, is_stale: bool, is_offered: bool
) -> str:
    """What one should know: old news, a fault, speech next door (B1, B2)."""
    if is_stale:
        return translate("Rooms", "What you see may be a little old.")
    if room.faults:
        broken = ", ".join(_fault(fault.what, room, lang) for fault in room.faults)
        return translate("Rooms", "Out of order: %1").replace("%1", broken)
    if room.hears is not None and is_offered and seen.day == seen.today:
        return translate("Rooms", "On air next door: speech may be heard.")
    return ""


def _fault(what: str, room: RoomSeen, lang: str) -> str:
    named = next((piece for piece in room.facts.equipment if piece.fi == what), None)
    return named.said(lang) if named else translate("Rooms", "something else")
