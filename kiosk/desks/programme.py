"""The programme as visitors see it: what is on today and later, one event, and its news (E1-E3)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from db.queries import events as rows
from db.queries import sign_ups as sign_up_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.event_facts import (
    Where,
    facts_of,
    feed_key,
    of_feeds,
    one_of,
    where_we_are,
)
from kiosk.programme_answers import (
    EventFacts,
    EventState,
    NewsOfProgramme,
    ProgrammeSeen,
    SeatOffered,
)
from kiosk.rules import programme as rules
from kiosk.rules.day import day_bounds
from kiosk.rules.wall_time import at_wall_or_after, local

DAY = timedelta(days=1)
MOST_DAYS = 400
OLD_AFTER = timedelta(days=1)
"""How long a calendar from outside may not have been read before people are told."""


class Programme:
    """What is on; it reads, and names nobody who signed up."""

    def __init__(self, store: Store, clock: Clock, media: Path) -> None:
        self._store, self._clock, self._media = store, clock, media

    def _where(self, tx: Transaction) -> Where:
        return where_we_are(tx, self._clock.now(), is_trusted=self._clock.is_trusted())

    def look(self, first: date | None = None, days: int = 7) -> ProgrammeSeen:
        """So many days from `first` (None: today) on, own events and those of calendars.

        What was cancelled is there and says so.
        """
        with self._store.reading() as tx:
            return seen_from(tx, self._where(tx), (first, days), self._media)

    def see(self, event_id: str) -> EventFacts | None:
        """One event as it is by now; None where there is none any more."""
        with self._store.reading() as tx:
            where = self._where(tx)
            if key := feed_key(event_id):
                kept = rows.the_feed_event(tx, *key)
                return of_feeds((kept,), where)[0] if kept else None
            row = rows.the_event(tx, event_id)
            return one_of(tx, where, row, self._media) if row else None

    def news(self) -> NewsOfProgramme:
        """What of today and tomorrow the entrance tells of its own accord."""
        with self._store.reading() as tx:
            where = self._where(tx)
            now, tomorrow = where.now, where.today + DAY
            today = max(where.today, local(now, where.zone).date())
            start, until = _bounds(where, where.today)[0], _bounds(where, tomorrow)[1]
            near = {row.id: row for row in rows.between(tx, min(start, now), until)}
            near |= {row.id: row for row in rows.moved_from(tx, start, until)}
            own = facts_of(tx, where, tuple(near.values()), self._media)
            others = of_feeds(rows.from_feeds(tx, start, until), where)
            return NewsOfProgramme(
                now,
                rules.on_now((*own, *others), now),
                rules.next_up((*own, *others), now, today),
                rules.changed(own, now, where.zone, tomorrow),
                _offers(tx, now),
                rules.is_exam_at(own, now),
            )


def seen_from(
    tx: Transaction, where: Where, asked: tuple[date | None, int], media: Path
) -> ProgrammeSeen:
    """So many days from a first one (None: today) on, with everything that is on them."""
    first, days = asked[0] or where.today, max(1, min(asked[1], MOST_DAYS))
    start = at_wall_or_after(first, time(0), where.zone)
    until = _bounds(where, first + (days - 1) * DAY)[1]
    own = facts_of(tx, where, rows.between(tx, start, until), media)
    others = of_feeds(rows.from_feeds(tx, start, until), where)
    read_at = rows.oldest_reading(tx)
    return ProgrammeSeen(
        where.now,
        where.today,
        where.zone.key,
        rules.programme_days((*own, *others), first, days),
        max(rows.last_day(tx, where.now) or first, first),
        is_old=read_at is not None and where.now - read_at >= OLD_AFTER,
    )


def _bounds(where: Where, day: date) -> tuple[datetime, datetime]:
    return day_bounds(day, where.zone, where.turn)


def _offers(tx: Transaction, now: datetime) -> tuple[SeatOffered, ...]:
    found = []
    for each in sign_up_rows.offered(tx):
        event = rows.the_event(tx, each.event_id)
        until = each.offered_until
        if event is not None and event.state == EventState.PLANNED and until and until > now:
            found.append(SeatOffered(event.id, event.title, until))
    return tuple(found)
