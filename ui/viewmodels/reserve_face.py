"""What QML sees of the page of a reservation: one property for each thing it shows."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import PageModel
from ui.viewmodels.reserve_facts import FactRow
from ui.viewmodels.reserve_state import ReserveState
from ui.viewmodels.reserve_words import CellRow, ReserveShown
from ui.viewmodels.shell import Shell
from ui.viewmodels.ways import WayRow

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the page has a class of its own")
class ReserveFace(PageModel):
    """The state and what is derived of it; `_show` puts both on the screen."""

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = ReserveState()
        self._shown = ReserveShown()
        self._cells = RowModel(CellRow, key="key", parent=self)
        self._facts = RowModel(FactRow, parent=self)
        self._ways = RowModel(WayRow, key="key", parent=self)

    def _show(self, shown: ReserveShown) -> None:
        self._shown = shown
        self._cells.show(shown.cells)
        self._facts.show(shown.facts)
        self._ways.show(shown.ways)
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        """Which question: day, time, length, confirm; or no."""
        return self._shown.ask

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The question."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """What has been chosen so far."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def why(self) -> str:
        """Why what is looked at cannot be had."""
        return self._shown.why

    @Property(bool, notify=changed, final=True)
    def hasWays(self) -> bool:
        """Whether something can be done about it."""
        return self._shown.has_ways

    @Property(str, notify=changed, final=True)
    def hint(self) -> str:
        """What there is to touch."""
        return self._shown.hint

    @Property(str, notify=changed, final=True)
    def empty(self) -> str:
        """Why there is nothing to choose."""
        return self._shown.empty

    @Property(QAbstractItemModel, constant=True, final=True)
    def cells(self) -> RowModel:
        """The days, the starts or the lengths."""
        return self._cells

    @Property(int, notify=changed, final=True)
    def anHour(self) -> int:
        """How many starts an hour has; they stay together."""
        return self._shown.an_hour

    @Property(int, notify=changed, final=True)
    def leading(self) -> int:
        """How many starts of the first hour are over already."""
        return self._shown.leading

    @Property(bool, notify=changed, final=True)
    def mayEarlier(self) -> bool:
        """Whether there are earlier days."""
        return self._shown.may_earlier

    @Property(bool, notify=changed, final=True)
    def mayLater(self) -> bool:
        """Whether there are later days."""
        return self._shown.may_later

    @Property(int, notify=changed, final=True)
    def people(self) -> int:
        """How many are coming."""
        return self._state.people

    @Property(int, notify=changed, final=True)
    def most(self) -> int:
        """How many seats there are."""
        return self._shown.most

    @Property(str, notify=changed, final=True)
    def warning(self) -> str:
        """What one must know of the room."""
        return self._shown.warning

    @Property(bool, notify=changed, final=True)
    def isInsideAsked(self) -> bool:
        """Whether they may be in the hub already."""
        return self._shown.is_inside_asked

    @Property(bool, notify=changed, final=True)
    def isInside(self) -> bool:
        """Whether they say so."""
        return self._state.is_inside

    @Property(QAbstractItemModel, constant=True, final=True)
    def facts(self) -> RowModel:
        """What to know of the room."""
        return self._facts

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """The ways out of a no."""
        return self._ways

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button; none where a cell leads on."""
        return self._shown.primary
