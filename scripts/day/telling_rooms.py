"""What people are told about rooms, and the manager about blocked times and courses."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import HubView
from kiosk.room_answers import (
    Changed,
    InductionFirst,
    MyReservation,
    NoRoom,
    NoRoomSaved,
    NotSo,
    OfferGone,
    Reserved,
    RoomSaved,
    SeriesPlan,
    SeriesSaved,
    Started,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
)
from scripts.day.kinds import Kind, Mark, Told
from scripts.day.phrases import LANGUAGE
from scripts.day.rooms import RoomAnswer, RoomNo, RoomOffice
from scripts.day.wall import clock, day_and_clock, near


def of_a_room(answer: RoomAnswer | RoomOffice, view: HubView, zone: ZoneInfo) -> Told:
    """The answer to anybody, at the screen or behind the PIN."""
    if isinstance(answer, RoomOffice):
        return of_rooms(answer)
    return in_a_room(answer, view, zone)


def in_a_room(answer: RoomAnswer, view: HubView, zone: ZoneInfo) -> Told:
    """The answer to somebody who wants a room, or has one."""
    match answer:
        case Reserved():
            mine = answer.mine
            where, until = mine.room.said(LANGUAGE), clock(mine.ends_at, zone)
            words = f"{where} is yours {near(mine.starts_at, view.at, zone)}, until {until}."
            return Told(Kind.RESERVED, words, _place(mine, zone))
        case Started():
            came = " Welcome." if answer.checked_in else ""
            words = f"{answer.mine.room.said(LANGUAGE)} is open for you.{came}"
            return Told(Kind.STARTED, words, _place(answer.mine, zone))
        case Changed():
            return _changed(answer.mine, zone)
        case WaitsForRoom():
            words = f"You are number {answer.place} for {answer.room.said(LANGUAGE)}."
            return Told(Kind.WAITS_FOR_ROOM, words, {"place": answer.place})
        case _:
            return _no(answer, zone)


def _place(mine: MyReservation, zone: ZoneInfo) -> dict[str, Mark]:
    return {"room": mine.room_id, "until": day_and_clock(mine.ends_at, zone)}


def _changed(mine: MyReservation, zone: ZoneInfo) -> Told:
    where = mine.room.said(LANGUAGE)
    state = "on air" if mine.is_on_air else mine.state.value
    words = f"{where}, until {clock(mine.ends_at, zone)}: {state}."
    marks = {**_place(mine, zone), "state": mine.state.value, "on_air": mine.is_on_air}
    return Told(Kind.CHANGED, words, marks)


def _no(answer: RoomNo, zone: ZoneInfo) -> Told:
    match answer:
        case NoRoom():
            return no_room(answer, zone)
        case TooEarly():
            at = day_and_clock(answer.start_from, zone)
            words = f"You can begin at {clock(answer.start_from, zone)}."
            return Told(Kind.TOO_EARLY, words, {"start_from": at})
        case InductionFirst():
            return Told(Kind.INDUCTION_FIRST, "First: how this room works.")
        case NotSo():
            state = answer.state.value
            return Told(Kind.NOT_SO, f"That cannot be done now: it is {state}.", {"state": state})
        case OfferGone():
            return Told(Kind.OFFER_GONE, "The room went to the next in line.")
        case UnknownReservation():
            return Told(Kind.UNKNOWN_CODE, "No reservation has that code now.")
    assert_never(answer)


def no_room(answer: NoRoom, zone: ZoneInfo) -> Told:
    """Why not, and what can be had instead."""
    free, others = answer.instead.next_free, answer.instead.other_rooms
    said = [f"Not so: {answer.because.value.replace('_', ' ')}."]
    said += [f"Free from {clock(free, zone)}."] if free else []
    said += [f"Free then: {', '.join(others)}."] if others else []
    marks = {
        "because": answer.because.value,
        "next_free": day_and_clock(free, zone) if free else "",
        "other_rooms": others,
    }
    return Told(Kind.NO_ROOM, " ".join(said), marks)


def of_rooms(answer: RoomOffice) -> Told:
    """The answer to the manager."""
    match answer:
        case RoomSaved():
            return Told(Kind.ROOM_BLOCKED, "Nobody can have it then.")
        case NoRoomSaved():
            found = len(answer.clashes)
            words = f"Not blocked: {answer.because.value}; {found} in the way."
            return Told(Kind.NOT_BLOCKED, words, {"clashes": found})
        case SeriesSaved():
            words = f"The course stands, on {answer.dates} dates; {answer.left_out} left out."
            marks = {"dates": answer.dates, "left_out": answer.left_out}
            return Told(Kind.COURSE_KEPT, words, marks)
        case SeriesPlan():
            raise AssertionError("another date clashes although nobody was there")
    assert_never(answer)
