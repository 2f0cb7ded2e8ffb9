"""The manager's programme: events put on, changed, moved and cancelled, and who comes (E1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from db.queries import events as rows
from db.queries import sign_ups as sign_up_rows
from db.store import Store, Transaction
from kiosk.answers import Locked
from kiosk.clock import Clock
from kiosk.desks import event_cancelling
from kiosk.desks.event_drafts import draft_from
from kiosk.desks.event_facts import one_of, where_we_are
from kiosk.desks.event_line import end, settle
from kiosk.desks.event_plan import Planned, people_signed_up, plan_of
from kiosk.desks.event_writing import rewrite_event, write_event, write_series
from kiosk.desks.line import call_next
from kiosk.desks.manager import Manager
from kiosk.desks.programme import seen_from
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.snapshot import Snapshot, take
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventPlan,
    EventSaved,
    NoEvent,
    ProgrammeSeen,
    SignUpList,
    SignUpRow,
    SignUpState,
    WhyNoEvent,
)
from kiosk.programme_facts import EventChanged, EventMade, EventMoved
from kiosk.rules.intervals import Interval

T = TypeVar("T")
GONE = NoEvent(WhyNoEvent.GONE)
SHOWN = {SignUpState.SIGNED, SignUpState.OFFERED, SignUpState.WAITING, SignUpState.OVER}


class ProgrammeDesk:
    """What the manager may do with events; every method asks for an open session first."""

    def __init__(self, store: Store, clock: Clock, manager: Manager, media: Path) -> None:
        self._store, self._clock, self._manager = store, clock, manager
        self._media = media

    def _decide(self, session: str, do: Callable[[Transaction, Snapshot], T]) -> T | Locked:
        """One transaction with the places locked; afterwards who waits at the door is called."""
        if not self._manager.is_open(session):
            return Locked()
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            answer = do(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            call_next(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            return answer

    def _read(self, session: str, ask: Callable[[Transaction], T]) -> T | Locked:
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            return ask(tx)

    def events(self, session: str, first: date, days: int) -> ProgrammeSeen | Locked:
        """What is on from `first` on, what was cancelled too."""

        def ask(tx: Transaction) -> ProgrammeSeen:
            where = where_we_are(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            return seen_from(tx, where, (first, days), self._media)

        return self._read(session, ask)

    def check(self, session: str, draft: EventDraft) -> EventPlan | NoEvent | Locked:
        """Every date with what is in its way; nothing is saved."""

        def ask(tx: Transaction) -> EventPlan | NoEvent:
            seen = take(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            plan = plan_of(tx, seen, draft)
            return plan.shown if isinstance(plan, Planned) else plan

        return self._read(session, ask)

    def save(
        self, session: str, draft: EventDraft, leave_out: frozenset[date] = frozenset()
    ) -> EventSaved | EventPlan | NoEvent | Locked:
        """Keep all dates but those left out; the plan again when something is in their way."""

        def do(tx: Transaction, seen: Snapshot) -> EventSaved | EventPlan | NoEvent:
            if isinstance(again := first_answer(tx, draft.key), EventSaved):
                return again
            plan = plan_of(tx, seen, draft)
            if isinstance(plan, NoEvent):
                return plan
            shown = plan.shown.dates
            wanted = [each.day for each in shown if each.day not in leave_out]
            if not wanted or any(not each.can_be for each in shown if each.day in wanted):
                return plan.shown
            kept = tuple(each for each in plan.dates if each.day in wanted)
            change = _change if draft.event_id else _make
            answer = change(tx, seen, draft, replace(plan, dates=kept))
            answer = replace(answer, left_out=len(shown) - len(kept))
            keep_answer(tx, draft.key, answer, seen.now)
            return answer

        return self._decide(session, do)

    def cancel(
        self, session: str, event_id: str, reason: str, *, is_rest: bool = False
    ) -> EventCancelled | NoEvent | Locked:
        """Say that an event, or it and the rest of its series, does not take place.

        Who signed up reads it by the code; the places are free at once. A repeat changes nothing.
        """
        return self._decide(
            session,
            lambda tx, seen: event_cancelling.cancel(tx, seen, event_id, reason, is_rest=is_rest),
        )

    def draft_of(self, session: str, event_id: str) -> EventDraft | NoEvent | Locked:
        """An event as it would be written again, to be changed; without a key."""

        def ask(tx: Transaction) -> EventDraft | NoEvent:
            row = rows.the_event(tx, event_id)
            where = where_we_are(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            return draft_from(row, where.zone) if row else GONE

        return self._read(session, ask)

    def list_of(self, session: str, event_id: str) -> SignUpList | NoEvent | Locked:
        """Who comes, and who waits, in the order of signing up."""

        def ask(tx: Transaction) -> SignUpList | NoEvent:
            row = rows.the_event(tx, event_id)
            if row is None:
                return GONE
            where = where_we_are(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            return SignUpList(one_of(tx, where, row, self._media), _lines(tx, event_id))

        return self._read(session, ask)

    def take_off(self, session: str, sign_up_id: str) -> bool | Locked:
        """Take somebody off the list; what falls free is offered to the next."""

        def do(tx: Transaction, seen: Snapshot) -> bool:
            row = sign_up_rows.the_sign_up(tx, sign_up_id)
            event = rows.the_event(tx, row.event_id) if row else None
            if row is None or event is None or not SignUpState(row.state).is_live:
                return False
            end(tx, row, SignUpState.CANCELLED, seen.now, "manager")
            settle(tx, event, seen.now, is_trusted=seen.is_trusted)
            return True

        return self._decide(session, do)


def _make(tx: Transaction, seen: Snapshot, draft: EventDraft, plan: Planned) -> EventSaved:
    series_id = write_series(tx, seen, draft)
    made = [write_event(tx, seen, draft, each, series_id) for each in plan.dates]
    first = made[0]
    tx.record(EventMade(first.id, first.title.fi, first.starts_at, len(made)))
    return EventSaved(first.id, len(made))


def _change(tx: Transaction, seen: Snapshot, draft: EventDraft, plan: Planned) -> EventSaved:
    """Write the dates otherwise; seats that are new are offered at once to who waits."""
    pairs = [(each.row, each) for each in plan.dates if each.row is not None]
    told = people_signed_up(tx, tuple(row for row, _ in pairs))
    moved = [row for row, each in pairs if each.when != Interval(row.starts_at, row.ends_at)]
    now = [rewrite_event(tx, seen, draft, each, row) for row, each in pairs]
    for each in now:
        settle(tx, each, seen.now, is_trusted=seen.is_trusted)
    first = now[0]
    if moved:
        tx.record(EventMoved(first.id, first.title.fi, first.starts_at, told, len(now)))
    else:
        tx.record(EventChanged(first.id, first.title.fi, len(now)))
    return EventSaved(first.id, len(now), told=told if moved else 0)


def _lines(tx: Transaction, event_id: str) -> tuple[SignUpRow, ...]:
    shown = [r for r in sign_up_rows.of_event(tx, event_id) if SignUpState(r.state) in SHOWN]
    return tuple(
        SignUpRow(
            row.id, n, row.name, row.people, SignUpState(row.state), row.made_at, row.offered_until
        )
        for n, row in enumerate(shown, 1)
    )
