"""A new limit: where, how many, from when, until when, why, and what it breaks (O2, O12)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, LimitEffect, LimitSaved, NotTaken
from kiosk.desks.places import NewLimit, PlacesDesk
from kiosk.desks.reception import Reception
from ui import manager_words, times
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST = 500


def wanted(state: FormState) -> NewLimit:
    """The limit that was filled in."""
    is_now = state.values["from"] == "now"
    return NewLimit(
        state.scope(),
        state.number("places"),
        state.the_view.at if is_now else state.instant("from"),
        None if state.values["until"] == "open" else state.instant("until"),
        state.values["reason"],
    )


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """The questions of a new limit."""
    return (
        _how_many(state, lang),
        _from(state, lang),
        _until(state, lang),
        _why(state),
        _sure(state, lang),
    )


def _how_many(state: FormState, lang: str) -> Step:
    view = state.the_view
    return Step(
        translate("NewLimit", "How many may be inside at once?"),
        (
            fields.scope_field(view, state.values["scope"], lang),
            fields.number_field(
                "places", translate("NewLimit", "At most"), state.number("places"), 0, MOST
            ),
        ),
    )


def _from(state: FormState, lang: str) -> Step:
    now = translate("NewLimit", "At once")
    later = translate("NewLimit", "Later")
    options = [{"value": "now", "text": now}, {"value": "later", "text": later}]
    return Step(
        translate("NewLimit", "From when?"),
        (
            Field("from", "choice", value=state.values["from"], options=options),
            *(_moment(state, "from", lang) if state.values["from"] == "later" else ()),
        ),
    )


def _until(state: FormState, lang: str) -> Step:
    still = translate("NewLimit", "Until further notice")
    end = translate("NewLimit", "Until a day")
    options = [{"value": "open", "text": still}, {"value": "end", "text": end}]
    return Step(
        translate("NewLimit", "Until when?"),
        (
            Field("until", "choice", value=state.values["until"], options=options),
            *(_moment(state, "until", lang) if state.values["until"] == "end" else ()),
        ),
    )


def _moment(state: FormState, key: str, lang: str) -> tuple[Field, ...]:
    day, at = translate("NewLimit", "Day"), translate("NewLimit", "Time")
    return (
        fields.day_field(state, key + "_day", day, lang),
        fields.time_field(state, key + "_time", at),
    )


def _why(state: FormState) -> Step:
    ready = (
        translate("NewLimit", "Health instructions"),
        translate("NewLimit", "An event"),
        translate("NewLimit", "Repairs or cleaning"),
        translate("NewLimit", "More room again"),
    )
    label = translate("NewLimit", "In your own words")
    return Step(
        translate("NewLimit", "Why?"),
        (fields.reason_field(state.values["reason"], label, ready),),
        explanation=translate(
            "NewLimit", "Visitors read it when it is full, and the log keeps it."
        ),
    )


def _sure(state: FormState, lang: str) -> Step:
    view, new = state.the_view, wanted(state)
    where = manager_words.scope(view.places, new.space_id, lang)
    people = translate("NewLimit", "up to %n people", None, new.places)
    found = state.found if isinstance(state.found, LimitEffect) else LimitEffect(0, ())
    said = manager_words.effect(found, view.at, view.hub.zone, lang)
    breaks = said.what or translate("NewLimit", "Nothing that was promised is broken by it.")
    return Step(
        translate("NewLimit", "Save it like this?"),
        (
            fields.told_field("new", f"{where}: {people}", _when(new, view, lang, state)),
            fields.told_field("effect", breaks, said.instead, "berry" if said.what else "leaf"),
        ),
        primary=translate("NewLimit", "Save the limit"),
    )


def _when(new: NewLimit, view: HubView, lang: str, state: FormState) -> str:
    start = translate("NewLimit", "At once")
    if state.values["from"] != "now":
        start = _from_then(new.starts_at, view, lang)
    end = translate("NewLimit", "until further notice")
    if new.ends_at is not None:
        until = times.moment(new.ends_at, view.at, view.hub.zone, lang)
        end = translate("NewLimit", "until %1").replace("%1", until)
    return f"{start}, {end}. {new.reason}"


def _from_then(at: datetime, view: HubView, lang: str) -> str:
    start = times.moment(at, view.at, view.hub.zone, lang)
    said = translate("NewLimit", "From %1").replace("%1", start)
    return said[0].upper() + said[1:]


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class NewLimitForm(ManagerForm):
    """Asks for a limit, shows what it breaks, saves it."""

    NAME = "new_limit"
    TAB = "limits"
    SECTION = "limits"
    WHY = 3

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
        """The questions of a new limit."""
        return derive(state, self.lang)

    def first_values(self, view: HubView) -> dict[str, str]:
        """The hub's present limit, at once, until further notice."""
        day, at = fields.next_hour(view)
        hub = view.places.hub
        return {
            "scope": "",
            "places": str(hub.limit - hub.extra),
            "from": "now",
            "from_day": day,
            "from_time": at,
            "until": "open",
            "until_day": day,
            "until_time": "16:00",
            "reason": "",
        }

    def fill(self, key: str, value: str) -> None:
        """Another scope begins with its own present limit."""
        super().fill(key, value)
        view = self._state.view
        if key == "scope" and view is not None:
            scope = view.places.side(value) if value else view.places.hub
            super().fill("places", str(scope.limit - scope.extra))

    def may_leave(self, state: FormState) -> bool:
        """Before the last step the desk is asked what it would break."""
        if state.at != self.WHY:
            return True
        self.ask_desk(lambda s: self._places.check_limit(s, wanted(state)), self._checked)
        return False

    def _checked(self, answer: LimitEffect | NotTaken) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
        else:
            self.advance(answer)

    def finish(self, state: FormState) -> None:
        """Save it."""
        self.ask_desk(lambda s: self._places.set_limit(s, wanted(state)), self._saved)

    def _saved(self, answer: LimitSaved | NotTaken) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
        else:
            self.done(translate("NewLimit", "The limit is saved."))
