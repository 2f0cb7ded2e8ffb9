"""The questions about an event of studies: start test, exam, joining from home (E1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventKind
from ui.viewmodels import fields
from ui.viewmodels.event_fields import address_field, yes_or_no
from ui.viewmodels.event_values import YES, has_test
from ui.viewmodels.form_state import Field, FormState, Options, Step

translate = QCoreApplication.translate


def study_step(state: FormState) -> Step:
    """Whether it belongs to studies: start test, exam, joining from home."""
    values = state.values
    options: Options = [
        {"value": EventKind.EVENT.value, "text": translate("EventForm", "No studies")},
        {"value": EventKind.STUDY.value, "text": translate("EventForm", "It belongs to studies")},
    ]
    kind = Field("kind", "choice", value=values["kind"], options=options)
    question = translate("EventForm", "Does it belong to studies?")
    if values["kind"] == EventKind.EVENT:
        return Step(question, (kind,))
    return Step(
        question,
        (
            kind,
            yes_or_no(
                "tests",
                values["tests"],
                translate("EventForm", "No start test"),
                translate("EventForm", "It begins with a test"),
            ),
            *((_test_field(state),) if has_test(values) else ()),
            yes_or_no(
                "exam",
                values["exam"],
                translate("EventForm", "No exam"),
                translate("EventForm", "An exam: the screen stays still and silent"),
            ),
        ),
    )


def home_step(state: FormState) -> Step:
    """Where one joins from home."""
    label = translate("EventForm", "Web address, if one can")
    return Step(
        translate("EventForm", "Can one join from home?"),
        (address_field("home_link", label, state.values["home_link"]),),
        explanation=translate("EventForm", "Visitors see it as a code for their phone."),
    )


def _test_field(state: FormState) -> Field:
    return fields.time_field(state, "test_time", translate("EventForm", "The test begins"))


def said_study(state: FormState) -> str:
    values = state.values
    if values["kind"] == EventKind.EVENT:
        return ""
    parts = [translate("EventForm", "belongs to studies")]
    if has_test(values):
        parts.append(translate("EventForm", "start test"))
    if values["exam"] == YES:
        parts.append(translate("EventForm", "exam"))
    if values["home_link"].strip():
        parts.append(translate("EventForm", "from home, too"))
    return " · ".join(parts)
