"""Letting people over the cap: how many, until when, why, and the PIN again (O11)."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, MustWait, NotTaken, OverAllowed, WrongPin
from kiosk.desks.manager import LEAST_DIGITS
from kiosk.desks.places import NewOverride, PlacesDesk
from kiosk.desks.reception import Reception
from ui import manager_words, times
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MINUTES = ("30", "60", "120")


def until(state: FormState) -> datetime:
    """When the limit holds again."""
    view = state.the_view
    if state.values["until"] == "closing" and view.door.closes_at:
        return view.door.closes_at
    minutes = state.values["until"] if state.values["until"] in MINUTES else MINUTES[-1]
    return view.at + timedelta(minutes=int(minutes))


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """The questions of an override."""
    return (_how_many(state, lang), _until(state, lang), _why(state), _pin(state, lang))


def _how_many(state: FormState, lang: str) -> Step:
    view = state.the_view
    label = translate("LetOver", "So many more than the limit")
    return Step(
        translate("LetOver", "How many over the cap?"),
        (
            fields.scope_field(view, state.values["scope"], lang),
            fields.number_field("people", label, state.number("people"), 1, 60),
        ),
        explanation=translate("LetOver", "The limit of the sides holds as well, if there is one."),
    )


def _until(state: FormState, lang: str) -> Step:
    options: Options = [
        {"value": m, "text": translate("LetOver", "%n minutes", None, int(m))} for m in MINUTES
    ]
    door = state.the_view.door
    if door.is_open and door.closes_at:
        options.append({"value": "closing", "text": translate("LetOver", "Until closing")})
    said = translate("LetOver", "Then the limit holds again: %1.").replace("%1", _at(state, lang))
    return Step(
        translate("LetOver", "For how long?"),
        (
            Field("until", "choice", value=state.values["until"], options=options),
            fields.told_field("end", said),
        ),
    )


def _at(state: FormState, lang: str) -> str:
    view = state.the_view
    return times.moment(until(state), view.at, view.hub.zone, lang)


def _why(state: FormState) -> Step:
    ready = (
        translate("LetOver", "An event"),
        translate("LetOver", "A group that was promised room"),
        translate("LetOver", "An exam"),
    )
    label = translate("LetOver", "In your own words")
    return Step(
        translate("LetOver", "Why?"),
        (fields.reason_field(state.values["reason"], label, ready),),
        explanation=translate("LetOver", "The log keeps it."),
    )


def _pin(state: FormState, lang: str) -> Step:
    people = translate("LetOver", "%n over the cap", None, state.number("people"))
    where = manager_words.scope(state.the_view.places, state.scope(), lang)
    ends = translate("LetOver", "until %1").replace("%1", _at(state, lang))
    return Step(
        translate("LetOver", "The PIN, please"),
        (fields.pin_field(state),),
        explanation=f"{where}: {people}, {ends}.",
        primary=translate("LetOver", "Let them in"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class LetOver(ManagerForm):
    """Lets people over the cap for a time."""

    NAME = "let_over"
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
        """The questions of an override."""
        return derive(state, self.lang)

    def first_values(self, view: HubView) -> dict[str, str]:
        """One person, for an hour."""
        return {"scope": "", "people": "1", "until": "60", "reason": "", "pin": ""}

    def may_leave(self, state: FormState) -> bool:
        """No PIN without a reason."""
        if state.at == 2 and not state.values["reason"].strip():
            self.refuse(manager_words.reason_missing())
            return False
        return True

    def finish(self, state: FormState) -> None:
        """Let them in."""
        pin = fields.pin_of(state)
        if len(pin) < LEAST_DIGITS:
            self.refuse(Sentence(translate("LetOver", "The PIN is longer than that.")))
            return
        wanted = NewOverride(
            state.scope(), state.number("people"), until(state), state.values["reason"]
        )
        self.ask_desk(lambda s: self._places.allow_over(s, pin, wanted), self._answered)

    def _answered(self, answer: OverAllowed | NotTaken | WrongPin | MustWait) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
        elif isinstance(answer, WrongPin | MustWait):
            self.refuse(manager_words.pin_missed(answer, answer.wait_s))
        else:
            ends = times.moment(answer.until, self._state.the_view.at, self.zone, self.lang)
            said = translate("LetOver", "The limit holds again %1.").replace("%1", ends)
            self.done(translate("LetOver", "They may come in."), said)
