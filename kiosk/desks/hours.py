"""The manager's desk of opening hours: the week and its exceptions (M2)."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from db.queries import hub as hub_rows
from db.store import Store
from kiosk.answers import DayHours, DayOff, Done, Locked, NotTaken, Wrong
from kiosk.clock import Clock
from kiosk.desks.hub_rules import wall
from kiosk.desks.manager import Manager
from kiosk.desks.snapshot import take
from kiosk.facts import HoursChanged
from kiosk.ids import new_id
from kiosk.rules.names import reason_of
from kiosk.texts import Text

WALL_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
Stretches = tuple[tuple[str, str, bool], ...]


class HoursDesk:
    """When the hub is open, as the manager sets it; every method asks for an open session."""

    def __init__(self, store: Store, clock: Clock, manager: Manager) -> None:
        self._store, self._clock, self._manager = store, clock, manager

    def week(self, session: str) -> tuple[DayHours, ...] | Locked:
        """The ordinary week, Monday first."""
        return self.usual_week() if self._manager.is_open(session) else Locked()

    def usual_week(self) -> tuple[DayHours, ...]:
        """The ordinary week as everybody may know it, Monday first."""
        with self._store.reading() as tx:
            rows = hub_rows.week(tx)
        return tuple(
            DayHours(day, tuple((r.opens, r.closes, r.staffed) for r in rows if r.weekday == day))
            for day in range(7)
        )

    def days_off(self, session: str) -> tuple[DayOff, ...] | Locked:
        """The exceptions of today and later."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            today = take(tx, self._clock.now(), is_trusted=self._clock.is_trusted()).day
            rows = hub_rows.days_off(tx, today)
        return tuple(
            DayOff(
                r.day, not r.stretches, tuple((o, c, bool(s)) for o, c, s in r.stretches), r.reason
            )
            for r in rows
        )

    def set_weekday(
        self, session: str, weekday: int, stretches: Stretches
    ) -> Done | NotTaken | Locked:
        """Give a weekday these hours; none means closed."""
        if not self._manager.is_open(session):
            return Locked()
        if not 0 <= weekday <= 6 or not are_in_order(stretches):
            return NotTaken(Wrong.TIMES)
        rows = [(new_id(), hub_rows.StretchRow(weekday, *stretch)) for stretch in stretches]
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            hub_rows.replace_weekday(tx, weekday, rows)
            tx.record(HoursChanged(str(weekday)))
        return Done()

    def open_today(self, session: str, reason: str) -> Done | NotTaken | Locked:
        """Keep the hub open, and staffed, for the whole of this hub day, whatever its hours say."""
        if not self._manager.is_open(session):
            return Locked()
        if (why := reason_of(reason)) is None:
            return NotTaken(Wrong.REASON_MISSING)
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            snapshot = take(tx, now, is_trusted=self._clock.is_trusted())
            turn = snapshot.rules.day_turns_at
            row = hub_rows.DayOffRow(snapshot.day, [[turn, turn, True]], Text.same(why))
            hub_rows.put_day_off(tx, row)
            tx.record(HoursChanged(snapshot.day.isoformat()))
        return Done()

    def set_day_off(
        self, session: str, day: date, stretches: Stretches, reason: str
    ) -> Done | NotTaken | Locked:
        """Let one date be otherwise: these hours, or closed when there are none."""
        if not self._manager.is_open(session):
            return Locked()
        why = reason_of(reason)
        if not are_in_order(stretches):
            return NotTaken(Wrong.TIMES)
        if why is None:
            return NotTaken(Wrong.REASON_MISSING)
        row = hub_rows.DayOffRow(day, [list(stretch) for stretch in stretches], Text.same(why))
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            hub_rows.put_day_off(tx, row)
            tx.record(HoursChanged(day.isoformat()))
        return Done()

    def clear_day_off(self, session: str, day: date) -> Done | Locked:
        """Let the ordinary week hold on that date again."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            hub_rows.remove_day_off(tx, day)
            tx.record(HoursChanged(day.isoformat()))
        return Done()


def are_in_order(stretches: Stretches) -> bool:
    """Whether each stretch opens before it closes, and none begins before another has ended.

    Hours after midnight are the hub file's business, not this screen's.
    """
    said = (at for opens, closes, _ in stretches for at in (opens, closes))
    if not all(WALL_TIME.fullmatch(at) for at in said):
        return False
    times = [(wall(opens), wall(closes)) for opens, closes, _ in stretches]
    inside = all(opens < closes for opens, closes in times)
    return inside and all(before[1] <= after[0] for before, after in pairwise(times))
