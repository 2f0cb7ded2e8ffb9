"""Thirty and more calendars that want to keep us busy, fill us up, or say what they should not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from tests.kiosk.feeds.calendars import calendar, event

GOOD = event(UID="good", SUMMARY="Kahvit")
SIXTY = ",".join(map(str, range(60)))
DENSE = f"BYSECOND={SIXTY};BYMINUTE={SIXTY};BYHOUR={','.join(map(str, range(24)))}"


def with_rule(rule: str, start: str = "20261201T160000Z") -> bytes:
    """A repeating event beside a good one."""
    return calendar(GOOD, event(UID="bad", DTSTART=start, RRULE=rule))


def filled(pattern: str, megabytes: float = 1.0, *, head: str = "", foot: str = "") -> bytes:
    """A pattern (with a number in it) again and again, up to a size."""
    size, parts, length = int(megabytes * 1024 * 1024), [head], 0
    for number in count():
        parts.append(pattern.replace("#", str(number)))
        length += len(parts[-1])
        if length > size:
            return "".join([*parts, foot]).encode()
    raise AssertionError


def events_filled(lines: str, megabytes: float = 1.0) -> bytes:
    """As many events of these lines as fit."""
    whole = "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n"
    return filled(whole, megabytes, head="BEGIN:VCALENDAR\n", foot="END:VCALENDAR\n")


def zone(rules: str, tzid: str = "Lies/Lies") -> str:
    """A definition of a zone of the calendar's own."""
    return f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{rules}\nEND:VTIMEZONE"


def deep_zone() -> bytes:
    """A zone with a thousand rules that never end."""
    rule = (
        "BEGIN:DAYLIGHT\nDTSTART:00010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
        "RRULE:FREQ=SECONDLY\nEND:DAYLIGHT"
    )
    inside = event(UID="bad", DTSTART=";TZID=Lies/Lies:20261201T160000")
    return calendar(GOOD, inside, before=zone("\n".join([rule] * 1_000)))


def nested(name: str, depth: int) -> bytes:
    """Components in components."""
    inner = f"BEGIN:{name}\n" * depth + f"END:{name}\n" * depth
    return calendar(GOOD, event(UID="bad") + "\n" + inner.strip())


ALARM = "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1S\nREPEAT:999999999\nDURATION:PT1S\nEND:VALARM"
WEEK_OF_SERIES = "UID:u#\nSUMMARY:S\nDTSTART:19700101T100000Z\nRRULE:FREQ=DAILY"
FEW = "UID:u#\nSUMMARY:S #\nDTSTART:20261201T160000Z"
EXCEPT = "EXDATE:" + ",".join(["20261208T160000Z"] * 900)
CHANGE = "UID:bad\nRECURRENCE-ID:20261201T1600#Z\nDTSTART:20261202T160000Z\nSUMMARY:S"

HOSTILE: dict[str, Callable[[], bytes]] = {
    "every second for ever": lambda: with_rule("FREQ=SECONDLY"),
    "every minute for ever": lambda: with_rule("FREQ=MINUTELY;INTERVAL=1"),
    "a step of nothing": lambda: with_rule("FREQ=DAILY;INTERVAL=0"),
    "a step backwards": lambda: with_rule("FREQ=DAILY;INTERVAL=-1"),
    "dense parts, once": lambda: with_rule(f"FREQ=DAILY;COUNT=1;BYMONTH=2;BYMONTHDAY=30;{DENSE}"),
    "dense parts by days": lambda: with_rule(
        f"FREQ=DAILY;COUNT=1;BYSETPOS=86400;BYYEARDAY=366;{DENSE}"
    ),
    "a day that never is": lambda: with_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    "a leap day that is a Sunday that is the fifth": lambda: with_rule(
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYWEEKNO=53;BYYEARDAY=1"
    ),
    "a hundred series that never are": lambda: calendar(
        GOOD,
        *(
            event(UID=f"n{n}", RRULE="FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=0,1,2,3")
            for n in range(100)
        ),
    ),
    "since the year one": lambda: with_rule("FREQ=DAILY", "00010101T000000Z"),
    "till the year 9999": lambda: with_rule(
        "FREQ=DAILY;UNTIL=99991231T235959Z", "99991201T000000Z"
    ),
    "a count beyond counting": lambda: with_rule("FREQ=DAILY;COUNT=" + "9" * 400),
    "a hundred rules": lambda: calendar(
        GOOD, event(UID="bad") + "\n" + "\n".join(["RRULE:FREQ=DAILY;BYHOUR=1,2,3"] * 100)
    ),
    "thousands of daily series": lambda: events_filled(WEEK_OF_SERIES),
    "a hundred thousand events": lambda: events_filled("DTSTART:20261201\nSUMMARY:#", 6.0),
    "as many events as fit": lambda: events_filled("DTSTART:20261201\nSUMMARY:#"),
    "ten megabytes": lambda: events_filled(FEW + "\nDESCRIPTION:" + "x" * 500, 10.0),
    "two megabytes of one description": lambda: calendar(
        GOOD, event(UID="bad", DESCRIPTION="x" * 1_900_000)
    ),
    "two megabytes of one title": lambda: calendar(event(UID="bad", SUMMARY="<b" * 950_000)),
    "titles of nothing but brackets": lambda: events_filled(
        "UID:#\nDTSTART:20261201T160000Z\nSUMMARY:" + "<script>" * 450
    ),
    "folded a million times": lambda: calendar(
        GOOD, event(UID="bad", SUMMARY="x" + "\n \n x" * 300_000)
    ),
    "nothing but ends of lines": lambda: calendar(GOOD, after="\n" * 1_000_000),
    "parameters without end": lambda: calendar(
        GOOD, event(UID="bad", DTSTART=';X="a"' * 300_000 + ":20261201T160000Z")
    ),
    "alarms that ring a milliard times": lambda: calendar(
        GOOD, event(UID="bad") + "\n" + "\n".join([ALARM] * 2_000)
    ),
    "components in components": lambda: nested("VEVENT", 60_000),
    "calendars in calendars": lambda: filled(
        "BEGIN:VCALENDAR\n", 1.0, foot="END:VCALENDAR\n" * 70_000
    ),
    "a zone with a thousand endless rules": deep_zone,
    "a zone from a path": lambda: calendar(
        GOOD, event(UID="bad", DTSTART=";TZID=../../../etc/passwd:20261201T160000")
    ),
    "a zone that lies about its place": lambda: calendar(
        GOOD,
        event(UID="bad", DTSTART=";TZID=Lies/Lies:20261201T160000"),
        before=zone("X-LIC-LOCATION:../../../etc/passwd"),
    ),
    "dates taken out without end": lambda: calendar(
        GOOD, event(UID="bad", RRULE="FREQ=DAILY") + "\n" + "\n".join([EXCEPT] * 100)
    ),
    "one uid for all": lambda: events_filled("UID:u\nSUMMARY:S #\nDTSTART:20261201T160000Z"),
    "one uid for a series and all its changes": lambda: calendar(
        GOOD,
        event(UID="bad", RRULE="FREQ=DAILY"),
        *(CHANGE.replace("#", f"{n % 60:02}") for n in range(15_000)),
    ),
    "many series with one uid and many changes": lambda: calendar(
        GOOD,
        *([event(UID="bad", RRULE="FREQ=DAILY")] * 3_000),
        *(CHANGE.replace("#", f"{n % 60:02}") for n in range(3_000)),
    ),
    "numbers of four thousand digits": lambda: calendar(
        GOOD,
        event(UID="bad", DURATION="P" + "9" * 4_500 + "D", SEQUENCE="9" * 15_000),
        event(UID="worse", DTSTART="9" * 15_000),
    ),
    "no calendar at all": lambda: b"%PDF-1.7 " + bytes(range(256)) * 4_000,
    "half a calendar": lambda: calendar(GOOD)[:-30],
}
"""By name; made when asked for."""

KEEPS_THE_GOOD = {
    "every second for ever",
    "every minute for ever",
    "a step of nothing",
    "a step backwards",
    "dense parts, once",
    "dense parts by days",
    "a day that never is",
    "since the year one",
    "till the year 9999",
    "a count beyond counting",
    "two megabytes of one description",
    "folded a million times",
    "nothing but ends of lines",
    "alarms that ring a milliard times",
    "a zone with a thousand endless rules",
    "a zone from a path",
    "a zone that lies about its place",
    "numbers of four thousand digits",
}
"""Where one bad event must not take the others with it."""
