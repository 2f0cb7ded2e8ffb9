"""Makes the film and the picture that a new hub has on its idle screen (resources/media).

Ten capsules, as on the front page, that rise and sink slowly and are filled one after another. The
film goes round: its last frame is followed by its first.
"""

from __future__ import annotations

import math
import os
from ctypes import addressof, c_char, c_int, c_void_p, create_string_buffer
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.media.colours import load
from scripts.filming import Reel, film

MEDIA = Path(__file__).resolve().parents[1] / "resources" / "media"
WIDTH, HEIGHT, FPS, SECONDS = 1280, 720, 25, 16
PLACES = 10
GROUND, GREEN, LEAF, BERRY = (QColor(c) for c in ("#FAFAF7", "#0B5D4B", "#DCEBE4", "#B4540A"))
_BGRA, _I420, _BILINEAR, _BT_709 = 28, 0, 2, 1
_CODEC = "vcodec=h264,venc=x264{preset=veryslow,bframes=0,crf=21,keyint=200},vb=0"


def drawn(turn: float, width: int = WIDTH, height: int = HEIGHT) -> QImage:
    """The picture at this part of a turn (0 to 1)."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width / WIDTH, height / HEIGHT)
    _draw_hills(painter, turn)
    for place in range(PLACES):
        _draw_capsule(painter, place, turn)
    painter.end()
    return image


def _draw_hills(painter: QPainter, turn: float) -> None:
    """Two soft waves of leaf behind the row."""
    painter.setPen(Qt.PenStyle.NoPen)
    for depth, (level, reach, waves) in enumerate(((500, 46, 1), (570, 34, 2))):
        path = QPainterPath(QPointF(0, HEIGHT))
        for x in range(0, WIDTH + 20, 20):
            phase = 2 * math.pi * (waves * x / WIDTH + (turn if depth else -turn))
            path.lineTo(x, level + reach * math.sin(phase))
        path.lineTo(WIDTH + 20, HEIGHT)
        colour = QColor(LEAF)
        colour.setAlphaF(0.75 if depth else 0.55)
        painter.fillPath(path, colour)


def _draw_capsule(painter: QPainter, place: int, turn: float) -> None:
    """One place: how full it is goes through the row, once a turn."""
    lag = turn - place / PLACES
    level = 0.5 + 0.5 * math.cos(2 * math.pi * lag)
    full = max(0.0, min(1.0, (level - 0.3) / 0.42))
    width, height = 76.0, 188.0
    left = 76 + place * 116.0
    top = 250 + 26 * math.sin(2 * math.pi * (turn + place * 0.13))
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(left, top, width, height), width / 2, width / 2)
    tone = BERRY if place == 7 else GREEN
    painter.fillPath(shape, QColor("white"))
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(QRectF(left, top + height * (1 - full), width, height * full), tone)
    shine = QColor(255, 255, 255, round(80 * full))
    painter.setBrush(shine)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(left + 15, top + 56, 12, 58), 6, 6)
    painter.restore()
    painter.setPen(QPen(tone, 5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


class _Planes:
    """From the picture's pixels to a film's planes, by BT.709."""

    def __init__(self) -> None:
        self._library = load()
        self._context = self._library.sws_getContext(
            *(WIDTH, HEIGHT, _BGRA, WIDTH, HEIGHT, _I420, _BILINEAR), None, None, None
        )
        matrix = self._library.sws_getCoefficients(_BT_709)
        self._library.sws_setColorspaceDetails(
            self._context, matrix, 1, matrix, 0, 0, 1 << 16, 1 << 16
        )
        self._room = create_string_buffer(WIDTH * HEIGHT * 3 // 2)

    def of(self, image: QImage) -> bytes:
        pixels = addressof(c_char.from_buffer(image.bits()))
        first = addressof(self._room)
        second = first + WIDTH * HEIGHT
        planes = (c_void_p * 4)(first, second, second + WIDTH * HEIGHT // 4, None)
        strides = (c_int * 4)(WIDTH, WIDTH // 2, WIDTH // 2, 0)
        source, row = (c_void_p * 4)(pixels), (c_int * 4)(image.bytesPerLine())
        self._library.sws_scale(self._context, source, row, 0, HEIGHT, planes, strides)
        return self._room.raw


def main() -> None:
    """Make both."""
    MEDIA.mkdir(exist_ok=True)
    planes, frames = _Planes(), FPS * SECONDS
    reel = Reel(WIDTH, HEIGHT, FPS, frames, lambda number: planes.of(drawn(number / frames)))
    film(MEDIA / "capsules.mp4", reel, _CODEC)
    drawn(0.86, 1920, 1080).save(str(MEDIA / "capsules.png"))
    for path in sorted(MEDIA.iterdir()):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
