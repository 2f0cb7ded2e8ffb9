"""The open manager's area: one session that its pages share, and that ends when they are left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Locked
from kiosk.desks.manager import Manager
from ui.bridge import Bridge
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

GATE = "manager"
KEEP_EVERY_S = 10.0
"""So often a touched page tells the desk that somebody is here, for its 2 minutes (M1)."""


@dataclass(frozen=True, slots=True)
class Opens:
    """What the gate leads to, and whether it is shut because an open session came to its end.

    A page that waits behind it as it was left is told by `forget` that nobody comes back to it.
    """

    page: str
    is_over: bool = False
    forget: Callable[[], None] | None = None


def tab_options() -> list[dict[str, str]]:
    """The parts of the manager's area, in their order; `short` words for the smallest screens."""
    return [
        {"value": "now", "icon": "gauge", "text": translate("Manager", "Now")},
        {"value": "room_week", "icon": "door", "text": translate("Manager", "Rooms")},
        {
            "value": "programme",
            "icon": "calendar-blank",
            "text": translate("Manager", "Programme"),
            "short": translate("Manager", "Events", "in little room"),
        },
        {"value": "limits", "icon": "stack", "text": translate("Manager", "Places")},
        {"value": "log", "icon": "list-bullets", "text": translate("Manager", "Log")},
        {
            "value": "roll_call",
            "icon": "user-list",
            "text": translate("Manager", "Roll-call"),
            "short": translate("Manager", "Names"),
        },
    ]


def section_options(tab: str) -> list[dict[str, str]]:
    """The parts of the rooms' book, of the programme, or of the places'."""
    if tab == "room_week":
        return [
            {"value": "room_week", "text": translate("Manager", "Week")},
            {"value": "room_list", "text": translate("Manager", "Rooms")},
            {"value": "asked", "text": translate("Manager", "Requests")},
        ]
    if tab == "programme":
        return [
            {"value": "programme", "text": translate("Manager", "Events")},
            {"value": "playlist", "text": translate("Manager", "Playlist")},
            {
                "value": "media",
                "text": translate("Manager", "Pictures, films"),
                "short": translate("Manager", "Pictures"),
            },
            {"value": "feeds", "text": translate("Manager", "Calendars")},
        ]
    return [
        {"value": "limits", "text": translate("Manager", "Limits")},
        {"value": "holds", "text": translate("Manager", "Kept places")},
        {"value": "hours", "text": translate("Manager", "Opening hours")},
    ]


class ManagerSession(QObject):
    """Holds the session's token while one of the manager's pages is on screen, and no longer."""

    def __init__(self, shell: Shell, bridge: Bridge, manager: Manager) -> None:
        super().__init__()
        self._shell, self._bridge, self._manager = shell, bridge, manager
        self._pages: set[str] = set()
        self._token = ""
        self._kept_at = 0.0
        self._shown = ""
        shell.pageChanged.connect(self._look_where)

    @property
    def token(self) -> str:
        """The session that the desk opened; empty while the area is locked."""
        return self._token

    def covers(self, page: str) -> None:
        """This page belongs to the manager's area."""
        self._pages.add(page)

    def shows(self, page: str) -> None:
        """The next page is one of the visitors', to look at it: the way back stays open."""
        self._shown = page

    def begin(self, token: str) -> None:
        """The PIN was right."""
        self._token = token
        self._kept_at = self._shell.clock.monotonic()

    def lock(self) -> None:
        """Close the area, here and at the desk."""
        self._token = ""
        self._bridge.ask(self._manager.lock, lambda _: None)

    def keep(self, over: Callable[[], None]) -> None:
        """Tell the desk that somebody is here, if so; `over` is called when it has locked."""
        at = self._shell.clock.monotonic()
        if self._shell.untouched_s > KEEP_EVERY_S or at - self._kept_at < KEEP_EVERY_S:
            return
        self._kept_at = at
        token = self._token
        self._bridge.ask(
            lambda: self._manager.is_open(token),
            lambda is_open: None if is_open else over(),
            lambda: token != "" and token == self._token,
        )

    @Slot()
    def _look_where(self) -> None:
        page = str(self._shell.page)
        is_shown, self._shown = page == self._shown, ""
        if self._token and page not in self._pages and not is_shown:
            self.lock()


@QmlElement
@QmlUncreatable("a page has a class of its own")
class ManagerPage(PageModel):
    """A page of the manager's area: whatever the desk answers, `Locked` leads back to the gate."""

    MANNER = Manner(idle_s=95)
    IS_OFFICE = True
    TAB: ClassVar[str] = ""
    SECTION: ClassVar[str] = ""

    wordsChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, session: ManagerSession) -> None:
        super().__init__(shell, bridge)
        self._session = session
        self._said_in = self.lang
        session.covers(self.NAME)

    def ask_desk(self, work: Callable[[str], Any], then: Callable[[Any], None]) -> None:
        """Ask with the session's token; `then` gets every answer but `Locked`."""
        token = self._session.token

        def settle(answer: object) -> None:
            if isinstance(answer, Locked):
                self.send_to_gate()
            else:
                then(answer)

        self.ask(lambda: work(token), settle)

    def send_to_gate(self) -> None:
        """Ask for the PIN, and come back here."""
        opens = self.way_back(is_over=self._session.token != "")
        self._session.lock()
        self._shell.instead(GATE, opens)

    def way_back(self, *, is_over: bool) -> Opens:
        """Where the PIN leads when this page sends to the gate."""
        return Opens(self.SECTION or self.TAB, is_over)

    def ticked(self, now: object) -> None:
        """Hold the session open while the page is being used."""
        self._session.keep(self.send_to_gate)

    def say_parts(self) -> None:
        """Name the parts of the area anew, where the language is another one."""
        if self._said_in != self.lang:
            self._said_in = self.lang
            self.wordsChanged.emit()

    @Property(list, notify=wordsChanged, final=True)
    def tabs(self) -> list[dict[str, str]]:
        """The parts of the manager's area."""
        return tab_options()

    @Property(list, notify=wordsChanged, final=True)
    def sections(self) -> list[dict[str, str]]:
        """The parts of the part that this page belongs to, if there are any."""
        options = section_options(self.TAB) if self.SECTION else []
        return [each for each in options if self._shell.knows(each["value"])]

    @Property(str, constant=True, final=True)
    def tab(self) -> str:
        """The part that this page belongs to."""
        return self.TAB

    @Property(str, constant=True, final=True)
    def section(self) -> str:
        """Which of the sections this is."""
        return self.SECTION

    @Slot(str)
    def turnTo(self, page: str) -> None:
        """Another part of the area; the way back stays out of it."""
        self._shell.instead(page)

    @Slot()
    def lock(self) -> None:
        """Leave the area."""
        self.home()
