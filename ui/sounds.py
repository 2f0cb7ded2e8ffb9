"""The sounds of the door, by a program of the system where there is one; silence elsewhere (V7).

No sound card was at hand: tried with a program that notes what it was asked to play.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.worker import ThreadWorker, Worker

SOUNDS = Path(__file__).resolve().parent.parent / "resources" / "sounds"
PROGRAMS = ("pw-play", "paplay", "aplay")
LONGEST_S = 3.0

log = logging.getLogger(__name__)


class Sound(StrEnum):
    """What a sound says; each has a twin on the screen, in words and in shape."""

    IN = "in"
    OUT = "out"
    NO = "no"
    STILL = "still"


class Sounds(Protocol):
    """Whoever makes a sound."""

    def play(self, sound: Sound) -> None:
        """Begin it and return at once."""
        ...

    def close(self) -> None:
        """Make no more."""
        ...


class Silence:
    """A kiosk without sound: the screen says it all."""

    def play(self, sound: Sound) -> None:
        """Nothing is heard."""

    def close(self) -> None:
        """There is nothing to end."""


class Courteous:
    """Keeps quiet while the screen is read aloud: the words say it all, and nothing covers them."""

    def __init__(self, sounds: Sounds, is_reading: Callable[[], bool]) -> None:
        self._sounds, self._is_reading = sounds, is_reading

    def play(self, sound: Sound) -> None:
        """Begin it, unless something is being read."""
        if not self._is_reading():
            self._sounds.play(sound)

    def close(self) -> None:
        """Make no more."""
        self._sounds.close()


class ProgramSounds:
    """Plays by a program, one sound at a time, on a thread of its own; a lost sound is no harm."""

    def __init__(self, program: str, worker: Worker | None = None) -> None:
        self._program = program
        self._worker = worker or ThreadWorker("sounds")
        self._playing: Future[None] | None = None

    def play(self, sound: Sound) -> None:
        """Begin it, unless one is still to be heard."""
        if self._playing is None or self._playing.done():
            self._playing = self._worker.submit(lambda: self._run(SOUNDS / f"{sound}.wav"))

    def close(self) -> None:
        """Let the last one end."""
        self._worker.close()

    def _run(self, file: Path) -> None:
        try:
            subprocess.run(
                [self._program, str(file)],
                check=True,
                timeout=LONGEST_S,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError) as why:
            log.info("no sound: %s", why)


def open_sounds(find: Callable[[str], str | None] = shutil.which) -> Sounds:
    """The first program that plays sounds here, or silence."""
    program = next((found for name in PROGRAMS if (found := find(name))), None)
    return ProgramSounds(program) if program else Silence()
