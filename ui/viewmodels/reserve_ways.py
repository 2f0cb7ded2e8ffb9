"""The ways out when a room cannot be had so: each is a button, and leads on with one touch (R7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import NoRoom, RoomFacts, WhyNot
from kiosk.rules.grid import MINUTE, down_to_grid, up_to_grid
from ui import times
from ui.room_refusals import Place
from ui.viewmodels.reserve_state import Ask, ReserveState, with_start
from ui.viewmodels.room_words import length_words
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

NEXT, SHORTER, FEWER, INSIDE, WAIT, OTHER_TIME, ROOM = (
    "next",
    "shorter",
    "fewer",
    "inside",
    "wait",
    "time",
    "room:",
)
MOST_ROOMS = 2
"""Other rooms that are offered at once; the page of rooms has them all."""

OF_LENGTH = {
    WhyNot.TAKEN,
    WhyNot.BUFFER,
    WhyNot.BLOCKED,
    WhyNot.CLOSED,
    WhyNot.OVER_MIDNIGHT,
    WhyNot.TOO_LONG,
    WhyNot.TOO_SHORT,
}
OF_PEOPLE = {WhyNot.SEATS, WhyNot.PLACES}


def way_rows(state: ReserveState, place: Place) -> tuple[WayRow, ...]:
    """The ways out of a no, best first."""
    no = state.no
    if no is None:
        return ()
    return tuple(_ways(no, state, place))


def _ways(no: NoRoom, state: ReserveState, place: Place) -> Iterator[WayRow]:
    out = no.instead
    if no.because is WhyNot.PLACES and state.is_now:
        title = translate("Reserve", "We are inside already")
        yield WayRow(INSIDE, "users", title, translate("Reserve", "Then no places are needed."))
    if no.because in OF_PEOPLE and out.fits and state.people > 1:
        title = translate("Reserve", "For %n of us", None, out.fits)
        yield WayRow(FEWER, "users", title, translate("Reserve", "The same room and time."))
    if state.ends_at and shorter(state, place.zone):
        yield _shorter_way(state, place)
    for room in _others(state):
        note = translate("Reserve", "Another room, free at that time.")
        yield WayRow(ROOM + room.room_id, "door", room.name.said(place.lang), note)
    if out.next_free is not None:
        when = times.moment(out.next_free, place.now, place.zone, place.lang)
        title = translate("Reserve", "It is free %1").replace("%1", when)
        yield WayRow(NEXT, "clock", title, translate("Reserve", "The same room."))
    if out.may_wait:
        title = translate("Reserve", "I wait for this room")
        note = translate("Reserve", "When it falls free, we offer it to you.")
        yield WayRow(WAIT, "hourglass", title, note)
    if no.because not in (WhyNot.NO_SUCH_ROOM, WhyNot.NOT_FOR_YOU):
        title = translate("Reserve", "Another time")
        note = translate("Reserve", "Choose the day and the time.")
        yield WayRow(OTHER_TIME, "calendar-blank", title, note)


def _shorter_way(state: ReserveState, place: Place) -> WayRow:
    end, start = shorter(state, place.zone), state.starts_at
    if end is None or start is None:
        raise LookupError("there is nothing shorter")
    until = times.hour(end, place.zone, place.lang)
    title = translate("Reserve", "For %1, until %2")
    words = title.replace("%1", length_words((end - start) // MINUTE)).replace("%2", until)
    return WayRow(SHORTER, "timer", words, translate("Reserve", "The same room."))


def shorter(state: ReserveState, zone: str) -> datetime | None:
    """The end that would do; None when none would."""
    no, start = state.no, state.starts_at
    if no is None or start is None or not no.instead.fits or no.because not in OF_LENGTH:
        return None
    end = start + no.instead.fits * MINUTE
    if state.is_now:
        return end
    to_grid = up_to_grid if no.because is WhyNot.TOO_SHORT else down_to_grid
    return to_grid(end, state.the_room.rules.grid_min, ZoneInfo(zone))


def _others(state: ReserveState) -> Iterator[RoomFacts]:
    known = {r.facts.room_id: r.facts for r in state.seen.rooms} if state.seen else {}
    others = state.no.instead.other_rooms if state.no else ()
    for room_id in others[:MOST_ROOMS]:
        if room_id in known:
            yield known[room_id]


def taken_way(state: ReserveState, key: str, zone: str) -> ReserveState:
    """The form after a way out was touched; it asks again only what has to be asked."""
    no = state.no
    if no is None:
        return state
    if state.ends_at is None:
        return _taken_of_start(state, key)
    kept = replace(state, no=None, why=None, ask=Ask.CONFIRM)
    if key == INSIDE:
        return replace(kept, is_inside=True)
    if key == FEWER:
        return replace(kept, people=no.instead.fits or 1)
    if key == SHORTER:
        return replace(kept, ends_at=shorter(state, zone) or state.ends_at)
    if key == NEXT and no.instead.next_free is not None:
        return _at_next_free(kept, no.instead.next_free, zone)
    if key.startswith(ROOM):
        other = next((r for r in _others(state) if ROOM + r.room_id == key), None)
        return kept if other is None else replace(kept, room=other)
    return _asked_anew(kept)


def _asked_anew(state: ReserveState) -> ReserveState:
    begun = replace(state, ask=Ask.DAY, first=Ask.DAY, is_now=False)
    return replace(begun, starts_at=None, ends_at=None, no=None, why=None, looked_at="")


def _taken_of_start(state: ReserveState, key: str) -> ReserveState:
    """The same where only the start was chosen: how long is asked next."""
    no, start = state.no, state.starts_at
    if no is None or start is None:
        return state
    if key == WAIT:
        return replace(with_start(state, start), no=None, waits=True)
    if key == NEXT and no.instead.next_free is not None:
        free = no.instead.next_free
        return replace(with_start(state, free), no=None)
    other = next((r for r in _others(state) if ROOM + r.room_id == key), None)
    if other is not None:
        return replace(with_start(state, start), no=None, room=other)
    return _asked_anew(state)


def _at_next_free(state: ReserveState, start: datetime, zone: str) -> ReserveState:
    """The same length in the same room, as the room's grid and longest time have it."""
    rules = state.the_room.rules
    asked = state.ends_at - state.starts_at if state.ends_at and state.starts_at else timedelta(0)
    length = min(
        max(asked, rules.shortest_min * MINUTE),
        rules.longest_min * MINUTE,
    )
    end = up_to_grid(start + length, rules.grid_min, ZoneInfo(zone))
    if end - start > rules.longest_min * MINUTE:
        end = down_to_grid(end - MINUTE, rules.grid_min, ZoneInfo(zone))
    day = start.astimezone(ZoneInfo(zone)).date()
    return replace(state, starts_at=start, ends_at=end, is_now=False, day=day, is_inside=False)
