"""The child process of a projector: plays what it is told to by libvlc, and writes the frames.

python -m kiosk.media.projecting SOCKET FRAMES, both numbers of open descriptors; for
`kiosk.media.projector` alone. It goes when its parent does.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from kiosk.media.checking import Looked, check_open, opened, wrong_of
from kiosk.media.confining import Limits, confine
from kiosk.media.frames import MOST_BYTES, Frames
from kiosk.media.kinds import MediumKind, MediumWrong
from kiosk.media.signs_of_life import SignsOfLife
from kiosk.media.vlc_film import NoLibVlc, Viewer, VlcFilm, load_libraries

MOVED_EVERY_S = 0.5

Word = tuple[Any, ...]


class Projecting:
    """One player and the words that come for it, from the parent and from VLC, one by one."""

    def __init__(self, parent: socket.socket, frames: Frames) -> None:
        self._parent, self._frames = parent, frames
        self._words: SimpleQueue[Word] = SimpleQueue()
        self._opening = 0
        self._slot = 0
        self._has_frame = self._may_run = False
        self._signs = SignsOfLife()
        self._film: VlcFilm | None = None

    def run(self) -> None:
        """Do what is said until the parent is gone."""
        try:
            libraries = load_libraries()
            confine(Limits())
            self._film = VlcFilm(libraries, self._viewer())
        except NoLibVlc:
            self._film = None
        Thread(target=self._listen, daemon=True).start()
        while (word := self._next_word()) != ("gone",):
            self._obey(word)

    def _viewer(self) -> Viewer:
        return Viewer(
            place=self._place,
            on_frame=self._on_frame,
            on_end=lambda: self._words.put(("ended", self._opening)),
            on_error=lambda: self._words.put(("failed", self._opening)),
        )

    def _next_word(self) -> Word:
        try:
            return self._words.get(timeout=MOVED_EVERY_S)
        except Empty:
            return "moved", self._opening

    def _listen(self) -> None:
        """On a thread of its own: hand over what the parent says, and that it is gone."""
        with suppress(OSError):
            while said := self._parent.recv(MOST_BYTES):
                self._words.put(tuple(json.loads(said)))
        self._words.put(("gone",))

    def _obey(self, word: Word) -> None:
        """Do what the parent says; what VLC says is heard only of the present opening."""
        match word:
            case ("open", int(opening), str(path), int(width), int(height), bool(with_sound)):
                self._open(opening, Path(path), (width, height), with_sound=with_sound)
            case ("run",):
                self._hold(is_held=False)
            case ("hold",):
                self._hold(is_held=True)
            case ("hush",):
                self._do(lambda film: film.hush())
            case ("close",):
                self._opening = 0
                self._do(lambda film: film.close())
            case (said, opening) if opening == self._opening and opening:
                self._report(said)

    def _report(self, said: str) -> None:
        match said:
            case "first" if not self._may_run:
                self._do(lambda film: film.hold(is_held=True))
            case "moved":
                self._do(self._say_moved)
            case "ended":
                self._say("ended", self._opening)
            case "failed":
                self._say("failed", self._opening, MediumWrong.BROKEN)

    def _say_moved(self, film: VlcFilm) -> None:
        self._say("moved", self._opening, self._signs.seen(film.pictures(), film.at_ms()))

    def _open(self, opening: int, path: Path, box: tuple[int, int], *, with_sound: bool) -> None:
        self._do(lambda film: film.close())
        self._opening, self._has_frame, self._may_run = opening, False, False
        self._signs = SignsOfLife()
        wrong = self._begin(path, box, with_sound=with_sound)
        if wrong is not None:
            self._say("failed", opening, wrong)

    def _begin(self, path: Path, box: tuple[int, int], *, with_sound: bool) -> MediumWrong | None:
        """Play it, or say why not: what it is is looked at once more, on the open file itself."""
        if self._film is None:
            return MediumWrong.NO_PLAYER
        try:
            with opened(path) as fd:
                looked = check_open(fd)
                if not isinstance(looked, Looked):
                    return looked
                if looked.kind is not MediumKind.FILM:
                    return MediumWrong.UNKNOWN_KIND
                is_on = self._film.open(os.dup(fd), looked.form, box, with_sound=with_sound)
        except OSError as trouble:
            return wrong_of(trouble, path)
        return None if is_on else MediumWrong.BROKEN

    def _hold(self, *, is_held: bool) -> None:
        self._may_run = not is_held
        self._do(lambda film: film.hold(is_held=is_held))

    def _do(self, what: Callable[[VlcFilm], None]) -> None:
        if self._film is not None:
            what(self._film)

    def _say(self, *words: object) -> None:
        self._parent.send(json.dumps(words).encode())

    # --- on VLC's threads

    def _place(self, _width: int, _height: int) -> int:
        self._slot = self._frames.free_slot()
        return self._frames.address(self._slot)

    def _on_frame(self, width: int, height: int) -> None:
        if not self._has_frame:
            self._has_frame = True
            self._words.put(("first", self._opening))
        if self._frames.finish(self._slot, self._opening, width, height):
            self._say("frame", self._opening)


def main() -> None:
    """Take over the two descriptors."""
    parent, frames = (int(word) for word in sys.argv[1:3])
    Projecting(socket.socket(fileno=parent), Frames(frames)).run()
    os._exit(0)  # whatever VLC's threads still do


if __name__ == "__main__":
    main()
