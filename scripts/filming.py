"""Makes a film out of frames that a program draws, by libvlc's own encoders: no other program."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

MUXES = {
    ".mp4": "avformat{mux=mp4}",
    ".mov": "avformat{mux=mov}",
    ".mkv": "avformat{mux=matroska}",
    ".webm": "avformat{mux=webm}",
    ".ts": "avformat{mux=mpegts}",
    ".avi": "avi",
}
_PATIENCE_S = 600


@dataclass(frozen=True, slots=True)
class Reel:
    """What a film is made of: `frame` gives the planes (I420) of a frame by its number."""

    width: int
    height: int
    fps: int
    frames: int
    frame: Callable[[int], bytes]
    pixel_width: int = 1
    in_seconds: int = 1
    """So long take `fps` frames."""


class _Tape:
    """The frames as one stream of bytes (YUV4MPEG2), read from any place: what VLC asks for."""

    def __init__(self, reel: Reel) -> None:
        self._reel = reel
        size = f"W{reel.width} H{reel.height} F{reel.fps}:{reel.in_seconds}"
        self._head = f"YUV4MPEG2 {size} Ip A{reel.pixel_width}:1 C420\n".encode()
        self._frame_size = 6 + reel.width * reel.height * 3 // 2
        self.size = len(self._head) + reel.frames * self._frame_size
        self._made: tuple[int, bytes] = (-1, b"")

    def at(self, place: int, most: int) -> bytes:
        if place < len(self._head):
            return self._head[place : place + most]
        number, inside = divmod(place - len(self._head), self._frame_size)
        if number >= self._reel.frames:
            return b""
        if self._made[0] != number:
            self._made = number, b"FRAME\n" + self._reel.frame(number)
        return self._made[1][inside : inside + most]


def film(path: Path, reel: Reel, codec: str, sound: Path | None = None) -> None:
    """Write the film; its kind is how the name of its file ends, `codec` is in libvlc's words."""
    import vlc

    target = f"std{{access=file,mux={MUXES[path.suffix]},dst={path}}}"
    instance = vlc.Instance("--quiet", "--no-lua", "--no-xlib")
    player, over = instance.media_player_new(), Event()
    kept = _callbacks(vlc.CallbackDecorators, _Tape(reel))
    media = instance.media_new_callbacks(*kept, None)
    media.add_option(f":sout=#transcode{{{codec}}}:{target}")
    if sound is not None:
        media.add_option(f":input-slave={sound.as_uri()}")
    player.set_media(media)
    for kind in (vlc.EventType.MediaPlayerEndReached, vlc.EventType.MediaPlayerEncounteredError):
        player.event_manager().event_attach(kind, lambda _: over.set())
    player.play()
    over.wait(_PATIENCE_S)
    player.stop()


def _callbacks(kinds: Any, tape: _Tape) -> tuple[Any, ...]:
    """How VLC opens, reads, seeks and closes the tape."""
    place = 0

    def open_it(_opaque: Any, _data: Any, size: Any) -> int:
        size[0] = tape.size
        return 0

    def read(_opaque: Any, buffer: Any, most: int) -> int:
        nonlocal place
        found = tape.at(place, most)
        ctypes.memmove(buffer, found, len(found))
        place += len(found)
        return len(found)

    def seek(_opaque: Any, to: int) -> int:
        nonlocal place
        place = to
        return 0

    return (
        kinds.MediaOpenCb(open_it),
        kinds.MediaReadCb(read),
        kinds.MediaSeekCb(seek),
        kinds.MediaCloseCb(lambda _: None),
    )
