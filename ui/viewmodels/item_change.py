"""Putting something on the playlist, or changing one thing of it: a question at a time (E3)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked
from kiosk.desks.playlist import MOST_WORDS
from kiosk.ids import new_id
from kiosk.playlist_answers import ItemKind, ItemSaved, NoItem, PlaylistItem, WhyNoItem
from ui import playlist_words
from ui.bridge import Bridge
from ui.viewmodels import item_questions as asks
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import FormState, Step
from ui.viewmodels.item_questions import NEW, ItemChanged
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.medium_field import Media
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

AS_NEW = PlaylistItem("", ItemKind.MEDIUM)


def derive(what: str, state: FormState, media: Media, lang: str) -> tuple[Step, ...]:
    """The questions, the last with what saves it."""
    steps = asks.steps_of(what, state, media, lang)
    save = translate("ItemForm", "Add") if what == "new" else translate("ItemForm", "Save")
    return (*steps[:-1], replace(steps[-1], primary=save))


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class ItemChange(ManagerForm):
    """Asks, and saves the item."""

    NAME = "item_change"
    TAB = "programme"
    SECTION = "playlist"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: PlaylistDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception
        self._change = NEW
        self._media: Media = ()
        self._key = ""

    def begin(self, given: object) -> None:
        """Which item, and what of it."""
        self._change = given if isinstance(given, ItemChanged) else NEW
        self._key = new_id()
        self._set(FormState())

        def work(session: str) -> tuple[Media, HubView] | Locked:
            media = self._desks.media.media(session)
            return media if isinstance(media, Locked) else (media, self._reception.look())

        self.ask_desk(work, self._media_seen)

    def _media_seen(self, seen: tuple[Media, HubView]) -> None:
        self._media, view = seen
        values = asks.filled(self._change.item or AS_NEW, view, self._media)
        if self._change.item is None and not self._media:
            values["kind"] = ItemKind.WORDS.value
        self._set(FormState(values, view=view))

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The questions of what is changed."""
        return derive(self._change.what, state, self._media, self.lang)

    def may_leave(self, state: FormState) -> bool:
        """What is missing on this question is said on it."""
        on_content = self._change.what == "new" and state.at == 1
        values = state.values
        if not on_content:
            return True
        if values["kind"] == ItemKind.MEDIUM and not values["medium"]:
            return self._is_missing(WhyNoItem.MEDIUM)
        if values["kind"] == ItemKind.WORDS and not values["words_fi"].strip():
            return self._is_missing(WhyNoItem.WORDS)
        return True

    def _is_missing(self, why: WhyNoItem) -> bool:
        self.refuse(playlist_words.not_saved(NoItem(why, MOST_WORDS)))
        return False

    def finish(self, state: FormState) -> None:
        """Save the item."""
        item = self._change.item
        draft = asks.drafted(item.item_id if item else None, self._key, state.values)
        self.ask_desk(lambda session: self._desks.playlist.save(session, draft), self._saved)

    def _saved(self, answer: ItemSaved | NoItem) -> None:
        if isinstance(answer, NoItem):
            self.refuse(playlist_words.not_saved(answer))
            return
        self._shell.instead("one_item", answer.item_id)
        told = translate("ItemForm", "Saved.")
        if self._change.item is None:
            told = translate("ItemForm", "It is on the playlist.")
        self._shell.tell(Sentence(told))

    def go_out(self) -> None:
        """Back to the item, or to the playlist."""
        if self._change.item is not None:
            self._shell.instead("one_item", self._change.item.item_id)
        else:
            self._shell.instead("playlist")
