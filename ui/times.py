"""How days and times are said in each language, in the hub's own zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = {
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "sv": ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NEAR_DAYS = {
    "fi": ("eilen", "tänään", "huomenna"),
    "sv": ("i går", "i dag", "i morgon"),
    "en": ("yesterday", "today", "tomorrow"),
}
AT = {"fi": "klo ", "sv": "kl. ", "en": ""}


def clock(at: datetime, zone: str, lang: str) -> str:
    """The time as a clock shows it: "13.24", in English "13:24"."""
    here = at.astimezone(ZoneInfo(zone))
    return f"{here.hour}{':' if lang == 'en' else '.'}{here.minute:02}"


def day(on: date, lang: str) -> str:
    """The day in short: "ti 24.11.", "tis 24.11", "Tue 24 Nov"."""
    name = WEEKDAYS[lang][on.weekday()]
    if lang == "en":
        return f"{name} {on.day} {MONTHS[on.month - 1]}"
    return f"{name} {on.day}.{on.month}{'.' if lang == 'fi' else ''}"


def date_of(at: datetime, zone: str, lang: str) -> str:
    """The day of an instant in short."""
    return day(at.astimezone(ZoneInfo(zone)).date(), lang)


def full_date(at: datetime, zone: str, lang: str) -> str:
    """The day of an instant with its year: "ti 24.11.2026", "Tue 24 Nov 2026"."""
    on = at.astimezone(ZoneInfo(zone)).date()
    said = day(on, lang)
    return f"{said} {on.year}" if lang == "en" else f"{said.rstrip('.')}.{on.year}"


def hour(at: datetime, zone: str, lang: str) -> str:
    """The time as people say it: "klo 14", "klo 14.30", "kl. 14", "14:00"."""
    return AT[lang] + _bare(at, zone, lang)


def hours(start: datetime, end: datetime, zone: str, lang: str) -> str:
    """A stretch of one day: "klo 14–15.30"."""
    return f"{AT[lang]}{_bare(start, zone, lang)}–{_bare(end, zone, lang)}"


def moment(at: datetime, now: datetime, zone: str, lang: str) -> str:
    """Day and time, the near days by name: "tänään klo 14", "to 26.11. klo 9"."""
    on = at.astimezone(ZoneInfo(zone)).date()
    return f"{near_day(on, now.astimezone(ZoneInfo(zone)).date(), lang)} {hour(at, zone, lang)}"


def near_day(on: date, today: date, lang: str) -> str:
    """Yesterday, today and tomorrow by name, any other day in short."""
    away = (on - today) // timedelta(days=1)
    return NEAR_DAYS[lang][away + 1] if -1 <= away <= 1 else day(on, lang)


def _bare(at: datetime, zone: str, lang: str) -> str:
    here = at.astimezone(ZoneInfo(zone))
    if lang == "en":
        return f"{here.hour}:{here.minute:02}"
    return f"{here.hour}.{here.minute:02}" if here.minute else str(here.hour)
