"""What can be chosen where a room is reserved: asked of the desks for the question on screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room_answers import NoRoom, Reserved, RoomFacts, Wish
from kiosk.room_views import DayOfRoom, RoomsSeen
from kiosk.rules.grid import MINUTE, down_to_grid, up_to_grid
from kiosk.rules.room_calendar import ANYBODY, Asking
from ui.bridge import Bridge
from ui.room_refusals import Place
from ui.viewmodels.reserve_face import ReserveFace
from ui.viewmodels.reserve_state import DAYS_SHOWN, Ask, Reach, ReserveState
from ui.viewmodels.reserve_words import derive, place_of
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


@QmlElement
@QmlUncreatable("the page has a class of its own")
class ReserveLooking(ReserveFace):
    """The way from what the desks answer to the state; which touch asks what is another matter."""

    def __init__(self, shell: Shell, bridge: Bridge, board: Board, desk: Desk) -> None:
        super().__init__(shell, bridge)
        self._board, self._desk = board, desk

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


def _longest(start: datetime, room: RoomFacts, zone: ZoneInfo) -> datetime:
    """The last end that the room's rules could have, on its grid."""
    return down_to_grid(start + room.rules.longest_min * MINUTE, room.rules.grid_min, zone)
