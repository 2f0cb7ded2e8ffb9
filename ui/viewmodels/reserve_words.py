"""What the page of a reservation says at each of its questions (R4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import NoRoom, WhyNot
from kiosk.room_views import DayOfRoom
from kiosk.rules.grid import MINUTE
from kiosk.rules.time_line import Cell
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.reserve_facts import FactRow, facts_of
from ui.viewmodels.reserve_state import (
    Ask,
    ReserveState,
    cells_ahead,
    ends_of,
    no_of,
    starts_of,
    why_no_day,
)
from ui.viewmodels.reserve_ways import way_rows
from ui.viewmodels.reserve_when import said_from, said_hour, said_when, which_pass
from ui.viewmodels.room_words import kind_words, length_words
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

MOST_PEOPLE = 500


@dataclass(frozen=True, slots=True)
class CellRow:
    """A day, a start or an end to choose; `told` says why not, or nothing."""

    key: str
    title: str
    note: str
    told: str
    may_choose: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ReserveShown:
    """What the page shows; `ask` is which question."""

    ask: str = ""
    question: str = ""
    explanation: str = ""
    why: str = ""
    has_ways: bool = False
    hint: str = ""
    cells: tuple[CellRow, ...] = ()
    empty: str = ""
    an_hour: int = 1
    leading: int = 0
    may_earlier: bool = False
    may_later: bool = False
    most: int = 1
    facts: tuple[FactRow, ...] = ()
    warning: str = ""
    is_inside_asked: bool = False
    primary: str = ""
    ways: tuple[WayRow, ...] = ()


def derive(state: ReserveState, place: Place) -> ReserveShown:
    """What the page shows of `state`, in the language of the translator in force."""
    if state.room is None or state.seen is None:
        return ReserveShown()
    match state.ask:
        case Ask.DAY:
            return _day(state, place)
        case Ask.TIME:
            return _time(state, place)
        case Ask.LENGTH:
            return _length(state, place)
        case Ask.CONFIRM:
            return _confirm(state, place)
        case Ask.NO:
            return _no(state, place)


def _name(state: ReserveState, place: Place) -> str:
    return state.the_room.name.said(place.lang)


def _why(state: ReserveState, place: Place) -> str:
    if state.why is None:
        return ""
    said = no_room(state.why, place)
    return f"{said.what} {said.instead}".strip()


# --- which day ----------------------------------------------------------------------------------


def _day(state: ReserveState, place: Place) -> ReserveShown:
    seen, first = state.seen, state.first_day
    if seen is None or first is None:
        return ReserveShown()
    shown = [_day_cell(each, state, place) for each in state.days]
    last = seen.today + timedelta(days=state.the_room.rules.ahead_days)
    return ReserveShown(
        ask=state.ask,
        question=translate("Reserve", "Which day do you want to come?"),
        explanation=_name(state, place),
        why=_why(state, place),
        hint=translate("Reserve", "Touch a day."),
        cells=tuple(shown),
        may_earlier=first > seen.today,
        may_later=bool(state.days) and state.days[-1].day < last,
    )


def _day_cell(of_day: DayOfRoom, state: ReserveState, place: Place) -> CellRow:
    today = state.seen.today if state.seen else of_day.day
    no = why_no_day(of_day)
    name = times.near_day(of_day.day, today, place.lang)
    title = name[:1].upper() + name[1:]
    told = "" if no is None else no_room(no_of(no, state.the_room), place).what
    key = of_day.day.isoformat()
    is_chosen = of_day.day == state.day
    return CellRow(key, title, _day_note(of_day, no, place), told, no is None, is_chosen)


def _day_note(of_day: DayOfRoom, no: WhyNot | None, place: Place) -> str:
    if no is not None:
        return _brief(no)
    starts, ahead = starts_of(of_day), cells_ahead(of_day)
    first = starts[0].start
    if first != ahead[0].start:
        free = times.hour(first, place.zone, place.lang)
        return translate("Reserve", "free from %1").replace("%1", free)
    if any(cell.why_not in (WhyNot.TAKEN, WhyNot.BLOCKED) for cell in ahead[: len(starts)]):
        return translate("Reserve", "free at times")
    return translate("Reserve", "free")


def _brief(why: WhyNot) -> str:
    """Why not, in the one or two words that a cell has room for."""
    match why:
        case WhyNot.TAKEN:
            return translate("Reserve", "taken")
        case WhyNot.BUFFER:
            return translate("Reserve", "break")
        case WhyNot.CLOSED | WhyNot.OVER_MIDNIGHT:
            return translate("Reserve", "closed")
        case WhyNot.TOO_FAR:
            return translate("Reserve", "not yet")
        case WhyNot.TOO_SOON:
            return translate("Reserve", "too soon")
        case _:
            return translate("Reserve", "not free")


# --- from when on -------------------------------------------------------------------------------


def _time(state: ReserveState, place: Place) -> ReserveShown:
    of_day = state.of_day
    if of_day is None or state.seen is None:
        return ReserveShown(ask=state.ask)
    day = times.near_day(of_day.day, state.seen.today, place.lang)
    ahead = cells_ahead(of_day)
    has_any = any(cell.why_not is None for cell in ahead)
    return ReserveShown(
        ask=state.ask,
        question=translate("Reserve", "When do you begin?"),
        explanation=f"{_name(state, place)}, {day}",
        why=_why(state, place),
        has_ways=state.has_ways,
        hint=translate("Reserve", "Touch a time. What is crossed out is not free."),
        cells=tuple(_time_cell(cell, state, place) for cell in ahead) if has_any else (),
        empty="" if has_any else translate("Reserve", "Nothing is free on this day any more."),
        an_hour=_starts_an_hour(state),
        leading=_minute(ahead[0], place) // state.the_room.rules.grid_min if ahead else 0,
    )


def _starts_an_hour(state: ReserveState) -> int:
    return max(1, -(-60 // state.the_room.rules.grid_min))


def _minute(cell: Cell, place: Place) -> int:
    return cell.start.astimezone(ZoneInfo(place.zone)).minute


def _time_cell(cell: Cell, state: ReserveState, place: Place) -> CellRow:
    no = cell.why_not
    which = which_pass(cell.start, place.zone)
    return CellRow(
        cell.start.isoformat(),
        times.clock(cell.start, place.zone, place.lang),
        _brief(no) if no else which,
        no_room(no_of(no, state.the_room), place).what if no else which,
        no is None,
        cell.start == state.starts_at,
    )


# --- for how long -------------------------------------------------------------------------------


def _length(state: ReserveState, place: Place) -> ReserveShown:
    start, reach = state.starts_at, state.reach
    if start is None or reach is None:
        return ReserveShown(ask=state.ask)
    ends = ends_of(start, reach.most, state.the_room, ZoneInfo(place.zone))
    return ReserveShown(
        ask=state.ask,
        question=translate("Reserve", "How long do you need it?"),
        explanation=f"{_name(state, place)}, {said_from(start, place)}",
        why=_no_longer(state, place),
        cells=tuple(_length_cell(start, end, state, place) for end in ends),
        empty="" if ends else _no_longer(state, place),
    )


def _length_cell(start: datetime, end: datetime, state: ReserveState, place: Place) -> CellRow:
    until = translate("Reserve", "until %1").replace("%1", said_hour(end, place))
    title = length_words((end - start) // MINUTE)
    return CellRow(end.isoformat(), title, until, "", True, end == state.ends_at)


def _no_longer(state: ReserveState, place: Place) -> str:
    """Why not for longer, before somebody looks for it."""
    reach = state.reach
    if reach is None:
        return ""
    if reach.no is None:
        longest = length_words(state.the_room.rules.longest_min)
        if state.waits:
            return translate("Reserve", "Somebody has the room then: you wait for it.")
        return translate("Reserve", "The longest time is %1.").replace("%1", longest)
    until = said_hour(reach.most, place)
    why = no_room(NoRoom(reach.no.because), place).what
    return translate("Reserve", "It can be had until %1.").replace("%1", until) + " " + why


# --- for how many, and all of it ----------------------------------------------------------------


def _confirm(state: ReserveState, place: Place) -> ReserveShown:
    room = state.the_room
    return ReserveShown(
        ask=state.ask,
        question=f"{_name(state, place)}, {said_when(state, place)}",
        explanation=kind_words(room)[:1].upper() + kind_words(room)[1:],
        most=min(MOST_PEOPLE, room.seats),
        facts=(facts := facts_of(state, place)),
        warning=" ".join(fact.title for fact in facts if fact.tone == "berry"),
        is_inside_asked=state.is_now,
        primary=translate("Reserve", "Wait for it")
        if state.waits
        else translate("Reserve", "Reserve"),
    )


# --- no -----------------------------------------------------------------------------------------


def _no(state: ReserveState, place: Place) -> ReserveShown:
    if state.no is None:
        return ReserveShown(ask=state.ask)
    said = no_room(state.no, place)
    what = translate("Reserve", "You asked for: %1, %2.")
    asked = what.replace("%1", _name(state, place)).replace("%2", said_when(state, place))
    return ReserveShown(
        ask=state.ask,
        question=said.what,
        explanation=asked,
        ways=way_rows(state, place),
    )


def place_of(state: ReserveState, now: datetime | None, zone: str, lang: str) -> Place:
    """Where and when it is read, with the names of all rooms."""
    rooms = state.seen.rooms if state.seen else ()
    names = {room.facts.room_id: room.facts.name for room in rooms}
    return Place(now or datetime.min.replace(tzinfo=UTC), zone, lang, names)
