"""After a reservation: the code, the pictures to carry away, and beginning at once (R5, R6, B1)."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Closed, Full
from kiosk.ids import new_id
from kiosk.room_answers import (
    Changed,
    InductionFirst,
    MyReservation,
    NotSo,
    Reserved,
    Started,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
)
from ui.bridge import Bridge
from ui.room_refusals import Place
from ui.viewmodels.booked_words import (
    BookedShown,
    BookedState,
    Kind,
    NotBegun,
    calendar_of,
    derive,
    not_begun,
)
from ui.viewmodels.carried import Carried, Reception
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Begun = Started | Full | Closed | NotSo | TooEarly | InductionFirst | UnknownReservation


class Desk(Protocol):
    """The part of the booking desk that this page asks."""

    def start(self, key: str, reservation_id: str, *, is_inside: bool = False) -> Begun: ...


class Teacher(Protocol):
    """The part of the booth's desk that this page asks."""

    def confirm_induction(self, reservation_id: str) -> Changed | NotSo | UnknownReservation: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Booked(Carried):
    """Opened with (Reserved or WaitsForRoom, whether they are inside); takes the code along."""

    NAME = "reserved"

    _state: BookedState
    _shown: BookedShown

    waysChanged = Signal()

    def __init__(
        self, shell: Shell, bridge: Bridge, desk: Desk, teacher: Teacher, reception: Reception
    ) -> None:
        super().__init__(shell, bridge, reception)
        self._desk, self._teacher = desk, teacher
        self._state = BookedState()
        self._shown = BookedShown()
        self._key = ""

    def entered(self, given: object) -> None:
        """Show what the desk answered, and draw what is carried away."""
        match given:
            case (Reserved(mine), bool() as is_inside):
                self._state = BookedState(mine=mine, is_inside=is_inside)
                self.carry(mine.code)
                self.draw_entry()
            case (WaitsForRoom() as waits, _):
                self._state = BookedState(waits=waits)
                self.carry(waits.code)
            case _:
                raise TypeError(f"reserved is opened with an answer, not {type(given).__name__}")
        self._key = new_id()

    def left(self) -> None:
        """Forget the key, too."""
        self._key = ""
        super().left()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self._place)
        self.changed.emit()
        self.waysChanged.emit()

    @property
    def _place(self) -> Place:
        return Place(self._shell.clock.now(), self.zone, self.lang, {})

    def entry(self, hub: tuple[str, str]) -> str:
        """The reservation."""
        return "" if self._state.mine is None else calendar_of(self._state.mine, hub, self.lang)

    # --- what is done ---

    @Slot()
    def goOn(self) -> None:
        """The primary button: begin, or confirm that they know how, or be done."""
        if self._state.kind is Kind.INDUCTION:
            self._confirm()
        elif self._state.may_begin(self._shell.clock.now()):
            self._begin(is_inside=self._state.is_inside)
        else:
            self.home()

    @Slot()
    def goOtherwise(self) -> None:
        """The other button: they are inside already, or not yet, or be done."""
        if self._state.kind is Kind.INDUCTION:
            self.swap(is_inducting=False)
        elif self._state.is_inside:
            self.home()
        else:
            self._begin(is_inside=True)

    def _begin(self, *, is_inside: bool) -> None:
        mine, key = self._state.mine, self._key
        if mine is None:
            return
        self._state = replace(self._state, is_inside=is_inside)
        if mine.needs_induction:
            self.swap(is_inducting=True)
        else:
            self.ask(
                lambda: self._desk.start(key, mine.reservation_id, is_inside=is_inside), self._begun
            )

    def _confirm(self) -> None:
        mine = self._state.mine
        if mine is not None:
            self.ask(lambda: self._teacher.confirm_induction(mine.reservation_id), self._confirmed)

    def _confirmed(self, answer: Changed | NotSo | UnknownReservation) -> None:
        self.swap(is_inducting=False)
        if isinstance(answer, Changed):
            self.swap(mine=answer.mine)
            self._begin(is_inside=self._state.is_inside)
        else:
            self._tell(answer)

    def _begun(self, answer: Begun) -> None:
        match answer:
            case Started(_, None):
                self._started(answer.mine)
            case Started(_, came):
                self.open("welcome", came)
            case InductionFirst():
                self.swap(is_inducting=True)
            case _:
                self._tell(answer)

    def _started(self, mine: MyReservation) -> None:
        self.swap(mine=mine)

    def _tell(self, no: NotBegun) -> None:
        self._key = new_id()
        self._shell.tell(not_begun(no, self._place))

    # --- what is shown ---

    @Property(list, notify=waysChanged, final=True)
    def lines(self) -> list[str]:
        """How the room works."""
        return list(self._shown.lines)

    @Property(str, notify=waysChanged, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Property(str, notify=waysChanged, final=True)
    def primaryIcon(self) -> str:
        """Its icon."""
        return self._shown.primary_icon

    @Property(str, notify=waysChanged, final=True)
    def secondary(self) -> str:
        """The word of the other button; empty when there is none."""
        return self._shown.secondary
