"""A window with a film screen in it, and a witness that sees every frame that is painted there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.media.projector import ChildProjector, Projector
from kiosk.playlist_answers import MediumWrong
from tests.films import COLOURS, colours_in, count_in
from ui.film import FilmPlayer
from ui.film_screen import FilmScreen

__all__ = ["FilmScreen"]

NOTHING = "#ff00ff"
"""What is behind the film: no film has it."""

QML = b"""
import QtQuick
import HubKiosk.Models

Window {
    id: window
    required property QtObject player
    color: "#ff00ff"
    visible: true
    FilmScreen {
        anchors.fill: parent
        player: window.player
    }
}
"""
NEAR = 8


@dataclass
class Cinema:
    """A film player, its window, and all that was told and seen."""

    player: FilmPlayer
    window: QQuickWindow
    qtbot: QtBot
    told: list[tuple[str, ...]] = field(default_factory=list)
    counts: list[int | None] = field(default_factory=list)
    seen_at: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.player.shown.connect(lambda key: self.told.append(("shown", key)))
        self.player.ended.connect(lambda key: self.told.append(("ended", key)))
        self.player.skipped.connect(self._skipped)

    def _skipped(self, key: str, why: MediumWrong) -> None:
        self.told.append(("skipped", key, why.value))

    def witness(self) -> None:
        """Look at every frame that is painted from now on, as it is on the glass."""
        self.window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        image = self.glass()
        self.seen_at.append(monotonic())
        self.counts.append(count_in(image) if is_film(image) else None)

    def glass(self) -> QImage:
        """What is on the glass."""
        return QGuiApplication.primaryScreen().grabWindow(self.window.winId()).toImage()

    def until(self, is_so: Callable[[], bool], seconds: float = 15) -> None:
        """Let time pass until it is so."""
        self.qtbot.waitUntil(is_so, timeout=int(seconds * 1000))

    def until_told(self, *words: str, seconds: float = 15) -> None:
        """Let time pass until this is told."""
        self.until(lambda: words in self.told, seconds)


def is_film(image: QImage, near: int = NEAR) -> bool:
    """Whether the colours of the test's films are there."""
    pairs = zip(colours_in(image), COLOURS, strict=True)
    return all(
        abs(one - other) <= near
        for seen, due in pairs
        for one, other in zip(seen, due, strict=True)
    )


def is_nothing(image: QImage) -> bool:
    """Whether only the background is to be seen."""
    places = ((0.1, 0.1), (0.5, 0.5), (0.9, 0.9))
    return all(
        image.pixelColor(int(x * image.width()), int(y * image.height())) == QColor(NOTHING)
        for x, y in places
    )


@contextmanager
def cinema(
    qtbot: QtBot,
    size: tuple[int, int] = (320, 180),
    projectors: Callable[[], Projector] = ChildProjector,
    monotonic: Callable[[], float] = monotonic,
) -> Iterator[Cinema]:
    """Open a cinema with nothing on."""
    player = FilmPlayer(monotonic, projectors)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"player": player, "width": size[0], "height": size[1]})
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    qtbot.waitUntil(window.isExposed)
    try:
        yield Cinema(player, window, qtbot)
    finally:
        player.close()
        delete(engine)
