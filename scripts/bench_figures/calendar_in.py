"""Touches of the real screen while a job takes in a long calendar, all of it new each time (E2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Event

from db.queries import feeds as rows
from db.queries.feeds import FeedRow, KeptRow
from kiosk.programme_facts import FeedFailed, FeedRefreshed
from scripts.bench_figures import hands
from scripts.bench_figures.figure import Figure
from scripts.bench_figures.hands import Door, door
from scripts.bench_figures.hubs import TUESDAY

EVENTS = 5000
FEED = "town"


class LongCalendar:
    """A calendar on the list of a kiosk with a screen, read before; its job runs when told to."""

    def __init__(self, at: Door) -> None:
        self._at, self._file, self._written = at, at.folder / "kunta.ics", 0
        self._is_in, self._is_wrong = Event(), Event()
        at.kiosk.store.listen(self._note)
        at.kiosk.worker.submit(self._put_on).result()

    def _put_on(self) -> None:
        with self._at.kiosk.store.transaction(TUESDAY) as tx:
            rows.put(tx, FeedRow(FEED, "Kunta", str(self._file), False, None, TUESDAY))
            rows.keep(tx, FEED, (kept(nth) for nth in range(EVENTS)))

    def _note(self, fact: object) -> None:
        if isinstance(fact, FeedRefreshed):
            self._is_in.set()
        if isinstance(fact, FeedFailed):
            self._is_wrong.set()

    def comes(self) -> None:
        """Begin the job with a calendar of which everything is new."""
        self._written += 1
        self._file.write_bytes(long_calendar(self._written))
        self._is_in.clear()
        self._at.kiosk.worker.submit(self._is_due).result()
        self._at.kiosk.jobs.beat()

    def _is_due(self) -> None:
        with self._at.kiosk.store.transaction(TUESDAY) as tx:
            rows.change(tx, FEED, tried_at=None)

    @property
    def is_in(self) -> bool:
        """Whether all of it has come in."""
        if self._is_wrong.is_set():
            raise SystemExit("the calendar was not read")
        return self._is_in.is_set()


def start_of(nth: int) -> datetime:
    """When an event is: they are spread over the year."""
    return TUESDAY + timedelta(days=nth % 365, minutes=nth % 600)


def kept(nth: int) -> KeptRow:
    """An event as it was before."""
    at = start_of(nth)
    times = (at, at + timedelta(hours=1), at.date(), at.date(), False)
    return KeptRow(f"old-{nth}", *times, f"Tapahtuma {nth}", "", "")


def long_calendar(number: int) -> bytes:
    """A year of events, with names that no calendar of another number has."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for nth in range(EVENTS):
        at = start_of(nth)
        lines += ["BEGIN:VEVENT", f"UID:{number}-{nth}", f"SUMMARY:Tapahtuma {nth}"]
        lines += [f"DTSTART:{at:%Y%m%dT%H%M%SZ}", "DURATION:PT1H", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def touched(at: Door, calendar: LongCalendar, times: int) -> Iterator[float]:
    """Seconds that each touch took while the calendar came in, so many times."""
    for _ in range(times):
        calendar.comes()
        while not calendar.is_in:
            yield from at.touches()


def touches(rounds: int, calendars: int) -> list[Figure]:
    """From touches to their pages painted: with nothing else to do, and while calendars come in."""
    with door() as at:
        alone = hands.touches(at, rounds)
        took = [1000 * each for each in touched(at, LongCalendar(at), calendars)]
    return [*alone, *hands.shares(f"touch while {EVENTS:,} events come in", took)]
