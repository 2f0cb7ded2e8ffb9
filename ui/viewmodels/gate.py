"""The gate of the manager's area: the PIN, in dots, and how long to wait after a wrong one (M1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import MustWait, Unlocked, WrongPin
from kiosk.desks.manager import LEAST_DIGITS, MOST_DIGITS, Manager
from ui import manager_words
from ui.bridge import Bridge
from ui.viewmodels.manager_session import GATE, ManagerSession, Opens
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


NOW = Opens("now")


@dataclass(frozen=True, slots=True)
class GateState:
    """The digits so far, what the desk said of the last ones, and where the gate leads."""

    opens: Opens = NOW
    digits: str = ""
    no: WrongPin | MustWait | None = None
    waits_until: float = 0.0


@dataclass(frozen=True, slots=True)
class GateShown:
    """What the gate shows."""

    question: str
    explanation: str
    problem: str = ""
    instead: str = ""
    dots: str = ""
    leads_to: str = "now"
    may_open: bool = False
    may_type: bool = True


def derive(state: GateState, at: float, *, lacks_keys: bool = False) -> GateShown:
    """What is shown of `state` at a moment of the monotonic clock."""
    left = max(0, int(state.waits_until - at + 0.999)) if state.no else 0
    said = manager_words.pin_missed(state.no, left) if state.no else None
    explanation = translate("Gate", "The manager’s area opens with the PIN.")
    if state.opens.is_over:
        explanation = translate("Gate", "The area locked itself to be safe. Please give the PIN.")
    if state.opens.forget is not None:
        explanation = translate(
            "Gate", "The area locked itself. What you filled in waits for the PIN."
        )
    if lacks_keys:
        explanation = translate(
            "Gate", "The kiosk’s keys are missing: the PIN opens again once their folder is back."
        )
    is_roll_call = state.opens.page == "roll_call"
    return GateShown(
        question=translate("Gate", "PIN for the roll-call")
        if is_roll_call
        else translate("Gate", "The hub manager’s PIN"),
        explanation=explanation,
        problem=said.what if said else "",
        instead=said.instead if said else "",
        dots="•" * len(state.digits),
        leads_to="roll_call" if is_roll_call else "now",
        may_open=len(state.digits) >= LEAST_DIGITS and left == 0,
        may_type=left == 0,
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Gate(PageModel):
    """Takes the PIN and opens the area, or the roll-call at once (V8)."""

    NAME = GATE
    IS_OFFICE = True

    changed = Signal()

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        manager: Manager,
        *,
        lacks_keys: bool = False,
    ) -> None:
        super().__init__(shell, bridge)
        self._session, self._manager, self._lacks_keys = session, manager, lacks_keys
        self._state = GateState()
        self._shown = derive(self._state, 0.0)

    def entered(self, given: object) -> None:
        """Lock what was open; without a PIN it is the first start."""
        self._set(GateState(given if isinstance(given, Opens) else NOW))
        self.ask(self._manager.has_pin, self._look_for_pin)

    def left(self) -> None:
        """Forget the digits, and what waits behind the gate."""
        self._lead(GateState())

    def _lead(self, state: GateState) -> None:
        """Lead elsewhere: nobody comes back to what waited."""
        forget = self._state.opens.forget
        self._set(state)
        if forget is not None:
            forget()

    def ticked(self, now: datetime) -> None:
        """The wait runs out before everybody's eyes."""
        if self._state.no:
            self.say()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        at = self._shell.clock.monotonic()
        self._shown = derive(self._state, at, lacks_keys=self._lacks_keys)
        self.changed.emit()

    def _set(self, state: GateState) -> None:
        self._state = state
        self.say()

    def _look_for_pin(self, has_pin: bool) -> None:
        if not has_pin:
            self._shell.instead("setup")

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """What is asked."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Why it is asked."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def problem(self) -> str:
        """What was the matter with the last try."""
        return self._shown.problem

    @Property(str, notify=changed, final=True)
    def instead(self) -> str:
        """When the next try is possible."""
        return self._shown.instead

    @Property(str, notify=changed, final=True)
    def dots(self) -> str:
        """A dot for each digit; the digits stay here."""
        return self._shown.dots

    @Property(str, notify=changed, final=True)
    def leadsTo(self) -> str:
        """The page that opens: now or roll_call."""
        return self._shown.leads_to

    @Property(bool, notify=changed, final=True)
    def mayOpen(self) -> bool:
        """Whether there are digits enough, and no wait."""
        return self._shown.may_open

    @Property(bool, notify=changed, final=True)
    def mayType(self) -> bool:
        """Whether a try is possible now."""
        return self._shown.may_type

    @Slot(str)
    def lead_to(self, page: str) -> None:
        """Where to, once the PIN was right."""
        if page != self._shown.leads_to:
            self._lead(replace(self._state, opens=Opens(page)))

    @Slot(str)
    def type_in(self, digit: str) -> None:
        """A digit of the PIN."""
        if self._shown.may_type and len(self._state.digits) < MOST_DIGITS:
            self._set(replace(self._state, digits=self._state.digits + digit, no=None))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._set(replace(self._state, digits=self._state.digits[:-1]))

    @Slot()
    def unlock(self) -> None:
        """Try the PIN."""
        if self._shown.may_open and not self.busy:
            digits = self._state.digits
            self.ask(lambda: self._manager.unlock(digits), self._tried)

    def _tried(self, answer: Unlocked | WrongPin | MustWait) -> None:
        if not isinstance(answer, Unlocked):
            until = self._shell.clock.monotonic() + answer.wait_s
            self._set(replace(self._state, digits="", no=answer, waits_until=until))
            return
        self._session.begin(answer.session)
        page = self._state.opens.page
        self._set(GateState())
        self._shell.instead(page)
        if answer.failures:
            said = translate(
                "Gate",
                "A wrong PIN was tried %n time(s) since the last visit.",
                None,
                answer.failures,
            )
            instead = translate("Gate", "If that was not you, choose a new PIN soon.")
            self._shell.tell(Sentence(said, instead))
