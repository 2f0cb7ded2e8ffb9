"""The item that paints a film player's frames, in their shape and centred; nothing around them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.film import FilmPlayer

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmScreen(QQuickItem):
    """Shows what `player` (a FilmPlayer) shows; several may show the same."""

    playerChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: FilmPlayer | None = None
        self._pane = _Pane(self)

    @Property(QObject, notify=playerChanged, final=True)
    def player(self) -> FilmPlayer | None:
        """The film player whose frames are painted."""
        return self._player

    @player.setter  # type: ignore[no-redef]
    def player(self, player: QObject | None) -> None:
        if player is self._player:
            return
        if self._player is not None:
            self._player.frameChanged.disconnect(self._take)
        self._player = player if isinstance(player, FilmPlayer) else None
        if self._player is not None:
            self._player.frameChanged.connect(self._take)
            self._measure()
        self._take()
        self.playerChanged.emit()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Fit the frames anew."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._measure()
            self._take()

    def _measure(self) -> None:
        if self._player is not None and self.width() >= 1 and self.height() >= 1:
            self._player.fit_into(int(self.width()), int(self.height()))

    def _take(self) -> None:
        """Lay the pane where the present frame belongs, and have it painted."""
        image = self._player.image() if self._player else None
        self._pane.setVisible(image is not None)
        if image is None:
            return
        room = QSize(int(self.width()), int(self.height()))
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if abs(size.width() - image.width()) <= 1 and abs(size.height() - image.height()) <= 1:
            size = image.size()  # as it is: nothing is lost by a pixel of rounding
        place = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        self._pane.lay(self._player, QRect(place, size))


class _Pane(QQuickPaintedItem):
    """Exactly as large as the frame in it: nothing has to be cleared or blended."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self._player: FilmPlayer | None = None
        self.setOpaquePainting(True)

    def lay(self, player: FilmPlayer | None, place: QRect) -> None:
        """Lie there, and show the player's present frame."""
        self._player = player
        self.setPosition(place.topLeft())
        self.setSize(place.size())
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the frame; called between two events, while the frame is kept."""
        image = self._player.image() if self._player else None
        if image is None:
            return
        if image.size() != self.size().toSize():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRect(QPoint(), self.size().toSize()), image)
        else:
            painter.drawImage(QPoint(), image)
