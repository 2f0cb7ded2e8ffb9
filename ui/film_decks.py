"""Two projectors, what the reducer decides between them, and the frame that is to be painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QImage

from kiosk.media.frames import Frame, box_for
from kiosk.media.kinds import MediumWrong
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

_TICK_MS = 500


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told: what is shown, has ended or was skipped, and that the frame is another one."""

    shown: Callable[[str], None]
    ended: Callable[[str], None]
    skipped: Callable[[str, MediumWrong], None]
    frame: Callable[[], None]


class FilmDecks(QObject):
    """Hears the projectors, takes the reducer's steps, and does what they command."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        told: Told,
        projectors: Callable[[], Projector] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        made = projectors or ChildProjector
        self._monotonic, self._told = monotonic, told
        self._state = PlayerState()
        self._messages: list[Message] = []
        self._decks = (made(), made())
        self._notifiers: list[QSocketNotifier | None] = [None, None]
        self._painted: int | None = None
        self._frame: Frame | None = None
        self.image: QImage | None = None
        self._box = (1, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def play(self, reel: Reel) -> None:
        """See FilmPlayer; so with the next four."""
        self._step(Play(reel))

    def follow(self, reel: Reel | None) -> None:
        """Have this ready."""
        self._step(Follow(reel))

    def stop(self) -> None:
        """Nothing any more."""
        self._step(Stop())

    def be_still(self, *, is_still: bool) -> None:
        """Stand, or go on."""
        self._step(BeStill(is_still))

    def be_silent(self, *, is_silent: bool) -> None:
        """No sound, or sound."""
        self._step(BeSilent(is_silent))

    def fit_into(self, width: int, height: int) -> None:
        """Frames of what is opened from now on fit in here."""
        self._box = box_for(width, height)

    def close(self) -> None:
        """End both projectors for good."""
        self.stop()
        self._timer.stop()
        for deck in self._decks:
            deck.dispose()

    def tick(self) -> None:
        """Has everything moved that should? First what has been said is heard."""
        self._hear(0)
        self._hear(1)
        self._step(Tick())
        has_left = [deck.has_left() for deck in self._decks]
        if not self._is_busy() and all(has_left):
            self._timer.stop()

    # --- what the projectors say

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

    def _watch(self, number: int) -> None:
        """Listen to the descriptor that the deck has now."""
        fd, notifier = self._decks[number].fileno(), self._notifiers[number]
        if notifier is not None and notifier.socket() != fd:
            notifier.setEnabled(False)
            notifier.deleteLater()
            notifier = self._notifiers[number] = None
            self._timer.start()  # whoever is gone is seen off
        if notifier is None and fd >= 0:
            notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda *_: self._hear(number))
            self._notifiers[number] = notifier

    # --- what is decided, and done

    def _step(self, message: Message) -> None:
        """Take a step, whole: what is asked for by whoever is told something comes after it."""
        self._messages.append(message)
        if len(self._messages) > 1:
            return
        try:
            while self._messages:
                self._state, commands = step(self._state, self._messages[0], self._monotonic())
                for command in commands:
                    self._do(command)
                del self._messages[0]
        finally:
            self._messages.clear()  # after a bug: whoever asks next is heard
            if self._is_busy() and not self._timer.isActive():
                self._timer.start()

    def _is_busy(self) -> bool:
        return any(deck.reel is not None for deck in self._state.decks)

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
                self._told.shown(key)
            case TellEnded(key):
                self._told.ended(key)
            case TellSkipped(key, why):
                self._told.skipped(key, why)
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

    # --- the frame

    def _paint(self, deck: int | None) -> None:
        self._painted = deck
        if deck is None:
            self.image = self._frame = None
            self._told.frame()
        else:
            self._take_frame()

    def _take_frame(self) -> None:
        """The newest frame of the deck that is painted, where it is of the film that is on it."""
        if self._painted is None:
            return
        frame = self._decks[self._painted].frame()
        if frame is None or frame.opening != self._state.decks[self._painted].opening:
            return
        last = self._frame
        if last is not None and (frame.opening, frame.number) == (last.opening, last.number):
            return
        row, form = frame.width * 4, QImage.Format.Format_RGB32
        self._frame = frame  # the image has no copy
        self.image = QImage(frame.pixels, frame.width, frame.height, row, form)
        self._told.frame()
