"""Event acts: what people do about events at the screen, and the manager behind the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.programme_answers import EventSaved


@dataclass(frozen=True, slots=True)
class WantsSeats:
    """Signs up for an event by its title, or waits for seats (`waits`)."""

    who: str
    title: str
    people: int = 1
    name: str | None = None
    waits: bool = False

    def __str__(self) -> str:
        return f"{self.who} {'waits for a seat' if self.waits else 'signs up'}: {self.title}"


class WithSeat(StrEnum):
    """What the holder of a sign-up's code does without being asked anything more."""

    ACCEPT = "takes the seat"
    CANCEL = "gives up the seat"
    FIND = "looks up the sign-up"


@dataclass(frozen=True, slots=True)
class UsesSeat:
    """Does something with the code of a sign-up."""

    who: str
    does: WithSeat

    def __str__(self) -> str:
        return f"{self.who} {self.does}"


@dataclass(frozen=True, slots=True)
class PutsOn:
    """The manager puts an event on, weekly on so many dates; what clashes is left out (O7, R8)."""

    title: str
    starts_at: datetime
    ends_at: datetime
    seats: int | None
    held: int
    side: str | None
    dates: int = 1

    def __str__(self) -> str:
        return f"The manager puts on: {self.title}"


@dataclass(frozen=True, slots=True)
class ChangesEvent:
    """The manager moves an event, or gives it another number of seats."""

    title: str
    seats: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None

    def __str__(self) -> str:
        does = "moves" if self.starts_at else "changes the seats of"
        return f"The manager {does}: {self.title}"


@dataclass(frozen=True, slots=True)
class CancelsEvent:
    """The manager says that an event does not take place."""

    title: str
    reason: str

    def __str__(self) -> str:
        return f"The manager cancels: {self.title}"


@dataclass(frozen=True, slots=True)
class TakesOff:
    """The manager takes somebody off the list of who comes."""

    whom: str

    def __str__(self) -> str:
        return f"The manager takes {self.whom} off the list"


@dataclass(frozen=True, slots=True)
class OnProgramme:
    """What came of putting on or changing an event, with the hold that keeps its places."""

    saved: EventSaved
    hold_id: str | None


@dataclass(frozen=True, slots=True)
class OffList:
    """What came of taking somebody off: whether they were on it."""

    was_on: bool


AtEvents = WantsSeats | UsesSeat
RunsEvents = PutsOn | ChangesEvent | CancelsEvent | TakesOff
