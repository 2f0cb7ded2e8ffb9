"""One room before the manager: what it is, its rules in words, and each can be changed (R1, R9)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.room_answers import NoRoomSaved, RoomFacts, RoomSaved
from ui import manager_room_words, manager_words
from ui.bridge import Bridge
from ui.viewmodels import room_rule_questions as rules
from ui.viewmodels.book import BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_book import OneBook
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.room_questions import Change, Rooms, without_piece
from ui.viewmodels.room_words import noise_words
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Seen = tuple[RoomFacts, Rooms, HubView]


def derive(seen: Seen | None, lang: str) -> BookShown:
    """What the room is, what is in it, and its rules."""
    if seen is None:
        return BookShown(translate("OneRoom", "A room"), is_loading=True)
    room, rooms, view = seen
    return BookShown(
        room.name.said(lang),
        (
            heading("room", room.name.said(lang)),
            *_itself(room, view, lang),
            *_linked(room, rooms, lang),
            heading("rules", translate("OneRoom", "Rules")),
            *_rules(room, lang),
            heading("equipment", translate("OneRoom", "In the room")),
            *_equipment(room, lang),
            heading("end", translate("OneRoom", "Not a room any more?")),
            _retiring(room, lang),
        ),
    )


def _row(key: str, title: str, note: str, icon: str) -> BookRow:
    return BookRow(key, title, note, icon=icon, action=translate("OneRoom", "Change"))


def _itself(room: RoomFacts, view: HubView, lang: str) -> tuple[BookRow, ...]:
    name = room.name
    names = " · ".join(dict.fromkeys(each for each in (name.fi, name.sv, name.en) if each))
    seats = translate("OneRoom", "%n seat(s)", None, room.seats)
    place = f"{manager_words.scope(view.places, room.space_id, lang)}, {seats}"
    if room.is_step_free:
        place += f", {translate('OneRoom', 'without steps')}"
    return (
        _row("name", translate("OneRoom", "Name"), names, "pencil-simple"),
        _row("place", translate("OneRoom", "Place and seats"), place, "door"),
        _row("noise", translate("OneRoom", "What it is for"), noise_words(room.noise), "info"),
    )


def _linked(room: RoomFacts, rooms: Rooms, lang: str) -> tuple[BookRow, ...]:
    names = {each.room_id: each.name.said(lang) for each in rooms}
    parts = ", ".join(names[part] for part in room.parts if part in names)
    beside = ", ".join(names[each] for each in room.neighbours if each in names)
    none = translate("OneRoom", "no")
    sign = translate("OneRoom", "with an on-air sign") if room.is_booth else none
    said = f"{sign} · {beside}" if beside else sign
    return (
        _row("parts", translate("OneRoom", "Parts of it"), parts or none, "stack"),
        _row("booth", translate("OneRoom", "For recording"), said, "microphone"),
    )


def _rules(room: RoomFacts, lang: str) -> tuple[BookRow, ...]:
    its = room.rules
    return (
        _row("length", translate("OneRoom", "How long at a time"), rules.lengths(its), "clock"),
        _row("ahead", translate("OneRoom", "How early"), rules.ahead(its), "calendar-blank"),
        _row("gap", translate("OneRoom", "Empty between two"), rules.gap(its), "hourglass"),
        _row("who", translate("OneRoom", "Who may book"), rules.who(its), "user"),
        _row("release", translate("OneRoom", "Nobody comes: free"), rules.release(its), "sign-out"),
        _row("quota", translate("OneRoom", "For one person"), rules.quota(its), "user-list"),
        _row("hours", translate("OneRoom", "Open"), rules.own_hours(its, lang), "clock"),
    )


def _equipment(room: RoomFacts, lang: str) -> tuple[BookRow, ...]:
    pieces = tuple(
        BookRow(
            f"piece:{place}",
            piece.said(lang),
            icon="check-circle",
            action=translate("OneRoom", "Remove"),
            sure=translate("OneRoom", "Is it not in the room any more?"),
            yes=translate("OneRoom", "Yes, remove"),
        )
        for place, piece in enumerate(room.equipment)
    )
    title, add = translate("OneRoom", "Something more"), translate("OneRoom", "Add")
    return (*pieces, BookRow("piece", title, icon="plus", action=add))


def _retiring(room: RoomFacts, lang: str) -> BookRow:
    return BookRow(
        "retire",
        translate("OneRoom", "Take it out of use"),
        translate("OneRoom", "What was is kept in the records."),
        icon="x-circle",
        action=translate("OneRoom", "Take out"),
        sure=translate("OneRoom", "%1: take it out of use?").replace("%1", room.name.said(lang)),
        yes=translate("OneRoom", "Yes, take out"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class OneRoom(OneBook):
    """Shows a room; leads to the question of what is to be changed, takes it out of use."""

    NAME = "one_room"
    TAB = "room_week"
    SECTION = "room_list"
    COLUMNS = 2

    _seen: Seen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The room."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the room."""
        which = self._which

        def work(session: str) -> Seen | Locked | None:
            rooms = self._desks.rooms.rooms(session)
            if isinstance(rooms, Locked):
                return rooms
            room = next((each for each in rooms if each.room_id == which), None)
            return (room, rooms, self._desks.reception.look()) if room else None

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Change something, take a piece away, take the room out of use."""
        if self._seen is None:
            return
        room = self._seen[0]
        kind, _, place = key.partition(":")
        if kind == "retire":
            self.ask_desk(lambda s: self._desks.rooms.retire(s, room.room_id), self._saved)
        elif place:
            draft = without_piece(room, int(place))
            self.ask_desk(lambda s: self._desks.rooms.save(s, draft), self._saved)
        else:
            self.open("room_change", Change(room, key))

    def _saved(self, answer: RoomSaved | NoRoomSaved) -> None:
        if isinstance(answer, NoRoomSaved) and self._seen is not None:
            _, rooms, view = self._seen
            place = manager_room_words.place_of(view, rooms, self.lang)
            self._shell.tell(manager_room_words.not_saved(answer, place))
        self.look_again()
