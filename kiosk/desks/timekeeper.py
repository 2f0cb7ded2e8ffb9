"""The timekeeper: what the clocks say, and the manager's word on what time it is (M3, bad days)."""

from __future__ import annotations

from datetime import datetime

from db.queries import redating
from db.store import Store
from kiosk.answers import ClockSeen, ClockSet, Locked, MustWait, NotTaken, Unlocked, Wrong, WrongPin
from kiosk.clock import BUILT_AT, Clock
from kiosk.desks.manager import Manager
from kiosk.desks.redating import bring_into_today
from kiosk.desks.snapshot import take
from kiosk.house_facts import ClockWasSet


class Timekeeper:
    """Asks which clock is wrong, and takes the manager's word against both."""

    def __init__(self, store: Store, clock: Clock, manager: Manager) -> None:
        self._store, self._clock, self._manager = store, clock, manager

    def look(self, session: str) -> ClockSeen | Locked:
        """What each clock says now, and what was written last."""
        if not self._manager.is_open(session):
            return Locked()
        return ClockSeen(
            self._clock.now(),
            self._clock.machine_says(),
            self._store.last_recorded_at(),
            self._clock.is_trusted(),
        )

    def set_clock(
        self, session: str, pin: str, at: datetime | None
    ) -> ClockSet | NotTaken | WrongPin | MustWait | Locked:
        """It is `at` now, or what the machine's clock says: from here on that is the time.

        The PIN again, because names may be cleared and days ended by it. Who is inside stays
        inside, and counts for the day that it is.
        """
        if not self._manager.is_open(session):
            return Locked()
        checked = self._manager.check(pin)
        if not isinstance(checked, Unlocked):
            return checked
        at = at or self._clock.machine_says()
        if at < BUILT_AT:
            return NotTaken(Wrong.TIMES)
        said = self._clock.now()
        with self._store.transaction(at) as tx:
            tx.lock_places()
            since = redating.doubted_since(tx)
            visits = bring_into_today(tx, take(tx, at), since)
            tx.record(ClockWasSet(said, visits))
        self._clock.set_to(at)
        return ClockSet(at, visits)
