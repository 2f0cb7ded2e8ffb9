"""The manager's pictures and films: what each is, who shows it, what is the matter (E3, E4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.playlist_answers import MediumKept
from ui import media_words
from ui.bridge import Bridge
from ui.media_adding import MediaAdding
from ui.viewmodels.adding_rows import adding_rows
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reading:
    """When, where and in which language somebody reads."""

    now: datetime
    zone: str
    lang: str


def derive(media: tuple[MediumKept, ...] | None, reading: Reading) -> BookShown:
    """What is broken first, then all in the order in which they came."""
    title = translate("MediaBook", "Pictures and films")
    primary = translate("MediaBook", "Take in")
    if media is None:
        return BookShown(title, primary=primary, is_loading=True)
    ordered = sorted(media, key=lambda kept: kept.trouble is None)
    rows = tuple(_row(kept, reading) for kept in ordered)
    empty = translate(
        "MediaBook",
        "There is no picture or film yet. Bring some on a memory stick and take them in.",
    )
    return BookShown(title, rows, "" if rows else empty, primary=primary)


def _row(kept: MediumKept, reading: Reading) -> BookRow:
    medium, wrong = kept.facts, kept.trouble
    said = (media_words.what(medium), media_words.size(kept.size, reading.lang))
    note = " · ".join((*said, media_words.shown_by(kept)))
    if wrong is not None:
        why = media_words.skipped(wrong, (reading.now, reading.zone, reading.lang))
        note = f"{why}\n{note}"
    return BookRow(
        key=f"medium:{medium.medium_id}",
        icon="warning" if wrong else media_words.icon(medium.kind),
        picture="" if wrong else media_words.picture(medium),
        tone="berry" if wrong else "leaf",
        title=medium.name,
        note=note,
        action=translate("MediaBook", "Remove"),
        sure=_sure(kept),
        yes=translate("MediaBook", "Yes, remove"),
    )


def _sure(kept: MediumKept) -> str:
    """What else goes with it is asked before."""
    if kept.items and kept.events:
        said = translate("MediaBook", "%1: remove it, and from the playlist and events too?")
    elif kept.items:
        said = translate("MediaBook", "%1: remove it, and from the playlist too?")
    elif kept.events:
        said = translate("MediaBook", "%1: remove it? Its events are then shown without it.")
    else:
        said = translate("MediaBook", "%1: remove it?")
    return said.replace("%1", kept.facts.name)


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class MediaBook(Book):
    """Shows the library, removes from it, and leads to taking more in."""

    NAME = "media"
    TAB = "programme"
    SECTION = "media"

    _seen: tuple[MediumKept, ...] | None

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: PlaylistDesks,
        adding: MediaAdding,
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._adding = desks, adding
        adding.changed.connect(self.say)

    def ticked(self, now: object) -> None:
        """A copy goes on."""
        super().ticked(now)
        if self._adding.state.is_going_on:
            self.say()

    def shown(self) -> BookShown:
        """What is being taken in, and the library."""
        reading = Reading(self._shell.clock.now(), self.zone, self.lang)
        shown = derive(self._seen, reading)
        if self._seen is None or not self._adding.state.is_going_on:
            return shown
        rows = adding_rows(self._adding.state, self._adding.part)
        return BookShown(shown.title, (*rows, *shown.rows), primary=shown.primary)

    def look_again(self) -> None:
        """Ask for the library."""
        self.ask_desk(self._desks.media.media, self.show)

    def act(self, key: str) -> None:
        """Remove a medium, or stop taking in."""
        kind, _, which = key.partition(":")
        if kind == "medium":
            self.ask_desk(
                lambda session: self._desks.media.remove(session, which),
                lambda _: self.look_again(),
            )
        elif kind == "copying":
            self._adding.stop()

    def act_primary(self) -> None:
        """Take more in."""
        self.open("media_add")
