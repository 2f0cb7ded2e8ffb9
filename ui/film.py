"""The film player as view models and QML see it: films in, frames to paint and news out (E3, E4).

Nothing of VLC is in this process, and nothing here waits: see `ui.film_decks`, which is loaded with
the first film, and `kiosk.media.player`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.media.kinds import MediumWrong
    from kiosk.media.projector import Projector
    from kiosk.media.reel import Reel
    from ui.film_decks import FilmDecks

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

REFERENCE = (1920, 1080)
"""How large films are decoded of which nobody knows yet how large they are shown."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made for a view model")
class FilmPlayer(QObject):
    """Shows films one after another with nothing black between; its methods are for Python.

    `shown` (key): its first frame is on the screen. `ended` (key): it ran out and nothing follows;
    its last frame stays. `skipped` (key, MediumWrong): given up after three restarts.
    """

    shown = Signal(str)
    ended = Signal(str)
    skipped = Signal(str, object)
    isShowingChanged = Signal()
    frameChanged = Signal()

    def __init__(
        self,
        monotonic: Callable[[], float],
        projectors: Callable[[], Projector] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._monotonic, self._projectors = monotonic, projectors
        self._decks: FilmDecks | None = None
        self._box = REFERENCE
        self._is_still, self._is_silent, self._is_showing = False, True, False

    def play(self, reel: Reel) -> None:
        """Show this film as soon as its first frame is there; what is seen stays until then."""
        self._loaded().play(reel)

    def follow(self, reel: Reel | None) -> None:
        """Have this film ready for the end of the present one; with none on, for the next `play`.

        The film that is on may follow itself: then it goes round. None: nothing follows.
        """
        if reel is not None or self._decks is not None:
            self._loaded().follow(reel)

    def stop(self) -> None:
        """No picture and no sound from this moment; no word any more of what was on."""
        if self._decks is not None:
            self._decks.stop()

    def be_still(self, is_still: bool) -> None:
        """Let the present frame stand without sound, or go on from there (E1, B2)."""
        self._is_still = is_still
        if self._decks is not None:
            self._decks.be_still(is_still=is_still)

    def be_silent(self, is_silent: bool) -> None:
        """No sound from this moment, as it is from the start; or sound, from the next film on."""
        self._is_silent = is_silent
        if self._decks is not None:
            self._decks.be_silent(is_silent=is_silent)

    def tick(self) -> None:
        """Look after the films, as it is done by itself twice a second while there are any."""
        if self._decks is not None:
            self._decks.tick()

    def close(self) -> None:
        """End it for good, with its processes."""
        if self._decks is not None:
            self._decks.close()

    @Property(bool, notify=isShowingChanged, final=True)
    def isShowing(self) -> bool:
        """Whether a frame of a film is on the screen."""
        return self._is_showing

    # --- for the item that paints

    def image(self) -> QImage | None:
        """The frame to paint; good until control returns to Qt's event loop."""
        return None if self._decks is None else self._decks.image

    def fit_into(self, width: int, height: int) -> None:
        """Make the frames of films that are opened from now on so large that they fit in here."""
        self._box = (width, height)
        if self._decks is not None:
            self._decks.fit_into(width, height)

    # --- what the decks tell

    def _loaded(self) -> FilmDecks:
        if self._decks is None:
            from ui.film_decks import FilmDecks, Told

            told = Told(self.shown.emit, self.ended.emit, self._tell_skipped, self._renew)
            self._decks = FilmDecks(self._monotonic, told, self._projectors, self)
            self._decks.be_still(is_still=self._is_still)
            self._decks.be_silent(is_silent=self._is_silent)
            self._decks.fit_into(*self._box)
        return self._decks

    def _tell_skipped(self, key: str, why: MediumWrong) -> None:
        _log.info("a film was skipped: %s", why)
        self.skipped.emit(key, why)

    def _renew(self) -> None:
        """The frame to paint is another one, or there is none any more."""
        self.frameChanged.emit()
        is_showing = self.image() is not None
        if is_showing != self._is_showing:
            self._is_showing = is_showing
            self.isShowingChanged.emit()
