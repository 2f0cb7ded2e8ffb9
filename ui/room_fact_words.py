"""Every fact about rooms in a plain sentence, for the log; never a title, never a code."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import room_facts as facts
from ui import manager_words
from ui.fact_place import Told, Where

translate = QCoreApplication.translate


def of_reservations(happened: object, where: Where) -> Told | None:
    """What became of a reservation."""
    match happened:
        case facts.RoomReserved(room_id=room, state=state, made_by=made_by):
            when = _stretch(happened.starts_at, happened.ends_at, where)
            return Told("bookmark-simple", _made(state, made_by), f"{where.room(room)}, {when}")
        case facts.ReservationStarted(room_id=room):
            return Told("sign-in", translate("Facts", "A room was begun"), where.room(room))
        case facts.ReservationEnded(room_id=room, was_early=was_early):
            over, early = (
                translate("Facts", "A reservation was over"),
                translate("Facts", "A reservation was ended early"),
            )
            return Told("sign-out", early if was_early else over, where.room(room))
        case facts.ReservationMoved(room_id=room):
            when = _stretch(happened.starts_at, happened.ends_at, where)
            said = translate("Facts", "A reservation was changed")
            return Told("arrows-left-right", said, f"{where.room(room)}, {when}")
        case facts.ReservationCancelled(room_id=room, by=by):
            return Told("x-circle", _cancelled(by), where.room(room))
        case facts.ReservationReleased(room_id=room):
            said = translate("Facts", "Nobody came: a room fell free")
            return Told("hourglass", said, where.room(room))
        case facts.ReservationCodeMissed():
            said = translate("Facts", "A wrong reservation code was tried")
            return Told("lock-key", said)
    return None


def _stretch(start: datetime, end: datetime, where: Where) -> str:
    return manager_words.stretch(start, end, where.now, (where.zone, where.lang))


def _made(state: str, made_by: str) -> str:
    if state == "asked":
        return translate("Facts", "Somebody asked for a room")
    if made_by == "manager":
        return translate("Facts", "The manager reserved or blocked a room")
    return translate("Facts", "A room was reserved")


def _cancelled(by: str) -> str:
    match by:
        case "holder":
            return translate("Facts", "A reservation was given up")
        case "manager":
            return translate("Facts", "The manager cancelled a reservation")
        case "line":
            return translate("Facts", "An offered room was not taken")
        case "nobody":
            return translate("Facts", "Nobody said yes in time to who asked for a room")
    return translate("Facts", "A reservation ended before it began")


def of_room_line(happened: object, where: Where) -> Told | None:
    """Who waits for a room."""
    match happened:
        case facts.RoomWaitJoined(room_id=room):
            said = translate("Facts", "Somebody waits for a room")
            return Told("hourglass", said, where.room(room))
        case facts.RoomOffered(room_id=room, until=until):
            said = translate("Facts", "A free room is kept for the next who waits")
            ends = translate("Facts", "until %1").replace("%1", where.moment(until))
            return Told("bell-ringing", said, f"{where.room(room)}, {ends}")
        case facts.RoomWaitEnded(room_id=room, outcome=outcome):
            return Told("hourglass", _outcome(outcome), where.room(room))
    return None


def _outcome(outcome: str) -> str:
    match outcome:
        case "taken":
            return translate("Facts", "Who waited took the room")
        case "missed":
            return translate("Facts", "Who waited did not take the room in time")
        case "left":
            return translate("Facts", "Who waited for a room gave it up")
    return translate("Facts", "Nobody waits for that room any more: the time is over")


def of_booth(happened: object, where: Where) -> Told | None:
    """The sign, the induction, what is out of order."""
    match happened:
        case facts.OnAirTurned(room_id=room, is_on=is_on):
            on, off = translate("Facts", "On air"), translate("Facts", "Off air again")
            return Told("microphone", on if is_on else off, where.room(room))
        case facts.InductionConfirmed(room_id=room):
            said = translate("Facts", "Somebody confirmed to know how a room works")
            return Told("check-circle", said, where.room(room))
        case facts.RoomFaultTold(room_id=room, what=what):
            said = translate("Facts", "Something in a room is out of order")
            more = where.room(room) if what == "other" else f"{where.room(room)} · {what}"
            return Told("warning", said, more)
        case facts.RoomFaultMended(room_id=room):
            said = translate("Facts", "Something in a room was mended")
            return Told("check-circle", said, where.room(room))
    return None


def of_rooms(happened: object, where: Where) -> Told | None:
    """What the manager did with rooms and courses."""
    match happened:
        case facts.RoomChanged(room_id=room, what=what):
            return Told("door", _changed(what), where.room(room))
        case facts.ReservationDecided(room_id=room, is_yes=is_yes):
            yes = translate("Facts", "The manager said yes to who asked for a room")
            no = translate("Facts", "The manager said no to who asked for a room")
            return Told(_mark(is_yes=is_yes), yes if is_yes else no, where.room(room))
        case facts.SeriesMade(room_id=room, dates=dates):
            said = translate("Facts", "A course of %n date(s) was put in the book", None, dates)
            return Told("repeat", said, where.room(room))
        case facts.SeriesEnded(dates=dates):
            said = translate("Facts", "The rest of a course was cancelled: %n date(s)", None, dates)
            return Told("repeat", said)
    return None


def _mark(*, is_yes: bool) -> str:
    return "check" if is_yes else "x-circle"


def _changed(what: str) -> str:
    match what:
        case "made":
            return translate("Facts", "The manager made a room")
        case "retired":
            return translate("Facts", "The manager took a room out of use")
    return translate("Facts", "The manager changed a room")


FAMILIES = (of_reservations, of_room_line, of_booth, of_rooms)
