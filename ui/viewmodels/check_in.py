"""The check-in page: what for, which side, a name if one likes, and "I come healthy" (V1-V4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, assert_never

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import (
    Arrival,
    CheckedIn,
    Closed,
    Full,
    HubView,
    NotTaken,
    Purpose,
    Waiting,
)
from kiosk.rules.names import LONGEST_NAME
from ui import words
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.check_in_form import (
    HOLD,
    CheckInShown,
    CheckInState,
    PlaceRow,
    PurposeRow,
    derive,
    placed,
)
from ui.viewmodels.draft import Draft
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...
    def arrive(self, wanted: Arrival) -> CheckedIn | Full | Closed | NotTaken: ...


class Line(Protocol):
    """The part of the waiting line that this page asks."""

    def wait(self, wanted: Arrival) -> Waiting | Closed | NotTaken: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class CheckIn(PageModel):
    """One person comes in, or joins the line when the form was opened for that."""

    NAME = "check_in"

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._desk, self._line = desk, line
        self._state = CheckInState()
        self._shown = CheckInShown()
        self._is_open = False
        self._purposes = RowModel(PurposeRow, key="key", parent=self)
        self._places = RowModel(PlaceRow, key="key", parent=self)

    def entered(self, given: object) -> None:
        """Open an empty form, or go on with a draft that comes back from a later page."""
        self._is_open = True
        draft = given if isinstance(given, Draft) else Draft()
        self._state = CheckInState(replace(draft, key=self._shell.confirming.new_key()))
        then = self._seen if isinstance(given, Draft) else self._seen_first
        self.watch(self._desk.look, then)
        self.say()

    def left(self) -> None:
        """Forget the form."""
        self._is_open = False
        self._state = CheckInState()
        self.say()

    def heard(self, fact: object) -> None:
        """The places may be others now."""
        if self._is_open:
            self.watch(self._desk.look, self._seen)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.lang)
        self._purposes.show(self._shown.purposes)
        self._places.show(self._shown.places)
        self.changed.emit()

    def _seen_first(self, view: HubView) -> None:
        """Where there is no room at all the ways out come first, not a form."""
        if view.places.hub.free and view.door.is_open:
            self._seen(view)
        elif view.door.is_open:
            self.open("full", view)
        else:
            self.open("full", Closed(view.door.opens_at, view.door.reason))

    def _seen(self, view: HubView) -> None:
        self._state = placed(self._state, view)
        self.say()

    def _fill_in(self, change: Callable[[Draft], Draft]) -> None:
        self._state = replace(self._state, draft=change(self._state.draft), no=None)
        self.say()

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The page's question; empty while nothing is known."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def placesTitle(self) -> str:
        """The heading of the sides; empty where there is nothing to choose."""
        return self._shown.places_title

    @Property(str, notify=changed, final=True)
    def nameProblem(self) -> str:
        """Why the name cannot be taken."""
        return self._shown.name_problem

    @Property(str, notify=changed, final=True)
    def affirms(self) -> str:
        """A health sentence that is too long for the button."""
        return self._shown.affirms

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """What is still to be chosen."""
        return self._shown.footnote

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether the primary button may be touched."""
        return self._shown.is_ready

    @Property(bool, notify=changed, final=True)
    def isForLine(self) -> bool:
        """Whether the form is for the waiting line."""
        return self._state.draft.waits

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """The name typed so far."""
        return self._state.draft.name

    @Property(int, constant=True, final=True)
    def longestName(self) -> int:
        """Characters that a name may have."""
        return LONGEST_NAME

    @Property(QAbstractItemModel, constant=True, final=True)
    def purposes(self) -> RowModel:
        """The purposes to choose from."""
        return self._purposes

    @Property(QAbstractItemModel, constant=True, final=True)
    def places(self) -> RowModel:
        """The places to choose from; empty where there is one side only."""
        return self._places

    # --- what is done ---

    @Slot(str)
    def choosePurpose(self, key: str) -> None:
        """Say what one comes for."""
        self._fill_in(lambda draft: replace(draft, purpose=Purpose(key)))

    @Slot(str)
    def choosePlace(self, key: str) -> None:
        """Choose a side, kept places or either side by its row's key."""
        self._state = replace(self._state, is_placed=True)
        if key.startswith(HOLD):
            hold_id = key.removeprefix(HOLD)
            self._fill_in(lambda draft: replace(draft, hold_id=hold_id, side=self._side_of(key)))
        else:
            self._fill_in(lambda draft: replace(draft, hold_id=None, side=key or None))

    @Slot(str)
    def nameTo(self, name: str) -> None:
        """Take what is typed."""
        self._fill_in(lambda draft: replace(draft, name=name))

    @Slot()
    def comeIn(self) -> None:
        """Affirm the health sentence and come in; or join the line."""
        wanted = self._state.draft.arrival()
        if wanted is None or not self._shown.is_ready:
            return
        if self._state.draft.waits:
            self.ask(lambda: self._line.wait(wanted), self._answered)
        else:
            self.ask(lambda: self._desk.arrive(wanted), self._answered)

    @Slot()
    def notToday(self) -> None:
        """Go without a trace (V3)."""
        self.open("not_today")

    def _side_of(self, key: str) -> str | None:
        view = self._state.view
        holds = view.holds if view else ()
        return next((hold.space_id for hold in holds if HOLD + hold.hold_id == key), None)

    def _answered(self, answer: CheckedIn | Waiting | Full | Closed | NotTaken) -> None:
        match answer:
            case CheckedIn():
                self.open("welcome", answer)
            case Waiting():
                self.open("waiting", answer)
            case Full():
                self.open("full", (answer, self._state.draft))
            case Closed():
                self.open("full", answer)
            case NotTaken():
                self._not_taken(answer)
            case _:
                assert_never(answer)

    def _not_taken(self, no: NotTaken) -> None:
        self._state = replace(self._state, no=no)
        self.say()
        if not self._shown.name_problem:
            self._shell.tell(words.not_taken(no))
