"""What the manager is told about rooms, blocked times and series (R8-R10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.room_answers.rooms import Noise, NoRoom, ReservationState, RoomFacts, RoomRules, WhyNot
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class RoomDraft:
    """A room as the manager wants it; `room_id` None is a new one."""

    room_id: str | None
    name: Text
    space_id: str
    seats: int
    noise: Noise
    is_step_free: bool
    equipment: tuple[Text, ...]
    rules: RoomRules
    parts: tuple[str, ...] = ()
    is_booth: bool = False
    neighbours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoomSaved:
    """The room is as the manager wants it."""

    room_id: str


class RoomWrong(StrEnum):
    """What of a room, or of a time of it, cannot be so."""

    NAME = "name"
    SPACE = "space"
    SEATS = "seats"
    RULES = "rules"
    PARTS = "parts"
    TIMES = "times"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class NoRoomSaved:
    """Nothing was changed: what is wrong, and which reservations are in the way (starts)."""

    because: RoomWrong
    clashes: tuple[Managed, ...] = ()


@dataclass(frozen=True, slots=True)
class Managed:
    """A reservation or a blocked time as the manager sees it, with its title."""

    reservation_id: str
    room_id: str
    kind: str
    state: ReservationState
    title: str
    people: int
    starts_at: datetime
    ends_at: datetime
    series_id: str | None = None
    is_on_air: bool = False


@dataclass(frozen=True, slots=True)
class WeekOfRooms:
    """Seven days of all rooms from a Monday on, each reservation in order of its start."""

    monday: date
    rooms: tuple[RoomFacts, ...]
    entries: tuple[Managed, ...]


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """A weekly course as the manager wants it; who comes is `people`, `keeps_places` holds them.

    `weekdays` 0 is Monday; it lasts until a day or for a count of dates.
    """

    key: str
    room_id: str
    first: date
    starts: time
    ends: time
    weekdays: tuple[int, ...]
    title: str
    people: int
    every: int = 1
    until: date | None = None
    count: int | None = None
    keeps_places: bool = True


@dataclass(frozen=True, slots=True)
class PlannedDate:
    """One date of a series before it is saved; `why_not` keeps it from being had (R8)."""

    day: date
    starts_at: datetime | None
    ends_at: datetime | None
    why_not: NoRoom | None
    sets_aside: WhyNot | None = None


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """Every date with its clashes (R8)."""

    dates: tuple[PlannedDate, ...]

    @property
    def possible(self) -> tuple[PlannedDate, ...]:
        """The dates that can be had."""
        return tuple(each for each in self.dates if each.why_not is None)


@dataclass(frozen=True, slots=True)
class SeriesSaved:
    """The course stands, on so many dates; the others were left out."""

    series_id: str
    dates: int
    left_out: int
