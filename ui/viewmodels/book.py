"""A list of the manager's area: rows that say what is so, each with at most one thing to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import NotTaken
from ui import manager_words
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.manager_session import ManagerPage, ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BookRow:
    """One line: a heading, or what is so and the word of what can be done about it.

    `sure` is asked before it is done; without it, it is done at once. `other` is the word of what
    can be done instead, at once. `picture` is the address of a small picture of it. What
    `may_rise` or `may_sink` can be moved up or down by one.
    """

    key: str
    title: str
    note: str = ""
    icon: str = ""
    tail: str = ""
    tone: str = "leaf"
    action: str = ""
    other: str = ""
    sure: str = ""
    yes: str = ""
    picture: str = ""
    may_rise: bool = False
    may_sink: bool = False
    is_asking: bool = False
    is_heading: bool = False


def heading(key: str, title: str) -> BookRow:
    """The heading of the rows that follow."""
    return BookRow(key, title, is_heading=True)


@dataclass(frozen=True, slots=True)
class BookShown:
    """What a list shows; `empty` is said where there is nothing."""

    title: str = ""
    rows: tuple[BookRow, ...] = ()
    empty: str = ""
    primary: str = ""
    secondary: str = ""
    icon: str = "plus"
    is_loading: bool = False


@QmlElement
@QmlUncreatable("each list has a class of its own")
class Book(ManagerPage):
    """Base of the manager's lists: says what is `shown`, and what `act` does to a row.

    `_seen` is what the desk told, None while nothing is known; each list says what that is.
    """

    COLUMNS: ClassVar[int] = 1

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, session: ManagerSession) -> None:
        super().__init__(shell, bridge, session)
        self._seen: Any = None
        self._asking = ""
        self._rows = RowModel(BookRow, key="key", parent=self)
        self._shown = BookShown(is_loading=True)

    # --- what a list says ---

    def shown(self) -> BookShown:
        """What there is."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Ask the desk for what there is."""
        raise NotImplementedError

    def act(self, key: str) -> None:
        """Do the one thing that can be done to this row."""

    def act_other(self, key: str) -> None:
        """Do the other thing that can be done to this row."""

    def act_move(self, key: str, by: int) -> None:
        """Move this row up (-1) or down (1)."""

    def act_primary(self) -> None:
        """What the primary button does."""

    def act_secondary(self) -> None:
        """What the button beside it does."""

    # --- what a page does ---

    def entered(self, given: object) -> None:
        """Look."""
        self._asking = ""
        self.look_again()

    def left(self) -> None:
        """Nothing of it is anybody else's business, and the next look is a fresh one."""
        self._seen = None
        self.say()

    def heard(self, fact: object) -> None:
        """Whatever happened, look again while somebody looks at it."""
        if str(self._shell.page) == self.NAME:
            self.look_again()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = self.shown()
        self._rows.show([replace(row, is_asking=row.key == self._asking) for row in shown.rows])
        self.say_parts()
        self.changed.emit()

    def show(self, seen: Any) -> None:
        """The desk has told."""
        self._seen = seen
        self.say()

    def settle(self, answer: object) -> None:
        """After something was done: a "no" in words, and a fresh look."""
        if isinstance(answer, NotTaken):
            self._shell.tell(manager_words.not_taken(answer))
        self.look_again()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What the list is about."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def empty(self) -> str:
        """What to say where there is nothing."""
        return self._shown.empty

    @Property(bool, notify=changed, final=True)
    def isLoading(self) -> bool:
        """Whether nothing is known yet."""
        return self._shown.is_loading

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def secondary(self) -> str:
        """The word of the button beside it."""
        return self._shown.secondary

    @Property(int, constant=True, final=True)
    def columns(self) -> int:
        """How many lines may stand side by side."""
        return self.COLUMNS

    @Property(str, notify=changed, final=True)
    def icon(self) -> str:
        """The icon of the primary button."""
        return self._shown.icon

    @Property(QAbstractItemModel, constant=True, final=True)
    def rows(self) -> RowModel:
        """The lines."""
        return self._rows

    @Slot(str)
    def touch_row(self, key: str) -> None:
        """Somebody wants to do the row's thing: ask first where it says so."""
        row = next((row for row in self._rows.rows if row.key == key), None)
        if row is None or self.busy:
            return
        if row.sure:
            self._asking = key
            self.say()
        else:
            self.act(key)

    @Slot(str)
    def touch_other(self, key: str) -> None:
        """Somebody wants the other thing."""
        if not self.busy:
            self.act_other(key)

    @Slot(str, int)
    def move_row(self, key: str, by: int) -> None:
        """Somebody wants the row higher or lower."""
        if not self.busy:
            self.act_move(key, by)

    @Slot()
    def agree(self) -> None:
        """Yes, do it."""
        key, self._asking = self._asking, ""
        self.say()
        if key and not self.busy:
            self.act(key)

    @Slot()
    def keep(self) -> None:
        """No, leave it."""
        self._asking = ""
        self.say()

    @Slot()
    def go_on(self) -> None:
        """The primary button."""
        if not self.busy:
            self.act_primary()

    @Slot()
    def go_beside(self) -> None:
        """The button beside it."""
        if not self.busy:
            self.act_secondary()
