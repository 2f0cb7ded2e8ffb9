"""The calendars from outside before the manager: each with how it is doing (E2)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.desks.feed_desk import FeedDesk
from kiosk.desks.reception import Reception
from kiosk.playlist_answers import FeedState
from ui import feed_words
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FeedDesks:
    """Whom the pages about calendars ask."""

    feeds: FeedDesk
    reception: Reception


@dataclass(frozen=True, slots=True)
class FeedsSeen:
    """The calendars, and the hub."""

    feeds: tuple[FeedState, ...]
    view: HubView


def derive(seen: FeedsSeen | None, lang: str) -> BookShown:
    """What is not read first, then the others."""
    title = translate("FeedList", "Calendars from outside")
    primary = translate("FeedList", "New calendar")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    ordered = sorted(seen.feeds, key=lambda feed: feed.trouble is None)
    rows = tuple(_row(feed, seen.view, lang) for feed in ordered)
    empty = translate(
        "FeedList",
        "No calendar is read yet. Add the village’s or an association’s: its events then come"
        " to the programme by themselves.",
    )
    return BookShown(title, rows, "" if rows else empty, primary=primary)


def _row(feed: FeedState, view: HubView, lang: str) -> BookRow:
    notes = [feed_words.state(feed, view, lang)]
    if feed.trouble is not None:
        notes.insert(0, feed_words.trouble(feed, feed.trouble).what)
    return BookRow(
        key=f"feed:{feed.feed_id}",
        title=feed.name,
        note="\n".join(notes),
        icon="warning" if feed.trouble else "calendar-blank",
        tone="berry" if feed.trouble else "leaf",
        action=translate("FeedList", "Open"),
        other=translate("FeedList", "Read now"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class FeedList(Book):
    """Shows the calendars; leads to one and to a new one, and has one read again."""

    NAME = "feeds"
    TAB = "programme"
    SECTION = "feeds"

    _seen: FeedsSeen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: FeedDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The calendars."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the calendars."""

        def work(session: str) -> FeedsSeen | Locked:
            feeds = self._desks.feeds.feeds(session)
            if isinstance(feeds, Locked):
                return feeds
            return FeedsSeen(feeds, self._desks.reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Open one."""
        self.open("one_feed", key.partition(":")[2])

    def act_other(self, key: str) -> None:
        """Have one read again."""
        which = key.partition(":")[2]
        self.ask_desk(lambda s: self._desks.feeds.ask_again(s, which), self._asked)

    def _asked(self, _: bool) -> None:
        self._shell.tell(Sentence(asked_words()))
        self.look_again()

    def act_primary(self) -> None:
        """One more."""
        self.open("feed_form")


def asked_words() -> str:
    """It will be read in a moment."""
    return translate("FeedList", "It is read in a moment. This page tells what came of it.")
