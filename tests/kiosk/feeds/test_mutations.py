"""Calendars with their bytes shaken: none of them gets the reader to do what it must not (T-51)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from time import process_time

import pytest

from kiosk.feeds import reading, sieve
from kiosk.feeds.child import understood
from kiosk.feeds.limits import AHEAD, LIMITS
from kiosk.feeds.plain import LONGEST_LINK, LONGEST_TEXT
from kiosk.feeds.reading import read_here
from kiosk.feeds.sieve import NoCalendar
from tests.kiosk.feeds.calendars import HELSINKI, NOW, calendar, event

FEW, MANY = 200, 20_000
QUICK = replace(LIMITS, series_seconds=0.05)
LONGEST_S = 1.0
MARKS = re.compile(r"[\x00-\x1f\u202e]|<b>")

SERIES = event(
    UID="s",
    DTSTART=";TZID=Europe/Helsinki:20261201T180000",
    DTEND=";TZID=Europe/Helsinki:20261201T200000",
    RRULE="FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20270401T000000Z",
    EXDATE=";TZID=Europe/Helsinki:20261208T180000",
    SEQUENCE="2",
)
MOVED = event(
    UID="s",
    RECURRENCE_ID=";TZID=Europe/Helsinki:20261215T180000",
    DTSTART="20261216T190000",
    DURATION="PT1H30M",
)
WHOLE = event(UID="d", DTSTART=";VALUE=DATE:20270327", DTEND=";VALUE=DATE:20270330", LOCATION="<b>")
LISTED = event(
    UID="r", RDATE=";VALUE=PERIOD:20261203T160000Z/PT2H", URL="https://a.fi/", CLASS="PUBLIC"
)
CORPUS = [calendar(SERIES, MOVED), calendar(WHOLE, LISTED), calendar(SERIES, WHOLE, MOVED, LISTED)]

WORDS = [
    b"\r\n ", b"\r\n", b";", b":", b",", b'"', b"\\", b"\x00", b"\xff", b"-", b"99999999999",
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VALARM\r\n", b"END:VCALENDAR\r\n",
    b"FREQ=SECONDLY", b"INTERVAL=0", b"COUNT=-1", b"BYMONTHDAY=30;BYMONTH=2", b"BYEASTER=1",
    b"BYSETPOS=0", b"BYDAY=53MO", b"00010101T000000", b"99991231T235959Z", b"T", b"Z", b"/P1Y",
    b";VALUE=PERIOD", b";RANGE=THISANDFUTURE", b"TZID=../etc", b"P99999W", b"UNTIL=2", b"&#x202e;",
    "ä☃".encode(), b"RRULE:FREQ=DAILY\r\n", b"RECURRENCE-ID:20261201T160000Z\r\n", b"UID:s\r\n",
]  # fmt: skip


def mutated(chance: random.Random) -> bytes:
    """One of the corpus with a few pieces changed, doubled, swapped, or taken out."""
    feed = bytearray(chance.choice(CORPUS))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(feed))
        to = min(len(feed), at + chance.choice((1, 1, 2, 5, 20, 80)))
        piece = bytes(feed[at:to])
        feed[at:to] = chance.choice(
            (
                b"",
                chance.choice(WORDS),
                chance.choice(WORDS) + piece,
                piece * 2,
                chance.randbytes(1),
            )
        )
    return bytes(feed)


def lines_swapped(chance: random.Random) -> bytes:
    """One of the corpus with whole lines moved about."""
    lines = chance.choice(CORPUS).split(b"\r\n")
    for _ in range(chance.randint(1, 4)):
        one, other = chance.randrange(1, len(lines) - 2), chance.randrange(1, len(lines) - 2)
        lines[one], lines[other] = lines[other], lines[one]
    return b"\r\n".join(lines)


def feeds(seed: int, number: int) -> Iterator[bytes]:
    """So many shaken calendars."""
    chance = random.Random(seed)
    for _ in range(number):
        yield chance.choice((mutated, mutated, lines_swapped))(chance)


def escape(feed: bytes) -> str | None:
    """What a calendar got away with, or None: an exception, too long a time, a wrong event."""
    began = process_time()
    try:
        found = understood("\n".join(read_here(feed, HELSINKI, NOW, QUICK).told()).encode())
    except NoCalendar:
        return None
    except Exception as why:  # noqa: BLE001 (that is what is looked for)
        return f"{type(why).__name__}: {why}"
    if found is None or process_time() - began > LONGEST_S:
        return "too long"
    for each in found.events:
        texts_fit = 0 < len(each.title) <= LONGEST_TEXT >= len(each.place)
        if not texts_fit or len(each.uid) > 64 or len(each.link) > LONGEST_LINK:
            return f"lengths of {each}"
        if each.ends_at < each.starts_at or each.starts_at > NOW + AHEAD:
            return f"times of {each}"
        if each.ends_at < NOW - timedelta(days=1) or MARKS.search(each.title + each.place):
            return f"text or age of {each}"
    keys = [(each.starts_at, each.uid) for each in found.events]
    return None if keys == sorted(set(keys)) else "doubles"


def escapes(seed: int, number: int) -> list[str]:
    """What got away, of so many."""
    return [said for feed in feeds(seed, number) if (said := escape(feed))]


def test_the_calendars_that_are_shaken_are_good_ones() -> None:
    for feed in CORPUS:
        reading_ = read_here(feed, HELSINKI, NOW, LIMITS)
        assert len(reading_.rows) > 1
        assert reading_.skipped == 0


def test_no_shaken_calendar_gets_away_with_anything() -> None:
    assert escapes(20261122, FEW) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_no_shaken_calendar_gets_away_with_anything_in_the_long_run(seed: int) -> None:
    assert escapes(seed, MANY) == []


def believes_all(part: sieve.Part, zones: object) -> object:
    """No length and no order is checked: from the start to whatever the end says."""
    from kiosk.feeds.meaning import Stretch, Zones, moment_of

    assert isinstance(zones, Zones)
    start = moment_of(part.first("DTSTART"), zones)
    return Stretch(start, moment_of(part.first("DTEND"), zones))


def keeps_no_keys(self: reading.Reading) -> None:
    """Doubles are not noticed, nor how many there are."""


@pytest.mark.parametrize(
    ("module", "name", "fault"),
    [
        (reading, "stretch_of", believes_all),
        (reading.Reading, "_cut", keeps_no_keys),
        (reading, "plain_text", lambda raw: raw),
    ],
)
def test_a_guard_that_is_taken_away_is_missed(
    module: object, name: str, fault: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: each of these faults lets something through, among as many calendars."""
    monkeypatch.setattr(module, name, fault)
    assert escapes(20261122, FEW)
