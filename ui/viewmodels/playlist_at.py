"""What the playlist shows at a day and time of the manager's choice, before it comes (E3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.playlist_answers import PlaylistItem
from ui import playlist_words
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Items = tuple[PlaylistItem, ...]


def derive(state: FormState, items: Items | None, lang: str) -> tuple[Step, ...]:
    """The moment, and below it what is shown then, in its order."""
    return (
        Step(
            translate("PlaylistAt", "What is shown when?"),
            (
                fields.day_field(state, "at_day", translate("PlaylistAt", "Day"), lang),
                fields.time_field(state, "at_time", translate("PlaylistAt", "Time")),
                *(() if items is None else (_shown(items, lang),)),
            ),
            primary=translate("PlaylistAt", "Done"),
        ),
    )


def _shown(items: Items, lang: str) -> Field:
    if not items:
        title = translate("PlaylistAt", "Nothing of the playlist")
        words = translate("PlaylistAt", "The screen shows free places and what is on.")
        return fields.told_field("none", title, words)
    options: Options = [
        {
            "value": item.item_id,
            "text": playlist_words.title(item, lang),
            "note": f"{number} · {playlist_words.how_long(item)}",
            "icon": playlist_words.icon(item),
            "tone": "leaf",
            "action": "",
        }
        for number, item in enumerate(items, start=1)
    ]
    return Field("shown", "lines", options=options)


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class PlaylistAt(ManagerForm):
    """Asks the desk anew for each moment that is chosen."""

    NAME = "playlist_at"
    TAB = "programme"
    SECTION = "playlist"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: PlaylistDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception

    def first_values(self, view: HubView) -> dict[str, str]:
        """The next full hour."""
        day, at = fields.next_hour(view)
        return {"at_day": day, "at_time": at}

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """The one question."""
        found = state.found if isinstance(state.found, tuple) else None
        return derive(state, found, self.lang)

    def _seen(self, view: HubView) -> None:
        super()._seen(view)
        self._ask_what()

    def fill(self, key: str, value: str) -> None:
        """Another moment."""
        super().fill(key, value)
        self._ask_what()

    def _ask_what(self) -> None:
        at = self._state.instant("at")
        self.ask_desk(
            lambda session: self._desks.playlist.shown_at(session, at),
            lambda items: self._show(at, items),
        )

    def _show(self, at: datetime, items: Items) -> None:
        if self._state.view is not None and self._state.instant("at") == at:
            self._set(replace(self._state, found=items))

    def finish(self, state: FormState) -> None:
        """Back to the playlist."""
        self.go_out()
