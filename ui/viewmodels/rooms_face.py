"""What QML sees of the page of rooms: one property for each thing it shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import PageModel
from ui.viewmodels.room_lines import RoomRow
from ui.viewmodels.room_offers import OfferRow
from ui.viewmodels.rooms_state import DayChip, RoomsShown, RoomsState, derive
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the page has a class of its own")
class RoomsFace(PageModel):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    changed = Signal()
    hoursChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = RoomsState()
        self._shown = RoomsShown()
        self._days = RowModel(DayChip, key="key", parent=self)
        self._rooms = RowModel(RoomRow, key="key", parent=self)
        self._offers = RowModel(OfferRow, key="key", parent=self)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        was, shown = self._shown, derive(self._state, self.lang)
        self._shown = shown
        self._days.show(shown.days)
        self._rooms.show(shown.rooms)
        self._offers.show(shown.bottom.offers)
        if was.hours != shown.hours:
            self.hoursChanged.emit()
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """loading, broken, none, closed or open."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def heading(self) -> str:
        """Which day is looked at."""
        return self._shown.heading

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What there is instead of lines."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """Why, or what to do then."""
        return self._shown.words

    @Property(str, notify=changed, final=True)
    def nextDay(self) -> str:
        """The next day that is open, while a closed one is looked at; empty when none is near."""
        return self._shown.next_day

    @Property(str, notify=changed, final=True)
    def nextLabel(self) -> str:
        """How that day is called."""
        return self._shown.next_label

    @Property(str, notify=changed, final=True)
    def hint(self) -> str:
        """The chosen room in a sentence."""
        return self._shown.bottom.hint

    @Property(str, notify=changed, final=True)
    def warning(self) -> str:
        """What one should know of the chosen room before taking it."""
        return self._shown.bottom.warning

    @Property(float, notify=changed, final=True)
    def nowAt(self) -> float:
        """Where now is on the line, from 0 to 1; below 0 when it is not on it."""
        return self._shown.now_at

    @Property(str, notify=changed, final=True)
    def nowText(self) -> str:
        """What the clock says."""
        return self._shown.now_text

    @Property(list, notify=hoursChanged, final=True)
    def hours(self) -> list[dict[str, Any]]:
        """The hours over the lines: {at, text}."""
        return list(self._shown.hours)

    @Property(bool, notify=changed, final=True)
    def mayChooseTime(self) -> bool:
        """Whether there is a room to have at another time."""
        return self._shown.bottom.may_choose_time

    @Property(bool, notify=changed, final=True)
    def isRefused(self) -> bool:
        """Whether the hint says why not."""
        return self._shown.bottom.is_refused

    @Property(bool, notify=changed, final=True)
    def isLater(self) -> bool:
        """Whether another time is all that is offered."""
        return self._shown.bottom.is_later

    @Property(QAbstractItemModel, constant=True, final=True)
    def days(self) -> RowModel:
        """The days that one touch leads to."""
        return self._days

    @Property(QAbstractItemModel, constant=True, final=True)
    def rooms(self) -> RowModel:
        """The rooms with their lines."""
        return self._rooms

    @Property(QAbstractItemModel, constant=True, final=True)
    def offers(self) -> RowModel:
        """How long the chosen room can be had from now on, or what is free instead."""
        return self._offers
