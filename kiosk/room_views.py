"""What the screens of rooms show: every room's state now, its day as a line, and who is on air."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.room_answers import NoRoom, OnAirNow, RoomFacts, WaitsForRoom, WhyNot
from kiosk.rules.room_choices import Choice
from kiosk.rules.time_line import Cell, Drawn
from kiosk.texts import Text


class RoomState(StrEnum):
    """What a room is at this moment, said in words and shape (R4)."""

    FREE = "free"
    TAKEN = "taken"
    AWAITED = "awaited"
    BLOCKED = "blocked"
    BUFFER = "buffer"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a room that does not work, since when (B1)."""

    fault_id: str
    what: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class OnAir:
    """A room in which somebody is on air, until the end of the slot at the latest (B2)."""

    room_id: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class RoomSeen:
    """A room as everybody may see it; never whose it is (R10).

    `until` is when the state changes, if that is known today; AWAITED is reserved from now on and
    nobody has come yet. `line` is the day in stretches; `choices` are for now, none on other days.
    `on_air` is set in the room itself, `hears` in the rooms beside it (B2).
    """

    facts: RoomFacts
    state: RoomState
    until: datetime | None
    line: tuple[Drawn, ...]
    choices: tuple[Choice, ...] = ()
    on_air: OnAir | None = None
    hears: OnAir | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether somebody can have it now."""
        return any(choice.why_not is None for choice in self.choices)


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day that can be looked at, and why it is not as its weekday, if it is not."""

    day: date
    is_open: bool
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class RoomsSeen:
    """All rooms on one hub day; `opens_at` and `closes_at` bound what is drawn.

    `last_day` is the last one on which any room can be had; `ahead` are today and the next days.
    """

    at: datetime
    today: date
    day: date
    opens_at: datetime
    closes_at: datetime
    is_open_that_day: bool
    last_day: date
    zone: str
    rooms: tuple[RoomSeen, ...]
    ahead: tuple[DayAhead, ...] = ()

    @property
    def free(self) -> tuple[RoomSeen, ...]:
        """The rooms that can be had now."""
        return tuple(room for room in self.rooms if room.is_free)

    @property
    def on_air(self) -> tuple[OnAir, ...]:
        """Who is on air now."""
        return tuple(room.on_air for room in self.rooms if room.on_air is not None)


@dataclass(frozen=True, slots=True)
class DayOfRoom:
    """One room's day on its grid, to choose a start from; `cells` say why not (R4)."""

    room: RoomSeen
    day: date
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class OtherTime:
    """Another start of somebody's reservation, as long as it is, and why not (None: it can be)."""

    starts_at: datetime
    ends_at: datetime
    why_not: WhyNot | None


@dataclass(frozen=True, slots=True)
class OtherTimes:
    """The starts of one hub day to move a reservation to; `last_day` is the last to ask for."""

    day: date
    today: date
    last_day: date
    times: tuple[OtherTime, ...]


@dataclass(frozen=True, slots=True)
class OtherRoom:
    """Another room at the time of somebody's reservation, and why not (None: it can be had)."""

    facts: RoomFacts
    why_not: NoRoom | None


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reservation that can be begun now; `falls_free_at` is when it is released otherwise."""

    room_id: str
    room: Text
    starts_at: datetime
    falls_free_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewsOfRooms:
    """What of the rooms the entrance tells: nobody's name, no code, no title (B2, R6, R7, R10)."""

    at: datetime
    on_air: tuple[OnAirNow, ...] = ()
    offers: tuple[WaitsForRoom, ...] = ()
    reminders: tuple[Reminder, ...] = ()
