"""The manager's rooms: making and changing them, blocked times, approvals, the week (R1-R10)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Store, Transaction
from kiosk.answers import Locked
from kiosk.clock import Clock
from kiosk.desks import admission
from kiosk.desks.line import call_next
from kiosk.desks.manager import Manager
from kiosk.desks.mine import mine_of
from kiosk.desks.refusing import refusal
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.room_book import RoomBook, open_book
from kiosk.desks.room_entries import met_by, shown_of, take_out
from kiosk.desks.room_line import answered, end_waits, offer_rooms
from kiosk.desks.room_links import (
    as_facts,
    clashes_if_linked,
    managed,
    retake,
    write_room,
    wrong_with,
)
from kiosk.desks.snapshot import Snapshot, take
from kiosk.desks.taking import CALENDAR_REACHES, Taken, planning, release_places, write_reservation
from kiosk.ids import new_id
from kiosk.room_answers import (
    Changed,
    Managed,
    NoRoom,
    NoRoomSaved,
    NotSo,
    ReservationState,
    Reserved,
    RoomDraft,
    RoomFacts,
    RoomSaved,
    RoomWrong,
    WeekOfRooms,
    Wish,
)
from kiosk.room_facts import ReservationDecided, RoomChanged, RoomFaultMended
from kiosk.rules.wall_time import at_wall_or_after

WEEK = timedelta(days=7)
LONGEST_BLOCK = timedelta(days=366)

T = TypeVar("T")
Row = rows.ReservationRow


class RoomsDesk:
    """What the manager may change about rooms; every method asks for an open session first."""

    def __init__(self, store: Store, clock: Clock, manager: Manager) -> None:
        self._store, self._clock, self._manager = store, clock, manager

    def decide(
        self, session: str, do: Callable[[Transaction, Snapshot, RoomBook], T]
    ) -> T | Locked:
        """One transaction with the places locked; afterwards what fell free is offered."""
        if not self._manager.is_open(session):
            return Locked()
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            seen = take(tx, now, is_trusted=self._clock.is_trusted())
            answer = do(tx, seen, open_book(tx))
            offer_rooms(tx, admission.retaken(tx, seen), open_book(tx))
            call_next(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            return answer

    def rooms(self, session: str) -> tuple[RoomFacts, ...] | Locked:
        """All rooms in use, in their order."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            return tuple(open_book(tx))

    def week(self, session: str, monday: date) -> WeekOfRooms | Locked:
        """What is reserved and blocked in the seven days from then on."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            seen = take(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            book = open_book(tx)
            start = at_wall_or_after(monday, seen.rules.turn, seen.zone)
            until = at_wall_or_after(monday + WEEK, seen.rules.turn, seen.zone)
            found = [managed(r) for room in book for r in shown_of(tx, room, start, until)]
            entries = sorted(found, key=lambda entry: (entry.starts_at, entry.room_id))
            return WeekOfRooms(monday, tuple(book), tuple(entries))

    def asked(self, session: str) -> tuple[Managed, ...] | Locked:
        """Who waits for a yes, the earliest start first."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            return tuple(managed(row) for row in rows.asked(tx))

    def answer(
        self, session: str, reservation_id: str, *, is_yes: bool
    ) -> Changed | NotSo | Locked:
        """Say yes or no to who asked for a room."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> Changed | NotSo:
            row = rows.the_reservation(tx, reservation_id)
            if row is None or row.state != ReservationState.ASKED:
                return NotSo(ReservationState(row.state) if row else ReservationState.CANCELLED)
            state = ReservationState.BOOKED if is_yes else ReservationState.REFUSED
            rows.change(tx, row.id, state=state, ended_at=None if is_yes else seen.now)
            if not is_yes:
                rows.let_go(tx, row.id)
                release_places(tx, row, seen.now)
                answered(tx, row.id, seen.now)
            tx.record(ReservationDecided(row.id, row.room_id, is_yes))
            return Changed(mine_of(tx, seen, book, replace(row, state=state)))

        return self.decide(session, do)

    def reserve(self, session: str, wish: Wish) -> Reserved | NoRoom | Locked:
        """Reserve for somebody; the room's own rules do not bind her, other people's times do."""
        asked = replace(wish, by_manager=True)

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> Reserved | NoRoom:
            if isinstance(again := first_answer(tx, wish.key), Reserved):
                return again
            ahead = planning(tx, seen, asked.starts_at, asked.ends_at)
            if no := refusal(tx, ahead, book, asked):
                return no
            taken = Taken(
                book.rooms[asked.room_id], asked, ReservationState.BOOKED, made_by="manager"
            )
            answer = Reserved(mine_of(tx, seen, book, write_reservation(tx, seen, book, taken)))
            keep_answer(tx, wish.key, answer, seen.now)
            return answer

        return self.decide(session, do)

    def block(
        self, session: str, room_id: str, stretch: tuple[datetime, datetime], title: str
    ) -> RoomSaved | NoRoomSaved | Locked:
        """Nobody has the room then (cleaning, own use); refused where somebody has it (R10)."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> RoomSaved | NoRoomSaved:
            room, (start, end) = book.get(room_id), stretch
            if room is None:
                return NoRoomSaved(RoomWrong.GONE)
            is_near = seen.now < end < seen.now + CALENDAR_REACHES
            if not is_near or not timedelta(0) < end - start <= LONGEST_BLOCK:
                return NoRoomSaved(RoomWrong.TIMES)
            if clashes := met_by(tx, book, room, start, end):
                return NoRoomSaved(RoomWrong.TIMES, clashes)
            wish = Wish("", room_id, start, end, title=title, by_manager=True)
            taken = Taken(room, wish, ReservationState.BOOKED, "block", "manager")
            return RoomSaved(write_reservation(tx, seen, book, taken).id)

        return self.decide(session, do)

    def in_the_way(
        self, session: str, room_id: str, stretch: tuple[datetime, datetime]
    ) -> tuple[Managed, ...] | Locked:
        """Which reservations a blocked time would meet; nothing is changed."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            book = open_book(tx)
            room = book.get(room_id)
            return met_by(tx, book, room, *stretch) if room else ()

    def cancel(self, session: str, reservation_id: str) -> Changed | NotSo | Locked:
        """Take a reservation or a blocked time out of the book, or end it when it has begun."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> Changed | NotSo:
            row = rows.the_reservation(tx, reservation_id)
            if row is None or not ReservationState(row.state).is_live:
                return NotSo(ReservationState(row.state) if row else ReservationState.CANCELLED)
            done = take_out(tx, seen, book, row)
            answered(tx, row.id, seen.now)
            return Changed(mine_of(tx, seen, book, done))

        return self.decide(session, do)

    def mend(self, session: str, fault_id: str) -> bool | Locked:
        """It works again (B1)."""

        def do(tx: Transaction, seen: Snapshot, _: RoomBook) -> bool:
            fault = next((f for f in room_rows.faults(tx) if f.id == fault_id), None)
            if fault is None or not room_rows.mend_fault(tx, fault_id, seen.now):
                return False
            tx.record(RoomFaultMended(fault_id, fault.room_id))
            return True

        return self.decide(session, do)

    def save(self, session: str, draft: RoomDraft) -> RoomSaved | NoRoomSaved | Locked:
        """Make a room or change one; no reservation is lost by it."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> RoomSaved | NoRoomSaved:
            if wrong := wrong_with(seen, book, draft):
                return NoRoomSaved(wrong)
            room_id = draft.room_id or new_id()
            room = as_facts(draft, room_id)
            if clashes := clashes_if_linked(tx, book, room):
                return NoRoomSaved(RoomWrong.PARTS, clashes)
            write_room(tx, room)
            retake(tx, room_id)
            tx.record(RoomChanged(room_id, "changed" if draft.room_id else "made"))
            return RoomSaved(room_id)

        return self.decide(session, do)

    def retire(self, session: str, room_id: str) -> RoomSaved | NoRoomSaved | Locked:
        """Take a room out of use, when nobody has it any more."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> RoomSaved | NoRoomSaved:
            room = book.get(room_id)
            if room is None:
                return NoRoomSaved(RoomWrong.GONE)
            if any(room_id in other.parts for other in book):
                return NoRoomSaved(RoomWrong.PARTS)
            if coming := tuple(managed(row) for row in rows.live_of_room(tx, room_id)):
                return NoRoomSaved(RoomWrong.TIMES, coming)
            row = next(row for row in room_rows.rooms(tx) if row.id == room_id)
            room_rows.set_parts(tx, room_id, ())
            room_rows.change_room(tx, replace(row, facts={**row.facts, "retired": True}))
            end_waits(tx, room_id, seen.now)
            tx.record(RoomChanged(room_id, "retired"))
            return RoomSaved(room_id)

        return self.decide(session, do)
