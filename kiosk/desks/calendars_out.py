"""What the hub tells other calendars: its programme, and when its rooms are taken (E2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

from db.queries import events as event_rows
from db.queries import reservations as rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.event_facts import facts_of, where_we_are
from kiosk.desks.room_book import open_book
from kiosk.desks.snapshot import take
from kiosk.ical_out import Issue, RoomTaken, programme_file, rooms_file
from kiosk.rules.wall_time import at_wall_or_after

AHEAD = timedelta(days=400)
PROGRAMME, ROOMS = "programme.ics", "rooms.ics"


class CalendarsOut:
    """Makes the files; reads only."""

    def __init__(self, store: Store, clock: Clock, media: Path) -> None:
        self._store, self._clock, self._media = store, clock, media

    def files(self, lang: str) -> dict[str, bytes]:
        """The files' bytes by their names, for a little over a year."""
        now = self._clock.now()
        with self._store.reading() as tx:
            hub = take(tx, now)
            issue = Issue(hub.hub.key, hub.hub.name, now, lang)
            where = where_we_are(tx, now, is_trusted=self._clock.is_trusted())
            today, until = at_wall_or_after(where.today, time(), where.zone), now + AHEAD
            own = facts_of(tx, where, event_rows.between(tx, today, until), self._media)
            taken = tuple(_taken(tx, (now, until)))
        return {PROGRAMME: programme_file(own, issue), ROOMS: rooms_file(taken, issue)}


def _taken(tx: Transaction, stretch: tuple[datetime, datetime]) -> Iterator[RoomTaken]:
    """Room by room; a room of several parts is taken when one of them is (R9)."""
    book = open_book(tx)
    for room in book:
        found = rows.taken_from(tx, book.atoms(room), *stretch)
        for row in {row.reservation_id: row for row in found}.values():
            if row.ends_at > stretch[0]:
                taken_by = (row.reservation_id, room.room_id, room.name)
                yield RoomTaken(*taken_by, row.starts_at, row.ends_at)
