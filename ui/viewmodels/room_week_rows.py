"""The week of all rooms: seven days in a picture, and the chosen day's reservations in lines.

room        Mo 23.   Tu 24.   We 25.   …      a piece lies where its time of day is
Meeting     ▐██  ▌   ▐   █▌   ▐     ▌          full: reserved, outlined: asked for or a part of
Hall        ▐     ▌  ▐ ▬▬▬▌   ▐     ▌          another room that is taken, a bar: blocked
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.room_answers import Managed, ReservationState, RoomFacts, WeekOfRooms
from kiosk.rules.wall_time import local
from ui import hours_words, manager_room_words, times
from ui.room_refusals import Place
from ui.viewmodels.book import BookRow, BookShown

translate = QCoreApplication.translate

DAY = timedelta(days=1)
USUAL_HOURS = (8, 18)
NEVER_CAME = {ReservationState.RELEASED, ReservationState.ENDED}


@dataclass(frozen=True, slots=True)
class WeekSeen:
    """The desk's week, and the hub."""

    week: WeekOfRooms
    view: HubView


@dataclass(frozen=True, slots=True)
class DayHead:
    """A day of the week: its name, its number, how many reservations it has."""

    key: str
    name: str
    number: str
    count: str
    told: str
    is_chosen: bool
    is_today: bool


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A room's week: `pieces` are {day, x, w, kind}, x and w as shares of the drawn hours."""

    key: str
    name: str
    pieces: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class LegendRow:
    """What a piece of the picture means."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class WeekShown:
    """What the page shows."""

    book: BookShown
    label: str = ""
    day: str = ""
    heads: tuple[DayHead, ...] = ()
    rooms: tuple[WeekRow, ...] = ()
    legend: tuple[LegendRow, ...] = ()
    is_this_week: bool = True


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - day.weekday() * DAY


def derive(seen: WeekSeen | None, day: date | None, lang: str) -> WeekShown:
    """What the page shows of a week, with one day of it chosen."""
    title = translate("RoomWeek", "The week of the rooms")
    primary = translate("RoomWeek", "Put in the book")
    if seen is None:
        return WeekShown(BookShown(title, primary=primary, is_loading=True))
    zone = ZoneInfo(seen.view.hub.zone)
    chosen = _chosen(seen, day, zone)
    place = manager_room_words.place_of(seen.view, seen.week.rooms, lang)
    there = [each for each in seen.week.entries if chosen in _days(each, zone)]
    empty = "" if there else translate("RoomWeek", "Nothing is in the book for this day.")
    rows = tuple(_line(each, place) for each in there)
    picture = tuple(_rooms(seen.week, zone, lang))
    return WeekShown(
        BookShown(title, rows, empty, primary=primary),
        label=_label(seen.week.monday, lang),
        day=_heading(chosen, seen.view, lang),
        heads=tuple(_heads(seen, chosen, zone, lang)),
        rooms=picture,
        legend=_legend(picture),
        is_this_week=seen.week.monday == monday_of(seen.view.day),
    )


def _chosen(seen: WeekSeen, day: date | None, zone: ZoneInfo) -> date:
    """The day that was touched, today, or the first with something in it."""
    days = [seen.week.monday + n * DAY for n in range(7)]
    if day in days:
        return days[days.index(day)]
    if seen.view.day in days:
        return seen.view.day
    busy = [each for each in days if any(each in _days(e, zone) for e in seen.week.entries)]
    return busy[0] if busy else days[0]


def _days(entry: Managed, zone: ZoneInfo) -> list[date]:
    """The days of the wall on which an entry is."""
    first = local(entry.starts_at, zone).date()
    last = local(max(entry.starts_at, entry.ends_at - timedelta(microseconds=1)), zone).date()
    return [first + n * DAY for n in range((last - first).days + 1)]


def _label(monday: date, lang: str) -> str:
    number = translate("RoomWeek", "Week %1").replace("%1", str(monday.isocalendar().week))
    ends = (times.day(each, lang).split(" ", 1)[1] for each in (monday, monday + 6 * DAY))
    return f"{number}: {'–'.join(ends)}"


def _long_day(day: date, lang: str) -> str:
    return f"{hours_words.LONG_DAYS[lang][day.weekday()]} {times.day(day, lang).split(' ', 1)[1]}"


def _heading(day: date, view: HubView, lang: str) -> str:
    said = _long_day(day, lang)
    if day != view.day:
        return said
    small = said if lang == "en" else said.lower()
    return translate("RoomWeek", "Today, %1").replace("%1", small)


def _heads(seen: WeekSeen, chosen: date, zone: ZoneInfo, lang: str) -> Iterator[DayHead]:
    for day in (seen.week.monday + n * DAY for n in range(7)):
        count = sum(day in _days(entry, zone) for entry in seen.week.entries)
        told = translate("RoomWeek", "%n in the book", None, count)
        yield DayHead(
            day.isoformat(),
            times.WEEKDAYS[lang][day.weekday()],
            f"{day.day}" if lang == "en" else f"{day.day}.",
            str(count) if count else "",
            f"{_heading(day, seen.view, lang)}, {told}",
            day == chosen,
            day == seen.view.day,
        )


# --- the picture ---


def _rooms(week: WeekOfRooms, zone: ZoneInfo, lang: str) -> Iterator[WeekRow]:
    span = _span(week, zone)
    for room in week.rooms:
        pieces = [
            piece
            for entry in week.entries
            if (kind := _kind(entry, room, week))
            for piece in _pieces(entry, kind, week.monday, (zone, span))
        ]
        yield WeekRow(room.room_id, room.name.said(lang), pieces)


def _legend(rooms: tuple[WeekRow, ...]) -> tuple[LegendRow, ...]:
    """What the kinds of pieces mean that are in the picture."""
    words = {
        "taken": translate("RoomWeek", "reserved"),
        "air": translate("RoomWeek", "on air"),
        "asked": translate("RoomWeek", "waits for your yes"),
        "blocked": translate("RoomWeek", "blocked"),
        "linked": translate("RoomWeek", "taken with another room"),
        "over": translate("RoomWeek", "over"),
    }
    there = {piece["kind"] for row in rooms for piece in row.pieces}
    return tuple(LegendRow(kind, said) for kind, said in words.items() if kind in there)


def _kind(entry: Managed, room: RoomFacts, week: WeekOfRooms) -> str:
    """How an entry is drawn in a room's week; not at all where it is not its concern."""
    if entry.room_id != room.room_id:
        other = next((each for each in week.rooms if each.room_id == entry.room_id), None)
        is_linked = entry.room_id in room.parts or (other and room.room_id in other.parts)
        return "linked" if is_linked and entry.state.is_live else ""
    if entry.state in NEVER_CAME:
        return "over"
    if entry.kind == "block":
        return "blocked"
    if entry.is_on_air:
        return "air"
    return "asked" if entry.state is ReservationState.ASKED else "taken"


def _span(week: WeekOfRooms, zone: ZoneInfo) -> tuple[int, int]:
    """The hours that are drawn: the usual ones, and those in which something is."""
    one_day = [each for each in week.entries if len(_days(each, zone)) == 1]
    starts = [local(each.starts_at, zone).hour for each in one_day]
    ends = [24 if _is_midnight(each, zone) else _up(local(each.ends_at, zone)) for each in one_day]
    return min([USUAL_HOURS[0], *starts]), max([USUAL_HOURS[1], *ends])


def _is_midnight(entry: Managed, zone: ZoneInfo) -> bool:
    return local(entry.ends_at, zone).time() == time()


def _up(at: datetime) -> int:
    return at.hour + bool(at.minute or at.second)


def _pieces(
    entry: Managed, kind: str, monday: date, frame: tuple[ZoneInfo, tuple[int, int]]
) -> Iterator[dict[str, Any]]:
    zone, (first, last) = frame
    days = _days(entry, zone)
    for day in days:
        if not monday <= day < monday + 7 * DAY:
            continue
        start = _hour(local(entry.starts_at, zone)) if day == days[0] else first
        end = _hour(local(entry.ends_at, zone)) if day == days[-1] else last
        end = end or 24.0
        x = max(0.0, (start - first) / (last - first))
        w = min(1.0, (end - first) / (last - first)) - x
        yield {"day": (day - monday).days, "x": round(x, 4), "w": round(w, 4), "kind": kind}


def _hour(at: datetime) -> float:
    return at.hour + at.minute / 60


# --- the lines ---


def _line(entry: Managed, place: Place) -> BookRow:
    words = manager_room_words
    weekly = translate("RoomWeek", "every week") if entry.series_id else ""
    notes = (entry.title, words.people(entry), weekly)
    return BookRow(
        key=entry.reservation_id,
        icon=words.icon(entry),
        title=f"{_when(entry, place)} {words.room_name(entry.room_id, place)}",
        note=" · ".join(note for note in (words.state(entry, place.now), *notes) if note),
        tone="berry" if entry.state is ReservationState.ASKED else "leaf",
        action=translate("RoomWeek", "Open"),
    )


def _when(entry: Managed, place: Place) -> str:
    if len(_days(entry, ZoneInfo(place.zone))) > 1:
        return manager_room_words.stretch(entry.starts_at, entry.ends_at, place)
    return times.hours(entry.starts_at, entry.ends_at, place.zone, place.lang)
