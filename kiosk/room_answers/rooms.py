"""What a room is, its rules, and what is asked of it (R1, R4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.texts import Text


class Noise(StrEnum):
    """What may be heard in a room, and what it bears (R1)."""

    SILENT = "silent"
    CALLS = "calls"
    TALKING_GROUP = "talking_group"
    RECORDING = "recording"


class WhoMayBook(StrEnum):
    """Who takes a room at the kiosk (R1)."""

    EVERYBODY = "everybody"
    PASS_HOLDERS = "pass_holders"
    THE_MANAGER = "manager"


class ReservationState(StrEnum):
    """Where a reservation stands; ASKED waits for the manager's yes and keeps its time."""

    ASKED = "asked"
    BOOKED = "booked"
    STARTED = "started"
    ENDED = "ended"
    CANCELLED = "cancelled"
    RELEASED = "released"
    REFUSED = "refused"

    @property
    def is_live(self) -> bool:
        """Whether it keeps the room from others."""
        return self in _LIVE

    @property
    def may_start(self) -> bool:
        """Whether its holder can begin it."""
        return self is ReservationState.BOOKED

    @property
    def may_change(self) -> bool:
        """Whether it can still be moved or cancelled."""
        return self in (ReservationState.ASKED, ReservationState.BOOKED)


_LIVE = frozenset({ReservationState.ASKED, ReservationState.BOOKED, ReservationState.STARTED})


@dataclass(frozen=True, slots=True)
class RoomHours:
    """A room's own opening on some weekdays (0 is Monday), in wall time of the hub (R1)."""

    weekdays: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class RoomRules:
    """What the manager has set for one room (R1); minutes, days, hours, counts.

    `hours` None means that the room is open when the hub is. Of two reservations in a row the
    longer of `after_min` and `before_min` lies between them: buffers may overlap each other, never
    a reservation (R3). Quotas count by holder and week (Monday to Sunday), None is no quota.
    """

    shortest_min: int = 15
    longest_min: int = 240
    grid_min: int = 15
    ahead_days: int = 60
    notice_min: int = 0
    before_min: int = 0
    after_min: int = 0
    who: WhoMayBook = WhoMayBook.EVERYBODY
    needs_approval: bool = False
    grace_min: int = 15
    most_hours_a_week: int | None = None
    most_a_week: int | None = None
    needs_induction: bool = False
    hours: tuple[RoomHours, ...] | None = None

    @property
    def gap_min(self) -> int:
        """Minutes that stay empty between two reservations."""
        return max(self.before_min, self.after_min)


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """A room as everybody may know it. `parts` are the rooms that it consists of (R9)."""

    room_id: str
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


class WhyNot(StrEnum):
    """Why a room cannot be had so; the first that applies, in this order.

    The last two are said of a series: no date at all, or more than are taken at once (`fits`).
    """

    NO_SUCH_ROOM = "no_such_room"
    NOT_FOR_YOU = "not_for_you"
    NO_SUCH_TIME = "no_such_time"
    TIMES = "times"
    PAST = "past"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    OFF_GRID = "off_grid"
    TOO_FAR = "too_far"
    TOO_SOON = "too_soon"
    CLOSED = "closed"
    OVER_MIDNIGHT = "over_midnight"
    BLOCKED = "blocked"
    TAKEN = "taken"
    BUFFER = "buffer"
    SEATS = "seats"
    QUOTA_HOURS = "quota_hours"
    QUOTA_COUNT = "quota_count"
    PLACES = "places"
    NO_DATES = "no_dates"
    TOO_MANY_DATES = "too_many_dates"


@dataclass(frozen=True, slots=True)
class WayOut:
    """What can be had instead: as much of it as is known.

    `next_free` is the same length in the same room, `fits` the most (minutes, people, days or
    reservations, by the reason) that would have been taken, `other_rooms` are free for the whole
    time and hold as many people, `may_wait` offers the room's waiting list (R7).
    """

    next_free: datetime | None = None
    fits: int | None = None
    other_rooms: tuple[str, ...] = ()
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    may_wait: bool = False


@dataclass(frozen=True, slots=True)
class NoRoom:
    """No, with the reason and the way out; never who has the room instead (R10)."""

    because: WhyNot
    instead: WayOut = field(default_factory=WayOut)


@dataclass(frozen=True, slots=True)
class Meant:
    """A stretch as it was meant: the wall times of a day in the hub's zone (R2).

    `fold` 1 is the second pass of an hour that comes twice; `ends` at or before `starts` is on the
    next day.
    """

    day: date
    starts: time
    ends: time
    fold: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """A reservation as it is asked for: [starts_at, ends_at) in UTC, `people` in all.

    `holder` is the pass id (hexadecimal) of who asks, if one was shown. `is_now` begins at once and
    is off the grid. `is_inside`: those people are in the hub already and need no places kept.
    """

    key: str
    room_id: str
    starts_at: datetime
    ends_at: datetime
    people: int = 1
    holder: str | None = None
    title: str = ""
    is_now: bool = False
    is_inside: bool = False
    by_manager: bool = False


@dataclass(frozen=True, slots=True)
class OnAirNow:
    """Where somebody is on air, until the end of the slot at the latest (B2)."""

    room_id: str
    room: Text
    until: datetime
