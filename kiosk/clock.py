"""The clock: what time it is, how much has passed, and whether to believe it; nobody else asks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Protocol

from kiosk.rules.wall_time import at_wall, at_wall_or_after, local

BUILT_AT = datetime(2026, 11, 1, tzinfo=UTC)
"""No kiosk runs before it was built: a system clock that says so is wrong."""

SLACK = timedelta(seconds=2)
"""A step back of at most this much is the network correcting the clock, and no jump."""

FAR = timedelta(days=180)
"""No hub is shut for longer: a clock further ahead of what was stored last is wrong till somebody
says that it is right."""

NEAR = timedelta(minutes=1)
"""While a clock that was set by hand runs on, it stays this near to what is expected of it."""


class Clock(Protocol):
    """What a use case may ask about time; it asks once."""

    def now(self) -> datetime:
        """The time as an aware UTC instant; it never goes backwards."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment, for measuring how long something took."""
        ...

    def is_trusted(self) -> bool:
        """Whether `now` may be used to purge, release or presume."""
        ...

    def raise_floor(self, stored_at: datetime) -> None:
        """Take note of a time that was stored before this run: now is not before it."""
        ...

    def believe_after(self, stored_at: datetime) -> None:
        """Believe the machine's clock again, if nothing that was stored speaks against it."""
        ...

    def machine_says(self) -> datetime:
        """What the machine's own clock shows, right or wrong."""
        ...

    def set_to(self, at: datetime) -> None:
        """Take somebody's word for what time it is, whatever was stored and the machine says."""
        ...


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The machine's clock, held to what the kiosk already knows about time.

    The kiosk's time is never before `floor` (the last time it stored) nor before it was built, and
    never goes back while it runs, unless somebody sets it. Where the system clock says otherwise,
    or is further ahead of what was known than a hub is ever shut, time goes on from what was known
    by the monotonic clock, untrusted, until the system clock agrees with it or with all that was
    stored, or somebody sets it.
    """

    def __init__(
        self,
        floor: datetime | None = None,
        *,
        system: Callable[[], datetime] = _system_time,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._system = system
        self._ticks = ticks
        self._lock = Lock()
        self._at = max(_utc(floor), BUILT_AT) if floor else BUILT_AT
        self._is_known = floor is not None
        self._offset: timedelta | None = None
        self._tick = ticks()
        self._is_trusted = False

    def now(self) -> datetime:
        """The time as an aware UTC instant; it never goes backwards."""
        with self._lock:
            return self._read()

    def monotonic(self) -> float:
        """Seconds since some moment of this run."""
        return self._ticks()

    def is_trusted(self) -> bool:
        """Whether the system clock agrees with what the kiosk knows about time."""
        with self._lock:
            self._read()
            return self._is_trusted

    def raise_floor(self, stored_at: datetime) -> None:
        """Take note of a time that was stored before this run: now is not before it.

        Where the system clock is far ahead of it, it was believed too early, and is no longer.
        """
        stored = max(_utc(stored_at), BUILT_AT)
        with self._lock:
            now = self._read()
            self._at = stored if now - stored > FAR else max(now, stored)
            self._is_known = True

    def believe_after(self, stored_at: datetime) -> None:
        """As a start would: a system clock set back a little is past what was stored last soon."""
        with self._lock:
            self._read()
            system = self._system()
            if not self._is_trusted and max(stored_at, BUILT_AT) <= system <= stored_at + FAR:
                self._at, self._tick, self._offset = system, self._ticks(), None

    def machine_says(self) -> datetime:
        """What the system clock shows."""
        return self._system()

    def set_to(self, at: datetime) -> None:
        """Take somebody's word: time goes on from there, trusted, with the system clock's pace."""
        with self._lock:
            self._at, self._tick, self._is_known = _utc(at), self._ticks(), True
            self._offset = self._at - self._system()

    def _read(self) -> datetime:
        tick, system = self._ticks(), self._system()
        expected = self._at + timedelta(seconds=tick - self._tick)
        told = self._believed(system, expected)
        self._is_trusted = told is not None
        self._at = expected if told is None else max(told, self._at)
        self._tick = tick
        return self._at

    def _believed(self, system: datetime, expected: datetime) -> datetime | None:
        """What the system clock says, as it was set by hand or as it is; None when neither fits."""
        if self._offset is not None:
            if abs(system + self._offset - expected) <= NEAR:
                return system + self._offset
            self._offset = None  # the system clock was set: from now on it counts by itself
        if system < expected - SLACK or (self._is_known and system > expected + FAR):
            return None
        self._is_known = True
        return system


class SetClock:
    """A clock that stands still until it is turned by hand, for tests and for replaying a day."""

    def __init__(self, at: datetime) -> None:
        self._at = _utc(at)
        self._seconds = 0.0
        self._is_trusted = True
        self._machine: datetime | None = None

    def now(self) -> datetime:
        """The time it was set to."""
        return self._at

    def monotonic(self) -> float:
        """Seconds that it was turned forward in all."""
        return self._seconds

    def is_trusted(self) -> bool:
        """What `set_trusted` said last; yes to begin with."""
        return self._is_trusted

    def turn_to(self, at: datetime) -> None:
        """Set it to `at`. Turned back, it shows an earlier time, but nothing un-happens."""
        passed = (_utc(at) - self._at).total_seconds()
        self._at = _utc(at)
        self._seconds += max(passed, 0.0)

    def advance(self, by: timedelta) -> None:
        """Turn it forward."""
        if by < timedelta(0):
            raise ValueError("time advances; turn_to goes back")
        self.turn_to(self._at + by)

    def raise_floor(self, stored_at: datetime) -> None:
        """A set clock shows what it was set to, whatever was stored."""

    def believe_after(self, stored_at: datetime) -> None:
        """A set clock is trusted when the test says so."""

    def machine_says(self) -> datetime:
        """What `set_machine` said last; the time it shows to begin with."""
        return self._machine or self._at

    def set_machine(self, at: datetime) -> None:
        """Let the machine's own clock show something else."""
        self._machine = _utc(at)

    def set_to(self, at: datetime) -> None:
        """Somebody says what time it is, and is believed."""
        self.turn_to(at)
        self._machine, self._is_trusted = None, True

    def set_trusted(self, is_trusted: bool) -> None:  # noqa: FBT001 -- it is the whole question
        """Say whether it can be trusted."""
        self._is_trusted = is_trusted


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC)


__all__ = [
    "BUILT_AT",
    "FAR",
    "NEAR",
    "SLACK",
    "Clock",
    "SetClock",
    "SystemClock",
    "at_wall",
    "at_wall_or_after",
    "local",
]
