"""The manager's rooms: each with what it is, what is out of order, and a new one (R1, B1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.room_answers import Noise, RoomFacts
from kiosk.room_views import Fault
from ui import manager_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.room_questions import Change, Rooms
from ui.viewmodels.room_words import kind_words
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

ICONS = {
    Noise.SILENT: "speaker-slash",
    Noise.CALLS: "phone",
    Noise.TALKING_GROUP: "users-three",
    Noise.RECORDING: "microphone",
}


@dataclass(frozen=True, slots=True)
class ListSeen:
    """The rooms, what is out of order in them, and the hub."""

    rooms: Rooms
    faults: tuple[tuple[str, Fault], ...]
    view: HubView


def derive(seen: ListSeen | None, lang: str) -> BookShown:
    """What is out of order first, then every room."""
    title = translate("RoomList", "The rooms")
    primary = translate("RoomList", "New room")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    named = {room.room_id: room for room in seen.rooms}
    broken = [
        _fault(named[room_id], fault, lang) for room_id, fault in seen.faults if room_id in named
    ]
    rows = (*broken, *(_row(room, seen, lang) for room in seen.rooms))
    empty = "" if rows else translate("RoomList", "There is no room yet.")
    return BookShown(title, rows, empty, primary=primary)


def _fault(room: RoomFacts, fault: Fault, lang: str) -> BookRow:
    named = next((piece for piece in room.equipment if piece.fi == fault.what), None)
    what = named.said(lang) if named else translate("RoomList", "something else")
    return BookRow(
        key=f"fault:{fault.fault_id}",
        icon="warning",
        tone="berry",
        title=translate("RoomList", "Out of order: %1").replace("%1", what),
        note=room.name.said(lang),
        action=translate("RoomList", "Mended"),
    )


def _row(room: RoomFacts, seen: ListSeen, lang: str) -> BookRow:
    whole = next((each for each in seen.rooms if room.room_id in each.parts), None)
    notes = [kind_words(room), manager_words.scope(seen.view.places, room.space_id, lang)]
    if whole is not None:
        part = translate("RoomList", "a part of %1")
        notes.append(part.replace("%1", whole.name.said(lang)))
    return BookRow(
        key=f"room:{room.room_id}",
        icon=ICONS[room.noise],
        title=room.name.said(lang),
        note=" · ".join(notes),
        action=translate("RoomList", "Change"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class RoomList(Book):
    """Shows the rooms, and leads to one; tells that something is mended."""

    NAME = "room_list"
    TAB = "room_week"
    SECTION = "room_list"
    COLUMNS = 2

    _seen: ListSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The rooms."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the rooms."""

        def work(session: str) -> ListSeen | Locked:
            rooms = self._desks.rooms.rooms(session)
            if isinstance(rooms, Locked):
                return rooms
            board = self._desks.board.look()
            faults = tuple((r.facts.room_id, f) for r in board.rooms for f in r.faults)
            return ListSeen(rooms, faults, self._desks.reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """See one room, or note that something works again."""
        kind, _, which = key.partition(":")
        if kind == "room":
            self.open("one_room", which)
        else:
            self.ask_desk(lambda s: self._desks.rooms.mend(s, which), lambda _: self.look_again())

    def act_primary(self) -> None:
        """A new room."""
        self.open("room_change", Change(None, "new"))
