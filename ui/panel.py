"""The panel: puts the picture back, full and in place, when a screen went away and came again."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

SETTLED_MS = 500
"""A screen that is plugged in says several things one after another; the last one counts."""

log = logging.getLogger(__name__)


class Panel(QObject):
    """Watches the screens of the system for a window that fills one of them.

    Where all are gone the kiosk goes on, unseen: scanners still work, and nothing is lost.
    """

    def __init__(self, window: QQuickWindow, application: QGuiApplication) -> None:
        super().__init__()
        self._window, self._application = window, application
        self._timer = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._timer.timeout.connect(self.fill)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._removed)
        application.primaryScreenChanged.connect(self._changed)
        for screen in application.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)

    def _added(self, screen: QScreen) -> None:
        log.info("a screen is there: %s", screen.name())
        self._follow(screen)
        self._changed()

    def _removed(self, screen: QScreen) -> None:
        log.warning(
            "the screen %s went away. Check its cable and its power; the picture comes back by"
            " itself",
            screen.name(),
        )
        self._changed()

    def _changed(self, *_: object) -> None:
        self._timer.start()

    def fill(self) -> None:
        """Put the window on the screen that there is, as large as it is, and draw it anew."""
        screen = self._application.primaryScreen()
        if screen is None:
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        QTimer.singleShot(0, self, partial(self._window.update))
