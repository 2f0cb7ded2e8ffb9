"""What's on: today and the next days, seven at a time, and the way to each event (E1-E3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import ProgrammeSeen
from kiosk.rules.grid import minute_of
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.event_choice import EventChosen
from ui.viewmodels.event_rows import EventRow
from ui.viewmodels.looks import Looks
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell
from ui.viewmodels.whats_on_state import (
    DAYS,
    FIRST_ROWS,
    MORE_ROWS,
    View,
    WhatsOnShown,
    WhatsOnState,
    derive,
)

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 30.0


class Desk(Protocol):
    """The part of the programme desk that this page asks."""

    def look(self, first: date | None = None, days: int = DAYS) -> ProgrammeSeen: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class WhatsOn(PageModel):
    """The programme; looks again whenever something has happened, and every half minute."""

    NAME = "whats_on"
    MANNER = Manner(idle_s=60, warns=False)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, programme: Desk) -> None:
        super().__init__(shell, bridge)
        self._programme = programme
        self._state = WhatsOnState()
        self._shown = WhatsOnShown()
        self._looks = Looks(self._look, shell.clock.monotonic, LOOK_EVERY_S)
        self._is_here = False
        self._rows = RowModel(EventRow, parent=self)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Today; or the days that were looked at, when they come back from an event."""
        if isinstance(given, WhatsOnState):
            self._state = replace(given, seen=None)
        self._is_here = True
        self.say()
        self._looks.again()

    def left(self) -> None:
        """Forget which days were looked at."""
        self._state = WhatsOnState()
        self._is_here = False
        self._looks.forget()
        self.say()

    def heard(self, fact: object) -> None:
        """Something may be on, off or full by now."""
        if self._is_here:
            self._looks.again()

    def ticked(self, now: datetime) -> None:
        """The clock goes on, and events begin and end."""
        was = self._state.now
        if was is None or minute_of(was) != minute_of(now):
            self._state = replace(self._state, now=now)
            self.say()
        if self._looks.are_old:
            self._looks.again()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._rows.show(shown.rows)
        self.changed.emit()

    def _look(self) -> None:
        first, visit = self._state.first, self._visit
        self._bridge.ask(
            lambda: (first, self._programme.look(first, DAYS)),
            self._seen,
            lambda: visit == self._visit,
            failed=self._not_seen,
        )

    def _seen(self, answer: tuple[date | None, ProgrammeSeen]) -> None:
        first, seen = answer
        if first == self._state.first:
            self._state = replace(self._state, seen=seen, now=seen.at, is_stale=False)
        self._looked()

    def _not_seen(self, trouble: Trouble) -> None:
        self._state = replace(self._state, is_stale=True)
        self._looked()

    def _looked(self) -> None:
        self.say()
        self._looks.done()

    # --- what can be touched ---

    @Slot(str)
    def chooseView(self, view: str) -> None:
        """Today, or seven days from today on."""
        first = self._state.first
        state = replace(self._state, view=View(view), first=None, most=FIRST_ROWS)
        # Today is among the seven days that are known, unless a later week was looked at.
        self._state = state if first is None else replace(state, seen=None)
        self.say()
        self._looks.again()

    @Slot(int)
    def turnWeeks(self, weeks: int) -> None:
        """Later or earlier by so many weeks, never before today."""
        seen = self._state.seen
        if seen is None:
            return
        first = seen.days[0].day + timedelta(days=DAYS * weeks)
        wanted = None if first <= seen.today else first
        self._state = replace(self._state, first=wanted, most=FIRST_ROWS)
        self._looks.again()

    @Slot()
    def wantMore(self) -> None:
        """Somebody has come to the end of the lines."""
        if self._shown.has_more:
            self._state = replace(self._state, most=self._state.most + MORE_ROWS)
            self.say()

    @Slot(str)
    def choose(self, event_id: str) -> None:
        """Look at one event; the way back leads to the same days."""
        seen = self._state.seen
        events = seen.events if seen else ()
        event = next((each for each in events if each.event_id == event_id), None)
        if event is not None:
            self.open("event", EventChosen(event, self._state))

    @Slot()
    def showMine(self) -> None:
        """They have signed up already: by their code."""
        self.open("reservation")

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """loading, broken, empty or open."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def heading(self) -> str:
        """Which days are looked at."""
        return self._shown.heading

    @Property(str, notify=changed, final=True)
    def view(self) -> str:
        """Today or week."""
        return self._shown.view

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What there is instead of lines."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """Why, or what to do then."""
        return self._shown.words

    @Property(str, notify=changed, final=True)
    def note(self) -> str:
        """That it may be old; else empty."""
        return self._shown.note

    @Property(bool, notify=changed, final=True)
    def hasMore(self) -> bool:
        """Whether lines wait below the last."""
        return self._shown.has_more

    @Property(bool, notify=changed, final=True)
    def mayEarlier(self) -> bool:
        """Whether there is a week before this one to look at."""
        return self._shown.may_earlier

    @Property(bool, notify=changed, final=True)
    def mayLater(self) -> bool:
        """Whether anything is known of a later week."""
        return self._shown.may_later

    @Property(QAbstractItemModel, constant=True, final=True)
    def rows(self) -> RowModel:
        """The lines of the days that are looked at."""
        return self._rows
