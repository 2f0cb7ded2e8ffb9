"""Questions and changes about the jobs that ran."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from db.models.journal import job_run, journal
from db.store import TIME_BEGINS_ANEW, Transaction

MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job at the moment it was due; `outcome` is None while it runs, or was killed running."""

    name: str
    due_at: datetime
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None
    trouble: str


COLUMNS = (
    job_run.c.name,
    job_run.c.due_at,
    job_run.c.started_at,
    job_run.c.ended_at,
    job_run.c.outcome,
    job_run.c.trouble,
)


def last_run(
    tx: Transaction, name: str, until: datetime, outcome: str | None = None
) -> JobRow | None:
    """The run with the latest due moment not after `until`, or the latest that ended so."""
    asked = select(*COLUMNS).where(job_run.c.name == name, job_run.c.due_at <= until)
    if outcome is not None:
        asked = asked.where(job_run.c.outcome == outcome)
    row = tx.connection.execute(asked.order_by(job_run.c.due_at.desc()).limit(1)).one_or_none()
    return None if row is None else JobRow(*row)


def put_started(tx: Transaction, name: str, due_at: datetime, now: datetime) -> None:
    """Note that it begins; an earlier try for the same moment is written over."""
    tx.connection.execute(delete(job_run).where(job_run.c.name == name, job_run.c.due_at == due_at))
    tx.connection.execute(
        insert(job_run).values(name=name, due_at=due_at, started_at=now, trouble="")
    )


def put_ended(tx: Transaction, run: JobRow) -> None:
    """Note how it ended."""
    tx.connection.execute(
        update(job_run)
        .where(job_run.c.name == run.name, job_run.c.due_at == run.due_at)
        .values(ended_at=run.ended_at, outcome=run.outcome, trouble=run.trouble[:MOST_WORDS])
    )


def oldest_fact_at(tx: Transaction) -> datetime | None:
    """The instant of the journal's oldest fact that may ever be trimmed."""
    at: datetime | None = tx.connection.scalar(
        select(journal.c.at)
        .where(journal.c.kind != TIME_BEGINS_ANEW)
        .order_by(journal.c.at)
        .limit(1)
    )
    return at


def trim_journal(tx: Transaction, before: datetime) -> int:
    """Delete facts from before then, but never what the clock goes by.

    That is the newest, and the ones that say from where on the journal's instants count.
    """
    newest = select(journal.c.seq).order_by(journal.c.at.desc()).limit(1).scalar_subquery()
    gone = tx.connection.execute(
        delete(journal).where(
            journal.c.at < before, journal.c.seq != newest, journal.c.kind != TIME_BEGINS_ANEW
        )
    )
    return gone.rowcount


def trim_runs(tx: Transaction, before: datetime) -> None:
    """Delete what ran before then."""
    tx.connection.execute(delete(job_run).where(job_run.c.due_at < before))
