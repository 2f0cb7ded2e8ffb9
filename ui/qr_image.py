"""QR codes on the screen: an image provider that draws a text's modules crisp, black on white."""

from __future__ import annotations

from collections import OrderedDict
from itertools import count
from threading import Lock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.qr import QUIET_ZONE, Matrix, qr_matrix

PROVIDER = "qr"
MOST_SHOWN = 16
LARGEST_SIDE = 2048
_PIXELS_A_MODULE = 8
_BLACK = QColor(Qt.GlobalColor.black)


class QrImages(QQuickImageProvider):
    """Gives `image://qr/…` to QML, for texts that a view model asked to show.

        engine.addImageProvider(PROVIDER, images)      # and keep `images` as long as the engine
        url = images.show(pass_text)                   # a property of a view model
        Image { source: url; sourceSize: Qt.size(side, side); cache: false; smooth: false }

    The address is a number and says nothing of the text: whoever has the text of a pass has the
    pass, and it belongs in no log. The picture has exactly the size asked for, white, with the code
    in its middle in whole pixels a module. `forget_all` goes with the reset between two visitors.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._numbers = count(1)
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._matrices: dict[str, Matrix] = {}
        self._lock = Lock()  # QML may ask from the thread on which it reads pictures

    def show(self, text: str) -> str:
        """The address of the picture of `text`, the same one as long as it is known; "" for ""."""
        if not text:
            return ""
        with self._lock:
            handle = next((known for known, kept in self._texts.items() if kept == text), None)
            if handle is None:
                handle = str(next(self._numbers))
                self._texts[handle] = text
            self._texts.move_to_end(handle)
            while len(self._texts) > MOST_SHOWN:
                self._matrices.pop(self._texts.popitem(last=False)[0], None)
        return f"image://{PROVIDER}/{handle}"

    def forget_all(self) -> None:
        """Forget every text: their addresses show white from now on."""
        with self._lock:
            self._texts.clear()
            self._matrices.clear()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize, /) -> QImage:
        """The picture for an address, and its size in `size`."""
        image = _drawn(self._matrix(id), requestedSize.width(), requestedSize.height())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _matrix(self, handle: str) -> Matrix:
        """The modules for an address, worked out once: QML asks again for each change of size."""
        with self._lock:
            text = self._texts.get(handle)
            if text is None:
                return ()
            if handle not in self._matrices:
                self._matrices[handle] = qr_matrix(text)
            return self._matrices[handle]


def drawn(text: str | None, width: int = 0, height: int = 0) -> QImage:
    """A white picture of width x height pixels with the code in its middle; None draws white.

    A side that is not above zero is like the other one, and with both the code says how large it
    wants to be. A picture too small for the code grows until a module is one pixel.
    """
    return _drawn(qr_matrix(text) if text else (), width, height)


def _drawn(matrix: Matrix, width: int, height: int) -> QImage:
    modules = len(matrix) + 2 * QUIET_ZONE
    wide, high = _sides(width, height, modules * _PIXELS_A_MODULE)
    scale = max(min(wide, high) // modules, 1)
    image = QImage(
        max(wide, modules * scale), max(high, modules * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    _draw(matrix, image, scale)
    return image


def _sides(width: int, height: int, wanted: int) -> tuple[int, int]:
    wide = width if width > 0 else height
    high = height if height > 0 else width
    if wide <= 0:
        return wanted, wanted
    return min(wide, LARGEST_SIDE), min(high, LARGEST_SIDE)


def _draw(matrix: Matrix, image: QImage, scale: int) -> None:
    left = (image.width() - len(matrix) * scale) // 2
    top = (image.height() - len(matrix) * scale) // 2
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                painter.fillRect(left + x * scale, top + y * scale, scale, scale, _BLACK)
    painter.end()
