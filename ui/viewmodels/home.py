"""The front page: is there room, what is going on, and the first touch of everything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.programme_answers import NewsOfProgramme
from kiosk.room_views import NewsOfRooms, RoomsSeen
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.viewmodels.home_face import HomeFace
from ui.viewmodels.home_words import PAGES_FROM_HERE
from ui.viewmodels.looks import Looks
from ui.viewmodels.page import Manner
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15.0


class Desk(Protocol):
    """The part of the reception that the front page asks."""

    def look(self) -> HubView: ...


class Board(Protocol):
    """The part of the board of rooms that the front page asks."""

    def look(self) -> RoomsSeen: ...


class News(Protocol):
    """Who tells what the rooms have to say at the entrance."""

    def look(self) -> NewsOfRooms: ...


class Programme(Protocol):
    """Who tells what of the programme the entrance has to say."""

    def news(self) -> NewsOfProgramme: ...


@dataclass(frozen=True, slots=True)
class RoomsAtTheDoor:
    """Whom the front page asks about rooms and the programme."""

    board: Board
    news: News
    programme: Programme


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Home(HomeFace):
    """The front page; looks again whenever something has happened."""

    NAME = "home"
    MANNER = Manner(idle_s=60, warns=False)

    def __init__(
        self, shell: Shell, bridge: Bridge, reception: Desk, rooms: RoomsAtTheDoor | None = None
    ) -> None:
        super().__init__(shell, bridge)
        self._reception, self._rooms = reception, rooms
        self._looks = Looks(self._look, shell.clock.monotonic, LOOK_EVERY_S)
        shell.eye.changed.connect(self._eye_changed)

    def entered(self, given: object) -> None:
        """Show what was known last, and look."""
        self.look_again()

    def heard(self, fact: object) -> None:
        """Whatever happened, the places may be others now."""
        self.look_again()

    def look_again(self) -> None:
        """Ask the desks."""
        self._looks.again()

    def _look(self) -> None:
        """The answer is nobody's secret, so it is wanted whatever page is shown by then."""
        if (rooms := self._rooms) is not None:
            self._bridge.ask(
                lambda: (rooms.board.look(), rooms.news.look(), rooms.programme.news()),
                self._rooms_seen,
                failed=self._rooms_not_seen,
            )
        self._bridge.ask(self._reception.look, self._seen, failed=self._not_seen)

    def ticked(self, now: datetime) -> None:
        """Doors open and close, and calls end, without anybody touching anything."""
        if self._looks.are_old:
            self.look_again()

    def _seen(self, view: HubView) -> None:
        self._shell.meet(view.hub)
        self._settle(view, is_stale=False)

    def _not_seen(self, trouble: Trouble) -> None:
        self._settle(self._state.view, is_stale=True)

    def _rooms_seen(self, seen: tuple[RoomsSeen, NewsOfRooms, NewsOfProgramme]) -> None:
        """Said together with the places, whose answer comes right after."""
        rooms, news, programme = seen
        self._state = replace(self._state, rooms=rooms, news=news, programme=programme)

    def _rooms_not_seen(self, trouble: Trouble) -> None:
        """The ways stay; how many rooms are free and what is on is not known."""
        self._state = replace(self._state, rooms=None, news=None, programme=None)

    def _settle(self, view: HubView | None, *, is_stale: bool) -> None:
        pages = frozenset(page for page in PAGES_FROM_HERE if self._shell.knows(page))
        self._state = replace(
            self._state,
            view=view,
            pages=pages,
            is_stale=is_stale,
            is_blind=self._shell.eye.is_blind,
        )
        self.say()
        self._looks.done()

    def _eye_changed(self) -> None:
        self._state = replace(self._state, is_blind=self._shell.eye.is_blind)
        self.say()

    @Slot(str)
    def go(self, page: str) -> None:
        """Take one of the ways on."""
        self.open(page)
