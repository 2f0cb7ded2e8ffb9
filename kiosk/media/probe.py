"""Looks at a picture or film by decoding it, in a child process that cannot do harm (E4).

`probe` starts the child and ends it after eight seconds; a file that crashes or hangs a decoder
never comes near the screen. Films are decoded by libvlc here (python -m kiosk.media.probe FILE);
pictures as the screen does it, by Qt, in `ui.picture_probe`, which is only named here.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from select import poll
from threading import Event
from time import monotonic
from typing import Any

from kiosk.media.checking import Looked, check, check_open, opened, wrong_of
from kiosk.media.confining import MEGABYTE, Limits, confine
from kiosk.media.kinds import MediumKind, MediumWrong
from kiosk.media.picture_forms import LONGEST_SIDE
from kiosk.media.vlc_film import NoLibVlc, Viewer, VlcFilm, load_libraries

PATIENCE_S = 8.0
"""For all of it."""
FIRST_FRAMES_S = 6.0
ENOUGH_FRAMES = 3
LONGEST_S = 2 * 3600
LIMITS = Limits(memory=768 * MEGABYTE, seconds=8)

PROGRAMS = {MediumKind.FILM: "kiosk.media.probe", MediumKind.PICTURE: "ui.picture_probe"}
_MOST_OUTPUT = 4096
MOST_SAID = 1_000_000
"""Bytes of what a child prints: a small picture is a fifth of it."""
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Probed:
    """What a file shows: its size in pixels and, for a film, how long (None: it does not say)."""

    kind: MediumKind
    width: int
    height: int
    seconds: float | None = None
    has_sound: bool = False


Found = Probed | MediumWrong


def probe(path: Path, patience_s: float = PATIENCE_S) -> Found:
    """Check the file and have it decoded; it blocks, `patience_s` at most."""
    looked = check(path)
    if not isinstance(looked, Looked):
        return looked
    said = said_by_child(PROGRAMS[looked.kind], path, patience_s)
    return MediumWrong.STUCK if said is None else _understood(said, looked.kind)


def said_by_child(program: str, path: Path, patience_s: float) -> bytes | None:
    """What the child printed before it was gone, or the first of it where there is too much; None
    where it had to be ended. Trouble when this machine is too full to start it.
    """
    import subprocess

    from db.files import file_troubles
    from kiosk.media.projector import environment

    with (
        file_troubles(),
        subprocess.Popen(
            [sys.executable, "-P", "-m", program, str(path.absolute())],
            env={**environment(), "QT_QPA_PLATFORM": "offscreen"},
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as child,
    ):
        try:
            return _heard(child.stdout.fileno(), patience_s) if child.stdout else None
        finally:
            child.kill()


def _heard(fd: int, patience_s: float) -> bytes | None:
    """All that comes until it ends or is too much; None where it does neither in time."""
    said, until, line = bytearray(), monotonic() + patience_s, poll()
    line.register(fd)
    while len(said) <= MOST_SAID:
        if not line.poll(max(0.0, until - monotonic()) * 1000):
            return None
        piece = os.read(fd, _PIECE)
        if not piece:
            break
        said += piece
    return bytes(said)


def _understood(said: bytes, kind: MediumKind) -> Found:
    """What the child said; one that said nothing that makes sense fell over the file."""
    try:
        match json.loads(said[:_MOST_OUTPUT]):
            case {"why": str(why)}:
                return MediumWrong(why)
            case {"width": int(width), "height": int(height), "seconds": seconds, **rest}:
                found = Probed(kind, width, height, seconds, rest.get("has_sound") is True)
                return found if _can_be(found) else MediumWrong.BROKEN
    except (ValueError, RecursionError):
        pass
    return MediumWrong.BROKEN


def _can_be(found: Probed) -> bool:
    """Whether there are pictures and films of this size and length."""
    if found.seconds is not None and not (
        isinstance(found.seconds, float | int) and 0 <= found.seconds <= LONGEST_S
    ):
        return False
    return all(0 < side <= LONGEST_SIDE for side in (found.width, found.height))


# --- in the child ---------------------------------------------------------------------------------


def tell(found: Found) -> None:
    """Print it for the parent."""
    said = {"why": found.value} if isinstance(found, MediumWrong) else asdict(found)
    os.write(1, json.dumps(said).encode())


class _Eye:
    """Looks at the first frames and keeps none."""

    def __init__(self) -> None:
        self.frames = 0
        self.has_failed = False
        self.is_over = Event()
        self._canvas: Any = ctypes.create_string_buffer(1)

    def viewer(self) -> Viewer:
        return Viewer(self._place, self._on_frame, self.is_over.set, self._on_error)

    def _place(self, width: int, height: int) -> int:
        size = width * height * 4 + 64
        if len(self._canvas) != size:
            self._canvas = ctypes.create_string_buffer(size)
        return ctypes.addressof(self._canvas)

    def _on_frame(self, _width: int, _height: int) -> None:
        self.frames += 1
        if self.frames >= ENOUGH_FRAMES:
            self.is_over.set()

    def _on_error(self) -> None:
        self.has_failed = True
        self.is_over.set()


def look_at_film(path: Path, libraries: tuple[Any, ctypes.CDLL]) -> Found:
    """Decode the first frames of a film."""
    eye = _Eye()
    film = VlcFilm(libraries, eye.viewer(), options=("--aout=adummy",))
    with opened(path) as fd:
        looked = check_open(fd)
        if not isinstance(looked, Looked):
            return looked
        if not film.open(os.dup(fd), looked.form, (640, 360), with_sound=True):
            return MediumWrong.BROKEN
    is_over = eye.is_over.wait(FIRST_FRAMES_S)
    if film.is_too_large:
        return MediumWrong.TOO_MANY_PIXELS
    if eye.frames == 0:
        return _why_none(eye, is_over=is_over)
    seconds = film.seconds()
    if seconds > LONGEST_S:
        return MediumWrong.TOO_LONG
    return Probed(looked.kind, *film.size(), seconds or None, film.has_sound())


def _why_none(eye: _Eye, *, is_over: bool) -> MediumWrong:
    if eye.has_failed:
        return MediumWrong.BROKEN
    return MediumWrong.NO_PICTURE if is_over else MediumWrong.STUCK


def main() -> None:
    """Look at the film that was named, and say what was seen."""
    path = Path(sys.argv[1])
    try:
        libraries = load_libraries()
        confine(LIMITS)
        tell(look_at_film(path, libraries))
    except NoLibVlc:
        tell(MediumWrong.NO_PLAYER)
    except OSError as trouble:
        tell(wrong_of(trouble, path))
    os._exit(0)  # whatever VLC's threads still do


if __name__ == "__main__":
    main()
