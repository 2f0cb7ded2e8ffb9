"""The booth: its induction, the on-air sign, and faults told in two touches (B1, B2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.mine import inducted_as, mine_of
from kiosk.desks.room_book import RoomBook, open_book
from kiosk.desks.snapshot import Snapshot, take
from kiosk.ids import new_id
from kiosk.room_answers import (
    Changed,
    FaultTold,
    NotSo,
    ReservationState,
    RoomFacts,
    UnknownReservation,
)
from kiosk.room_facts import InductionConfirmed, OnAirTurned, RoomFaultTold

OTHER = "other"
"""Something that is on no list of equipment."""


class Booth:
    """What the holder of a room does in it; any room has faults, the booth goes on air."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def _see(self, tx: Transaction, now: datetime) -> Snapshot:
        return take(tx, now, is_trusted=self._clock.is_trusted())

    def confirm_induction(self, reservation_id: str) -> Changed | NotSo | UnknownReservation:
        """ "I know how it works": once for a pass holder, each time for others (B1)."""

        def do(tx: Transaction, seen: Snapshot, row: rows.ReservationRow) -> rows.ReservationRow:
            room_rows.put_induction(tx, inducted_as(row), row.room_id, seen.now)
            tx.record(InductionConfirmed(row.room_id))
            return row

        return self._with(reservation_id, lambda state, _: state.is_live, do)

    def go_on_air(self, reservation_id: str) -> Changed | NotSo | UnknownReservation:
        """Turn the sign on; the entrance, the neighbours and the manager see it (B2)."""

        def do(tx: Transaction, seen: Snapshot, row: rows.ReservationRow) -> rows.ReservationRow:
            if row.on_air_at is not None:
                return row
            rows.change(tx, row.id, on_air_at=seen.now)
            tx.record(OnAirTurned(row.id, row.room_id, is_on=True))
            return replace(row, on_air_at=seen.now)

        return self._with(reservation_id, _may_go_on_air, do)

    def go_off_air(self, reservation_id: str) -> Changed | NotSo | UnknownReservation:
        """Turn the sign off."""

        def do(tx: Transaction, _: Snapshot, row: rows.ReservationRow) -> rows.ReservationRow:
            if row.on_air_at is None:
                return row
            rows.change(tx, row.id, on_air_at=None)
            tx.record(OnAirTurned(row.id, row.room_id, is_on=False))
            return replace(row, on_air_at=None)

        return self._with(reservation_id, _may_go_on_air, do)

    def tell_fault(self, room_id: str, what: str) -> FaultTold | NotSo:
        """Something does not work: a piece of the room's equipment by its Finnish name, or OTHER.

        Told twice it is noted once.
        """
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            room = open_book(tx).get(room_id)
            if room is None or what not in _may_break(room):
                return NotSo(ReservationState.CANCELLED)
            known = [fault for fault in room_rows.faults(tx) if fault.room_id == room_id]
            if all(fault.what != what for fault in known):
                fault = room_rows.FaultRow(new_id(), room_id, what, now)
                room_rows.put_fault(tx, fault)
                tx.record(RoomFaultTold(fault.id, room_id, what))
            return FaultTold(room_id)

    def _with(
        self,
        reservation_id: str,
        may: Callable[[ReservationState, RoomFacts], bool],
        do: Callable[[Transaction, Snapshot, rows.ReservationRow], rows.ReservationRow],
    ) -> Changed | NotSo | UnknownReservation:
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = rows.the_reservation(tx, reservation_id)
            if row is None:
                return UnknownReservation()
            seen, book = self._see(tx, now), open_book(tx)
            state = ReservationState(row.state)
            if row.ends_at <= now or not may(state, _room_of(book, row)):
                return NotSo(state)
            return Changed(mine_of(tx, seen, book, do(tx, seen, row)))


def _room_of(book: RoomBook, row: rows.ReservationRow) -> RoomFacts:
    return book.rooms[row.room_id]


def _may_go_on_air(state: ReservationState, room: RoomFacts) -> bool:
    return room.is_booth and state is ReservationState.STARTED


def _may_break(room: RoomFacts) -> set[str]:
    return {piece.fi for piece in room.equipment} | {OTHER}
