"""My room: what the holder of a code finds, and what could become of it, before the choice (R5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from db.queries import reservations as rows
from db.queries import room_waits as wait_rows
from db.queries import sign_ups as sign_up_rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.guessing import wait_for_guess
from kiosk.desks.mine import mine_of
from kiosk.desks.refusing import refusal, refusal_of_longer, wish_of
from kiosk.desks.room_book import RoomBook, calendar, open_book, open_on
from kiosk.desks.room_line import seen_wait
from kiosk.desks.snapshot import Snapshot, take
from kiosk.desks.taking import planning
from kiosk.room_answers import MyReservation, RoomFacts, UnknownReservation, WaitsForRoom
from kiosk.room_facts import ReservationCodeMissed
from kiosk.room_views import OtherRoom, OtherTime, OtherTimes
from kiosk.rules.day import day_bounds
from kiosk.rules.grid import up_to_grid
from kiosk.rules.intervals import Interval
from kiosk.rules.room_calendar import Asking
from kiosk.rules.room_choices import Choice, longer_choices
from kiosk.rules.time_line import Cell, cells

DAY = timedelta(days=1)

Row = rows.ReservationRow


class MyRoom:
    """Finds what belongs to a code, and says beforehand what of it can be changed; changes none."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def _see(self, tx: Transaction, now: datetime) -> Snapshot:
        return take(tx, now, is_trusted=self._clock.is_trusted())

    def find(self, code: str) -> WaitsForRoom | MyReservation | UnknownReservation:
        """Who waits with this code, or what is reserved; wrong ones soon have to wait.

        Codes of those who wait are guessed no faster than others; one of an event is no guess.
        """
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if wait_s := wait_for_guess(tx, now):
                return UnknownReservation(wait_s)
            if (waits := wait_rows.wait_by_code(tx, code)) is not None:
                return seen_wait(tx, open_book(tx), waits)
            row = rows.by_code(tx, code)
            if row is None and sign_up_rows.by_code(tx, code) is not None:
                return UnknownReservation()
            if row is None:
                tx.record(ReservationCodeMissed())
                return UnknownReservation(wait_for_guess(tx, now))
            return mine_of(tx, self._see(tx, now), open_book(tx), row)

    def see(self, reservation_id: str) -> MyReservation | None:
        """The reservation as it is by now, whatever became of it."""
        with self._store.reading() as tx:
            row = rows.the_reservation(tx, reservation_id)
            book = open_book(tx)
            if row is None or book.get(row.room_id) is None:
                return None
            return mine_of(tx, self._see(tx, self._clock.now()), book, row)

    def longer(self, reservation_id: str) -> tuple[Choice, ...]:
        """By how much it can last longer, each with its end and why not."""
        with self._store.reading() as tx:
            found = self._found(tx, reservation_id)
            if found is None:
                return ()
            seen, book, row, room = found
            wish = wish_of(row, "", (row.room_id, row.starts_at, row.ends_at))
            stretch = (row.starts_at, row.ends_at + DAY)
            around = calendar(tx, seen, book, room, stretch, holder=row.holder, without=row.id)
            return tuple(
                _weighed(tx, seen, book, row, each)
                for each in longer_choices(wish, around, seen.now)
            )

    def times(self, reservation_id: str, day: date | None = None) -> OtherTimes | None:
        """The starts on a hub `day` (None: its own) at which its room could be had as long."""
        with self._store.reading() as tx:
            found = self._found(tx, reservation_id)
            if found is None:
                return None
            seen, book, row, room = found
            on = max(day or row.day, seen.day)
            bounds = day_bounds(on, seen.zone, seen.rules.turn)
            around = calendar(tx, seen, book, room, bounds, holder=row.holder, without=row.id)
            asking = Asking(row.holder, row.people, by_manager=row.made_by == "manager")
            length = row.ends_at - row.starts_at
            grid = cells(around, on, seen.now, asking, length)
            opening = open_on(seen, room, on)
            return OtherTimes(
                on,
                seen.day,
                seen.day + room.rules.ahead_days * DAY,
                tuple(
                    OtherTime(
                        cell.start,
                        up_to_grid(cell.start + length, room.rules.grid_min, seen.zone),
                        cell.why_not,
                    )
                    for cell in grid
                    if _is_offered(cell, opening, row, seen.now)
                ),
            )

    def other_rooms(self, reservation_id: str) -> tuple[OtherRoom, ...]:
        """Every other room at the same time, with why not; what can be had comes first."""
        with self._store.reading() as tx:
            found = self._found(tx, reservation_id)
            if found is None:
                return ()
            seen, book, row, _ = found
            ahead = planning(tx, seen, row.starts_at, row.ends_at)
            wish = wish_of(row, "", (row.room_id, row.starts_at, row.ends_at))
            others = [
                OtherRoom(room, refusal(tx, ahead, book, replace(wish, room_id=room.room_id), row))
                for room in book
                if room.room_id != row.room_id
            ]
            return tuple(sorted(others, key=lambda each: each.why_not is not None))

    def _found(
        self, tx: Transaction, reservation_id: str
    ) -> tuple[Snapshot, RoomBook, Row, RoomFacts] | None:
        row = rows.the_reservation(tx, reservation_id)
        book = open_book(tx)
        room = book.get(row.room_id) if row else None
        if row is None or room is None:
            return None
        return self._see(tx, self._clock.now()), book, row, room


def _weighed(tx: Transaction, seen: Snapshot, book: RoomBook, row: Row, choice: Choice) -> Choice:
    """The choice with what only the desk knows: the hub's places then (O7)."""
    if choice.why_not is not None:
        return choice
    wish = wish_of(row, "", (row.room_id, row.starts_at, choice.ends_at))
    ahead = planning(tx, seen, row.starts_at, choice.ends_at)
    return replace(choice, why_not=refusal_of_longer(tx, ahead, book, wish, row))


def _is_offered(cell: Cell, opening: tuple[Interval, ...], row: Row, now: datetime) -> bool:
    """A start while the room is open, not over yet and not the one it has already."""
    is_open = any(run.start <= cell.start < run.end for run in opening)
    return is_open and cell.start >= now and cell.start != row.starts_at
