"""Reserving for somebody: which room, when, who comes; they get a code (R5)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.ids import new_id
from kiosk.room_answers import NoRoom, Reserved, Wish
from ui import manager_room_words
from ui.room_refusals import Place, no_room
from ui.viewmodels import fields
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.room_form import (
    RoomForm,
    Rooms,
    people_of,
    room_of,
    room_step,
    stretch_of,
    when_step,
    who_fields,
)

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

WHEN = 1


def derive(state: FormState, rooms: Rooms, place: Place) -> tuple[Step, ...]:
    """The questions of a reservation for somebody."""
    return (
        room_step(rooms, state, place.lang),
        when_step(state, place.lang),
        Step(translate("NewReservation", "Who comes?"), who_fields(state, rooms)),
        _sure(state, rooms, place),
    )


def _sure(state: FormState, rooms: Rooms, place: Place) -> Step:
    stretch = stretch_of(state)
    when = manager_room_words.stretch(*stretch, place) if stretch else ""
    people = translate("NewReservation", "%n people", None, people_of(state, rooms))
    words = " · ".join(part for part in (when, people, state.values["reason"].strip()) if part)
    room = room_of(rooms, state).name.said(place.lang)
    return Step(
        translate("NewReservation", "Reserve it like this?"),
        (fields.told_field("new", room, words),),
        explanation=translate(
            "NewReservation",
            "The room’s own rules do not bind you. You get a code to hand on.",
        ),
        primary=translate("NewReservation", "Reserve"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class NewReservation(RoomForm):
    """Asks for a reservation, and makes it or says why not and what can be had instead."""

    NAME = "new_reservation"

    def begin(self, given: object) -> None:
        """Begin anew; two touches of the last button make one reservation."""
        self._key = new_id()
        super().begin(given)

    def first_values(self, view: HubView) -> dict[str, str]:
        """The first room, for one."""
        room = self._rooms[0].room_id
        return {"room": room, "people": "1", "reason": "", **self.first_times(view)}

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of a reservation for somebody."""
        return derive(state, self._rooms, self.place)

    def may_leave(self, state: FormState) -> bool:
        """What does not fit together is said where it is asked."""
        return state.at != WHEN or self.has_times(state)

    def finish(self, state: FormState) -> None:
        """Reserve."""
        stretch = stretch_of(state)
        if stretch is None:
            return
        wish = Wish(
            self._key,
            state.values["room"],
            *stretch,
            people_of(state, self._rooms),
            title=state.values["reason"].strip(),
            by_manager=True,
        )
        self.ask_desk(lambda s: self._desks.rooms.reserve(s, wish), self._reserved)

    def _reserved(self, answer: Reserved | NoRoom) -> None:
        if isinstance(answer, NoRoom):
            self.refuse(no_room(answer, self.place))
            return
        code = translate("NewReservation", "The code is %1. With it they begin, move or cancel.")
        words = code.replace("%1", answer.mine.code)
        self.done(translate("NewReservation", "The room is reserved."), words)
