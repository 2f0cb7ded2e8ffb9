"""What is carried away from the screen at the end: a code, its picture, a calendar entry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.reservation_qr import text_of
from ui.bridge import Bridge
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Reception(Protocol):
    """Who knows the hub's name and address."""

    def look(self) -> HubView: ...


@dataclass(frozen=True, slots=True)
class CarriedShown:
    """What these pages show; each says which kinds there are."""

    kind: str = ""
    question: str = ""
    when: str = ""
    note: str = ""
    code: str = ""
    code_note: str = ""
    footnote: str = ""


@QmlElement
@QmlUncreatable("the page has a class of its own")
class Carried(PageModel):
    """Base of these pages: forgets code and pictures when left, and goes home by itself.

    Each page's state has `mine`, what the code stands for, and `seconds`, how long it stays.
    """

    MANNER = Manner(idle_s=45, warns=False, is_end=True)

    _state: Any
    _shown: CarriedShown

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Reception) -> None:
        super().__init__(shell, bridge)
        self._reception = reception
        self._code_address = self._calendar_address = ""

    def entry(self, hub: tuple[str, str]) -> str:
        """The calendar entry; `hub` is its name and its address."""
        raise NotImplementedError

    def carry(self, code: str) -> None:
        """Show the code and its picture from now on."""
        self._code_address = self.shows_qr(text_of(code))
        self.swap(seconds=int(self.MANNER.idle_s))

    def draw_entry(self) -> None:
        """Draw the calendar entry as soon as the hub's name and address are known."""
        self.watch(self._reception.look, self._hub_seen)

    def left(self) -> None:
        """Forget the code and its pictures."""
        self._state = type(self._state)()
        self._code_address = self._calendar_address = ""
        self.say()

    def ticked(self, now: datetime) -> None:
        """Count down to the front page."""
        self.swap(seconds=self._shell.resets_in())

    def swap(self, **changes: object) -> None:
        """Show another state."""
        self._state = replace(self._state, **changes)
        self.say()

    def _hub_seen(self, view: HubView) -> None:
        if self._state.mine is not None:
            self._calendar_address = self.shows_qr(self.entry((view.hub.name, view.hub.address)))
            self.say()

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """What has come of it."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def when(self) -> str:
        """Day, time and place."""
        return self._shown.when

    @Property(str, notify=changed, final=True)
    def note(self) -> str:
        """What happens next."""
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
