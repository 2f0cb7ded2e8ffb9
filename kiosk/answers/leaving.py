"""Answers to who leaves, moves, or shows a pass (O5, O6, P, V5-V7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.answers.coming_in import CheckedIn, Stay


@dataclass(frozen=True, slots=True)
class FoundVisit:
    """A visit found by code or pass; `stays` is empty when they are already out."""

    visit_id: str
    people: int
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class FoundWaiting:
    """The code belongs to a party in the line."""

    waiting_id: str
    number: int
    people: int


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Nobody here today has that code."""


@dataclass(frozen=True, slots=True)
class Left:
    """They are out; `was_out` when they had been counted out before."""

    visit_id: str
    people: int
    at: datetime
    still_inside: int = 0
    was_out: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """They are on the other side now; the hub's count is the same (O6)."""

    visit_id: str
    people: int
    to: Stay


class PassNo(StrEnum):
    """Why a code is not taken as a pass (P2)."""

    NOT_A_PASS = "not_a_pass"
    OTHER_VERSION = "other_version"
    UNKNOWN_KEY = "unknown_key"
    FORGED = "forged"
    REVOKED = "revoked"
    EXPIRED = "expired"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class PassRefused:
    """The scanned code lets nobody in; leaving is a matter of the day code then."""

    reason: PassNo
    known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PassIn:
    """A pass holder is in; `name` only if its holder asked this hub to remember it (P3)."""

    checked_in: CheckedIn


@dataclass(frozen=True, slots=True)
class PassOut:
    """A pass holder is out."""

    left: Left
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class AlreadyDone:
    """The same pass was read again within seconds: what it did stands (V6)."""

    is_inside: bool
    visit_id: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """The name stays with the pass until then (P3)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NothingToRemember:
    """There is no name, or no pass, to remember it with."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Nothing but counts is left of that pass here."""

    had_name: bool
