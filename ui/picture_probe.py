"""The child process that decodes a strange picture as the screen will (E4).

python -m ui.picture_probe FILE, started by `kiosk.media.probe`, which knows it by its name alone.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QImage, QImageReader

from kiosk.media.checking import Looked, check_open, opened, wrong_of
from kiosk.media.confining import confine
from kiosk.media.kinds import MediumKind, MediumWrong
from kiosk.media.picture_forms import MOST_PIXELS
from kiosk.media.probe import LIMITS, Found, Probed, tell


def look_at_picture(path: Path) -> Found:
    """Decode the whole picture."""
    image = decoded(path)
    if isinstance(image, MediumWrong):
        return image
    return Probed(MediumKind.PICTURE, image.width(), image.height())


def decoded(path: Path) -> QImage | MediumWrong:
    """The picture as it is meant to be looked at."""
    with opened(path) as fd:
        looked = check_open(fd)
        if not isinstance(looked, Looked):
            return looked
        file = QFile()
        file.open(fd, QIODevice.OpenModeFlag.ReadOnly, QFile.FileHandleFlag.DontCloseHandle)
        reader = QImageReader(file, looked.form.value.encode())
        reader.setDecideFormatFromContent(False)
        reader.setAutoTransform(True)
        reader.setAllocationLimit(MOST_PIXELS * 4 // 1_000_000 + 1)
        size = reader.size()
        image = reader.read()
    if not image.isNull():
        return image
    is_large = size.width() * size.height() * 2 > MOST_PIXELS  # of eight bytes a pixel only half
    return MediumWrong.TOO_MANY_PIXELS if is_large else MediumWrong.BROKEN


def main() -> None:
    """Look at the picture that was named, and say what was seen."""
    path = Path(sys.argv[1])
    QImageReader.supportedImageFormats()  # they are loaded from files, before the door is shut
    confine(LIMITS)
    try:
        tell(look_at_picture(path))
    except OSError as trouble:
        tell(wrong_of(trouble, path))
    os._exit(0)


if __name__ == "__main__":
    main()
