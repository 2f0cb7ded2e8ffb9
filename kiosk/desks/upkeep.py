"""Upkeep: backups, checks and trimming, each run once for each moment it was due (M3, M6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from db.backup import trim as trim_backups
from db.keeper import Keeper
from db.queries import hub as hub_rows
from db.queries import jobs as rows
from db.queries.jobs import JobRow
from db.second_disk import copy_backups, trim_copies
from db.store import Store, Transaction
from kiosk.answers import JobOutcome, JobState
from kiosk.clock import Clock
from kiosk.media.second import copy_media, trim_media
from kiosk.rules.due import due_last, due_next
from kiosk.timetable import BEAT_S, COPY, TIMETABLE, Line
from kiosk.trouble import NotSetUp

JOURNAL_KEPT = timedelta(days=365)
RUNS_KEPT = timedelta(days=90)
LOGS_KEPT = timedelta(days=90)
MOST_A_NIGHT = timedelta(days=3)
"""A clock that is years ahead must not delete the whole story in one night."""

LEASE = timedelta(minutes=30)
"""For so long a run is believed to go on; after it, its kiosk was killed, and it is done again."""

GRACE = timedelta(hours=2)
LATE_BEATS = 20


JUST_ON_S = 15 * 60
AHEAD = timedelta(days=1)
"""What ran more than a day ahead of now ran by a clock that was wrong, and counts for nothing."""


@dataclass(frozen=True, slots=True)
class Note:
    """How a job ended last."""

    at: datetime
    outcome: JobOutcome
    trouble: str


@dataclass(frozen=True, slots=True)
class Run:
    """A run that was begun: its line and the moment it was due."""

    line: Line
    due_at: datetime


class Upkeep:
    """What keeps the hub's records sound, and the book of what ran when."""

    def __init__(self, store: Store, clock: Clock, keeper: Keeper, logs: Path) -> None:
        self._store, self._clock, self._keeper, self._logs = store, clock, keeper, logs
        self._second: Path | None = None
        self._shelf: Path | None = None
        self._notes: dict[str, Note] = {}
        self._began = clock.monotonic()
        self._beats: dict[str, float] = {}

    def copy_to(self, second: Path | None, shelf: Path | None = None) -> None:
        """Have each backup on a second disk too, in this folder, and the media of the folder
        `shelf`; None is nowhere.
        """
        self._second, self._shelf = second, shelf

    # --- the use cases ---

    def back_up(self) -> None:
        """Back the database up and read the backup back."""
        self._keeper.back_up(self._clock.now())

    def copy(self) -> None:
        """Copy what the second disk lacks; Trouble when it is away, full or failing."""
        now = self._clock.now()
        if self._second is not None:
            copy_backups(self._keeper.backups, self._second, now)
            if self._clock.is_trusted():
                trim_copies(self._keeper.backups, self._second, now)
            if self._shelf is not None:
                copy_media(self._shelf, self._second, now)
                if self._clock.is_trusted():
                    trim_media(self._second, now)

    def check(self) -> None:
        """Read all of the database; Trouble says what is broken."""
        self._keeper.check()

    def trim(self) -> None:
        """Delete what is older than it may become; nothing when the clock may be wrong."""
        now = self._clock.now()
        if not self._clock.is_trusted():
            return
        with self._store.transaction(now) as tx:
            oldest = rows.oldest_fact_at(tx)
            if oldest is not None:
                rows.trim_journal(tx, min(now - JOURNAL_KEPT, oldest + MOST_A_NIGHT))
            rows.trim_runs(tx, now - RUNS_KEPT)
        trim_backups(self._keeper.backups, now)
        self._trim_logs(now)

    def _trim_logs(self, now: datetime) -> None:
        """Only the ones that were closed: the newest is always being written."""
        for path in self._logs.glob("kiosk.log.*"):
            if path.stat().st_mtime < (now - LOGS_KEPT).timestamp():
                path.unlink(missing_ok=True)

    # --- the book of runs ---

    def begin(self, line: Line) -> Run | None:
        """Begin what is due of a line; None when it is not due, done, or another kiosk's."""
        now = self._clock.now()
        if line.when is None:
            return Run(line, now)
        if line is COPY and self._second is None:
            return None
        if line.deletes and not self._clock.is_trusted():
            return None
        with self._store.reading() as tx:
            due_at = due_last(line.when, now, _zone(tx))
            if now - due_at > line.catch_up or _is_settled(tx, line, due_at, now):
                return None
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if _is_settled(tx, line, due_at, now):
                return None
            rows.put_started(tx, line.name, due_at, now)
        return Run(line, due_at)

    def end(self, run: Run, outcome: JobOutcome, trouble: str = "") -> None:
        """Note how a run ended, for the manager and so that it is not done again."""
        now = self._clock.now()
        self.note(run.line, outcome, trouble)
        if run.line.when is not None:
            ended = JobRow(run.line.name, run.due_at, now, now, outcome, trouble)
            with self._store.transaction(now) as tx:
                rows.put_ended(tx, ended)

    def note(self, line: Line, outcome: JobOutcome, trouble: str = "") -> None:
        """Remember it in this run of the program, also when nothing can be written."""
        self._notes[line.name] = Note(self._clock.now(), outcome, trouble)
        if line.when is None and outcome is JobOutcome.DONE:
            self._beats[line.name] = self._clock.monotonic()

    # --- for the manager ---

    def state(self) -> tuple[JobState, ...]:
        """Every job of the timetable: last, next, and what is in the way (M3)."""
        now = self._clock.now()
        with self._store.reading() as tx:
            lines = [line for line in TIMETABLE if line is not COPY or self._second is not None]
            return tuple(self._state_of(tx, line, now) for line in lines)

    def _state_of(self, tx: Transaction, line: Line, now: datetime) -> JobState:
        last = rows.last_run(tx, line.name, now + AHEAD) if line.when else None
        note = self._notes.get(line.name)
        if note is None and last is not None and last.outcome is not None:
            note = Note(last.ended_at or last.started_at, JobOutcome(last.outcome), last.trouble)
        every = now + timedelta(seconds=BEAT_S)
        return JobState(
            name=line.name,
            title=line.title,
            why=line.why,
            last_at=note.at if note else None,
            last_outcome=note.outcome if note else None,
            trouble=note.trouble if note else "",
            next_at=due_next(line.when, now, _zone(tx)) if line.when else every,
            is_late=self._is_late(tx, line, now),
            is_waiting_for_clock=line.deletes and not self._clock.is_trusted(),
        )

    def _is_late(self, tx: Transaction, line: Line, now: datetime) -> bool:
        """Whether it should have been done; a kiosk that has just been switched on has time."""
        ran_s = self._clock.monotonic()
        if line.when is None:
            return ran_s - self._beats.get(line.name, self._began) > LATE_BEATS * BEAT_S
        due_at = due_last(line.when, now, _zone(tx))
        if now - due_at < GRACE or ran_s - self._began < JUST_ON_S:
            return False
        done = rows.last_run(tx, line.name, now + AHEAD, JobOutcome.DONE)
        if done is None and now - due_at > line.catch_up:
            return False
        return done is None or done.due_at < due_at


def _zone(tx: Transaction) -> ZoneInfo:
    hub = hub_rows.the_hub(tx)
    if hub is None:
        raise NotSetUp("no hub is loaded")
    return ZoneInfo(hub.zone)


def _is_settled(tx: Transaction, line: Line, due_at: datetime, now: datetime) -> bool:
    """Whether nothing is to be done for this moment: done, being done, or a later one is."""
    last = rows.last_run(tx, line.name, now + AHEAD)
    if last is None or last.due_at < due_at:
        return False
    if last.due_at > due_at or last.outcome in (JobOutcome.DONE, JobOutcome.BUG):
        return True
    return last.outcome is None and last.started_at <= now < last.started_at + LEASE
