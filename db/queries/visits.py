"""Questions and changes about visits, their stays and corrections of the count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, exists, func, insert, or_, select, union_all, update

from db.models.visits import correction, stay, visit, waiting
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One arrival of one or more people (V1); `pass_id` is hexadecimal."""

    id: str
    day: date
    code: str
    purpose: str
    people: int
    name: str | None
    pass_id: str | None
    hold_id: str | None
    arrived_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class StayRow:
    """So many people of a visit on one side; open while `until_at` is None (O6, O10)."""

    id: str
    visit_id: str
    space_id: str
    day: date
    people: int
    from_at: datetime
    until_at: datetime | None
    departure: str | None


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """So many people more (or fewer) on a side than the visits say, that day (O11)."""

    id: str
    space_id: str
    day: date
    delta: int
    reason: str
    at: datetime


VISIT = tuple(visit.c[name] for name in VisitRow.__slots__)
STAY = tuple(stay.c[name] for name in StayRow.__slots__)


CORRECTIONS = (
    select(correction.c.space_id, func.sum(correction.c.delta))
    .where(correction.c.day == bindparam("day"), correction.c.void_at.is_(None))
    .group_by(correction.c.space_id)
)
INSIDE = union_all(
    select(stay.c.space_id, func.sum(stay.c.people))
    .where(stay.c.day == bindparam("day"), stay.c.until_at.is_(None))
    .group_by(stay.c.space_id),
    CORRECTIONS,
)
TAKEN = select(
    or_(
        exists().where(visit.c.day == bindparam("day"), visit.c.code == bindparam("code")),
        exists().where(waiting.c.day == bindparam("day"), waiting.c.code == bindparam("code")),
    )
)
PUT_VISIT, PUT_STAY = insert(visit), insert(stay)


def last_day_with_people(tx: Transaction, until: date) -> date | None:
    """The latest day, not after `until`, on which somebody is inside or waits still."""
    asked = union_all(
        select(func.max(stay.c.day).label("day")).where(
            stay.c.until_at.is_(None), stay.c.day <= until
        ),
        select(func.max(waiting.c.day)).where(waiting.c.outcome.is_(None), waiting.c.day <= until),
    ).subquery()
    day: date | None = tx.connection.scalar(select(func.max(asked.c.day)))
    return day


def inside(tx: Transaction, day: date) -> dict[str, int]:
    """People on each side by their open stays of that hub day, corrections included."""
    count: dict[str, int] = {}
    for space_id, people in tx.connection.execute(INSIDE, {"day": day}):
        count[space_id] = count.get(space_id, 0) + int(people)
    return count


def corrections(tx: Transaction, day: date) -> tuple[tuple[str, int], ...]:
    """What corrections add on each side on that day (negative takes away)."""
    rows = tx.connection.execute(CORRECTIONS, {"day": day})
    return tuple((space_id, int(delta)) for space_id, delta in rows)


def put_correction(tx: Transaction, row: CorrectionRow) -> None:
    """Add a correction of the count (O11)."""
    tx.connection.execute(
        insert(correction).values({name: getattr(row, name) for name in CorrectionRow.__slots__})
    )


def void_corrections(tx: Transaction, until: date, made_by: datetime, now: datetime) -> bool:
    """End the corrections of hub days up to `until` made by then; whether there were any."""
    ended = tx.connection.execute(
        update(correction)
        .where(correction.c.day <= until, correction.c.at <= made_by)
        .where(correction.c.void_at.is_(None))
        .values(void_at=now)
    )
    return ended.rowcount > 0


def put_visit(tx: Transaction, row: VisitRow) -> None:
    """Add a visit."""
    tx.connection.execute(PUT_VISIT, {name: getattr(row, name) for name in VisitRow.__slots__})


def put_stay(tx: Transaction, row: StayRow) -> None:
    """Add a stay."""
    tx.connection.execute(PUT_STAY, {name: getattr(row, name) for name in StayRow.__slots__})


def end_stay(tx: Transaction, row: StayRow, departure: str, at: datetime) -> None:
    """End a stay; never before it began, whatever the clock says."""
    tx.connection.execute(
        update(stay)
        .where(stay.c.id == row.id)
        .values(until_at=max(at, row.from_at), departure=departure)
    )


def resize_stay(tx: Transaction, row: StayRow, people: int) -> None:
    """Let a stay be of so many people (the others got a row of their own)."""
    tx.connection.execute(update(stay).where(stay.c.id == row.id).values(people=people))


def close_visit(tx: Transaction, row: VisitRow, at: datetime) -> None:
    """The last people of the visit are out."""
    tx.connection.execute(
        update(visit).where(visit.c.id == row.id).values(left_at=max(at, row.arrived_at))
    )


def reopen_with(tx: Transaction, visit_id: str, people: int) -> None:
    """More people of the same party have come: the visit is open and that much larger."""
    tx.connection.execute(
        update(visit)
        .where(visit.c.id == visit_id)
        .values(people=visit.c.people + people, left_at=None)
    )


def the_visit(tx: Transaction, visit_id: str) -> VisitRow | None:
    """The visit with this id."""
    row = tx.connection.execute(select(*VISIT).where(visit.c.id == visit_id)).one_or_none()
    return None if row is None else VisitRow(*row)


def by_code(tx: Transaction, day: date, code: str) -> VisitRow | None:
    """The visit with this day code."""
    row = tx.connection.execute(
        select(*VISIT).where(visit.c.day == day, visit.c.code == code)
    ).one_or_none()
    return None if row is None else VisitRow(*row)


def last_by_pass(tx: Transaction, pass_id: str) -> VisitRow | None:
    """The open visit of this pass, or else its latest (clocks may have been wrong)."""
    row = tx.connection.execute(
        select(*VISIT)
        .where(visit.c.pass_id == pass_id)
        .order_by(visit.c.left_at.is_not(None), visit.c.arrived_at.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else VisitRow(*row)


def stays(tx: Transaction, visit_id: str) -> tuple[StayRow, ...]:
    """All stays of a visit, oldest first."""
    rows = tx.connection.execute(
        select(*STAY).where(stay.c.visit_id == visit_id).order_by(stay.c.from_at, stay.c.id)
    )
    return tuple(StayRow(*row) for row in rows)


def open_until(tx: Transaction, day: date) -> tuple[tuple[VisitRow, StayRow], ...]:
    """The open stays of hub days up to `day`, with their visits, in order of arrival."""
    return _pairs(tx, stay.c.day <= day, stay.c.until_at.is_(None))


def presumed_on(tx: Transaction, day: date) -> tuple[tuple[VisitRow, StayRow], ...]:
    """The stays of that hub day that ended only by presumption (O10).

    Whoever came back after the turn of the day has a visit of the day before; no visit is older.
    """
    came = visit.c.day.between(day - timedelta(days=1), day)
    return _pairs(tx, came, stay.c.day == day, stay.c.departure == "presumed")


def _pairs(tx: Transaction, *where: object) -> tuple[tuple[VisitRow, StayRow], ...]:
    rows = tx.connection.execute(
        select(*VISIT, *STAY)
        .join_from(stay, visit, visit.c.id == stay.c.visit_id)
        .where(*where)  # type: ignore[arg-type]
        .order_by(visit.c.arrived_at, stay.c.from_at)
    )
    cut = len(VISIT)
    return tuple((VisitRow(*row[:cut]), StayRow(*row[cut:])) for row in rows)


def is_code_taken(tx: Transaction, day: date, code: str) -> bool:
    """Whether a visit, or a party in the line, has this day code on that day."""
    return bool(tx.connection.scalar(TAKEN, {"day": day, "code": code}))


def codes_of(tx: Transaction, day: date) -> set[str]:
    """The day codes that visits of that day have taken."""
    return set(tx.connection.scalars(select(visit.c.code).where(visit.c.day == day)))


def forget_pass(tx: Transaction, pass_id: str) -> tuple[str, ...]:
    """Take the name off all visits of a pass, and the pass off those that are over (P3).

    The ids of those visits.
    """
    mine = visit.c.pass_id == pass_id
    ids = tuple(tx.connection.scalars(select(visit.c.id).where(mine)))
    tx.connection.execute(update(visit).where(mine).values(name=None))
    tx.connection.execute(
        update(visit).where(mine, visit.c.left_at.is_not(None)).values(pass_id=None)
    )
    return ids


def forget_names(tx: Transaction, before: date) -> int:
    """Take the names off visits of earlier hub days (V1); how many there were."""
    gone = tx.connection.execute(
        update(visit).where(visit.c.day < before, visit.c.name.is_not(None)).values(name=None)
    )
    return gone.rowcount
