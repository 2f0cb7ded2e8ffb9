"""Departure: writing people out, which is never refused (O5, O10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import Departure, Left
from kiosk.facts import DepartureTold, VisitorLeft
from kiosk.ids import new_id

UNSURE = (Departure.PRESUMED, Departure.CORRECTED)
"""Departures that nobody has told us of: a later word of the visitor replaces them."""


def write_out(
    tx: Transaction,
    row: visit_rows.VisitRow,
    how: Departure,
    at: datetime,
    leaving: Mapping[str, int] | None = None,
) -> Left:
    """Write out `leaving` people by side, or all who are inside; also who was out already."""
    stays = visit_rows.stays(tx, row.id)
    inside = [stay for stay in stays if stay.until_at is None]
    if not inside:
        return _already_out(tx, row, stays, how, at)
    gone = [(s, min(s.people, (leaving or {}).get(s.space_id, 0))) for s in inside]
    if leaving is None or not sum(n for _, n in gone):
        gone = [(stay, stay.people) for stay in inside]
    for stay, people in gone:
        _end(tx, stay, people, how, at)
    left = sum(n for _, n in gone)
    still = sum(stay.people for stay in inside) - left
    if not still:
        visit_rows.close_visit(tx, row, at)
    tx.record(VisitorLeft(row.id, tuple((s.space_id, n) for s, n in gone if n), how))
    return Left(row.id, left, at, still)


def _end(
    tx: Transaction, stay: visit_rows.StayRow, people: int, how: Departure, at: datetime
) -> None:
    if people == stay.people:
        visit_rows.end_stay(tx, stay, how, at)
    elif people:
        visit_rows.resize_stay(tx, stay, stay.people - people)
        gone = replace(
            stay, id=new_id(), people=people, until_at=max(at, stay.from_at), departure=how
        )
        visit_rows.put_stay(tx, gone)


def _already_out(
    tx: Transaction,
    row: visit_rows.VisitRow,
    stays: Sequence[visit_rows.StayRow],
    how: Departure,
    at: datetime,
) -> Left:
    unsure = [stay for stay in stays if stay.departure in UNSURE]
    if unsure and how not in UNSURE:
        for stay in unsure:
            visit_rows.end_stay(tx, stay, how, at)
        visit_rows.close_visit(tx, row, at)
        tx.record(DepartureTold(row.id, how))
    people = sum(stay.people for stay in unsure) or row.people
    return Left(row.id, people, at, was_out=True)
