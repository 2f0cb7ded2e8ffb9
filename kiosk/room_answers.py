"""Answers about rooms: what a room is, what is asked of it, and every yes and no (R, B)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.answers import CheckedIn
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


# --- yes ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MyReservation:
    """A reservation as its holder sees it, by its code.

    `start_from` is when it can be started, `falls_free_at` when it is released if nobody starts it
    (None: never), `latest_end` how far it could be extended now (None: not at all). `faults` are
    what does not work in the room: the Finnish names of its equipment, or "other".
    """

    reservation_id: str
    room_id: str
    room: Text
    space_id: str
    state: ReservationState
    code: str
    people: int
    starts_at: datetime
    ends_at: datetime
    start_from: datetime
    falls_free_at: datetime | None
    latest_end: datetime | None
    title: str = ""
    is_on_air: bool = False
    may_go_on_air: bool = False
    equipment: tuple[Text, ...] = ()
    needs_induction: bool = False
    is_booth: bool = False
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reserved:
    """The room is theirs, or (state ASKED) will be when the manager says yes."""

    mine: MyReservation


@dataclass(frozen=True, slots=True)
class Started:
    """They have begun; `checked_in` when they came into the hub by the same touch (R6)."""

    mine: MyReservation
    checked_in: CheckedIn | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """It is as they wanted: longer, moved, cancelled, over; `mine.state` and times say how."""

    mine: MyReservation


# --- no -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnknownReservation:
    """No reservation has that code now; after several wrong ones, wait so many seconds."""

    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class TooEarly:
    """It can be started from then on."""

    start_from: datetime


@dataclass(frozen=True, slots=True)
class NotSo:
    """It cannot be done to a reservation in this state: it is over, released, cancelled, asked."""

    state: ReservationState


@dataclass(frozen=True, slots=True)
class InductionFirst:
    """It can begin once they have confirmed that they know how the room works (B1)."""


# --- the room's waiting list, the booth ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WaitsForRoom:
    """They wait for a room: with the code they see where they are, and take what is offered (R7).

    `place` counts from 1. While it is their turn, `offered_until` says for how long the room is
    kept for them.
    """

    waiting_id: str
    room_id: str
    room: Text
    starts_at: datetime
    ends_at: datetime
    people: int
    code: str
    place: int
    offered_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class OfferGone:
    """What was offered is not theirs any more: too late, or the time has passed."""


@dataclass(frozen=True, slots=True)
class FaultTold:
    """Noted; whoever comes next is warned, and the manager knows (B1)."""

    room_id: str


# --- the manager's rooms ------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class OnAirNow:
    """Where somebody is on air, until the end of the slot at the latest (B2)."""

    room_id: str
    room: Text
    until: datetime
