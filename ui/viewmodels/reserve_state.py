"""What is chosen of a reservation so far, one question after the other, and the next one (R4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.room_answers import NoRoom, RoomFacts, WayOut, WhyNot, Wish
from kiosk.room_views import DayOfRoom, RoomSeen, RoomsSeen
from kiosk.rules.grid import MINUTE, up_to_grid
from kiosk.rules.time_line import Cell
from ui.viewmodels.room_choice import RoomChosen

DAYS_SHOWN = 8
ROUND_MIN = 5
WAITS_MIN = 15
FINE_UP_TO = timedelta(hours=2)
"""Longer times are offered by the half hour."""

COARSE = timedelta(minutes=30)


class Ask(StrEnum):
    """The questions, in their order; NO is the answer that leads back to one of them."""

    DAY = "day"
    TIME = "time"
    LENGTH = "length"
    CONFIRM = "confirm"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Reach:
    """How long the room can be had from the chosen start, and what ends it sooner than its rules.

    `most` is the last end; None while it is not known.
    """

    most: datetime
    no: NoRoom | None = None


@dataclass(frozen=True, slots=True)
class ReserveState:
    """Everything that was chosen, and what the desks said about it.

    `first_day` begins the days that are shown; `looked_at` is a day or time that was touched and
    cannot be had, `why` why not. `first` is the question that the form opened with. Who `waits`
    asks for a time that somebody else has.
    """

    room: RoomFacts | None = None
    first: Ask = Ask.DAY
    ask: Ask = Ask.DAY
    key: str = ""
    day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_now: bool = False
    people: int = 1
    is_inside: bool = False
    seen: RoomsSeen | None = None
    first_day: date | None = None
    days: tuple[DayOfRoom, ...] = ()
    of_day: DayOfRoom | None = None
    reach: Reach | None = None
    looked_at: str = ""
    why: NoRoom | None = None
    no: NoRoom | None = None
    waits: bool = False

    @property
    def has_ways(self) -> bool:
        """Whether there is something to do about a time that is not free."""
        out = self.why.instead if self.why else None
        return self.ask is Ask.TIME and bool(
            out and (out.next_free or out.other_rooms or out.may_wait)
        )

    @property
    def the_room(self) -> RoomFacts:
        """The chosen room; asked for only while there is one."""
        if self.room is None:
            raise LookupError("no room was chosen")
        return self.room

    @property
    def wish(self) -> Wish:
        """What is asked for, when all of it is chosen."""
        if self.starts_at is None or self.ends_at is None:
            raise LookupError("no time was chosen")
        return Wish(
            self.key,
            self.the_room.room_id,
            self.starts_at,
            self.ends_at,
            self.people,
            is_now=self.is_now,
            is_inside=self.is_now and self.is_inside,
        )


def opened(given: RoomChosen, key: str) -> ReserveState:
    """The form as it opens: at the first question that is not answered yet."""
    if given.starts_at is None:
        first = Ask.DAY
    else:
        first = Ask.LENGTH if given.ends_at is None else Ask.CONFIRM
    return ReserveState(
        given.room, first, first, key, given.day, given.starts_at, given.ends_at, given.is_now
    )


def seen_room(state: ReserveState) -> RoomSeen | None:
    """The chosen room as the board shows it: its faults, who is on air beside it."""
    rooms = state.seen.rooms if state.seen else ()
    return next((r for r in rooms if state.room and r.facts.room_id == state.room.room_id), None)


def goes_back(state: ReserveState) -> ReserveState | None:
    """One question back, with everything kept; None: back to the rooms."""
    kept = replace(state, why=None, looked_at="", no=None, waits=False)
    if state.ask is Ask.NO:
        return replace(kept, ask=Ask.CONFIRM if state.ends_at else Ask.TIME)
    if state.ask is Ask.DAY or state.is_now:
        return None
    before = {Ask.CONFIRM: Ask.LENGTH, Ask.LENGTH: Ask.TIME, Ask.TIME: Ask.DAY}
    return replace(kept, ask=before[state.ask])


def with_day(state: ReserveState, day: date) -> ReserveState:
    """On that day: when does it begin? A time that was chosen on another day is forgotten."""
    kept = state if day == state.day else replace(state, starts_at=None, ends_at=None)
    return replace(kept, ask=Ask.TIME, day=day, of_day=None, why=None, looked_at="", is_now=False)


def with_start(state: ReserveState, start: datetime) -> ReserveState:
    """From then on; the next question is for how long."""
    kept = state if start == state.starts_at else replace(state, ends_at=None)
    asked = replace(kept, ask=Ask.LENGTH, starts_at=start, reach=None, waits=False)
    return replace(asked, why=None, looked_at="")


def with_ways(state: ReserveState) -> ReserveState:
    """What can be done about the time that was looked at."""
    start = datetime.fromisoformat(state.looked_at)
    return replace(state, ask=Ask.NO, no=state.why, starts_at=start, ends_at=None)


def waiting_for(state: ReserveState, zone: ZoneInfo) -> Wish:
    """What is waited for: who wanted it now waits for a little later, so that there is time."""
    wish = state.wish
    if not state.is_now:
        return wish
    grid, length = state.the_room.rules.grid_min, wish.ends_at - wish.starts_at
    start = up_to_grid(wish.starts_at + WAITS_MIN * MINUTE, grid, zone)
    end = up_to_grid(start + length, grid, zone)
    return replace(wish, starts_at=start, ends_at=end, is_now=False, is_inside=False)


def with_end(state: ReserveState, end: datetime) -> ReserveState:
    """Until then; the next question is for how many."""
    return replace(state, ask=Ask.CONFIRM, ends_at=end, why=None)


def cells_ahead(of_day: DayOfRoom) -> tuple[Cell, ...]:
    """The starts that are still to come: what is past is nothing to choose from."""
    return tuple(cell for cell in of_day.cells if cell.why_not is not WhyNot.PAST)


def starts_of(of_day: DayOfRoom) -> tuple[Cell, ...]:
    """The starts that can be had."""
    return tuple(cell for cell in of_day.cells if cell.why_not is None)


def why_no_day(of_day: DayOfRoom) -> WhyNot | None:
    """Why nothing can be had on a day; None when something can."""
    reasons = [cell.why_not for cell in cells_ahead(of_day)]
    if None in reasons:
        return None
    told = (WhyNot.NOT_FOR_YOU, WhyNot.TOO_FAR, WhyNot.TAKEN, WhyNot.BLOCKED)
    return next((why for why in told if why in reasons), WhyNot.CLOSED)


def no_of(why: WhyNot, room: RoomFacts) -> NoRoom:
    """A reason alone, with the number of the room's rules that belongs to it."""
    rules = room.rules
    numbers = {
        WhyNot.TOO_SHORT: rules.shortest_min,
        WhyNot.TOO_LONG: rules.longest_min,
        WhyNot.TOO_FAR: rules.ahead_days,
        WhyNot.SEATS: room.seats,
    }
    return NoRoom(why, WayOut(fits=numbers.get(why)))


def ends_of(start: datetime, most: datetime, room: RoomFacts, zone: ZoneInfo) -> list[datetime]:
    """The ends to choose from: on the room's grid, by the half hour from two hours on, the last."""
    grid = room.rules.grid_min
    end = up_to_grid(start + room.rules.shortest_min * MINUTE, grid, zone)
    found: list[datetime] = []
    while end <= most:
        length = end - start
        if length <= FINE_UP_TO or length % COARSE == timedelta(0):
            found.append(end)
        last, end = end, up_to_grid(end + MINUTE, grid, zone)
        if end > most and last not in found:
            found.append(last)
    return found


def begins_at(state: ReserveState, now: datetime, zone: ZoneInfo) -> ReserveState:
    """The same from this minute on: what is taken now begins when it is taken (R4).

    The end stays, unless too little would be left of it.
    """
    minute = now.replace(second=0, microsecond=0)
    if not state.is_now or state.starts_at is None or state.ends_at is None:
        return state
    if minute <= state.starts_at:
        return state
    least = minute + state.the_room.rules.shortest_min * MINUTE
    end = max(state.ends_at, up_to_grid(least, ROUND_MIN, zone) if state.ends_at < least else least)
    return replace(state, starts_at=minute, ends_at=end)
