"""What the manager can put in the book of the rooms: a reservation, a blocked time, a course."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def derive() -> BookShown:
    """Three things, each in a line."""
    start = translate("RoomAdd", "Begin")
    return BookShown(
        translate("RoomAdd", "What do you want to put in the book?"),
        (
            BookRow(
                "new_reservation",
                translate("RoomAdd", "A reservation for somebody"),
                translate("RoomAdd", "One room, one time; they get a code."),
                icon="bookmark-simple",
                action=start,
            ),
            BookRow(
                "new_series",
                translate("RoomAdd", "A weekly course"),
                translate("RoomAdd", "Every week at the same time; you see each date first."),
                icon="repeat",
                action=start,
            ),
            BookRow(
                "new_block",
                translate("RoomAdd", "A blocked time"),
                translate("RoomAdd", "Cleaning, repair, own use: nobody can book the room then."),
                icon="prohibit",
                action=start,
            ),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class RoomAdd(Book):
    """Leads to the form of what was chosen, with the day that was looked at."""

    NAME = "room_add"
    TAB = "room_week"

    def __init__(self, shell: Shell, bridge: Bridge, session: ManagerSession) -> None:
        super().__init__(shell, bridge, session)
        self._day: date | None = None

    def entered(self, given: object) -> None:
        """The day that was looked at."""
        self._day = given if isinstance(given, date) else None
        super().entered(given)

    def shown(self) -> BookShown:
        """Three things."""
        return derive()

    def look_again(self) -> None:
        """There is nothing to ask for."""
        self.say()

    def act(self, key: str) -> None:
        """Open its form."""
        self.open(key, self._day)
