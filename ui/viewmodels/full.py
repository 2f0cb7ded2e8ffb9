"""The full page: why nobody comes in just now, and what to do instead (O4, O7, O9)."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Arrival, CheckedIn, Closed, Full, HubView, NotTaken, Waiting
from ui import words
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.door import CardRow
from ui.viewmodels.draft import EMPTY, Draft
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell
from ui.viewmodels.ways import WayRow
from ui.viewmodels.ways_out import (
    HOLD,
    LINE,
    SIDE,
    FullShown,
    FullState,
    HubRow,
    chosen_hold,
    chosen_side,
    derive,
    why_not_now,
)

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
class NoRoom(PageModel):
    """Opened with a `HubView`, a `Closed`, a `Full`, or a `Full` and the draft it was said to."""

    NAME = "full"

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._desk, self._line = desk, line
        self._state = FullState()
        self._shown = FullShown()
        self._ways = RowModel(WayRow, key="key", parent=self)
        self._hubs = RowModel(HubRow, key="title", parent=self)
        self._week = RowModel(CardRow, key="when", parent=self)

    def entered(self, given: object) -> None:
        """Show the no that was given, and keep looking whether it still stands.

        Whoever comes back to it from a further page finds what stands by then.
        """
        if given is None:
            self._state = FullState(key=self._shell.confirming.new_key())
            self.say()
            self.ask(self._desk.look, self._seen)
            return
        draft = EMPTY
        if isinstance(given, tuple):
            given, draft = given
        if not isinstance(given, HubView | Full | Closed):
            raise TypeError(f"full is opened with a no, not {type(given).__name__}")
        no = why_not_now(given, None) if isinstance(given, HubView) else given
        asked = no.asked if isinstance(no, Full) else None
        key = self._shell.confirming.new_key()
        self._state = FullState(no, asked, self._shell.clock.now(), draft, key, is_known=True)
        self.say()
        if isinstance(no, Closed):
            self.watch(self._desk.look, self._seen)

    def left(self) -> None:
        """Forget what had been filled in."""
        self._state = FullState()
        self.say()

    def heard(self, fact: object) -> None:
        """A place may have become free."""
        if self._state.is_known:
            self.watch(self._desk.look, self._seen)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.zone, self.lang)
        self._ways.show(self._shown.ways)
        self._hubs.show(self._shown.hubs)
        self._week.show(self._shown.week)
        self.changed.emit()

    def _seen(self, view: HubView) -> None:
        no: Full | Closed | None = why_not_now(view, self._state.asked)
        if not view.door.is_open:
            no = Closed(view.door.opens_at, view.door.reason)
        self._state = replace(self._state, no=no, at=view.at, view=view, is_known=True)
        self.say()

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """loading, full, room or closed."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """What is the matter, in a few words."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Why, with the limit; or when the door opens."""
        return self._shown.explanation

    @Property(int, notify=changed, final=True)
    def limit(self) -> int:
        """Places of what is full; 0 hides the capsules."""
        return self._shown.limit

    @Property(int, notify=changed, final=True)
    def inside(self) -> int:
        """How many are inside there."""
        return self._shown.inside

    @Property(int, notify=changed, final=True)
    def held(self) -> int:
        """How many places are kept there."""
        return self._shown.held

    @Property(str, notify=changed, final=True)
    def placesName(self) -> str:
        """The capsules in words."""
        return self._shown.places_name

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """The ways out that a touch takes."""
        return self._ways

    @Property(QAbstractItemModel, constant=True, final=True)
    def hubs(self) -> RowModel:
        """Other hubs."""
        return self._hubs

    @Property(bool, notify=changed, final=True)
    def hasWeek(self) -> bool:
        """Whether the hours of the days to come are known."""
        return bool(self._shown.week)

    @Property(QAbstractItemModel, constant=True, final=True)
    def week(self) -> RowModel:
        """The hours of the days to come, while the door is closed."""
        return self._week

    # --- what is done ---

    @Slot(str)
    def take(self, key: str) -> None:
        """Take one of the ways, by its row's key; what is still missing is asked on the form."""
        if key == LINE:
            self._wait(replace(self._state.draft, waits=True, hold_id=None))
        elif key.startswith(SIDE):
            self._arrive(chosen_side(self._state.draft, key.removeprefix(SIDE)))
        elif key.startswith(HOLD):
            holds = self._state.no.holds if isinstance(self._state.no, Full) else ()
            for hold in holds:
                if HOLD + hold.hold_id == key:
                    self._arrive(chosen_hold(self._state.draft, hold))

    @Slot()
    def goBack(self) -> None:
        """Back to the form as it was; home where there was none."""
        if self._state.draft is EMPTY:
            self.home()
        else:
            self.back(self._state.draft)

    def _arrive(self, draft: Draft) -> None:
        wanted = replace(draft, key=self._state.key).arrival()
        if wanted is None:
            self.open("check_in", draft)
        else:
            self.ask(lambda: self._desk.arrive(wanted), self._answered)

    def _wait(self, draft: Draft) -> None:
        wanted = replace(draft, key=self._state.key).arrival()
        if wanted is None:
            self.open("check_in", draft)
        else:
            self.ask(lambda: self._line.wait(wanted), self._answered)

    def _answered(self, answer: CheckedIn | Waiting | Full | Closed | NotTaken) -> None:
        match answer:
            case CheckedIn():
                self.open("welcome", answer)
            case Waiting():
                self.open("waiting", answer)
            case Full() | Closed():
                asked = answer.asked if isinstance(answer, Full) else None
                self._state = replace(self._state, no=answer, asked=asked)
                self.say()
            case NotTaken():
                self._shell.tell(words.not_taken(answer))
            case _:
                assert_never(answer)
