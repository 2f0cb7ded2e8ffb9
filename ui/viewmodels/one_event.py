"""One event before the manager: what it is, who comes, and what she can do about it (E1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.programme_manager_words import Here
from ui.viewmodels.book import BookShown
from ui.viewmodels.one_book import EventBook
from ui.viewmodels.one_event_rows import fact_rows, more_rows, way_rows
from ui.viewmodels.programme_desks import EventSeen

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

VISITORS = "event"
"""The page on which visitors see an event."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which event is to be changed or cancelled; `is_rest` begins with all later dates, too."""

    event_id: str
    is_rest: bool = False


def derive(seen: EventSeen | None, lang: str, *, has_preview: bool = True) -> BookShown:
    """What the event is, a line for each thing that can be done, and what else is told of it."""
    if seen is None:
        return BookShown(translate("OneEvent", "An event"), is_loading=True)
    event, here = seen.found.event, Here(seen.view, lang)
    rows = (
        *fact_rows(event, here),
        *way_rows(seen.found, here, has_preview=has_preview),
        *more_rows(event, here),
    )
    return BookShown(event.title.said(lang), rows)


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class OneEvent(EventBook):
    """Shows an event; leads to its list, its form, its cancelling, and to what visitors see."""

    NAME = "programme_event"
    TAB = "programme"
    SECTION = "programme"
    COLUMNS = 2

    def shown(self) -> BookShown:
        """The event."""
        return derive(self._seen, self.lang, has_preview=self._shell.knows(VISITORS))

    def act(self, key: str) -> None:
        """Go where the line leads."""
        which = self._which
        match key:
            case "list":
                self.open("event_list", which)
            case "edit" | "edit_rest":
                self.open("event_form", Chosen(which, key == "edit_rest"))
            case "cancel":
                self.open("cancel_event", Chosen(which))
            case "copy":
                self.open("event_form", which)
            case "show":
                self._session.shows(VISITORS)
                self.open(VISITORS, which)
