"""Moving: one reservation to another room or time, or the rest of a course to another hour (R8)."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, NotTaken, Wrong
from kiosk.room_answers import Changed, NoRoom, NotSo, PlannedDate
from kiosk.rules.wall_time import local
from ui import manager_room_words
from ui.room_refusals import Place, no_room
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.room_entry import ToMove
from ui.viewmodels.room_form import (
    RoomForm,
    Rooms,
    room_step,
    stretch_of,
    times_step,
    when_step,
)

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def derive(state: FormState, rooms: Rooms, place: Place, move: ToMove) -> tuple[Step, ...]:
    """Which room and when instead; of the rest of a course only the hours."""
    what = manager_room_words.in_a_line(move.entry, place)
    if move.is_rest:
        question = translate("MoveRoom", "At which time from this date on?")
        step = times_step(state, question, translate("MoveRoom", "Move them all"))
        return (Step(step.question, step.fields, what, step.primary),)
    room = room_step(rooms, state, place.lang)
    when = when_step(state, place.lang, translate("MoveRoom", "Move it there"))
    return (Step(room.question, room.fields, what), when)


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class MoveReservation(RoomForm):
    """Asks where to, and moves it or says what is in the way; it stays as it is then."""

    NAME = "move_reservation"

    def begin(self, given: object) -> None:
        """What is to be moved."""
        self._move = given if isinstance(given, ToMove) else None
        super().begin(None)

    def first_values(self, view: HubView) -> dict[str, str]:
        """As it is."""
        entry, zone = self._the_move.entry, ZoneInfo(view.hub.zone)
        start, end = local(entry.starts_at, zone), local(entry.ends_at, zone)
        return {
            "room": entry.room_id,
            "start_day": start.date().isoformat(),
            "start_time": f"{start:%H:%M}",
            "end_time": f"{end:%H:%M}",
        }

    @property
    def _the_move(self) -> ToMove:
        if self._move is None:
            raise LookupError("nothing was given to be moved")
        return self._move

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """Which room and when."""
        return derive(state, self._rooms, self.place, self._the_move)

    def finish(self, state: FormState) -> None:
        """Move it, or them."""
        which, series = self._the_move.entry.reservation_id, self._desks.series
        if self._the_move.is_rest:
            starts, ends = (time.fromisoformat(state.values[k]) for k in ("start_time", "end_time"))
            if starts == ends:
                self.refuse(NotTaken(Wrong.TIMES))
                return
            self.ask_desk(lambda s: series.move_rest(s, which, starts, ends), self._rest_moved)
        elif self.has_times(state) and (stretch := stretch_of(state)):
            to = (state.values["room"], *stretch)
            self.ask_desk(lambda s: series.move(s, which, to), self._moved)

    def _moved(self, answer: Changed | NoRoom | NotSo) -> None:
        if isinstance(answer, NoRoom):
            self.refuse(no_room(answer, self.place))
        elif isinstance(answer, NotSo):
            self.refuse(manager_room_words.not_so(answer))
        else:
            self.done(translate("MoveRoom", "It is moved."))

    def _rest_moved(self, answer: int | tuple[PlannedDate, ...]) -> None:
        if isinstance(answer, tuple):
            self.refuse(manager_room_words.dates_in_the_way(answer, self.place))
        else:
            self.done(translate("MoveRoom", "%n date(s) moved.", None, answer))
