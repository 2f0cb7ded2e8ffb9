"""What the manager reads of rooms: a reservation in a line, its state, every "no" of her desks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.room_answers import (
    Managed,
    NoRoomSaved,
    NotSo,
    PlannedDate,
    ReservationState,
    RoomFacts,
    RoomWrong,
)
from ui import manager_words, times
from ui.room_refusals import Place, no_room
from ui.words import Sentence

translate = QCoreApplication.translate

MOST_NAMED = 3
"""So many reservations are named in a sentence; of the rest their number."""


def place_of(view: HubView, rooms: Iterable[RoomFacts], lang: str) -> Place:
    """Where and when the manager reads."""
    names = {room.room_id: room.name for room in rooms}
    return Place(view.at, view.hub.zone, lang, names)


def room_name(room_id: str, place: Place) -> str:
    """A room by its name."""
    name = place.rooms.get(room_id)
    return name.said(place.lang) if name else translate("RoomBook", "a room that is gone")


def stretch(start: datetime, end: datetime, place: Place) -> str:
    """From when until when, with the day."""
    return manager_words.stretch(start, end, place.now, (place.zone, place.lang))


def what_for(entry: Managed) -> str:
    """Its title; without one, what it is."""
    if entry.title:
        return entry.title
    if entry.kind == "block":
        return translate("RoomBook", "Blocked")
    return translate("RoomBook", "Reservation")


def people(entry: Managed) -> str:
    """How many come; of a blocked time nobody."""
    if entry.kind == "block":
        return ""
    return translate("RoomBook", "%n people", None, entry.people)


def in_a_line(entry: Managed, place: Place) -> str:
    """What, when and where: "Hallitus, to 26.11. klo 9–10, Neuvotteluhuone"."""
    when = stretch(entry.starts_at, entry.ends_at, place)
    return f"{what_for(entry)}, {when}, {room_name(entry.room_id, place)}"


def state(entry: Managed, now: datetime) -> str:  # noqa: PLR0911, C901 -- one line a state
    """Where a reservation stands, in a word or two."""
    if entry.kind == "block" and entry.state.is_live:
        return translate("RoomBook", "blocked")
    if entry.is_on_air:
        return translate("RoomBook", "on air")
    match entry.state:
        case ReservationState.ASKED:
            return translate("RoomBook", "waits for your yes")
        case ReservationState.BOOKED:
            late = entry.starts_at < now
            return translate("RoomBook", "awaited") if late else translate("RoomBook", "reserved")
        case ReservationState.STARTED:
            return translate("RoomBook", "going on")
        case ReservationState.ENDED:
            return translate("RoomBook", "over")
        case ReservationState.CANCELLED:
            return translate("RoomBook", "cancelled")
        case ReservationState.RELEASED:
            return translate("RoomBook", "nobody came")
        case ReservationState.REFUSED:
            return translate("RoomBook", "you said no")
    assert_never(entry.state)


def icon(entry: Managed) -> str:  # noqa: C901 -- one line a state
    """The same as a shape."""
    if entry.kind == "block" and entry.state.is_live:
        return "prohibit"
    if entry.is_on_air:
        return "microphone"
    match entry.state:
        case ReservationState.ASKED:
            return "question"
        case ReservationState.BOOKED:
            return "repeat" if entry.series_id else "bookmark-simple"
        case ReservationState.STARTED:
            return "users-three"
        case ReservationState.ENDED:
            return "check-circle"
        case ReservationState.RELEASED:
            return "hourglass"
        case ReservationState.CANCELLED | ReservationState.REFUSED:
            return "x-circle"
    assert_never(entry.state)


# --- no ---


def not_saved(no: NoRoomSaved, place: Place) -> Sentence:  # noqa: C901 -- one line a reason
    """A room, or a blocked time, that cannot be so."""
    if no.clashes:
        return in_the_way(no.clashes, place)
    match no.because:
        case RoomWrong.NAME:
            return Sentence(translate("RoomBook", "The room needs a name in Finnish."))
        case RoomWrong.SPACE:
            return Sentence(translate("RoomBook", "Please choose the side that the room is on."))
        case RoomWrong.SEATS:
            return Sentence(translate("RoomBook", "A room has between 1 and 500 seats."))
        case RoomWrong.RULES:
            return Sentence(
                translate("RoomBook", "These times do not fit together."),
                translate("RoomBook", "The longest time cannot be shorter than the shortest."),
            )
        case RoomWrong.PARTS:
            return Sentence(
                translate("RoomBook", "These rooms cannot be parts of this one."),
                translate(
                    "RoomBook", "A room that has parts is no part itself. Take it out there first."
                ),
            )
        case RoomWrong.TIMES:
            return Sentence(
                translate("RoomBook", "These times do not fit together."),
                translate("RoomBook", "The end must come after the start, and after now."),
            )
        case RoomWrong.GONE:
            return Sentence(translate("RoomBook", "This room is not in use any more."))
    assert_never(no.because)


def in_the_way(clashes: Iterable[Managed], place: Place) -> Sentence:
    """Which reservations are in the way, by name."""
    found = list(clashes)
    named = "; ".join(in_a_line(entry, place) for entry in found[:MOST_NAMED])
    what = translate("RoomBook", "%n reservation(s) in the way", None, len(found))
    more = "" if len(found) <= MOST_NAMED else " …"
    return Sentence(
        f"{what}: {named}{more}.",
        translate("RoomBook", "Move or cancel them first, or choose another time."),
    )


def not_so(no: NotSo) -> Sentence:
    """Nothing can be done to a reservation any more."""
    if no.state is ReservationState.STARTED:
        return Sentence(
            translate("RoomBook", "It has begun already."),
            translate("RoomBook", "It can be ended."),
        )
    return Sentence(
        translate("RoomBook", "That is not possible any more."),
        translate("RoomBook", "It is over, or somebody was quicker."),
    )


def dates_in_the_way(dates: Iterable[PlannedDate], place: Place) -> Sentence:
    """Which dates of a course cannot be at the other time, and why the first of them."""
    found = list(dates)
    days = ", ".join(times.day(each.day, place.lang) for each in found[:MOST_NAMED])
    more = "" if len(found) <= MOST_NAMED else " …"
    what = translate("RoomBook", "%n date(s) cannot be moved there", None, len(found))
    why = next((no_room(each.why_not, place).what for each in found if each.why_not), "")
    nothing = translate("RoomBook", "Nothing was changed. Move those dates one by one first.")
    return Sentence(f"{what}: {days}{more}. {why}".strip(), nothing)
