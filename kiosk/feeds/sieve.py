"""The few lines of a calendar that we need, taken out before any library sees the rest (P-22).

What is not asked for never gets further: descriptions, people, alarms, the calendar's own rules for
time zones, whatever is nested. Each look at a line is short, and there is one per line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LONGEST_LINE = 16_000
"""Of a line put together from its folds; a longer one is cut, and its event skipped for dates."""

TEXTS = frozenset({"UID", "SUMMARY", "LOCATION", "URL", "STATUS", "CLASS", "SEQUENCE", "DURATION"})
TIMES = frozenset({"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"})
RULES = frozenset({"RRULE"})
MOST_OF_ONE_NAME = 2_000
"""Lines of one property in an event; more of them make it broken."""

NAME = re.compile(r"[A-Za-z0-9-]{1,60}(?=[:;])")
ONE = r"(?:\"[^\"]*\"|[^\":;,]*)"
PARAMETER = re.compile(rf";([A-Za-z0-9-]{{1,60}})=({ONE}(?:,{ONE})*)")
FOLD = re.compile(rb"(?:\r\n|\r|\n)[ \t]")
NEW_LINE = re.compile(r"\r\n|\r|\n")
START, END = "BEGIN", "END"
CALENDAR, EVENT, ZONE = "VCALENDAR", "VEVENT", "VTIMEZONE"
DEPTH = 2
"""Of an event: a component right in the calendar."""

WANTED = {EVENT: TEXTS | TIMES | RULES, ZONE: frozenset({"TZID", "X-LIC-LOCATION"})}


class NoCalendar(ValueError):
    """The text is no iCalendar, or ends before its calendar does."""


@dataclass(frozen=True, slots=True)
class Line:
    """A property: its parameters by their names in capitals, and its value, not unescaped yet."""

    parameters: dict[str, str]
    value: str
    is_cut: bool = False


@dataclass(slots=True)
class Part:
    """An event as the calendar wrote it: the wanted properties by name, in order."""

    lines: dict[str, list[Line]] = field(default_factory=dict)
    is_broken: bool = False

    def first(self, name: str) -> Line | None:
        """The first property of that name."""
        found = self.lines.get(name)
        return found[0] if found else None

    def value(self, name: str) -> str:
        """The first property's value, or nothing."""
        found = self.first(name)
        return found.value if found else ""


@dataclass(slots=True)
class Sifted:
    """The events, and where the calendar says that its own zones are."""

    parts: list[Part] = field(default_factory=list)
    locations: dict[str, str] = field(default_factory=dict)


def decoded(feed: bytes) -> str:
    """The text with its folds undone (RFC 5545, 3.1), in UTF-8 as the standard wants it, or as old
    programs write Latin letters. A fold may split a letter's bytes: it goes first.
    """
    whole = FOLD.sub(b"", feed)
    try:
        return whole.decode("utf-8-sig")
    except UnicodeDecodeError:
        return whole.decode("cp1252", errors="replace")


def sift(text: str) -> Sifted:
    """Take the events out of the calendars in the text; NoCalendar when there is no whole one."""
    sifted = Sifted()
    inside: list[str] = []
    part = Part()
    calendars = 0
    for whole in NEW_LINE.split(text):
        line = whole[: LONGEST_LINE + 1]
        found = NAME.match(line)
        name = found[0].upper() if found else ""
        if name == START:
            inside.append(_component(line))
            part = Part() if len(inside) == DEPTH else part
        elif name == END and inside:
            calendars += inside == [CALENDAR]
            _keep(sifted, part, inside)
            inside.pop()
        elif len(inside) == DEPTH and name in WANTED.get(inside[1], ()):
            _put(part, name, line)
    if inside or not calendars:
        raise NoCalendar
    return sifted


def _component(line: str) -> str:
    return line[len(START) + 1 :].strip().upper()[:60]


def _keep(sifted: Sifted, part: Part, inside: list[str]) -> None:
    if inside == [CALENDAR, EVENT]:
        sifted.parts.append(part)
    elif inside == [CALENDAR, ZONE]:
        sifted.locations[part.value("TZID")] = part.value("X-LIC-LOCATION")


def _put(part: Part, name: str, line: str) -> None:
    parameters: dict[str, str] = {}
    at = len(name)
    while line[at : at + 1] == ";" and (found := PARAMETER.match(line, at)):
        parameters[found[1].upper()] = found[2].strip('"')
        at = found.end()
    same = part.lines.setdefault(name, [])
    if line[at : at + 1] != ":" or len(same) >= MOST_OF_ONE_NAME:
        part.is_broken = True
        return
    same.append(Line(parameters, line[at + 1 :], is_cut=len(line) > LONGEST_LINE))
