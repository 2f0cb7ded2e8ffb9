"""Questions and changes about calendars from outside and what is kept of them (E2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from db.models.programme import feed, feed_event
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A calendar from outside; `trouble` is why the last try did not work, "" when it did.

    `etag`, `modified` and `digest` tell whether it has changed; `failures` are those in a row.
    """

    id: str
    name: str
    address: str
    may_be_private: bool
    space_id: str | None
    made_at: datetime
    etag: str = ""
    modified: str = ""
    digest: str = ""
    tried_at: datetime | None = None
    ok_at: datetime | None = None
    trouble: str = ""
    failures: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One date that a calendar tells of."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    day: date
    last_day: date
    is_all_day: bool
    title: str
    place: str
    link: str


EVER, END = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
"""Before and after everything."""

THERE = feed.c.retired_at.is_(None)
FEEDS = (
    select(*(feed.c[name] for name in FeedRow.__slots__))
    .where(THERE)
    .order_by(feed.c.made_at, feed.c.id)
)
KEPT = select(*(feed_event.c[name] for name in KeptRow.__slots__)).where(
    feed_event.c.feed_id == bindparam("feed_id"),
    feed_event.c.starts_at >= bindparam("since"),
    feed_event.c.starts_at < bindparam("until"),
)
COUNTS = (
    select(feed_event.c.feed_id, func.count())
    .where(feed_event.c.ends_at >= bindparam("now"))
    .group_by(feed_event.c.feed_id)
)
DROP = delete(feed_event).where(
    feed_event.c.feed_id == bindparam("of"),
    feed_event.c.uid == bindparam("named"),
    feed_event.c.starts_at == bindparam("at"),
)
PUT, PUT_KEPT = insert(feed), insert(feed_event)


def feeds(tx: Transaction) -> tuple[FeedRow, ...]:
    """The calendars on the list, in the order in which they came."""
    return tuple(FeedRow(*row) for row in tx.connection.execute(FEEDS))


def the_feed(tx: Transaction, feed_id: str) -> FeedRow | None:
    """The calendar with this id, if it is on the list."""
    return next((row for row in feeds(tx) if row.id == feed_id), None)


def put(tx: Transaction, row: FeedRow) -> None:
    """Put a calendar on the list."""
    tx.connection.execute(PUT, asdict(row))


def change(tx: Transaction, feed_id: str, **values: Any) -> None:
    """Change a calendar's columns."""
    tx.connection.execute(update(feed).where(feed.c.id == feed_id).values(values))


def retire(tx: Transaction, feed_id: str, now: datetime) -> None:
    """Take a calendar off the list, with all that was kept of it, and where it was."""
    change(tx, feed_id, retired_at=now, address="", etag="", modified="", digest="")
    forget(tx, feed_id)


def forget(tx: Transaction, feed_id: str) -> None:
    """Let go of what was kept of a calendar."""
    tx.connection.execute(delete(feed_event).where(feed_event.c.feed_id == feed_id))


def counts(tx: Transaction, now: datetime) -> dict[str, int]:
    """How many dates are still to come, by calendar."""
    found = tx.connection.execute(COUNTS, {"now": now})
    return {row[0]: row[1] for row in found}


def kept(
    tx: Transaction, feed_id: str, since: datetime = EVER, until: datetime = END
) -> frozenset[KeptRow]:
    """The dates that are kept of a calendar and begin in [since, until)."""
    asked = {"feed_id": feed_id, "since": since, "until": until}
    return frozenset(KeptRow(*row) for row in tx.connection.execute(KEPT, asked))


def drop(tx: Transaction, feed_id: str, rows: Iterable[KeptRow]) -> None:
    """Take single dates out."""
    keys = [{"of": feed_id, "named": row.uid, "at": row.starts_at} for row in rows]
    if keys:
        tx.connection.execute(DROP, keys)


def keep(tx: Transaction, feed_id: str, rows: Iterable[KeptRow]) -> None:
    """Put dates in."""
    new = [asdict(row) | {"feed_id": feed_id} for row in rows]
    if new:
        tx.connection.execute(PUT_KEPT, new)
