"""Questions about corrected counts: who was missing when the manager counted (O11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, case, func, select

from db.models.visits import correction, stay
from db.store import Transaction
from db.types import Instant

SETTLED = ""
"""The reason of a correction that nobody made by hand; the manager's always has one."""


@dataclass(frozen=True, slots=True)
class Missing:
    """So many people of a side were not there when the manager counted last, at `counted_at`."""

    space_id: str
    day: date
    people: int
    counted_at: datetime


COUNTED_AT = func.max(case((correction.c.reason != SETTLED, correction.c.at)), type_=Instant)
MISSING = (
    select(correction.c.space_id, correction.c.day, -func.sum(correction.c.delta), COUNTED_AT)
    .where(correction.c.day >= bindparam("since"), correction.c.void_at.is_(None))
    .group_by(correction.c.space_id, correction.c.day)
    .having(func.sum(correction.c.delta) < 0, COUNTED_AT.is_not(None))
)
STILL_INSIDE = select(func.coalesce(func.sum(stay.c.people), 0)).where(
    stay.c.space_id == bindparam("side"),
    stay.c.day == bindparam("day"),
    stay.c.until_at.is_(None),
    stay.c.from_at <= bindparam("counted_at"),
)


def missing(tx: Transaction, since: date) -> tuple[Missing, ...]:
    """The sides and hub days from `since` on where corrections say that people are missing."""
    rows = tx.connection.execute(MISSING, {"since": since})
    return tuple(Missing(side, day, int(people), at) for side, day, people, at in rows)


def still_inside(tx: Transaction, since: Missing) -> int:
    """How many are still inside of those who had come when the manager counted."""
    asked = {"side": since.space_id, "day": since.day, "counted_at": since.counted_at}
    return int(tx.connection.scalar(STILL_INSIDE, asked) or 0)
