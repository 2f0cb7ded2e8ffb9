"""Reserving a room: now by one more touch, or later by one question a screen (R4, R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room_answers import NoRoom, Reserved, RoomFacts, WaitsForRoom, Wish
from kiosk.room_views import DayOfRoom, RoomsSeen
from kiosk.rules.grid import MINUTE, down_to_grid, up_to_grid
from kiosk.rules.room_calendar import ANYBODY, Asking
from ui.bridge import Bridge
from ui.room_refusals import Place
from ui.viewmodels.reserve_face import ReserveFace
from ui.viewmodels.reserve_state import (
    DAYS_SHOWN,
    Ask,
    Reach,
    ReserveState,
    begins_at,
    goes_back,
    no_of,
    opened,
    waiting_for,
    why_no_day,
    with_day,
    with_end,
    with_start,
    with_ways,
)
from ui.viewmodels.reserve_ways import WAIT, taken_way
from ui.viewmodels.reserve_words import derive, place_of
from ui.viewmodels.room_choice import RoomChosen
from ui.viewmodels.rooms_state import RoomsState
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DAY = timedelta(days=1)


class Board(Protocol):
    """The part of the board of rooms that this page asks."""

    def look(self, day: date | None = None, asking: Asking = ANYBODY) -> RoomsSeen: ...
    def day_of(
        self, room_id: str, day: date, length: timedelta, asking: Asking = ANYBODY
    ) -> DayOfRoom | None: ...


class Desk(Protocol):
    """The part of the booking desk that this page asks."""

    def may(self, wish: Wish) -> NoRoom | None: ...
    def reserve(self, wish: Wish) -> Reserved | NoRoom: ...


class Line(Protocol):
    """The part of the rooms' waiting lists that this page asks."""

    def join(self, wish: Wish) -> WaitsForRoom | Reserved | NoRoom: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Reserve(ReserveFace):
    """Opened with a `RoomChosen`; its key is made then, so that a second tap is the first."""

    NAME = "reserve"

    def __init__(self, shell: Shell, bridge: Bridge, board: Board, desk: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._board, self._desk, self._line = board, desk, line

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Open the form for the room that was chosen."""
        if not isinstance(given, RoomChosen):
            raise TypeError(f"reserve is opened with a RoomChosen, not {type(given).__name__}")
        self._state = opened(given, self._shell.confirming.new_key())
        self.watch(self._board.look, self._seen)
        self.say()

    def left(self) -> None:
        """Forget what was chosen."""
        self._state = ReserveState()
        self.say()

    def heard(self, fact: object) -> None:
        """What is free may be another time now."""
        if self._state.room is not None and not self.busy:
            self.watch(self._board.look, self._seen)

    def ticked(self, now: datetime) -> None:
        """What begins now begins in this minute."""
        later = begins_at(self._state, now, self._hub_zone)
        if later != self._state:
            self._swap(later)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._show(derive(self._state, self._place))

    @property
    def _place(self) -> Place:
        return place_of(self._state, self._shell.clock.now(), self.zone, self.lang)

    @property
    def _hub_zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def _swap(self, state: ReserveState) -> None:
        self._state = state
        self.say()

    def _seen(self, seen: RoomsSeen) -> None:
        first = self._state.first_day or self._first_day(seen)
        self._swap(replace(self._state, seen=seen, first_day=first))
        self._look()

    def _first_day(self, seen: RoomsSeen) -> date:
        """So many days from today on that the chosen one is among them."""
        ahead = max((self._state.day or seen.today) - seen.today, timedelta(0)) // DAY
        return seen.today + ahead // DAYS_SHOWN * DAYS_SHOWN * DAY

    # --- what can be chosen ---

    def _look(self) -> None:
        """Ask the desks what belongs to the question on screen."""
        match self._state.ask:
            case Ask.DAY:
                self._look_at_days()
            case Ask.TIME:
                self._look_at_day()
            case Ask.LENGTH:
                self._look_how_long()
            case Ask.CONFIRM | Ask.NO:
                pass
            case _:
                assert_never(self._state.ask)

    def _look_at_days(self) -> None:
        state, room = self._state, self._state.the_room
        if state.first_day is None or state.seen is None:
            return
        last = state.seen.today + room.rules.ahead_days * DAY
        days = [state.first_day + ahead * DAY for ahead in range(DAYS_SHOWN)]
        board, shortest = self._board, room.rules.shortest_min * MINUTE

        def look() -> tuple[DayOfRoom, ...]:
            found = (board.day_of(room.room_id, day, shortest) for day in days if day <= last)
            return tuple(each for each in found if each is not None)

        self.watch(look, lambda found: self._swap(replace(self._state, days=found)))

    def _look_at_day(self) -> None:
        room, day = self._state.the_room, self._state.day
        if day is None:
            return
        shortest = room.rules.shortest_min * MINUTE

        def show(found: DayOfRoom | None) -> None:
            if self._state.ask is Ask.TIME and self._state.day == day:
                self._swap(replace(self._state, of_day=found))

        self.watch(lambda: self._board.day_of(room.room_id, day, shortest), show)

    def _look_how_long(self) -> None:
        room, start = self._state.the_room, self._state.starts_at
        if start is None:
            return
        longest = _longest(start, room, self._hub_zone)
        if self._state.waits:
            self._swap(replace(self._state, reach=Reach(self._closing(longest))))
            return
        wish = Wish("", room.room_id, start, longest, is_inside=True)
        grid, zone = room.rules.grid_min, self._hub_zone

        def ends_sooner() -> NoRoom | None:
            """What comes right after the last end that can be had, and not what is beyond it."""
            no = self._desk.may(wish)
            if no is None or not no.instead.fits:
                return no
            most = start + no.instead.fits * MINUTE
            next_end = up_to_grid(most + MINUTE, grid, zone)
            beyond = self._desk.may(replace(wish, ends_at=next_end))
            return no if beyond is None else replace(beyond, instead=no.instead)

        self.watch(ends_sooner, lambda no: self._reached(longest, no))

    def _closing(self, longest: datetime) -> datetime:
        """The last end of a day that somebody waits for a part of."""
        cells = self._state.of_day.cells if self._state.of_day else ()
        return min(longest, cells[-1].end) if cells else longest

    def _reached(self, longest: datetime, no: NoRoom | None) -> None:
        """They know how long it can be; a touch on the line where nothing can begin asks again."""
        start = self._state.starts_at
        if start is None or self._state.ask is not Ask.LENGTH:
            return
        if no is None:
            self._swap(replace(self._state, reach=Reach(longest)))
        elif no.instead.fits:
            most = start + no.instead.fits * MINUTE
            self._swap(replace(self._state, reach=Reach(most, no)))
        else:
            looked_at = start.isoformat()
            first = Ask.TIME if self._state.first is Ask.LENGTH else self._state.first
            state = replace(self._state, ask=Ask.TIME, first=first, starts_at=None)
            self._swap(replace(state, why=no, looked_at=looked_at))
            self._look()

    # --- what is touched ---

    @Slot(str)
    def choose(self, key: str) -> None:
        """A cell was touched: what can be had leads on, what cannot says why."""
        row = next((row for row in self._shown.cells if row.key == key), None)
        if row is None:
            return
        if not row.may_choose:
            self.lookAt(key)
            return
        match self._state.ask:
            case Ask.DAY:
                self._swap(with_day(self._state, date.fromisoformat(key)))
            case Ask.TIME:
                self._swap(with_start(self._state, datetime.fromisoformat(key)))
            case Ask.LENGTH:
                self._swap(with_end(self._state, datetime.fromisoformat(key)))
            case _:
                return
        self._look()

    @Slot(str)
    def lookAt(self, key: str) -> None:
        """A cell has the focus: say why it cannot be had, if so, and what can be instead."""
        row = next((row for row in self._shown.cells if row.key == key), None)
        if row is None or self._state.ask is Ask.LENGTH:
            return
        if row.may_choose:
            self._swap(replace(self._state, looked_at="", why=None))
            return
        why = self._why_not(key)
        self._swap(replace(self._state, looked_at=key, why=why))
        if self._state.ask is Ask.TIME:
            room, start = self._state.the_room, datetime.fromisoformat(key)
            wish = Wish("", room.room_id, start, start + room.rules.shortest_min * MINUTE)
            self.watch(lambda: self._desk.may(wish), lambda no: self._explained(key, no))

    def _why_not(self, key: str) -> NoRoom | None:
        room = self._state.the_room
        if self._state.ask is Ask.DAY:
            days = (each for each in self._state.days if each.day.isoformat() == key)
            no = next((why_no_day(each) for each in days), None)
        else:
            cells = self._state.of_day.cells if self._state.of_day else ()
            no = next((cell.why_not for cell in cells if cell.start.isoformat() == key), None)
        return None if no is None else no_of(no, room)

    def _explained(self, key: str, no: NoRoom | None) -> None:
        if no is not None and self._state.looked_at == key:
            self._swap(replace(self._state, why=no))

    @Slot(int)
    def turnDays(self, pages: int) -> None:
        """Show earlier or later days."""
        first, seen = self._state.first_day, self._state.seen
        if first is None or seen is None:
            return
        turned = max(seen.today, first + pages * DAYS_SHOWN * DAY)
        self._swap(replace(self._state, first_day=turned, why=None, looked_at=""))
        self._look()

    @Slot(int)
    def setPeople(self, people: int) -> None:
        """So many are coming."""
        if 1 <= people <= self._shown.most:
            self._swap(replace(self._state, people=people))

    @Slot(bool)
    def setInside(self, is_inside: bool) -> None:
        """They are in the hub already, and need no places."""
        self._swap(replace(self._state, is_inside=is_inside))

    @Slot()
    def reserve(self) -> None:
        """Take the room: the touch that decides."""
        if self._state.ask is not Ask.CONFIRM or self._state.ends_at is None:
            return
        if self._state.waits:
            self._wait()
            return
        self._state = begins_at(self._state, self._shell.clock.now(), self._hub_zone)
        wish = self._state.wish
        self.ask(lambda: self._desk.reserve(wish), self._answered)

    @Slot(str)
    def take(self, key: str) -> None:
        """One of the ways out."""
        if key == WAIT and self._state.ends_at is not None:
            self._wait()
            return
        self._swap(taken_way(self._state, key, self.zone))
        self._look()

    @Slot()
    def showWays(self) -> None:
        """What can be done about a time that is not free."""
        if self._state.has_ways:
            self._swap(with_ways(self._state))

    def _wait(self) -> None:
        wish = waiting_for(self._state, self._hub_zone)
        self.ask(lambda: self._line.join(wish), self._answered)

    def _answered(self, answer: Reserved | WaitsForRoom | NoRoom) -> None:
        if isinstance(answer, NoRoom):
            self._swap(replace(self._state, ask=Ask.NO, no=answer))
        else:
            is_inside = self._state.is_now and self._state.is_inside
            self.open("reserved", (answer, is_inside))

    @Slot()
    def goBack(self) -> None:
        """One question back, with everything kept; from the first one to the rooms."""
        state = self._state
        back = None if state.ask is state.first and state.ask is not Ask.NO else goes_back(state)
        if back is not None:
            self._swap(back)
            self._look()
        else:
            room = state.room
            is_today = state.seen is not None and state.day == state.seen.today
            day = None if is_today else state.day
            self.back(RoomsState(day=day, chosen=room.room_id if room else None))


def _longest(start: datetime, room: RoomFacts, zone: ZoneInfo) -> datetime:
    """The last end that the room's rules could have, on its grid."""
    return down_to_grid(start + room.rules.longest_min * MINUTE, room.rules.grid_min, zone)
