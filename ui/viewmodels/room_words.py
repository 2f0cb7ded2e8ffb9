"""What is said of a room: its state, its kind, why it cannot be had and what can be instead."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import Noise, RoomFacts, WhyNot
from kiosk.room_views import RoomSeen, RoomsSeen, RoomState
from ui import times

translate = QCoreApplication.translate


def state_words(room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    """What a room is now, in a few words: "free until 15", "in use until 14", "on air, 24 min"."""
    if room.on_air is not None:
        left = max(1, round((room.on_air.until - seen.at).total_seconds() / 60))
        return translate("Rooms", "on air, %n min left", None, left)
    if room.state is RoomState.FREE:
        return _free(room, seen, lang)
    if room.state is RoomState.CLOSED:
        return _closed(room, seen, lang)
    return _until(_until_when(room.state), room, seen, lang)


def _until_when(state: RoomState) -> str:
    match state:
        case RoomState.TAKEN:
            return translate("Rooms", "in use until %1")
        case RoomState.AWAITED:
            return translate("Rooms", "reserved until %1")
        case RoomState.BLOCKED:
            return translate("Rooms", "not available until %1")
    return translate("Rooms", "free again at %1")


def _closed(room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    if room.until is not None and room.until < seen.closes_at:
        return _until(translate("Rooms", "opens at %1"), room, seen, lang)
    return translate("Rooms", "closed")


def _free(room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    if not room.is_free:
        return _not_to_have(room, seen, lang)
    if room.until is None or room.until >= seen.closes_at:
        return translate("Rooms", "free until closing")
    return _until(translate("Rooms", "free until %1"), room, seen, lang)


def _not_to_have(room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    """Nobody is in it, and still it cannot be had now."""
    no = next((choice.why_not for choice in room.choices if choice.why_not is not None), None)
    if no is None or no.because is WhyNot.NOT_FOR_YOU:
        return translate("Rooms", "cannot be booked here")
    if room.until is not None and no.because in _SOON:
        return _until(translate("Rooms", "taken from %1 on"), room, seen, lang)
    if room.until is not None and no.because is WhyNot.CLOSED:
        return _until(translate("Rooms", "closes at %1"), room, seen, lang)
    return translate("Rooms", "not to be had just now")


_SOON = {WhyNot.TAKEN, WhyNot.BUFFER, WhyNot.BLOCKED}


def _until(words: str, room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    return words.replace("%1", bare_hour(room.until, seen.zone, lang) if room.until else "")


def bare_hour(at: datetime, zone: str, lang: str) -> str:
    """The time as it is said after "until": "klo 15", "kl. 15", "15:00"."""
    return times.hour(at, zone, lang)


def kind_words(room: RoomFacts) -> str:
    """For how many, and how loud: "for 6, group talk"."""
    seats = translate("Rooms", "for %n person(s)", None, room.seats)
    return f"{seats}, {noise_words(room.noise)}"


def noise_words(noise: Noise) -> str:
    """What may be heard in a room."""
    match noise:
        case Noise.SILENT:
            return translate("Rooms", "for quiet work")
        case Noise.CALLS:
            return translate("Rooms", "for calls")
        case Noise.TALKING_GROUP:
            return translate("Rooms", "for talking together")
        case Noise.RECORDING:
            return translate("Rooms", "for recording")


def length_words(minutes: int) -> str:
    """A length as it is said: "30 min", "1 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Rooms", "%1 min").replace("%1", str(rest))
    if not rest:
        return translate("Rooms", "%1 h").replace("%1", str(hours))
    return translate("Rooms", "%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))
