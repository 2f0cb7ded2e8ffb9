"""The manager's week of the rooms: which day, which week, what is in the book (R8, R10)."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Locked
from kiosk.room_answers import Managed
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.book import Book, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.room_week_rows import (
    DayHead,
    LegendRow,
    WeekRow,
    WeekSeen,
    WeekShown,
    derive,
    monday_of,
)
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

WEEK = timedelta(days=7)


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class RoomWeek(Book):
    """Shows a week of all rooms, and the chosen day in lines."""

    NAME = "room_week"
    TAB = "room_week"
    SECTION = "room_week"

    _seen: WeekSeen | None

    weekChanged = Signal()

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks
        self._day: date | None = None
        self._for = ""
        self._week = WeekShown(BookShown(is_loading=True))
        self._heads = RowModel(DayHead, key="key", parent=self)
        self._rooms = RowModel(WeekRow, key="key", parent=self)
        self._legend = RowModel(LegendRow, key="kind", parent=self)

    def entered(self, given: object) -> None:
        """The day that a form was about; else where she was, while the area stays open."""
        if isinstance(given, date):
            self._day = given
        elif self._for != self._session.token:
            self._day = None
        self._for = self._session.token
        super().entered(given)

    def shown(self) -> BookShown:
        """The chosen day in lines."""
        return self._week.book

    def say(self) -> None:
        """The week as a picture, and the rest."""
        self._week = derive(self._seen, self._day, self.lang)
        self._heads.show(self._week.heads)
        self._rooms.show(self._week.rooms)
        self._legend.show(self._week.legend)
        super().say()
        self.weekChanged.emit()

    def look_again(self) -> None:
        """Ask for the week of the day."""
        wanted = self._day

        def work(session: str) -> WeekSeen | Locked:
            view = self._desks.reception.look()
            week = self._desks.rooms.week(session, monday_of(wanted or view.day))
            return week if isinstance(week, Locked) else WeekSeen(week, view)

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """See what can be done about one."""
        entry = self._entry(key)
        if entry is not None:
            self.open("room_entry", entry)

    def act_primary(self) -> None:
        """Put something in the book, on the day that is looked at."""
        chosen = next((head.key for head in self._week.heads if head.is_chosen), None)
        self.open("room_add", date.fromisoformat(chosen) if chosen else None)

    def _entry(self, key: str) -> Managed | None:
        entries = self._seen.week.entries if self._seen else ()
        return next((entry for entry in entries if entry.reservation_id == key), None)

    # --- the week ---

    @Property(str, notify=weekChanged, final=True)
    def label(self) -> str:
        """Which week it is."""
        return self._week.label

    @Property(str, notify=weekChanged, final=True)
    def day(self) -> str:
        """The chosen day."""
        return self._week.day

    @Property(bool, notify=weekChanged, final=True)
    def isThisWeek(self) -> bool:
        """Whether today is in it."""
        return self._week.is_this_week

    @Property(QAbstractItemModel, constant=True, final=True)
    def heads(self) -> RowModel:
        """The seven days."""
        return self._heads

    @Property(QAbstractItemModel, constant=True, final=True)
    def roomRows(self) -> RowModel:
        """Each room's week."""
        return self._rooms

    @Property(QAbstractItemModel, constant=True, final=True)
    def legend(self) -> RowModel:
        """What the pieces mean."""
        return self._legend

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        """Another day of this week."""
        self._day = date.fromisoformat(key)
        self._asking = ""
        self.say()

    @Slot(int)
    def turn(self, weeks: int) -> None:
        """An earlier or later week; 0 is the one that today is in."""
        if self._seen is None or self.busy:
            return
        self._day = self._seen.week.monday + weeks * WEEK if weeks else self._seen.view.day
        self.look_again()
