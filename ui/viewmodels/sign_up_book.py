"""Who has signed up for an event: names, people, who waits; one taken off; the list on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui import roll_call_paper, times
from ui.bridge import Bridge
from ui.printing import Printer
from ui.programme_manager_words import Here
from ui.viewmodels import sign_up_rows
from ui.viewmodels.book import BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_book import EventBook
from ui.viewmodels.programme_desks import EventSeen, ProgrammeDesks
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

EVERY = timedelta(hours=1)
"""So often, at what happens in the hub, it is looked whether a paper is of another day."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Where papers go, what prints them, and the way to it that may be slow."""

    folder: Path
    printer: Printer
    devices: Bridge


def derive(seen: EventSeen | None, lang: str) -> BookShown:
    """Who comes and who waits."""
    if seen is None:
        return BookShown(translate("SignUps", "Who has signed up"), is_loading=True)
    rows = sign_up_rows.rows(seen.found, Here(seen.view, lang))
    event = seen.found.event
    return BookShown(
        f"{event.title.said(lang)}: {sign_up_rows.total(seen.found)}",
        rows,
        "" if rows else translate("SignUps", "Nobody has signed up yet."),
        primary=translate("SignUps", "Print") if rows else "",
        secondary=translate("SignUps", "Save PDF") if rows else "",
        icon="printer",
    )


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class SignUpBook(EventBook):
    """Shows who has signed up, takes somebody off, puts the list on paper for the day."""

    NAME = "event_list"
    TAB = "programme"
    COLUMNS = 2

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: ProgrammeDesks,
        papers: Papers,
    ) -> None:
        super().__init__(shell, bridge, session, desks)
        self._papers = papers
        self._cleared_at = shell.clock.now()

    def heard(self, fact: object) -> None:
        """Papers go with their day, whoever is at the screen; then as any list."""
        at = self._shell.clock.now()
        if at - self._cleared_at >= EVERY:
            self._cleared_at = at
            self._bridge.ask(self._clear_old, lambda _: None)
        super().heard(fact)

    def _clear_old(self) -> None:
        roll_call_paper.clear_old(self._papers.folder, self._desks.reception.look().day)

    def shown(self) -> BookShown:
        """Who comes."""
        return derive(self._seen, self.lang)

    def act(self, key: str) -> None:
        """They do not come; their seat is offered to who waits."""
        which = key.partition(":")[2]
        self.ask_desk(lambda s: self._desks.programme.take_off(s, which), self.settle)

    def act_primary(self) -> None:
        """Print it: the paper is made first, then handed to the printer."""
        self._make_paper(self._print)

    def act_secondary(self) -> None:
        """Save it."""
        self._make_paper(self._tell_where)

    def _make_paper(self, then: Callable[[Path], None]) -> None:
        seen = self._seen
        if seen is None:
            return
        paper = sign_up_rows.paper(seen.found, Here(seen.view, self.lang))
        clock = times.clock(self._shell.clock.now(), self.zone, "en")
        day, folder = seen.view.day, self._papers.folder
        self.ask(lambda: roll_call_paper.save(paper, folder, day, clock), then)

    def _tell_where(self, path: Path) -> None:
        said = translate("SignUps", "%1. It is deleted tomorrow, because it holds names.")
        title = translate("SignUps", "The list is saved.")
        self._shell.tell(Sentence(title, said.replace("%1", str(path))))

    def _print(self, path: Path) -> None:
        self._papers.devices.ask(lambda: self._papers.printer.print_file(path), self._printed)

    def _printed(self, _: None) -> None:
        if str(self._shell.page) == self.NAME:
            self._shell.tell(Sentence(translate("SignUps", "The list is being printed.")))
