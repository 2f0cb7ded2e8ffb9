""" "I count so many on this side": where, how many, and why they differ (O11)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Corrected, HubView, NotTaken
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from ui import manager_words
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """The questions of a correction."""
    view = state.the_view
    side = view.places.side(state.values["scope"])
    counted = translate("Correction", "The kiosk counts %n there now.", None, side.inside)
    ready = (
        translate("Correction", "Somebody left without saying so"),
        translate("Correction", "Somebody came in without saying so"),
        translate("Correction", "A slip on the screen"),
    )
    label = translate("Correction", "In your own words")
    return (
        Step(
            translate("Correction", "How many do you count?"),
            (
                fields.scope_field(view, state.values["scope"], lang, has_hub=False),
                fields.number_field(
                    "counted", translate("Correction", "I count"), state.number("counted"), 0, 500
                ),
            ),
            explanation=counted,
        ),
        Step(
            translate("Correction", "What happened?"),
            (fields.reason_field(state.values["reason"], label, ready),),
            explanation=translate("Correction", "The log keeps it; history stays as it was."),
            primary=translate("Correction", "Correct the count"),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Correction(ManagerForm):
    """Takes the manager's own count."""

    NAME = "correction"
    TAB = "now"

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[PlacesDesk, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._places, self._reception = desks

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of a correction."""
        return derive(state, self.lang)

    def first_values(self, view: HubView) -> dict[str, str]:
        """The first side, and what the kiosk counts there."""
        side = view.places.sides[0]
        return {"scope": side.space_id or "", "counted": str(side.inside), "reason": ""}

    def fill(self, key: str, value: str) -> None:
        """Another side begins with what the kiosk counts there."""
        super().fill(key, value)
        if key == "scope":
            super().fill("counted", str(self._state.the_view.places.side(value).inside))

    def finish(self, state: FormState) -> None:
        """Correct the count."""
        side, counted = state.values["scope"], state.number("counted")
        reason = state.values["reason"]
        self.ask_desk(lambda s: self._places.correct(s, side, counted, reason), self._corrected)

    def _corrected(self, answer: Corrected | NotTaken) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
            return
        where = manager_words.scope(self._state.the_view.places, answer.space_id, self.lang)
        said = translate("Correction", "%1: %n inside now.", None, answer.inside)
        self.done(said.replace("%1", where))
