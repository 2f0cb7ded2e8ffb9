"""What the page of rooms shows: a day of all rooms, the days around it, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_views import DayAhead, RoomSeen, RoomsSeen
from kiosk.rules.wall_time import local
from ui import times
from ui.viewmodels.room_lines import Asked, RoomRow, row_of, share, wholes_first
from ui.viewmodels.room_offers import Bottom, bottom_of

translate = QCoreApplication.translate

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class DayChip:
    """A day to look at; one that is closed says so."""

    key: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class RoomsState:
    """The desk's last answer, the day looked at (None: today) and what was touched.

    `now` is what the clock says since; `asked` is a time that was touched and cannot be had.
    """

    seen: RoomsSeen | None = None
    day: date | None = None
    chosen: str | None = None
    asked: Asked | None = None
    now: datetime | None = None
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class RoomsShown:
    """What the page shows; `kind` is loading, broken, none, closed or open.

    `now_at` is where on the line now is, below 0 when it is not there. `title` and `words` are said
    where there are no lines, `next_day` is the day that the button leads to then.
    """

    kind: str = "loading"
    heading: str = ""
    title: str = ""
    words: str = ""
    next_day: str = ""
    next_label: str = ""
    days: tuple[DayChip, ...] = ()
    hours: tuple[dict[str, Any], ...] = ()
    rooms: tuple[RoomRow, ...] = ()
    now_at: float = -1.0
    now_text: str = ""
    bottom: Bottom = field(default_factory=Bottom)


def derive(state: RoomsState, lang: str) -> RoomsShown:
    """What the page shows of `state`, in the language of the translator in force."""
    heading = translate("Rooms", "Rooms")
    seen = seen_now(state)
    if seen is None:
        return _broken(heading) if state.is_stale else RoomsShown(heading=heading)
    day = times.near_day(seen.day, seen.today, lang)
    shown = RoomsShown(
        kind="open",
        heading=translate("Rooms", "Rooms %1").replace("%1", day),
        days=tuple(_chip(ahead, seen, lang) for ahead in seen.ahead),
        now_text=times.clock(seen.at, seen.zone, lang),
    )
    if not seen.rooms:
        return _none(shown, heading)
    if not seen.is_open_that_day:
        return _closed(shown, seen, lang)
    return _open(shown, seen, state, lang)


def seen_now(state: RoomsState) -> RoomsSeen | None:
    """The desk's last answer, with the time that it is by now."""
    return state.seen and replace(state.seen, at=state.now or state.seen.at)


def chosen_room(state: RoomsState) -> RoomSeen | None:
    """The room that was touched, or the first that is free, or that will be free first."""
    if state.seen is None or not state.seen.rooms:
        return None
    rooms = state.seen.rooms
    touched = next((room for room in rooms if room.facts.room_id == state.chosen), None)
    return touched or next(iter(state.seen.free), None) or min(rooms, key=_free_from)


def _free_from(room: RoomSeen) -> float:
    times_ = [c.why_not.instead.next_free for c in room.choices if c.why_not is not None]
    return min((at.timestamp() for at in times_ if at is not None), default=float("inf"))


def _broken(heading: str) -> RoomsShown:
    return RoomsShown(
        kind="broken",
        heading=heading,
        title=translate("Rooms", "The rooms cannot be seen right now."),
        words=translate("Rooms", "Please ask the hub manager."),
    )


def _none(shown: RoomsShown, heading: str) -> RoomsShown:
    return replace(
        shown,
        kind="none",
        heading=heading,
        days=(),
        title=translate("Rooms", "There are no rooms to book here yet."),
        words=translate("Rooms", "Please ask the hub manager."),
    )


def _closed(shown: RoomsShown, seen: RoomsSeen, lang: str) -> RoomsShown:
    here = next((ahead for ahead in seen.ahead if ahead.day == seen.day), None)
    opens = next((d.day for d in seen.ahead if d.is_open and d.day > seen.day), None)
    day = times.near_day(seen.day, seen.today, lang)
    return replace(
        shown,
        kind="closed",
        title=translate("Rooms", "The hub is closed %1").replace("%1", day),
        words=here.reason.said(lang) if here and here.reason else "",
        next_day=opens.isoformat() if opens else "",
        next_label=_opens(opens, seen, lang) if opens else "",
    )


def _opens(day: date, seen: RoomsSeen, lang: str) -> str:
    return translate("Rooms", "Open %1").replace("%1", times.near_day(day, seen.today, lang))


def _open(shown: RoomsShown, seen: RoomsSeen, state: RoomsState, lang: str) -> RoomsShown:
    chosen = chosen_room(state)
    now_at = share(seen, seen.at) if seen.day == seen.today else -1.0
    return replace(
        shown,
        hours=tuple(_hours(seen, lang)),
        rooms=tuple(
            row_of(room, family, seen, state.asked, lang, is_chosen=_is(room, chosen))
            for room, family in wholes_first(seen.rooms)
        ),
        now_at=now_at if 0 <= now_at <= 1 else -1.0,
        bottom=bottom_of(
            chosen, seen, state.asked, lang, is_stale=state.is_stale, was_touched=bool(state.chosen)
        ),
    )


def _is(room: RoomSeen, chosen: RoomSeen | None) -> bool:
    return chosen is not None and chosen.facts.room_id == room.facts.room_id


def _chip(ahead: DayAhead, seen: RoomsSeen, lang: str) -> DayChip:
    is_today = ahead.day == seen.today
    said = times.near_day(ahead.day, seen.today, lang) if is_today else times.day(ahead.day, lang)
    if not ahead.is_open:
        name = said if is_today else times.WEEKDAYS[lang][ahead.day.weekday()]
        said = translate("Rooms", "%1 closed").replace("%1", name)
    return DayChip(ahead.day.isoformat(), _capital(said), ahead.day == seen.day)


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _hours(seen: RoomsSeen, lang: str) -> list[dict[str, Any]]:
    """The full hours of the line; a day of 23 or 25 hours has one less or more (R2)."""
    zone = ZoneInfo(seen.zone)
    opens = local(seen.opens_at, zone)
    at, found = seen.opens_at - timedelta(minutes=opens.minute, seconds=opens.second), []
    while at <= seen.closes_at:
        if at >= seen.opens_at:
            hour = local(at, zone).hour
            text = f"{hour}:00" if lang == "en" else str(hour)
            found.append({"at": share(seen, at), "text": text})
        at += HOUR
    return found
