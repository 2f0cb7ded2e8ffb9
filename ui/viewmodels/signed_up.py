"""After a sign-up: the code, its picture, the calendar entry; goes home by itself (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.programme_answers import InEventLine, SignedUp
from kiosk.reservation_qr import text_of
from ui.bridge import Bridge
from ui.event_times import When
from ui.viewmodels.event_entry import entry_of
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell
from ui.viewmodels.signed_up_words import SignedUpShown, SignedUpState, derive

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Reception(Protocol):
    """Who knows the hub's name and address."""

    def look(self) -> HubView: ...


@QmlElement
@QmlUncreatable("made by ui.app")
class HasSignedUp(PageModel):
    """Opened with the desk's answer; forgets code and pictures when it is left."""

    NAME = "signed_up"
    MANNER = Manner(idle_s=45, warns=False, is_end=True)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Reception) -> None:
        super().__init__(shell, bridge)
        self._reception = reception
        self._state = SignedUpState()
        self._shown = SignedUpShown()
        self._code_address = self._calendar_address = ""

    def entered(self, given: object) -> None:
        """Show what the desk answered, and draw what is carried away."""
        if not isinstance(given, SignedUp | InEventLine):
            raise TypeError(f"signed_up is opened with an answer, not {type(given).__name__}")
        self._state = SignedUpState(given.mine)
        self._code_address = self.shows_qr(text_of(given.mine.code))
        if isinstance(given, SignedUp):
            self.watch(self._reception.look, self._seen)
        self._swap(seconds=int(self.MANNER.idle_s))

    def left(self) -> None:
        """Forget the code and its pictures."""
        self._state = SignedUpState()
        self._code_address = self._calendar_address = ""
        self.say()

    def ticked(self, now: datetime) -> None:
        """Count down to the front page."""
        self._swap(seconds=self._shell.resets_in())

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        when = When(self._shell.clock.now(), self.zone, self.lang)
        self._shown = derive(self._state, when)
        self.changed.emit()

    def _swap(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self.say()

    def _seen(self, view: HubView) -> None:
        if self._state.mine is not None:
            hub = (view.hub.name, view.hub.address)
            self._calendar_address = self.shows_qr(entry_of(self._state.mine.event, hub, self.lang))
            self.say()

    @Slot()
    def goOn(self) -> None:
        """They have it: home."""
        self.home()

    @Slot()
    def showMore(self) -> None:
        """Back to what is on."""
        self.open("whats_on")

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """Signed or waiting."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """Which event."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def when(self) -> str:
        """Day, time and place."""
        return self._shown.when

    @Property(str, notify=changed, final=True)
    def note(self) -> str:
        """How many seats, or how the line goes."""
        return self._shown.note

    @Property(str, notify=changed, final=True)
    def code(self) -> str:
        """The six digits."""
        return self._shown.code

    @Property(str, notify=changed, final=True)
    def codeNote(self) -> str:
        """What the code is for."""
        return self._shown.code_note

    @Property(str, notify=changed, final=True)
    def codeAddress(self) -> str:
        """The picture of the code."""
        return self._code_address if self._shown.code else ""

    @Property(str, notify=changed, final=True)
    def calendarAddress(self) -> str:
        """The picture of the calendar entry; empty for who waits."""
        return self._calendar_address if self._shown.code else ""

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """How long this stays on the screen."""
        return self._shown.footnote
