"""Admission: writing people in, inside a transaction that decided that they may (O4, V1, V4)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from db.queries import journal
from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import CheckedIn, Full, FullBecause, Places, Purpose
from kiosk.desks.snapshot import Snapshot, holds_at_door
from kiosk.facts import VisitorArrived
from kiosk.ids import new_id
from kiosk.passes import PassText
from kiosk.rules.occupancy import Split, what_is_in_the_way

ALL_CODES = frozenset(f"{number:04}" for number in range(10_000))
TRIES = 20
"""Codes drawn before the free ones are listed: more are needed only on a day of thousands."""


@dataclass(frozen=True, slots=True)
class Pass:
    """The pass that a visit goes by: its id in hexadecimal, and the text of its QR code."""

    id: str
    text: PassText
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """Who comes in, where to, and by what: everything checked already."""

    split: Split
    purpose: Purpose
    name: str | None
    by: Pass
    hold_id: str | None = None
    waiting_id: str | None = None
    joins: visit_rows.VisitRow | None = None
    code: str | None = None

    @property
    def people(self) -> int:
        """How many they are."""
        return sum(n for _, n in self.split)


def day_code(tx: Transaction, snapshot: Snapshot) -> str:
    """A four-digit code that nobody has today (V4)."""
    for _ in range(TRIES):
        code = f"{secrets.randbelow(len(ALL_CODES)):04}"
        if not visit_rows.is_code_taken(tx, snapshot.day, code):
            return code
    taken = visit_rows.codes_of(tx, snapshot.day) | line_rows.waiting_codes(tx, snapshot.day)
    return secrets.choice(sorted(ALL_CODES - taken))


def write_in(tx: Transaction, snapshot: Snapshot, coming: Coming) -> CheckedIn:
    """Write them in; the places were looked at under the lock that this transaction holds."""
    row = _visit(tx, snapshot, coming)
    for space_id, people in coming.split:
        visit_rows.put_stay(
            tx,
            visit_rows.StayRow(
                new_id(), row.id, space_id, snapshot.day, people, snapshot.now, None, None
            ),
        )
    tx.record(
        VisitorArrived(
            row.id,
            snapshot.day,
            coming.split,
            coming.purpose,
            coming.hold_id,
            coming.waiting_id,
            coming.by.is_known,
        )
    )
    return CheckedIn(
        visit_id=row.id,
        at=snapshot.now,
        code=row.code,
        people=coming.people,
        stays=snapshot.stays_of(coming.split),
        free_after=_with_them(tx, snapshot, coming).places().hub.free,
        pass_text=coming.by.text,
        name=row.name,
        is_remembered=coming.by.is_known and _is_remembered(tx, row.pass_id, snapshot),
    )


def write_back(tx: Transaction, snapshot: Snapshot, row: visit_rows.VisitRow, split: Split) -> None:
    """Write the people of a visit that is over in again: the visit goes on."""
    visit_rows.reopen_with(tx, row.id, 0)
    for space_id, people in split:
        stay = visit_rows.StayRow(
            new_id(), row.id, space_id, snapshot.day, people, snapshot.now, None, None
        )
        visit_rows.put_stay(tx, stay)
    tx.record(VisitorArrived(row.id, snapshot.day, split, row.purpose, by_pass=True))


def _visit(tx: Transaction, snapshot: Snapshot, coming: Coming) -> visit_rows.VisitRow:
    if coming.joins is not None:
        visit_rows.reopen_with(tx, coming.joins.id, coming.people)
        return coming.joins
    row = visit_rows.VisitRow(
        id=new_id(),
        day=snapshot.day,
        code=coming.code or day_code(tx, snapshot),
        purpose=coming.purpose,
        people=coming.people,
        name=coming.name,
        pass_id=coming.by.id,
        hold_id=coming.hold_id,
        arrived_at=snapshot.now,
        left_at=None,
    )
    visit_rows.put_visit(tx, row)
    return row


def _is_remembered(tx: Transaction, pass_id: str | None, snapshot: Snapshot) -> bool:
    if pass_id is None or journal.profile(tx, pass_id) is None:
        return False
    journal.touch_profile(tx, pass_id, snapshot.now)
    return True


def _with_them(tx: Transaction, snapshot: Snapshot, coming: Coming) -> Snapshot:
    """The same hub with them in; under the lock nobody else has come or gone since it was read."""
    if coming.hold_id or coming.waiting_id or coming.joins:
        return retaken(tx, snapshot)
    inside = {side: snapshot.inside.get(side, 0) + n for side, n in coming.split}
    return replace(snapshot, inside={**snapshot.inside, **inside})


def retaken(tx: Transaction, snapshot: Snapshot) -> Snapshot:
    """The same hub after what this transaction has written about people and the line."""
    return replace(
        snapshot,
        inside=visit_rows.inside(tx, snapshot.day),
        holds=holds_at_door(tx, snapshot.now, is_trusted=snapshot.is_trusted),
        parties=line_rows.line(tx, snapshot.day),
        called=line_rows.called_places(tx, snapshot.day),
    )


def full(snapshot: Snapshot, places: Places, split: Split, asked: str | None) -> Full | None:
    """The reasoned no with its ways out (O4), or None when there is room for the split."""
    because = what_is_in_the_way(places, split)
    if because is None:
        return None
    people = sum(n for _, n in split)
    return Full(
        because=because,
        people=people,
        places=places,
        asked=asked,
        other_sides=tuple(
            side for side in places.sides if side.space_id != asked and side.free >= people
        ),
        line_length=len(snapshot.parties),
        holds=tuple(hold for hold in snapshot.held_for() if hold.awaited),
        neighbours=snapshot.hub.neighbours,
        reason=snapshot.why_limited(asked if because is FullBecause.SIDE else None),
    )
