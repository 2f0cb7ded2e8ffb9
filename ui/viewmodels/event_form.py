"""Making and changing an event: a question at a time, and every clash before it is saved (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.ids import new_id
from kiosk.programme_answers import EventDraft, EventPlan, EventSaved, NoEvent, WhyNoEvent
from ui.bridge import Bridge
from ui.event_refusals import in_the_way, no_event
from ui.programme_manager_words import Here
from ui.viewmodels import event_basics as basics
from ui.viewmodels import event_series as series
from ui.viewmodels.event_steps import (
    Asked,
    basic_keys,
    derive,
    next_open,
    open_before,
    overview_at,
    saved_words,
    unsaved,
)
from ui.viewmodels.event_values import Begun, draft_of, first_values, is_touched, starts_at
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.medium_field import Media
from ui.viewmodels.one_event import Chosen
from ui.viewmodels.programme_desks import ProgrammeDesks
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHECKS = {
    "title": ((basics.has_title, WhyNoEvent.TITLE),),
    "day": ((basics.are_days_in_order, WhyNoEvent.TIMES),),
    "times": (
        (basics.are_times_in_order, WhyNoEvent.TIMES),
        (basics.is_still_to_come, WhyNoEvent.PAST),
    ),
    "series_end": ((series.is_end_in_order, WhyNoEvent.TIMES),),
}
"""What of a question must be in order before one goes on, and what is said if not."""

Seen = tuple[HubView, EventDraft | None, Media]


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class EventForm(ManagerForm):
    """Asks for an event; saves it, one date or all that are left, or says what is in the way."""

    NAME = "event_form"
    TAB = "programme"
    SECTION = "programme"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: ProgrammeDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception
        self._asked = Asked(Begun(), (), self.lang)
        self._event_id = ""
        self._key = ""

    def begin(self, given: object) -> None:
        """A new event, one to be changed (`Chosen`), or one like another (its id)."""
        self._key = new_id()
        self._set(FormState())
        is_rest = isinstance(given, Chosen) and given.is_rest
        which = given.event_id if isinstance(given, Chosen) else given
        self._event_id = which if isinstance(which, str) else ""
        is_copy = isinstance(given, str)

        def begun(seen: Seen | NoEvent) -> None:
            self._begin(seen, is_rest=is_rest, is_copy=is_copy)

        self.ask_desk(self._look, begun)

    def _look(self, session: str) -> Seen | NoEvent | Locked:
        media = self._desks.media(session)
        if isinstance(media, Locked):
            return media
        draft: EventDraft | None = None
        if self._event_id:
            found = self._desks.programme.draft_of(session, self._event_id)
            if not isinstance(found, EventDraft):
                return found
            draft = found
        return self._desks.reception.look(), draft, media

    def _begin(self, seen: Seen | NoEvent, *, is_rest: bool, is_copy: bool) -> None:
        if isinstance(seen, NoEvent):
            self._shell.instead("programme")
            self._shell.tell(no_event(seen))
            return
        view, draft, media = seen
        begun = Begun(draft, is_rest, is_copy)
        self._asked = Asked(begun, media, self.lang)
        self._set(FormState(first_values(begun, view), view=view))

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions about an event."""
        return derive(state, replace(self._asked, lang=self.lang))

    # --- filling in ---

    def fill(self, key: str, value: str) -> None:
        """A touched date is left out, or taken in again; what goes with something else follows."""
        if key == "dates":
            out = {day for day in self._state.values["out"].split(",") if day} ^ {value}
            values = {**self._state.values, "out": ",".join(sorted(out))}
            self._set(replace(self._state, values=values, problem=None))
            return
        if key == "start_day":
            self._day_moves(date.fromisoformat(value))
        elif key == "start_time":
            self._set(replace(self._state, values=starts_at(self._state.values, value)))
        super().fill(key, value)

    def _day_moves(self, to: date) -> None:
        """The last day goes with the first, and so do the weekday and the end of a series."""
        values = dict(self._state.values)
        was = date.fromisoformat(values["start_day"])
        for key in ("last_day", "until_day"):
            values[key] = (to + (date.fromisoformat(values[key]) - was)).isoformat()
        if values["weekdays"] == str(was.weekday()):
            values["weekdays"] = str(to.weekday())
        self._set(replace(self._state, values=values))

    @Slot()
    def go_on(self) -> None:
        """Back to all that can be added, from one of it; else on."""
        if not self._state.values.get("open"):
            super().go_on()
        elif not self.busy and self._is_in_order(self._state.values["open"]):
            self.fill("open", next_open(self._state))

    @Slot()
    def step_back(self) -> None:
        """Back to all that can be added, from one of it; else to the question before.

        Out of the form it leads at once only where there is nothing to lose.
        """
        opened = self._state.values.get("open")
        if opened:
            self.fill("open", open_before(opened))
        elif self._has_something_to_lose() and self._state.problem != unsaved():
            self.refuse(unsaved())
        else:
            super().step_back()

    def _has_something_to_lose(self) -> bool:
        state = self._state
        if state.at > 0 or state.view is None:
            return False
        return is_touched(state.values, self._asked.begun, state.view)

    def _is_in_order(self, what: str) -> bool:
        """Whether what is asked fits together; why not is said where it is asked."""
        state = self._state
        no = next((why for is_right, why in CHECKS.get(what, ()) if not is_right(state)), None)
        if no is not None:
            self.refuse(no_event(NoEvent(no)))
        elif what == "series" and not series.has_weekdays(state):
            self.refuse(series.no_weekdays())
        else:
            return True
        return False

    # --- to the desk ---

    def may_leave(self, state: FormState) -> bool:
        """What is missing is said where it is asked; before the last question the desk looks."""
        if state.at == overview_at(state, self._asked.begun):
            draft = self._draft()
            self.ask_desk(lambda s: self._desks.programme.check(s, draft), self._checked)
            return False
        return self._is_in_order(basic_keys(state)[state.at])

    def _draft(self) -> EventDraft:
        return draft_of(self._state.values, self._key, self._asked.begun)

    def _checked(self, answer: EventPlan | NoEvent) -> None:
        if isinstance(answer, NoEvent):
            self.refuse(no_event(answer))
            return
        no = self._in_the_way(answer)
        if no is not None:
            self.refuse(no)
            return
        self._set(replace(self._state, values={**self._state.values, "out": ""}))
        self.advance(answer)

    def _in_the_way(self, plan: EventPlan) -> Sentence | None:
        """What keeps a single date from being saved; of several each says its own."""
        if len(plan.dates) != 1:
            return None
        return in_the_way(plan.dates[0], Here(self._state.the_view, self.lang))

    def finish(self, state: FormState) -> None:
        """Save it, or the dates that are left."""
        if not isinstance(state.found, EventPlan):
            return
        draft, out = self._draft(), frozenset[date]()
        if len(state.found.dates) > 1:
            out = series.left_out(state.found, state.values["out"])
            if len(out) == len(state.found.dates):
                self.refuse(series.nothing_left())
                return
        self.ask_desk(lambda s: self._desks.programme.save(s, draft, out), self._saved)

    def _saved(self, answer: EventSaved | EventPlan | NoEvent) -> None:
        if isinstance(answer, NoEvent):
            self.refuse(no_event(answer))
        elif isinstance(answer, EventPlan):
            problem = self._in_the_way(answer) or series.changed_meanwhile()
            self._set(replace(self._state, found=answer, problem=problem))
        else:
            title, note = saved_words(answer, is_change=self._asked.begun.is_change)
            self._shell.instead("programme_event", answer.event_id)
            self._shell.tell(Sentence(title, note))

    def go_out(self) -> None:
        """Back to the event, or to the programme."""
        if self._event_id:
            self._shell.instead("programme_event", self._event_id)
        else:
            self._shell.instead("programme")
