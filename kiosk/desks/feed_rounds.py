"""The rounds of the calendars from outside: whose turn it is, and what a refresh brings (E2)."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.queries import feeds as rows
from db.queries.feeds import END, EVER, FeedRow, KeptRow
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.snapshot import take
from kiosk.feeds.events import FeedEvent, FeedFailed, FeedRead, FeedSource, NotChanged, Seen
from kiosk.feeds.refreshing import refresh
from kiosk.programme_facts import FeedFailed as FeedFailedFact
from kiosk.programme_facts import FeedRefreshed
from kiosk.rules.programme import days_on

EVERY, AFTER_A_FAILURE = timedelta(hours=1), timedelta(minutes=5)

FAR_AHEAD = timedelta(days=1)
"""What was tried so far ahead of now was tried by a clock that was wrong, and counts for nothing.
"""

BATCH = 100
"""Dates compared, and written, in one transaction: a hundredth of a second, then whoever waits is
next.
"""

Answer = FeedRead | NotChanged | FeedFailed
Change = tuple[KeptRow | None, KeptRow | None]
"""What is kept of a date, and what is now told of it."""


@dataclass(frozen=True, slots=True)
class FeedDue:
    """A calendar whose turn it is, with all that a refresh needs beside the desks."""

    feed_id: str
    source: FeedSource
    zone: ZoneInfo
    turns_at: time
    now: datetime


@dataclass(frozen=True, slots=True)
class Brought:
    """What a refresh came back with; `kept` are its dates as they are stored, in order of time."""

    feed_id: str
    address: str
    answer: Answer
    kept: tuple[KeptRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Rest:
    """What is still to be done of a new list, in order of time: no hole if the power goes.

    `came` are its dates from `since` on, still to be compared with what is kept; `changes` are
    still to be written of those before.
    """

    feed_id: str
    address: str
    answer: FeedRead
    came: tuple[KeptRow, ...]
    is_new: bool
    since: datetime = EVER
    changes: tuple[Change, ...] = ()


class FeedRounds:
    """One calendar at a time: asked on the worker, fetched beside it, told on the worker."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def due(self) -> FeedDue | None:
        """The calendar that has waited longest for its turn; None when none is due.

        It is noted as tried, so that no other kiosk of the hub takes it too. While the clock is
        doubted nobody knows which events are over: nothing is due.
        """
        now = self._clock.now()
        if not self._clock.is_trusted():
            return None
        with self._store.reading() as tx:
            if _next(rows.feeds(tx), now) is None:
                return None
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = _next(rows.feeds(tx), now)
            if row is None:
                return None
            rows.change(tx, row.id, tried_at=now)
            seen = Seen(row.etag, row.modified, row.digest)
            source = FeedSource(row.address, row.may_be_private, seen)
            hub = take(tx, now)
            return FeedDue(row.id, source, hub.zone, hub.rules.turn, now)

    def fetch(self, due: FeedDue | None) -> Brought | None:
        """Get it and read it: takes seconds, touches nothing of the desks, runs beside them."""
        if due is None:
            return None
        answer = refresh(due.source, due.zone, due.now)
        events = answer.events if isinstance(answer, FeedRead) else ()
        kept = sorted((_kept(each, due.zone, due.turns_at) for each in events), key=_start)
        return Brought(due.feed_id, due.source.address, answer, tuple(kept))

    def take_in(self, came: Brought | Rest | None) -> Rest | None:
        """Keep what came: the new list, or why there is none, and then the last good one stays.

        Gives back what is still to be kept: `BATCH` dates at a time.
        """
        if came is None:
            return None
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = rows.the_feed(tx, came.feed_id)
            if row is None or row.address != came.address:
                return None
            if isinstance(came, Rest):
                return _write(tx, row, came, now)
            return _begin(tx, row, came, now)


def _next(there: tuple[FeedRow, ...], now: datetime) -> FeedRow | None:
    return min((row for row in there if _is_due(row, now)), key=_longest_wait_first, default=None)


def _is_due(row: FeedRow, now: datetime) -> bool:
    return row.tried_at is None or not -FAR_AHEAD < now - row.tried_at < _wait(row)


def _longest_wait_first(row: FeedRow) -> tuple[bool, datetime]:
    return row.tried_at is not None, row.tried_at or row.made_at


def _wait(row: FeedRow) -> timedelta:
    if not row.failures:
        return EVERY
    doubled = 1 << min(row.failures - 1, 10)
    return min(AFTER_A_FAILURE * doubled, EVERY)


def _begin(tx: Transaction, row: FeedRow, brought: Brought, now: datetime) -> Rest | None:
    answer = brought.answer
    if isinstance(answer, FeedFailed):
        rows.change(tx, row.id, trouble=answer.why.value, failures=row.failures + 1)
        if row.trouble != answer.why.value:
            tx.record(FeedFailedFact(row.id, row.name, answer.why.value))
        return None
    if isinstance(answer, NotChanged):
        rows.change(tx, row.id, trouble="", failures=0, ok_at=now)
        return None
    return Rest(row.id, row.address, answer, brought.kept, is_new=row.ok_at is None)


def _start(row: KeptRow) -> datetime:
    return row.starts_at


def _compared(tx: Transaction, row: FeedRow, rest: Rest) -> Rest:
    """Compare the next stretch of time; until all is written, what is kept is known by nothing."""
    later = (
        each.starts_at for each in rest.came[BATCH:] if each.starts_at > rest.came[0].starts_at
    )
    until = next(later, END)
    many = bisect_left(rest.came, until, key=_start)
    changes = _changes(rows.kept(tx, row.id, rest.since, until), frozenset(rest.came[:many]))
    if changes and row.digest:
        rows.change(tx, row.id, etag="", modified="", digest="")
    is_new = rest.is_new or bool(changes)
    return replace(rest, came=rest.came[many:], since=until, changes=changes, is_new=is_new)


def _changes(before: frozenset[KeptRow], now: frozenset[KeptRow]) -> tuple[Change, ...]:
    gone = {(row.starts_at, row.uid): row for row in before - now}
    came = {(row.starts_at, row.uid): row for row in now - before}
    return tuple((gone.get(key), came.get(key)) for key in sorted(gone.keys() | came.keys()))


def _write(tx: Transaction, row: FeedRow, rest: Rest, now: datetime) -> Rest | None:
    """Some of the dates; with the last of them, what the calendar is known by."""
    rest = rest if rest.changes else _compared(tx, row, rest)
    some, left = rest.changes[:BATCH], rest.changes[BATCH:]
    rows.drop(tx, row.id, (old for old, _ in some if old is not None))
    rows.keep(tx, row.id, (new for _, new in some if new is not None))
    if left or rest.since < END:
        return replace(rest, changes=left)
    seen, skipped = rest.answer.seen, rest.answer.skipped
    marks = {"etag": seen.etag, "modified": seen.modified, "digest": seen.digest}
    rows.change(tx, row.id, **marks, skipped=skipped, trouble="", failures=0, ok_at=now)
    if rest.is_new:
        tx.record(FeedRefreshed(row.id, row.name, len(rest.answer.events), skipped))
    return None


def _kept(event: FeedEvent, zone: ZoneInfo, turns_at: time) -> KeptRow:
    first, last = event.first_day, event.last_day
    is_all_day = first is not None and last is not None
    if first is None or last is None:
        first, last = days_on(event.starts_at, event.ends_at, zone, turns_at)
    when = (event.starts_at, event.ends_at, first, last, is_all_day)
    return KeptRow(event.uid, *when, event.title, event.place, event.link)
