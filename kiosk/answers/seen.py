"""What is seen at the door: places, holds, the waiting line, the door and the hub itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.answers.kinds import Purpose
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class ScopePlaces:
    """The places of one side, or of the whole hub (`space_id` None), at one moment (O3).

    `limit` is the limit in force with `extra` places of an override already in it; `held` counts
    held places that have not been taken and places of called parties; all in people.
    """

    space_id: str | None
    name: Text
    limit: int
    inside: int
    held: int
    free: int
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """The hub's places and its sides', in the order of the hub file."""

    hub: ScopePlaces
    sides: tuple[ScopePlaces, ...]

    def side(self, space_id: str) -> ScopePlaces:
        """The side with this id; a KeyError is a bug of the caller."""
        for side in self.sides:
            if side.space_id == space_id:
                return side
        raise KeyError(space_id)


@dataclass(frozen=True, slots=True)
class HeldFor:
    """A hold as visitors may see it: its public name, how many are still awaited, and times.

    `is_of_room` are a reservation's: whoever they are for starts it by its code (R6).
    """

    hold_id: str
    title: Text
    space_id: str | None
    people: int
    arrived: int
    awaited: int
    keeps_from: datetime
    starts_at: datetime
    ends_at: datetime
    is_keeping: bool
    is_of_room: bool = False


@dataclass(frozen=True, slots=True)
class PartyInLine:
    """A waiting party: its number, its size, and, when it is called, until when and where (O9)."""

    waiting_id: str
    number: int
    people: int
    joined_at: datetime
    called_until: datetime | None = None
    sides: tuple[tuple[str, int], ...] = ()

    @property
    def is_called(self) -> bool:
        """Whether its places are being kept for it now."""
        return self.called_until is not None


@dataclass(frozen=True, slots=True)
class DoorState:
    """Open or not, staffed or not, until when; `reason` says why it is closed, if known."""

    is_open: bool
    is_staffed: bool
    closes_at: datetime | None = None
    staffed_until: datetime | None = None
    opens_at: datetime | None = None
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class OverCap:
    """An override in force: `people` over the limit of a side or the hub, until when (O11)."""

    override_id: str
    space_id: str | None
    people: int
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another hub to go to; `free` is None while nothing is known, `known_at` the age of that."""

    name: str
    town: str
    km: int
    phone: str = ""
    free: int | None = None
    known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HubFacts:
    """What the hub says of itself on every screen."""

    key: str
    name: str
    address: str
    zone: str
    languages: tuple[str, ...]
    purposes: tuple[Purpose, ...]
    health: Text
    welcome: Text
    unstaffed: Text
    help_phone: str
    wifi_name: str
    wifi_password: str
    neighbours: tuple[Neighbour, ...]
    idle_s: int = 60
    call_min: int = 5
    profile_days: int = 180
    is_wifi_hidden: bool = False


@dataclass(frozen=True, slots=True)
class OpenDay:
    """When the hub is open on one day to come, whoever is there: [start, end) in order, or never.

    `reason` names the public holiday or says what the manager wrote for the day.
    """

    day: date
    hours: tuple[tuple[datetime, datetime], ...]
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class HubView:
    """Everything that the door's screens show, read in one transaction.

    `week` is told while the door is closed: today, where it opens yet, and the days after it.
    """

    at: datetime
    is_time_trusted: bool
    day: date
    hub: HubFacts
    places: Places
    door: DoorState
    line: tuple[PartyInLine, ...]
    holds: tuple[HeldFor, ...]
    over: tuple[OverCap, ...]
    week: tuple[OpenDay, ...] = ()

    @property
    def called(self) -> tuple[PartyInLine, ...]:
        """The parties whose turn it is now, first called first."""
        return tuple(party for party in self.line if party.is_called)
