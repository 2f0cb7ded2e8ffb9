"""The face of one's reservation: what its page shows of the state, for QML to bind to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import PageModel
from ui.viewmodels.reservation_state import (
    DayRow,
    ReservationShown,
    ReservationState,
    TimeRow,
    WayRow,
)
from ui.viewmodels.reservation_words import derive
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the page has a class of its own")
class ReservationFace(PageModel):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = ReservationState()
        self._shown = ReservationShown()
        self._ways = RowModel(WayRow, key="key", parent=self)
        self._days = RowModel(DayRow, key="key", parent=self)
        self._times = RowModel(TimeRow, key="key", parent=self)
        shell.eye.changed.connect(self.changed)

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
        self._ways.show(shown.ways)
        self._days.show(shown.days)
        self._times.show(shown.times)
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        """Which question is asked."""
        return self._shown.step.value

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """The line under it."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What came of the last touch, or what should be known."""
        return self._shown.notice

    @Property(str, notify=changed, final=True)
    def noticeWords(self) -> str:
        """More of it."""
        return self._shown.notice_words

    @Property(str, notify=changed, final=True)
    def noticeTone(self) -> str:
        """How it is meant: leaf or berry."""
        return self._shown.tone

    @Property(str, notify=changed, final=True)
    def mark(self) -> str:
        """The icon of the card; empty when there is no card."""
        return self._shown.mark

    @Property(bool, notify=changed, final=True)
    def isAir(self) -> bool:
        """Whether they are on air."""
        return self._shown.is_air

    @Property(str, notify=changed, final=True)
    def headline(self) -> str:
        """How it stands."""
        return self._shown.headline

    @Property(str, notify=changed, final=True)
    def lines(self) -> str:
        """The lines under it."""
        return "\n".join(self._shown.lines)

    @Property(str, notify=changed, final=True)
    def primaryText(self) -> str:
        """The word of the primary button; empty when there is none."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def primaryIcon(self) -> str:
        """Its icon."""
        return self._shown.primary_icon

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether it may be touched."""
        return self._shown.is_ready

    @Property(str, notify=changed, final=True)
    def secondaryText(self) -> str:
        """The word of the button beside it."""
        return self._shown.secondary

    @Property(str, notify=changed, final=True)
    def secondaryIcon(self) -> str:
        """Its icon."""
        return self._shown.secondary_icon

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """What is said beside the buttons."""
        return self._shown.footnote

    @Property(bool, notify=changed, final=True)
    def mayType(self) -> bool:
        """Whether digits are taken now."""
        return self._shown.may_type

    @Property(str, notify=changed, final=True)
    def digits(self) -> str:
        """What was typed so far."""
        return self._state.digits

    @Property(bool, notify=changed, final=True)
    def isBlind(self) -> bool:
        """Whether the camera sees nothing now."""
        return self._shell.eye.is_blind

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """What can be done with one touch."""
        return self._ways

    @Property(QAbstractItemModel, constant=True, final=True)
    def days(self) -> RowModel:
        """The days to move it to."""
        return self._days

    @Property(QAbstractItemModel, constant=True, final=True)
    def times(self) -> RowModel:
        """The starts to move it to."""
        return self._times
