"""Redating: who came by a wrong clock is inside today, once the time is known again (O10, M5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from db.queries import line as line_rows
from db.queries import redating as rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.desks.admission import day_code
from kiosk.desks.snapshot import Snapshot
from kiosk.facts import PartyRedated, VisitRedated


def bring_into_today(tx: Transaction, snapshot: Snapshot, since: int | None) -> int:
    """Let all that goes on and was written by a wrong clock count for today; how many visits.

    That is what is dated after today, and what was written after fact number `since`, when the
    clock was doubted. Codes stay, unless somebody has the same one today.
    """
    found = rows.misdated_visits(tx, since, snapshot.day, snapshot.now)
    for visit in found:
        code = visit.code if visit.day == snapshot.day else _code(tx, snapshot, visit.code)
        rows.redate_visit(tx, visit.id, snapshot.day, code, snapshot.now)
        tx.record(VisitRedated(visit.id, snapshot.day))
    for party in rows.misdated_parties(tx, since, snapshot.day):
        moved = replace(
            party,
            day=snapshot.day,
            number=line_rows.next_number(tx, snapshot.day),
            code=_code(tx, snapshot, party.code),
            joined_at=snapshot.now,
        )
        rows.redate_party(tx, moved)
        tx.record(PartyRedated(party.id, moved.number))
    rows.call_anew(tx, snapshot.now + timedelta(minutes=snapshot.rules.call_min))
    rows.forget_the_future(tx, snapshot.now)
    return len(found)


def _code(tx: Transaction, snapshot: Snapshot, code: str) -> str:
    is_taken = visit_rows.is_code_taken(tx, snapshot.day, code)
    is_taken = is_taken or code in line_rows.waiting_codes(tx, snapshot.day)
    return day_code(tx, snapshot) if is_taken else code
