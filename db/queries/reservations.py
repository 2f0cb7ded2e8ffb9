"""Questions and changes about reservations, and what they take of their rooms (R2, R3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, insert, select, text, union_all, update

from db.models.programme import IS_SIGN_UP_LIVE, sign_up
from db.models.rooms import IS_ASKED, IS_LIVE, reservation, room_taking, room_waiting
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class ReservationRow:
    """A room for a stretch of time [starts_at, ends_at), with the wall times it was meant as.

    `kind` is "reservation" or "block" (R10); `holder` a pass id in hexadecimal, if one was shown;
    `made_by` "kiosk", "manager" or "network".
    """

    id: str
    room_id: str
    series_id: str | None
    kind: str
    state: str
    code: str | None
    people: int
    title: str
    holder: str | None
    starts_at: datetime
    ends_at: datetime
    day: date
    wall_start: str
    wall_end: str
    zone: str
    hold_id: str | None
    visit_id: str | None
    made_by: str
    made_at: datetime
    started_at: datetime | None = None
    ended_at: datetime | None = None
    on_air_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A reservation's hold on one atom: nobody else may begin before `free_at`.

    `ends_at` is when it was over, if that was early: only its gap is still kept then.
    """

    reservation_id: str
    atom_id: str
    starts_at: datetime
    free_at: datetime
    ends_at: datetime
    room_id: str
    kind: str
    state: str
    on_air_at: datetime | None


COLUMNS = tuple(reservation.c[name] for name in ReservationRow.__slots__)
TAKEN = select(
    room_taking.c.reservation_id,
    room_taking.c.atom_id,
    room_taking.c.starts_at,
    room_taking.c.free_at,
    func.coalesce(reservation.c.ended_at, reservation.c.ends_at),
    reservation.c.room_id,
    reservation.c.kind,
    reservation.c.state,
    reservation.c.on_air_at,
).join_from(room_taking, reservation, reservation.c.id == room_taking.c.reservation_id)
LAST_BEFORE = (
    select(func.max(room_taking.c.starts_at))
    .where(room_taking.c.atom_id == bindparam("atom"), room_taking.c.starts_at <= bindparam("at"))
    .scalar_subquery()
)
TAKEN_FROM = union_all(
    TAKEN.where(
        room_taking.c.atom_id == bindparam("atom"), room_taking.c.starts_at == LAST_BEFORE
    ).where(room_taking.c.free_at > bindparam("at")),
    TAKEN.where(
        room_taking.c.atom_id == bindparam("atom"),
        room_taking.c.starts_at > bindparam("at"),
        room_taking.c.starts_at < bindparam("until"),
    ),
)
THE = select(*COLUMNS).where(reservation.c.id == bindparam("id"))
BY_CODE = select(*COLUMNS).where(reservation.c.code == bindparam("code"), text(IS_LIVE))
BEGUN = (
    select(*COLUMNS)
    .where(text(IS_LIVE), reservation.c.starts_at <= bindparam("at"))
    .order_by(reservation.c.starts_at)
)
OF_ROOM = (
    select(*COLUMNS)
    .where(
        reservation.c.room_id == bindparam("room_id"),
        reservation.c.starts_at >= bindparam("start"),
        reservation.c.starts_at < bindparam("until"),
    )
    .order_by(reservation.c.starts_at)
)
OF_HOLDER = (
    select(*COLUMNS)
    .where(
        reservation.c.holder == bindparam("holder"),
        reservation.c.starts_at >= bindparam("start"),
        reservation.c.starts_at < bindparam("until"),
    )
    .order_by(reservation.c.starts_at)
)
LIVE_OF_ROOM = (
    select(*COLUMNS)
    .where(reservation.c.room_id == bindparam("room_id"), text(IS_LIVE))
    .order_by(reservation.c.starts_at)
)
ASKED = select(*COLUMNS).where(text(IS_ASKED)).order_by(reservation.c.starts_at)
CODE_TAKEN = select(
    exists().where(reservation.c.code == bindparam("code"), text(IS_LIVE))
    | exists().where(room_waiting.c.code == bindparam("code"), room_waiting.c.outcome.is_(None))
    | exists().where(sign_up.c.code == bindparam("code"), text(IS_SIGN_UP_LIVE))
)
LET_GO = delete(room_taking).where(room_taking.c.reservation_id == bindparam("id"))
PRUNE = delete(room_taking).where(room_taking.c.free_at <= bindparam("now"))
PUT, TAKE = insert(reservation), insert(room_taking)


def the_reservation(tx: Transaction, reservation_id: str) -> ReservationRow | None:
    """The reservation with this id, whatever its state."""
    return _one(tx.connection.execute(THE, {"id": reservation_id}).first())


def by_code(tx: Transaction, code: str) -> ReservationRow | None:
    """The live reservation with this code; live ones have different codes."""
    found = tx.connection.execute(BY_CODE, {"code": code}).first() if code.isdigit() else None
    return _one(found)


def is_code_taken(tx: Transaction, code: str) -> bool:
    """Whether somebody has this code: a reservation, a place in a room's line, a sign-up."""
    return bool(tx.connection.scalar(CODE_TAKEN, {"code": code}))


def begun(tx: Transaction, at: datetime) -> tuple[ReservationRow, ...]:
    """The live reservations whose start has come by `at`, the earliest first."""
    return _all(tx.connection.execute(BEGUN, {"at": at}))


def of_room(
    tx: Transaction, room_id: str, start: datetime, until: datetime
) -> tuple[ReservationRow, ...]:
    """What begins in a room in [start, until), whatever its state."""
    return _all(
        tx.connection.execute(OF_ROOM, {"room_id": room_id, "start": start, "until": until})
    )


def of_holder(
    tx: Transaction, holder: str, start: datetime, until: datetime
) -> tuple[ReservationRow, ...]:
    """What a holder's reservations are that begin in [start, until), whatever their state."""
    return _all(
        tx.connection.execute(OF_HOLDER, {"holder": holder, "start": start, "until": until})
    )


def asked(tx: Transaction) -> tuple[ReservationRow, ...]:
    """Who waits for the manager's yes, the earliest start first."""
    return _all(tx.connection.execute(ASKED))


def live_of_room(tx: Transaction, room_id: str) -> tuple[ReservationRow, ...]:
    """The live reservations and blocked times of a room itself, in order."""
    return _all(tx.connection.execute(LIVE_OF_ROOM, {"room_id": room_id}))


def of_series(tx: Transaction, series_id: str) -> tuple[ReservationRow, ...]:
    """All dates of a series in order, whatever their state."""
    return _all(
        tx.connection.execute(
            select(*COLUMNS)
            .where(reservation.c.series_id == series_id)
            .order_by(reservation.c.starts_at)
        )
    )


def of_visit(tx: Transaction, visit_id: str) -> tuple[ReservationRow, ...]:
    """The reservations that this visit has started and not ended."""
    return _all(
        tx.connection.execute(
            select(*COLUMNS).where(
                reservation.c.visit_id == visit_id, reservation.c.state == "started"
            )
        )
    )


def taken_from(
    tx: Transaction, atom_ids: Iterable[str], at: datetime, until: datetime
) -> tuple[TakenRow, ...]:
    """What is taken of these atoms at `at` or begins before `until`, in order of time.

    One look-up for each atom: a range over several is a hundred times slower.
    """
    found = [
        TakenRow(*row)
        for atom in atom_ids
        for row in tx.connection.execute(TAKEN_FROM, {"atom": atom, "at": at, "until": until})
    ]
    return tuple(sorted(found, key=lambda row: row.starts_at))


def put_reservation(tx: Transaction, row: ReservationRow) -> None:
    """Add a reservation."""
    tx.connection.execute(PUT, {name: getattr(row, name) for name in ReservationRow.__slots__})


def change(tx: Transaction, reservation_id: str, **values: Any) -> None:
    """Give a reservation other values in the named columns."""
    tx.connection.execute(
        update(reservation).where(reservation.c.id == reservation_id).values(values)
    )


def take_atoms(
    tx: Transaction,
    reservation_id: str,
    atom_ids: Iterable[str],
    starts_at: datetime,
    free_at: datetime,
) -> None:
    """Take these atoms for [starts_at, free_at); what it took before is let go."""
    let_go(tx, reservation_id)
    take_first(tx, reservation_id, atom_ids, starts_at, free_at)


def take_first(
    tx: Transaction,
    reservation_id: str,
    atom_ids: Iterable[str],
    starts_at: datetime,
    free_at: datetime,
) -> None:
    """Take these atoms for a reservation that has taken nothing before."""
    stretch = {"starts_at": starts_at, "free_at": free_at}
    for atom in atom_ids:
        tx.connection.execute(TAKE, {"reservation_id": reservation_id, "atom_id": atom, **stretch})


def shorten(tx: Transaction, reservation_id: str, free_at: datetime) -> None:
    """What it takes is free by then; no gap is kept after it."""
    tx.connection.execute(
        update(room_taking)
        .where(room_taking.c.reservation_id == reservation_id, room_taking.c.starts_at < free_at)
        .values(free_at=free_at)
    )


def let_go(tx: Transaction, reservation_id: str) -> None:
    """The reservation takes nothing any more."""
    tx.connection.execute(LET_GO, {"id": reservation_id})


def forget_past(tx: Transaction, now: datetime) -> None:
    """Let go of what has been free again for a while; the reservations themselves stay."""
    tx.connection.execute(PRUNE, {"now": now})


def _one(row: Any) -> ReservationRow | None:
    return None if row is None else ReservationRow(*row)


def _all(rows: Iterable[Any]) -> tuple[ReservationRow, ...]:
    return tuple(ReservationRow(*row) for row in rows)
