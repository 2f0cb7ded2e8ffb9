"""The line for a room: joining it, being offered what fell free, taking it in time (R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db.queries import reservations as rows
from db.queries import room_waits as wait_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.mine import mine_of
from kiosk.desks.refusing import refusal
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.room_book import RoomBook, open_book
from kiosk.desks.snapshot import Snapshot, take
from kiosk.desks.taking import (
    Taken,
    first_state,
    new_code,
    planning,
    release_places,
    write_reservation,
)
from kiosk.ids import new_id
from kiosk.room_answers import (
    Changed,
    NoRoom,
    OfferGone,
    ReservationState,
    Reserved,
    WaitsForRoom,
    Wish,
)
from kiosk.room_facts import ReservationCancelled, RoomOffered, RoomWaitEnded, RoomWaitJoined

OFFERED_FOR = timedelta(minutes=10)
Wait = wait_rows.RoomWaitRow


class RoomLine:
    """Who waits for rooms; a freed room is offered in the order of joining."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def _see(self, tx: Transaction, now: datetime) -> Snapshot:
        return take(tx, now, is_trusted=self._clock.is_trusted())

    def join(self, wish: Wish) -> WaitsForRoom | Reserved | NoRoom:
        """Wait for a room at that time; taken at once where it is free after all."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            again = first_answer(tx, wish.key)
            if isinstance(again, WaitsForRoom | Reserved):
                return again
            seen, book = self._see(tx, now), open_book(tx)
            answer = _join(tx, planning(tx, seen, wish.starts_at, wish.ends_at), book, wish)
            if not isinstance(answer, NoRoom):
                keep_answer(tx, wish.key, answer, now)
            return answer

    def see(self, waiting_id: str) -> WaitsForRoom | None:
        """Where they are by now; None when they wait no more. By its id: no code is guessed."""
        with self._store.reading() as tx:
            row = wait_rows.the_wait(tx, waiting_id)
            is_waiting = row is not None and row.outcome is None
            return seen_wait(tx, open_book(tx), row) if row and is_waiting else None

    def offers(self) -> tuple[WaitsForRoom, ...]:
        """What is offered now, for the entrance screen; codes are not for everybody's eyes."""
        with self._store.reading() as tx:
            offered = [row for row in wait_rows.waits(tx) if row.offered_until is not None]
            book = open_book(tx) if offered else RoomBook({})
            return tuple(replace(seen_wait(tx, book, row), code="") for row in offered)

    def accept(self, waiting_id: str) -> Changed | OfferGone:
        """Take what is offered; the code stays the same."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = wait_rows.the_wait(tx, waiting_id)
            mine = (
                rows.the_reservation(tx, row.reservation_id) if row and row.reservation_id else None
            )
            if row is None or mine is None or not ReservationState(mine.state).is_live:
                return OfferGone()
            if row.outcome is None:
                _end(tx, row, "taken", now)
            return Changed(mine_of(tx, self._see(tx, now), open_book(tx), mine))

    def leave(self, waiting_id: str) -> bool:
        """Wait no longer; what was offered goes to the next."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = wait_rows.the_wait(tx, waiting_id)
            if row is None or row.outcome is not None:
                return False
            _withdraw(tx, row, now)
            _end(tx, row, "left", now)
            offer_rooms(tx, self._see(tx, now), open_book(tx))
            return True


def _join(
    tx: Transaction, seen: Snapshot, book: RoomBook, wish: Wish
) -> WaitsForRoom | Reserved | NoRoom:
    no = refusal(tx, seen, book, wish)
    if no is None:
        room = book.rooms[wish.room_id]
        taken = Taken(room, wish, first_state(room, wish))
        return Reserved(mine_of(tx, seen, book, write_reservation(tx, seen, book, taken)))
    if not no.instead.may_wait:
        return no
    row = Wait(
        new_id(),
        wish.room_id,
        new_code(tx),
        wish.people,
        wish.holder,
        wish.starts_at,
        wish.ends_at,
        seen.now,
    )
    wait_rows.put_wait(tx, row)
    tx.record(RoomWaitJoined(row.id, row.room_id))
    return seen_wait(tx, book, row)


def offer_rooms(tx: Transaction, seen: Snapshot, book: RoomBook) -> None:
    """End what is too late, and offer what fell free to the first who fits.

    Nothing of it while the clock cannot be trusted: it would say who is too late.
    """
    if not seen.is_trusted:
        return
    for row in wait_rows.waits(tx):
        if row.offered_until is not None and row.offered_until <= seen.now:
            _end(tx, row, _withdraw(tx, row, seen.now), seen.now)
        elif row.starts_at <= seen.now:
            _end(tx, row, "over", seen.now)
    for row in wait_rows.waits(tx):
        if row.offered_until is None:
            _offer(tx, seen, book, row)


def _offer(tx: Transaction, seen: Snapshot, book: RoomBook, row: Wait) -> None:
    """Keep the room for them, by a reservation of theirs, for as long as they have to answer."""
    wish = Wish(
        row.id, row.room_id, row.starts_at, row.ends_at, row.people, row.holder, is_now=True
    )
    if refusal(tx, planning(tx, seen, row.starts_at, row.ends_at), book, wish) is not None:
        return
    until = min(seen.now + OFFERED_FOR, row.starts_at)
    room = book.rooms[row.room_id]
    taken = Taken(room, wish, first_state(room, wish), code=row.code)
    reserved = write_reservation(tx, seen, book, taken)
    wait_rows.change_wait(tx, row.id, offered_until=until, reservation_id=reserved.id)
    tx.record(RoomOffered(row.id, row.room_id, until))


def answered(tx: Transaction, reservation_id: str, now: datetime) -> None:
    """Whoever changes, begins or gives up what is offered has answered."""
    for row in wait_rows.waits(tx):
        if row.reservation_id == reservation_id:
            mine = rows.the_reservation(tx, reservation_id)
            is_theirs = mine is not None and ReservationState(mine.state).is_live
            _end(tx, row, "taken" if is_theirs else "left", now)


def end_waits(tx: Transaction, room_id: str, now: datetime) -> None:
    """There is no such room any more."""
    for row in wait_rows.waits(tx):
        if row.room_id == room_id:
            _end(tx, row, "over", now)


def _withdraw(tx: Transaction, row: Wait, now: datetime) -> str:
    """What was kept for them is free again, unless they have begun; how the waiting ended."""
    mine = rows.the_reservation(tx, row.reservation_id) if row.reservation_id else None
    if mine is None:
        return "missed"
    if not ReservationState(mine.state).may_change:
        return "taken" if ReservationState(mine.state).is_live else "over"
    rows.change(tx, mine.id, state=ReservationState.CANCELLED, ended_at=now)
    rows.let_go(tx, mine.id)
    release_places(tx, mine, now)
    tx.record(ReservationCancelled(mine.id, mine.room_id, "line"))
    return "missed"


def _end(tx: Transaction, row: Wait, outcome: str, now: datetime) -> None:
    wait_rows.change_wait(tx, row.id, ended_at=now, outcome=outcome)
    tx.record(RoomWaitEnded(row.id, row.room_id, outcome))


def seen_wait(tx: Transaction, book: RoomBook, row: Wait) -> WaitsForRoom:
    """Who waits, and at which place; while it is their turn, until when the room is theirs."""
    before = [w for w in wait_rows.waits(tx) if w.room_id == row.room_id]
    place = next((n for n, w in enumerate(before, 1) if w.id == row.id), len(before) + 1)
    return WaitsForRoom(
        row.id,
        row.room_id,
        book.rooms[row.room_id].name,
        row.starts_at,
        row.ends_at,
        row.people,
        row.code,
        place,
        row.offered_until,
    )
