"""Holds: whether the manager's, an event's or a group's fits, and writing it (O7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from db.queries import hub as hub_rows
from db.queries import line as line_rows
from db.store import Transaction
from kiosk.answers import HoldClash, HoldMade, NotTaken, Places, ScopePlaces, Wrong
from kiosk.desks.snapshot import Snapshot
from kiosk.facts import HoldWasMade
from kiosk.ids import new_id
from kiosk.rules.holding import Calendar, Tight, clashing, there, tightest
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
    if not seen.now < new.ends_at or not new.starts_at < new.ends_at or new.lead < timedelta(0):
        return NotTaken(Wrong.TIMES)
    return None if reason_of(new.title.fi) else NotTaken(Wrong.TITLE_MISSING)


def hold_clash(seen: Snapshot, new: NewHold) -> HoldClash | None:
    """What is in the way of a new hold, or None when it fits at every moment (O7).

    Where it would begin at once, the people who are inside now are in the way as well.
    """
    start = max(new.starts_at - new.lead, seen.now)
    scopes = [None] if new.space_id is None else [new.space_id, None]
    planned = as_planned(seen)
    tight = min(
        tightest((start, new.ends_at), scopes, planned, calendar_of(seen.limits, seen)),
        _at_the_start(seen, new, planned),
        key=lambda tight: tight.fits,
    )
    inside = 0
    if start <= seen.now:
        scope = _binding(seen.places(), new.space_id)
        if scope.free < tight.fits:
            inside = scope.inside
            tight = Tight(seen.now, scope.free, scope.limit, scope.space_id)
    if tight.fits >= new.people:
        return None
    in_the_way = clashing(start, new.ends_at, new.space_id, planned)
    holds = tuple(h for h in seen.held_for() if h.hold_id in in_the_way)
    return HoldClash(max(0, tight.fits), tight.at, tight.limit, inside, holds, tight.space_id)


def _binding(places: Places, space_id: str | None) -> ScopePlaces:
    """The scope whose free places are the limit for that side now: itself, or the hub."""
    if space_id is None:
        return places.hub
    side = places.side(space_id)
    return side if side.free == max(0, side.limit - side.inside - side.held) else places.hub


def _at_the_start(seen: Snapshot, new: NewHold, planned: Sequence[line_rows.HoldRow]) -> Tight:
    """What the door will let in when they come: fewer, where nobody of the hub is there then."""
    at = max(new.starts_at, seen.now)
    most = replace(seen, now=at).most_ever()
    return Tight(at, most - sum(hold.people for hold in there(None, at, planned)), most, None)


def calendar_of(limits: Sequence[hub_rows.LimitRow], seen: Snapshot) -> Calendar:
    """These limits of the hub and its sides, for planning."""
    return Calendar(limits, tuple(side.id for side in seen.sides))


def as_planned(seen: Snapshot) -> list[line_rows.HoldRow]:
    """The holds as planning counts them: of what has fallen free, only who arrived (O7)."""
    return [
        replace(hold, people=hold.arrived) if hold.falls_free_at <= seen.now else hold
        for hold in seen.holds
        if hold.arrived or seen.now < hold.falls_free_at
    ]


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
