"""A weekly course: which room, weekdays, times, how long; every date before it is saved (R8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, NotTaken, Wrong
from kiosk.ids import new_id
from kiosk.room_answers import NoRoom, SeriesPlan, SeriesSaved
from ui.room_refusals import no_room
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.new_series_steps import (
    DAYS,
    WHO,
    are_in_order,
    changed_meanwhile,
    derive,
    draft_of,
    left_out,
    no_days,
    nothing_left,
    saved_words,
)
from ui.viewmodels.room_form import RoomForm

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class NewSeries(RoomForm):
    """Asks for a course, shows every date with its clash, and saves those that are left."""

    NAME = "new_series"

    def begin(self, given: object) -> None:
        """Begin anew; two touches of the last button make one course."""
        self._key = new_id()
        super().begin(given)

    def first_values(self, view: HubView) -> dict[str, str]:
        """Ten weeks from the day on that was looked at."""
        first = self.first_times(view)
        day = date.fromisoformat(first["start_day"])
        return {
            "room": self._rooms[0].room_id,
            "weekdays": str(day.weekday()),
            "last": "count",
            "count": "10",
            "until_day": (day + timedelta(weeks=9)).isoformat(),
            "people": str(min(8, self._rooms[0].seats)),
            "reason": "",
            "keeps": "yes",
            "out": "",
            **first,
            "start_time": "18:00",
            "end_time": "20:00",
        }

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of a course."""
        return derive(state, self._rooms, self.place)

    def fill(self, key: str, value: str) -> None:
        """A touched date is left out, or taken in again; the plan stays."""
        if key != "dates":
            super().fill(key, value)
            return
        out = {day for day in self._state.values["out"].split(",") if day} ^ {value}
        values = {**self._state.values, "out": ",".join(sorted(out))}
        self._set(replace(self._state, values=values, problem=None))

    def may_leave(self, state: FormState) -> bool:
        """What is missing is said where it is asked; after who comes, the dates are shown."""
        if state.at == DAYS and not state.values["weekdays"].strip(","):
            self.refuse(no_days())
        elif not are_in_order(state):
            self.refuse(NotTaken(Wrong.TIMES))
        elif state.at == WHO:
            draft = draft_of(state, self._rooms, self._key)
            self.ask_desk(lambda s: self._desks.series.check(s, draft), self._checked)
        else:
            return True
        return False

    def _checked(self, answer: SeriesPlan | NoRoom) -> None:
        if isinstance(answer, NoRoom):
            self.refuse(no_room(answer, self.place))
            return
        self._set(replace(self._state, values={**self._state.values, "out": ""}))
        self.advance(answer)

    def finish(self, state: FormState) -> None:
        """Save the dates that are left."""
        if not isinstance(state.found, SeriesPlan):
            return
        out = left_out(state.found, state.values["out"])
        if len(out) == len(state.found.dates):
            self.refuse(nothing_left())
            return
        draft = draft_of(state, self._rooms, self._key)
        self.ask_desk(lambda s: self._desks.series.save(s, draft, out), self._saved)

    def _saved(self, answer: SeriesSaved | SeriesPlan | NoRoom) -> None:
        if isinstance(answer, NoRoom):
            self.refuse(no_room(answer, self.place))
        elif isinstance(answer, SeriesPlan):
            self._set(replace(self._state, found=answer, problem=changed_meanwhile()))
        else:
            self.done(*saved_words(answer))
