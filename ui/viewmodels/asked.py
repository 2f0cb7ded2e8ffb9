"""Who waits for the manager's yes: a card each, answered by one touch (R1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.room_answers import Changed, Managed, NotSo, RoomFacts
from ui import manager_room_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AskedSeen:
    """Who asks, the rooms and the hub."""

    asked: tuple[Managed, ...]
    rooms: tuple[RoomFacts, ...]
    view: HubView


def derive(seen: AskedSeen | None, lang: str) -> BookShown:
    """A card for each who asks, the earliest start first."""
    title = translate("Asked", "Who waits for your yes")
    if seen is None:
        return BookShown(title, is_loading=True)
    place = manager_room_words.place_of(seen.view, seen.rooms, lang)
    rows = tuple(
        BookRow(
            key=each.reservation_id,
            icon="question",
            tone="berry",
            title=f"{manager_room_words.room_name(each.room_id, place)}, "
            + manager_room_words.stretch(each.starts_at, each.ends_at, place),
            note=" · ".join(w for w in (manager_room_words.people(each), each.title) if w),
            action=translate("Asked", "Yes"),
            other=translate("Asked", "No"),
        )
        for each in seen.asked
    )
    return BookShown(title, rows, "" if rows else translate("Asked", "Nobody waits for a yes."))


def asked_row(count: int) -> BookRow:
    """The card on "Now"."""
    return BookRow(
        key="asked:",
        icon="question",
        tone="berry",
        title=translate("Asked", "%n ask(s) for a room", None, count),
        action=translate("Asked", "Answer"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class Asked(Book):
    """Shows who asked for a room, and says yes or no."""

    NAME = "asked"
    TAB = "room_week"
    SECTION = "asked"

    _seen: AskedSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """Who asks."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask who waits."""

        def work(session: str) -> AskedSeen | Locked:
            asked, rooms = self._desks.rooms.asked(session), self._desks.rooms.rooms(session)
            if isinstance(asked, Locked) or isinstance(rooms, Locked):
                return Locked()
            return AskedSeen(asked, rooms, self._desks.reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Yes."""
        self._answer(key, is_yes=True)

    def act_other(self, key: str) -> None:
        """No."""
        self._answer(key, is_yes=False)

    def _answer(self, key: str, *, is_yes: bool) -> None:
        self.ask_desk(lambda s: self._desks.rooms.answer(s, key, is_yes=is_yes), self._answered)

    def _answered(self, answer: Changed | NotSo) -> None:
        if isinstance(answer, NotSo):
            self._shell.tell(manager_room_words.not_so(answer))
        self.look_again()
