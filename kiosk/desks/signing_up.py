"""Signing up at the kiosk: seats or the line for them, and all that one's code can do (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from db.queries import events as event_rows
from db.queries import sign_ups as rows
from db.store import Store, Transaction
from kiosk.clock import Clock
from kiosk.desks.event_facts import facts_of, one_of, where_we_are
from kiosk.desks.event_line import Seating, end, place_of, seating, settle, write_sign_up
from kiosk.desks.guessing import wait_for_guess
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.taking import is_code_of_room
from kiosk.programme_answers import (
    MOST_TOGETHER,
    EventFacts,
    EventFull,
    EventState,
    InEventLine,
    MySignUp,
    NoSignUp,
    SeatGone,
    SignedUp,
    SignUp,
    SignUpState,
    UnknownSignUp,
    WhyNoSignUp,
)
from kiosk.programme_facts import PeopleSignedUp, PeopleWaitForEvent, SignUpCodeMissed
from kiosk.rules.sign_up import may_have

Row = rows.SignUpRow
Event = event_rows.EventRow
Kept = TypeVar("Kept", SignedUp, InEventLine)


class SignUps:
    """What visitors do about seats of events; one transaction each, with the seats locked."""

    def __init__(self, store: Store, clock: Clock, media: Path) -> None:
        self._store, self._clock, self._media = store, clock, media

    def sign_up(self, asked: SignUp) -> SignedUp | EventFull | NoSignUp:
        """Take seats: nobody gets what somebody before them waits for, or has."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, asked.key), SignedUp):
                return self._again(tx, again)
            found = self._asked_for(tx, asked, now)
            if isinstance(found, NoSignUp):
                return found
            if not self._fits(found, asked):
                return self._full(tx, found, asked)
            return self._signed(tx, asked)

    def wait(self, asked: SignUp) -> InEventLine | SignedUp | NoSignUp:
        """Wait for seats until the start; they are taken at once where they are free after all."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            again = first_answer(tx, asked.key)
            if isinstance(again, InEventLine):
                return self._again(tx, again)
            if isinstance(again, SignedUp):
                return self._again(tx, again)
            found = self._asked_for(tx, asked, now)
            if isinstance(found, NoSignUp):
                return found
            if self._fits(found, asked):
                return self._signed(tx, asked)
            if self._clock.is_trusted() and found.event.starts_at <= now:
                return NoSignUp(WhyNoSignUp.OVER, self._facts(tx, found.event))
            row = write_sign_up(tx, asked, SignUpState.WAITING, now)
            tx.record(PeopleWaitForEvent(row.id, row.event_id, row.people))
            answer = InEventLine(self._mine(tx, row))
            _keep(tx, asked.key, answer, now)
            return answer

    def find(self, code: str) -> MySignUp | UnknownSignUp:
        """What belongs to a code; wrong ones soon have to wait, with those of rooms (R5)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if wait_s := wait_for_guess(tx, now):
                return UnknownSignUp(wait_s)
            row = rows.by_code(tx, code)
            if row is not None:
                self._settle(tx, row.event_id, now)
                return self._mine(tx, rows.the_sign_up(tx, row.id) or row)
            if is_code_of_room(tx, code):
                return UnknownSignUp()
            tx.record(SignUpCodeMissed())
            return UnknownSignUp(wait_for_guess(tx, now))

    def see(self, sign_up_id: str) -> MySignUp | None:
        """A sign-up as it is by now, whatever became of it."""
        with self._store.reading() as tx:
            row = rows.the_sign_up(tx, sign_up_id)
            return self._mine(tx, row) if row else None

    def accept(self, sign_up_id: str) -> SignedUp | SeatGone:
        """Take the seats that are offered; a repeat finds them taken."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = rows.the_sign_up(tx, sign_up_id)
            if row is None:
                return SeatGone()
            seen = self._settle(tx, row.event_id, now)
            mine = next((each for each in seen.live if each.id == row.id), None)
            if mine is None or mine.state == SignUpState.WAITING:
                return SeatGone()
            if mine.state == SignUpState.OFFERED:
                values = {"state": SignUpState.SIGNED, "offered_until": None}
                rows.change_sign_up(tx, mine.id, **values)
                mine = replace(mine, state=SignUpState.SIGNED, offered_until=None)
                tx.record(PeopleSignedUp(mine.id, mine.event_id, mine.people))
            return SignedUp(self._mine(tx, mine))

    def cancel(self, sign_up_id: str) -> MySignUp | UnknownSignUp:
        """Give up one's seats or place in the line; what falls free is offered to the next."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = rows.the_sign_up(tx, sign_up_id)
            if row is None:
                return UnknownSignUp()
            if SignUpState(row.state).is_live:
                row = end(tx, row, SignUpState.CANCELLED, now, "left")
                self._settle(tx, row.event_id, now)
            return self._mine(tx, row)

    def _again(self, tx: Transaction, first: Kept) -> Kept:
        """The first answer, with the name that is not kept with it."""
        row = rows.the_sign_up(tx, first.mine.sign_up_id)
        return replace(first, mine=replace(first.mine, name=row.name if row else None))

    def _asked_for(self, tx: Transaction, asked: SignUp, now: datetime) -> Seating | NoSignUp:
        """The event and its seats, or why nobody can sign up for it so."""
        event = event_rows.the_event(tx, asked.event_id)
        if event is None:
            return NoSignUp(WhyNoSignUp.GONE)
        seen = settle(tx, event, now, is_trusted=self._clock.is_trusted())
        is_late = self._clock.is_trusted() and now >= event.ends_at
        is_over = is_late or event.closed_at is not None
        why = _why_not(seen, asked, is_over=is_over)
        return NoSignUp(why, self._facts(tx, event)) if why else seen

    def _fits(self, seen: Seating, asked: SignUp) -> bool:
        return may_have(asked.people, seen.free, (row.people for row in seen.waiting))

    def _signed(self, tx: Transaction, asked: SignUp) -> SignedUp:
        now = self._clock.now()
        row = write_sign_up(tx, asked, SignUpState.SIGNED, now)
        tx.record(PeopleSignedUp(row.id, row.event_id, row.people))
        answer = SignedUp(self._mine(tx, row))
        _keep(tx, asked.key, answer, now)
        return answer

    def _full(self, tx: Transaction, seen: Seating, asked: SignUp) -> EventFull:
        free = 0 if any(row.people <= seen.free for row in seen.waiting) else seen.free
        facts = self._facts(tx, seen.event)
        return EventFull(facts, free, seen.people_waiting, self._others(tx, seen.event, asked))

    def _others(self, tx: Transaction, event: Event, asked: SignUp) -> tuple[EventFacts, ...]:
        """The other dates of the series at which so many can have seats."""
        if event.series_id is None:
            return ()
        now = self._clock.now()
        dates = event_rows.of_series(tx, event.series_id, now)
        others = [
            each
            for each in dates
            if each.id != event.id
            and each.state == EventState.PLANNED
            and each.seats is not None
            and self._fits(seating(tx, each), asked)
        ]
        where = where_we_are(tx, now, is_trusted=self._clock.is_trusted())
        return facts_of(tx, where, others, self._media)

    def _settle(self, tx: Transaction, event_id: str, now: datetime) -> Seating:
        event = event_rows.the_event(tx, event_id)
        if event is None:
            raise AssertionError("a sign-up without an event cannot be kept")
        return settle(tx, event, now, is_trusted=self._clock.is_trusted())

    def _facts(self, tx: Transaction, event: Event) -> EventFacts:
        where = where_we_are(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
        return one_of(tx, where, event, self._media)

    def _mine(self, tx: Transaction, row: Row) -> MySignUp:
        event = event_rows.the_event(tx, row.event_id)
        if event is None:
            raise AssertionError("a sign-up without an event cannot be kept")
        state = SignUpState(row.state)
        return MySignUp(
            row.id,
            self._facts(tx, event),
            row.code,
            row.people,
            state,
            row.name,
            place_of(tx, row) if state is SignUpState.WAITING else None,
            row.offered_until,
        )


def _why_not(seen: Seating, asked: SignUp, *, is_over: bool) -> WhyNoSignUp | None:
    """Why nobody can sign up for it so; the first that applies."""
    if seen.event.state != EventState.PLANNED:
        return WhyNoSignUp.CANCELLED
    if is_over:
        return WhyNoSignUp.OVER
    if seen.event.seats is None:
        return WhyNoSignUp.NONE_NEEDED
    if not 1 <= asked.people <= min(MOST_TOGETHER, seen.event.seats):
        return WhyNoSignUp.PEOPLE
    if asked.holder and any(row.holder == asked.holder for row in seen.live):
        return WhyNoSignUp.TWICE
    return None


def _keep(tx: Transaction, key: str, answer: SignedUp | InEventLine, now: datetime) -> None:
    """Keep the answer for a repeat, without the name: that is in one place only (V1)."""
    keep_answer(tx, key, replace(answer, mine=replace(answer.mine, name=None)), now)
