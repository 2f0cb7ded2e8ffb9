"""The roll-call: who and how many are where, also on paper; behind the PIN (V8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Locked
from kiosk.desks.manager import Manager
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from kiosk.facts import NamesCleared
from kiosk.house_facts import RollCallOpened
from ui import roll_call_paper, times
from ui.bridge import Bridge
from ui.printing import Printer
from ui.viewmodels import roll_call_rows
from ui.viewmodels.book import Book, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.roll_call_rows import Present
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RollCallDesks:
    """Whom the page asks, where its papers go, and what prints them."""

    manager: Manager
    reception: Reception
    places: PlacesDesk
    papers: Path
    printer: Printer
    devices: Bridge


def derive(present: Present | None, lang: str) -> BookShown:
    """Who is where, by side."""
    if present is None:
        return BookShown(translate("RollCall", "Roll-call"), is_loading=True)
    nobody = translate("RollCall", "Nobody is inside, as far as the kiosk knows.")
    is_somebody = present.call.visits or present.call.places.hub.inside
    return BookShown(
        roll_call_rows.total(present),
        roll_call_rows.rows(present, lang),
        "" if is_somebody else nobody,
        primary=translate("RollCall", "Print"),
        secondary=translate("RollCall", "Save PDF"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class RollCallList(Book):
    """Shows who is where, takes out who has left, puts it on paper."""

    NAME = "roll_call"
    TAB = "roll_call"

    _seen: Present | None

    momentChanged = Signal()

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RollCallDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks
        bridge.ask(self._clear_old, lambda _: None)

    def heard(self, fact: object) -> None:
        """Names go with their day, from paper too; looking is a fact that changes nothing."""
        if isinstance(fact, NamesCleared):
            self._bridge.ask(self._clear_old, lambda _: None)
        if not isinstance(fact, RollCallOpened):
            super().heard(fact)

    def _clear_old(self) -> None:
        roll_call_paper.clear_old(self._desks.papers, self._desks.reception.look().day)

    def say(self) -> None:
        """The rows, and when they were so."""
        super().say()
        self.momentChanged.emit()

    def shown(self) -> BookShown:
        """Who is where."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask who is where."""

        def work(session: str) -> Present | Locked:
            call = self._desks.manager.roll_call(session)
            return call if isinstance(call, Locked) else Present(call, self._desks.reception.look())

        self.ask_desk(work, self.show)

    def show(self, present: Present) -> None:
        self._seen = present
        self._shell.meet(present.view.hub)
        self.say()

    def act(self, key: str) -> None:
        """The manager saw them leave."""
        visit_id = key.split(":")[1]
        self.ask_desk(lambda session: self._desks.places.take_out(session, visit_id), self.settle)

    def act_primary(self) -> None:
        """Print it: the paper is made first, then handed to the printer."""
        self._make_paper(self._print)

    def act_secondary(self) -> None:
        """Save it."""
        self._make_paper(self._tell_where)

    def _make_paper(self, then: Callable[[Path], None]) -> None:
        present = self._seen
        if present is None:
            return
        paper = roll_call_rows.paper(present, self.lang)
        clock = times.clock(present.call.at, self.zone, "en")
        day, folder = present.view.day, self._desks.papers
        self.ask(lambda: roll_call_paper.save(paper, folder, day, clock), then)

    def _tell_where(self, path: Path) -> None:
        words = translate("RollCall", "%1. It is deleted tomorrow, because it holds names.")
        title = translate("RollCall", "The roll-call is saved.")
        self._shell.tell(Sentence(title, words.replace("%1", str(path))))

    def _print(self, path: Path) -> None:
        self._desks.devices.ask(lambda: self._desks.printer.print_file(path), self._printed)

    def _printed(self, _: None) -> None:
        if str(self._shell.page) == self.NAME:
            self._shell.tell(Sentence(translate("RollCall", "The roll-call is being printed.")))

    @Property(str, notify=momentChanged, final=True)
    def lookFor(self) -> str:
        """How many are to be looked for besides."""
        return roll_call_rows.look_for(self._seen) if self._seen else ""

    @Property(str, notify=momentChanged, final=True)
    def moment(self) -> str:
        """When it was so."""
        if self._seen is None:
            return ""
        at = times.hour(self._seen.call.at, self.zone, self.lang)
        return translate("RollCall", "At %1, with everybody the kiosk knows of.").replace("%1", at)

    @Slot()
    def look(self) -> None:
        """See it anew."""
        if not self.busy:
            self.look_again()
