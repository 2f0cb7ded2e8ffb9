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


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The machine's clock, held to what the kiosk already knows about time.

    The kiosk's time is never before `floor` (the last time it stored) nor before it was built, and
    never goes back while it runs. Where the system clock says otherwise, time goes on from what
    was known by the monotonic clock, untrusted, until the system clock has caught up.
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
        """Take note of a time that was stored before this run: now is not before it."""
        with self._lock:
            self._at = max(self._read(), _utc(stored_at))

    def _read(self) -> datetime:
        tick, system = self._ticks(), self._system()
        expected = self._at + timedelta(seconds=tick - self._tick)
        self._is_trusted = system >= expected - SLACK
        self._at = max(system, self._at) if self._is_trusted else expected
        self._tick = tick
        return self._at


class SetClock:
    """A clock that stands still until it is turned by hand, for tests and for replaying a day."""

    def __init__(self, at: datetime) -> None:
        self._at = _utc(at)
        self._seconds = 0.0
        self._is_trusted = True

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

    def set_trusted(self, is_trusted: bool) -> None:  # noqa: FBT001 -- it is the whole question
        """Say whether it can be trusted."""
        self._is_trusted = is_trusted


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC)


__all__ = [
    "BUILT_AT",
    "SLACK",
    "Clock",
    "SetClock",
    "SystemClock",
    "at_wall",
    "at_wall_or_after",
    "local",
]
