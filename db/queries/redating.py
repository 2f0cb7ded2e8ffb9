"""Questions and changes about what was written by a wrong clock, when the time is known again."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import and_, or_, select, text, update

from db.models.journal import IS_ABOUT_TRUST, answered, journal
from db.models.passes import pass_profile
from db.models.visits import stay, visit, waiting
from db.queries.line import WAITING, WaitingRow
from db.queries.visits import VISIT, VisitRow
from db.store import Transaction

DOUBTED = "ClockDoubted"


def doubted_since(tx: Transaction) -> int | None:
    """The number of the fact from which on the clock is doubted; None when it is not."""
    row = tx.connection.execute(
        select(journal.c.seq, journal.c.kind)
        .where(text(IS_ABOUT_TRUST))
        .order_by(journal.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return row[0] if row is not None and row[1] == DOUBTED else None


def misdated_visits(
    tx: Transaction, since: int | None, today: date, now: datetime
) -> tuple[VisitRow, ...]:
    """Visits that go on and are not dated today: after it, or written since the doubt."""
    asked = select(*VISIT).where(
        visit.c.left_at.is_(None),
        or_(
            visit.c.day > today,
            visit.c.arrived_at > now,
            and_(visit.c.day < today, visit.c.id.in_(_written_since(tx, since, "VisitorArrived"))),
        ),
    )
    return tuple(VisitRow(*row) for row in tx.connection.execute(asked))


def misdated_parties(tx: Transaction, since: int | None, today: date) -> tuple[WaitingRow, ...]:
    """Parties that wait still and are dated otherwise than today, in the order of their numbers."""
    written = _written_since(tx, since, "PartyWaits")
    asked = select(*WAITING).where(
        waiting.c.outcome.is_(None),
        or_(waiting.c.day > today, and_(waiting.c.day < today, waiting.c.id.in_(written))),
    )
    rows = tx.connection.execute(asked.order_by(waiting.c.day, waiting.c.number))
    return tuple(WaitingRow(*row) for row in rows)


def _written_since(tx: Transaction, since: int | None, kind: str) -> list[str]:
    if since is None:
        return []
    key = "visit_id" if kind == "VisitorArrived" else "waiting_id"
    asked = select(journal.c.body).where(journal.c.seq > since, journal.c.kind == kind)
    return [str(body[key]) for body in tx.connection.scalars(asked)]


def redate_visit(tx: Transaction, visit_id: str, day: date, code: str, now: datetime) -> None:
    """Let a visit, and where its people are, count for `day`; it is known since now."""
    tx.connection.execute(
        update(visit).where(visit.c.id == visit_id).values(day=day, code=code, arrived_at=now)
    )
    tx.connection.execute(
        update(stay)
        .where(stay.c.visit_id == visit_id, stay.c.until_at.is_(None))
        .values(day=day, from_at=now)
    )


def redate_party(tx: Transaction, row: WaitingRow) -> None:
    """Let a party wait on its day, with its number and code, since it joined."""
    tx.connection.execute(
        update(waiting)
        .where(waiting.c.id == row.id)
        .values(day=row.day, number=row.number, code=row.code, joined_at=row.joined_at)
    )


def call_anew(tx: Transaction, until: datetime) -> None:
    """Give whoever is called until then to come: by the clock of before it might be years."""
    tx.connection.execute(
        update(waiting)
        .where(waiting.c.outcome.is_(None), waiting.c.called_until.is_not(None))
        .values(called_until=until)
    )


def forget_the_future(tx: Transaction, now: datetime) -> None:
    """What is kept until so long after its instant would be kept for years: begin that now."""
    tx.connection.execute(update(answered).where(answered.c.at > now).values(at=now))
    tx.connection.execute(
        update(pass_profile).where(pass_profile.c.last_visit_at > now).values(last_visit_at=now)
    )
