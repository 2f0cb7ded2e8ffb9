"""The waiting page: the number, who is before, the code, and how the call will come (O9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, PartyInLine, Waiting
from ui import times
from ui.bridge import Bridge
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...


@dataclass(frozen=True, slots=True)
class WaitingState:
    """The desk's answer, and the line by now; `call_min` is how long a call stands."""

    waiting: Waiting | None = None
    ahead: int = 0
    call_min: int = 5
    is_called: bool = False
    until: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """What the page shows."""

    question: str = ""
    number: str = ""
    ahead: str = ""
    call: str = ""
    rule: str = ""
    code: str = ""
    footnote: str = ""
    primary: str = ""


def derive(state: WaitingState) -> WaitingShown:
    """What the page shows of `state`, in the language of the translator in force."""
    waiting = state.waiting
    if waiting is None:
        return WaitingShown()
    ahead = translate("Waiting", "You are next.")
    if state.ahead:
        ahead = translate("Waiting", "%n party(s) before you", None, state.ahead)
    shown = WaitingShown(
        question=_question(waiting),
        number=str(waiting.number),
        ahead=ahead,
        call=translate("Waiting", "When it is your turn, your number is shown on this screen."),
        rule=translate(
            "Waiting", "Your places are kept for %n minutes then.", None, state.call_min
        ),
        code=waiting.code,
        footnote=translate("Waiting", "The front page comes back in %n s.", None, state.seconds),
        primary=translate("Waiting", "All right"),
    )
    return _called(shown, state) if state.is_called else shown


def _called(shown: WaitingShown, state: WaitingState) -> WaitingShown:
    return replace(
        shown,
        question=translate("Waiting", "It is your turn now!"),
        ahead="",
        call=translate("Waiting", "There is room for you: you are welcome to come in."),
        rule=translate("Waiting", "Your places are kept until %1.").replace("%1", state.until),
        primary=translate("Waiting", "Come in now"),
    )


def _question(waiting: Waiting) -> str:
    if waiting.people > 1:
        return translate("Waiting", "The %n of you are in the line", None, waiting.people)
    return translate("Waiting", "You are in the line")


def place_in_line(line: tuple[PartyInLine, ...], waiting_id: str) -> tuple[int, datetime | None]:
    """How many parties are before this one, and until when it is called, if it is."""
    for ahead, party in enumerate(line):
        if party.waiting_id == waiting_id:
            return ahead, party.called_until
    return 0, None


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class InLine(PageModel):
    """Opened with a `Waiting`; goes home by itself, and takes the code along."""

    NAME = "waiting"
    MANNER = Manner(idle_s=20, warns=False, is_end=True)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk) -> None:
        super().__init__(shell, bridge)
        self._desk = desk
        self._state = WaitingState()
        self._shown = WaitingShown()

    def entered(self, given: object) -> None:
        """Show the number and look how the line is."""
        if not isinstance(given, Waiting):
            raise TypeError(f"waiting is opened with a Waiting, not {type(given).__name__}")
        seconds = int(self.MANNER.idle_s)
        self._state = WaitingState(waiting=given, ahead=given.ahead, seconds=seconds)
        self.watch(self._desk.look, self._seen)
        self.say()

    def left(self) -> None:
        """Forget number and code."""
        self._state = WaitingState()
        self.say()

    def heard(self, fact: object) -> None:
        """The line may have moved."""
        if self._state.waiting is not None:
            self.watch(self._desk.look, self._seen)

    def ticked(self, now: datetime) -> None:
        """Count down to the front page."""
        self._state = replace(self._state, seconds=self._shell.resets_in())
        self.say()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state)
        self.changed.emit()

    def _seen(self, view: HubView) -> None:
        waiting = self._state.waiting
        if waiting is not None:
            ahead, until = place_in_line(view.line, waiting.waiting_id)
            self._state = replace(
                self._state,
                ahead=ahead,
                is_called=until is not None,
                until=times.hour(until, view.hub.zone, self.lang) if until else "",
                call_min=view.hub.call_min,
            )
            self.say()

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """That they are in the line."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def number(self) -> str:
        """The number that will be called."""
        return self._shown.number

    @Property(str, notify=changed, final=True)
    def ahead(self) -> str:
        """How many are before."""
        return self._shown.ahead

    @Property(str, notify=changed, final=True)
    def call(self) -> str:
        """Where the call is seen."""
        return self._shown.call

    @Property(str, notify=changed, final=True)
    def rule(self) -> str:
        """How long it stands."""
        return self._shown.rule

    @Property(str, notify=changed, final=True)
    def code(self) -> str:
        """The code to leave the line with."""
        return self._shown.code

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """How long this stays on the screen."""
        return self._shown.footnote

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Slot()
    def done(self) -> None:
        """Read: home, or in at once where the call has come already."""
        if self._state.is_called:
            self.open("called")
        else:
            self.home()
