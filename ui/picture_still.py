"""The child process that makes a small picture of a large one, for lists (E3).

python -m ui.picture_still FILE, started by `kiosk.media.still`, which knows it by its name alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from kiosk.media.confining import confine
from kiosk.media.kinds import MediumWrong
from kiosk.media.probe import LIMITS
from kiosk.media.still import BOX, ppm, print_out
from ui.picture_probe import decoded


def small_picture(path: Path) -> bytes:
    """The picture, so small that it fits into the box, on white; nothing if it cannot be read."""
    image = decoded(path)
    if isinstance(image, MediumWrong):
        return b""
    aspect, manner = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
    small = image.scaled(QSize(*BOX), aspect, manner.SmoothTransformation)
    plain = QImage(small.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, small)
    painter.end()
    return ppm(bytes(plain.constBits()), plain.width(), plain.height())


def main() -> None:
    """Print a small picture of the one that was named, or nothing."""
    QImageReader.supportedImageFormats()  # they are loaded from files, before the door is shut
    confine(LIMITS)
    print_out(small_picture(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
