"""The rooms: a line of the day for each, what is free now by two touches, and other days (R4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room_answers import NoRoom, RoomFacts, Wish
from kiosk.room_views import RoomsSeen
from kiosk.rules.grid import minute_of, up_to_grid
from kiosk.rules.room_calendar import ANYBODY, Asking
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.viewmodels.looks import Looks
from ui.viewmodels.page import Manner
from ui.viewmodels.room_choice import RoomChosen
from ui.viewmodels.room_lines import Asked, day_with, start_under
from ui.viewmodels.room_offers import NOW, OTHER, THEN, why_not_now
from ui.viewmodels.rooms_face import RoomsFace
from ui.viewmodels.rooms_state import RoomsState, chosen_room, seen_now
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15.0
MINUTE = timedelta(minutes=1)


class Board(Protocol):
    """The part of the board of rooms that this page asks."""

    def look(self, day: date | None = None, asking: Asking = ANYBODY) -> RoomsSeen: ...


class Desk(Protocol):
    """The part of the booking desk that this page asks before anything is chosen."""

    def may(self, wish: Wish) -> NoRoom | None: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Rooms(RoomsFace):
    """All rooms of a day; looks again whenever something has happened."""

    NAME = "rooms"
    MANNER = Manner(idle_s=60, warns=False)

    def __init__(self, shell: Shell, bridge: Bridge, board: Board, booking: Desk) -> None:
        super().__init__(shell, bridge)
        self._board, self._booking = board, booking
        self._looks = Looks(self._look, shell.clock.monotonic, LOOK_EVERY_S)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Today, with the first room that is free; or as it was, when they come back to it."""
        if isinstance(given, RoomsState):
            self._state = given
        self.say()
        self._looks.again()

    def left(self) -> None:
        """Forget which room was looked at."""
        self._state = RoomsState()
        self._looks.forget()
        self.say()

    def heard(self, fact: object) -> None:
        """A room may be taken or free again."""
        self._looks.again()

    def ticked(self, now: datetime) -> None:
        """The clock goes on, and slots begin and end without anybody touching anything."""
        was = self._state.now
        is_new = was is None or minute_of(was) != minute_of(now)
        if is_new and self._state.seen is not None:
            self._state = replace(self._state, now=now)
            self.say()
        if is_new or self._looks.are_old:
            self._looks.again()

    def _look(self) -> None:
        day, visit = self._state.day, self._visit
        self._bridge.ask(
            lambda: self._board.look(day),
            self._seen,
            lambda: visit == self._visit,
            failed=self._not_seen,
        )

    def _seen(self, seen: RoomsSeen) -> None:
        if self._state.day in (None, seen.day):
            self._state = replace(self._state, seen=seen, now=seen.at, is_stale=False)
        self._looked()

    def _not_seen(self, trouble: Trouble) -> None:
        self._state = replace(self._state, is_stale=True)
        self._looked()

    def _looked(self) -> None:
        self.say()
        self._looks.done()

    # --- what can be touched ---

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        """Look at another day; the room that was touched stays."""
        self._state = replace(self._state, day=date.fromisoformat(key), asked=None)
        self._looks.again()

    @Slot(str)
    def chooseRoom(self, key: str) -> None:
        """Look at one room more closely."""
        self._state = replace(self._state, chosen=key, asked=None)
        self.say()

    @Slot(str, float)
    def touchLine(self, key: str, at: float) -> None:
        """A place on a room's line was touched: that room from about then on, or why not."""
        self._state = replace(self._state, chosen=key, asked=None)
        self.say()
        seen, room = seen_now(self._state), chosen_room(self._state)
        if seen is None or room is None:
            return
        start = start_under(at, room.facts.rules.grid_min, seen)
        rules, zone = room.facts.rules, ZoneInfo(seen.zone)
        end = up_to_grid(start + rules.shortest_min * MINUTE, rules.grid_min, zone)
        # How many they are is asked later: here it is about the room alone.
        wish = Wish("", key, start, end, is_inside=True)
        self.ask(lambda: self._booking.may(wish), self._told(room.facts, start))

    def _told(self, room: RoomFacts, start: datetime) -> Callable[[NoRoom | None], None]:
        def told(no: NoRoom | None) -> None:
            if no is None:
                self._reserve(room, start)
                return
            self._state = replace(self._state, asked=Asked(room.room_id, start, no))
            self.say()

        return told

    @Slot(str)
    def take(self, key: str) -> None:
        """Take one of the buttons under the lines."""
        what, _, which = key.partition("_")
        if what == NOW:
            self._take_now(which)
        elif what == THEN:
            self._take_then()
        elif what == OTHER:
            self._take_other(which)

    def _take_now(self, which: str) -> None:
        room, seen = chosen_room(self._state), self._state.seen
        if room is None or seen is None:
            return
        choice = next((c for c in room.choices if str(c.minutes or 0) == which), None)
        if choice is not None and choice.why_not is None:
            start = minute_of(self._state.now or seen.at)
            self.open(
                "reserve", RoomChosen(room.facts, seen.day, start, choice.ends_at, is_now=True)
            )

    def _take_then(self) -> None:
        room, asked = chosen_room(self._state), self._state.asked
        if room is None:
            return
        no = asked.no if asked else why_not_now(room)
        if no is not None and no.instead.next_free is not None:
            self._reserve(room.facts, no.instead.next_free)

    def _take_other(self, which: str) -> None:
        rooms = self._state.seen.rooms if self._state.seen else ()
        other = next((room for room in rooms if room.facts.room_id == which), None)
        if other is not None and self._state.asked is not None:
            self._reserve(other.facts, self._state.asked.at)
        else:
            self.chooseRoom(which)

    @Slot()
    def chooseTime(self) -> None:
        """Have the chosen room at another time of the day that is looked at."""
        room = chosen_room(self._state)
        if room is not None:
            self._reserve(room.facts, None)

    def _reserve(self, room: RoomFacts, starts_at: datetime | None) -> None:
        seen = self._state.seen
        if seen is not None:
            self.open("reserve", RoomChosen(room, day_with(starts_at, seen), starts_at))

    @Slot()
    def showMine(self) -> None:
        """They have a reservation already: by its code."""
        self.open("reservation")
