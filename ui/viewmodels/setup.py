"""The first start: the manager sees that this is the right hub, and chooses the PIN (M1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import DayHours, HubView, Locked, PinRefused, PinSet, Unlocked
from kiosk.desks.hours import HoursDesk
from kiosk.desks.manager import LEAST_DIGITS, MOST_DIGITS, Manager, pin_fault
from kiosk.desks.reception import Reception
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.setup_state import FactRow, SetupShown, SetupState, derive
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
FORGETS_AFTER_S = 120.0
TRYING = "Ensimmäinen päivä"
"""The reason that the log and the hours give, in the hub's own language: "the first day"."""


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Setup(PageModel):
    """Greets, shows the hub, takes the PIN twice, and opens the door."""

    NAME = "setup"
    IS_OFFICE = True
    MANNER = Manner(idle_s=float("inf"), warns=False)

    changed = Signal()

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        desks: tuple[Reception, HoursDesk, Manager],
    ) -> None:
        super().__init__(shell, bridge)
        self._reception, self._hours, self._manager = desks
        self._state = SetupState()
        self._facts = RowModel(FactRow, parent=self)
        self._shown = SetupShown()

    def entered(self, given: object) -> None:
        """See which hub was loaded."""
        self._set(SetupState())
        self.ask(
            lambda: (self._reception.look(), self._hours.usual_week(), self._manager.has_pin()),
            self._seen,
        )

    def left(self) -> None:
        """Forget the digits."""
        self._set(SetupState())

    def ticked(self, now: datetime) -> None:
        """Digits that nobody finishes are forgotten."""
        if not (self._state.digits or self._state.first):
            return
        if self._shell.untouched_s <= FORGETS_AFTER_S:
            return
        if self._state.step == "shut":
            self._finish()
        else:
            self._set(replace(self._state, step="hub", first="", digits="", refused=None))

    def _seen(self, answer: tuple[HubView, tuple[DayHours, ...], bool]) -> None:
        view, week, has_pin = answer
        if has_pin:
            self.open("home")
            return
        self._shell.meet(view.hub)
        self._set(replace(self._state, view=view, week=week))

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.lang)
        self._facts.show(self._shown.facts)
        self.changed.emit()

    def _set(self, state: SetupState) -> None:
        self._state = state
        self.say()

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        """Where one is: hub, choose, again or shut."""
        return self._shown.step

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
        """Why the PIN is not taken."""
        return self._shown.problem

    @Property(str, notify=changed, final=True)
    def dots(self) -> str:
        """A dot for each digit; the digits stay here."""
        return self._shown.dots

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Property(bool, notify=changed, final=True)
    def mayGoOn(self) -> bool:
        """Whether there is enough to go on."""
        return self._shown.may_go_on

    @Property(QAbstractItemModel, constant=True, final=True)
    def facts(self) -> RowModel:
        """The hub that was loaded."""
        return self._facts

    @Slot(str)
    def type_in(self, digit: str) -> None:
        """A digit of the PIN."""
        if len(self._state.digits) < MOST_DIGITS:
            digits = self._state.digits + digit
            self._set(replace(self._state, digits=digits, refused=None, differed=False))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._set(replace(self._state, digits=self._state.digits[:-1], refused=None))

    @Slot()
    def step_back(self) -> None:
        """One step back, with nothing kept of the digits."""
        step = "choose" if self._state.step == "again" else "hub"
        self._set(replace(self._state, step=step, first="", digits="", refused=None))

    @Slot()
    def go_on(self) -> None:
        """From the hub to the PIN, to the PIN again, to the open door."""
        state = self._state
        if self.busy or not self._shown.may_go_on:
            return
        if state.step == "shut":
            self.ask(self._open_today, lambda _: self._finish())
            return
        if state.step == "hub":
            self._set(replace(state, step="choose", digits="", first=""))
        elif state.step == "choose":
            self._choose(state.digits)
        elif state.digits != state.first:
            self._set(replace(state, step="choose", digits="", first="", differed=True))
        else:
            self.ask(lambda: self._manager.set_pin(state.digits), self._was_set)

    def _choose(self, digits: str) -> None:
        """A PIN that would be refused is refused at once, not after the second time."""
        if fault := pin_fault(digits):
            refused = PinRefused(fault, LEAST_DIGITS)
            self._set(replace(self._state, digits="", refused=refused))
        else:
            self._set(replace(self._state, step="again", first=digits, digits="", differed=False))

    def _was_set(self, answer: PinSet | PinRefused | Locked) -> None:
        if isinstance(answer, PinRefused):
            self._set(replace(self._state, step="choose", first="", digits="", refused=answer))
            return
        self.ask(self._reception.look, self._is_it_open)

    def _is_it_open(self, view: HubView) -> None:
        if view.door.is_open:
            self._finish()
        else:
            self._set(replace(self._state, view=view, step="shut", digits=""))

    def _open_today(self) -> None:
        """On the worker: keep the hub open until its day is over, with the PIN just chosen."""
        opened = self._manager.unlock(self._state.first)
        if isinstance(opened, Unlocked):
            self._hours.open_today(opened.session, TRYING)
            self._manager.lock()

    @Slot()
    def stay_shut(self) -> None:
        """The hours hold; the door opens by them."""
        self._finish()

    def _finish(self) -> None:
        title = translate("Setup", "The PIN is set. The kiosk is ready.")
        how = translate("Setup", "You find the manager’s area behind “Help” on the front page.")
        self.open("home")
        self._shell.tell(Sentence(title, how))
