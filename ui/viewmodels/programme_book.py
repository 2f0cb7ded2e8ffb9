"""The manager's programme: the coming weeks day by day, and what is so with each event (E1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.programme_answers import EventFacts, EventSource, EventState, ProgrammeSeen
from ui import programme_manager_words as words
from ui.bridge import Bridge
from ui.programme_manager_words import Here
from ui.viewmodels.book import Book, BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_event import VISITORS
from ui.viewmodels.programme_desks import ProgrammeDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

WEEKS = 4
DAYS = 7 * WEEKS
MOST_ROWS = 40
"""After the day on which so many are reached, one turns to the next."""

LATER, EARLIER = "later", "earlier"
EVENT, ELSEWHERE = "event", "elsewhere"
"""The kinds of rows: what is the hub's own opens, what is not is shown as visitors see it."""


@dataclass(frozen=True, slots=True)
class BookSeen:
    """The programme of four weeks from `first` on, and the hub."""

    first: date
    programme: ProgrammeSeen
    view: HubView


@dataclass(frozen=True, slots=True)
class Page:
    """What of it is shown at once: each event by its first day, and from which day on is more."""

    days: tuple[tuple[date, tuple[EventFacts, ...]], ...]
    more_from: date | None


def page_of(seen: BookSeen) -> Page:
    """Whole days until the page is full; what lasts for several days is told once."""
    told: set[str] = set()
    days: list[tuple[date, tuple[EventFacts, ...]]] = []
    for day in seen.programme.days:
        if len(told) >= MOST_ROWS:
            return Page(tuple(days), day.day)
        events = tuple(event for event in day.events if event.event_id not in told)
        told |= {event.event_id for event in events}
        if events:
            days.append((day.day, events))
    after = seen.first + timedelta(days=DAYS)
    return Page(tuple(days), after if seen.programme.last_day >= after else None)


def derive(seen: BookSeen | None, lang: str, *, may_go_back: bool = False) -> BookShown:
    """The days with something on, each event in a line."""
    title = translate("ProgrammeBook", "The programme")
    primary = translate("ProgrammeBook", "New event")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    here, page = Here(seen.view, lang), page_of(seen)
    rows: list[BookRow] = [_earlier()] if may_go_back else []
    for day, events in page.days:
        rows.append(heading(f"day:{day.isoformat()}", words.long_day(day, here)))
        rows += [_row(event, here) for event in events]
    if not page.days and page.more_from is not None:
        rows.append(heading("none", _nothing()))
    if page.more_from is not None:
        rows.append(_later(page.more_from, here))
    return BookShown(title, tuple(rows), "" if rows else _nothing(), primary=primary)


def _nothing() -> str:
    return translate("ProgrammeBook", "Nothing is on in the coming weeks.")


def _row(event: EventFacts, here: Here) -> BookRow:
    is_off = event.state is EventState.CANCELLED
    is_own = event.source is EventSource.OWN
    notes = (
        words.where(event, here),
        words.seats(event),
        "" if is_off else words.held(event),
        translate("ProgrammeBook", "repeats") if event.series_id else "",
    )
    return BookRow(
        key=f"{EVENT if is_own else ELSEWHERE}:{event.event_id}",
        title=words.time_and_title(event, here),
        note=" · ".join(note for note in notes if note),
        icon=words.icon(event),
        tail=words.mark(event),
        tone="berry" if is_off else "leaf",
        action=translate("ProgrammeBook", "Open") if is_own else translate("ProgrammeBook", "Show"),
    )


def _later(day: date, here: Here) -> BookRow:
    said = translate("ProgrammeBook", "From %1 on").replace("%1", words.days(day, day, here))
    show = translate("ProgrammeBook", "Show")
    return BookRow(LATER, said, icon="caret-double-right", action=show)


def _earlier() -> BookRow:
    title, show = translate("ProgrammeBook", "Earlier days"), translate("ProgrammeBook", "Show")
    return BookRow(EARLIER, title, icon="caret-double-left", action=show)


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class ProgrammeBook(Book):
    """Shows the programme, and leads to one event and to a new one."""

    NAME = "programme"
    TAB = "programme"
    SECTION = "programme"

    _seen: BookSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: ProgrammeDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks
        self._firsts: tuple[date, ...] = ()
        self._for = ""

    def entered(self, given: object) -> None:
        """Where she was, while the area stays open."""
        if self._for != self._session.token:
            self._firsts = ()
        self._for = self._session.token
        super().entered(given)

    def shown(self) -> BookShown:
        """The coming weeks."""
        return derive(self._seen, self.lang, may_go_back=bool(self._firsts))

    def look_again(self) -> None:
        """Ask for the weeks from where she is."""
        firsts = self._firsts

        def work(session: str) -> BookSeen | Locked:
            view = self._desks.reception.look()
            first = firsts[-1] if firsts else view.day
            seen = self._desks.programme.events(session, first, DAYS)
            return seen if isinstance(seen, Locked) else BookSeen(first, seen, view)

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Open an event, or turn to other weeks."""
        kind, _, which = key.partition(":")
        if kind == LATER and self._seen is not None:
            more_from = page_of(self._seen).more_from
            self._firsts += (more_from,) if more_from else ()
            self._turn()
        elif kind == EARLIER:
            self._firsts = self._firsts[:-1]
            self._turn()
        elif kind == EVENT:
            self.open("programme_event", which)
        elif kind == ELSEWHERE:
            self._session.shows(VISITORS)
            self.open(VISITORS, which)

    def _turn(self) -> None:
        self._seen = None
        self.say()
        self.look_again()

    def act_primary(self) -> None:
        """Put something on the programme."""
        self.open("event_form")
