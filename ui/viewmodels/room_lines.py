"""The line of a room: what it is now in words and shape, and its day as pieces (R4, R9, B2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import NoRoom
from kiosk.room_views import RoomSeen, RoomsSeen, RoomState
from kiosk.rules.grid import MINUTE, down_to_grid, up_to_grid
from kiosk.rules.time_line import CellState, Drawn
from kiosk.rules.wall_time import local
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.room_words import state_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A time on a room's line that was touched, and why nothing can begin then."""

    room_id: str
    at: datetime
    no: NoRoom


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room: its name, what it is now, and its day as pieces of a line.

    `mark` says the state by shape: free, taken, air, blocked, buffer, closed. `family` is "first"
    or "next" for the parts of the room above. `runs` are where it is open, {x, w} as shares of the
    line; a piece is {x, w, kind, word}. `told` says in full what is seen. `bubble` says why not at
    `bubble_at`, where the line was touched; empty when nothing is to be said.
    """

    key: str
    title: str
    note: str
    told: str
    mark: str
    family: str
    runs: list[dict[str, Any]]
    pieces: list[dict[str, Any]]
    is_chosen: bool
    is_broken: bool
    bubble: str = ""
    bubble_at: float = 0.0


def wholes_first(rooms: Iterable[RoomSeen]) -> Iterator[tuple[RoomSeen, str]]:
    """The rooms in their order, but the parts of a whole right after it (R9)."""
    by_id = {room.facts.room_id: room for room in rooms}
    parts = {part for room in by_id.values() for part in room.facts.parts}
    for room in by_id.values():
        if room.facts.room_id in parts:
            continue
        yield room, ""
        own = [by_id[part] for part in room.facts.parts if part in by_id]
        for part in own:
            yield part, "first" if part is own[0] else "next"


def share(seen: RoomsSeen, at: datetime) -> float:
    """Where on the line an instant is: 0 is its left end, 1 its right."""
    return (at - seen.opens_at) / (seen.closes_at - seen.opens_at)


def start_under(share_: float, grid_min: int, seen: RoomsSeen) -> datetime:
    """The point of the grid under a finger on the line; where now is between, the next one."""
    zone = ZoneInfo(seen.zone)
    touched = seen.opens_at + (seen.closes_at - seen.opens_at) * min(max(share_, 0.0), 1.0)
    start = down_to_grid(min(touched, seen.closes_at - MINUTE), grid_min, zone)
    next_one = up_to_grid(start + MINUTE, grid_min, zone)
    return next_one if start < seen.at < next_one < seen.closes_at else start


def day_with(starts_at: datetime | None, seen: RoomsSeen) -> date:
    """The day of a start: the one that is looked at, or another where it is not on its line."""
    if starts_at is None or seen.opens_at <= starts_at < seen.closes_at:
        return seen.day
    return local(starts_at, ZoneInfo(seen.zone)).date()


def row_of(  # noqa: PLR0913 -- a room in its day, as somebody touched it
    room: RoomSeen,
    family: str,
    seen: RoomsSeen,
    asked: Asked | None,
    lang: str,
    *,
    is_chosen: bool,
) -> RoomRow:
    """The row of a room."""
    is_today = seen.day == seen.today
    note = state_words(room, seen, lang) if is_today else _day_words(room)
    mine = asked if asked is not None and asked.room_id == room.facts.room_id else None
    return RoomRow(
        key=room.facts.room_id,
        title=room.facts.name.said(lang),
        note=note,
        told=". ".join((note, *_told(room, seen, lang))),
        mark=_mark(room) if is_today else _day_mark(room),
        family=family,
        runs=list(_runs(room, seen)),
        pieces=[_piece(each, room, seen) for each in room.line if each.state in _DRAWN],
        is_chosen=is_chosen,
        is_broken=bool(room.faults),
        bubble=_bubble(mine, seen, lang),
        bubble_at=share(seen, mine.at) if mine else 0.0,
    )


_TAKEN = {CellState.TAKEN, CellState.ASKED, CellState.MINE, CellState.BLOCKED}
_DRAWN = {*_TAKEN, CellState.BUFFER}


def _bubble(asked: Asked | None, seen: RoomsSeen, lang: str) -> str:
    if asked is None:
        return ""
    at = times.hour(asked.at, seen.zone, lang)
    what = no_room(asked.no, Place(seen.at, seen.zone, lang, {})).what
    return translate("Rooms", "%1: %2").replace("%1", at[:1].upper() + at[1:]).replace("%2", what)


def _told(room: RoomSeen, seen: RoomsSeen, lang: str) -> Iterator[str]:
    """The part of which room it is, and what is taken of the day: what the eye sees."""
    whole = next((w for w in seen.rooms if room.facts.room_id in w.facts.parts), None)
    if whole is not None:
        yield translate("Rooms", "part of %1").replace("%1", whole.facts.name.said(lang))
    for piece in room.line:
        if piece.state in _TAKEN:
            hours = times.hours(piece.start, piece.end, seen.zone, lang)
            yield f"{hours} {_word(_kind(piece, room, seen))}"


def _mark(room: RoomSeen) -> str:
    if room.on_air is not None:
        return "air"
    if room.state is RoomState.FREE:
        return "free" if room.is_free else "buffer"
    return "taken" if room.state is RoomState.AWAITED else room.state.value


def _has_free(room: RoomSeen) -> bool:
    return any(piece.state is CellState.FREE for piece in room.line)


def _day_words(room: RoomSeen) -> str:
    taken = sum(piece.state in _TAKEN for piece in room.line)
    if _has_free(room):
        if not taken:
            return translate("Rooms", "free all day")
        return translate("Rooms", "%n reservation(s)", None, taken)
    return translate("Rooms", "closed") if not taken else translate("Rooms", "fully booked")


def _day_mark(room: RoomSeen) -> str:
    if _has_free(room):
        return "free"
    return "taken" if any(piece.state in _TAKEN for piece in room.line) else "closed"


def _runs(room: RoomSeen, seen: RoomsSeen) -> Iterator[dict[str, Any]]:
    """Where the line is open: what is closed is no part of it."""
    start: datetime | None = None
    end = seen.opens_at
    for piece in (*room.line, None):
        if piece is not None and piece.state is not CellState.CLOSED:
            start, end = start or piece.start, piece.end
        elif start is not None:
            yield {"x": share(seen, start), "w": share(seen, end) - share(seen, start)}
            start = None


def _kind(piece: Drawn, room: RoomSeen, seen: RoomsSeen) -> str:
    is_air = room.on_air is not None and piece.start <= seen.at < piece.end
    return "air" if is_air and piece.state is not CellState.BUFFER else piece.state.value


def _piece(piece: Drawn, room: RoomSeen, seen: RoomsSeen) -> dict[str, Any]:
    x, end, kind = share(seen, piece.start), share(seen, piece.end), _kind(piece, room, seen)
    return {"x": x, "w": end - x, "kind": kind, "word": _word(kind)}


def _word(kind: str) -> str:
    match kind:
        case "air":
            return translate("Rooms", "on air")
        case "taken" | "mine":
            return translate("Rooms", "taken")
        case "asked":
            return translate("Rooms", "asked for")
        case "blocked":
            return translate("Rooms", "not available")
    return ""
