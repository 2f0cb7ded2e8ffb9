"""The waiting line: joining, being called when places free, coming in on the call (O9)."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import (
    Arrival,
    CallGone,
    CheckedIn,
    Closed,
    Full,
    LeftLine,
    NotTaken,
    Purpose,
    Waiting,
    Wrong,
)
from kiosk.clock import Clock
from kiosk.desks import admission
from kiosk.desks.passbook import PassBook
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.snapshot import Snapshot, at_door
from kiosk.facts import CallWithdrawn, PartyCalled, PartyGone, PartyWaits
from kiosk.ids import new_id
from kiosk.rules.names import name_of
from kiosk.rules.occupancy import next_call, spread, what_is_in_the_way


class WaitingLine:
    """The line at the door: one for the hub, in order of numbers."""

    def __init__(self, store: Store, clock: Clock, passes: PassBook) -> None:
        self._store, self._clock, self._passes = store, clock, passes

    def wait(self, wanted: Arrival) -> Waiting | Closed | NotTaken:
        """Join the line as one party of `wanted.people`; the answer has its number."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, wanted.key), Waiting):
                return again
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            if not snapshot.door.is_open:
                return Closed(snapshot.door.opens_at, snapshot.door.reason)
            answer = join(tx, snapshot, wanted, wanted.people)
            if isinstance(answer, Waiting):
                keep_answer(tx, wanted.key, answer, now)
                call_next(tx, snapshot)
            return answer

    def enter_called(self, key: str, waiting_id: str) -> CheckedIn | CallGone | Full | Closed:
        """The called party comes in on the places that were kept for it."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, key), CheckedIn):
                return again
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            party = next((row for row in snapshot.parties if row.id == waiting_id), None)
            if party is None or party.called_until is None or now >= party.called_until:
                return CallGone(party.number if party else None)
            if not snapshot.door.is_open:
                return Closed(snapshot.door.opens_at, snapshot.door.reason)
            answer = self._let_in(tx, snapshot, party)
            if isinstance(answer, CheckedIn):
                keep_answer(tx, key, answer, now)
            call_next(tx, snapshot)
            return answer

    def _let_in(
        self, tx: Transaction, snapshot: Snapshot, party: line_rows.WaitingRow
    ) -> CheckedIn | Full:
        kept = tuple((side, n) for row, side, n in snapshot.called if row == party.id)
        places = snapshot.places(without_call=party.id, without_hold=party.hold_id)
        split = kept
        if what_is_in_the_way(places, kept):
            split = spread(places, party.people, party.space_id) or kept
        if no := admission.full(snapshot, places, split, party.space_id):
            line_rows.uncall(tx, party.id)
            tx.record(CallWithdrawn(party.id, party.number))
            return no
        end(tx, party, "came", snapshot.now)
        joins = self._visit_of(tx, party)
        by = self._passes.of(joins) if joins else self._passes.new(snapshot.now)
        return admission.write_in(
            tx,
            snapshot,
            admission.Coming(
                split,
                Purpose(party.purpose),
                party.name,
                by,
                party.hold_id,
                party.id,
                joins,
                party.code,
            ),
        )

    def _visit_of(self, tx: Transaction, party: line_rows.WaitingRow) -> visit_rows.VisitRow | None:
        if party.visit_id is None:
            return None
        row = visit_rows.the_visit(tx, party.visit_id)
        return row if row and row.left_at is None and row.pass_id else None

    def leave_line(self, waiting_id: str) -> LeftLine | CallGone:
        """The party does not wait any longer."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            party = line_rows.the_party(tx, waiting_id)
            if party is None or party.outcome is not None:
                return CallGone(party.number if party else None)
            end(tx, party, "left", now)
            call_next(tx, at_door(tx, now, is_trusted=self._clock.is_trusted()))
            return LeftLine(party.number)


def join(
    tx: Transaction,
    snapshot: Snapshot,
    wanted: Arrival,
    people: int,
    visit_id: str | None = None,
) -> Waiting | NotTaken:
    """Write a party into the line; it must be one that an empty hub could take."""
    name = name_of(wanted.name)
    if isinstance(name, NotTaken):
        return name
    if not 1 <= people <= snapshot.most_ever():
        return NotTaken(Wrong.PEOPLE, snapshot.most_ever())
    side = wanted.sides[0][0] if len(wanted.sides) == 1 else None
    row = line_rows.WaitingRow(
        id=new_id(),
        day=snapshot.day,
        number=line_rows.next_number(tx, snapshot.day),
        code=admission.day_code(tx, snapshot),
        people=people,
        purpose=wanted.purpose,
        name=name,
        space_id=side if snapshot.has_side(side) else None,
        visit_id=visit_id,
        hold_id=wanted.hold_id if snapshot.has_hold(wanted.hold_id) else None,
        joined_at=snapshot.now,
        called_until=None,
        outcome=None,
    )
    line_rows.put_party(tx, row)
    tx.record(PartyWaits(row.id, row.number, people))
    return Waiting(row.id, row.number, people, row.code, len(snapshot.parties))


def call_next(tx: Transaction, snapshot: Snapshot) -> None:
    """Call parties, in order, as long as one fits; misses are ended first (O9)."""
    end_missed(tx, snapshot.now)
    while True:
        seen = admission.retaken(tx, snapshot)
        if not seen.door.is_open:
            return
        waiting = [(p.id, p.people, p.space_id) for p in seen.parties if p.called_until is None]
        called = next_call(waiting, seen.places())
        if called is None:
            return
        _call(tx, seen, *called)


def _call(
    tx: Transaction, snapshot: Snapshot, waiting_id: str, split: tuple[tuple[str, int], ...]
) -> None:
    party = next(row for row in snapshot.parties if row.id == waiting_id)
    until = snapshot.now + timedelta(minutes=snapshot.rules.call_min)
    until = min(until, snapshot.door.closes_at or until)
    line_rows.call(tx, waiting_id, split, snapshot.now, until)
    tx.record(PartyCalled(waiting_id, party.number, split, until))


def end_missed(tx: Transaction, now: datetime) -> None:
    """End the parties that did not answer their call in time."""
    for party in line_rows.missed(tx, now):
        end(tx, party, "missed", now)


def end(tx: Transaction, party: line_rows.WaitingRow, outcome: str, now: datetime) -> None:
    """A party waits no longer; `outcome` is came, missed, left or closed."""
    line_rows.end_party(tx, party.id, outcome, now)
    tx.record(PartyGone(party.id, party.number, outcome))
