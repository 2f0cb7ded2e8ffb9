"""The manager's playlist: what the screen shows when nobody touches it, in its order (E3)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Locked
from kiosk.playlist_answers import PlaylistItem
from ui import media_words, playlist_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.item_questions import NEW
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaylistSeen:
    """The playlist, and which of its items are shown at this moment."""

    items: tuple[PlaylistItem, ...]
    due: frozenset[str]


def derive(seen: PlaylistSeen | None, lang: str) -> BookShown:
    """A line an item, in the order of the screen."""
    title = translate("PlaylistBook", "The playlist")
    primary = translate("PlaylistBook", "Add")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    rows = tuple(row(item, seen, lang) for item in seen.items)
    empty = translate(
        "PlaylistBook",
        "The playlist is empty. The screen then shows free places and what is on of its own"
        " accord.",
    )
    when = translate("PlaylistBook", "What is shown when")
    return BookShown(
        title, rows, "" if rows else empty, primary=primary, secondary=when if rows else ""
    )


def row(item: PlaylistItem, seen: PlaylistSeen, lang: str) -> BookRow:
    """What it shows, when, and what is the matter with it."""
    wrong = playlist_words.trouble(item)
    note = playlist_words.note(item, lang)
    return BookRow(
        key=item.item_id,
        icon=playlist_words.icon(item),
        picture=media_words.picture(item.medium) if item.medium and not wrong else "",
        tone="berry" if wrong else "leaf",
        title=playlist_words.title(item, lang),
        note=f"{wrong}\n{note}" if wrong else note,
        tail=state(item, seen.due),
        action=translate("PlaylistBook", "Change"),
        may_rise=item is not seen.items[0],
        may_sink=item is not seen.items[-1],
    )


def state(item: PlaylistItem, due: Collection[str]) -> str:
    """Whether it is shown now, or not at all."""
    if not item.is_on:
        return translate("PlaylistBook", "off")
    return translate("PlaylistBook", "now") if item.item_id in due else ""


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class PlaylistBook(Book):
    """Shows the playlist, moves its items, and leads to one."""

    NAME = "playlist"
    TAB = "programme"
    SECTION = "playlist"

    _seen: PlaylistSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: PlaylistDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The playlist."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the playlist."""
        now = self._shell.clock.now()

        def work(session: str) -> PlaylistSeen | Locked:
            items = self._desks.playlist.items(session)
            due = self._desks.playlist.shown_at(session, now)
            if isinstance(items, Locked) or isinstance(due, Locked):
                return Locked()
            return PlaylistSeen(items, frozenset(item.item_id for item in due))

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """See one item."""
        self.open("one_item", key)

    def act_move(self, key: str, by: int) -> None:
        """Show it earlier or later."""
        self.ask_desk(
            lambda session: self._desks.playlist.shift(session, key, by),
            lambda _: self.look_again(),
        )

    def act_primary(self) -> None:
        """A new item."""
        self.open("item_change", NEW)

    def act_secondary(self) -> None:
        """What is shown at a moment."""
        self.open("playlist_at")
