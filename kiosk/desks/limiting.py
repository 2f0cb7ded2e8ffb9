"""Limits: whether a new one can be taken, what it would break, and writing it (O2, O12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.queries import hub as hub_rows
from db.store import Transaction
from kiosk.answers import LimitEffect, LimitSaved, NotTaken, Wrong
from kiosk.desks.holding import MOST, as_planned, calendar_of
from kiosk.desks.snapshot import Snapshot
from kiosk.facts import LimitSet
from kiosk.ids import new_id
from kiosk.rules.holding import broken_by
from kiosk.rules.names import reason_of
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class NewLimit:
    """A limit as the manager asks for it: [starts_at, ends_at), None is open (O2)."""

    space_id: str | None
    places: int
    starts_at: datetime
    ends_at: datetime | None
    reason: str


def wrong_limit(seen: Snapshot, new: NewLimit) -> NotTaken | None:
    """Why a limit cannot be taken, if so."""
    if not seen.has_scope(new.space_id) or not 0 <= new.places <= MOST:
        return NotTaken(Wrong.PLACES, MOST)
    if new.ends_at is not None and new.ends_at <= max(new.starts_at, seen.now):
        return NotTaken(Wrong.TIMES)
    return None if reason_of(new.reason) else NotTaken(Wrong.REASON_MISSING)


def _limit_row(new: NewLimit, seen: Snapshot) -> hub_rows.LimitRow:
    reason = Text.same(reason_of(new.reason) or "")
    return hub_rows.LimitRow(
        new_id(), new.space_id, new.places, new.starts_at, new.ends_at, reason, seen.now
    )


def effect_of(seen: Snapshot, new: NewLimit) -> LimitEffect:
    """How many are too many now, and which holds no longer fit in the time of the new limit."""
    inside = sum(seen.inside.values()) if new.space_id is None else seen.inside.get(new.space_id, 0)
    is_now = new.starts_at <= seen.now and (new.ends_at is None or seen.now < new.ends_at)
    added = _limit_row(new, seen)
    stretch = (max(new.starts_at, seen.now), new.ends_at)
    before, after = (calendar_of(rows, seen) for rows in (seen.limits, (*seen.limits, added)))
    broken = broken_by(stretch, before, after, as_planned(seen))
    over = max(0, inside - new.places) if is_now else 0
    return LimitEffect(over, tuple(h for h in seen.held_for() if h.hold_id in broken))


def put_limit(tx: Transaction, seen: Snapshot, new: NewLimit) -> LimitSaved:
    """Write a limit that can be taken; it throws nobody out."""
    row = _limit_row(new, seen)
    hub_rows.put_limit(tx, row, "manager")
    reason = reason_of(new.reason) or ""
    tx.record(LimitSet(row.id, row.space_id, row.places, row.starts_at, row.ends_at, reason))
    return LimitSaved(row.id)
