"""Questions and changes about held places and the waiting line (O7, O9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, union_all, update

from db.models.visits import called_place, hold, visit, waiting
from db.store import Transaction
from db.types import Text


@dataclass(frozen=True, slots=True)
class HoldRow:
    """Places kept for people who are promised to come; `arrived` people have come for it.

    `room_id` is set on the holds of reservations: theirs is the head-count of the room (R7).
    """

    id: str
    space_id: str | None
    title: Text
    people: int
    keeps_from: datetime
    starts_at: datetime
    falls_free_at: datetime
    ends_at: datetime
    room_id: str | None = None
    arrived: int = 0


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A party in the line, or one that was; `visit_id` when it is the rest of a split group."""

    id: str
    day: date
    number: int
    code: str
    people: int
    purpose: str
    name: str | None
    space_id: str | None
    visit_id: str | None
    hold_id: str | None
    joined_at: datetime
    called_until: datetime | None
    outcome: str | None


HOLD = (
    hold.c.id,
    hold.c.space_id,
    hold.c.title,
    hold.c.people,
    hold.c.keeps_from,
    hold.c.starts_at,
    hold.c.falls_free_at,
    hold.c.ends_at,
    hold.c.room_id,
)
WAITING = tuple(waiting.c[name] for name in WaitingRow.__slots__)


ARRIVED = select(func.coalesce(func.sum(visit.c.people), 0)).where(visit.c.hold_id == hold.c.id)
LIVE_HOLD = (hold.c.ends_at > bindparam("at"), hold.c.released_at.is_(None))
LONGEST_STAY = timedelta(hours=26)
"""No reservation is longer: a day of 25 hours, and the while that its places are kept before."""

HOLDS_FROM = union_all(
    select(*HOLD, ARRIVED.scalar_subquery(), hold.c.made_at).where(
        hold.c.room_id.is_(None), hold.c.keeps_from < bindparam("promised_by"), *LIVE_HOLD
    ),
    select(*HOLD, ARRIVED.scalar_subquery(), hold.c.made_at).where(
        hold.c.room_id.is_not(None),
        hold.c.ends_at > bindparam("rooms_from"),
        hold.c.ends_at < bindparam("rooms_by"),
        hold.c.keeps_from < bindparam("rooms_until"),
        hold.c.released_at.is_(None),
    ),
).order_by("starts_at", "made_at")
NEVER = datetime(9999, 12, 31, tzinfo=UTC)
ROOMS_AHEAD = timedelta(hours=1)
"""How far the holds of reservations are read unless somebody plans: those of now, and no more."""

PUT_HOLD = insert(hold)
LINE = (
    select(*WAITING)
    .where(waiting.c.day == bindparam("day"), waiting.c.outcome.is_(None))
    .order_by(waiting.c.number)
)
CALLED_PLACES = (
    select(called_place.c.waiting_id, called_place.c.space_id, called_place.c.people)
    .join_from(called_place, waiting, waiting.c.id == called_place.c.waiting_id)
    .where(waiting.c.day == bindparam("day"), waiting.c.outcome.is_(None))
    .order_by(called_place.c.waiting_id, called_place.c.space_id)
)


def holds_from(
    tx: Transaction, at: datetime, rooms: tuple[datetime, datetime] | None = None
) -> tuple[HoldRow, ...]:
    """The holds that are not over or released at `at`, with the people who came for each.

    Those of reservations only where they share time with the stretch `rooms`, or the next hour.
    """
    since, until = rooms or (at, at + ROOMS_AHEAD)
    return _holds(tx, at, (since, until), NEVER)


def holds_by(tx: Transaction, at: datetime, by: datetime) -> tuple[HoldRow, ...]:
    """The same without those that keep no places before `by`: a hub has hundreds of other days."""
    return _holds(tx, at, (at, at + ROOMS_AHEAD), by)


def _holds(
    tx: Transaction, at: datetime, rooms: tuple[datetime, datetime], by: datetime
) -> tuple[HoldRow, ...]:
    since, until = rooms
    asked = {"at": at, "rooms_from": max(since, at), "rooms_until": until, "promised_by": by}
    rows: Any = tx.connection.execute(HOLDS_FROM, {**asked, "rooms_by": until + LONGEST_STAY})
    return tuple(HoldRow(*row[:-1]) for row in rows)


def put_hold(tx: Transaction, row: HoldRow, now: datetime) -> None:
    """Add a hold."""
    kept = {name: getattr(row, name) for name in HoldRow.__slots__ if name != "arrived"}
    tx.connection.execute(PUT_HOLD, {**kept, "made_at": now})


def end_hold(tx: Transaction, hold_id: str, ends_at: datetime) -> None:
    """A reservation is shorter or longer now: its hold ends with it."""
    tx.connection.execute(update(hold).where(hold.c.id == hold_id).values(ends_at=ends_at))


def change_hold(tx: Transaction, hold_id: str, **values: Any) -> None:
    """Give a hold other values in the named columns; who has come on it stays counted."""
    tx.connection.execute(update(hold).where(hold.c.id == hold_id).values(values))


def release_hold(tx: Transaction, hold_id: str, now: datetime) -> bool:
    """Give the places back; False when the hold was not there or released already."""
    done = tx.connection.execute(
        update(hold)
        .where(hold.c.id == hold_id, hold.c.released_at.is_(None))
        .values(released_at=now)
    )
    return done.rowcount == 1


def line(tx: Transaction, day: date) -> tuple[WaitingRow, ...]:
    """The parties that wait or are called on that day, in the order of their numbers."""
    return tuple(WaitingRow(*row) for row in tx.connection.execute(LINE, {"day": day}))


def lines_before(tx: Transaction, day: date) -> tuple[WaitingRow, ...]:
    """Parties of earlier days whose waiting nobody has ended."""
    rows = tx.connection.execute(
        select(*WAITING).where(waiting.c.day < day, waiting.c.outcome.is_(None))
    )
    return tuple(WaitingRow(*row) for row in rows)


def the_party(tx: Transaction, waiting_id: str) -> WaitingRow | None:
    """The party with this id."""
    row = tx.connection.execute(select(*WAITING).where(waiting.c.id == waiting_id)).one_or_none()
    return None if row is None else WaitingRow(*row)


def party_by_code(tx: Transaction, day: date, code: str) -> WaitingRow | None:
    """The party with this day code, whether it still waits or not."""
    row = tx.connection.execute(
        select(*WAITING).where(waiting.c.day == day, waiting.c.code == code)
    ).first()
    return None if row is None else WaitingRow(*row)


def next_number(tx: Transaction, day: date) -> int:
    """The number that the next party of the day gets, from 1."""
    last = tx.connection.scalar(select(func.max(waiting.c.number)).where(waiting.c.day == day))
    return (last or 0) + 1


def waiting_codes(tx: Transaction, day: date) -> set[str]:
    """The day codes that parties of that day have taken."""
    return set(tx.connection.scalars(select(waiting.c.code).where(waiting.c.day == day)))


def put_party(tx: Transaction, row: WaitingRow) -> None:
    """Add a party to the line."""
    tx.connection.execute(
        insert(waiting).values({name: getattr(row, name) for name in WaitingRow.__slots__})
    )


def call(
    tx: Transaction,
    waiting_id: str,
    sides: tuple[tuple[str, int], ...],
    now: datetime,
    until: datetime,
) -> None:
    """Keep these places for the party until then."""
    tx.connection.execute(
        update(waiting).where(waiting.c.id == waiting_id).values(called_at=now, called_until=until)
    )
    for space_id, people in sides:
        tx.connection.execute(
            insert(called_place).values(waiting_id=waiting_id, space_id=space_id, people=people)
        )


def end_party(tx: Transaction, waiting_id: str, outcome: str, now: datetime) -> None:
    """The party no longer waits; its kept places are free, its name is gone."""
    tx.connection.execute(
        update(waiting)
        .where(waiting.c.id == waiting_id)
        .values(ended_at=now, outcome=outcome, name=None)
    )
    tx.connection.execute(delete(called_place).where(called_place.c.waiting_id == waiting_id))


def called_places(tx: Transaction, day: date) -> tuple[tuple[str, str, int], ...]:
    """(party, side, people) of the places kept for called parties of that day."""
    rows = tx.connection.execute(CALLED_PLACES, {"day": day})
    return tuple((party, side, int(people)) for party, side, people in rows)


def missed(tx: Transaction, now: datetime) -> tuple[WaitingRow, ...]:
    """The called parties whose time to answer is over."""
    rows = tx.connection.execute(
        select(*WAITING)
        .where(waiting.c.outcome.is_(None), waiting.c.called_until <= now)
        .order_by(waiting.c.number)
    )
    return tuple(WaitingRow(*row) for row in rows)


def uncall(tx: Transaction, waiting_id: str) -> None:
    """The places kept for a called party are needed by the limit: it waits again."""
    tx.connection.execute(
        update(waiting).where(waiting.c.id == waiting_id).values(called_at=None, called_until=None)
    )
    tx.connection.execute(delete(called_place).where(called_place.c.waiting_id == waiting_id))
