"""Everything between the desks and the glass: view models, engine, window; taken down in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.clock import Clock
from kiosk.worker import Worker
from ui.bridge import Bridge
from ui.guard import Guard
from ui.icons import Icons
from ui.key_sink import KeySink
from ui.language import Language
from ui.narrator import Narrator
from ui.qr_image import PROVIDER
from ui.speech import Mute, Speech
from ui.three_keys import ThreeKeys
from ui.touches import Touches
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML = Path(__file__).resolve().parent / "qml"

Pages = Callable[[Shell, Bridge], list[PageModel]]
"""Makes the view models of the pages, in any order; one of them is named "home"."""


@dataclass(frozen=True, slots=True)
class Screen:
    """How the screen is: its density (None is what it says itself) and, in a window, its extent.

    It is turned when it hangs the other way than the system knows; its lower edge is
    `mount_bottom_mm` above the floor.
    """

    px_per_mm: float | None = None
    width: int = 1920
    height: int = 1080
    is_full: bool = True
    is_turned: bool = False
    mount_bottom_mm: int = 900
    three_keys: tuple[str, str, str] = ("F13", "F14", "F15")


class Front:
    """The interface over a worker and its pages; `close` takes it down, engine first."""

    def __init__(
        self,
        clock: Clock,
        worker: Worker,
        pages: Pages,
        screen: Screen,
        speech: Speech | None = None,
    ) -> None:
        self.speech = speech or Mute()
        self.language = Language("fi")
        self.bridge = Bridge(worker)
        self.touches = Touches(clock.monotonic)
        self.comfort = Comfort(self.language)
        self.comfort.can_speak = self.speech.is_there
        self.shell = Shell(clock, self.comfort, self.touches)
        self.shell.listen_to(self.bridge)
        self.models = {model.NAME: model for model in pages(self.shell, self.bridge)}
        for model in self.models.values():
            self.shell.add(model)
        self.icons = Icons()
        self.keys = KeySink()
        self.narrator: Narrator | None = None
        self.guard = Guard()
        self.three_keys = ThreeKeys(screen.three_keys)
        self.engine = self._engine(screen)

    def _engine(self, screen: Screen) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(QML))
        engine.addImageProvider(PROVIDER, self.shell.images)
        engine.setInitialProperties(self._given(screen))
        self.language.again = engine.retranslate
        return engine

    def _given(self, screen: Screen) -> dict[str, object]:
        return {
            **{in_qml(name): model for name, model in self.models.items()},
            "shell": self.shell,
            "comfort": self.comfort,
            "notices": self.shell.notices,
            "icons": self.icons,
            "keys": self.keys,
            "touches": self.touches,
            "pxPerMm": screen.px_per_mm or 0.0,
            "width": screen.width,
            "height": screen.height,
            "isFull": screen.is_full,
            "isTurned": screen.is_turned,
            "mountBottomMm": screen.mount_bottom_mm,
        }

    def show(self, page: str = "home") -> QQuickWindow:
        """Load Main.qml with this page; raises RuntimeError when the QML is broken."""
        self.shell.start(page)
        self.engine.load(QUrl.fromLocalFile(str(QML / "HubKiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml could not be shown; see the messages above")
        self.window = roots[0]
        self.window.installEventFilter(self.guard)
        self.window.installEventFilter(self.touches)
        self.window.installEventFilter(self.three_keys)
        keypad = self.three_keys.keys
        self.narrator = Narrator(self.speech, self.shell, self.models, self.window, keypad)
        return self.window

    def close(self) -> None:
        """Take the engine down before the view models that its bindings read."""
        self.language.again = lambda: None
        if self.narrator is not None:
            self.narrator.close()
        delete(self.engine)
        self.language.fall_silent()


def in_qml(name: str) -> str:
    """A page's name as Main.qml writes its property: check_in is checkIn."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
