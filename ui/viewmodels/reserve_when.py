"""How the time of a reservation is said, also in the hour that comes twice (R2)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from ui import times
from ui.room_refusals import Place
from ui.viewmodels.reserve_state import ReserveState

translate = QCoreApplication.translate


def which_pass(at: datetime, zone: str) -> str:
    """In the hour that comes twice: which of the two; else nothing (R2)."""
    here = at.astimezone(ZoneInfo(zone))
    first, second = (here.replace(fold=fold).utcoffset() for fold in (0, 1))
    if first == second:
        return ""
    if here.fold:
        return translate("Reserve", "winter time")
    return translate("Reserve", "summer time")


def said_hour(at: datetime, place: Place) -> str:
    """The time as people say it, and which of the two where there are two."""
    hour, which = times.hour(at, place.zone, place.lang), which_pass(at, place.zone)
    return f"{hour} ({which})" if which else hour


def said_hours(start: datetime, end: datetime, place: Place) -> str:
    """A stretch of a day, with both passes of a doubled hour told apart."""
    if which_pass(start, place.zone) or which_pass(end, place.zone):
        return f"{said_hour(start, place)} – {said_hour(end, place)}"
    return times.hours(start, end, place.zone, place.lang)


def said_from(start: datetime, place: Place) -> str:
    """From when on: "huomenna klo 14"."""
    day = times.moment(start, place.now, place.zone, place.lang)
    which = which_pass(start, place.zone)
    return f"{day} ({which})" if which else day


def said_when(state: ReserveState, place: Place) -> str:
    """The chosen time as people say it: "nyt heti klo 14 asti", "huomenna klo 14–15"."""
    start, end = state.starts_at, state.ends_at
    if start is None:
        return ""
    if end is None:
        return said_from(start, place)
    if state.is_now:
        return translate("Reserve", "now until %1").replace("%1", said_hour(end, place))
    today = place.now.astimezone(ZoneInfo(place.zone)).date()
    day = times.near_day(start.astimezone(ZoneInfo(place.zone)).date(), today, place.lang)
    return f"{day} {said_hours(start, end, place)}"
