"""A blocked time: which room, from when until when, why, and what is in its way (R10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, NotTaken, Wrong
from kiosk.room_answers import NoRoomSaved, RoomSaved
from ui import manager_room_words, manager_words
from ui.room_refusals import Place
from ui.viewmodels import fields
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.room_form import RoomForm, Rooms, room_of, room_step

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

FROM, UNTIL, WHY = 1, 2, 3


def stretch_of(state: FormState) -> tuple[datetime, datetime]:
    """From when until when, perhaps over several days."""
    return state.instant("start"), state.instant("end")


def derive(state: FormState, rooms: Rooms, place: Place) -> tuple[Step, ...]:
    """The questions of a blocked time."""
    lang = place.lang
    day, at = translate("NewBlock", "Day"), translate("NewBlock", "Time")
    return (
        room_step(rooms, state, lang),
        Step(
            translate("NewBlock", "From when can nobody have it?"),
            (
                fields.day_field(state, "start_day", day, lang),
                fields.time_field(state, "start_time", at),
            ),
        ),
        Step(
            translate("NewBlock", "Until when?"),
            (
                fields.day_field(state, "end_day", day, lang),
                fields.time_field(state, "end_time", at),
            ),
        ),
        _why(state),
        _sure(state, rooms, place),
    )


def _why(state: FormState) -> Step:
    ready = (
        translate("NewBlock", "Cleaning"),
        translate("NewBlock", "Repair"),
        translate("NewBlock", "Own use"),
    )
    label = translate("NewBlock", "In your own words")
    return Step(
        translate("NewBlock", "Why?"),
        (fields.reason_field(state.values["reason"], label, ready),),
        explanation=translate("NewBlock", "Only you see it: others read “not available”."),
    )


def _sure(state: FormState, rooms: Rooms, place: Place) -> Step:
    room = room_of(rooms, state).name.said(place.lang)
    when = manager_room_words.stretch(*stretch_of(state), place)
    words = " · ".join(part for part in (when, state.values["reason"].strip()) if part)
    told = [fields.told_field("new", room, words)]
    primary = translate("NewBlock", "Block the room")
    if isinstance(state.found, tuple) and state.found:
        said = manager_room_words.in_the_way(state.found, place)
        told.append(fields.told_field("clash", said.what, said.instead, "berry"))
        primary = translate("NewBlock", "Another time")
    return Step(
        translate("NewBlock", "Block the room like this?"),
        tuple(told),
        primary=primary,
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class NewBlock(RoomForm):
    """Asks for a blocked time, shows what is in its way, and blocks the room."""

    NAME = "new_block"

    def first_values(self, view: HubView) -> dict[str, str]:
        """The first room, for the next hour."""
        first = self.first_times(view)
        room = self._rooms[0].room_id
        return {"room": room, "reason": "", **first, "end_day": first["start_day"]}

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of a blocked time."""
        return derive(state, self._rooms, self.place)

    def may_leave(self, state: FormState) -> bool:
        """What is missing is said where it is asked; what is in the way before it is saved."""
        if state.at == FROM and state.values["end_day"] < state.values["start_day"]:
            self.fill("end_day", state.values["start_day"])
        if state.at == UNTIL:
            start, end = stretch_of(state)
            if end <= start or end <= state.the_view.at:
                self.refuse(NotTaken(Wrong.TIMES))
                return False
        if state.at == WHY:
            if not state.values["reason"].strip():
                self.refuse(manager_words.reason_missing())
                return False
            room, stretch = state.values["room"], stretch_of(state)
            self.ask_desk(lambda s: self._desks.rooms.in_the_way(s, room, stretch), self.advance)
            return False
        return True

    def finish(self, state: FormState) -> None:
        """Block the room; with something in the way, ask for another time instead."""
        if state.found:
            self._set(replace(state, at=FROM, problem=None, found=None))
            return
        room, stretch, why = state.values["room"], stretch_of(state), state.values["reason"]
        self.ask_desk(lambda s: self._desks.rooms.block(s, room, stretch, why), self._blocked)

    def _blocked(self, answer: RoomSaved | NoRoomSaved) -> None:
        if isinstance(answer, NoRoomSaved):
            self.refuse(manager_room_words.not_saved(answer, self.place))
        else:
            self.done(translate("NewBlock", "The room is blocked."))
