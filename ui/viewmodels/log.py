"""The log: what happened, newest first, a page at a time; it names nobody (M1)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked, LogLine
from kiosk.answers import Log as LogPage
from kiosk.desks.manager import Manager
from kiosk.desks.reception import Reception
from kiosk.desks.room_board import RoomBoard
from kiosk.texts import Text
from ui import fact_words, times
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Seen = tuple[LogPage, HubView, Mapping[str, Text]]


def derive(seen: Seen | None, lang: str, *, is_newest: bool) -> BookShown:
    """A page of the log, by days."""
    title = translate("Log", "What has happened")
    if seen is None:
        return BookShown(title, is_loading=True)
    log, view, rooms = seen
    where = fact_words.Where(view.places, view.at, view.hub.zone, lang, rooms)
    rows: list[BookRow] = []
    for day, lines in groupby(log.lines, key=lambda line: _day(line, view, lang)):
        rows.append(heading(f"day-{day}", day))
        rows += [_row(line, where) for line in lines]
    return BookShown(
        title,
        tuple(rows),
        empty="" if rows else translate("Log", "Nothing has happened yet."),
        primary=translate("Log", "Older") if log.older else "",
        icon="caret-down-bold",
        secondary="" if is_newest else translate("Log", "Newer"),
    )


def _day(line: LogLine, view: HubView, lang: str) -> str:
    return times.moment(line.at, view.at, view.hub.zone, lang).removesuffix(
        times.hour(line.at, view.hub.zone, lang)
    )


def _row(line: LogLine, where: fact_words.Where) -> BookRow:
    told = fact_words.fact(line.fact, where)
    at = times.clock(line.at, where.zone, where.lang)
    return BookRow(str(line.seq), told.what, told.more, told.icon, tail=at)


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Log(Book):
    """Shows the log, and turns its pages."""

    NAME = "log"
    TAB = "log"

    _seen: Seen | None

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[Manager, Reception, RoomBoard],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._manager, self._reception, self._board = desks
        self._turned: tuple[int, ...] = ()

    def entered(self, given: object) -> None:
        """The newest page."""
        self._turned = ()
        super().entered(given)

    def heard(self, fact: object) -> None:
        """A page that is being read stays as it is; the newest follows what happens."""
        if not self._turned:
            super().heard(fact)

    def shown(self) -> BookShown:
        """The page of the log."""
        return derive(self._seen, self.lang, is_newest=not self._turned)

    def look_again(self) -> None:
        """Ask for the page."""
        before = self._turned[-1] if self._turned else None

        def work(session: str) -> Seen | Locked:
            log = self._manager.log(session, before)
            if isinstance(log, Locked):
                return log
            rooms = {room.facts.room_id: room.facts.name for room in self._board.look().rooms}
            return log, self._reception.look(), rooms

        self.ask_desk(work, self.show)

    def act_primary(self) -> None:
        """The older page."""
        if self._seen and self._seen[0].older is not None:
            self._turned = (*self._turned, self._seen[0].older)
            self.look_again()

    def act_secondary(self) -> None:
        """The newer page."""
        self._turned = self._turned[:-1]
        self.look_again()
