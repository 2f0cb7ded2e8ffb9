"""Reserving a room: now by one more touch, or later by one question a screen (R4, R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room_answers import NoRoom, Reserved, WaitsForRoom, Wish
from kiosk.rules.grid import MINUTE
from ui.bridge import Bridge
from ui.viewmodels.reserve_looking import DAY, Board, Desk, ReserveLooking
from ui.viewmodels.reserve_state import (
    DAYS_SHOWN,
    Ask,
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
from ui.viewmodels.room_choice import RoomChosen
from ui.viewmodels.rooms_state import RoomsState
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Line(Protocol):
    """The part of the rooms' waiting lists that this page asks."""

    def join(self, wish: Wish) -> WaitsForRoom | Reserved | NoRoom: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Reserve(ReserveLooking):
    """Opened with a `RoomChosen`; its key is made then, so that a second tap is the first."""

    NAME = "reserve"

    def __init__(self, shell: Shell, bridge: Bridge, board: Board, desk: Desk, line: Line) -> None:
        super().__init__(shell, bridge, board, desk)
        self._line = line

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
