"""What QML sees of the way out: one property for each thing it shows."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.check_out_words import CheckOutShown, CheckOutState, GoingRow, WayRow, derive
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("the page has a class of its own")
class CheckOutFace(PageModel):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = CheckOutState()
        self._shown = CheckOutShown()
        self._ways = RowModel(WayRow, key="key", parent=self)
        self._going = RowModel(GoingRow, key="space", parent=self)
        shell.eye.changed.connect(self.changed)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._ways.show(shown.ways)
        self._going.show(shown.going)
        self.changed.emit()

    def _swap(self, state: CheckOutState) -> None:
        self._state = state
        self.say()

    @Property(str, notify=changed, final=True)
    def passTitle(self) -> str:
        """What to do with a pass."""
        if self._shell.eye.is_blind:
            return translate("CheckOut", "The camera is having a break")
        return translate("CheckOut", "Or show your hub pass")

    @Property(str, notify=changed, final=True)
    def passWords(self) -> str:
        """Where to show a pass; nobody is sent to a camera that sees nothing."""
        if self._shell.eye.is_blind:
            return translate("CheckOut", "The camera sees nothing just now. The four digits do.")
        return translate("CheckOut", "to the camera or the scanner; it works on every page")

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        """code, one, group or waiting."""
        return self._shown.step

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
        """What did not go as wished; empty when all does."""
        return self._shown.notice

    @Property(str, notify=changed, final=True)
    def noticeWords(self) -> str:
        """What to do about it."""
        return self._shown.notice_words

    @Property(str, notify=changed, final=True)
    def primaryText(self) -> str:
        """The word of the primary button; empty when there is none."""
        return self._shown.primary

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether the primary button may be touched."""
        return self._shown.is_ready

    @Property(bool, notify=changed, final=True)
    def mayType(self) -> bool:
        """Whether digits are taken now."""
        return self._shown.may_type

    @Property(str, notify=changed, final=True)
    def digits(self) -> str:
        """What was typed so far."""
        return self._state.digits

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """What can be done with one touch."""
        return self._ways

    @Property(QAbstractItemModel, constant=True, final=True)
    def going(self) -> RowModel:
        """The sides of a group, and how many leave from each."""
        return self._going
