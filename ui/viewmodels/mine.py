"""What belongs to a code, before its holder: a card that says how it stands, and the ways on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.noticed import Noticed, NoticedShown
from ui.viewmodels.shell import Shell
from ui.viewmodels.ways import WayRow

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MineShown(NoticedShown):
    """What these pages show; `step` is the one question asked now, `mark` the card's icon."""

    step: str = "mine"
    question: str = ""
    explanation: str = ""
    mark: str = ""
    headline: str = ""
    lines: tuple[str, ...] = ()
    ways: tuple[WayRow, ...] = ()


@QmlElement
@QmlUncreatable("the page has a class of its own")
class Mine(Noticed):
    """Base of these pages."""

    _shown: MineShown

    mineChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._ways = RowModel(WayRow, key="key", parent=self)

    def tell(self) -> None:
        """Tell the page what is shown now."""
        self._ways.show(self._shown.ways)
        self.changed.emit()
        self.mineChanged.emit()

    @Property(str, notify=mineChanged, final=True)
    def step(self) -> str:
        """Which question is asked."""
        return str(self._shown.step)

    @Property(str, notify=mineChanged, final=True)
    def question(self) -> str:
        """The title."""
        return self._shown.question

    @Property(str, notify=mineChanged, final=True)
    def explanation(self) -> str:
        """The line under it."""
        return self._shown.explanation

    @Property(str, notify=mineChanged, final=True)
    def mark(self) -> str:
        """The icon of the card; empty when there is no card."""
        return self._shown.mark

    @Property(str, notify=mineChanged, final=True)
    def headline(self) -> str:
        """How it stands."""
        return self._shown.headline

    @Property(str, notify=mineChanged, final=True)
    def lines(self) -> str:
        """The lines under it."""
        return "\n".join(self._shown.lines)

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """What can be done with one touch."""
        return self._ways
