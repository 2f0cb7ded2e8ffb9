"""After a sign-up: the code, its picture, the calendar entry; goes home by itself (E1)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import InEventLine, SignedUp
from ui.bridge import Bridge
from ui.event_times import When
from ui.viewmodels.carried import Carried, CarriedShown, Reception
from ui.viewmodels.event_entry import entry_of
from ui.viewmodels.shell import Shell
from ui.viewmodels.signed_up_words import SignedUpState, derive

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class HasSignedUp(Carried):
    """Opened with the desk's answer; forgets code and pictures when it is left."""

    NAME = "signed_up"

    _state: SignedUpState

    def __init__(self, shell: Shell, bridge: Bridge, reception: Reception) -> None:
        super().__init__(shell, bridge, reception)
        self._state = SignedUpState()
        self._shown = CarriedShown()

    def entered(self, given: object) -> None:
        """Show what the desk answered, and draw what is carried away."""
        if not isinstance(given, SignedUp | InEventLine):
            raise TypeError(f"signed_up is opened with an answer, not {type(given).__name__}")
        self._state = SignedUpState(given.mine)
        self.carry(given.mine.code)
        if isinstance(given, SignedUp):
            self.draw_entry()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        when = When(self._shell.clock.now(), self.zone, self.lang)
        self._shown = derive(self._state, when)
        self.changed.emit()

    def entry(self, hub: tuple[str, str]) -> str:
        """The event."""
        return "" if self._state.mine is None else entry_of(self._state.mine.event, hub, self.lang)

    @Slot()
    def goOn(self) -> None:
        """They have it: home."""
        self.home()

    @Slot()
    def showMore(self) -> None:
        """Back to what is on."""
        self.open("whats_on")
