"""A new PIN, chosen twice, from inside the manager's area (M1)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, PinRefused, PinSet
from kiosk.desks.manager import LEAST_DIGITS, Manager, pin_fault
from kiosk.desks.reception import Reception
from ui import manager_words
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

FIRST: dict[str, str] = {"pin": "", "first": ""}


def derive(state: FormState) -> tuple[Step, ...]:
    """The PIN, and the same again."""
    return (
        Step(
            translate("NewPin", "The new PIN"),
            (fields.pin_field(state),),
            explanation=translate(
                "NewPin",
                "At least %n digits. The old one opens nothing from then on.",
                None,
                LEAST_DIGITS,
            ),
        ),
        Step(
            translate("NewPin", "The new PIN once more"),
            (fields.pin_field(state),),
            primary=translate("NewPin", "Change the PIN"),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class NewPin(ManagerForm):
    """Changes the PIN."""

    NAME = "new_pin"
    TAB = "now"

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[Manager, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._manager, self._reception = desks

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The PIN, and the same again."""
        return derive(state)

    def first_values(self, view: HubView) -> dict[str, str]:
        """No digit yet."""
        return FIRST

    def may_leave(self, state: FormState) -> bool:
        """A PIN that would be refused is refused at once; another is kept until it is repeated."""
        pin = fields.pin_of(state)
        if fault := pin_fault(pin):
            self.refuse(manager_words.pin_refused(PinRefused(fault, LEAST_DIGITS)))
        else:
            self._set(replace(state, at=1, values={"pin": "", "first": pin}, problem=None))
        return False

    def finish(self, state: FormState) -> None:
        """Change it, if both are the same."""
        pin = fields.pin_of(state)
        if pin == state.values["first"]:
            self.ask_desk(lambda session: self._manager.set_pin(pin, session), self._was_set)
            return
        differed = translate("NewPin", "The two were not the same. Please choose again.")
        self._set(replace(state, at=0, values=FIRST, problem=Sentence(differed)))

    def _was_set(self, answer: PinSet | PinRefused) -> None:
        if isinstance(answer, PinRefused):
            self.refuse(manager_words.pin_refused(answer))
        else:
            self.done(translate("NewPin", "The PIN is changed."))
