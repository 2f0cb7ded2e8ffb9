"""The face of one's reservation: what its page shows of the state, for QML to bind to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.mine import Mine
from ui.viewmodels.reservation_state import (
    DayRow,
    ReservationShown,
    ReservationState,
    TimeRow,
)
from ui.viewmodels.reservation_words import derive
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the page has a class of its own")
class ReservationFace(Mine):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    _shown: ReservationShown

    stepChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = ReservationState()
        self._shown = ReservationShown()
        self._days = RowModel(DayRow, key="key", parent=self)
        self._times = RowModel(TimeRow, key="key", parent=self)
        shell.eye.changed.connect(self.stepChanged)

    @property
    def state(self) -> ReservationState:
        """What is known now."""
        return self._state

    def swap(self, state: ReservationState) -> None:
        """Show another state."""
        self._state = state
        self.say()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        state = replace(self._state, at=self._shell.clock.now())
        self._shown = shown = derive(state, self.zone, self.lang)
        self._days.show(shown.days)
        self._times.show(shown.times)
        self.tell()
        self.stepChanged.emit()

    @Property(bool, notify=stepChanged, final=True)
    def isAir(self) -> bool:
        """Whether they are on air."""
        return self._shown.is_air

    @Property(bool, notify=stepChanged, final=True)
    def isReady(self) -> bool:
        """Whether it may be touched."""
        return self._shown.is_ready

    @Property(str, notify=stepChanged, final=True)
    def footnote(self) -> str:
        """What is said beside the buttons."""
        return self._shown.footnote

    @Property(bool, notify=stepChanged, final=True)
    def mayType(self) -> bool:
        """Whether digits are taken now."""
        return self._shown.may_type

    @Property(str, notify=stepChanged, final=True)
    def digits(self) -> str:
        """What was typed so far."""
        return self._state.digits

    @Property(bool, notify=stepChanged, final=True)
    def isBlind(self) -> bool:
        """Whether the camera sees nothing now."""
        return self._shell.eye.is_blind

    @Property(QAbstractItemModel, constant=True, final=True)
    def days(self) -> RowModel:
        """The days to move it to."""
        return self._days

    @Property(QAbstractItemModel, constant=True, final=True)
    def times(self) -> RowModel:
        """The starts to move it to."""
        return self._times
