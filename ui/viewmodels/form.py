"""What the manager fills in, a question at a time: fields as rows, and one page for all forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, NotTaken
from kiosk.desks.manager import MOST_DIGITS
from kiosk.desks.reception import Reception
from ui import manager_words
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.form_state import Field, FormState, Step, no_steps
from ui.viewmodels.manager_session import ManagerPage, ManagerSession, Opens
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("each form has a class of its own")
class ManagerForm(ManagerPage):
    """Base of the manager's forms: says `steps`, `first_values`, and what `finish` does.

    Each form keeps the `_reception`, which is asked how the hub is before it begins.
    """

    _reception: Reception

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, session: ManagerSession) -> None:
        super().__init__(shell, bridge, session)
        self._state = FormState()
        self._waits = False
        self._fields = RowModel(Field, key="key", parent=self)
        self._step = no_steps()[0]
        self._count = 1

    # --- what a form says ---

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions in their order, for what is filled in."""
        raise NotImplementedError

    def first_values(self, view: HubView) -> dict[str, str]:
        """What is filled in to begin with."""
        raise NotImplementedError

    def finish(self, state: FormState) -> None:
        """Ask the desk to do it."""
        raise NotImplementedError

    def may_leave(self, state: FormState) -> bool:
        """Whether the step can be left now; a form that must ask first says no and `advance`s."""
        return True

    # --- what a page does ---

    def entered(self, given: object) -> None:
        """Begin anew, or go on with what waited behind the gate."""
        if self._waits:
            self._waits = False
            self.say()
        else:
            self.begin(given)

    def begin(self, given: object) -> None:
        """Begin anew; `given` is what the page before handed over."""
        self._set(FormState())
        self.ask(self._reception.look, self._seen)

    def way_back(self, *, is_over: bool) -> Opens:
        """What was filled in waits behind the gate (M1); what was typed of a PIN never does."""
        if self._state.view is None or "pin" in self._state.values:
            return super().way_back(is_over=is_over)
        self._waits = True
        return Opens(self.NAME, is_over, self._forget)

    def _forget(self) -> None:
        """Nobody came back to what waited."""
        self._waits = False
        self.left()

    def close(self) -> None:
        """What waits behind the gate is not forgotten yet."""
        if self._waits:
            self.drop_answers()
        else:
            super().close()

    def left(self) -> None:
        """Forget all that was filled in."""
        self._set(FormState())

    def _seen(self, view: HubView) -> None:
        self._set(FormState(self.first_values(view), view=view))

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        steps = self.steps(self._state) if self._state.view else no_steps()
        self._count = len(steps)
        self._step = steps[min(self._state.at, len(steps) - 1)]
        self._fields.show(self._step.fields)
        self.changed.emit()

    def _set(self, state: FormState) -> None:
        self._state = state
        self.say()

    def fill(self, key: str, value: str) -> None:
        """Fill something in; what a desk said before is about something else now."""
        values = {**self._state.values, key: value}
        self._set(replace(self._state, values=values, problem=None, found=None))

    def advance(self, found: object = None) -> None:
        """Go on to the next question."""
        self._set(replace(self._state, at=self._state.at + 1, problem=None, found=found))

    def refuse(self, no: NotTaken | Sentence) -> None:
        """Say why it is not done; everything that was filled in stays."""
        sentence = manager_words.not_taken(no) if isinstance(no, NotTaken) else no
        values = {key: value for key, value in self._state.values.items() if key != "pin"}
        if "pin" in self._state.values:
            values["pin"] = ""
        self._set(replace(self._state, values=values, problem=sentence))

    def done(self, title: str, words: str = "") -> None:
        """Back to the list, with a word on what was done."""
        self.go_out()
        self._shell.tell(Sentence(title, words))

    def go_out(self) -> None:
        """Back to where the form was opened."""
        self._shell.instead(self.SECTION or self.TAB)

    # --- what the page shows ---

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """What is asked now."""
        return self._step.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Why it is asked."""
        return self._step.explanation

    @Property(str, notify=changed, final=True)
    def problem(self) -> str:
        """Why it is not done."""
        return self._state.problem.what if self._state.problem else ""

    @Property(str, notify=changed, final=True)
    def instead(self) -> str:
        """What to do about that."""
        return self._state.problem.instead if self._state.problem else ""

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button."""
        return self._step.primary or translate("Form", "Go on")

    @Property(QAbstractItemModel, constant=True, final=True)
    def fields(self) -> RowModel:
        """What is filled in now."""
        return self._fields

    # --- hands ---

    @Slot(str, str)
    def fill_in(self, key: str, value: str) -> None:
        """Choose, or write."""
        self.fill(key, value)

    @Slot(str, int)
    def move_day(self, key: str, days: int) -> None:
        """Another day, never before today."""
        view = self._state.view
        if view is not None:
            day = date.fromisoformat(self._state.values[key]) + timedelta(days=days)
            self.fill(key, max(day, view.day).isoformat())

    @Slot(str, int)
    def set_hour(self, key: str, hour: int) -> None:
        """Another hour."""
        self.fill(key, f"{hour % 24:02}:{self._state.values[key][3:]}")

    @Slot(str, int)
    def set_minute(self, key: str, minute: int) -> None:
        """Another minute."""
        self.fill(key, f"{self._state.values[key][:2]}:{minute % 60:02}")

    @Slot(str)
    def type_pin(self, digit: str) -> None:
        """A digit of the PIN."""
        self.fill("pin", (self._state.values.get("pin", "") + digit)[:MOST_DIGITS])

    @Slot()
    def erase_pin(self) -> None:
        """Take the last digit back."""
        self.fill("pin", self._state.values.get("pin", "")[:-1])

    @Slot()
    def go_on(self) -> None:
        """To the next question, or do it."""
        if self.busy or self._state.view is None:
            return
        if self._state.at >= self._count - 1:
            self.finish(self._state)
        elif self.may_leave(self._state):
            self.advance()

    @Slot()
    def step_back(self) -> None:
        """To the question before, or out of the form."""
        if self._state.at > 0:
            self._set(replace(self._state, at=self._state.at - 1, problem=None, found=None))
        else:
            self.go_out()
