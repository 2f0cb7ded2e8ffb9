"""The rooms: a line of the day for each, what is free now by two touches, and other days (R4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room_answers import NoRoom, Wish
from kiosk.room_views import RoomsSeen
from kiosk.rules.grid import down_to_grid, minute_of
from kiosk.rules.room_calendar import ANYBODY, Asking
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.room_choice import RoomChosen
from ui.viewmodels.rooms_state import (
    DayChip,
    LengthRow,
    RoomRow,
    RoomsShown,
    RoomsState,
    chosen_room,
    derive,
)
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15.0


class Board(Protocol):
    """The part of the board of rooms that this page asks."""

    def look(self, day: date | None = None, asking: Asking = ANYBODY) -> RoomsSeen: ...


class Desk(Protocol):
    """The part of the booking desk that this page asks before anything is chosen."""

    def may(self, wish: Wish) -> NoRoom | None: ...


@QmlElement
@QmlUncreatable("made by ui.app")
class Rooms(PageModel):
    """All rooms of a day; looks again whenever something has happened."""

    NAME = "rooms"
    MANNER = Manner(idle_s=60, warns=False)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, board: Board, booking: Desk) -> None:
        super().__init__(shell, bridge)
        self._board, self._booking = board, booking
        self._state = RoomsState()
        self._shown = RoomsShown()
        self._looked_at = float("-inf")
        self._days = RowModel(DayChip, key="key", parent=self)
        self._rooms = RowModel(RoomRow, key="key", parent=self)
        self._lengths = RowModel(LengthRow, key="key", parent=self)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Today; or as it was when they come back from the next page."""
        if isinstance(given, RoomsState):
            self._state = replace(given, is_stale=False)
        self._look()

    def left(self) -> None:
        """Forget which room was looked at."""
        self._state = RoomsState()
        self.say()

    def heard(self, fact: object) -> None:
        """A room may be taken or free again."""
        self._look()

    def ticked(self, now: datetime) -> None:
        """Slots begin and end without anybody touching anything."""
        if self._shell.clock.monotonic() - self._looked_at >= LOOK_EVERY_S:
            self._look()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._days.show(shown.days)
        self._rooms.show(shown.rooms)
        self._lengths.show(shown.lengths)
        self.changed.emit()

    def _look(self) -> None:
        day = self._state.day
        self._looked_at = self._shell.clock.monotonic()
        visit = self._visit
        self._bridge.ask(
            lambda: self._board.look(day),
            self._seen,
            lambda: visit == self._visit,
            failed=self._not_seen,
        )

    def _seen(self, seen: RoomsSeen) -> None:
        self._state = replace(self._state, seen=seen, is_stale=False)
        self.say()

    def _not_seen(self, trouble: Trouble) -> None:
        self._state = replace(self._state, is_stale=True)
        self.say()

    # --- what can be touched ---

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        """Look at another day; the room that was touched stays."""
        self._state = replace(self._state, day=date.fromisoformat(key))
        self._look()

    @Slot(str)
    def chooseRoom(self, key: str) -> None:
        """Look at one room more closely."""
        self._state = replace(self._state, chosen=key)
        self.say()

    @Slot(str)
    def takeNow(self, key: str) -> None:
        """Take the chosen room for so long from now on."""
        room, seen = chosen_room(self._state), self._state.seen
        if room is None or seen is None:
            return
        choice = next((c for c in room.choices if str(c.minutes or 0) == key), None)
        if choice is not None and choice.why_not is None:
            start = minute_of(seen.at)
            self.open(
                "reserve", RoomChosen(room.facts, seen.day, start, choice.ends_at, is_now=True)
            )

    @Slot()
    def chooseTime(self) -> None:
        """Have the chosen room at another time of the day that is looked at."""
        self._reserve(None)

    @Slot(str, float)
    def touchLine(self, key: str, at: float) -> None:
        """A place on a room's line was touched: that room, from about then on."""
        self._state = replace(self._state, chosen=key)
        seen, room = self._state.seen, chosen_room(self._state)
        if seen is None or room is None:
            return
        instant = seen.opens_at + (seen.closes_at - seen.opens_at) * min(max(at, 0.0), 1.0)
        grid = room.facts.rules.grid_min
        self._reserve(down_to_grid(instant, grid, ZoneInfo(seen.zone)))

    def _reserve(self, starts_at: datetime | None) -> None:
        room, seen = chosen_room(self._state), self._state.seen
        if room is not None and seen is not None:
            self.open("reserve", RoomChosen(room.facts, seen.day, starts_at))

    @Slot()
    def showMine(self) -> None:
        """They have a reservation already: by its code."""
        self.open("reservation")

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """Which day is looked at."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def hint(self) -> str:
        """The chosen room in a sentence."""
        return self._shown.hint

    @Property(str, notify=changed, final=True)
    def warning(self) -> str:
        """What one should know of the chosen room before taking it."""
        return self._shown.warning

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What is not as usual with all of it."""
        return self._shown.notice

    @Property(float, notify=changed, final=True)
    def nowAt(self) -> float:
        """Where now is on the line, from 0 to 1; below 0 when it is not on it."""
        return self._shown.now_at

    @Property(str, notify=changed, final=True)
    def nowText(self) -> str:
        """What the clock says."""
        return self._shown.now_text

    @Property(list, notify=changed, final=True)
    def hours(self) -> list[dict[str, Any]]:
        """The hours over the lines: {at, text}."""
        return list(self._shown.hours)

    @Property(bool, notify=changed, final=True)
    def mayChooseTime(self) -> bool:
        """Whether there is a room to have at another time."""
        return self._shown.may_choose_time

    @Property(QAbstractItemModel, constant=True, final=True)
    def days(self) -> RowModel:
        """The days that one touch leads to."""
        return self._days

    @Property(QAbstractItemModel, constant=True, final=True)
    def rooms(self) -> RowModel:
        """The rooms with their lines."""
        return self._rooms

    @Property(QAbstractItemModel, constant=True, final=True)
    def lengths(self) -> RowModel:
        """How long the chosen room can be had from now on."""
        return self._lengths
