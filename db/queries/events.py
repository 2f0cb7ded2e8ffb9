"""Questions and changes about events, own ones and those of calendars from outside (E1, E2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from db.models.programme import event, event_series, feed, feed_event
from db.store import Transaction
from db.types import Text


@dataclass(frozen=True, slots=True)
class EventRow:
    """One date of the hub's own programme, with the wall times it was meant as.

    `day` and `last_day` are the days on which it is shown; `hold_id` keeps its `held` places;
    `moved_from` is when it began before it was moved, `closed_at` when its last day was over.
    """

    id: str
    series_id: str | None
    state: str
    kind: str
    title: Text
    description: Text
    language: str
    organiser: str
    space_id: str | None
    place: str
    starts_at: datetime
    ends_at: datetime
    day: date
    last_day: date
    is_all_day: bool
    wall_start: str
    wall_end: str
    zone: str
    seats: int | None
    held: int
    hold_id: str | None
    medium_id: str | None
    link: str
    home_link: str
    is_exam: bool
    test_at: datetime | None
    made_at: datetime
    changed_at: datetime
    moved_from: datetime | None = None
    cancelled_at: datetime | None = None
    reason: str = ""
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EventSeriesRow:
    """What repeats: `rule` is an RRULE of RFC 5545, wall times "HH:MM" in `zone`."""

    id: str
    rule: str
    first_day: date
    wall_start: str
    wall_end: str
    zone: str
    made_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedEventRow:
    """One date out of a calendar from outside, with that calendar's name and side."""

    feed_id: str
    uid: str
    starts_at: datetime
    ends_at: datetime
    day: date
    last_day: date
    is_all_day: bool
    title: str
    place: str
    link: str
    feed_name: str
    space_id: str | None


COLUMNS = tuple(event.c[name] for name in EventRow.__slots__)
SERIES = tuple(event_series.c[name] for name in EventSeriesRow.__slots__)
FROM_FEED = (
    *(feed_event.c[name] for name in FeedEventRow.__slots__[:-2]),
    feed.c.name,
    feed.c.space_id,
)
THE = select(*COLUMNS).where(event.c.id == bindparam("id"))
BETWEEN = select(*COLUMNS).where(
    event.c.ends_at > bindparam("start"), event.c.starts_at < bindparam("until")
)
MOVED = select(*COLUMNS).where(
    event.c.moved_from.is_not(None),
    event.c.moved_from >= bindparam("start"),
    event.c.moved_from < bindparam("until"),
)
OF_SERIES = (
    select(*COLUMNS)
    .where(event.c.series_id == bindparam("series_id"), event.c.starts_at >= bindparam("start"))
    .order_by(event.c.starts_at)
)
BEGUN = (
    select(*COLUMNS)
    .where(event.c.closed_at.is_(None), event.c.starts_at <= bindparam("at"))
    .order_by(event.c.starts_at)
)
LAST, LAST_OF_FEEDS = (
    select(table.c.last_day)
    .where(table.c.ends_at > bindparam("at"))
    .order_by(table.c.ends_at.desc())
    .limit(1)
    for table in (event, feed_event)
)
FEEDS_BETWEEN = (
    select(*FROM_FEED)
    .join_from(feed_event, feed, feed.c.id == feed_event.c.feed_id)
    .where(
        feed_event.c.ends_at >= bindparam("start"),
        feed_event.c.starts_at < bindparam("until"),
        feed.c.retired_at.is_(None),
    )
)
THE_FEED_EVENT = (
    select(*FROM_FEED)
    .join_from(feed_event, feed, feed.c.id == feed_event.c.feed_id)
    .where(
        feed_event.c.feed_id == bindparam("feed_id"),
        feed_event.c.uid == bindparam("uid"),
        feed_event.c.starts_at == bindparam("starts_at"),
        feed.c.retired_at.is_(None),
    )
)
READ_AT = select(feed.c.made_at, feed.c.ok_at).where(feed.c.retired_at.is_(None))
PUT, PUT_SERIES = insert(event), insert(event_series)


def the_event(tx: Transaction, event_id: str) -> EventRow | None:
    """The event with this id, whatever its state."""
    row = tx.connection.execute(THE, {"id": event_id}).first()
    return None if row is None else EventRow(*row)


def between(tx: Transaction, start: datetime, until: datetime) -> tuple[EventRow, ...]:
    """The events that share time with [start, until), cancelled ones too, in no order."""
    return _all(tx.connection.execute(BETWEEN, {"start": start, "until": until}))


def moved_from(tx: Transaction, start: datetime, until: datetime) -> tuple[EventRow, ...]:
    """The events that should have begun in [start, until) and were moved."""
    return _all(tx.connection.execute(MOVED, {"start": start, "until": until}))


def of_series(tx: Transaction, series_id: str, start: datetime) -> tuple[EventRow, ...]:
    """The dates of a series from `start` on, in order, whatever their state."""
    return _all(tx.connection.execute(OF_SERIES, {"series_id": series_id, "start": start}))


def begun(tx: Transaction, at: datetime) -> tuple[EventRow, ...]:
    """The events that have begun by `at` and are not closed yet: those of today, and long ones."""
    return _all(tx.connection.execute(BEGUN, {"at": at}))


def last_day(tx: Transaction, at: datetime) -> date | None:
    """The last day on which anything is that is not over at `at`; None where nothing is."""
    days = [tx.connection.scalar(asked, {"at": at}) for asked in (LAST, LAST_OF_FEEDS)]
    return max((day for day in days if day is not None), default=None)


def put_event(tx: Transaction, row: EventRow) -> None:
    """Add an event."""
    tx.connection.execute(PUT, {name: getattr(row, name) for name in EventRow.__slots__})


def change_event(tx: Transaction, event_id: str, **values: Any) -> None:
    """Give an event other values in the named columns."""
    tx.connection.execute(update(event).where(event.c.id == event_id).values(values))


def hold_gone(tx: Transaction, hold_id: str) -> None:
    """The places of this hold were given back: no event keeps any by it."""
    tx.connection.execute(
        update(event).where(event.c.hold_id == hold_id).values(held=0, hold_id=None)
    )


def the_series(tx: Transaction, series_id: str) -> EventSeriesRow | None:
    """The series with this id."""
    row = tx.connection.execute(select(*SERIES).where(event_series.c.id == series_id)).first()
    return None if row is None else EventSeriesRow(*row)


def put_series(tx: Transaction, row: EventSeriesRow) -> None:
    """Add a series; its dates are events."""
    tx.connection.execute(
        PUT_SERIES, {name: getattr(row, name) for name in EventSeriesRow.__slots__}
    )


def change_series(tx: Transaction, series_id: str, **values: Any) -> None:
    """Give a series other values in the named columns."""
    tx.connection.execute(update(event_series).where(event_series.c.id == series_id).values(values))


def from_feeds(tx: Transaction, start: datetime, until: datetime) -> tuple[FeedEventRow, ...]:
    """What calendars from outside have in [start, until), moments included, in no order."""
    found = tx.connection.execute(FEEDS_BETWEEN, {"start": start, "until": until})
    return tuple(FeedEventRow(*row) for row in found)


def the_feed_event(
    tx: Transaction, feed_id: str, uid: str, starts_at: datetime
) -> FeedEventRow | None:
    """One date out of a calendar from outside, if it is still in it."""
    key = {"feed_id": feed_id, "uid": uid, "starts_at": starts_at}
    row = tx.connection.execute(THE_FEED_EVENT, key).first()
    return None if row is None else FeedEventRow(*row)


def oldest_reading(tx: Transaction) -> datetime | None:
    """Since when the calendar that was read longest ago was not read; None without calendars."""
    return min(
        (ok_at or made_at for made_at, ok_at in tx.connection.execute(READ_AT)), default=None
    )


def _all(rows: Iterable[Any]) -> tuple[EventRow, ...]:
    return tuple(EventRow(*row) for row in rows)
