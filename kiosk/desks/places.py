"""The manager's desk of places: limits, holds, corrections, people over the cap (O2, O7, O11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from db.queries import events as event_rows
from db.queries import hub as hub_rows
from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import (
    Corrected,
    Departure,
    Done,
    HeldFor,
    HoldClash,
    HoldMade,
    LimitEffect,
    LimitRule,
    LimitSaved,
    Locked,
    MustWait,
    NotTaken,
    OverAllowed,
    Unlocked,
    Wrong,
    WrongPin,
)
from kiosk.clock import Clock
from kiosk.desks.caretaker import end_days
from kiosk.desks.departure import settle, write_out
from kiosk.desks.holding import (
    MOST,
    NewHold,
    hold_clash,
    put_hold,
    wrong_with,
)
from kiosk.desks.limiting import NewLimit, effect_of, put_limit, wrong_limit
from kiosk.desks.line import call_next
from kiosk.desks.manager import Manager
from kiosk.desks.snapshot import Snapshot, take
from kiosk.desks.taking import CALENDAR_REACHES, planning
from kiosk.facts import (
    CountCorrected,
    HoldReleased,
    LimitEnded,
    OverrideEnded,
    OverrideGranted,
)
from kiosk.ids import new_id
from kiosk.rules.names import reason_of
from kiosk.rules.occupancy import always_covered, in_force

__all__ = ["NewLimit", "NewOverride", "PlacesDesk"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewOverride:
    """So many people over a limit until then, and why (O11)."""

    space_id: str | None
    people: int
    until: datetime
    reason: str


class PlacesDesk:
    """What the manager may change about places; every method asks for an open session first."""

    def __init__(self, store: Store, clock: Clock, manager: Manager) -> None:
        self._store, self._clock, self._manager = store, clock, manager

    def _decide(self, session: str, decide: Callable[[Transaction, Snapshot], T]) -> T | Locked:
        """One transaction with the places locked; what is over is ended before, so that nothing is
        decided on people who went home, and afterwards the line is called as it fits.
        """
        if not self._manager.is_open(session):
            return Locked()
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if self._clock.is_trusted():
                end_days(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            answer = decide(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            call_next(tx, take(tx, now, is_trusted=self._clock.is_trusted()))
            return answer

    def limits(self, session: str) -> tuple[LimitRule, ...] | Locked:
        """The limits of now and later, of all scopes."""
        if not self._manager.is_open(session):
            return Locked()
        now = self._clock.now()
        with self._store.reading() as tx:
            rows = hub_rows.limits_from(tx, now)
        current = {s: in_force((r for r in rows if r.space_id == s), now) for s in _scopes(rows)}
        return tuple(
            LimitRule(
                r.id,
                r.space_id,
                r.places,
                r.starts_at,
                r.ends_at,
                r.reason,
                is_in_force=current[r.space_id] == r,
            )
            for r in rows
        )

    def holds(self, session: str) -> tuple[HeldFor, ...] | Locked:
        """The holds of now and of every day to come; those of rooms are with the rooms."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            seen = take(tx, self._clock.now(), is_trusted=self._clock.is_trusted())
            return seen.promised()

    def check_limit(self, session: str, new: NewLimit) -> LimitEffect | NotTaken | Locked:
        """What the limit would break, before it is saved (O12)."""

        def decide(tx: Transaction, seen: Snapshot) -> LimitEffect | NotTaken:
            if wrong := wrong_limit(seen, new):
                return wrong
            until = new.ends_at or seen.now + CALENDAR_REACHES
            return effect_of(planning(tx, seen, new.starts_at, until), new)

        return self._decide(session, decide)

    def set_limit(self, session: str, new: NewLimit) -> LimitSaved | NotTaken | Locked:
        """Put a dated limit into the book; it throws nobody out (O12)."""

        def decide(tx: Transaction, seen: Snapshot) -> LimitSaved | NotTaken:
            return wrong_limit(seen, new) or put_limit(tx, seen, new)

        return self._decide(session, decide)

    def end_limit(self, session: str, limit_id: str) -> Done | NotTaken | Locked:
        """Take a limit out of force, unless a moment would be left without one (O2)."""

        def decide(tx: Transaction, seen: Snapshot) -> Done | NotTaken:
            row = next((r for r in seen.limits if r.id == limit_id), None)
            others = [r for r in seen.limits if row and r.space_id == row.space_id and r != row]
            if row is None or not always_covered(others, seen.now):
                return NotTaken(Wrong.GONE)
            hub_rows.remove_limit(tx, limit_id, seen.now)
            tx.record(LimitEnded(limit_id))
            return Done()

        return self._decide(session, decide)

    def make_hold(self, session: str, new: NewHold) -> HoldMade | HoldClash | NotTaken | Locked:
        """Keep places for people who are promised to come; refused when it cannot fit (O7)."""

        def decide(tx: Transaction, seen: Snapshot) -> HoldMade | HoldClash | NotTaken:
            if wrong := wrong_with(seen, new):
                return wrong
            if clash := hold_clash(planning(tx, seen, new.starts_at - new.lead, new.ends_at), new):
                return clash
            return put_hold(tx, seen, new)

        return self._decide(session, decide)

    def release_hold(self, session: str, hold_id: str) -> Done | NotTaken | Locked:
        """Give kept places back at once."""

        def decide(tx: Transaction, seen: Snapshot) -> Done | NotTaken:
            if not line_rows.release_hold(tx, hold_id, seen.now):
                return NotTaken(Wrong.GONE)
            event_rows.hold_gone(tx, hold_id)
            tx.record(HoldReleased(hold_id))
            return Done()

        return self._decide(session, decide)

    def correct(
        self, session: str, space_id: str, counted: int, reason: str
    ) -> Corrected | NotTaken | Locked:
        """ "I count so many on this side": adds a record, changes none (O11)."""

        def decide(tx: Transaction, seen: Snapshot) -> Corrected | NotTaken:
            why = reason_of(reason)
            if not seen.has_side(space_id) or not 0 <= counted <= MOST:
                return NotTaken(Wrong.PLACES, MOST)
            if why is None:
                return NotTaken(Wrong.REASON_MISSING)
            delta = counted - seen.inside.get(space_id, 0)
            if delta:
                row = visit_rows.CorrectionRow(new_id(), space_id, seen.day, delta, why, seen.now)
                visit_rows.put_correction(tx, row)
                tx.record(CountCorrected(space_id, seen.day, delta, counted, why))
            return Corrected(space_id, counted, delta)

        return self._decide(session, decide)

    def take_out(self, session: str, visit_id: str) -> Done | NotTaken | Locked:
        """The manager saw them leave (O10, V5)."""

        def decide(tx: Transaction, seen: Snapshot) -> Done | NotTaken:
            row = visit_rows.the_visit(tx, visit_id)
            if row is None:
                return NotTaken(Wrong.GONE)
            write_out(tx, row, Departure.CORRECTED, seen.now)
            settle(tx, seen.day)
            return Done()

        return self._decide(session, decide)

    def allow_over(
        self, session: str, pin: str, new: NewOverride
    ) -> OverAllowed | NotTaken | WrongPin | MustWait | Locked:
        """Let people over the cap, with the PIN again, for a number and a time (O11)."""
        if not self._manager.is_open(session):
            return Locked()
        checked = self._manager.check(pin)
        if not isinstance(checked, Unlocked):
            return checked

        def decide(tx: Transaction, seen: Snapshot) -> OverAllowed | NotTaken:
            why = reason_of(new.reason)
            if why is None:
                return NotTaken(Wrong.REASON_MISSING)
            if not 1 <= new.people <= MOST or not seen.has_scope(new.space_id):
                return NotTaken(Wrong.PLACES, MOST)
            if not seen.now < new.until <= seen.now + timedelta(hours=24):
                return NotTaken(Wrong.TIMES)
            row = hub_rows.OverrideRow(new_id(), new.space_id, new.people, seen.now, new.until, why)
            hub_rows.put_override(tx, row)
            tx.record(OverrideGranted(row.id, row.space_id, row.people, row.ends_at, why))
            return OverAllowed(row.id, row.ends_at)

        return self._decide(session, decide)

    def end_over(self, session: str, override_id: str) -> Done | Locked:
        """The limit holds again; nobody is thrown out."""

        def decide(tx: Transaction, seen: Snapshot) -> Done:
            if hub_rows.remove_override(tx, override_id, seen.now):
                tx.record(OverrideEnded(override_id))
            return Done()

        return self._decide(session, decide)


def _scopes(rows: tuple[hub_rows.LimitRow, ...]) -> set[str | None]:
    return {row.space_id for row in rows}
