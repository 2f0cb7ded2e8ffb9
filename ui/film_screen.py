"""The item that paints a film player's frames, in their shape and centred."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

from ui.film import REFERENCE, FilmPlayer

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmScreen(QQuickPaintedItem):
    """Shows what `player` (a FilmPlayer) shows; several may show the same.

    Around a frame of another shape is `fillColor`, or what lies behind, which costs more.
    """

    playerChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: FilmPlayer | None = None
        self.setFlag(QQuickItem.Flag.ItemHasContents, False)

    @Property(QObject, notify=playerChanged, final=True)
    def player(self) -> FilmPlayer | None:
        """The film player whose frames are painted."""
        return self._player

    @player.setter  # type: ignore[no-redef]
    def player(self, player: QObject | None) -> None:
        if player is self._player:
            return
        if self._player is not None and isValid(self._player):
            self._player.frameChanged.disconnect(self._take)
            self._player.fit_into(*REFERENCE)
        self._player = player if isinstance(player, FilmPlayer) else None
        if self._player is not None:
            self._player.frameChanged.connect(self._take)
            self._measure()
        self._take()
        self.playerChanged.emit()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Have the frames of the next film fit."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._measure()
            self._take()

    def paint(self, painter: QPainter) -> None:
        """Paint the frame; called between two events, while the frame is kept."""
        image = self._image()
        if image is None:
            return
        place = self._place(image)
        if place.size() == image.size():
            painter.drawImage(place.topLeft(), image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)

    def _image(self) -> QImage | None:
        return self._player.image() if self._player else None

    def _room(self) -> QSize:
        return QSize(int(self.width()), int(self.height()))

    def _measure(self) -> None:
        if self._player is not None and not self._room().isEmpty():
            self._player.fit_into(self._room().width(), self._room().height())

    def _take(self) -> None:
        """Have the present frame painted; a frame that covers all needs no clearing or blending."""
        image = self._image()
        if image is None:
            self.update()  # before: what has no contents is not looked at again
            self.setFlag(QQuickItem.Flag.ItemHasContents, False)
            return
        covers_all = self._place(image).size() == self._room()
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self.setOpaquePainting(covers_all or self.fillColor().alpha() == 255)
        self.update()

    def _place(self, image: QImage) -> QRect:
        """Where a frame belongs; it stays as it is where that is a pixel of rounding off."""
        room = self._room()
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        off = size - image.size()
        if abs(off.width()) <= 1 and abs(off.height()) <= 1:
            size = image.size()
        left, over = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        return QRect(QPoint(left, over), size)
