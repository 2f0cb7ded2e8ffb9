"""The called page: whoever's turn it is comes in on the places that are kept for them (O9)."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import CallGone, CheckedIn, Closed, Full, HubView, LeftLine
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.called_words import CalledRow, CalledShown, CalledState, chosen_party, derive
from ui.viewmodels.draft import Draft
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...


class Line(Protocol):
    """The part of the waiting line that this page asks."""

    def enter_called(self, key: str, waiting_id: str) -> CheckedIn | CallGone | Full | Closed: ...
    def leave_line(self, waiting_id: str) -> LeftLine | CallGone: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Called(PageModel):
    """The called parties; one of them affirms and comes in."""

    NAME = "called"

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._desk, self._line = desk, line
        self._state = CalledState()
        self._shown = CalledShown()
        self._is_open = False
        self._parties = RowModel(CalledRow, key="key", parent=self)

    def entered(self, given: object) -> None:
        """Look who is called."""
        self._is_open = True
        self._state = CalledState(key=self._shell.confirming.new_key())
        self.watch(self._desk.look, self._seen)
        self.say()

    def left(self) -> None:
        """Forget which number it was."""
        self._is_open = False
        self._state = CalledState()
        self.say()

    def heard(self, fact: object) -> None:
        """Somebody may have come in, or been called."""
        if self._is_open:
            self.watch(self._desk.look, self._seen)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.lang)
        self._parties.show(self._shown.parties)
        self.changed.emit()

    def _seen(self, view: HubView) -> None:
        self._state = replace(self._state, view=view)
        self.say()

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """loading, called or over."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """Whose turn it is; or that the call is over."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """What to do instead."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def lineNote(self) -> str:
        """How long the line is that one may join."""
        return self._shown.line_note

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The sentence to affirm."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def affirms(self) -> str:
        """A health sentence that is too long for the button."""
        return self._shown.affirms

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether a number is chosen."""
        return self._shown.is_ready

    @Property(str, notify=changed, final=True)
    def oneNumber(self) -> str:
        """The number, where one party only is called."""
        return self._shown.one_number

    @Property(str, notify=changed, final=True)
    def oneNote(self) -> str:
        """How many they are, where to, and until when their places are kept."""
        return self._shown.one_note

    @Property(QAbstractItemModel, constant=True, final=True)
    def parties(self) -> RowModel:
        """The called parties."""
        return self._parties

    @Slot(str)
    def choose(self, waiting_id: str) -> None:
        """This is my number."""
        self._state = replace(self._state, chosen=waiting_id, key=self._shell.confirming.new_key())
        self.say()

    @Slot()
    def goOn(self) -> None:
        """Affirm the health sentence and come in; where the call is over, join the line again."""
        if self._shown.kind == "over":
            self.open("check_in", Draft(waits=True) if self._is_full() else None)
        elif party := chosen_party(self._state):
            key, waiting_id = self._state.key, party.waiting_id
            self.ask(lambda: self._line.enter_called(key, waiting_id), self._answered)

    @Slot()
    def notToday(self) -> None:
        """Give the place to the next in line, and go without a trace (V3)."""
        party = chosen_party(self._state)
        if party is None:
            self.open("not_today")
        else:
            self.ask(lambda: self._line.leave_line(party.waiting_id), self._left_line)

    def _left_line(self, answer: LeftLine | CallGone) -> None:
        self.open("not_today")

    def _is_full(self) -> bool:
        return self._state.view is not None and not self._state.view.places.hub.free

    def _answered(self, answer: CheckedIn | CallGone | Full | Closed) -> None:
        match answer:
            case CheckedIn():
                self.open("welcome", answer)
            case CallGone():
                self._state = replace(self._state, gone=answer)
                self.say()
            case Full() | Closed():
                self.open("full", answer)
            case _:
                assert_never(answer)
