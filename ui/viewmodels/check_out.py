"""The way out: by day code, alone or as a group, or only to the other side (V5, O5, O6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import (
    CallGone,
    FoundVisit,
    FoundWaiting,
    Full,
    HubView,
    Left,
    LeftLine,
    Moved,
    NotTaken,
    UnknownCode,
)
from kiosk.ids import new_id
from ui import words
from ui.bridge import Bridge
from ui.viewmodels.check_out_face import CheckOutFace
from ui.viewmodels.check_out_words import CODE_DIGITS, CheckOutState, pause_after
from ui.viewmodels.shell import Shell
from ui.viewmodels.thanks import WithoutCode

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

FORGOTTEN_S = 120.0
"""After so long without a miss, misses are forgotten."""


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...
    def find_code(self, code: str) -> FoundVisit | FoundWaiting | UnknownCode: ...
    def leave(
        self, visit_id: str, leaving: Mapping[str, int] | None = None
    ) -> Left | UnknownCode: ...
    def move(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken: ...


class Line(Protocol):
    """The part of the waiting line that this page asks."""

    def leave_line(self, waiting_id: str) -> LeftLine | CallGone: ...


class Misses:
    """How many codes in a row were nobody's, by whomever: guessing them all takes long (V5)."""

    def __init__(self) -> None:
        self._number = 0
        self._at = float("-inf")

    def add(self, at: float) -> None:
        """Another one, at `at` seconds."""
        self._number = self._number + 1 if at - self._at < FORGOTTEN_S else 1
        self._at = at

    def clear(self) -> None:
        """One was somebody's."""
        self._number = 0

    def left_s(self, at: float) -> float:
        """How long the next try has to wait."""
        return max(0.0, self._at + pause_after(self._number) - at) if self._number else 0.0


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class CheckOut(CheckOutFace):
    """The way out; nothing of a code stays when the page is left, but that it was nobody's."""

    NAME = "check_out"

    def __init__(self, shell: Shell, bridge: Bridge, reception: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._reception, self._line = reception, line
        self._misses = Misses()

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Nothing typed yet; what was missed a moment ago still counts."""
        self._swap(CheckOutState(key=new_id(), pause_s=self._pause_s()))

    def left(self) -> None:
        """Forget code and visit."""
        self._swap(CheckOutState())

    def heard(self, fact: object) -> None:
        """The free places of the other side may be others now."""
        if self._state.found is not None:
            self.watch(self._reception.look, self._seen)

    def ticked(self, now: datetime) -> None:
        """Count the pause down."""
        if self._state.pause_s > 0:
            self._swap(replace(self._state, pause_s=self._pause_s()))

    def _pause_s(self) -> float:
        return self._misses.left_s(self._shell.clock.monotonic())

    def _seen(self, view: HubView) -> None:
        self._swap(replace(self._state, view=view))

    # --- the code ---

    @Slot(str)
    def type(self, digit: str) -> None:
        """Another digit; the fourth one asks."""
        if self.busy or not self._shown.may_type or len(self._state.digits) >= CODE_DIGITS:
            return
        digits = self._state.digits + digit
        self._swap(replace(self._state, digits=digits, is_unknown=False))
        if len(digits) == CODE_DIGITS:
            desk = self._reception
            self.ask(lambda: (desk.find_code(digits), desk.look()), self._found)

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if not self.busy:
            self._swap(replace(self._state, digits=self._state.digits[:-1]))

    def _found(self, answer: tuple[FoundVisit | FoundWaiting | UnknownCode, HubView]) -> None:
        found, view = answer
        if isinstance(found, UnknownCode):
            self._misses.add(self._shell.clock.monotonic())
            self._swap(replace(self._state, digits="", is_unknown=True, pause_s=self._pause_s()))
            return
        self._misses.clear()
        going = _all(found) if isinstance(found, FoundVisit) else ()
        self._swap(replace(self._state, digits="", found=found, view=view, going=going))
        if isinstance(found, FoundVisit) and not found.stays:
            self._leave(found, None)

    # --- the ways ---

    @Slot(str)
    def take(self, way: str) -> None:
        """One of the ways was chosen."""
        found = self._state.found
        match way.partition(":"), found:
            case ("leave", _, _), FoundVisit():
                self._leave(found, None)
            case ("move", _, side), FoundVisit():
                key = f"{self._state.key}-{side}"
                self.ask(lambda: self._reception.move(key, found.visit_id, side), self._moved)
            case ("leave_line", _, _), FoundWaiting():
                self.ask(lambda: self._line.leave_line(found.waiting_id), self._left_line)
            case ("called", _, _), FoundWaiting():
                self.open("called")
            case _:
                self.home()

    @Slot(str, int)
    def setGoing(self, side: str, people: int) -> None:
        """So many of the group leave from that side."""
        found = self._state.found
        if isinstance(found, FoundVisit):
            there = {stay.space_id: stay.people for stay in found.stays}
            going = {**dict(self._state.going), side: min(max(people, 0), there.get(side, 0))}
            self._swap(replace(self._state, going=tuple(going.items())))

    @Slot()
    def leaveAsTold(self) -> None:
        """So many of the group leave as the numbers say."""
        if isinstance(self._state.found, FoundVisit) and self._shown.is_ready:
            self._leave(self._state.found, dict(self._state.going))

    @Slot()
    def justGo(self) -> None:
        """No code at hand: nobody is kept."""
        self.open("thanks", WithoutCode())

    @Slot()
    def goBack(self) -> None:
        """Back to the code, or off the page."""
        if self._state.found is None:
            self.back()
        else:
            self._swap(CheckOutState(key=new_id()))

    def _leave(self, found: FoundVisit, leaving: dict[str, int] | None) -> None:
        self.ask(lambda: self._reception.leave(found.visit_id, leaving), self._left_hub)

    def _left_hub(self, answer: Left | UnknownCode) -> None:
        self.open("thanks", answer if isinstance(answer, Left) else WithoutCode())

    def _left_line(self, answer: LeftLine | CallGone) -> None:
        self.open("thanks", answer)

    def _moved(self, answer: Moved | Full | NotTaken) -> None:
        match answer:
            case Moved():
                self.open("thanks", answer)
            case Full():
                no = words.Sentence(
                    translate("CheckOut", "Others were quicker: it is full there now."),
                    translate("CheckOut", "Your place here is still yours."),
                )
                self._swap(replace(self._state, no=no))
            case NotTaken():
                self._swap(replace(self._state, no=words.not_taken(answer)))


def _all(found: FoundVisit) -> tuple[tuple[str, int], ...]:
    return tuple((stay.space_id, stay.people) for stay in found.stays)
