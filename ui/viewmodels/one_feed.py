"""One calendar from outside: how it is doing, what to do about it, change, remove (E2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.playlist_answers import FeedState
from ui import feed_words, manager_words, times
from ui.bridge import Bridge
from ui.viewmodels.book import BookRow, BookShown, heading
from ui.viewmodels.feed_list import FeedDesks, asked_words
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_book import OneBook
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Seen = tuple[FeedState, HubView]


def derive(seen: Seen | None, lang: str) -> BookShown:
    """How it is doing first, then what it is and what can be done."""
    if seen is None:
        return BookShown(translate("OneFeed", "A calendar"), is_loading=True)
    feed, view = seen
    return BookShown(
        feed.name,
        (
            heading("feed", feed.name),
            *_trouble(feed, view, lang),
            *_kept(feed, view, lang),
            BookRow(
                "change",
                translate("OneFeed", "Name, address, side"),
                _said(feed, view, lang),
                icon="pencil-simple",
                action=translate("OneFeed", "Change"),
            ),
            BookRow(
                "again",
                translate("OneFeed", "It is read every hour by itself"),
                icon="arrows-clockwise",
                action=translate("OneFeed", "Read now"),
            ),
            BookRow(
                "remove",
                translate("OneFeed", "It is not needed any more"),
                icon="trash",
                action=translate("OneFeed", "Remove"),
                sure=translate("OneFeed", "Remove it? Its events go from the programme, too."),
                yes=translate("OneFeed", "Yes, remove"),
            ),
        ),
    )


def _trouble(feed: FeedState, view: HubView, lang: str) -> tuple[BookRow, ...]:
    if feed.trouble is None:
        return ()
    said = feed_words.trouble(feed, feed.trouble)
    note = said.instead
    if feed.tried_at is not None:
        at = times.moment(feed.tried_at, view.at, view.hub.zone, lang)
        note = f"{note} {translate('OneFeed', 'Tried %1.').replace('%1', at)}"
    return (BookRow("trouble", said.what, note, icon="warning", tone="berry"),)


def _kept(feed: FeedState, view: HubView, lang: str) -> tuple[BookRow, ...]:
    if feed.ok_at is None and feed.trouble is not None:
        return ()
    title = translate("OneFeed", "What is shown of it")
    if feed.trouble is not None:
        title = translate("OneFeed", "The last good copy is shown")
    return (BookRow("kept", title, feed_words.state(feed, view, lang), icon="check-circle"),)


def _said(feed: FeedState, view: HubView, lang: str) -> str:
    where = manager_words.scope(view.places, feed.space_id, lang) if feed.space_id else ""
    private = translate("OneFeed", "in the hub’s own network") if feed.may_be_private else ""
    return " · ".join(part for part in (feed.address, where, private) if part)


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class OneFeed(OneBook):
    """Shows a calendar; has it read again, leads to its form, removes it."""

    NAME = "one_feed"
    TAB = "programme"
    SECTION = "feeds"

    _seen: Seen | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: FeedDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The calendar."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the calendar."""
        which = self._which

        def work(session: str) -> Seen | Locked | None:
            feeds = self._desks.feeds.feeds(session)
            if isinstance(feeds, Locked):
                return feeds
            feed = next((each for each in feeds if each.feed_id == which), None)
            return (feed, self._desks.reception.look()) if feed else None

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Change it, read it again, remove it."""
        which, desk = self._which, self._desks.feeds
        if key == "change" and self._seen is not None:
            self.open("feed_form", self._seen[0])
        elif key == "again":
            self.ask_desk(lambda s: desk.ask_again(s, which), self._asked)
        elif key == "remove":
            self.ask_desk(lambda s: desk.remove(s, which), self._removed)

    def _asked(self, _: bool) -> None:
        self._shell.tell(Sentence(asked_words()))
        self.look_again()

    def _removed(self, _: bool) -> None:
        self._shell.instead("feeds")
        self._shell.tell(Sentence(translate("OneFeed", "The calendar is removed.")))
