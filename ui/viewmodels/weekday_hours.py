"""The hours of a weekday: open or not, from when until when, and when the manager is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import DayHours, Done, HubView, NotTaken, Wrong
from kiosk.desks.hours import HoursDesk, Stretches, are_in_order
from kiosk.desks.reception import Reception
from ui import hours_words
from ui.bridge import Bridge
from ui.viewmodels.fields import time_field
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

TYPICAL: Stretches = (("09:00", "16:00", True),)


def filled(stretches: Stretches) -> dict[str, str]:
    """Stretches as fields: one time of opening and closing, and when the manager is there."""
    shown = stretches or TYPICAL
    staffed = [stretch for stretch in shown if stretch[2]]
    is_all_day = len(staffed) == len(shown)
    with_manager = staffed or shown
    return {
        "is_open": "open" if stretches else "closed",
        "opens_time": shown[0][0],
        "closes_time": shown[-1][1],
        "staff": "all" if is_all_day else "part" if staffed else "none",
        "staff_from_time": with_manager[0][0],
        "staff_until_time": with_manager[-1][1],
    }


def stretches_of(state: FormState) -> Stretches:
    """The fields as stretches: before the manager, with the manager, after the manager."""
    values = state.values
    if values["is_open"] == "closed":
        return ()
    opens, closes = values["opens_time"], values["closes_time"]
    if values["staff"] != "part":
        return ((opens, closes, values["staff"] == "all"),)
    first, last = values["staff_from_time"], values["staff_until_time"]
    parts = ((opens, first, False), (first, last, True), (last, closes, False))
    return tuple(part for part in parts if part[0] != part[1])


def open_step(state: FormState, question: str) -> Step:
    """Open or closed, and from when until when."""
    options: Options = [
        {"value": "open", "text": translate("DayHours", "Open"), "icon": "door"},
        {"value": "closed", "text": translate("DayHours", "Closed"), "icon": "moon"},
    ]
    opens, closes = translate("DayHours", "Opens"), translate("DayHours", "Closes")
    is_open = state.values["is_open"] == "open"
    return Step(
        question,
        (
            Field("is_open", "choice", value=state.values["is_open"], options=options),
            *((time_field(state, "opens_time", opens),) if is_open else ()),
            *((time_field(state, "closes_time", closes),) if is_open else ()),
        ),
    )


def staff_step(state: FormState, primary: str = "") -> Step:
    """When the manager is there."""
    options: Options = [
        {"value": "all", "text": translate("DayHours", "All the time")},
        {"value": "part", "text": translate("DayHours", "Part of it")},
        {"value": "none", "text": translate("DayHours", "Nobody")},
    ]
    first, last = translate("DayHours", "From"), translate("DayHours", "Until")
    is_part = state.values["staff"] == "part"
    return Step(
        translate("DayHours", "When is somebody here to help?"),
        (
            Field("staff", "choice", value=state.values["staff"], options=options),
            *((time_field(state, "staff_from_time", first),) if is_part else ()),
            *((time_field(state, "staff_until_time", last),) if is_part else ()),
        ),
        primary=primary,
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class WeekdayHours(ManagerForm):
    """Changes the usual hours of one weekday."""

    NAME = "weekday_hours"
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
        self._day = DayHours(0, ())

    def begin(self, given: object) -> None:
        """The weekday that was touched."""
        self._day = given if isinstance(given, DayHours) else DayHours(0, ())
        super().begin(given)

    def first_values(self, view: HubView) -> dict[str, str]:
        """The hours as they are."""
        return filled(self._day.stretches)

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """Open or not, and who is there."""
        name = hours_words.LONG_DAYS[self.lang][self._day.weekday]
        question = translate("DayHours", "%1: when is the hub open?").replace("%1", name)
        save = translate("DayHours", "Save the hours")
        first = open_step(state, question)
        if state.values["is_open"] == "closed":
            return (Step(first.question, first.fields, primary=save),)
        return (first, staff_step(state, save))

    def may_leave(self, state: FormState) -> bool:
        """What does not fit together is said where it is asked."""
        if state.values["opens_time"] < state.values["closes_time"]:
            return True
        self.refuse(NotTaken(Wrong.TIMES))
        return False

    def finish(self, state: FormState) -> None:
        """Save the hours."""
        stretches, weekday = stretches_of(state), self._day.weekday
        if not are_in_order(stretches):
            self.refuse(NotTaken(Wrong.TIMES))
            return
        self.ask_desk(lambda s: self._hours.set_weekday(s, weekday, stretches), self._saved)

    def _saved(self, answer: Done | NotTaken) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
        else:
            self.done(translate("DayHours", "The hours are saved."))
