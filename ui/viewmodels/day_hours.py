"""A day that is otherwise: which, closed or other hours, and why (M2)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Done, HubView, NotTaken, Wrong
from kiosk.desks.hours import HoursDesk, are_in_order
from kiosk.desks.reception import Reception
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.viewmodels.weekday_hours import filled, open_step, staff_step, stretches_of

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """The questions of an exception."""
    question = translate("DayHours", "When is the hub open on that day?")
    is_open = state.values["is_open"] == "open"
    return (
        Step(
            translate("DayHours", "Which day is otherwise?"),
            (fields.day_field(state, "day", translate("DayHours", "Day"), lang),),
        ),
        open_step(state, question),
        *((staff_step(state),) if is_open else ()),
        _why(state),
    )


def _why(state: FormState) -> Step:
    ready = (
        translate("DayHours", "A public holiday"),
        translate("DayHours", "A training day"),
        translate("DayHours", "Illness"),
        translate("DayHours", "An event"),
    )
    label = translate("DayHours", "In your own words")
    return Step(
        translate("DayHours", "Why?"),
        (fields.reason_field(state.values["reason"], label, ready),),
        explanation=translate("DayHours", "Visitors read it at the closed door."),
        primary=translate("DayHours", "Save the day"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class DayHoursForm(ManagerForm):
    """Lets one date have other hours, or none."""

    NAME = "day_hours"
    TAB = "limits"
    SECTION = "hours"

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[HoursDesk, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._hours, self._reception = desks

    def first_values(self, view: HubView) -> dict[str, str]:
        """Today, closed."""
        return {**filled(()), "day": view.day.isoformat(), "reason": ""}

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of an exception."""
        return derive(state, self.lang)

    def may_leave(self, state: FormState) -> bool:
        """What does not fit together is said where it is asked."""
        if are_in_order(stretches_of(state)):
            return True
        self.refuse(NotTaken(Wrong.TIMES))
        return False

    def finish(self, state: FormState) -> None:
        """Save the day."""
        day, stretches = date.fromisoformat(state.values["day"]), stretches_of(state)
        reason = state.values["reason"]
        self.ask_desk(lambda s: self._hours.set_day_off(s, day, stretches, reason), self._saved)

    def _saved(self, answer: Done | NotTaken) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
        else:
            self.done(translate("DayHours", "The day is saved."))
