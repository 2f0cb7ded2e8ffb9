"""A list of the manager's area about one thing: opened with its id, left when it is gone."""

from __future__ import annotations

from typing import Any

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import NoEvent
from ui.bridge import Bridge
from ui.event_refusals import no_event
from ui.viewmodels.book import Book
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.programme_desks import EventSeen, ProgrammeDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("each list has a class of its own")
class OneBook(Book):
    """Base of these lists; what its desk tells is None where there is no such thing any more."""

    def __init__(self, shell: Shell, bridge: Bridge, session: ManagerSession) -> None:
        super().__init__(shell, bridge, session)
        self._which = ""

    def entered(self, given: object) -> None:
        """Which one; back from a form or from what visitors see it is the one of before."""
        if isinstance(given, str):
            self._which = given
        super().entered(given)

    def show(self, seen: Any) -> None:
        """The desk has told; without it, back to the list of all."""
        if seen is None:
            self._shell.instead(self.SECTION)
        else:
            super().show(seen)


@QmlElement
@QmlUncreatable("each list has a class of its own")
class EventBook(OneBook):
    """Base of the lists about one event."""

    _seen: EventSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: ProgrammeDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def look_again(self) -> None:
        """Ask for the event, and who comes."""
        which, desks = self._which, self._desks
        self.ask_desk(lambda session: desks.see(session, which), self.show)

    def show(self, seen: EventSeen | NoEvent) -> None:
        """The desk has told; without it, back to the programme."""
        if isinstance(seen, NoEvent):
            self._shell.instead("programme")
            self._shell.tell(no_event(seen))
        else:
            super().show(seen)
