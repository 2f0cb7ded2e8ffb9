"""Cancelling events: one date or the rest of a series; who signed up reads it by the code (E1)."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from db.queries import events as rows
from db.store import Transaction
from kiosk.desks.event_line import settle
from kiosk.desks.event_plan import people_signed_up, rest_of
from kiosk.desks.event_writing import release
from kiosk.desks.snapshot import Snapshot
from kiosk.programme_answers import EventCancelled, EventState, NoEvent, WhyNoEvent
from kiosk.programme_facts import EventWasCancelled
from kiosk.rules.names import reason_of
from kiosk.rules.series import ended_before, rrule_of, rule_of

Row = rows.EventRow


def cancel(
    tx: Transaction, seen: Snapshot, event_id: str, reason: str, *, is_rest: bool
) -> EventCancelled | NoEvent:
    """Cancel a date, or it and all later ones; none is counted twice."""
    row = rows.the_event(tx, event_id)
    if row is None:
        return NoEvent(WhyNoEvent.GONE)
    if row.closed_at is not None or (seen.is_trusted and row.ends_at <= seen.now):
        return NoEvent(WhyNoEvent.PAST)
    planned = row.state == EventState.PLANNED
    dates = rest_of(tx, row) if is_rest else (row,) if planned else ()
    told = people_signed_up(tx, dates or (row,))
    for each in dates:
        _cancel(tx, seen, each, reason_of(reason) or "")
    if is_rest and row.series_id is not None:
        _end_rule(tx, seen, row.series_id, row.day)
    if dates:
        first = dates[0]
        tx.record(EventWasCancelled(first.id, first.title.fi, first.starts_at, told, len(dates)))
    return EventCancelled(len(dates), told)


def _cancel(tx: Transaction, seen: Snapshot, row: Row, reason: str) -> None:
    release(tx, row, seen)
    values: dict[str, Any] = {
        "state": EventState.CANCELLED,
        "cancelled_at": seen.now,
        "changed_at": seen.now,
        "reason": reason,
        "held": 0,
        "hold_id": None,
    }
    rows.change_event(tx, row.id, **values)
    cancelled = rows.the_event(tx, row.id)
    if cancelled is not None:
        settle(tx, cancelled, seen.now, is_trusted=seen.is_trusted)


def _end_rule(tx: Transaction, seen: Snapshot, series_id: str, day: date) -> None:
    """The rule of a series says no more dates than it has."""
    kept = rows.the_series(tx, series_id)
    if kept is None:
        return
    times = (time.fromisoformat(kept.wall_start), time.fromisoformat(kept.wall_end))
    rule = ended_before(rule_of(kept.rule, kept.first_day, times, seen.zone), day)
    said = rrule_of(rule, seen.zone) if rule else kept.rule
    rows.change_series(tx, series_id, rule=said, ended_at=seen.now)
