"""What the page of rooms shows: the day of every room as a line, and what can be had now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_views import RoomSeen, RoomsSeen, RoomState
from kiosk.rules.room_choices import Choice
from kiosk.rules.time_line import CellState, Drawn
from kiosk.rules.wall_time import local
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.room_words import kind_words, length_words, state_words

translate = QCoreApplication.translate

CHIPS = 7
"""Days that can be gone to by one touch; further ones are on the page of one room."""

HOUR = timedelta(hours=1)
LONGEST_WORD_SHARE = 0.07
"""Of the line: a narrower piece is told apart by its shape alone."""


@dataclass(frozen=True, slots=True)
class DayChip:
    """A day to look at."""

    key: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room: its name, what it is now, and its day as pieces of a line.

    `mark` says the state by shape: free, taken, air, blocked, buffer, closed. A piece is
    {x, w, kind, word}, as shares of the line.
    """

    key: str
    title: str
    note: str
    mark: str
    pieces: list[dict[str, Any]]
    is_chosen: bool
    is_broken: bool


@dataclass(frozen=True, slots=True)
class LengthRow:
    """How long from now on; `told` says it in full where it is not seen."""

    key: str
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class RoomsState:
    """The desk's last answer, the day looked at (None: today) and the room that is chosen."""

    seen: RoomsSeen | None = None
    day: date | None = None
    chosen: str | None = None
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class RoomsShown:
    """What the page shows; `now_at` is where on the line now is, below 0 when it is not there."""

    title: str = ""
    days: tuple[DayChip, ...] = ()
    hours: tuple[dict[str, Any], ...] = ()
    rooms: tuple[RoomRow, ...] = ()
    lengths: tuple[LengthRow, ...] = ()
    now_at: float = -1.0
    now_text: str = ""
    hint: str = ""
    warning: str = ""
    notice: str = ""
    may_choose_time: bool = False


def derive(state: RoomsState, lang: str) -> RoomsShown:
    """What the page shows of `state`, in the language of the translator in force."""
    seen = state.seen
    if seen is None:
        words = translate(
            "Rooms", "The rooms cannot be seen right now. Please ask the hub manager."
        )
        return RoomsShown(title=translate("Rooms", "Rooms"), notice=words if state.is_stale else "")
    chosen = chosen_room(state)
    is_today = seen.day == seen.today
    now_at = share(seen, seen.at) if is_today and seen.is_open_that_day else -1.0
    return RoomsShown(
        title=_title(seen, lang),
        days=_days(seen, lang),
        hours=tuple(_hours(seen, lang)),
        rooms=tuple(_row(room, seen, state, lang) for room in seen.rooms),
        lengths=_lengths(chosen, seen, lang) if is_today else (),
        now_at=now_at if 0 <= now_at <= 1 else -1.0,
        now_text=times.clock(seen.at, seen.zone, lang),
        hint=_hint(chosen, seen, lang),
        warning=_warning(chosen, lang),
        notice=_notice(seen, is_stale=state.is_stale),
        may_choose_time=chosen is not None,
    )


def _broken(state: RoomsState) -> str:
    if not state.is_stale:
        return ""
    return translate("Rooms", "The rooms cannot be seen right now. Please ask the hub manager.")


def chosen_room(state: RoomsState) -> RoomSeen | None:
    """The room that was touched, or the first that is free, or the first of all."""
    if state.seen is None or not state.seen.rooms:
        return None
    rooms = state.seen.rooms
    touched = next((room for room in rooms if room.facts.room_id == state.chosen), None)
    return touched or next(iter(state.seen.free), rooms[0])


def share(seen: RoomsSeen, at: datetime) -> float:
    """Where on the line an instant is: 0 is its left end, 1 its right."""
    return (at - seen.opens_at) / (seen.closes_at - seen.opens_at)


def _title(seen: RoomsSeen, lang: str) -> str:
    day = times.near_day(seen.day, seen.today, lang)
    return translate("Rooms", "Rooms %1").replace("%1", day)


def _days(seen: RoomsSeen, lang: str) -> tuple[DayChip, ...]:
    first = seen.today
    days = [first + timedelta(days=ahead) for ahead in range(CHIPS)]
    return tuple(
        DayChip(day.isoformat(), _day_label(day, first, lang), day == seen.day)
        for day in days
        if day <= seen.last_day
    )


def _day_label(day: date, today: date, lang: str) -> str:
    said = times.near_day(day, today, lang) if day == today else times.day(day, lang)
    return said[:1].upper() + said[1:]


def _hours(seen: RoomsSeen, lang: str) -> list[dict[str, Any]]:
    """The full hours of the line, as many as there is room for."""
    first = local(seen.opens_at, ZoneInfo(seen.zone)).replace(minute=0, second=0, microsecond=0)
    at, found = seen.opens_at - (local(seen.opens_at, ZoneInfo(seen.zone)) - first), []
    while at <= seen.closes_at:
        if at >= seen.opens_at:
            hour = local(at, ZoneInfo(seen.zone)).hour
            found.append(
                {"at": share(seen, at), "text": f"{hour}:00" if lang == "en" else str(hour)}
            )
        at += HOUR
    return found


def _row(room: RoomSeen, seen: RoomsSeen, state: RoomsState, lang: str) -> RoomRow:
    chosen = chosen_room(state)
    is_today = seen.day == seen.today
    return RoomRow(
        room.facts.room_id,
        room.facts.name.said(lang),
        state_words(room, seen, lang) if is_today else _day_words(room),
        _mark(room) if is_today else _day_mark(room),
        [piece for piece in (_piece(each, room, seen) for each in room.line) if piece],
        chosen is not None and chosen.facts.room_id == room.facts.room_id,
        bool(room.faults),
    )


def _mark(room: RoomSeen) -> str:
    if room.on_air is not None:
        return "air"
    if room.state is RoomState.FREE:
        return "free" if room.is_free else "closed"
    return "taken" if room.state is RoomState.AWAITED else room.state.value


def _day_words(room: RoomSeen) -> str:
    taken = sum(piece.state in _TAKEN for piece in room.line)
    if any(piece.state is CellState.FREE for piece in room.line):
        if not taken:
            return translate("Rooms", "free all day")
        return translate("Rooms", "%n reservation(s)", None, taken)
    return translate("Rooms", "closed") if not taken else translate("Rooms", "fully booked")


def _day_mark(room: RoomSeen) -> str:
    if any(piece.state is CellState.FREE for piece in room.line):
        return "free"
    return "taken" if any(piece.state in _TAKEN for piece in room.line) else "closed"


_TAKEN = {CellState.TAKEN, CellState.ASKED, CellState.MINE, CellState.BLOCKED}


def _piece(piece: Drawn, room: RoomSeen, seen: RoomsSeen) -> dict[str, Any] | None:
    if piece.state is CellState.FREE:
        return None
    x, end = share(seen, piece.start), share(seen, piece.end)
    is_air = room.on_air is not None and piece.start <= seen.at < piece.end
    kind = "air" if is_air else piece.state.value
    word = _piece_word(kind) if end - x >= LONGEST_WORD_SHARE else ""
    return {"x": x, "w": end - x, "kind": kind, "word": word}


def _piece_word(kind: str) -> str:
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


def _lengths(room: RoomSeen | None, seen: RoomsSeen, lang: str) -> tuple[LengthRow, ...]:
    if room is None:
        return ()
    free = [choice for choice in room.choices if choice.why_not is None]
    return tuple(_length(n, choice, seen, lang) for n, choice in enumerate(free))


def _length(place: int, choice: Choice, seen: RoomsSeen, lang: str) -> LengthRow:
    until = times.hour(choice.ends_at, seen.zone, lang)
    told = translate("Rooms", "From now until %1").replace("%1", until)
    if choice.minutes is None:
        return LengthRow("0", translate("Rooms", "until %1").replace("%1", until), told)
    words = length_words(choice.minutes)
    label = translate("Rooms", "Now %1").replace("%1", words) if place == 0 else words
    return LengthRow(str(choice.minutes), label, told)


def _hint(room: RoomSeen | None, seen: RoomsSeen, lang: str) -> str:
    if room is None:
        return ""
    what = f"{room.facts.name.said(lang)}: {kind_words(room.facts)}."
    if seen.day != seen.today or room.is_free:
        return what
    return f"{what} {_why(room, seen, lang)}"


def _why(room: RoomSeen, seen: RoomsSeen, lang: str) -> str:
    no = next((choice.why_not for choice in room.choices if choice.why_not is not None), None)
    if no is None:
        return ""
    names = {each.facts.room_id: each.facts.name for each in seen.rooms}
    said = no_room(no, Place(seen.at, seen.zone, lang, names))
    return f"{said.what} {said.instead}".strip()


def _warning(room: RoomSeen | None, lang: str) -> str:
    """What one should know before taking it: a fault, or speech next door (B1, B2)."""
    if room is None:
        return ""
    if room.faults:
        broken = ", ".join(_fault(fault.what, room, lang) for fault in room.faults)
        return translate("Rooms", "Out of order: %1").replace("%1", broken)
    if room.hears is not None:
        return translate(
            "Rooms", "Somebody is on air next door: please be quiet, speech may be heard."
        )
    return ""


def _fault(what: str, room: RoomSeen, lang: str) -> str:
    named = next((piece for piece in room.facts.equipment if piece.fi == what), None)
    return named.said(lang) if named else translate("Rooms", "something else")


def _notice(seen: RoomsSeen, *, is_stale: bool) -> str:
    if is_stale:
        return translate("Rooms", "What you see may be a little old.")
    if not seen.rooms:
        return translate("Rooms", "There are no rooms to book here yet.")
    return "" if seen.is_open_that_day else translate("Rooms", "The hub is closed on this day.")
