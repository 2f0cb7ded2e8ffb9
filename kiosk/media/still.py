"""A small picture of a film or a large picture, for lists; decoded in a child (E3).

Films are decoded by libvlc here (python -m kiosk.media.still FILE prints a PPM); pictures as the
screen does it, in `ui.picture_still`. What the child says is read as a stranger's.
"""

from __future__ import annotations

import ctypes
import os
import re
import struct
import sys
import zlib
from pathlib import Path
from threading import Event
from typing import Any

from kiosk.media.kinds import MediumKind

BOX = (320, 180)
PATIENCE_S = 8.0
WAIT_S = 5.0
AT_FRAME = 30
"""Films often begin in black: a picture of about a second later says more."""

PROGRAMS = {MediumKind.FILM: "kiosk.media.still", MediumKind.PICTURE: "ui.picture_still"}
HEADER = re.compile(rb"P6 (\d{1,3}) (\d{1,3}) 255\n")


def still_of(path: Path) -> bytes | None:
    """A PNG of a picture or a film's beginning; None where there is none. Blocks, for 8 s at most.

    A picture of 50 million dots is 200 MB while it is read, however small it is shown.
    """
    from kiosk.media.checking import Looked, check
    from kiosk.media.probe import said_by_child

    looked = check(path)
    if not isinstance(looked, Looked):
        return None
    said = said_by_child(PROGRAMS[looked.kind], path, PATIENCE_S)
    return None if said is None else png_of(said)


def png_of(said: bytes) -> bytes | None:
    """The picture that the child printed, as a PNG; None where it is none of the right size."""
    head = HEADER.match(said)
    if head is None:
        return None
    width, height = int(head[1]), int(head[2])
    colours = said[head.end() :]
    is_right = 0 < width <= BOX[0] and 0 < height <= BOX[1]
    if not is_right or len(colours) != width * height * 3:
        return None
    rows = (b"\0" + colours[at : at + width * 3] for at in range(0, len(colours), width * 3))
    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", size), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(kind, content) for kind, content in parts)


def _part(kind: bytes, content: bytes) -> bytes:
    end = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + end


# --- in the child ---------------------------------------------------------------------------------


class _Eye:
    """Keeps the last frame until there were enough."""

    def __init__(self) -> None:
        self.seen = b""
        self.size = (0, 0)
        self.is_over = Event()
        self._frames = 0
        self._canvas: Any = ctypes.create_string_buffer(1)

    def place(self, width: int, height: int) -> int:
        self._canvas = ctypes.create_string_buffer(width * height * 4 + 64)
        return ctypes.addressof(self._canvas)

    def on_frame(self, width: int, height: int) -> None:
        self._frames += 1
        if not self.is_over.is_set():
            self.seen, self.size = self._canvas.raw[: width * height * 4], (width, height)
        if self._frames >= AT_FRAME:
            self.is_over.set()


def _look(path: Path) -> bytes:
    from kiosk.media.checking import Looked, check_open, opened
    from kiosk.media.confining import confine
    from kiosk.media.probe import LIMITS
    from kiosk.media.vlc_film import Viewer, VlcFilm, load_libraries

    libraries = load_libraries()
    confine(LIMITS)
    eye = _Eye()
    film = VlcFilm(libraries, Viewer(eye.place, eye.on_frame, eye.is_over.set, eye.is_over.set))
    with opened(path) as fd:
        looked = check_open(fd)
        if isinstance(looked, Looked):
            film.open(os.dup(fd), looked.form, BOX, with_sound=False)
            eye.is_over.wait(WAIT_S)
    return ppm(eye.seen, *eye.size)


def ppm(frame: bytes, width: int, height: int) -> bytes:
    """What the child prints of pixels that are blue, green, red and nothing."""
    colours = bytearray(width * height * 3)
    for place, channel in enumerate((2, 1, 0)):
        colours[place::3] = frame[channel::4]
    return b"P6 %d %d 255\n" % (width, height) + bytes(colours)


def print_out(said: bytes) -> None:
    """Hand it to the parent, whole, and go."""
    while said:
        said = said[os.write(1, said) :]
    os._exit(0)  # whatever VLC's threads still do


def main() -> None:
    """Print a picture of the film that was named, or nothing."""
    print_out(_look(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
