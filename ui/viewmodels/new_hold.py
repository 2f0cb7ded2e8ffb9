"""Keeping places: for whom, where, how many, which day and from when until when (O7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HoldClash, HoldMade, HubView, NotTaken, Wrong
from kiosk.desks.holding import NewHold
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from kiosk.texts import Text
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


def wanted(state: FormState) -> NewHold:
    """The hold that was filled in; both times are of the same day."""
    values = {**state.values, "end_day": state.values["start_day"]}
    end = FormState(values, view=state.view).instant("end")
    title = Text.same(state.values["reason"])
    return NewHold(state.scope(), title, state.number("people"), state.instant("start"), end)


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """The questions of a hold."""
    return (_whom(state), _how_many(state, lang), _when(state, lang), _sure(state, lang))


def _whom(state: FormState) -> Step:
    ready = (
        translate("NewHold", "A course"),
        translate("NewHold", "A meeting"),
        translate("NewHold", "A company’s visit"),
        translate("NewHold", "A school class"),
    )
    label = translate("NewHold", "In your own words")
    return Step(
        translate("NewHold", "Whom are the places for?"),
        (fields.reason_field(state.values["reason"], label, ready),),
        explanation=translate("NewHold", "Visitors see it at the door: name nobody here."),
    )


def _how_many(state: FormState, lang: str) -> Step:
    label = translate("NewHold", "So many people")
    return Step(
        translate("NewHold", "How many places, and where?"),
        (
            fields.scope_field(state.the_view, state.values["scope"], lang),
            fields.number_field("people", label, state.number("people"), 1, 60),
        ),
    )


def _when(state: FormState, lang: str) -> Step:
    return Step(
        translate("NewHold", "When?"),
        (
            fields.day_field(state, "start_day", translate("NewHold", "Day"), lang),
            fields.time_field(state, "start_time", translate("NewHold", "From")),
            fields.time_field(state, "end_time", translate("NewHold", "Until")),
        ),
    )


def _sure(state: FormState, lang: str) -> Step:
    view, new = state.the_view, wanted(state)
    where = manager_words.scope(view.places, new.space_id, lang)
    people = translate("NewHold", "%n place(s)", None, new.people)
    when = manager_words.stretch(new.starts_at, new.ends_at, view.at, (view.hub.zone, lang))
    return Step(
        translate("NewHold", "Keep them like this?"),
        (
            fields.told_field("new", new.title.said(lang), f"{when}. {where}, {people}."),
            fields.told_field(
                "grace",
                "",
                translate(
                    "NewHold",
                    "The places are kept from half an hour before. What nobody has taken soon "
                    "after the start falls free by itself.",
                ),
            ),
        ),
        primary=translate("NewHold", "Keep the places"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class NewHoldForm(ManagerForm):
    """Asks for a hold, and makes it or says what it clashes with."""

    NAME = "new_hold"
    TAB = "limits"
    SECTION = "holds"

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
        """The questions of a hold."""
        return derive(state, self.lang)

    def first_values(self, view: HubView) -> dict[str, str]:
        """Four places in the whole hub, in the next hour."""
        day, at = fields.next_hour(view)
        end = f"{min(int(at[:2]) + 2, 23):02}:00"
        return {
            "reason": "",
            "scope": "",
            "people": "4",
            "start_day": day,
            "start_time": at,
            "end_time": end,
        }

    def may_leave(self, state: FormState) -> bool:
        """What is missing is said where it is asked."""
        if state.at == 0 and not state.values["reason"].strip():
            self.refuse(NotTaken(Wrong.TITLE_MISSING))
            return False
        if state.at == 2 and wanted(state).ends_at <= wanted(state).starts_at:
            self.refuse(NotTaken(Wrong.TIMES))
            return False
        return True

    def finish(self, state: FormState) -> None:
        """Keep the places."""
        self.ask_desk(lambda s: self._places.make_hold(s, wanted(state)), self._made)

    def _made(self, answer: HoldMade | HoldClash | NotTaken) -> None:
        if isinstance(answer, HoldClash):
            view = self._state.the_view
            self.refuse(manager_words.clash(answer, view.at, view.hub.zone, self.lang))
        elif isinstance(answer, NotTaken):
            self.refuse(answer)
        else:
            self.done(translate("NewHold", "The places are kept."))
