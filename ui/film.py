"""The film player as Qt sees it: two projectors, the reducer between, the frame to paint (E3, E4).

Nothing of VLC is in this process; nothing here waits. See `kiosk.media.player`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Property, QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.media.frames import Frame, box_for
from kiosk.media.player import (
    BeSilent,
    BeStill,
    Close,
    Command,
    Follow,
    FrameShown,
    Hold,
    Hush,
    KillAll,
    Message,
    Open,
    Play,
    PlayerState,
    Reel,
    Run,
    Show,
    Stop,
    TellEnded,
    TellShown,
    TellSkipped,
    Tick,
)
from kiosk.media.projector import ChildProjector, Projector
from kiosk.media.stepping import step

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 500
_REFERENCE = (1920, 1080)

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
        projectors: Callable[[], Projector] = ChildProjector,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._state = PlayerState()
        self._messages: list[Message] = []
        self._decks = (projectors(), projectors())
        self._notifiers: list[QSocketNotifier | None] = [None, None]
        self._painted: int | None = None
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._box = _REFERENCE
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    # --- for view models

    def play(self, reel: Reel) -> None:
        """Show this film as soon as its first frame is there; what is seen stays until then."""
        self._step(Play(reel))

    def follow(self, reel: Reel | None) -> None:
        """Have this film ready for the end of the present one; with none on, for the next `play`.

        The film that is on may follow itself: then it goes round. None: nothing follows.
        """
        self._step(Follow(reel))

    def stop(self) -> None:
        """No picture and no sound from this moment; no word any more of what was on."""
        self._step(Stop())

    def be_still(self, is_still: bool) -> None:
        """Let the present frame stand without sound, or go on from there (E1, B2)."""
        self._step(BeStill(is_still))

    def be_silent(self, is_silent: bool) -> None:
        """No sound from this moment, as it is from the start; or sound, from the next film on."""
        self._step(BeSilent(is_silent))

    def close(self) -> None:
        """End it for good, with its processes."""
        self._timer.stop()
        self.stop()
        for deck in self._decks:
            deck.dispose()

    @Property(bool, notify=isShowingChanged, final=True)
    def isShowing(self) -> bool:
        """Whether a frame of a film is on the screen."""
        return self._image is not None

    # --- for the item that paints

    def image(self) -> QImage | None:
        """The frame to paint; good until control returns to Qt's event loop."""
        return self._image

    def fit_into(self, width: int, height: int) -> None:
        """Make the frames of films that are opened from now on so large that they fit in here."""
        self._box = box_for(width, height)

    # --- what the decks say, and what they are told

    def tick(self) -> None:
        """Twice a second: has everything moved that should? First what has been said is heard."""
        self._hear(0)
        self._hear(1)
        self._step(Tick())

    def _hear(self, number: int) -> None:
        for said in self._decks[number].hear():
            if not isinstance(said, FrameShown) or self._has_frame(number, said.opening):
                self._step(said)
        self._watch(number)
        if number == self._painted:
            self._take_frame()

    def _has_frame(self, number: int, opening: int) -> bool:
        """Whether there is a frame of this opening: a word alone shows nothing."""
        frame = self._decks[number].frame()
        return frame is not None and frame.opening == opening

    def _step(self, message: Message) -> None:
        """Take a step, whole: what is asked for by whoever is told something comes after it."""
        self._messages.append(message)
        if len(self._messages) > 1:
            return
        while self._messages:
            self._state, commands = step(self._state, self._messages[0], self._monotonic())
            for command in commands:
                self._do(command)
            del self._messages[0]
        is_busy = any(deck.reel is not None for deck in self._state.decks)
        if is_busy != self._timer.isActive():
            self._timer.start() if is_busy else self._timer.stop()

    def _do(self, command: Command) -> None:
        match command:
            case Open():
                self._open(command)
            case Run() | Hold() | Hush() | Close():
                self._tell_deck(command)
            case KillAll():
                self._kill(0)
                self._kill(1)
            case Show(deck):
                self._paint(deck)
            case TellShown(key):
                self.shown.emit(key)
            case TellEnded(key):
                self.ended.emit(key)
            case TellSkipped(key, why):
                _log.info("a film was skipped: %s", why)
                self.skipped.emit(key, why)
            case _:
                assert_never(command)

    def _tell_deck(self, command: Run | Hold | Hush | Close) -> None:
        deck = self._decks[command.deck]
        match command:
            case Run():
                deck.run()
            case Hold():
                deck.hold()
            case Hush():
                deck.hush()
            case Close(number, is_stuck):
                self._kill(number) if is_stuck else deck.close()

    def _open(self, command: Open) -> None:
        if command.is_fresh:
            self._kill(command.deck)
        self._decks[command.deck].open(
            command.opening, command.reel, self._box, with_sound=command.with_sound
        )
        self._watch(command.deck)

    def _kill(self, number: int) -> None:
        self._decks[number].kill()
        self._watch(number)

    def _watch(self, number: int) -> None:
        """Listen to the descriptor that the deck has now."""
        fd, notifier = self._decks[number].fileno(), self._notifiers[number]
        if notifier is not None and notifier.socket() != fd:
            notifier.setEnabled(False)
            notifier.deleteLater()
            notifier = self._notifiers[number] = None
        if notifier is None and fd >= 0:
            notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda *_: self._hear(number))
            self._notifiers[number] = notifier

    # --- the frame

    def _paint(self, deck: int | None) -> None:
        was_showing = self._image is not None
        self._painted = deck
        if deck is None:
            self._image = self._frame = None
            self.frameChanged.emit()
        else:
            self._take_frame()
        if was_showing != (self._image is not None):
            self.isShowingChanged.emit()

    def _take_frame(self) -> None:
        """The newest frame of the deck that is painted, where it is of the film that is on it."""
        if self._painted is None:
            return
        frame = self._decks[self._painted].frame()
        if frame is None or frame.opening != self._state.decks[self._painted].opening:
            return
        row = frame.width * 4
        self._frame = frame  # the image has no copy
        self._image = QImage(
            frame.pixels, frame.width, frame.height, row, QImage.Format.Format_RGB32
        )
        self.frameChanged.emit()
