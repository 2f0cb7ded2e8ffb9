"""Every sentence for "no" about a room: the reason, and what to do instead (R4, R7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import NoRoom, WhyNot
from kiosk.texts import Text
from ui import times
from ui.words import Sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a refusal is read: now, the hub's zone, the language, the rooms' names."""

    now: datetime
    zone: str
    lang: str
    rooms: Mapping[str, Text]


def no_room(no: NoRoom, place: Place) -> Sentence:
    """Why a room cannot be had so, and what can be had instead."""
    return Sentence(_what(no), _instead(no, place))


def _what(no: NoRoom) -> str:  # noqa: PLR0911, C901, PLR0912 -- one line a reason
    fits = no.instead.fits or 0
    match no.because:
        case WhyNot.NO_SUCH_ROOM:
            return translate("NoRoom", "This room is not in use any more.")
        case WhyNot.NOT_FOR_YOU:
            return translate("NoRoom", "This room is booked through the hub manager.")
        case WhyNot.NO_SUCH_TIME:
            return translate("NoRoom", "The clocks change that night: this time does not exist.")
        case WhyNot.TIMES:
            return translate("NoRoom", "The end comes after the start.")
        case WhyNot.PAST:
            return translate("NoRoom", "That time has passed already.")
        case WhyNot.TOO_SHORT:
            return translate("NoRoom", "The shortest time is %n minute(s).", None, fits)
        case WhyNot.TOO_LONG:
            return translate("NoRoom", "The longest time is %n minute(s).", None, fits)
        case WhyNot.OFF_GRID:
            return translate("NoRoom", "The room is booked from even times on.")
        case WhyNot.TOO_FAR:
            return translate("NoRoom", "It can be booked up to %n day(s) ahead.", None, fits)
        case WhyNot.TOO_SOON:
            return translate("NoRoom", "It is booked a little earlier beforehand.")
        case WhyNot.CLOSED:
            return translate("NoRoom", "The room is not open then.")
        case WhyNot.OVER_MIDNIGHT:
            return translate("NoRoom", "A reservation ends on the day on which it begins.")
        case WhyNot.BLOCKED:
            return translate("NoRoom", "The room is not available then.")
        case WhyNot.TAKEN:
            return translate("NoRoom", "Somebody has the room then.")
        case WhyNot.BUFFER:
            return translate("NoRoom", "The room is being made ready for the next one then.")
        case WhyNot.SEATS:
            return translate("NoRoom", "There are %n seat(s) in the room.", None, fits)
        case WhyNot.QUOTA_HOURS:
            return translate("NoRoom", "You have %n minute(s) of it left this week.", None, fits)
        case WhyNot.QUOTA_COUNT:
            return translate("NoRoom", "You have had this room as often as one can in a week.")
        case WhyNot.PLACES if not fits:
            return translate("NoRoom", "The hub is full then.")
        case WhyNot.PLACES:
            return translate("NoRoom", "The hub has room for %n more then.", None, fits)
        case WhyNot.NO_DATES:
            return translate("NoRoom", "There is no such day in this time.")
        case WhyNot.TOO_MANY_DATES:
            return translate("NoRoom", "At most %n date(s) go into one series.", None, fits)
    assert_never(no.because)


def _instead(no: NoRoom, place: Place) -> str:
    """The nearest way out in one sentence; the other ways are buttons."""
    out = no.instead
    if no.because is WhyNot.NOT_FOR_YOU:
        return translate("NoRoom", "Please ask the hub manager, or take another room.")
    if no.because is WhyNot.CLOSED and out.opens_at and out.closes_at:
        hours = times.hours(out.opens_at, out.closes_at, place.zone, place.lang)
        return translate("NoRoom", "It is open %1.").replace("%1", hours)
    if no.because in _SHORTER and out.fits:
        return translate("NoRoom", "From then on it is free for %n minute(s).", None, out.fits)
    if out.next_free is not None:
        free = times.moment(out.next_free, place.now, place.zone, place.lang)
        return translate("NoRoom", "It is free %1.").replace("%1", free)
    if out.other_rooms:
        names = ", ".join(
            place.rooms[room].said(place.lang)
            for room in out.other_rooms[:2]
            if room in place.rooms
        )
        return translate("NoRoom", "Free at that time: %1.").replace("%1", names)
    return translate("NoRoom", "Please choose another time or room.")


_SHORTER = {WhyNot.TAKEN, WhyNot.BUFFER, WhyNot.BLOCKED, WhyNot.OVER_MIDNIGHT}
