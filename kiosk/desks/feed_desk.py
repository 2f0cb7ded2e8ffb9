"""Calendars from outside: the manager's list of them (E2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from db.queries import feeds as rows
from db.queries.feeds import FeedRow
from db.store import Store, Transaction
from kiosk.answers import Locked
from kiosk.clock import Clock
from kiosk.desks.manager import Manager
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.feeds.addresses import names_a_near_place, right_address
from kiosk.ids import new_id
from kiosk.playlist_answers import FeedDraft, FeedKept, FeedState, FeedWrong, NoFeed
from kiosk.programme_facts import FeedRemoved, FeedSaved
from kiosk.rules.names import clean

MOST_FEEDS = 12
LONGEST_NAME = 60

T = TypeVar("T")


class FeedDesk:
    """The list of calendars, for the manager; kiosk/desks/feed_rounds.py has them read."""

    def __init__(self, store: Store, clock: Clock, manager: Manager) -> None:
        self._store, self._clock, self._manager = store, clock, manager

    # --- for the manager ---

    def feeds(self, session: str) -> tuple[FeedState, ...] | Locked:
        """Every calendar on the list and how it is with it."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            counts = rows.counts(tx, self._clock.now())
            return tuple(_state(row, counts.get(row.id, 0)) for row in rows.feeds(tx))

    def save(self, session: str, draft: FeedDraft) -> FeedKept | NoFeed | Locked:
        """Put a calendar on the list or change one; it is read at the timetable's next beat.

        Another address is another calendar: what was kept of the old one goes.
        """

        def do(tx: Transaction) -> FeedKept | NoFeed:
            if isinstance(again := first_answer(tx, draft.key), FeedKept):
                return again
            address = right_address(draft.address)
            if address is None or not clean(draft.name):
                return NoFeed(FeedWrong.ADDRESS)
            if names_a_near_place(address) and not draft.may_be_private:
                return NoFeed(FeedWrong.PRIVATE)
            saved = self._write(tx, draft, address)
            if isinstance(saved, FeedKept):
                keep_answer(tx, draft.key, saved, self._clock.now())
            return saved

        return self._decide(session, do)

    def _write(self, tx: Transaction, draft: FeedDraft, address: str) -> FeedKept | NoFeed:
        feeds = rows.feeds(tx)
        if any(row.address == address and row.id != draft.feed_id for row in feeds):
            return NoFeed(FeedWrong.THERE_ALREADY)
        old = rows.the_feed(tx, draft.feed_id) if draft.feed_id else None
        name = clean(draft.name)[:LONGEST_NAME]
        given = (name, address, draft.may_be_private, draft.space_id)
        if old is None:
            if len(feeds) >= MOST_FEEDS:
                return NoFeed(FeedWrong.TOO_MANY)
            old = FeedRow(new_id(), *given, made_at=self._clock.now())
            rows.put(tx, old)
            tx.record(FeedSaved(old.id, name, "made"))
            return FeedKept(old.id)
        if old.address != address:
            rows.forget(tx, old.id)
            anew = {"ok_at": None, "skipped": 0, "etag": "", "modified": "", "digest": ""}
            rows.change(tx, old.id, **anew)
        named = ("name", "address", "may_be_private", "space_id")
        values = dict(zip(named, given, strict=True))
        rows.change(tx, old.id, **values, tried_at=None, failures=0, trouble="")
        tx.record(FeedSaved(old.id, name, "changed"))
        return FeedKept(old.id)

    def remove(self, session: str, feed_id: str) -> bool | Locked:
        """Take a calendar and its events off; False when it was not there."""

        def do(tx: Transaction) -> bool:
            row = rows.the_feed(tx, feed_id)
            if row is not None:
                rows.retire(tx, feed_id, self._clock.now())
                tx.record(FeedRemoved(feed_id, row.name))
            return row is not None

        return self._decide(session, do)

    def ask_again(self, session: str, feed_id: str) -> bool | Locked:
        """Have a calendar read at the timetable's next beat; False when it is not there."""

        def do(tx: Transaction) -> bool:
            there = rows.the_feed(tx, feed_id) is not None
            if there:
                rows.change(tx, feed_id, tried_at=None)
            return there

        return self._decide(session, do)

    def _decide(self, session: str, do: Callable[[Transaction], T]) -> T | Locked:
        if not self._manager.is_open(session):
            return Locked()
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            return do(tx)


def _state(row: FeedRow, events: int) -> FeedState:
    return FeedState(
        row.id,
        row.name,
        row.address,
        row.may_be_private,
        row.space_id,
        row.tried_at,
        row.ok_at,
        FeedWrong(row.trouble) if row.trouble else None,
        events,
        row.skipped,
    )
