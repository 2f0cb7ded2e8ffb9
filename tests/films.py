"""Short films for tests: known colours, a counter in every frame that can be read from its pixels.

The frames are written here, byte by byte; libvlc makes a film of them, in a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from scripts.filming import Reel, film

COLOURS = ((200, 30, 40), (30, 160, 60), (40, 60, 200), (11, 93, 75))
"""Red, green, blue and the house's green, in four bands from left to right."""

BITS = 16
_WHITE, _BLACK, _GREY = 235, 16, 128
_HD_LINES = 720
_H264 = "vcodec=h264,venc=x264{preset=%s,bframes=0,keyint=%d},vb=%d"


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
    in_seconds: int = 1
    """So long take `fps` frames: pictures of a slide show stand for seconds."""


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


# --- in the child ---------------------------------------------------------------------------------


def _film(path: Path, sketch: Sketch) -> None:
    painter = _Painter(sketch)
    frames = Reel(
        sketch.width,
        sketch.height,
        sketch.fps,
        sketch.frames,
        lambda number: painter.frame(sketch.first + number),
        sketch.pixel_width,
        sketch.in_seconds,
    )
    film(path, frames, _codec(path, sketch), _hum(path, sketch) if sketch.has_sound else None)


def _hum(path: Path, sketch: Sketch) -> Path:
    """A low tone, as long as the film."""
    hum = path.with_suffix(".wav")
    with wave.open(str(hum), "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(b"\0\x20\0\xe0" * (8000 * sketch.frames // sketch.fps // 2))
    return hum


def _codec(path: Path, sketch: Sketch) -> str:
    sound = ",acodec=mp4a,ab=64" if sketch.has_sound else ""
    if path.suffix == ".webm":
        return f"vcodec=VP80,vb={sketch.kbits}{sound}"
    if path.suffix == ".avi":
        return f"vcodec=mp4v,vb={sketch.kbits}{sound}"
    preset = "veryfast" if sketch.is_busy else "ultrafast"
    return _H264 % (preset, sketch.fps, sketch.kbits) + sound


if __name__ == "__main__":
    _path, *_numbers = sys.argv[1:]
    _film(Path(_path), Sketch(*map(int, _numbers)))  # type: ignore[arg-type]
    os._exit(0)
