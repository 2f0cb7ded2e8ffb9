"""What is so now, for the manager: places by side, the line, what is not as usual."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import ClockSeen, HubView, JobState, Locked
from kiosk.desks.line import WaitingLine
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from kiosk.desks.timekeeper import Timekeeper
from kiosk.playlist_answers import FeedState, MediumKept
from kiosk.programme_answers import ProgrammeSeen
from kiosk.room_answers import Managed
from kiosk.room_views import RoomsSeen
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.asked import asked_row
from ui.viewmodels.book import Book, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.now_media import media_rows
from ui.viewmodels.now_programme import before_the_door, event_rows, feed_rows
from ui.viewmodels.now_rooms import MEND, room_rows
from ui.viewmodels.now_rows import ScopeRow, derive, lack_row, scope_rows
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

OPENS = {"clock": "set_clock", "pin": "new_pin", "close": "close_kiosk"}
"""Which form a line's touch opens."""


@dataclass(frozen=True, slots=True)
class NowSeen:
    """What the desks said."""

    view: HubView
    jobs: tuple[JobState, ...]
    clocks: ClockSeen
    asked: tuple[Managed, ...]
    rooms: RoomsSeen | None
    media: tuple[MediumKept, ...] = ()
    feeds: tuple[FeedState, ...] = ()
    programme: ProgrammeSeen | None = None


@dataclass(frozen=True, slots=True)
class NowDesks:
    """Whom the page asks; `jobs` tells how what runs by itself is doing, `lacks` is what the kiosk
    had to start without, `asked` who waits for a yes about a room; `rooms` are as they are now, and
    `mend` says that something in one of them works again; `media` are pictures and films,
    `feeds` the calendars from outside, `programme` is what is on today.
    """

    reception: Reception
    line: WaitingLine
    places: PlacesDesk
    jobs: Callable[[], tuple[JobState, ...]]
    timekeeper: Timekeeper
    lacks: tuple[Trouble, ...] = ()
    asked: Callable[[str], tuple[Managed, ...] | Locked] = lambda _: ()
    rooms: Callable[[], RoomsSeen] | None = None
    mend: Callable[[str, str], bool | Locked] = lambda _session, _fault: False
    media: Callable[[str], tuple[MediumKept, ...] | Locked] = lambda _: ()
    feeds: Callable[[str], tuple[FeedState, ...] | Locked] = lambda _: ()
    programme: Callable[[], ProgrammeSeen] | None = None


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Now(Book):
    """Shows what is so now; ends overrides and takes parties out of the line."""

    NAME = "now"
    TAB = "now"

    _seen: NowSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: NowDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks
        self._scopes = RowModel(ScopeRow, parent=self)
        shell.eye.changed.connect(self.say)

    def shown(self) -> BookShown:
        """What is so now."""
        seen = self._seen
        if seen is None:
            return BookShown(translate("Now", "How it is now"), is_loading=True)
        shown = derive(seen.view, seen.jobs, self.lang, seen.clocks, self._shell.eye.state)
        asked = (asked_row(len(seen.asked)),) if seen.asked else ()
        in_rooms = room_rows(seen.rooms, self.lang) if seen.rooms else ()
        lacks = map(lack_row, self._desks.lacks)
        media = media_rows(seen.media, seen.view, self.lang)
        feeds = feed_rows(seen.feeds, seen.view)
        on = event_rows(seen.programme, seen.view, self.lang) if seen.programme else ()
        rows = before_the_door(shown.rows, on)
        return replace(shown, rows=(*lacks, *asked, *in_rooms, *media, *feeds, *rows))

    def say(self) -> None:
        """The capsules, and the rest."""
        self._scopes.show(scope_rows(self._seen.view, self.lang) if self._seen else ())
        super().say()

    def look_again(self) -> None:
        """Look at the door, if the area is open."""
        self.ask_desk(self._look, self.show)

    def _look(self, session: str) -> NowSeen | Locked:
        clocks, asked = self._desks.timekeeper.look(session), self._desks.asked(session)
        if isinstance(clocks, Locked) or isinstance(asked, Locked):
            return Locked()
        rooms = self._desks.rooms() if self._desks.rooms else None
        media, feeds = self._desks.media(session), self._desks.feeds(session)
        if isinstance(media, Locked) or isinstance(feeds, Locked):
            return Locked()
        programme = self._desks.programme() if self._desks.programme else None
        view, jobs = self._desks.reception.look(), self._desks.jobs()
        return NowSeen(view, jobs, clocks, asked, rooms, media, feeds, programme)

    def act(self, key: str) -> None:
        """End an override, take a party out of the line, say that something works again."""
        kind, _, which = key.partition(":")
        if kind == "over":
            self.ask_desk(partial(self._desks.places.end_over, override_id=which), self.settle)
        elif kind == MEND:
            self.ask_desk(lambda session: self._desks.mend(session, which), self.settle)
        elif kind in ("asked", "media", "feeds"):
            self._shell.instead(kind)
        elif kind == "event":
            self.open("programme_event", which)
        elif kind in OPENS:
            self.open(OPENS[kind])
        elif kind == "party":
            self.ask_desk(lambda _: self._desks.line.leave_line(which), self.settle)

    def act_primary(self) -> None:
        """Correct the count."""
        self.open("correction")

    def act_secondary(self) -> None:
        """Let people over the cap."""
        self.open("let_over")

    @Property(QAbstractItemModel, constant=True, final=True)
    def scopes(self) -> RowModel:
        """The hub and its sides, as capsules."""
        return self._scopes
