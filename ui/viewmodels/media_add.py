"""Taking pictures and films in from a memory stick: what is on it, one or all, how far (E3)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.media.sticks import Kept
from kiosk.playlist_answers import FolderFound, MediumFound
from ui.bridge import Bridge
from ui.media_adding import MediaAdding
from ui.viewmodels.adding_rows import adding_rows
from ui.viewmodels.book import Book, BookShown
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell
from ui.viewmodels.stick_rows import Sticks, derive

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by ui.manager_media_pages")
class MediaAdd(Book):
    """Looks at sticks beside the worker, and has files taken in."""

    NAME = "media_add"
    TAB = "programme"
    SECTION = "media"

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: PlaylistDesks,
        adding: MediaAdding,
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self.adding, self._aside = desks, adding, adding.aside
        self._found: Sticks | None = None
        self._kept: Kept = {}
        adding.changed.connect(self._adding_changed)

    # --- what is seen ---

    def entered(self, given: object) -> None:
        """Look for sticks anew."""
        self._found = None
        super().entered(given)

    def left(self) -> None:
        """What came of it was read; what goes on goes on."""
        self._found = None
        self.adding.forget()
        self.say()

    def heard(self, fact: object) -> None:
        """A stick tells nothing; it is looked at again when something was taken in."""

    def ticked(self, now: object) -> None:
        """A copy goes on."""
        super().ticked(now)
        if self.adding.state.is_going_on:
            self.say()

    def shown(self) -> BookShown:
        """What goes on, then what there is."""
        shown = derive(self._found, self.lang, self.adding.state.under_way)
        rows = adding_rows(self.adding.state, self.adding.part)
        if not rows or shown.is_loading:
            return shown
        if self.adding.state.is_going_on and self._may_take_all:
            shown = replace(shown, primary=translate("MediaAdd", "Done"), icon="check")
        return replace(shown, rows=(*rows, *shown.rows), empty="")

    @property
    def _may_take_all(self) -> bool:
        return self._found is not None and len(self._found.takeable) > 1

    def _adding_changed(self) -> None:
        if str(self._shell.page) != self.NAME:
            return
        self.say()
        if not self.adding.state.is_going_on:
            self.look_again()

    # --- looking ---

    def look_again(self) -> None:
        """Ask what is kept, then look at the stick, which may take its time."""
        found = self._found or Sticks(())
        folder = found.seen.folder if found.seen else None
        self.ask_desk(self._desks.media.known, lambda kept: self._look(kept, folder, found.trail))

    def _look(self, kept: Kept, folder: FolderFound | None, trail: tuple[str, ...]) -> None:
        self._kept = kept
        media, visit = self._desks.media, self._visit

        def work() -> Sticks:
            places = media.places()
            into = folder or (places[0] if len(places) == 1 else None)
            seen = media.found(into.path, kept) if into else None
            return Sticks(places, seen, trail if seen else (), media.samples)

        self._await(1)

        def settle(found: Sticks) -> None:
            self._await(-1)
            self._found = found
            self.say()

        self._aside.ask(work, settle, lambda: visit == self._visit)

    # --- hands ---

    def act(self, key: str) -> None:
        """Open a folder, take a file in, stop."""
        kind, _, number = key.partition(":")
        if kind == "copying":
            self.adding.stop()
        elif self._found is None:
            return
        elif kind == "samples":
            self._look(self._kept, FolderFound(self._desks.media.samples, ""), ())
        elif kind == "place":
            self._look(self._kept, self._found.places[int(number)], ())
        elif kind == "folder" and self._found.seen is not None:
            here = self._found.seen.folder.path
            into = self._found.seen.folders[int(number)]
            self._look(self._kept, into, (*self._found.trail, here))
        elif kind == "file" and self._found.seen is not None:
            self._begin((self._found.seen.files[int(number)],))

    def act_primary(self) -> None:
        """Take all in, or be done; where no folder is open, look again."""
        if self._found is None or self._found.seen is None:
            self.look_again()
        elif self._may_take_all and not self.adding.state.is_going_on:
            self._begin(self._found.takeable)
        else:
            self._shell.instead("media")

    def act_secondary(self) -> None:
        """One folder up, to the sticks in the end."""
        found = self._found
        if found is None or found.seen is None:
            return
        if found.trail:
            *rest, last = found.trail
            self._look(self._kept, FolderFound(last, ""), tuple(rest))
        else:
            self._found = replace(found, seen=None)
            self.say()

    def _begin(self, files: tuple[MediumFound, ...]) -> None:
        """The area must be open when it begins."""
        self.ask_desk(self._desks.media.known, lambda _: self.adding.begin(files))
