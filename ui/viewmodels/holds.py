"""Kept places: for whom, how many, when; made and given back by the manager (O7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HeldFor, HubView, Locked
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from ui import manager_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Seen = tuple[tuple[HeldFor, ...], HubView]


def derive(seen: Seen | None, lang: str) -> BookShown:
    """The kept places of now and later, the next first."""
    title = translate("Holds", "Places kept for somebody")
    primary = translate("Holds", "Keep places")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    holds, view = seen
    rows = [_row(hold, view, lang) for hold in sorted(holds, key=lambda h: h.starts_at)]
    empty = translate("Holds", "No places are kept for anybody.")
    return BookShown(title, tuple(rows), empty="" if rows else empty, primary=primary)


def _row(hold: HeldFor, view: HubView, lang: str) -> BookRow:
    when = manager_words.stretch(hold.starts_at, hold.ends_at, view.at, (view.hub.zone, lang))
    where = manager_words.scope(view.places, hold.space_id, lang)
    came = translate("Holds", "%n of them here", None, hold.arrived) if hold.arrived else ""
    return BookRow(
        key=hold.hold_id,
        icon="bookmark-simple",
        title=hold.title.said(lang),
        note=" · ".join(part for part in (when, where, came) if part),
        tail=translate("Holds", "%n place(s)", None, hold.people),
        action=translate("Holds", "Release"),
        sure=translate("Holds", "Release these places? Anybody can take them then."),
        yes=translate("Holds", "Yes, release"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Holds(Book):
    """Shows the kept places, and gives them back."""

    NAME = "holds"
    TAB = "limits"
    SECTION = "holds"

    _seen: Seen | None

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[PlacesDesk, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._places, self._reception = desks

    def shown(self) -> BookShown:
        """The kept places."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the kept places."""

        def work(session: str) -> Seen | Locked:
            holds = self._places.holds(session)
            return holds if isinstance(holds, Locked) else (holds, self._reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Give kept places back."""
        self.ask_desk(lambda session: self._places.release_hold(session, key), self.settle)

    def act_primary(self) -> None:
        """Keep more."""
        self.open("new_hold")
