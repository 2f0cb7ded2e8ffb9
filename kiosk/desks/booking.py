"""The booking desk: a room now or later, and all that its holder can do with the code (R, B)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from db.queries import reservations as rows
from db.store import Store, Transaction
from kiosk.answers import CheckedIn, Closed, Full, Purpose
from kiosk.clock import Clock
from kiosk.desks import admission
from kiosk.desks.beginning import begin, may_not_start
from kiosk.desks.line import call_next
from kiosk.desks.mine import mine_of
from kiosk.desks.passbook import PassBook
from kiosk.desks.refusing import refusal, refusal_of_longer, weighed, wish_of
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.room_book import RoomBook, open_book
from kiosk.desks.room_line import answered, offer_rooms
from kiosk.desks.slots import end_reservation
from kiosk.desks.snapshot import Snapshot, take
from kiosk.desks.taking import (
    Taken,
    first_state,
    planned,
    planning,
    release_places,
    rewrite,
    write_reservation,
)
from kiosk.room_answers import (
    Changed,
    InductionFirst,
    NoRoom,
    NotSo,
    ReservationState,
    Reserved,
    Started,
    TooEarly,
    UnknownReservation,
    Wish,
)
from kiosk.room_facts import ReservationCancelled
from kiosk.rules.occupancy import spread

Row = rows.ReservationRow
Asked = Wish | NoRoom | NotSo


class Booking:
    """What visitors do with rooms; one transaction each, with the places locked (R3, R4)."""

    def __init__(self, store: Store, clock: Clock, passes: PassBook) -> None:
        self._store, self._clock, self._passes = store, clock, passes

    def _see(self, tx: Transaction, now: datetime, wish: Wish | None = None) -> Snapshot:
        stretch = planned(now, wish.starts_at, wish.ends_at) if wish else None
        return take(tx, now, is_trusted=self._clock.is_trusted(), rooms=stretch)

    def may(self, wish: Wish) -> NoRoom | None:
        """Why the wish cannot be had, before it is asked for; None when it can."""
        with self._store.reading() as tx:
            return refusal(tx, self._see(tx, self._clock.now(), wish), open_book(tx), wish)

    def reserve(self, wish: Wish) -> Reserved | NoRoom:
        """Take a room: exactly one of those who ask for the same time gets it (R3)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, wish.key), Reserved):
                return again
            seen, book = self._see(tx, now, wish), open_book(tx)
            around = weighed(tx, seen, book, wish)
            if isinstance(around, NoRoom):
                return around
            room = book.rooms[wish.room_id]
            row = write_reservation(tx, seen, book, Taken(room, wish, first_state(room, wish)))
            answer = Reserved(mine_of(tx, seen, book, row, around))
            keep_answer(tx, wish.key, answer, now)
            return answer

    def start(
        self, key: str, reservation_id: str, *, is_inside: bool = False
    ) -> Started | Full | Closed | NotSo | TooEarly | InductionFirst | UnknownReservation:
        """Begin: the holders come into the hub by the same touch, or are inside already (R6)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, key), Started):
                return again
            row = rows.the_reservation(tx, reservation_id)
            if row is None:
                return UnknownReservation()
            seen, book = self._see(tx, now), open_book(tx)
            if no := may_not_start(tx, seen, book, row):
                return no
            came = None if is_inside else self._let_in(tx, seen, row)
            if isinstance(came, Full | Closed):
                return came
            answer = begin(tx, seen, book, row, came)
            answered(tx, row.id, now)
            keep_answer(tx, key, answer, now)
            call_next(tx, self._see(tx, now))
            return answer

    def _let_in(self, tx: Transaction, seen: Snapshot, row: Row) -> CheckedIn | Full | Closed:
        if not seen.door.is_open:
            return Closed(seen.door.opens_at, seen.door.reason)
        held = next((h for h in seen.holds if h.id == row.hold_id), None)
        places = seen.places(without_hold=row.hold_id)
        side = held.space_id if held else None
        split = spread(places, row.people, side) or ((side or seen.sides[0].id, row.people),)
        if no := admission.full(seen, places, split, side):
            return no
        by = self._passes.new(seen.now)
        purpose = Purpose.MEETING if row.people > 1 else Purpose.REMOTE_WORK
        coming = admission.Coming(split, purpose, None, by, row.hold_id if held else None)
        return admission.write_in(tx, seen, coming)

    def extend(
        self, key: str, reservation_id: str, ends_at: datetime
    ) -> Changed | NoRoom | NotSo | UnknownReservation:
        """Stay longer, where nobody comes next (R5)."""

        def ask(tx: Transaction, seen: Snapshot, book: RoomBook, row: Row) -> Asked:
            if not ReservationState(row.state).is_live:
                return NotSo(ReservationState(row.state))
            wish = wish_of(row, key, (row.room_id, row.starts_at, ends_at))
            ahead = planning(tx, seen, row.starts_at, ends_at)
            return refusal_of_longer(tx, ahead, book, wish, row) or wish

        return self._change(key, reservation_id, ask)

    def move(
        self, key: str, reservation_id: str, to: tuple[str, datetime, datetime]
    ) -> Changed | NoRoom | NotSo | UnknownReservation:
        """Have it in another room or at another time, (room, start, end), before it begins (R5)."""

        def ask(tx: Transaction, seen: Snapshot, book: RoomBook, row: Row) -> Asked:
            if not ReservationState(row.state).may_change:
                return NotSo(ReservationState(row.state))
            wish = wish_of(row, key, to)
            ahead = planning(tx, seen, wish.starts_at, wish.ends_at)
            return refusal(tx, ahead, book, wish, row) or wish

        return self._change(key, reservation_id, ask)

    def _change(
        self,
        key: str,
        reservation_id: str,
        ask: Callable[[Transaction, Snapshot, RoomBook, Row], Asked],
    ) -> Changed | NoRoom | NotSo | UnknownReservation:
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, key), Changed):
                return again
            row = rows.the_reservation(tx, reservation_id)
            if row is None:
                return UnknownReservation()
            seen, book = self._see(tx, now), open_book(tx)
            asked = ask(tx, seen, book, row)
            if not isinstance(asked, Wish):
                return asked
            moved = rewrite(tx, seen, book, row, asked)
            answered(tx, row.id, now)
            offer_rooms(tx, admission.retaken(tx, seen), book)
            answer = Changed(mine_of(tx, seen, book, moved))
            keep_answer(tx, key, answer, now)
            return answer

    def cancel(self, reservation_id: str) -> Changed | NotSo:
        """Give it up before it begins; a repeat finds it given up."""
        return self._over(reservation_id, lambda state: state.may_change, _cancel)

    def end(self, reservation_id: str) -> Changed | NotSo:
        """Be done before the time is up; others can have the rest of it at once (O7)."""
        return self._over(
            reservation_id,
            lambda state: state is ReservationState.STARTED,
            lambda tx, seen, book, row: end_reservation(tx, book, row, seen.now),
        )

    def _over(
        self,
        reservation_id: str,
        may: Callable[[ReservationState], bool],
        do: Callable[[Transaction, Snapshot, RoomBook, Row], Row],
    ) -> Changed | NotSo:
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = rows.the_reservation(tx, reservation_id)
            if row is None or not may(ReservationState(row.state)):
                return NotSo(ReservationState(row.state) if row else ReservationState.CANCELLED)
            seen, book = self._see(tx, now), open_book(tx)
            done = do(tx, seen, book, row)
            answered(tx, row.id, now)
            offer_rooms(tx, admission.retaken(tx, seen), book)
            call_next(tx, self._see(tx, now))
            return Changed(mine_of(tx, seen, book, done))


def _cancel(tx: Transaction, seen: Snapshot, _book: RoomBook, row: Row) -> Row:
    rows.change(tx, row.id, state=ReservationState.CANCELLED, ended_at=seen.now)
    rows.let_go(tx, row.id)
    release_places(tx, row, seen.now)
    tx.record(ReservationCancelled(row.id, row.room_id, "holder"))
    return replace(row, state=ReservationState.CANCELLED, ended_at=seen.now)
