"""Closing the kiosk from inside the manager's area: the one way out, behind the PIN once more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Done, HubView, MustWait, WrongPin
from kiosk.desks.manager import LEAST_DIGITS, Manager
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


def derive(state: FormState) -> tuple[Step, ...]:
    """The PIN, and what comes of it."""
    return (
        Step(
            translate("CloseKiosk", "Close the kiosk?"),
            (fields.pin_field(state),),
            explanation=translate(
                "CloseKiosk",
                "Nobody is sent out and nothing is lost. At the door it starts again by itself"
                " within seconds.",
            ),
            primary=translate("CloseKiosk", "Close"),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class CloseKiosk(ManagerForm):
    """Asks for the PIN, and ends the program."""

    NAME = "close_kiosk"
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
        """The PIN, and what comes of it."""
        return derive(state)

    def first_values(self, view: HubView) -> dict[str, str]:
        """No digit yet."""
        return {"pin": ""}

    def finish(self, state: FormState) -> None:
        """Close it, if the PIN is right."""
        pin = fields.pin_of(state)
        if len(pin) < LEAST_DIGITS:
            self.refuse(Sentence(translate("CloseKiosk", "The PIN is longer than that.")))
        else:
            self.ask_desk(lambda session: self._manager.close_kiosk(session, pin), self._answered)

    def _answered(self, answer: Done | WrongPin | MustWait) -> None:
        if isinstance(answer, Done):
            self._shell.on_leave()
        else:
            self.refuse(manager_words.pin_missed(answer, answer.wait_s))
