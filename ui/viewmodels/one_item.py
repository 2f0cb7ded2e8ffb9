"""One item of the playlist before the manager: what, how long, when; each can be changed (E3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import Locked
from kiosk.playlist_answers import ItemKind, PlaylistItem
from kiosk.programme_answers import MediumKind
from ui import media_words, playlist_words
from ui.bridge import Bridge
from ui.viewmodels.book import BookRow, BookShown, heading
from ui.viewmodels.item_questions import ItemChanged
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_book import OneBook
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

IDLE = "idle"


def derive(item: PlaylistItem | None, lang: str, *, has_preview: bool) -> BookShown:
    """What it shows, what is the matter, and what can be done."""
    if item is None:
        return BookShown(translate("OneItem", "On the playlist"), is_loading=True)
    title = playlist_words.title(item, lang)
    return BookShown(
        title,
        (
            heading("item", title),
            *_trouble(item),
            *((_preview(),) if has_preview and not playlist_words.is_gone(item) else ()),
            _what(item),
            *_caption(item),
            *_seconds(item),
            _row("when", translate("OneItem", "When"), playlist_words.when(item, lang), "clock"),
            _days(item, lang),
            _switch(item),
            _removing(title),
        ),
    )


def _row(key: str, title: str, note: str, icon: str) -> BookRow:
    return BookRow(key, title, note, icon=icon, action=translate("OneItem", "Change"))


def _trouble(item: PlaylistItem) -> tuple[BookRow, ...]:
    wrong = playlist_words.trouble(item)
    if not wrong:
        return ()
    title = translate("OneItem", "This is not shown")
    return (BookRow("trouble", title, wrong, icon="warning", tone="berry"),)


def _preview() -> BookRow:
    return BookRow(
        "preview",
        translate("OneItem", "See it on this screen"),
        translate("OneItem", "A touch leads back here."),
        icon="monitor-play",
        action=translate("OneItem", "Show now"),
    )


def _what(item: PlaylistItem) -> BookRow:
    title = translate("OneItem", "What is shown")
    if item.kind is ItemKind.WORDS:
        return _row("words", title, _all_said(item), playlist_words.icon(item))
    if item.kind is not ItemKind.MEDIUM:
        return BookRow("kind", title, playlist_words.kind(item.kind), icon=_icon(item))
    medium = item.medium
    note = f"{medium.name} · {media_words.what(medium)}" if medium else ""
    return _row("medium", title, note, _icon(item))


def _caption(item: PlaylistItem) -> tuple[BookRow, ...]:
    if item.kind is not ItemKind.MEDIUM:
        return ()
    said = _all_said(item) or translate("OneItem", "nothing")
    return (_row("caption", translate("OneItem", "What is read on it"), said, "text-aa"),)


def _all_said(item: PlaylistItem) -> str:
    words = item.words
    return " · ".join(dict.fromkeys(each for each in (words.fi, words.sv, words.en) if each))


def _icon(item: PlaylistItem) -> str:
    if item.medium is not None:
        return media_words.icon(item.medium.kind)
    return playlist_words.kind_icon(item.kind)


def _seconds(item: PlaylistItem) -> tuple[BookRow, ...]:
    title, said = translate("OneItem", "How long at a time"), playlist_words.how_long(item)
    if item.medium is not None and item.medium.kind is MediumKind.FILM:
        return (BookRow("length", title, said, icon="timer"),)
    return (_row("seconds", title, said, "timer"),)


def _days(item: PlaylistItem, lang: str) -> BookRow:
    title = translate("OneItem", "From which day, until which")
    said = playlist_words.bounds(item, lang) or translate("OneItem", "until further notice")
    return _row("days", title, said, "calendar-blank")


def _switch(item: PlaylistItem) -> BookRow:
    if item.is_on:
        title, do = translate("OneItem", "It is on"), translate("OneItem", "Turn off")
    else:
        title, do = translate("OneItem", "It is off"), translate("OneItem", "Turn on")
    return BookRow("switch", title, icon="power", action=do)


def _removing(title: str) -> BookRow:
    return BookRow(
        "remove",
        translate("OneItem", "Take it off the playlist"),
        translate("OneItem", "The picture or film itself stays."),
        icon="x-circle",
        action=translate("OneItem", "Take off"),
        sure=translate("OneItem", "Take “%1” off?").replace("%1", title),
        yes=translate("OneItem", "Yes, take it off"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class OneItem(OneBook):
    """Shows an item; leads to what is to be changed, to the preview, takes it off."""

    NAME = "one_item"
    TAB = "programme"
    SECTION = "playlist"
    COLUMNS = 2

    _seen: PlaylistItem | None

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: PlaylistDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks = desks

    def shown(self) -> BookShown:
        """The item."""
        return derive(self._seen, self.lang, has_preview=self._shell.knows(IDLE))

    def look_again(self) -> None:
        """Ask for the item."""
        which = self._which

        def work(session: str) -> PlaylistItem | Locked | None:
            items = self._desks.playlist.items(session)
            if isinstance(items, Locked):
                return items
            return next((item for item in items if item.item_id == which), None)

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Change something, show it, turn it on or off, take it off."""
        if self._seen is None:
            return
        item, desk = self._seen, self._desks.playlist
        if key == "preview":
            self._session.shows(IDLE)
            self.open(IDLE, item)
        elif key == "switch":
            self.ask_desk(
                lambda s: desk.switch(s, item.item_id, is_on=not item.is_on),
                lambda _: self.look_again(),
            )
        elif key == "remove":
            self.ask_desk(lambda s: desk.remove(s, item.item_id), lambda _: self.look_again())
        else:
            self.open("item_change", ItemChanged(item, key))
