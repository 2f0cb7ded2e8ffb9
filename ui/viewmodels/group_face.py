"""What QML sees of the group page: one property for each thing it shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.check_in_form import PurposeRow
from ui.viewmodels.group_state import GroupState, derive
from ui.viewmodels.page import PageModel
from ui.viewmodels.party import OptionRow, SideShare
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 60
QUICK = (3, 5, 10, 12, 20)


@QmlElement
@QmlUncreatable("the page has a class of its own")
class GroupFace(PageModel):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = GroupState()
        self._shown = derive(self._state, self.lang)
        self._shares = RowModel(SideShare, key="key", parent=self)
        self._options = RowModel(OptionRow, key="key", parent=self)
        self._purposes = RowModel(PurposeRow, key="key", parent=self)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._shares.show(shown.shares)
        self._options.show(shown.options)
        self._purposes.show(shown.purposes)
        self.changed.emit()

    def _swap(self, state: GroupState) -> None:
        self._state = state
        self.say()

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title: how many fit, or what they come for."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Why not all of them fit."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What has changed since they last looked."""
        return self._shown.notice

    @Property(int, notify=changed, final=True)
    def waiting(self) -> int:
        """How many of them would wait."""
        return self._shown.waiting

    @Property(str, notify=changed, final=True)
    def waitingWords(self) -> str:
        """The same in words."""
        return self._shown.waiting_words

    @Property(str, notify=changed, final=True)
    def summary(self) -> str:
        """The choice in a line."""
        return self._shown.summary

    @Property(str, notify=changed, final=True)
    def problem(self) -> str:
        """What is the matter with the nickname."""
        return self._shown.problem

    @Property(str, notify=changed, final=True)
    def primaryText(self) -> str:
        """The word of the primary button; empty when there is nothing to do."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def primaryIcon(self) -> str:
        """Its icon."""
        return self._shown.primary_icon

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether the primary button may be touched."""
        return self._shown.is_ready

    @Property(bool, notify=changed, final=True)
    def isTellingWho(self) -> bool:
        """Whether the second of the two questions is asked."""
        return self._state.is_telling_who

    @Property(int, notify=changed, final=True)
    def people(self) -> int:
        """How many they are."""
        return self._state.people

    @Property(str, notify=changed, final=True)
    def holdId(self) -> str:
        """The kept places that are theirs."""
        return self._state.hold_id

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """What the leader is called."""
        return self._state.name

    @Property(list, notify=changed, final=True)
    def holds(self) -> list[dict[str, Any]]:
        """The kept places to choose from, as pills; empty when none are kept."""
        return [{"value": value, "text": text} for value, text in self._shown.holds]

    @Property(list, constant=True, final=True)
    def quick(self) -> list[dict[str, Any]]:
        """Numbers in one touch, as pills."""
        return [{"value": str(number), "text": str(number)} for number in QUICK]

    @Property(int, constant=True, final=True)
    def most(self) -> int:
        """The largest group."""
        return MOST

    @Property(QAbstractItemModel, constant=True, final=True)
    def shares(self) -> RowModel:
        """The sides with the places that would be theirs."""
        return self._shares

    @Property(QAbstractItemModel, constant=True, final=True)
    def options(self) -> RowModel:
        """What they can do."""
        return self._options

    @Property(QAbstractItemModel, constant=True, final=True)
    def purposes(self) -> RowModel:
        """Why one comes."""
        return self._purposes

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """What is still missing for the primary button."""
        return self._shown.footnote
