"""One reservation before the manager: what it is, and what she can do about it (R8, R10)."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.room_answers import Changed, Managed, NotSo, ReservationState, RoomFacts
from kiosk.rules.wall_time import local
from ui import manager_room_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.room_week_rows import monday_of
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntrySeen:
    """A reservation as it is now, the rooms and the hub."""

    entry: Managed
    rooms: tuple[RoomFacts, ...]
    view: HubView


@dataclass(frozen=True, slots=True)
class ToMove:
    """What is to be moved: a reservation alone, or with all later dates of its series."""

    entry: Managed
    is_rest: bool = False


def derive(seen: EntrySeen | None, lang: str) -> BookShown:
    """The reservation, and a line for each thing that can be done."""
    title = translate("RoomEntry", "What is in the book")
    if seen is None:
        return BookShown(title, is_loading=True)
    entry, words = seen.entry, manager_room_words
    place = words.place_of(seen.view, seen.rooms, lang)
    notes = (
        words.room_name(entry.room_id, place),
        words.people(entry),
        translate("RoomEntry", "every week") if entry.series_id else "",
    )
    what = BookRow(
        key="what",
        icon=words.icon(entry),
        title=f"{words.what_for(entry)}: {words.stretch(entry.starts_at, entry.ends_at, place)}",
        note=" · ".join(note for note in notes if note),
        tail=words.state(entry, seen.view.at),
    )
    rows = (*_this(entry), *_rest(entry))
    if not rows:
        rows = (heading("over", translate("RoomEntry", "Nothing more can be done about it.")),)
    return BookShown(title, (what, *rows))


def _this(entry: Managed) -> tuple[BookRow, ...]:
    """What can be done about this date."""
    if entry.state is ReservationState.STARTED:
        return (_ending(),)
    if not entry.state.may_change:
        return ()
    answer = (_answering(),) if entry.state is ReservationState.ASKED else ()
    head = (heading("this", translate("RoomEntry", "This date")),) if entry.series_id else ()
    move = BookRow(
        "move",
        translate("RoomEntry", "Another time or room"),
        icon="arrows-left-right",
        action=translate("RoomEntry", "Move"),
    )
    return (*answer, *head, move, _cancelling(entry))


def _answering() -> BookRow:
    return BookRow(
        "answer",
        translate("RoomEntry", "Somebody asks for it"),
        icon="question",
        tone="berry",
        action=translate("RoomEntry", "Yes"),
        other=translate("RoomEntry", "No"),
    )


def _ending() -> BookRow:
    return BookRow(
        "cancel",
        translate("RoomEntry", "The room is free again"),
        icon="sign-out",
        action=translate("RoomEntry", "End it now"),
        sure=translate("RoomEntry", "End it now? Whoever is in the room should know."),
        yes=translate("RoomEntry", "Yes, end it"),
    )


def _cancelling(entry: Managed) -> BookRow:
    if entry.kind == "block":
        return BookRow(
            "cancel",
            translate("RoomEntry", "The room can be had again"),
            icon="x-circle",
            action=translate("RoomEntry", "Take out"),
            sure=translate("RoomEntry", "Let others have the room at that time?"),
            yes=translate("RoomEntry", "Yes, take out"),
        )
    return BookRow(
        "cancel",
        translate("RoomEntry", "It does not take place"),
        icon="x-circle",
        action=translate("RoomEntry", "Cancel"),
        sure=translate("RoomEntry", "Cancel it? Others can have the room then."),
        yes=translate("RoomEntry", "Yes, cancel"),
    )


def _rest(entry: Managed) -> tuple[BookRow, ...]:
    """What can be done about this date of a series and all later ones."""
    if not entry.series_id or not entry.state.may_change:
        return ()
    return (
        heading("rest", translate("RoomEntry", "This date and all later ones")),
        BookRow(
            "move_rest",
            translate("RoomEntry", "Another time of day"),
            icon="arrows-left-right",
            action=translate("RoomEntry", "Move all"),
        ),
        BookRow(
            "cancel_rest",
            translate("RoomEntry", "The course ends before it"),
            icon="x-circle",
            action=translate("RoomEntry", "Cancel all"),
            sure=translate("RoomEntry", "Cancel this date and all later ones?"),
            yes=translate("RoomEntry", "Yes, cancel all"),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_room_pages")
class RoomEntry(Book):
    """Shows a reservation; moves it, cancels it, answers who asked, alone or with the rest."""

    NAME = "room_entry"
    TAB = "room_week"
    SECTION = "room_week"

    _seen: EntrySeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks
        self._entry: Managed | None = None

    def entered(self, given: object) -> None:
        """The reservation that was touched; back from a form it is the one of before."""
        if isinstance(given, Managed):
            self._entry = given
        super().entered(given)

    def shown(self) -> BookShown:
        """The reservation."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """See how it is by now."""
        entry = self._entry
        if entry is None:
            return self._shell.instead("room_week")

        def work(session: str) -> EntrySeen | Locked | None:
            view = self._desks.reception.look()
            day = local(entry.starts_at, ZoneInfo(view.hub.zone)).date()
            week = self._desks.rooms.week(session, monday_of(day))
            if isinstance(week, Locked):
                return week
            found = [e for e in week.entries if e.reservation_id == entry.reservation_id]
            return EntrySeen(found[0], week.rooms, view) if found else None

        return self.ask_desk(work, self.show)

    def show(self, seen: EntrySeen | None) -> None:
        if seen is None:
            self._to_week()
            return
        self._seen, self._entry = seen, seen.entry
        self.say()

    def _to_week(self) -> None:
        """Back to the week, on the day of the reservation."""
        entry, seen = self._entry, self._seen
        zone = ZoneInfo(seen.view.hub.zone if seen else self.zone)
        self._shell.instead("room_week", local(entry.starts_at, zone).date() if entry else None)

    def act(self, key: str) -> None:
        """Move it, cancel it, say yes."""
        if self._entry is None:
            return
        which, rooms = self._entry.reservation_id, self._desks.rooms
        if key in ("move", "move_rest"):
            self.open("move_reservation", ToMove(self._entry, is_rest=key == "move_rest"))
        elif key == "answer":
            self.ask_desk(lambda s: rooms.answer(s, which, is_yes=True), self._done)
        elif key == "cancel":
            self.ask_desk(lambda s: rooms.cancel(s, which), self._done)
        elif key == "cancel_rest":
            self.ask_desk(lambda s: self._desks.series.cancel_rest(s, which), self._done)

    def act_other(self, key: str) -> None:
        """Say no."""
        if self._entry is not None:
            which = self._entry.reservation_id
            rooms = self._desks.rooms
            self.ask_desk(lambda s: rooms.answer(s, which, is_yes=False), self._done)

    def _done(self, answer: Changed | NotSo | int) -> None:
        self._to_week()
        if isinstance(answer, NotSo):
            self._shell.tell(manager_room_words.not_so(answer))
        elif isinstance(answer, int):
            words = translate("RoomEntry", "%n date(s) cancelled.", None, answer)
            self._shell.tell(Sentence(words))
