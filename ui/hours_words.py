"""How opening hours are said: a week in a line or a line a day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from kiosk.answers import DayHours
from ui import times

translate = QCoreApplication.translate

Stretches = tuple[tuple[str, str, bool], ...]
LONG_DAYS = {
    "fi": ("Maanantai", "Tiistai", "Keskiviikko", "Torstai", "Perjantai", "Lauantai", "Sunnuntai"),
    "sv": ("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def wall(said: str, lang: str) -> str:
    """A wall time as people say it: "08:00" is "8", "8.30", in English "8:00"."""
    hour, minute = said.split(":")
    if lang == "en":
        return f"{int(hour)}:{minute}"
    return str(int(hour)) if minute == "00" else f"{int(hour)}.{minute}"


def hours(stretches: Stretches, lang: str) -> str:
    """The hours of one day: "klo 8–12, 13–16"; closed when there are none."""
    if not stretches:
        return translate("Hours", "closed")
    ends = joined(stretches)
    return times.AT[lang] + ", ".join(f"{wall(a, lang)}–{wall(b, lang)}" for a, b in ends)


def joined(stretches: Stretches) -> list[tuple[str, str]]:
    """Stretches that touch are one, whoever is there."""
    ends: list[tuple[str, str]] = []
    for opens, closes, _ in stretches:
        if ends and ends[-1][1] == opens:
            ends[-1] = (ends[-1][0], closes)
        else:
            ends.append((opens, closes))
    return ends


def staffed(stretches: Stretches, lang: str) -> str:
    """When the manager is there, if that is told apart."""
    if not stretches:
        return ""
    with_manager = tuple(s for s in stretches if s[2])
    if not with_manager:
        return translate("Hours", "on one’s own all day")
    if len(with_manager) == len(stretches):
        return translate("Hours", "manager here all day")
    said = hours(with_manager, lang)
    return translate("Hours", "manager here %1").replace("%1", said)


def week(days: Sequence[DayHours], lang: str) -> str:
    """The week in a line: "ma–pe klo 8–18, la klo 10–14"; closed days are left out."""
    said = []
    for stretches, group in groupby(days, key=lambda day: joined(day.stretches)):
        same = list(group)
        if stretches:
            names = [times.WEEKDAYS[lang][day.weekday] for day in (same[0], same[-1])]
            span = names[0] if len(same) == 1 else f"{names[0]}–{names[1]}"
            said.append(f"{span} {hours(same[0].stretches, lang)}")
    return ", ".join(said) or translate("Hours", "no opening hours yet")
