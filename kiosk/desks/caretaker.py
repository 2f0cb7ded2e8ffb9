"""The caretaker: what happens by the clock alone, each thing once however often it is asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from db.queries import journal, redating
from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import Departure
from kiosk.clock import Clock
from kiosk.desks.departure import settle, write_out
from kiosk.desks.event_line import tidy_sign_ups
from kiosk.desks.line import call_next, end
from kiosk.desks.redating import bring_into_today
from kiosk.desks.repeats import forget_old
from kiosk.desks.slots import tidy_rooms
from kiosk.desks.snapshot import Snapshot, at_door, take
from kiosk.facts import CorrectionsEnded, HolderForgotten, NamesCleared
from kiosk.house_facts import ClockDoubted, ClockTrusted
from kiosk.programme_facts import SignUpEnded, SignUpNamesCleared
from kiosk.rules.day import day_bounds

FORGETTING = (NamesCleared, SignUpNamesCleared, SignUpEnded, HolderForgotten)
"""After these a name must not be found in any file of the database."""


class Caretaker:
    """Presumes departures, ends and makes calls, clears names; nothing when time is not trusted."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._was_trusted: bool | None = None
        self._is_log_clean = False  # a power cut may have come between
        store.listen(self._hear)

    def _hear(self, fact: object) -> None:
        if isinstance(fact, FORGETTING):
            self._is_log_clean = False

    def tidy(self) -> None:
        """Do what is due now: called every few seconds, at every start, and safe to repeat."""
        if not self._clock.is_trusted() and (at := self._store.last_recorded_at()) is not None:
            self._clock.believe_after(at)
        now = self._clock.now()
        is_trusted = self._clock.is_trusted()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if is_trusted is not self._was_trusted:
                self._note_trust(tx, now, is_trusted=is_trusted)
            snapshot = at_door(tx, now, is_trusted=is_trusted)
            if is_trusted:
                end_days(tx, snapshot)
                _clear_names(tx, snapshot)
                forget_old(tx, now)
                tidy_rooms(tx, snapshot)
                tidy_sign_ups(tx, snapshot)
            call_next(tx, snapshot)
        self._was_trusted = is_trusted
        if not self._is_log_clean:
            self._is_log_clean = self._store.empty_log()

    def _note_trust(self, tx: Transaction, now: datetime, *, is_trusted: bool) -> None:
        """Write down when the clock is doubted, and bring who came meanwhile into today after."""
        since = redating.doubted_since(tx)
        if not is_trusted and since is None:
            tx.record(ClockDoubted(self._clock.machine_says()))
        if is_trusted and since is not None:
            tx.record(ClockTrusted(bring_into_today(tx, take(tx, now), since)))


def last_ended_day(snapshot: Snapshot) -> date:
    """The latest hub day whose visitors have all gone home: today after closing, or yesterday."""
    closing = snapshot.closing(snapshot.day)
    yesterday = snapshot.day - timedelta(days=1)
    return snapshot.day if closing is not None and snapshot.now >= closing else yesterday


def end_days(tx: Transaction, snapshot: Snapshot) -> None:
    """Presume who is inside to be gone from each day that is over, and end its line (O10)."""
    until = last_ended_day(snapshot)
    for row, _ in _once(visit_rows.open_until(tx, until)):
        write_out(tx, row, Departure.PRESUMED, ended_at(snapshot, row.day))
    for party in _parties_until(tx, snapshot, until):
        end(tx, party, "closed", snapshot.now)
    made_by = ended_at(snapshot, until)
    if visit_rows.void_corrections(tx, until, made_by, snapshot.now):
        tx.record(CorrectionsEnded(until, made_by))
    settle(tx, snapshot.day)


def _once(
    pairs: tuple[tuple[visit_rows.VisitRow, visit_rows.StayRow], ...],
) -> list[tuple[visit_rows.VisitRow, visit_rows.StayRow]]:
    return list({row.id: (row, stay) for row, stay in pairs}.values())


def ended_at(snapshot: Snapshot, day: date) -> datetime:
    """Closing time of that day, or its end where it had none."""
    closing = snapshot.closing(day)
    return (
        closing if closing is not None else day_bounds(day, snapshot.zone, snapshot.rules.turn)[1]
    )


def _parties_until(
    tx: Transaction, snapshot: Snapshot, until: date
) -> tuple[line_rows.WaitingRow, ...]:
    today = snapshot.parties if until == snapshot.day else ()
    return (*line_rows.lines_before(tx, snapshot.day), *today)


def _clear_names(tx: Transaction, snapshot: Snapshot) -> None:
    visits = visit_rows.forget_names(tx, snapshot.day)
    unseen = snapshot.now - timedelta(days=snapshot.rules.profile_days)
    profiles = journal.forget_profiles(tx, unseen)
    if visits or profiles:
        tx.record(NamesCleared(visits, profiles))
