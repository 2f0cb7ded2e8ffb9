"""The rooms' news for the entrance: on air, offered to who waits, to be begun now (B2, R6, R7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from db.queries import reservations as rows
from db.queries import room_waits as wait_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.room_book import RoomBook, calendar, open_book
from kiosk.desks.room_line import seen_wait
from kiosk.desks.snapshot import Snapshot, at_door
from kiosk.room_answers import OnAirNow, ReservationState, RoomFacts
from kiosk.room_views import NewsOfRooms, Reminder
from kiosk.rules.reserving import falls_free_at, start_from
from kiosk.rules.under_way import EARLY

_MOMENT = timedelta(seconds=1)
"""What begins in exactly so long is near, too."""


class RoomNews:
    """What of the rooms concerns whoever passes the entrance; it names nobody and has no code."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def look(self) -> NewsOfRooms:
        """All there is now, in the order of the rooms."""
        with self._store.reading() as tx:
            now, book = self._clock.now(), open_book(tx)
            offered = [w for w in wait_rows.waits(tx) if w.offered_until and w.offered_until > now]
            kept = {wait.reservation_id for wait in offered}
            near = {row.reservation_id: row for room in book for row in _near(tx, book, room, now)}
            live = [row for row in near.values() if row.ends_at > now]
            awaited = [row for row in live if _is_awaited(row) and row.reservation_id not in kept]
            return NewsOfRooms(
                now,
                tuple(_on_air(live, book)),
                tuple(replace(seen_wait(tx, book, wait), code="") for wait in offered),
                tuple(_reminders(tx, self._seen(tx, now), book, awaited)) if awaited else (),
            )

    def _seen(self, tx: Transaction, now: datetime) -> Snapshot:
        return at_door(tx, now, is_trusted=self._clock.is_trusted())


def _near(
    tx: Transaction, book: RoomBook, room: RoomFacts, now: datetime
) -> tuple[rows.TakenRow, ...]:
    return rows.taken_from(tx, book.atoms(room), now, now + EARLY + _MOMENT)


def _is_awaited(row: rows.TakenRow) -> bool:
    return row.kind == "reservation" and row.state == ReservationState.BOOKED


def _on_air(live: Iterable[rows.TakenRow], book: RoomBook) -> Iterable[OnAirNow]:
    for row in live:
        room = book.get(row.room_id)
        if row.on_air_at is not None and room is not None:
            yield OnAirNow(room.room_id, room.name, row.ends_at)


def _reminders(
    tx: Transaction, seen: Snapshot, book: RoomBook, awaited: Iterable[rows.TakenRow]
) -> Iterable[Reminder]:
    """What can be begun now; by then it is not too late, and the room is free."""
    for row in sorted(awaited, key=lambda each: each.starts_at):
        room = book.get(row.room_id)
        if room is None:
            continue
        stretch = (row.starts_at, row.ends_at)
        around = calendar(tx, seen, book, room, stretch, without=row.reservation_id)
        if start_from(row.starts_at, around) <= seen.now:
            until = falls_free_at(row.starts_at, row.ends_at, room.rules)
            yield Reminder(room.room_id, room.name, row.starts_at, until)
