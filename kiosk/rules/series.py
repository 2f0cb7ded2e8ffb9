"""Series: a weekly course as a rule, as its dates, and as RFC 5545 writes it (R8).

    rule     from 5.1., on Tuesdays, 18.00-20.00, ten times    FREQ=WEEKLY;BYDAY=TU;COUNT=10
    dates    |Tu 18.00|      |Tu 18.00|  …  28.3.  …  |Tu 18.00|   18.00 on the wall, always (R2)

A date on which the wall clock never shows the time says so, and is not moved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import MO, WEEKLY, rrule

from kiosk.room_answers import Meant, NoRoom, WayOut, WhyNot, Wish
from kiosk.rules.intervals import Interval
from kiosk.rules.meant import instants_of
from kiosk.rules.reserving import rule_set_aside, why_not
from kiosk.rules.room_calendar import RoomCalendar, Taken
from kiosk.rules.wall_time import at_wall_or_after, local

MOST_DATES = 200
"""The most dates that one series has: four years of weeks."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """On some weekdays (0 is Monday) of every `every`-th week from `first` on.

    It lasts until a day, or for a count of dates; `ends` at or before `starts` is on the next day.
    """

    first: date
    starts: time
    ends: time
    weekdays: tuple[int, ...]
    every: int = 1
    until: date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        if self.until is not None and self.count is not None:
            raise ValueError("a series lasts until a day or for a count of dates, not both")


@dataclass(frozen=True, slots=True)
class SeriesDate:
    """One date of a series: when it is, or why it is not (the hour that is skipped)."""

    meant: Meant
    when: Interval | NoRoom


@dataclass(frozen=True, slots=True)
class CheckedDate:
    """A date before it is saved: why it cannot be had, and what the manager would set aside."""

    date: SeriesDate
    why_not: NoRoom | None
    sets_aside: WhyNot | None = None


def days_of(rule: SeriesRule) -> tuple[date, ...] | NoRoom:
    """The days of a series in order; refused when there is none, or more than are taken."""
    days = tuple(islice(_days(rule), MOST_DATES + 1))
    if not days:
        return NoRoom(WhyNot.NO_DATES, WayOut(fits=MOST_DATES))
    if len(days) > MOST_DATES:
        return NoRoom(WhyNot.TOO_MANY_DATES, WayOut(fits=MOST_DATES))
    return days


def dates_of(rule: SeriesRule, zone: ZoneInfo) -> tuple[SeriesDate, ...] | NoRoom:
    """The dates of a series as instants, each at its wall time, whatever the clocks do."""
    days = days_of(rule)
    if isinstance(days, NoRoom):
        return days
    meant = (Meant(day, rule.starts, rule.ends) for day in days)
    return tuple(SeriesDate(each, instants_of(each, zone)) for each in meant)


def checked(
    dates: tuple[SeriesDate, ...], wish: Wish, room: RoomCalendar, now: datetime
) -> tuple[CheckedDate, ...]:
    """Every date with its clash, before saving; a date clashes with the earlier ones, too.

    `wish` says who asks for how many; the calendar reaches over all the dates.
    """
    found: list[CheckedDate] = []
    for each in dates:
        looked = _check(each, wish, room, now)
        found.append(looked)
        if looked.why_not is None and isinstance(each.when, Interval):
            start, end = each.when.start, each.when.end
            mine = Taken(each.meant.day.isoformat(), start, end, end + room.gap)
            room = replace(room, taken=(*room.taken, mine))
    return tuple(found)


def ended_before(rule: SeriesRule, day: date) -> SeriesRule | None:
    """What stays of a series that is changed or cancelled from `day` on."""
    days = days_of(rule)
    before = [each for each in days if each < day] if not isinstance(days, NoRoom) else []
    return replace(rule, until=before[-1], count=None) if before else None


def rrule_of(rule: SeriesRule, zone: ZoneInfo) -> str:
    """The rule as an RRULE of RFC 5545; its DTSTART is the first date, with the zone.

    UNTIL is an instant in UTC, as it must be beside a DTSTART with a zone.
    """
    parts = ["FREQ=WEEKLY"]
    if rule.every != 1:
        parts.append(f"INTERVAL={rule.every}")
    parts.append("BYDAY=" + ",".join(WEEKDAYS[day] for day in sorted(set(rule.weekdays))))
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if rule.until is not None:
        until = at_wall_or_after(rule.until, rule.starts, zone)
        parts.append(f"UNTIL={until:%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def rule_of(text: str, first: date, times: tuple[time, time], zone: ZoneInfo) -> SeriesRule:
    """The rule that an RRULE says; ValueError when it says more than a series here can be."""
    parts = dict(_part(part) for part in text.strip().removeprefix("RRULE:").split(";"))
    if parts.pop("FREQ", None) != "WEEKLY":
        raise ValueError("a series is weekly")
    if parts.pop("WKST", "MO") != "MO":
        raise ValueError("weeks begin on Monday")
    every, count = int(parts.pop("INTERVAL", "1")), parts.pop("COUNT", None)
    weekdays, until = parts.pop("BYDAY", WEEKDAYS[first.weekday()]), parts.pop("UNTIL", None)
    if parts:
        raise ValueError(f"a series knows nothing of {', '.join(sorted(parts))}")
    return SeriesRule(
        first,
        *times,
        tuple(sorted({_weekday(day) for day in weekdays.split(",")})),
        every,
        None if until is None else _until(until, zone),
        None if count is None else int(count),
    )


def _days(rule: SeriesRule) -> islice[date]:
    """The days, as many as the rule counts; without end when it names none."""
    nothing = not rule.weekdays or rule.every < 1
    found = rrule(
        WEEKLY,
        dtstart=_at_noon(rule.first),
        interval=max(1, rule.every),
        wkst=MO,
        byweekday=rule.weekdays or (0,),
        until=None if rule.until is None else _at_noon(rule.until),
    )
    days = (instant.date() for instant in found)
    most = None if rule.count is None else max(0, rule.count)
    return islice(days, 0 if nothing else most)


def _at_noon(day: date) -> datetime:
    """A wall time without a zone: `rrule` counts days, and no clock changes at noon."""
    return datetime.combine(day, time(12))


def _check(each: SeriesDate, wish: Wish, room: RoomCalendar, now: datetime) -> CheckedDate:
    if isinstance(each.when, NoRoom):
        return CheckedDate(each, each.when)
    asked = replace(wish, starts_at=each.when.start, ends_at=each.when.end)
    aside = rule_set_aside(asked, room, now) if wish.by_manager else None
    return CheckedDate(each, why_not(asked, room, now), aside)


def _part(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return name.strip().upper(), value.strip().upper()


def _weekday(name: str) -> int:
    if name not in WEEKDAYS:
        raise ValueError(f"{name} is no day of every week")
    return WEEKDAYS.index(name)


def _until(text: str, zone: ZoneInfo) -> date:
    if len(text) == len("20270105"):
        return date.fromisoformat(text)
    if not text.endswith("Z"):
        raise ValueError("UNTIL is a day, or an instant in UTC")
    return local(datetime.fromisoformat(text[:-1]).replace(tzinfo=UTC), zone).date()
