"""Questions and changes about who signed up for events, and who waits for a seat (E1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, func, insert, select, text, update

from db.models.programme import IS_SIGN_UP_LIVE, event, sign_up
from db.store import Transaction


@dataclass(frozen=True, slots=True)
class SignUpRow:
    """A sign-up of so many people; `holder` a pass id in hexadecimal, if one was shown."""

    id: str
    event_id: str
    code: str
    people: int
    name: str | None
    holder: str | None
    state: str
    made_at: datetime
    offered_until: datetime | None = None
    ended_at: datetime | None = None


COLUMNS = tuple(sign_up.c[name] for name in SignUpRow.__slots__)
THE = select(*COLUMNS).where(sign_up.c.id == bindparam("id"))
BY_CODE = select(*COLUMNS).where(sign_up.c.code == bindparam("code"), text(IS_SIGN_UP_LIVE))
OF_EVENT = (
    select(*COLUMNS)
    .where(sign_up.c.event_id == bindparam("event_id"))
    .order_by(sign_up.c.made_at, sign_up.c.id)
)
LIVE_OF_EVENT = OF_EVENT.where(text(IS_SIGN_UP_LIVE))
OFFERED = select(*COLUMNS).where(text("state = 'offered'")).order_by(sign_up.c.offered_until)
TAKEN = func.sum(case((sign_up.c.state != "waiting", sign_up.c.people), else_=0))
LEAST = func.min(case((sign_up.c.state == "waiting", sign_up.c.people)))
WAITED_FOR = select(sign_up.c.event_id).where(text("state = 'waiting'"))
KEPT_BACK = (
    select(sign_up.c.event_id)
    .join_from(sign_up, event, event.c.id == sign_up.c.event_id)
    .where(
        sign_up.c.event_id.in_(WAITED_FOR),
        text(f"sign_up.{IS_SIGN_UP_LIVE}"),
        event.c.state == "planned",
        event.c.starts_at > bindparam("at"),
    )
    .group_by(sign_up.c.event_id, event.c.seats)
    .having(event.c.seats - TAKEN >= LEAST)
)
"""The events with seats that somebody waits for and could take."""

LAST = select(func.max(sign_up.c.made_at)).where(sign_up.c.event_id == bindparam("event_id"))
MISSED = select(sign_up.c.event_id).where(
    text("state = 'offered'"), sign_up.c.offered_until <= bindparam("at")
)
SEATS = (
    select(
        sign_up.c.event_id,
        TAKEN,
        func.sum(case((sign_up.c.state == "waiting", sign_up.c.people), else_=0)),
    )
    .where(sign_up.c.event_id.in_(bindparam("ids", expanding=True)), text(IS_SIGN_UP_LIVE))
    .group_by(sign_up.c.event_id)
)
PUT = insert(sign_up)


def the_sign_up(tx: Transaction, sign_up_id: str) -> SignUpRow | None:
    """The sign-up with this id, whatever its state."""
    return _one(tx.connection.execute(THE, {"id": sign_up_id}).first())


def by_code(tx: Transaction, code: str) -> SignUpRow | None:
    """The live sign-up with this code; live ones have different codes."""
    found = tx.connection.execute(BY_CODE, {"code": code}).first() if code.isdigit() else None
    return _one(found)


def of_event(tx: Transaction, event_id: str) -> tuple[SignUpRow, ...]:
    """All sign-ups of an event in the order in which they were made, whatever their state."""
    return _all(tx.connection.execute(OF_EVENT, {"event_id": event_id}))


def live_of_event(tx: Transaction, event_id: str) -> tuple[SignUpRow, ...]:
    """Those that count: signed, waiting and offered ones, whoever came first before the others."""
    return _all(tx.connection.execute(LIVE_OF_EVENT, {"event_id": event_id}))


def last_made_at(tx: Transaction, event_id: str) -> datetime | None:
    """When the last sign-up of an event was made; None where nobody has signed up."""
    at: datetime | None = tx.connection.scalar(LAST, {"event_id": event_id})
    return at


def offered(tx: Transaction) -> tuple[SignUpRow, ...]:
    """The offers that stand, the one that ends first before the others."""
    return _all(tx.connection.execute(OFFERED))


def kept_back(tx: Transaction, at: datetime) -> tuple[str, ...]:
    """The ids of the events with free seats that somebody who waits could have."""
    return tuple(tx.connection.scalars(KEPT_BACK, {"at": at}))


def missed(tx: Transaction, at: datetime) -> tuple[str, ...]:
    """The ids of the events of which an offer was not answered by `at`."""
    return tuple(dict.fromkeys(tx.connection.scalars(MISSED, {"at": at})))


def seats_of(tx: Transaction, event_ids: Iterable[str]) -> dict[str, tuple[int, int]]:
    """By event, how many people have or are offered seats, and how many wait; none: not in it."""
    ids = list(event_ids)
    if not ids:
        return {}
    found = tx.connection.execute(SEATS, {"ids": ids})
    return {event_id: (int(taken), int(waiting)) for event_id, taken, waiting in found}


def put_sign_up(tx: Transaction, row: SignUpRow) -> None:
    """Add a sign-up."""
    tx.connection.execute(PUT, {name: getattr(row, name) for name in SignUpRow.__slots__})


def change_sign_up(tx: Transaction, sign_up_id: str, **values: Any) -> None:
    """Give a sign-up other values in the named columns."""
    tx.connection.execute(update(sign_up).where(sign_up.c.id == sign_up_id).values(values))


def forget_names(tx: Transaction, event_id: str) -> int:
    """Forget the nicknames and passes of an event; how many names there were."""
    named = sign_up.c.event_id == event_id, sign_up.c.name.is_not(None)
    names = tx.connection.execute(update(sign_up).where(*named).values(name=None)).rowcount
    tx.connection.execute(
        update(sign_up)
        .where(sign_up.c.event_id == event_id, sign_up.c.holder.is_not(None))
        .values(holder=None)
    )
    return names


def _one(row: Any) -> SignUpRow | None:
    return None if row is None else SignUpRow(*row)


def _all(rows: Iterable[Any]) -> tuple[SignUpRow, ...]:
    return tuple(SignUpRow(*row) for row in rows)
