"""Office acts: what the hub manager does behind the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

Stretches = tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class SetsLimit:
    """The manager sets a dated limit; `ends_at` None is until another one."""

    places: int
    side: str | None
    starts_at: datetime
    ends_at: datetime | None
    reason: str

    def __str__(self) -> str:
        return f"The manager sets a limit of {self.places}"


@dataclass(frozen=True, slots=True)
class MakesHold:
    """The manager keeps places for people who are promised to come."""

    title: str
    people: int
    side: str | None
    starts_at: datetime
    ends_at: datetime
    lead: timedelta

    def __str__(self) -> str:
        return f"The manager keeps {self.people} places: {self.title}"


@dataclass(frozen=True, slots=True)
class ReleasesHold:
    """The manager gives kept places back."""

    title: str

    def __str__(self) -> str:
        return f"The manager releases: {self.title}"


@dataclass(frozen=True, slots=True)
class Corrects:
    """The manager has counted heads on a side."""

    side: str
    counted: int
    reason: str

    def __str__(self) -> str:
        return f"The manager counts {self.counted}"


@dataclass(frozen=True, slots=True)
class LetsOver:
    """The manager lets people over the cap, for a number and a time."""

    people: int
    side: str | None
    until: datetime
    reason: str

    def __str__(self) -> str:
        return f"The manager lets {self.people} over the cap"


@dataclass(frozen=True, slots=True)
class TakesOut:
    """The manager saw somebody leave."""

    whom: str

    def __str__(self) -> str:
        return f"The manager checks {self.whom} out"


@dataclass(frozen=True, slots=True)
class SetsHours:
    """The manager gives one day other hours; none is closed."""

    day: date
    stretches: Stretches
    reason: str

    def __str__(self) -> str:
        return "The manager changes the day's hours" if self.stretches else "The manager closes"


@dataclass(frozen=True, slots=True)
class CountsRollCall:
    """The manager opens the roll-call."""

    def __str__(self) -> str:
        return "The manager opens the roll-call"
