"""Answers to the manager: PIN, limits, holds, corrections, the roll-call, the log (M1-M3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.answers.seen import HeldFor, HubView, Places
from kiosk.texts import Text


class PinFault(StrEnum):
    """Why a new PIN is not taken."""

    SHORT = "short"
    LONG = "long"
    NOT_DIGITS = "not_digits"
    EASY = "easy"
    ALREADY_SET = "already_set"


@dataclass(frozen=True, slots=True)
class PinRefused:
    """The new PIN cannot be taken; `least` is the number of digits asked for."""

    fault: PinFault
    least: int


@dataclass(frozen=True, slots=True)
class PinSet:
    """The manager's PIN is set."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The manager's area is open for this session token; `failures` since the last time (T-70)."""

    session: str
    failures: int = 0


@dataclass(frozen=True, slots=True)
class WrongPin:
    """Not the PIN; `wait_s` seconds must pass before the next try."""

    wait_s: int


@dataclass(frozen=True, slots=True)
class MustWait:
    """Too many tries: the PIN was not even looked at."""

    wait_s: int


@dataclass(frozen=True, slots=True)
class Locked:
    """The session is over (2 minutes idle, 15 in all): the PIN again (M1)."""


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """What the kiosk's own clock and the machine's say, and the instant of what was written last.

    Where they differ by much the kiosk's is not trusted, until the manager says which is right.
    """

    at: datetime
    machine_at: datetime
    stored_at: datetime | None
    is_trusted: bool


@dataclass(frozen=True, slots=True)
class ClockSet:
    """It is `at` now; so many visits of the doubtful time were brought into today."""

    at: datetime
    visits: int


@dataclass(frozen=True, slots=True)
class LimitRule:
    """A dated limit (O2); `space_id` None is the hub; `ends_at` None is open."""

    limit_id: str
    space_id: str | None
    places: int
    starts_at: datetime
    ends_at: datetime | None
    reason: Text | None
    is_in_force: bool = False


@dataclass(frozen=True, slots=True)
class LimitEffect:
    """What a new limit would break, before it is saved (O12)."""

    over_now: int
    holds: tuple[HeldFor, ...]


@dataclass(frozen=True, slots=True)
class LimitSaved:
    """The new limit is in the book."""

    limit_id: str


@dataclass(frozen=True, slots=True)
class HoldMade:
    """The places will be kept."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class HoldClash:
    """The hold cannot fit (O7): what would at the tightest moment, and what is in the way."""

    fits: int
    at: datetime
    limit: int
    inside: int
    holds: tuple[HeldFor, ...]
    space_id: str | None


@dataclass(frozen=True, slots=True)
class Corrected:
    """The count is as the manager counted it; `delta` people were added or taken away (O11)."""

    space_id: str
    inside: int
    delta: int


@dataclass(frozen=True, slots=True)
class OverAllowed:
    """So many people may be over the cap until then."""

    override_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """It is done, and there is nothing more to say of it."""


@dataclass(frozen=True, slots=True)
class PresentVisit:
    """A line of the roll-call; `is_presumed_gone` is marked "look for" (V8, O10)."""

    visit_id: str
    space_id: str
    name: str | None
    people: int
    arrived_at: datetime
    is_group: bool
    is_presumed_gone: bool = False


@dataclass(frozen=True, slots=True)
class RollCall:
    """Who and how many are where, at this moment; `uncounted` maps a side to its correction."""

    at: datetime
    places: Places
    visits: tuple[PresentVisit, ...]
    corrections: tuple[tuple[str, int], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class LogLine:
    """One fact of the journal, for the manager's log."""

    seq: int
    at: datetime
    fact: object


@dataclass(frozen=True, slots=True)
class Log:
    """A page of the log, newest first; `older` is the number to ask the next page with."""

    lines: tuple[LogLine, ...]
    older: int | None


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one weekday (0 is Monday): stretches of (opens, closes, staffed) as "HH:MM"."""

    weekday: int
    stretches: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class DayOff:
    """An exception from the week: closed, or other hours, on one date."""

    day: date
    is_closed: bool
    stretches: tuple[tuple[str, str, bool], ...]
    reason: Text | None


@dataclass(frozen=True, slots=True)
class PlacesBook:
    """All that the manager's Places page shows."""

    at: datetime
    view: HubView
    limits: tuple[LimitRule, ...]
    holds: tuple[HeldFor, ...]
    week: tuple[DayHours, ...]
    days_off: tuple[DayOff, ...]
    corrections: tuple[tuple[str, int], ...]
