"""What an event's lines mean: its times in zones that we know, its rule, whether it may be shown.

What is not understood raises NotUnderstood: such an event is skipped and counted, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.feeds.limits import LONGEST
from kiosk.feeds.sieve import Line, Part
from kiosk.feeds.zones import zone_name

DAY, ONE_DAY = re.compile(r"[0-9]{8}"), timedelta(days=1)
MOMENT = re.compile(r"([0-9]{8}T[0-9]{6})(Z?)")
LASTS = re.compile(
    r"\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?"
)
RULE = re.compile(r"[A-Za-z0-9=;,+-]{1,500}")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
MOST_A_DAY = 24
"""Times of one series in a day: more are no programme, but an attempt to keep us busy."""

Time = date | datetime


class NotUnderstood(ValueError):
    """The event says something that has no meaning, or none that we know."""


@dataclass(frozen=True, slots=True)
class Zones:
    """The zone for times without one, and where the calendar says that its own zones are."""

    hub: ZoneInfo
    locations: dict[str, str]

    def of(self, line: Line) -> ZoneInfo:
        """The zone in which the line's times are meant."""
        if "TZID" not in line.parameters:
            return self.hub
        name = zone_name(line.parameters["TZID"], self.locations)
        if name is None:
            raise NotUnderstood(f"zone {line.parameters['TZID'][:60]!r}")
        return ZoneInfo(name)


@dataclass(frozen=True, slots=True)
class Stretch:
    """When an event is on: whole days with the end not included, or aware moments."""

    start: Time
    end: Time

    def instants(self, hub: ZoneInfo) -> tuple[datetime, datetime]:
        """The same in UTC; a day begins at the hub's midnight."""
        return instant(self.start, hub), instant(self.end, hub)


def instant(moment: Time, hub: ZoneInfo) -> datetime:
    """A moment, or the hub's midnight of a day, in UTC."""
    aware = moment if isinstance(moment, datetime) else datetime.combine(moment, time(), hub)
    try:
        return aware.astimezone(UTC)
    except OverflowError as why:
        raise NotUnderstood("year") from why


def moment_of(line: Line | None, zones: Zones) -> Time:
    """The day or the moment that a DTSTART, DTEND or RECURRENCE-ID tells."""
    if line is None or line.is_cut:
        raise NotUnderstood("no time")
    text = line.value.strip()
    try:
        if DAY.fullmatch(text):
            return datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007 (a day has no zone)
        if found := MOMENT.fullmatch(text):
            zone = UTC if found[2] else zones.of(line)
            return datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=zone)
    except (ValueError, OverflowError) as why:
        raise NotUnderstood("time") from why
    raise NotUnderstood("time")


def stretch_of(part: Part, zones: Zones) -> Stretch:
    """From when to when an event (the first of a series) is on."""
    if part.is_broken:
        raise NotUnderstood("line")
    start = moment_of(part.first("DTSTART"), zones)
    end = _end(part, start, zones)
    if isinstance(start, datetime) != isinstance(end, datetime):
        raise NotUnderstood("half a day")
    if not isinstance(start, datetime):
        end = max(end, start + ONE_DAY)
    began, ended = Stretch(start, end).instants(zones.hub)
    if not timedelta() <= ended - began <= LONGEST:
        raise NotUnderstood("length")
    return Stretch(start, end)


def _end(part: Part, start: Time, zones: Zones) -> Time:
    if "DTEND" in part.lines:
        return moment_of(part.first("DTEND"), zones)
    if "DURATION" not in part.lines:
        return start
    return after(start, part.value("DURATION"))


def after(start: Time, lasts: str) -> Time:
    """The end of what `lasts` so long: days by the wall, the rest by the clock (3.3.6)."""
    found = LASTS.fullmatch(lasts.strip())
    if found is None or lasts.strip().endswith(("P", "T")):
        raise NotUnderstood("duration")
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
    try:
        wall = start + timedelta(weeks=weeks, days=days)
        rest = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        if not isinstance(wall, datetime):
            return wall + rest
        return (wall.astimezone(UTC) + rest).astimezone(wall.tzinfo)
    except OverflowError as why:
        raise NotUnderstood("duration") from why


def rule_of(line: Line) -> dict[str, str]:
    """The parts of a rule such as a programme may have: days apart, not too often in a day."""
    text = line.value.strip().upper()
    if line.is_cut or not RULE.fullmatch(text):
        raise NotUnderstood("rule")
    said = dict(each.partition("=")[::2] for each in text.split(";") if each)
    step = said.get("INTERVAL", "1")
    if said.get("FREQ") not in FREQUENCIES or not step.isdecimal() or not 1 <= int(step) <= 1_000:
        raise NotUnderstood("rule")
    times = 1
    for each in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= said.get(each, "").count(",") + 1
    if times > MOST_A_DAY:
        raise NotUnderstood("dense rule")
    return said


def is_hidden(part: Part) -> bool:
    """Whether the calendar calls it private; a class that nobody knows is private too (3.8.1.3)."""
    return part.value("CLASS").strip().upper() not in ("", "PUBLIC")


def is_cancelled(part: Part) -> bool:
    """Whether it does not take place."""
    return part.value("STATUS").strip().upper() == "CANCELLED"
