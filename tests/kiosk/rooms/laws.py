"""The laws of the rooms, worked out from the rows and not by the house (R3, R6, R9, O7, B2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations

from sqlalchemy import select

from db.models.rooms import room_taking
from db.models.visits import hold, visit
from db.queries import reservations as rows
from db.store import Transaction
from kiosk.desks.room_book import RoomBook, open_book

LIVE = ("asked", "booked", "started")
Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """All rows that the laws are about."""

    book: RoomBook
    all: tuple[rows.ReservationRow, ...]
    takings: tuple[tuple[str, str, datetime, datetime], ...]
    holds: dict[str, tuple[int, datetime, datetime, bool, int]]

    @property
    def live(self) -> list[rows.ReservationRow]:
        return [row for row in self.all if row.state in LIVE]

    def gap(self, row: rows.ReservationRow) -> timedelta:
        """What stays empty after it; nothing after a blocked time."""
        is_block = row.kind == "block"
        return timedelta(minutes=0 if is_block else self.book.rooms[row.room_id].rules.gap_min)

    def atoms(self, row: rows.ReservationRow) -> set[str]:
        room = self.book.rooms[row.room_id]
        return set(room.parts) or {room.room_id}


def look(tx: Transaction) -> Seen:
    """Read them."""
    ask = tx.connection.execute
    arrived: dict[str, int] = {}
    for hold_id, people in ask(select(visit.c.hold_id, visit.c.people)):
        if hold_id:
            arrived[hold_id] = arrived.get(hold_id, 0) + people
    holds = {
        row[0]: (*row[1:4], row[4] is None, arrived.get(row[0], 0))
        for row in ask(
            select(
                hold.c.id, hold.c.people, hold.c.keeps_from, hold.c.ends_at, hold.c.released_at
            ).where(hold.c.room_id.is_not(None))
        )
    }
    return Seen(
        open_book(tx),
        tuple(rows.ReservationRow(*row) for row in ask(select(*rows.COLUMNS))),
        tuple(
            tuple(row)
            for row in ask(
                select(
                    room_taking.c.reservation_id,
                    room_taking.c.atom_id,
                    room_taking.c.starts_at,
                    room_taking.c.free_at,
                )
            )
        ),
        holds,
    )


def since(row: rows.ReservationRow) -> datetime:
    """Since when nobody else has the room."""
    return min(row.starts_at, row.started_at or row.starts_at)


def too_near(seen: Seen) -> set[Pair]:
    """Pairs of which the later begins in the gap of the earlier; overlaps are an error at once."""
    found = set()
    for one, other in combinations(seen.live, 2):
        if not seen.atoms(one) & seen.atoms(other):
            continue
        first, then = sorted((one, other), key=since)
        assert first.ends_at <= since(then), f"two have one room: {first}, {then}"
        if since(then) < first.ends_at + seen.gap(first):
            found.add(Pair((one.id, other.id)))
    return found


def takings_are_right(seen: Seen, now: datetime, squeezed: Iterable[str]) -> None:
    """What is taken is what the live reservations say, and the gap after early ends."""
    by_id = {row.id: row for row in seen.all}
    for mine, _, start, free_at in seen.takings:
        row = by_id[mine]
        assert row.state in (*LIVE, "ended"), f"{row.state} takes a room: {row}"
        assert start < free_at
    for row in seen.live:
        if row.ends_at + seen.gap(row) <= now:
            continue
        mine_taken = {(atom, start) for mine, atom, start, _ in seen.takings if mine == row.id}
        if row.ends_at > now or mine_taken:
            assert mine_taken == {(atom, since(row)) for atom in seen.atoms(row)}, row
        for mine, _, _, free_at in seen.takings:
            if mine == row.id:
                full = row.ends_at + seen.gap(row)
                assert free_at == full or (mine in squeezed and row.ends_at <= free_at < full)


def squeezed_now(seen: Seen) -> set[str]:
    """Whose gap is shorter than the rules of their room say by now."""
    by_id = {row.id: row for row in seen.live}
    return {
        mine
        for mine, _, _, free_at in seen.takings
        if mine in by_id and free_at < by_id[mine].ends_at + seen.gap(by_id[mine])
    }


def holds_are_right(seen: Seen) -> None:
    """No place is held by nobody, and nobody who is promised one is without (O7)."""
    of_hold = {row.hold_id: row for row in seen.all if row.hold_id}
    for hold_id, (people, keeps_from, ends_at, is_open, arrived) in seen.holds.items():
        row = of_hold.get(hold_id)
        if row is None:
            assert not is_open, "a hold that belongs to no reservation keeps places"
            continue
        if row.state in ("asked", "booked"):
            assert is_open, f"nobody keeps the places of {row}"
            assert (people, ends_at, arrived) == (row.people, row.ends_at, 0), row
            assert keeps_from <= row.starts_at, row
        elif row.state == "started":
            assert not is_open or arrived == people, f"places are kept for who is here: {row}"
        else:
            assert not is_open, f"places are kept for nobody: {row}"


def on_air_is_right(seen: Seen) -> None:
    """Only who has begun is on air (B2)."""
    assert all(row.state == "started" for row in seen.all if row.on_air_at is not None)


def codes_are_alone(seen: Seen) -> None:
    """Of two live reservations, each has a code of its own."""
    codes = [row.code for row in seen.live if row.code]
    assert len(codes) == len(set(codes))
