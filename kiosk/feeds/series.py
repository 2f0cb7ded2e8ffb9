"""What repeats, worked out by the library from the few lines that we let through."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import FrameType

from icalendar import Calendar
from recurring_ical_events import of

from kiosk.feeds.meaning import (
    NotUnderstood,
    Stretch,
    Time,
    Zones,
    after,
    instant,
    moment_of,
    rule_of,
    stretch_of,
)
from kiosk.feeds.sieve import Line, Part

NUMBER = "X-PART"
LISTED = re.compile(r"[0-9TZ,/PWDHMS+ -]*")
Found = tuple[Part, Stretch]


class TooLong(BaseException):
    """A series has used up its processor time; no `except Exception` on the way may keep it."""


@contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """End the block with TooLong after so much processor time."""

    def stop(_: int, __: FrameType | None) -> None:
        raise TooLong

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def is_series(part: Part) -> bool:
    """Whether it happens more than once."""
    return "RRULE" in part.lines or "RDATE" in part.lines


def occurrences(
    base: Part, changes: list[Part], zones: Zones, window: tuple[datetime, datetime]
) -> list[Found]:
    """The times of a series that touch the window, with the part that tells of each.

    `changes` are its single dates that were moved or cancelled (RECURRENCE-ID).
    """
    parts = [base, *changes]
    texts = [_text(number, part, zones) for number, part in enumerate(parts)]
    calendar = Calendar.from_ical("\r\n".join(["BEGIN:VCALENDAR", *texts, "END:VCALENDAR", ""]))
    return [
        _told(parts[int(each[NUMBER])], each["DTSTART"].dt, each["DTEND"].dt)
        for each in of(calendar).between(*window)
    ]


def _told(part: Part, start: Time, end: Time) -> Found:
    """The library's ends are by the wall; where a duration was told, its hours are by the clock."""
    if part.is_broken:
        return part, Stretch(start, start)
    periods = any("/" in line.value for line in part.lines.get("RDATE", []))
    if "DURATION" in part.lines and "DTEND" not in part.lines and not periods:
        return part, Stretch(start, after(start, part.value("DURATION")))
    return part, Stretch(start, end)


def _text(number: int, part: Part, zones: Zones) -> str:
    lines = ["BEGIN:VEVENT", "UID:series", f"{NUMBER}:{number}"]
    sequence = part.value("SEQUENCE").strip()
    if re.fullmatch("[0-9]{1,6}", sequence):
        lines.append(f"SEQUENCE:{sequence}")
    lines += _times(part, zones)
    if "RECURRENCE-ID" not in part.lines:
        lines += _repeats(part, zones)
    return "\r\n".join([*lines, "END:VEVENT"])


def _times(part: Part, zones: Zones) -> list[str]:
    """Start, end and which date is meant; a change that is not understood keeps the old time, to be
    left out there.
    """
    lines: list[str] = []
    instead = part.first("RECURRENCE-ID")
    if instead:
        moment_of(instead, zones)
        whole = ";RANGE=THISANDFUTURE" if instead.parameters.get("RANGE") else ""
        lines.append(_line(f"RECURRENCE-ID{whole}", instead, zones))
    try:
        stretch_of(part, zones)
    except NotUnderstood:
        if instead is None:
            raise
        part.is_broken = True
        return [*lines, _line("DTSTART", instead, zones)]
    for name in ("DTSTART", "DTEND"):
        lines += [_line(name, line, zones) for line in part.lines.get(name, [])[:1]]
    if "DTEND" not in part.lines and "DURATION" in part.lines:
        lines.append(f"DURATION:{part.value('DURATION').strip()}")
    return lines


def _repeats(part: Part, zones: Zones) -> list[str]:
    lines = [_rule(line, part, zones) for line in part.lines.get("RRULE", [])]
    for name in ("RDATE", "EXDATE"):
        lines += [_line(name, line, zones) for line in part.lines.get(name, [])]
    return lines


def _rule(line: Line, part: Part, zones: Zones) -> str:
    """The rule, with its end as the standard wants it: in UTC, or a day where the start is one.

    Many calendars write a day, which is meant with all its hours, or a time by the wall.
    """
    said = rule_of(line)
    until = said.pop("UNTIL", "")
    parts = [f"{name}={value}" for name, value in said.items()]
    if until:
        parts.append(f"UNTIL={_until(until, part.first('DTSTART'), zones)}")
    return f"RRULE:{';'.join(parts)}"


def _until(until: str, start: Line | None, zones: Zones) -> str:
    if start is None or not isinstance(moment_of(start, zones), datetime):
        return until[:8]
    wall = until if "T" in until else f"{until}T235959"
    last = moment_of(Line(start.parameters, wall), zones)
    return f"{instant(last, zones.hub):%Y%m%dT%H%M%SZ}"


def _line(name: str, line: Line, zones: Zones) -> str:
    """The line with a zone's right name, or the hub's for a time without one."""
    value = line.value.strip()
    if line.is_cut or not LISTED.fullmatch(value):
        raise NotUnderstood("list")
    kind = ";VALUE=PERIOD" if "/" in value else ""
    if "T" not in value:
        return f"{name};VALUE=DATE:{value}"
    if value.endswith("Z") or "Z/" in value:
        return f"{name}{kind}:{value}"
    return f"{name};TZID={zones.of(line).key}{kind}:{value}"
