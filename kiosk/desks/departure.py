"""Departure: writing people out, which is never refused (O5, O10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from db.queries import corrections as correction_rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import Departure, Left
from kiosk.desks.slots import end_of_visit
from kiosk.facts import CountSettled, DepartureTold, VisitorLeft
from kiosk.ids import new_id

WORTH = {Departure.PRESUMED: 0, Departure.CORRECTED: 1, Departure.TOLD: 2, Departure.SCANNED: 2}
"""How much a departure is worth: what the manager saw replaces what was only presumed, and the
visitor's own word replaces both (O10).
"""


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
    gone = _going(inside, leaving or {}) or [(stay, stay.people) for stay in inside]
    for stay, people in gone:
        _end(tx, stay, people, how, at)
    left = sum(n for _, n in gone)
    still = sum(stay.people for stay in inside) - left
    if not still:
        visit_rows.close_visit(tx, row, at)
        end_of_visit(tx, row.id, at)
    tx.record(VisitorLeft(row.id, tuple((s.space_id, n) for s, n in gone), how))
    return Left(row.id, left, at, still)


def _going(
    inside: Sequence[visit_rows.StayRow], leaving: Mapping[str, int]
) -> list[tuple[visit_rows.StayRow, int]]:
    """How many of each stay go: those of the side first, the others where fewer are there.

    Nobody goes twice, also where a party has several stays on one side.
    """
    gone = dict.fromkeys((stay.id for stay in inside), 0)
    for side, people in leaving.items():
        left = people
        for stay in sorted(inside, key=lambda stay: stay.space_id != side):
            going = max(0, min(left, stay.people - gone[stay.id]))
            gone[stay.id] += going
            left -= going
    return [(stay, gone[stay.id]) for stay in inside if gone[stay.id]]


def _end(
    tx: Transaction, stay: visit_rows.StayRow, people: int, how: Departure, at: datetime
) -> None:
    if people == stay.people:
        visit_rows.end_stay(tx, stay, how, at)
    else:
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
    """They were out: only how we know may change, and of whom we had not been told so well."""
    unsure = [stay for stay in stays if WORTH.get(_how(stay), 3) < WORTH[how]]
    if unsure:
        for stay in unsure:
            was_at = stay.until_at if how is Departure.CORRECTED else at
            visit_rows.end_stay(tx, stay, how, was_at or at)
        visit_rows.close_visit(tx, row, at)
        tx.record(DepartureTold(row.id, how))
    people = sum(stay.people for stay in unsure) or row.people
    return Left(row.id, people, at, was_out=True)


def _how(stay: visit_rows.StayRow) -> Departure:
    return Departure(stay.departure or Departure.MOVED)


def settle(tx: Transaction, today: date) -> None:
    """Who was missing when the manager counted, and says now that they leave, is not missing any
    more: that much of the correction ends, or somebody who came later would not be counted (O11).

    Of those who had come by then, as many are taken to be missing as still can be. Days just past
    are settled as well: a clock that was wrong may come back to them.
    """
    for side in correction_rows.missing(tx, today - timedelta(days=7)):
        told = side.people - correction_rows.still_inside(tx, side)
        if told > 0:
            row = visit_rows.CorrectionRow(
                new_id(), side.space_id, side.day, told, correction_rows.SETTLED, side.counted_at
            )
            visit_rows.put_correction(tx, row)
            tx.record(CountSettled(side.space_id, side.day, told, side.counted_at))
