"""The opening hours in a hub file: the week, days that are different, and unstaffed hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from enum import StrEnum

from kiosk.hubfile.shape import HubLimit, OpeningHours, Unstaffed
from kiosk.public_holidays import is_country
from kiosk.rules.opening import DayException, Hours
from kiosk.tomlfile.tables import Table
from kiosk.tomlfile.values import (
    Reader,
    Wrong,
    calendar_day,
    day_stretch,
    one_of,
    shown,
    whole,
    words,
    yes_or_no,
)

LONGEST_EXCEPTION = timedelta(days=400)


class Weekday(StrEnum):
    """A day of the week, as it is written in the file; the order is that of `date.weekday`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class OnHolidays(StrEnum):
    """What public holidays do to the opening hours."""

    CLOSED = "closed"
    OPEN = "open"


def read_hours(top: Table, languages: tuple[str, ...], turns_at: time) -> OpeningHours:
    """The [opening] table with its [[opening.hours]] and [[opening.exceptions]]."""
    table = top.table("opening")
    on_holidays = table.may(
        "public_holidays", one_of(OnHolidays, OnHolidays.CLOSED), OnHolidays.CLOSED
    )
    country = table.may("country", _country(), "FI")
    opening = OpeningHours(
        hours=_week(table.tables("hours", least=1), turns_at),
        exceptions=_exceptions(table.tables("exceptions"), languages, turns_at),
        country=country if on_holidays is OnHolidays.CLOSED else None,
    )
    table.end()
    return opening


def read_unstaffed(
    top: Table, languages: tuple[str, ...], limit: HubLimit, opening: OpeningHours
) -> Unstaffed | None:
    """The [unstaffed] table, which a hub needs as soon as it has unstaffed hours."""
    days = (opening.hours, *(exception.hours for exception in opening.exceptions))
    is_needed = any(not hours.staffed for stretches in days for hours in stretches)
    table = top.table("unstaffed", is_needed=is_needed)
    if "unstaffed" not in top:
        return None
    places = table.may("places", whole(1, 1000, 6), limit.places)
    said = table.said("text", languages, 200)
    table.end()
    if table.is_well("places") and places > limit.places:
        table.wrong(
            "places",
            f"{places} places without staff are more than the {limit.places} of the whole hub:"
            f" write at most {limit.places}.",
        )
    return Unstaffed(places, said)


def _week(tables: list[Table], turns_at: time) -> tuple[Hours, ...]:
    week: list[Hours] = []
    for table in tables:
        days = table.many("days", one_of(Weekday, Weekday.MON))
        weekdays = tuple(list(Weekday).index(day) for day in days)
        found = _stretches(table, weekdays, turns_at)
        table.end()
        if table.is_well("days", "open"):
            _note_overlap(table, found, week, turns_at)
            week.extend(found)
    return tuple(week)


def _exceptions(
    tables: list[Table], languages: tuple[str, ...], turns_at: time
) -> tuple[DayException, ...]:
    found: dict[date, DayException] = {}
    for table in tables:
        days = _days(table)
        is_closed = table.may("closed", yes_or_no(example=True), default=False)
        reason = table.said_if_any("reason", languages, 120)
        stretches = _one_day(table, turns_at, is_closed=is_closed)
        table.end()
        for day in days:
            if day in found:
                table.wrong("date", f"there are two exceptions for {day}: delete one of them.")
            weekday = (day.weekday(),)
            hours = tuple(replace(stretch, weekdays=weekday) for stretch in stretches)
            found[day] = DayException(day, hours, reason)
    return tuple(found[day] for day in sorted(found))


def _days(table: Table) -> list[date]:
    first = table.must("date", calendar_day(date(2026, 12, 23)))
    last = table.may("until", calendar_day(date(2026, 12, 31)), first)
    if not table.is_well("date") or ("until" in table and not table.is_well("until")):
        return []
    if last < first:
        table.wrong("until", f"{last} is before {first}: write a later day, or delete this line.")
    elif last - first > LONGEST_EXCEPTION:
        table.wrong(
            "until",
            f"{first} to {last} is longer than {LONGEST_EXCEPTION.days} days:"
            " change the opening hours of the week instead.",
        )
    else:
        return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    return []


def _one_day(table: Table, turns_at: time, *, is_closed: bool) -> tuple[Hours, ...]:
    if is_closed and "open" in table:
        table.wrong("closed", "this day is closed and open: delete one of the two lines.")
    if not is_closed and "open" not in table:
        table.wrong("", 'say what this day is: add closed = true, or open = "10:00-14:00".')
    if "open" not in table:
        table.may("staffed", _staffed(turns_at), default=True)
        return ()
    return _stretches(table, (), turns_at)


def _stretches(table: Table, weekdays: tuple[int, ...], turns_at: time) -> tuple[Hours, ...]:
    """What `open` and `staffed` say together: up to three stretches that touch each other."""
    opens, closes = table.must("open", _within_a_day("08:00-16:00", turns_at))
    staffed = table.may("staffed", _staffed(turns_at), default=True)
    if isinstance(staffed, bool):
        return (Hours(weekdays, opens, closes, staffed=staffed),)
    comes, goes = staffed
    start, end = _span((opens, closes), turns_at)
    staff_start, staff_end = _span(staffed, turns_at)
    if table.is_well("open", "staffed") and not start <= staff_start < staff_end <= end:
        table.wrong(
            "staffed",
            "staff comes before the hub opens or goes after it closes:"
            " write a stretch within `open`, or true or false.",
        )
    before = Hours(weekdays, opens, comes, staffed=False)
    after = Hours(weekdays, goes, closes, staffed=False)
    return (
        *((before,) if start < staff_start else ()),
        Hours(weekdays, comes, goes, staffed=True),
        *((after,) if staff_end < end else ()),
    )


def _note_overlap(
    table: Table, found: Iterable[Hours], week: Iterable[Hours], turns_at: time
) -> None:
    for hours in found:
        start, end = _span((hours.opens, hours.closes), turns_at)
        for other in week:
            other_start, other_end = _span((other.opens, other.closes), turns_at)
            both = set(hours.weekdays) & set(other.weekdays)
            if both and start < other_end and other_start < end:
                names = ", ".join(list(Weekday)[number] for number in sorted(both))
                table.wrong(
                    "open",
                    f"these hours overlap with others on {names}: let one end before the next"
                    " begins, or delete one.",
                )


def _span(stretch: tuple[time, time], turns_at: time) -> tuple[int, int]:
    """A stretch in wall minutes since the hub's day turned; until the next turn is 1440."""
    start, end = (at.hour * 60 + at.minute for at in stretch)
    turn = turns_at.hour * 60 + turns_at.minute
    return (start - turn) % 1440, (end - turn - 1) % 1440 + 1


def _within_a_day(example: str, turns_at: time) -> Reader[tuple[time, time]]:
    reader = day_stretch(example)
    turn = f"{turns_at:%H:%M}"

    def take(value: object) -> tuple[time, time] | Wrong:
        stretch = reader.take(value)
        if isinstance(stretch, Wrong):
            return stretch
        start, end = _span(stretch, turns_at)
        if stretch[0] < turns_at:
            return Wrong(
                f"{shown(value)} begins before the hub's day turns at {turn}: begin at {turn} or"
                " later, and write what comes before it as the end of the day before"
            )
        if end <= start:
            return Wrong(
                f"{shown(value)} ends before it starts: write it as {reader.example}"
                f" (an end after midnight may be as late as {turn})"
            )
        if stretch[1].hour == 3:
            return Wrong(
                f"{shown(value)} ends in the hour in which the clocks change twice a year:"
                " write an end until 02:59, or 04:00"
            )
        return stretch

    return Reader(take, reader.example, reader.meanwhile)


def _staffed(turns_at: time) -> Reader[bool | tuple[time, time]]:
    stretch = _within_a_day("09:00-16:00", turns_at)

    def take(value: object) -> bool | tuple[time, time] | Wrong:
        if isinstance(value, bool):
            return value
        if isinstance(value, str):
            return stretch.take(value)
        return Wrong(f"{shown(value)} is not known: write true, false or {stretch.example}")

    return Reader(take, stretch.example, meanwhile=True)


def _country() -> Reader[str]:
    code = words(2, "FI")

    def take(value: object) -> str | Wrong:
        found = code.take(value)
        if isinstance(found, Wrong) or is_country(found):
            return found
        return Wrong(f'no public holidays are known for {shown(value)}: write a code as "FI"')

    return Reader(take, code.example, code.meanwhile)
