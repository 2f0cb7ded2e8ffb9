"""Questions and changes about the journal, answers already given, passes and the lock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update

from db.models.journal import answered, journal, manager_lock
from db.models.passes import pass_profile, revocation
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as it was written: its kind is a class of `kiosk.facts`."""

    seq: int
    at: datetime
    kind: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A name that a pass holder asked this hub to remember (P3)."""

    pass_id: str
    name: str
    asked_at: datetime
    last_visit_at: datetime


@dataclass(frozen=True, slots=True)
class LockRow:
    """The manager's PIN, hashed, and the wrong tries since the last right one."""

    pin_hash: str
    failures: int


FACT = (journal.c.seq, journal.c.at, journal.c.kind, journal.c.body)
THE_ANSWER = select(answered.c.kind, answered.c.body).where(answered.c.key == bindparam("asked"))
PUT_ANSWER = insert(answered)
PROFILE = select(
    pass_profile.c.pass_id,
    pass_profile.c.name,
    pass_profile.c.asked_at,
    pass_profile.c.last_visit_at,
).where(pass_profile.c.pass_id == bindparam("pass_id"))


def instants_of(tx: Transaction, kind: str, since: datetime) -> tuple[datetime, ...]:
    """When facts of a kind were written since then, in the order of writing.

    Asked in the order of their times, which an index has; in the other it would read every fact.
    """
    asked = (
        select(journal.c.seq, journal.c.at)
        .where(journal.c.at >= since, journal.c.kind == kind)
        .order_by(journal.c.at)
    )
    return tuple(at for _, at in sorted((seq, at) for seq, at in tx.connection.execute(asked)))


def newest_facts(tx: Transaction, before: int | None, most: int) -> tuple[FactRow, ...]:
    """Up to `most` facts, newest first, older than number `before`."""
    asked = select(*FACT).order_by(journal.c.seq.desc()).limit(most)
    if before is not None:
        asked = asked.where(journal.c.seq < before)
    return tuple(FactRow(*row) for row in tx.connection.execute(asked))


def all_facts(tx: Transaction) -> tuple[FactRow, ...]:
    """The whole story, oldest first."""
    rows = tx.connection.execute(select(*FACT).order_by(journal.c.seq))
    return tuple(FactRow(*row) for row in rows)


def the_answer(tx: Transaction, key: str) -> tuple[str, dict[str, Any]] | None:
    """The kind and body of the answer that this key was given before (V6)."""
    row = tx.connection.execute(THE_ANSWER, {"asked": key}).one_or_none()
    return None if row is None else (row[0], row[1])


def answered_at(tx: Transaction, key: str) -> datetime | None:
    """When this key was answered."""
    at: datetime | None = tx.connection.scalar(select(answered.c.at).where(answered.c.key == key))
    return at


def put_answer(tx: Transaction, key: str, answer: object, now: datetime) -> None:
    """Keep the answer for a repeat of the same key."""
    body = msgspec.to_builtins(answer)
    kept = {"key": key, "at": now, "kind": type(answer).__name__, "body": body}
    tx.connection.execute(PUT_ANSWER, kept)


def forget_answers(tx: Transaction, before: datetime) -> None:
    """Answers hold codes and names: they go when no repeat can come any more."""
    tx.connection.execute(delete(answered).where(answered.c.at < before))


def forget_answers_of(tx: Transaction, visit_id: str) -> None:
    """Answers about this visit go at once: its holder asked to be forgotten (P3)."""
    tx.connection.execute(
        delete(answered).where(answered.c.body["visit_id"].as_string() == visit_id)
    )


def the_lock(tx: Transaction) -> LockRow | None:
    """The manager's lock, or None before a PIN is set."""
    row = tx.connection.execute(
        select(manager_lock.c.pin_hash, manager_lock.c.failures)
    ).one_or_none()
    return None if row is None else LockRow(*row)


def put_lock(tx: Transaction, pin_hash: str, now: datetime) -> None:
    """Set the PIN, in place of an earlier one."""
    tx.connection.execute(delete(manager_lock))
    tx.connection.execute(
        insert(manager_lock).values(id=1, pin_hash=pin_hash, set_at=now, failures=0)
    )


def set_failures(tx: Transaction, failures: int) -> None:
    """Count wrong tries; 0 after a right one."""
    tx.connection.execute(update(manager_lock).values(failures=failures))


def profile(tx: Transaction, pass_id: str) -> ProfileRow | None:
    """The remembered name of a pass."""
    row = tx.connection.execute(PROFILE, {"pass_id": pass_id}).one_or_none()
    return None if row is None else ProfileRow(*row)


def put_profile(tx: Transaction, row: ProfileRow) -> None:
    """Remember a name, in place of an earlier one."""
    forget_profile(tx, row.pass_id)
    tx.connection.execute(
        insert(pass_profile).values(
            pass_id=row.pass_id,
            name=row.name,
            asked_at=row.asked_at,
            last_visit_at=row.last_visit_at,
        )
    )


def touch_profile(tx: Transaction, pass_id: str, now: datetime) -> None:
    """The holder was here: the 180 days start again."""
    tx.connection.execute(
        update(pass_profile).where(pass_profile.c.pass_id == pass_id).values(last_visit_at=now)
    )


def forget_profile(tx: Transaction, pass_id: str) -> bool:
    """Forget the name; whether there was one."""
    gone = tx.connection.execute(delete(pass_profile).where(pass_profile.c.pass_id == pass_id))
    return gone.rowcount > 0


def forget_profiles(tx: Transaction, unseen_since: datetime) -> int:
    """Forget the names of passes whose last visit was before then; how many."""
    gone = tx.connection.execute(
        delete(pass_profile).where(pass_profile.c.last_visit_at < unseen_since)
    )
    return gone.rowcount


def revoke(tx: Transaction, pass_id: str, now: datetime, reason: str) -> None:
    """Let this pass open nothing any more."""
    if not is_revoked(tx, pass_id):
        tx.connection.execute(insert(revocation).values(pass_id=pass_id, at=now, reason=reason))


def is_revoked(tx: Transaction, pass_id: str) -> bool:
    """Whether the pass was revoked in this hub."""
    found = tx.connection.scalar(
        select(revocation.c.pass_id).where(revocation.c.pass_id == pass_id)
    )
    return found is not None


def forget_lock(tx: Transaction) -> bool:
    """Take the PIN away; whether there was one."""
    return tx.connection.execute(delete(manager_lock)).rowcount > 0
