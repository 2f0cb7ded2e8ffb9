"""The laws of seats: said of what is kept before and after a step, by arithmetic of their own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models.programme import event, sign_up
from db.models.visits import hold
from db.queries.events import EventRow
from db.queries.sign_ups import SignUpRow
from db.store import Transaction

LIVE = ("signed", "waiting", "offered")


@dataclass(frozen=True, slots=True)
class Held:
    """A hold that keeps places, of an event or of anybody else."""

    id: str
    space_id: str | None
    people: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that is kept of events and seats."""

    events: dict[str, EventRow]
    sign_ups: dict[str, SignUpRow]
    holds: dict[str, Held]

    def of(self, event_id: str, *states: str) -> list[SignUpRow]:
        """The sign-ups of an event in those states, in the order of coming."""
        found = (r for r in self.sign_ups.values() if r.event_id == event_id and r.state in states)
        return sorted(found, key=lambda row: (row.made_at, row.id))

    def taken(self, event_id: str) -> int:
        return sum(row.people for row in self.of(event_id, "signed", "offered"))

    def free(self, event_id: str) -> int:
        return (self.events[event_id].seats or 0) - self.taken(event_id)


def look(tx: Transaction) -> Seen:
    """Read all of it, past all queries of the house."""
    events = tx.connection.execute(select(*(event.c[name] for name in EventRow.__slots__)))
    people = tx.connection.execute(select(*(sign_up.c[name] for name in SignUpRow.__slots__)))
    held = tx.connection.execute(
        select(*(hold.c[name] for name in Held.__slots__)).where(
            hold.c.released_at.is_(None), hold.c.room_id.is_(None)
        )
    )
    return Seen(
        {row.id: row for row in (EventRow(*each) for each in events)},
        {row.id: row for row in (SignUpRow(*each) for each in people)},
        {row.id: row for row in (Held(*each) for each in held)},
    )


def nothing_is_oversold(seen: Seen) -> None:
    """Nobody has a seat that is not there."""
    for event_id in seen.events:
        assert seen.free(event_id) >= 0, "a seat was given twice"


def nobody_jumped_the_line(before: Seen, after: Seen) -> None:
    """Seats went to somebody new only if nobody who waited could have taken them (O9)."""
    for row in after.sign_ups.values():
        was = before.sign_ups.get(row.id)
        if was is None and row.state == "signed":
            free = after.free(row.event_id) + row.people
            waited = before.of(row.event_id, "waiting")
            still = [w for w in waited if after.sign_ups[w.id].state == "waiting"]
            assert all(w.people > free for w in still), "somebody came in before who waited"
        if row.state == "offered" and (was is None or was.state == "waiting"):
            ahead = [w for w in after.of(row.event_id, "waiting") if _is_before(w, row)]
            assert all(w.people > row.people for w in ahead), "somebody was passed over who fits"


def _is_before(one: SignUpRow, other: SignUpRow) -> bool:
    return (one.made_at, one.id) < (other.made_at, other.id)


def nobody_waits_for_a_seat_that_is_free(seen: Seen, now: datetime) -> None:
    """What can be offered is offered: to be said when the caretaker has just been there."""
    for row in seen.events.values():
        if row.state == "planned" and row.starts_at > now:
            waiting = seen.of(row.id, "waiting")
            assert all(w.people > seen.free(row.id) for w in waiting), "a free seat is kept back"


def offers_are_right(seen: Seen) -> None:
    """No offer goes past the start, and none is made of what does not take place."""
    for row in seen.sign_ups.values():
        if row.state == "offered":
            its = seen.events[row.event_id]
            assert its.state == "planned", "a seat is offered where there will be none"
            assert row.offered_until is not None
            assert row.offered_until <= its.starts_at, "an offer goes past the start"


def nothing_is_late(seen: Seen, now: datetime) -> None:
    """No offer stands past its time, and nobody waits past the start: after the caretaker."""
    for row in seen.sign_ups.values():
        assert row.offered_until is None or row.offered_until > now, "an offer past its time"
        if row.state == "waiting":
            assert seen.events[row.event_id].starts_at > now, "somebody waits for what has begun"


def places_are_right(seen: Seen, now: datetime) -> None:
    """Every hold is of one event that takes place, and keeps what that needs (O7)."""
    of = Counter(row.hold_id for row in seen.events.values() if row.hold_id)
    assert all(times == 1 for times in of.values()), "two events have one hold"
    assert set(of) == set(seen.holds), "places are kept for nobody, or were lost"
    for row in seen.events.values():
        assert (row.hold_id is None) == (row.held == 0)
        assert row.state == "planned" or row.hold_id is None, "a cancelled event keeps places"
        if row.hold_id:
            kept = seen.holds[row.hold_id]
            assert (kept.people, kept.space_id) == (row.held, row.space_id)
            assert (kept.starts_at, kept.ends_at) == (row.starts_at, row.ends_at), "not moved along"
    assert now


def codes_are_alone(seen: Seen) -> None:
    """No two live sign-ups have the same code."""
    codes = Counter(row.code for row in seen.sign_ups.values() if row.state in LIVE)
    assert all(times == 1 for times in codes.values())


def lines_are_in_the_order_of_coming(seen: Seen, came: list[str]) -> None:
    """Whoever came first is first, whatever the clock said then."""
    place = {sign_up_id: n for n, sign_up_id in enumerate(came)}
    for event_id in seen.events:
        order = [place[row.id] for row in seen.of(event_id, *LIVE)]
        assert order == sorted(order), "somebody came before whom they came after"


def nobody_is_known_longer(before: Seen, after: Seen) -> None:
    """A sign-up that counts no more has no name and no pass; a closed event has none that does."""
    for row in after.sign_ups.values():
        if row.state not in LIVE:
            assert row.name is None, "a name is kept for nothing"
            assert row.holder is None, "a pass is kept for nothing"
    for its in after.events.values():
        assert its.closed_at is None or not after.of(its.id, *LIVE), "closed, and people in it"
        assert its.id not in before.events or before.events[its.id].closed_at in (
            None,
            its.closed_at,
        )
