"""Questions and changes about the hub, its sides, limits, overrides and opening hours.

What every look at the door asks is put together once, not each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select, update

from db.models.hub import day_off, hub, limit_rule, opening_stretch, override, space
from db.store import Transaction
from db.types import Text


@dataclass(frozen=True, slots=True)
class HubRow:
    """The hub as it was loaded from its file; `facts` are the rest of the file's words."""

    id: str
    name: str
    zone: str
    number: int
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """One side of the hub."""

    id: str
    name: Text
    position: int
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """One dated limit; `space_id` None is the hub, `ends_at` None is open."""

    id: str
    space_id: str | None
    places: int
    starts_at: datetime
    ends_at: datetime | None
    reason: Text | None
    set_at: datetime


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """So many people over the limit of a scope, for a time, with a reason."""

    id: str
    space_id: str | None
    people: int
    starts_at: datetime
    ends_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class StretchRow:
    """A stretch of a weekday's opening hours, wall times as "HH:MM"."""

    weekday: int
    opens: str
    closes: str
    staffed: bool


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """An exception on one date: its own stretches [opens, closes, staffed], none when closed."""

    day: date
    stretches: list[list[Any]]
    reason: Text | None


THE_HUB = select(hub.c.id, hub.c.name, hub.c.zone, hub.c.number, hub.c.facts)


def the_hub(tx: Transaction) -> HubRow | None:
    """The hub, or None before the first start."""
    row = tx.connection.execute(THE_HUB).one_or_none()
    return None if row is None else HubRow(*row)


def put_hub(tx: Transaction, row: HubRow, now: datetime) -> None:
    """Write the hub of the first start."""
    tx.connection.execute(
        insert(hub).values(
            id=row.id,
            name=row.name,
            zone=row.zone,
            number=row.number,
            facts=row.facts,
            loaded_at=now,
        )
    )


SIDES = select(space.c.id, space.c.name, space.c.position, space.c.facts).order_by(space.c.position)


def sides(tx: Transaction) -> tuple[SpaceRow, ...]:
    """The sides in the order of the hub file."""
    return tuple(SpaceRow(*row) for row in tx.connection.execute(SIDES))


def put_side(tx: Transaction, row: SpaceRow) -> None:
    """Add a side."""
    tx.connection.execute(
        insert(space).values(id=row.id, name=row.name, position=row.position, facts=row.facts)
    )


LIMIT = (
    limit_rule.c.id,
    limit_rule.c.space_id,
    limit_rule.c.places,
    limit_rule.c.starts_at,
    limit_rule.c.ends_at,
    limit_rule.c.reason,
    limit_rule.c.set_at,
)


LIMITS_FROM = (
    select(*LIMIT)
    .where(limit_rule.c.removed_at.is_(None))
    .where(or_(limit_rule.c.ends_at.is_(None), limit_rule.c.ends_at > bindparam("at")))
    .order_by(limit_rule.c.starts_at, limit_rule.c.set_at)
)


def limits_from(tx: Transaction, at: datetime) -> tuple[LimitRow, ...]:
    """The limits that are not over at `at`, of all scopes, earliest start first."""
    return tuple(LimitRow(*row) for row in tx.connection.execute(LIMITS_FROM, {"at": at}))


def put_limit(tx: Transaction, row: LimitRow, set_by: str) -> None:
    """Add a dated limit."""
    tx.connection.execute(
        insert(limit_rule).values(
            id=row.id,
            space_id=row.space_id,
            places=row.places,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            reason=row.reason,
            set_by=set_by,
            set_at=row.set_at,
        )
    )


def remove_limit(tx: Transaction, limit_id: str, now: datetime) -> None:
    """Take a limit out of force; the record stays."""
    tx.connection.execute(
        update(limit_rule).where(limit_rule.c.id == limit_id).values(removed_at=now)
    )


OVERRIDES_AT = (
    select(*(override.c[name] for name in OverrideRow.__slots__))
    .where(override.c.ends_at > bindparam("at"))
    .where(override.c.starts_at <= bindparam("at"))
    .where(override.c.removed_at.is_(None))
    .order_by(override.c.starts_at)
)


def overrides_at(tx: Transaction, at: datetime) -> tuple[OverrideRow, ...]:
    """The overrides in force at `at`."""
    return tuple(OverrideRow(*row) for row in tx.connection.execute(OVERRIDES_AT, {"at": at}))


def put_override(tx: Transaction, row: OverrideRow) -> None:
    """Let people over a limit for a time."""
    tx.connection.execute(
        insert(override).values(
            id=row.id,
            space_id=row.space_id,
            people=row.people,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            reason=row.reason,
        )
    )


def remove_override(tx: Transaction, override_id: str, now: datetime) -> bool:
    """End an override before its time, the record stays; False when there was none in force."""
    done = tx.connection.execute(
        update(override)
        .where(override.c.id == override_id, override.c.removed_at.is_(None))
        .values(removed_at=now)
    )
    return done.rowcount == 1


WEEK = select(*(opening_stretch.c[name] for name in StretchRow.__slots__)).order_by(
    opening_stretch.c.weekday, opening_stretch.c.opens
)


def week(tx: Transaction) -> tuple[StretchRow, ...]:
    """The opening hours of the week."""
    return tuple(StretchRow(*row) for row in tx.connection.execute(WEEK))


def replace_weekday(tx: Transaction, weekday: int, rows: Sequence[tuple[str, StretchRow]]) -> None:
    """Give a weekday these stretches (id, stretch) and no others."""
    tx.connection.execute(delete(opening_stretch).where(opening_stretch.c.weekday == weekday))
    for row_id, row in rows:
        tx.connection.execute(
            insert(opening_stretch).values(
                id=row_id,
                weekday=weekday,
                opens=row.opens,
                closes=row.closes,
                staffed=row.staffed,
            )
        )


DAYS_OFF = (
    select(*(day_off.c[name] for name in DayOffRow.__slots__))
    .where(day_off.c.day >= bindparam("since"))
    .order_by(day_off.c.day)
)


def days_off(tx: Transaction, since: date) -> tuple[DayOffRow, ...]:
    """The exceptions on `since` and later."""
    return tuple(DayOffRow(*row) for row in tx.connection.execute(DAYS_OFF, {"since": since}))


def put_day_off(tx: Transaction, row: DayOffRow) -> None:
    """Set the exception of one date, in place of an earlier one."""
    remove_day_off(tx, row.day)
    tx.connection.execute(
        insert(day_off).values(day=row.day, stretches=row.stretches, reason=row.reason)
    )


def remove_day_off(tx: Transaction, day: date) -> None:
    """Let the ordinary week hold on that date again."""
    tx.connection.execute(delete(day_off).where(day_off.c.day == day))
