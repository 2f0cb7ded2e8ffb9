"""Holds: whether the manager's, an event's or a group's fits, and writing it (O7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from db.queries import line as line_rows
from db.store import Transaction
from kiosk.answers import HoldClash, HoldMade, NotTaken, Wrong
from kiosk.desks.snapshot import Snapshot
from kiosk.facts import HoldWasMade
from kiosk.ids import new_id
from kiosk.rules.holding import Tight, clashing, tightest
from kiosk.rules.names import reason_of
from kiosk.texts import Text

MOST = 500
"""People; no limit, hold or correction is larger (a slip of the finger, not a hub)."""


@dataclass(frozen=True, slots=True)
class NewHold:
    """A hold as it is asked for; places are kept `lead` before the start (O7)."""

    space_id: str | None
    title: Text
    people: int
    starts_at: datetime
    ends_at: datetime
    lead: timedelta = timedelta(minutes=30)


def wrong_with(seen: Snapshot, new: NewHold) -> NotTaken | None:
    if not seen.has_scope(new.space_id) or not 1 <= new.people <= MOST:
        return NotTaken(Wrong.PEOPLE, MOST)
    if not seen.now < new.ends_at or not new.starts_at < new.ends_at:
        return NotTaken(Wrong.TIMES)
    return None if reason_of(new.title.fi) else NotTaken(Wrong.TITLE_MISSING)


def hold_clash(seen: Snapshot, new: NewHold) -> HoldClash | None:
    """What is in the way of a new hold, or None when it fits at every moment (O7).

    Where it would begin at once, the people who are inside now are in the way as well.
    """
    start = max(new.starts_at - new.lead, seen.now)
    scopes = [None] if new.space_id is None else [new.space_id, None]
    changes = {at for r in seen.limits for at in (r.starts_at, r.ends_at) if at is not None}
    tight = tightest((start, new.ends_at), scopes, seen.holds, seen, changes)
    inside = 0
    if start <= seen.now:
        places = seen.places()
        scope = places.hub if new.space_id is None else places.side(new.space_id)
        inside = scope.inside if scope.free < tight.fits else 0
        tight = min(tight, _now(tight, scope.free, seen), key=lambda t: t.fits)
    if tight.fits >= new.people:
        return None
    in_the_way = clashing(start, new.ends_at, new.space_id, seen.holds)
    holds = tuple(h for h in seen.held_for() if h.hold_id in in_the_way)
    return HoldClash(max(0, tight.fits), tight.at, tight.limit, inside, holds, tight.space_id)


def _now(tight: Tight, free: int, seen: Snapshot) -> Tight:
    return replace(tight, at=seen.now, fits=free)


def put_hold(tx: Transaction, seen: Snapshot, new: NewHold) -> HoldMade:
    """Write a hold that fits."""
    grace = timedelta(minutes=seen.rules.hold_grace_min)
    title = Text(*(reason_of(words) or "" for words in (new.title.fi, new.title.sv, new.title.en)))
    row = line_rows.HoldRow(
        new_id(),
        new.space_id,
        title,
        new.people,
        new.starts_at - new.lead,
        new.starts_at,
        min(new.starts_at + grace, new.ends_at),
        new.ends_at,
    )
    line_rows.put_hold(tx, row, seen.now)
    tx.record(HoldWasMade(row.id, row.space_id, row.people, row.starts_at, row.ends_at))
    return HoldMade(row.id)
