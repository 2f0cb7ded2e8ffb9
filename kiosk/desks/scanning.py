"""The scanning desk: a pass read on any screen takes its holder in or out (V7, P2, P3)."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.queries import journal
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import (
    AlreadyDone,
    Closed,
    Departure,
    Forgotten,
    Full,
    Moved,
    NothingToRemember,
    NotTaken,
    PassIn,
    PassNo,
    PassOut,
    PassRefused,
    Purpose,
    Remembered,
    Wrong,
)
from kiosk.clock import Clock
from kiosk.desks import admission
from kiosk.desks.caretaker import ended_at
from kiosk.desks.departure import settle, write_out
from kiosk.desks.line import call_next
from kiosk.desks.passbook import PassBook
from kiosk.desks.reception import found_visit
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.snapshot import Snapshot, at_door
from kiosk.facts import HolderForgotten, NameRemembered, VisitorRefused
from kiosk.rules.occupancy import spread

REPEAT = timedelta(seconds=10)
"""A pass read again within this time is the same reading (V6)."""

COME_BACK = timedelta(minutes=2)
"""How long "I only change sides" may follow a reading out."""

ScanAnswer = PassIn | PassOut | AlreadyDone | PassRefused | Full | Closed


class Scanning:
    """What a pass does at the door."""

    def __init__(self, store: Store, clock: Clock, passes: PassBook) -> None:
        self._store, self._clock, self._passes = store, clock, passes

    def scan(self, text: str) -> ScanAnswer:
        """Take the holder in or out; a pass that opens nothing still takes out (O5)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            read = self._passes.read(tx, text, now)
            if read.held is None:
                return PassRefused(read.no or PassNo.NOT_A_PASS, read.known_at)
            held, snapshot = read.held, at_door(tx, now, is_trusted=self._clock.is_trusted())
            last = visit_rows.last_by_pass(tx, held.id)
            if repeated := _repeated(snapshot, last):
                return repeated
            if last is not None and _goes_out(tx, snapshot, last):
                return self._out(tx, snapshot, last)
            if read.no is not None:
                return PassRefused(read.no, read.known_at)
            return self._in(tx, snapshot, held, last)

    def _out(self, tx: Transaction, snapshot: Snapshot, row: visit_rows.VisitRow) -> PassOut:
        stays = found_visit(tx, snapshot, row).stays
        left = write_out(tx, row, Departure.SCANNED, snapshot.now)
        settle(tx, snapshot.day)
        call_next(tx, snapshot)
        return PassOut(left, stays)

    def _in(
        self,
        tx: Transaction,
        snapshot: Snapshot,
        held: admission.Pass,
        last: visit_rows.VisitRow | None,
    ) -> PassIn | Full | Closed:
        if not snapshot.door.is_open:
            return Closed(snapshot.door.opens_at, snapshot.door.reason)
        places = snapshot.places()
        nowhere = ((snapshot.sides[0].id, 1),)
        split = spread(places, 1) or nowhere
        if no := admission.full(snapshot, places, split, None):
            tx.record(VisitorRefused(1, no.because))
            return no
        if last is not None and last.left_at is None:
            write_out(tx, last, Departure.PRESUMED, ended_at(snapshot, last.day))
        remembered = journal.profile(tx, held.id)
        purpose = Purpose(last.purpose) if last else Purpose.OTHER
        coming = admission.Coming(split, purpose, remembered.name if remembered else None, held)
        return PassIn(admission.write_in(tx, snapshot, coming))

    def come_back(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken:
        """The holder read out a moment ago is only on the way to the other side (O6)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, key), Moved):
                return again
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            if not snapshot.has_side(to_side):
                return NotTaken(Wrong.SIDE)
            row = visit_rows.the_visit(tx, visit_id)
            people = _just_read_out(tx, row, now) if row else 0
            if row is None or not people:
                return NotTaken(Wrong.GONE)
            split = ((to_side, people),)
            if no := admission.full(snapshot, snapshot.places(), split, to_side):
                return no
            admission.write_back(tx, snapshot, row, split)
            answer = Moved(row.id, people, snapshot.stays_of(split)[0])
            keep_answer(tx, key, answer, now)
            return answer

    def remember_name(self, visit_id: str) -> Remembered | NothingToRemember:
        """Keep the name of this visit with its pass, because its holder said so (P3)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = visit_rows.the_visit(tx, visit_id)
            if row is None or row.name is None or row.pass_id is None:
                return NothingToRemember()
            journal.put_profile(tx, journal.ProfileRow(row.pass_id, row.name, now, now))
            tx.record(NameRemembered(visit_id))
            return Remembered(
                now
                + timedelta(
                    days=at_door(tx, now, is_trusted=self._clock.is_trusted()).rules.profile_days
                )
            )

    def forget_name(self, visit_id: str) -> Forgotten:
        """Let go of the name kept with this visit's pass; the visit has its own until the day ends.

        It is how "remember my name" is taken back at once (P3).
        """
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = visit_rows.the_visit(tx, visit_id)
            had_name = bool(row and row.pass_id and journal.forget_profile(tx, row.pass_id))
            if had_name:
                tx.record(HolderForgotten(had_name))
            return Forgotten(had_name)

    def forget_me(self, visit_id: str) -> Forgotten:
        """Forget the name behind this visit's pass, and the pass's earlier visits (P3)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = visit_rows.the_visit(tx, visit_id)
            if row is None or row.pass_id is None:
                return Forgotten(had_name=False)
            had_name = journal.forget_profile(tx, row.pass_id) or row.name is not None
            for mine in visit_rows.forget_pass(tx, row.pass_id):
                journal.forget_answers_of(tx, mine)
            tx.record(HolderForgotten(had_name))
            return Forgotten(had_name)


def _goes_out(tx: Transaction, snapshot: Snapshot, last: visit_rows.VisitRow) -> bool:
    """Whether the holder goes out: is inside, or goes home after closing (O5).

    By then a visit may be of yesterday, or presumed to be over: nobody comes in at that hour.
    """
    is_today = last.day == snapshot.day
    if last.left_at is None:
        return is_today or not snapshot.door.is_open
    was_presumed = any(
        stay.departure == Departure.PRESUMED for stay in visit_rows.stays(tx, last.id)
    )
    return is_today and was_presumed and not snapshot.door.is_open


def _just_read_out(tx: Transaction, row: visit_rows.VisitRow, now: datetime) -> int:
    """How many of the visit the last reading took out, when that is a moment ago and the pass has
    not been in again since."""
    if row.left_at is None or now - row.left_at > COME_BACK or row.pass_id is None:
        return 0
    last = visit_rows.last_by_pass(tx, row.pass_id)
    if last is None or last.id != row.id:
        return 0
    stays = visit_rows.stays(tx, row.id)
    return sum(
        stay.people
        for stay in stays
        if stay.departure == Departure.SCANNED and stay.until_at == row.left_at
    )


def _repeated(snapshot: Snapshot, last: visit_rows.VisitRow | None) -> AlreadyDone | None:
    if last is None:
        return None
    latest = last.left_at or last.arrived_at
    is_fresh = abs(snapshot.now - latest) < REPEAT
    return AlreadyDone(last.left_at is None, last.id) if is_fresh else None
