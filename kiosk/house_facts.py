"""Facts about the house, its clock and the manager's area, in the past tense; never a PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HubLoaded:
    """The hub file was taken in at the first start."""

    hub: str


@dataclass(frozen=True, slots=True)
class PinChosen:
    """The manager's PIN was set."""


@dataclass(frozen=True, slots=True)
class PinForgotten:
    """The manager's PIN was taken away at the command line; the next start asks for a new one."""


@dataclass(frozen=True, slots=True)
class DatabaseRestored:
    """A backup took the database's place (M6); `backup` is its file's name."""

    backup: str


@dataclass(frozen=True, slots=True)
class KioskWasClosed:
    """The manager closed the kiosk on its own screen."""


@dataclass(frozen=True, slots=True)
class ClockDoubted:
    """The clock could not be trusted from here on; the machine's own said `machine_at`."""

    machine_at: datetime


@dataclass(frozen=True, slots=True)
class ClockTrusted:
    """The clock agreed again with what was known; so many visits were brought into today."""

    visits: int


@dataclass(frozen=True, slots=True)
class ClockWasSet:
    """The manager said what time it is: instants before this one in the journal may be wrong.

    `said_at` is what the kiosk would have said; so many visits were brought into today.
    """

    said_at: datetime
    visits: int


@dataclass(frozen=True, slots=True)
class ManagerCameIn:
    """The manager's area was opened, after so many wrong tries."""

    failures: int


@dataclass(frozen=True, slots=True)
class PinMissed:
    """A wrong PIN was tried; the digits are not kept."""

    failures: int


@dataclass(frozen=True, slots=True)
class RollCallOpened:
    """Somebody looked at who is inside (P-27)."""

    visits: int
