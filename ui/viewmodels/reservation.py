"""My reservation, by its code: begin, stay longer, end early, move, give up, go on air (R5-R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import MySignUp
from kiosk.room_answers import MyReservation, NoRoom, UnknownReservation, WaitsForRoom
from kiosk.room_views import OtherRoom, OtherTimes
from kiosk.rules.room_choices import Choice
from ui.bridge import Bridge
from ui.viewmodels.reservation_deeds import Deeds, Found, HolderDesks
from ui.viewmodels.reservation_face import ReservationFace
from ui.viewmodels.reservation_state import (
    Came,
    ReservationState,
    Said,
    Step,
)
from ui.viewmodels.reservation_words import CODE_DIGITS
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15.0


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Reservation(ReservationFace):
    """Opened with nothing, a scanned code, or what was just reserved; forgets it when left."""

    NAME = "reservation"

    def __init__(self, shell: Shell, bridge: Bridge, desks: HolderDesks) -> None:
        super().__init__(shell, bridge)
        self._desks = desks
        self._looked_at = float("-inf")
        self._wait_until = float("-inf")
        self._deeds = Deeds(self, desks)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Ask for the code, unless it was scanned."""
        self._state = ReservationState(key=self._shell.confirming.new_key())
        if isinstance(given, MyReservation):
            self._state = replace(self._state, step=Step.MINE, mine=given)
        self._count()
        if isinstance(given, str) and not self._state.pause_s:
            self._find(given)

    def left(self) -> None:
        """Forget code and reservation; what was guessed wrong still counts."""
        self.swap(ReservationState())

    def heard(self, fact: object) -> None:
        """It may have been released, ended or offered meanwhile."""
        if self._state.mine is not None or self._state.waits is not None:
            self._look()

    def ticked(self, now: datetime) -> None:
        """The minutes left, the pause, and what the clock does by itself."""
        self._count()
        if self._shell.clock.monotonic() - self._looked_at >= LOOK_EVERY_S:
            self._look()

    # --- for the deeds ---

    @property
    def shell(self) -> Shell:
        """The frame around the page."""
        return self._shell

    @property
    def change_key(self) -> str:
        """The key of the next change: each has its own."""
        return f"{self._state.key}-{self._state.turn}"

    def turn_to(self, step: Step, **changes: Any) -> None:
        """Ask another question; what was said of the last touch goes."""
        self.swap(replace(self._state, step=step, **{"said": None, **changes}))

    def _count(self) -> None:
        left = max(0.0, self._wait_until - self._shell.clock.monotonic())
        self.swap(replace(self._state, pause_s=left))

    # --- looking ---

    def _find(self, code: str) -> None:
        desks = self._desks
        self.ask(lambda: desks.find(code), self._found)

    def _found(self, found: Found) -> None:
        self._looked_at = self._shell.clock.monotonic()
        state = replace(self._state, digits="", is_unknown=False)
        match found:
            case UnknownReservation(wait_s):
                self._wait_until = self._shell.clock.monotonic() + wait_s
                self._state = replace(state, is_unknown=True)
                self._count()
            case WaitsForRoom():
                self.swap(replace(state, step=Step.WAITS, waits=found))
            case MyReservation():
                self.swap(replace(state, step=Step.MINE, mine=found))
            case MySignUp():
                self._shell.instead("my_sign_up", found)

    def _look(self) -> None:
        """Look again at what is shown; by its id, so that no code is guessed."""
        self._looked_at = self._shell.clock.monotonic()
        mine, waits = self._state.mine, self._state.waits
        if mine is not None:
            self.glance(lambda: self._desks.mine.see(mine.reservation_id), self._seen)
        elif waits is not None:
            self.glance(lambda: self._desks.line.see(waits.waiting_id), self._seen_waiting)

    def _seen(self, mine: MyReservation | None) -> None:
        if mine is None or self._state.mine is None:
            return
        was_live = self._state.mine.state.is_live
        step = Step.OVER if was_live and not mine.state.is_live else self._state.step
        self.swap(replace(self._state, step=step, mine=mine))

    def _seen_waiting(self, waits: WaitsForRoom | None) -> None:
        if self._state.waits is None or self._state.step is not Step.WAITS:
            return
        if waits is None:
            self._deeds.offer_gone()
        else:
            self.swap(replace(self._state, waits=waits))

    # --- the code ---

    @Slot(str)
    def type(self, digit: str) -> None:
        """Another digit; the sixth one asks."""
        if self.busy or not self._shown.may_type or len(self._state.digits) >= CODE_DIGITS:
            return
        digits = self._state.digits + digit
        self.swap(replace(self._state, digits=digits, is_unknown=False))
        if len(digits) == CODE_DIGITS:
            self._find(digits)

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if not self.busy:
            self.swap(replace(self._state, digits=self._state.digits[:-1]))

    # --- what can be touched ---

    @Slot(str)
    def take(self, way: str) -> None:
        """One of the ways was chosen."""
        mine = self._state.mine
        match way, mine:
            case "longer", MyReservation():
                desk, wanted = self._desks.mine, mine.reservation_id
                self.ask(lambda: desk.longer(wanted), self._show_longer)
            case "time", MyReservation():
                self._ask_times(None)
            case "room", MyReservation():
                desk, wanted = self._desks.mine, mine.reservation_id
                self.ask(lambda: desk.other_rooms(wanted), self._show_rooms)
            case "cancel", MyReservation():
                self.turn_to(Step.CANCEL)
            case "fault", MyReservation():
                self.turn_to(Step.FAULT)
            case _:
                self._deeds.do(way)

    def _show_longer(self, choices: tuple[Choice, ...]) -> None:
        self.turn_to(Step.LONGER, choices=choices)

    def _show_rooms(self, rooms: tuple[OtherRoom, ...]) -> None:
        self.turn_to(Step.ROOM, rooms=rooms)

    def _ask_times(self, day: date | None) -> None:
        mine, desk = self._state.mine, self._desks.mine
        if mine is not None:
            self.ask(lambda: desk.times(mine.reservation_id, day), self._show_times)

    def _show_times(self, found: OtherTimes | None) -> None:
        self.turn_to(Step.TIME, times=found, chosen=None)

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        """Look at the starts of another day."""
        self._ask_times(date.fromisoformat(key))

    @Slot(str)
    def chooseTime(self, key: str) -> None:
        """This start; or why it cannot be."""
        found = self._state.times.times if self._state.times else ()
        start = datetime.fromisoformat(key)
        each = next((time for time in found if time.starts_at == start), None)
        if each is None:
            return
        if each.why_not is None:
            self.turn_to(Step.TIME, chosen=each)
            return
        no = Said(Came.NO_ROOM, NoRoom(each.why_not))
        self.turn_to(Step.TIME, chosen=None, said=no)

    @Slot()
    def goOn(self) -> None:
        """The primary button."""
        self._deeds.go_on()

    @Slot()
    def goBeside(self) -> None:
        """The button beside it."""
        self._deeds.go_beside()

    @Slot()
    def goBack(self) -> None:
        """Back to the reservation, or off the page."""
        if self._state.step in (Step.CODE, Step.MINE, Step.WAITS, Step.OVER):
            self.back()
        else:
            self.turn_to(Step.MINE)
