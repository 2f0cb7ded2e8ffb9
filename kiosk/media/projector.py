"""A projector: a child process that decodes one film after another, and can be ended at any time.

A film that crashes or hangs a decoder takes its projector with it and nothing else. Nothing here
waits: what the child says is read when its descriptor has something.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Protocol

from kiosk.media.frames import MOST_BYTES, Frame, Frames
from kiosk.media.kinds import MediumWrong
from kiosk.media.player import Ended, Failed, FrameShown, Moved, Reel

MOST_OPENINGS = 200
"""Then a new process takes over between two films: what libvlc keeps of each goes with the old."""

PROGRAM = "kiosk.media.projecting"
_MOST_WORDS = 64
_ROOT = Path(__file__).resolve().parents[2]

Said = FrameShown | Moved | Ended | Failed


class Projector(Protocol):
    """What shows films on one deck."""

    def open(self, opening: int, reel: Reel, box: tuple[int, int], *, with_sound: bool) -> None:
        """Open a film and stand on its first frame."""
        ...

    def run(self) -> None:
        """Let it run."""
        ...

    def hold(self) -> None:
        """Let it stand."""
        ...

    def hush(self) -> None:
        """Take its sound away."""
        ...

    def close(self) -> None:
        """Let go of the film; its last frame stays readable."""
        ...

    def kill(self) -> None:
        """End it, this instant; the next `open` begins anew."""
        ...

    def fileno(self) -> int:
        """The descriptor that becomes readable when there is something to hear; -1 for none."""
        ...

    def hear(self) -> list[Said]:
        """What was said since the last time."""
        ...

    def frame(self) -> Frame | None:
        """The newest frame; it stays as it is until the next call."""
        ...

    def has_left(self) -> bool:
        """Whether nothing is left of those that were ended."""
        ...

    def dispose(self) -> None:
        """End it for good and give its memory back."""
        ...


class ChildProjector:
    """A projector in a process of its own, which is started when a film is first opened."""

    def __init__(self) -> None:
        self._frames: Frames | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._leaving: list[subprocess.Popen[bytes]] = []
        self._opening = self._openings = 0

    @property
    def pid(self) -> int | None:
        """The child's number, for whoever measures it."""
        return self._child.pid if self._child else None

    def open(self, opening: int, reel: Reel, box: tuple[int, int], *, with_sound: bool) -> None:
        """Open a film and stand on its first frame."""
        if self._openings >= MOST_OPENINGS:
            self.kill()
        if self._child is None:
            with suppress(OSError):  # no memory or no descriptor is left: `hear` tells
                self._start()
        self._opening = opening
        self._openings += 1
        self._say("open", opening, reel.path, *box, with_sound)

    def run(self) -> None:
        """Let it run."""
        self._say("run")

    def hold(self) -> None:
        """Let it stand."""
        self._say("hold")

    def hush(self) -> None:
        """Take its sound away."""
        self._say("hush")

    def close(self) -> None:
        """Let go of the film; its last frame stays readable."""
        self._opening = 0
        self._say("close")

    def kill(self) -> None:
        """End it, this instant; the next `open` begins anew."""
        if self._child is not None:
            self._child.kill()
            self._leaving.append(self._child)
        if self._line is not None:
            self._line.close()
        self._child = self._line = None
        self._opening = self._openings = 0

    def fileno(self) -> int:
        """The descriptor that becomes readable when there is something to hear; -1 for none."""
        return self._line.fileno() if self._line else -1

    def hear(self) -> list[Said]:
        """What was said since the last time; a child that is gone, or never came, has failed."""
        heard: list[Said] = self._lose() if self._child is None else []
        while self._line is not None and len(heard) < _MOST_WORDS:
            try:
                said = self._line.recv(MOST_BYTES)
            except BlockingIOError:
                break
            except OSError:
                said = b""
            heard += self._understand(said) if said else self._lose()
        return heard

    def frame(self) -> Frame | None:
        """The newest frame; it stays as it is until the next call."""
        return self._frames.newest() if self._frames else None

    def has_left(self) -> bool:
        """Whether nothing is left of those that were ended."""
        self._leaving = [each for each in self._leaving if each.poll() is None]
        return not self._leaving

    def dispose(self) -> None:
        """End it for good and give its memory back."""
        self.kill()
        for child in self._leaving:
            child.wait()
        self._leaving = []
        if self._frames is not None:
            self._frames.close()
        self._frames = None

    def _start(self) -> None:
        """Start the child: it gets one end of the line and the frames, and nothing else of ours."""
        frames = self._frames = self._frames or Frames()
        line, its_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with its_end, ExitStack() as unless_begun:
            unless_begun.enter_context(line)
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-m", PROGRAM, str(its_end.fileno()), str(frames.fd)],
                pass_fds=(its_end.fileno(), frames.fd),
                env=environment(),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            unless_begun.pop_all()
        line.setblocking(False)
        self._line = line
        frames.heard()

    def _say(self, *words: object) -> None:
        if self._line is not None:
            with suppress(OSError):  # it is gone, or stuck: both are noticed by what it says
                self._line.send(json.dumps(words).encode())

    def _lose(self) -> list[Said]:
        opening = self._opening
        self.kill()
        return [Failed(opening, MediumWrong.BROKEN)] if opening else []

    def _understand(self, said: bytes) -> list[Said]:
        """What the child said, as values; what cannot be understood is not heard."""
        try:
            words = json.loads(said)
        except (ValueError, RecursionError):
            return []
        match words:
            case ["frame", int(opening)]:
                if self._frames is not None:
                    self._frames.heard()
                return [FrameShown(opening)]
            case ["moved", int(opening), int(pictures)]:
                return [Moved(opening, pictures)]
            case ["ended", int(opening)]:
                return [Ended(opening)]
            case ["failed", int(opening), str(why)] if why in list(MediumWrong):
                return [Failed(opening, MediumWrong(why))]
            case _:
                return []


_PASSED_ON = ("PATH", "LANG", "LC_ALL", "XDG_RUNTIME_DIR", "PULSE_SERVER")


def environment() -> dict[str, str]:
    """What a child may know of the world: where its program lies, and the way to the sound."""
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**kept, "PYTHONPATH": str(_ROOT), "HOME": "/nonexistent"}
