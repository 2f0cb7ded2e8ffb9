"""The line for an event's seats: offers in order, that lapse; what is over by the clock (E1, O9).

Nothing lapses, and nothing is offered, while the clock is doubted: it would say who is too late.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from db.queries import events as event_rows
from db.queries import sign_ups as rows
from db.store import Transaction
from kiosk.desks.reopening import reopening
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import new_code
from kiosk.ids import new_id
from kiosk.programme_answers import LONGEST_NICKNAME, EventState, SignUp, SignUpState
from kiosk.programme_facts import SeatsOffered, SignUpEnded, SignUpNamesCleared
from kiosk.rules.names import clean
from kiosk.rules.sign_up import next_offer, offer_until

MOMENT = timedelta(microseconds=1)

Row = rows.SignUpRow
Event = event_rows.EventRow


@dataclass(frozen=True, slots=True)
class Seating:
    """Who has seats of an event, who is offered some, and who waits, in the order of coming."""

    event: Event
    live: tuple[Row, ...]

    @property
    def taken(self) -> int:
        """Seats that people have or are offered."""
        return sum(row.people for row in self.live if row.state != SignUpState.WAITING)

    @property
    def free(self) -> int:
        """Seats that can be had now."""
        return max(0, (self.event.seats or 0) - self.taken)

    @property
    def waiting(self) -> tuple[Row, ...]:
        """Who waits."""
        return tuple(row for row in self.live if row.state == SignUpState.WAITING)

    @property
    def people_waiting(self) -> int:
        """How many people wait."""
        return sum(row.people for row in self.waiting)


def seating(tx: Transaction, event: Event) -> Seating:
    """The seats of an event as they are now."""
    return Seating(event, rows.live_of_event(tx, event.id))


def write_sign_up(tx: Transaction, asked: SignUp, state: SignUpState, now: datetime) -> Row:
    """Write a sign-up behind all others of its event, though the clock was turned back since."""
    last = rows.last_made_at(tx, asked.event_id)
    made_at = now if last is None else max(now, last + MOMENT)
    name = clean(asked.name or "")[:LONGEST_NICKNAME].strip() or None
    code = new_code(tx)
    row = Row(new_id(), asked.event_id, code, asked.people, name, asked.holder, state, made_at)
    rows.put_sign_up(tx, row)
    return row


def place_of(tx: Transaction, row: Row) -> int:
    """At which place somebody waits, from 1."""
    waiting = [r for r in rows.live_of_event(tx, row.event_id) if r.state == SignUpState.WAITING]
    return next((n for n, each in enumerate(waiting, 1) if each.id == row.id), len(waiting))


def settle(tx: Transaction, event: Event, now: datetime, *, is_trusted: bool) -> Seating:
    """End what is too late, and offer what is free to the first who fit; how it is then."""
    seen = seating(tx, event)
    if event.state != EventState.PLANNED:
        seen = _withdrawn(tx, seen)
    seen = _hastened(tx, seen)
    if not is_trusted:
        return seen
    for row in seen.live:
        _end_if_late(tx, event, row, now)
    if event.state != EventState.PLANNED:
        return seating(tx, event)
    return _offered(tx, seating(tx, event), now)


def _hastened(tx: Transaction, seen: Seating) -> Seating:
    """No offer goes past the start, wherever that was moved to."""
    start = seen.event.starts_at
    late = [row for row in seen.live if row.offered_until and row.offered_until > start]
    for row in late:
        rows.change_sign_up(tx, row.id, offered_until=start)
    return seating(tx, seen.event) if late else seen


def _end_if_late(tx: Transaction, event: Event, row: Row, now: datetime) -> None:
    """Nobody waits, and nothing is offered, once it has begun."""
    if row.state == SignUpState.WAITING and event.starts_at <= now:
        end(tx, row, SignUpState.OVER, now)
    if row.offered_until is not None and row.offered_until <= now:
        end(tx, row, SignUpState.LAPSED, now)


def _offered(tx: Transaction, seen: Seating, now: datetime) -> Seating:
    """Offer what is free to the first who fits, and go on while there is somebody."""
    while (found := _first_who_fits(seen)) is not None:
        until = offer_until(now, seen.event.starts_at, reopening(tx, now))
        if until is None:
            break
        rows.change_sign_up(tx, found, state=SignUpState.OFFERED, offered_until=until)
        tx.record(SeatsOffered(found, seen.event.id, until))
        seen = seating(tx, seen.event)
    return seen


def _first_who_fits(seen: Seating) -> str | None:
    return next_offer([(row.id, row.people) for row in seen.waiting], seen.free)


def _withdrawn(tx: Transaction, seen: Seating) -> Seating:
    """What does not take place is offered to nobody: they wait again, should it after all."""
    for row in seen.live:
        if row.state == SignUpState.OFFERED:
            rows.change_sign_up(tx, row.id, state=SignUpState.WAITING, offered_until=None)
    return seating(tx, seen.event)


def end(
    tx: Transaction, row: Row, state: SignUpState, now: datetime, because: str | None = None
) -> Row:
    """A sign-up counts no more; its nickname is forgotten with it (V1)."""
    values = {"state": state, "offered_until": None, "ended_at": now, "name": None, "holder": None}
    rows.change_sign_up(tx, row.id, **values)
    tx.record(SignUpEnded(row.id, row.event_id, because or state))
    return replace(row, state=state, offered_until=None, ended_at=now, name=None, holder=None)


def tidy_sign_ups(tx: Transaction, seen: Snapshot) -> None:
    """What the clock does to sign-ups: offers lapse and go on, and names go after the last day.

    Only what is due is looked at, for it is asked every few seconds; and what was kept back while
    the clock was doubted.
    """
    if not seen.is_trusted:
        return
    begun = event_rows.begun(tx, seen.now)
    due = {event.id: event for event in _with_people_waiting(tx, begun)}
    for event_id in (*rows.missed(tx, seen.now), *rows.kept_back(tx, seen.now)):
        event = event_rows.the_event(tx, event_id)
        due |= {event.id: event} if event else {}
    for event in due.values():
        settle(tx, event, seen.now, is_trusted=True)
    names = sum(_close(tx, event, seen.now) for event in begun if event.last_day < seen.day)
    if names:
        tx.record(SignUpNamesCleared(names))


def _with_people_waiting(tx: Transaction, begun: Iterable[Event]) -> list[Event]:
    seats = rows.seats_of(tx, (event.id for event in begun))
    return [event for event in begun if seats.get(event.id, (0, 0))[1]]


def _close(tx: Transaction, event: Event, now: datetime) -> int:
    """Its last day is over: nobody is signed up any more, and nobody's name is known."""
    names = rows.forget_names(tx, event.id)
    for row in rows.live_of_event(tx, event.id):
        end(tx, row, SignUpState.OVER, now)
    event_rows.change_event(tx, event.id, closed_at=now)
    return names
