"""The Qt application: fonts, engine and view models, and their taking down in the right order."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.answers import HubView
from kiosk.app import Kiosk
from kiosk.clock import Clock
from kiosk.worker import Worker
from ui.bridge import Bridge
from ui.icons import Icons
from ui.key_sink import KeySink
from ui.language import Language
from ui.qr_image import PROVIDER
from ui.touches import Touches
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.home import Home
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML = Path(__file__).resolve().parent / "qml"
TICK_MS = 1000


class Desk(Protocol):
    """The part of the reception that the front page asks."""

    def look(self) -> HubView: ...


@dataclass(frozen=True, slots=True)
class Screen:
    """How the screen is: its density where the screen does not say it truly, and its extent."""

    px_per_mm: float | None = None
    width: int = 1920
    height: int = 1080
    is_full: bool = True


class Front:
    """Everything between the desks and the glass; `close` takes it down, engine first."""

    def __init__(
        self,
        clock: Clock,
        worker: Worker,
        pages: Callable[[Shell, Bridge], list[PageModel]],
        screen: Screen,
        first_language: str = "fi",
    ) -> None:
        self.language = Language(first_language)
        self.bridge = Bridge(worker)
        self.touches = Touches(clock.monotonic)
        self.comfort = Comfort(self.language)
        self.shell = Shell(clock, self.comfort, self.bridge, self.touches)
        self.models = {model.NAME: model for model in pages(self.shell, self.bridge)}
        for model in self.models.values():
            self.shell.add(model)
        self.icons = Icons()
        self.keys = KeySink()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider(PROVIDER, self.shell.images)
        self.language.again = self.engine.retranslate
        self.engine.setInitialProperties(self._given(screen))

    def _given(self, screen: Screen) -> dict[str, object]:
        return {
            **{in_qml(name): model for name, model in self.models.items()},
            "shell": self.shell,
            "comfort": self.comfort,
            "icons": self.icons,
            "keys": self.keys,
            "touches": self.touches,
            "pxPerMm": screen.px_per_mm or 0.0,
            "width": screen.width,
            "height": screen.height,
            "isFull": screen.is_full,
        }

    def show(self, page: str = "home") -> QQuickWindow:
        """Load Main.qml and show the first page; raises RuntimeError when the QML is broken."""
        self.shell.start(page)
        self.engine.load(QUrl.fromLocalFile(str(QML / "HubKiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml could not be shown; see the messages above")
        self.window = roots[0]
        self.window.installEventFilter(self.touches)
        return self.window

    def close(self) -> None:
        """Take the engine down before the view models that its bindings read."""
        self.language.again = lambda: None
        self.window.removeEventFilter(self.touches)
        delete(self.engine)


def in_qml(name: str) -> str:
    """A page's name as Main.qml writes its property: check_in is checkIn."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def prepare_environment(*, has_gpu: bool) -> None:
    """Choose how Qt draws; must run before the application is made."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    if not has_gpu:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def page_models(reception: Desk) -> Callable[[Shell, Bridge], list[PageModel]]:
    """The front page alone, over a desk that only looks: for pictures and tests of it."""
    return lambda shell, bridge: [Home(shell, bridge, reception.look)]


def kiosk_pages(kiosk: Kiosk) -> Callable[[Shell, Bridge], list[PageModel]]:
    """The pages' view models over the kiosk's desks; a new page is added here."""
    return lambda shell, bridge: [
        Home(shell, bridge, kiosk.reception.look),
    ]


def every_second(parent: QObject, tick: Callable[[], None]) -> QTimer:
    """The one timer of the interface."""
    timer = QTimer(parent)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    return timer


def main() -> int:
    """Show the kiosk until its window is closed."""
    raise SystemExit("the kiosk's desks are not built yet")


if __name__ == "__main__":
    sys.exit(main())
