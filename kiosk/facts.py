"""Facts: what happened, in the past tense; the journal keeps them and they tell everyone.

A fact never holds a name, a code, a PIN or the text of a pass.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from kiosk import house_facts, programme_facts, room_facts

Sides = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class VisitRedated:
    """A visit that a wrong clock had dated counts for this day, all of it that goes on (O10)."""

    visit_id: str
    day: date


@dataclass(frozen=True, slots=True)
class PartyRedated:
    """A party that a wrong clock had dated waits today, with this number (O9)."""

    waiting_id: str
    number: int


@dataclass(frozen=True, slots=True)
class VisitorArrived:
    """People came in; `visit_id` may have come before when a split group's rest follows."""

    visit_id: str
    day: date
    sides: Sides
    purpose: str
    hold_id: str | None = None
    waiting_id: str | None = None
    by_pass: bool = False


@dataclass(frozen=True, slots=True)
class VisitorMoved:
    """People went to the other side (O6)."""

    visit_id: str
    people: int
    from_side: str
    to_side: str


@dataclass(frozen=True, slots=True)
class VisitorLeft:
    """People left, and how we know (O10)."""

    visit_id: str
    sides: Sides
    departure: str


@dataclass(frozen=True, slots=True)
class DepartureTold:
    """Somebody who was presumed gone, or taken out, said so: only how we know has changed."""

    visit_id: str
    departure: str


@dataclass(frozen=True, slots=True)
class VisitorRefused:
    """There was no room for so many; nobody is named and nothing is kept of them (V3)."""

    people: int
    because: str


@dataclass(frozen=True, slots=True)
class CountCorrected:
    """The manager counted: so many people more, or fewer, are on that side today (O11)."""

    space_id: str
    day: date
    delta: int
    counted: int
    reason: str


@dataclass(frozen=True, slots=True)
class CountSettled:
    """So many told us that they left who were missing when the manager counted (O11)."""

    space_id: str
    day: date
    delta: int
    counted_at: datetime


@dataclass(frozen=True, slots=True)
class CorrectionsEnded:
    """The hub's day is over up to that day, and with it what was corrected by then (O10)."""

    until: date
    made_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class PartyWaits:
    """A party joined the line (O9)."""

    waiting_id: str
    number: int
    people: int


@dataclass(frozen=True, slots=True)
class PartyCalled:
    """Its places are kept for it until then."""

    waiting_id: str
    number: int
    sides: Sides
    until: datetime


@dataclass(frozen=True, slots=True)
class CallWithdrawn:
    """Its places were gone when it came, by a lower limit: it waits again, first in order (O12)."""

    waiting_id: str
    number: int


@dataclass(frozen=True, slots=True)
class PartyGone:
    """It no longer waits: came in, missed its call, left the line, or the day was over."""

    waiting_id: str
    number: int
    outcome: str


@dataclass(frozen=True, slots=True)
class LimitSet:
    """A dated limit was set (O2)."""

    limit_id: str
    space_id: str | None
    places: int
    starts_at: datetime
    ends_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class LimitEnded:
    """A limit was taken out of force."""

    limit_id: str


@dataclass(frozen=True, slots=True)
class HoldWasMade:
    """Places are kept (O7)."""

    hold_id: str
    space_id: str | None
    people: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class HoldReleased:
    """Kept places were given back."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class OverrideGranted:
    """People may be over a limit for a time (O11)."""

    override_id: str
    space_id: str | None
    people: int
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class OverrideEnded:
    """The limit holds again before the override's time was up."""

    override_id: str


@dataclass(frozen=True, slots=True)
class HoursChanged:
    """The opening hours were changed; `what` is a weekday ("0" is Monday) or a date."""

    what: str


@dataclass(frozen=True, slots=True)
class NameRemembered:
    """A pass holder asked for the name to be kept (P3)."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class HolderForgotten:
    """A pass holder asked to be forgotten (P3)."""

    had_name: bool


@dataclass(frozen=True, slots=True)
class FeedbackGiven:
    """Somebody said on leaving how the visit felt; nothing says who."""

    mood: str


@dataclass(frozen=True, slots=True)
class NamesCleared:
    """Names of earlier days are gone (V1, M5)."""

    visits: int
    profiles: int


@dataclass(frozen=True, slots=True)
class UnknownFact:
    """A fact of a newer version of the program, kept as it was."""

    kind: str


def fact_of(kind: str, body: dict[str, Any]) -> object:
    """The fact that a row of the journal holds."""
    homes = (sys.modules[__name__], house_facts, room_facts, programme_facts)
    found = next((getattr(home, kind) for home in homes if hasattr(home, kind)), None)
    if not isinstance(found, type):
        return UnknownFact(kind)
    return msgspec.convert(body, type=found)
