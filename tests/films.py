"""Short films for tests: known colours, a counter in every frame that can be read from its pixels.

The frames are written here, byte by byte; libvlc makes a film of them, in a process of its own.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import wave
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtGui import QColor, QImage

COLOURS = ((200, 30, 40), (30, 160, 60), (40, 60, 200), (11, 93, 75))
"""Red, green, blue and the house's green, in four bands from left to right."""

BITS = 16
_WHITE, _BLACK, _GREY = 235, 16, 128
_HD_LINES = 720
_H264 = "vcodec=h264,venc=x264{preset=%s,bframes=0,keyint=%d},vb=%d"
_MUXES = {".mp4": "avformat{mux=mp4}", ".mkv": "avformat{mux=matroska}", ".avi": "avi"}
_MUXES |= {
    ".webm": "avformat{mux=webm}",
    ".ts": "avformat{mux=mpegts}",
    ".mov": "avformat{mux=mov}",
}


@dataclass(frozen=True, slots=True)
class Sketch:
    """A film to be made: `first` is what its counter begins with; `kbits` a second.

    Its width can be divided by 32.
    """

    frames: int = 10
    width: int = 320
    height: int = 180
    fps: int = 25
    first: int = 0
    kbits: int = 2000
    is_busy: bool = False
    """With a texture that moves, as costly to decode as a real film."""
    pixel_width: int = 1
    """Of a pixel that is 1 high."""
    has_sound: bool = False


def make(path: Path, sketch: Sketch = Sketch()) -> Path:
    """Make the film; its kind is how the name of its file ends."""
    words = [getattr(sketch, name) for name in Sketch.__slots__]
    command = [sys.executable, "-m", "tests.films", str(path), *(str(int(word)) for word in words)]
    root = Path(__file__).resolve().parents[1]
    subprocess.run(command, check=True, timeout=120, cwd=root, stderr=subprocess.DEVNULL)
    assert path.stat().st_size > 0
    return path


def count_in(image: QImage) -> int | None:
    """What the counter in a picture of such a film says; None where it is not one."""
    count, y = 0, image.height() - image.height() // 8
    for bit in range(BITS):
        grey = QColor(image.pixel((2 * bit + 1) * image.width() // (2 * BITS), y)).lightness()
        if 60 < grey < 195:
            return None
        count |= (grey >= 195) << bit
    return count


def colours_in(image: QImage) -> list[tuple[int, int, int]]:
    """The colour in the middle of each band."""
    y = image.height() // 3
    places = [(2 * band + 1) * image.width() // (2 * len(COLOURS)) for band in range(len(COLOURS))]
    found = [QColor(image.pixel(x, y)) for x in places]
    return [(colour.red(), colour.green(), colour.blue()) for colour in found]


# --- the frames -----------------------------------------------------------------------------------


def _coded(colour: tuple[int, int, int], *, is_hd: bool) -> tuple[int, int, int]:
    """A colour as films have it: BT.709 for HD, BT.601 below."""
    red, green, blue = colour
    of_red, of_blue = (0.2126, 0.0722) if is_hd else (0.299, 0.114)
    light = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    return (
        round(16 + 219 * light / 255),
        round(128 + 224 * (blue - light) / (2 * (1 - of_blue)) / 255),
        round(128 + 224 * (red - light) / (2 * (1 - of_red)) / 255),
    )


class _Painter:
    """Writes frames as planes."""

    def __init__(self, sketch: Sketch) -> None:
        self._sketch = sketch
        self._coded = [_coded(each, is_hd=sketch.height >= _HD_LINES) for each in COLOURS]
        self._texture = self._made_texture() if sketch.is_busy else b""

    def frame(self, number: int) -> bytes:
        return b"".join(self._plane(number, plane) for plane in range(3))

    def _plane(self, number: int, plane: int) -> bytes:
        part = 1 if plane == 0 else 2
        width, height = self._sketch.width // part, self._sketch.height // part
        bits = b"".join(
            self._bit(number >> bit & 1, plane) * (width // BITS) for bit in range(BITS)
        )
        above = height - height // 4
        if self._texture:
            picture = self._moved(number, width, above)
        else:
            picture = b"".join(bytes([each[plane]]) * (width // 4) for each in self._coded) * above
        return picture + bits * (height - above)

    def _bit(self, is_set: int, plane: int) -> bytes:
        return bytes([_GREY if plane else _WHITE if is_set else _BLACK])

    def _made_texture(self) -> bytes:
        """Grain, in all planes."""
        noise = os.urandom(self._sketch.width * 64)
        return bytes(
            64 + (each + noise[place - 1] + noise[place - 7]) // 6
            for place, each in enumerate(noise)
        )

    def _moved(self, number: int, width: int, rows: int) -> bytes:
        """Blocks of it that go their own ways."""
        room = len(self._texture) - width
        places = ((row * 331 + number * (3 + row // 48 % 5)) % room for row in range(rows))
        return b"".join(self._texture[at : at + width] for at in places)


class _Tape:
    """The frames as one stream of bytes (YUV4MPEG2), read from any place: what VLC asks for."""

    def __init__(self, sketch: Sketch) -> None:
        self._sketch, self._painter = sketch, _Painter(sketch)
        size = f"W{sketch.width} H{sketch.height} F{sketch.fps}:1"
        self._head = f"YUV4MPEG2 {size} Ip A{sketch.pixel_width}:1 C420\n".encode()
        self._frame_size = 6 + sketch.width * sketch.height * 3 // 2
        self.size = len(self._head) + sketch.frames * self._frame_size
        self._made: tuple[int, bytes] = (-1, b"")

    def at(self, place: int, most: int) -> bytes:
        if place < len(self._head):
            return self._head[place : place + most]
        number, inside = divmod(place - len(self._head), self._frame_size)
        if number >= self._sketch.frames:
            return b""
        if self._made[0] != number:
            frame = self._painter.frame(self._sketch.first + number)
            self._made = number, b"FRAME\n" + frame
        return self._made[1][inside : inside + most]


# --- in the child ---------------------------------------------------------------------------------


def _transcode(path: Path, sketch: Sketch) -> None:
    import vlc

    sound = ",acodec=mp4a,ab=64" if sketch.has_sound else ""
    target = f"std{{access=file,mux={_MUXES[path.suffix]},dst={path}}}"
    chain = f"transcode{{{_codec(path, sketch)}{sound}}}:{target}"
    instance = vlc.Instance("--quiet", "--no-lua", "--no-xlib")
    player, over = instance.media_player_new(), Event()
    kept = _callbacks(vlc, _Tape(sketch))
    media = instance.media_new_callbacks(*kept, None)
    media.add_option(f":sout=#{chain}")
    if sketch.has_sound:
        media.add_option(f":input-slave={_hum(path, sketch).as_uri()}")
    player.set_media(media)
    for kind in (vlc.EventType.MediaPlayerEndReached, vlc.EventType.MediaPlayerEncounteredError):
        player.event_manager().event_attach(kind, lambda _: over.set())
    player.play()
    over.wait(110)
    player.stop()


def _hum(path: Path, sketch: Sketch) -> Path:
    """A low tone, as long as the film."""
    hum = path.with_suffix(".wav")
    with wave.open(str(hum), "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(b"\0\x20\0\xe0" * (8000 * sketch.frames // sketch.fps // 2))
    return hum


def _callbacks(vlc: Any, tape: _Tape) -> tuple[Any, ...]:
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

    kinds = vlc.CallbackDecorators
    return (
        kinds.MediaOpenCb(open_it),
        kinds.MediaReadCb(read),
        kinds.MediaSeekCb(seek),
        kinds.MediaCloseCb(lambda _: None),
    )


def _codec(path: Path, sketch: Sketch) -> str:
    if path.suffix == ".webm":
        return f"vcodec=VP80,vb={sketch.kbits}"
    if path.suffix == ".avi":
        return f"vcodec=mp4v,vb={sketch.kbits}"
    preset = "veryfast" if sketch.is_busy else "ultrafast"
    return _H264 % (preset, sketch.fps, sketch.kbits)


if __name__ == "__main__":
    _path, *_numbers = sys.argv[1:]
    _frames, _width, _height, _fps, _first, _kbits, _busy, _wide, _sound = map(int, _numbers)
    _sketch = Sketch(
        _frames, _width, _height, _fps, _first, _kbits, bool(_busy), _wide, bool(_sound)
    )
    _transcode(Path(_path), _sketch)
    os._exit(0)
