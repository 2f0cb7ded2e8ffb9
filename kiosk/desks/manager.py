"""The manager's door: the PIN, sessions that end by themselves, the roll-call and the log (M1)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from db.queries import journal
from db.queries import visits as visit_rows
from db.store import Store
from kiosk.answers import (
    Done,
    Locked,
    Log,
    LogLine,
    MustWait,
    PinFault,
    PinRefused,
    PinSet,
    PresentVisit,
    RollCall,
    Unlocked,
    WrongPin,
)
from kiosk.clock import Clock
from kiosk.desks.snapshot import take
from kiosk.facts import fact_of
from kiosk.house_facts import KioskWasClosed, ManagerCameIn, PinChosen, PinMissed, RollCallOpened

LEAST_DIGITS = 6
MOST_DIGITS = 12
IDLE_S = 120
ALL_S = 15 * 60
FREE_TRIES = 5
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 2 * 60 * 60
"""With 5 free tries and waits of 30 s doubling to 2 hours, at most 24 tries fit in 24 hours."""

LOG_PAGE = 50


@dataclass(frozen=True, slots=True)
class Session:
    """An open manager's area, in seconds of the monotonic clock."""

    token: str
    opened: float
    used: float

    def is_open(self, now: float) -> bool:
        """Not idle for 2 minutes, and not older than 15."""
        return now - self.used < IDLE_S and now - self.opened < ALL_S


def pin_fault(pin: str) -> PinFault | None:
    """Why a PIN cannot be taken: too short, too long, no digits, or the first that anyone tries."""
    if not (pin.isascii() and pin.isdigit()):
        return PinFault.NOT_DIGITS
    if not LEAST_DIGITS <= len(pin) <= MOST_DIGITS:
        return PinFault.SHORT if len(pin) < LEAST_DIGITS else PinFault.LONG
    return PinFault.EASY if _is_easy(pin) else None


def _is_easy(pin: str) -> bool:
    """A run (123456), one part again and again (121212, 123123), there and back (123321), twins
    (112233), or hardly any different digits (000001).
    """
    is_twins = pin[::2] == pin[1::2]
    is_repeated = any(pin[:n] * (len(pin) // n) == pin for n in range(1, len(pin) // 2 + 1))
    is_run = _is_run(pin) or (is_twins and _is_run(pin[::2]))
    return is_run or is_repeated or pin == pin[::-1] or len(set(pin)) < 3


def _is_run(digits: str) -> bool:
    return len({(int(b) - int(a)) % 10 for a, b in pairwise(digits)}) == 1


def wait_after(failures: int) -> int:
    """Seconds that must pass before the next try."""
    if failures < FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(failures - FREE_TRIES, 20)))


class Manager:
    """Who runs the hub, behind a PIN.

    The wait after wrong tries is counted by the monotonic clock and starts again at every start,
    so neither a restart nor a turned clock shortens it, and again when another kiosk of the hub has
    counted a try since; tries are counted before the PIN is looked at, so a kill in between does
    not give one away (tests/durability/test_guessing.py).
    """

    def __init__(self, store: Store, clock: Clock, pepper: str) -> None:
        self._store, self._clock, self._pepper = store, clock, pepper
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._session: Session | None = None
        self._waits_from = clock.monotonic()
        self._failures = self._counted()

    def _counted(self) -> int | None:
        """The wrong tries counted so far; None where there is no PIN."""
        with self._store.reading() as tx:
            lock = journal.the_lock(tx)
        return None if lock is None else lock.failures

    def has_pin(self) -> bool:
        """Whether the first start has been done."""
        return self._counted() is not None

    def set_pin(self, pin: str, session: str | None = None) -> PinSet | PinRefused | Locked:
        """Choose the PIN at the first start; later only from inside the manager's area."""
        if fault := pin_fault(pin):
            return PinRefused(fault, LEAST_DIGITS)
        now = self._clock.now()
        hashed = self._hasher.hash(pin + self._pepper)
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if journal.the_lock(tx) is not None and not self.is_open(session):
                if session is None:
                    return PinRefused(PinFault.ALREADY_SET, LEAST_DIGITS)
                return Locked()
            journal.put_lock(tx, hashed, now)
            tx.record(PinChosen())
            return PinSet()

    def unlock(self, pin: str) -> Unlocked | WrongPin | MustWait:
        """Open the manager's area."""
        checked = self.check(pin)
        if not isinstance(checked, Unlocked):
            return checked
        at = self._clock.monotonic()
        self._session = Session(secrets.token_hex(16), at, at)
        return replace(checked, session=self._session.token)

    def check(self, pin: str) -> Unlocked | WrongPin | MustWait:
        """Look at a PIN, as `unlock` does and as the gravest actions ask again."""
        tried = self._count_try()
        if isinstance(tried, MustWait):
            return tried
        hashed, failures = tried
        is_right = self._is_right(hashed, pin)
        with self._store.transaction(self._clock.now()) as tx:
            if not is_right:
                tx.record(PinMissed(failures))
                return WrongPin(wait_after(failures))
            journal.set_failures(tx, 0)
            tx.record(ManagerCameIn(failures - 1))
            return Unlocked("", failures - 1)

    def _count_try(self) -> tuple[str, int] | MustWait:
        """Count this try before anything is known of it; (hash, tries so far with this one)."""
        at = self._clock.monotonic()
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            lock = journal.the_lock(tx)
            if lock is None:
                return MustWait(0)
            if lock.failures != self._failures:
                self._waits_from = at
            self._failures = lock.failures
            left = self._waits_from + wait_after(lock.failures) - at
            if left > 0:
                return MustWait(int(left) + 1)
            journal.set_failures(tx, lock.failures + 1)
        self._waits_from, self._failures = at, lock.failures + 1
        return lock.pin_hash, lock.failures + 1

    def _is_right(self, hashed: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hashed, pin + self._pepper)
        except (VerificationError, InvalidHashError):
            return False

    def is_open(self, session: str | None) -> bool:
        """Whether this session is open; asking is using it."""
        at, current = self._clock.monotonic(), self._session
        if current is None or session is None or not current.is_open(at):
            self._session = None
            return False
        if not secrets.compare_digest(current.token, session):
            return False
        self._session = replace(current, used=at)
        return True

    def lock(self) -> None:
        """Close the manager's area."""
        self._session = None

    def close_kiosk(self, session: str, pin: str) -> Done | WrongPin | MustWait | Locked:
        """Write down that the program is about to be closed, for whoever gives the PIN again."""
        if not self.is_open(session):
            return Locked()
        checked = self.check(pin)
        if not isinstance(checked, Unlocked):
            return checked
        with self._store.transaction(self._clock.now()) as tx:
            tx.record(KioskWasClosed())
        self.lock()
        return Done()

    def roll_call(self, session: str) -> RollCall | Locked:
        """Who and how many are where now; those presumed gone today are marked (V8, O10)."""
        if not self.is_open(session):
            return Locked()
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            snapshot = take(tx, now, is_trusted=self._clock.is_trusted())
            here = visit_rows.open_until(tx, snapshot.day)
            gone = visit_rows.presumed_on(tx, snapshot.day)
            visits = (
                *(_present(v, s) for v, s in here if s.day == snapshot.day),
                *(_present(v, s, is_gone=True) for v, s in gone),
            )
            tx.record(RollCallOpened(len(visits)))
            corrections = visit_rows.corrections(tx, snapshot.day)
            return RollCall(now, snapshot.places(), visits, corrections)

    def log(self, session: str, before: int | None = None) -> Log | Locked:
        """A page of what happened, newest first."""
        if not self.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            rows = journal.newest_facts(tx, before, LOG_PAGE)
        lines = tuple(LogLine(row.seq, row.at, fact_of(row.kind, row.body)) for row in rows)
        return Log(lines, rows[-1].seq if len(rows) == LOG_PAGE else None)


def _present(
    visit: visit_rows.VisitRow, stay: visit_rows.StayRow, *, is_gone: bool = False
) -> PresentVisit:
    return PresentVisit(
        visit.id,
        stay.space_id,
        visit.name,
        stay.people,
        visit.arrived_at,
        visit.people > 1,
        is_gone,
    )
