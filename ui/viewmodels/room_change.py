"""Changing one thing of a room, or making a new one: a question at a time (R1, R9)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, NotTaken, Wrong
from kiosk.room_answers import NoRoomSaved, RoomFacts, RoomSaved, RoomWrong
from ui import manager_room_words
from ui.viewmodels import room_questions as asks
from ui.viewmodels import room_rule_questions as rules
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.room_form import RoomForm
from ui.viewmodels.room_questions import Change, Rooms
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def derive(
    what: str, state: FormState, rooms: Rooms, room: RoomFacts, lang: str
) -> tuple[Step, ...]:
    """The questions of what is changed; of a new room the first three."""
    save = translate("RoomChange", "Save")
    if what == "new":
        steps: tuple[Step, ...] = (
            asks.name_step(state),
            asks.place_step(state, lang),
            asks.noise_step(state),
        )
        save = translate("RoomChange", "Make the room")
    else:
        steps = (_step(what, state, rooms, room, lang),)
    last = steps[-1]
    return (*steps[:-1], Step(last.question, last.fields, last.explanation, save))


def _step(  # noqa: PLR0911, C901 -- one line a question
    what: str, state: FormState, rooms: Rooms, room: RoomFacts, lang: str
) -> Step:
    match what:
        case "name":
            return asks.name_step(state)
        case "place":
            return asks.place_step(state, lang)
        case "noise":
            return asks.noise_step(state)
        case "booth":
            return asks.booth_step(state, rooms, room, lang)
        case "parts":
            return asks.parts_step(state, rooms, room, lang)
        case "piece":
            return asks.piece_step(state)
        case "length":
            return rules.length_step(state)
        case "ahead":
            return rules.ahead_step(state)
        case "gap":
            return rules.gap_step(state)
        case "who":
            return rules.who_step(state)
        case "release":
            return rules.release_step(state)
        case "quota":
            return rules.quota_step(state)
    return rules.hours_step(state, lang)


def is_in_order(what: str, values: Mapping[str, str]) -> bool:
    """Whether what was filled in can be tried to be saved."""
    if what == "hours" and values["own"] == "yes":
        return values["own_days"].strip(",") != "" and values["opens_time"] < values["closes_time"]
    return True


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class RoomChange(RoomForm):
    """Asks, and saves the room or says which reservations are in the way."""

    NAME = "room_change"
    SECTION = "room_list"

    def begin(self, given: object) -> None:
        """Which room, and what of it."""
        change = given if isinstance(given, Change) else Change(None, "new")
        self._room, self._what = change.room, change.what
        super().begin(None)

    def _rooms_seen(self, seen: tuple[Rooms, HubView]) -> None:
        self._rooms, view = seen
        self._room = self._room or asks.new_room(view)
        self._set(FormState(asks.filled(self._room), view=view))

    @property
    def _the_room(self) -> RoomFacts:
        if self._room is None:
            raise LookupError("the form has no room yet")
        return self._room

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of what is changed."""
        return derive(self._what, state, self._rooms, self._the_room, self.lang)

    def may_leave(self, state: FormState) -> bool:
        """A name is asked for where it is missing."""
        if state.at == 0 and not state.values["name_fi"].strip():
            self.refuse(manager_room_words.not_saved(NoRoomSaved(RoomWrong.NAME), self.place))
            return False
        return True

    def finish(self, state: FormState) -> None:
        """Save the room."""
        if not is_in_order(self._what, state.values):
            self.refuse(NotTaken(Wrong.TIMES))
            return
        if self._what == "piece" and not state.values["piece_fi"].strip():
            self.refuse(Sentence(translate("RoomChange", "What is it called in Finnish?")))
            return
        draft = asks.drafted(self._the_room, dict(state.values))
        self.ask_desk(lambda s: self._desks.rooms.save(s, draft), self._saved)

    def _saved(self, answer: RoomSaved | NoRoomSaved) -> None:
        if isinstance(answer, NoRoomSaved):
            self.refuse(manager_room_words.not_saved(answer, self.place))
            return
        self._shell.instead("one_room", answer.room_id)
        self._shell.tell(Sentence(translate("RoomChange", "The room is saved.")))

    def go_out(self) -> None:
        """Back to the room, or to the rooms."""
        if self._room is not None and self._room.room_id:
            self._shell.instead("one_room", self._room.room_id)
        else:
            self._shell.instead("room_list")
