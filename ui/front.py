"""Everything between the desks and the glass: view models, engine, window; taken down in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
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
OFFICE = "OfficePages.qml"

Pages = Callable[[Shell, Bridge], list[PageModel]]
"""Makes the view models of pages, in any order; of those at the door one is named "home"."""

OFFICE_DOORS = frozenset({"manager", "setup"})
"""The pages by which one comes to the manager's."""


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
    """The interface over a worker and its pages; `close` takes it down, engine first.

    The manager's pages may come later: nobody at the door waits for them. They are made by
    `open_office`, or when somebody goes there before.
    """

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
        self.models: dict[str, PageModel] = {}
        self._take_in(pages)
        self._office: Pages | None = None
        self._is_shown = False
        self.office: QObject | None = None
        self.icons = Icons()
        self.keys = KeySink()
        self.narrator: Narrator | None = None
        self.guard = Guard()
        self.three_keys = ThreeKeys(screen.three_keys)
        self.engine = self._engine(screen)

    def _take_in(self, pages: Pages) -> None:
        for model in pages(self.shell, self.bridge):
            self.models[model.NAME] = model
            self.shell.add(model)

    def _engine(self, screen: Screen) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(QML))
        engine.addImageProvider(PROVIDER, self.shell.images)
        engine.setInitialProperties(self._given(screen))
        self.language.again = engine.retranslate
        return engine

    def _given(self, screen: Screen) -> dict[str, object]:
        return {
            **self._pages(is_office=False),
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

    def _pages(self, *, is_office: bool) -> dict[str, object]:
        models = self.models.items()
        return {in_qml(name): each for name, each in models if each.IS_OFFICE is is_office}

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
        self._is_shown = True
        self._hang_office()
        return self.window

    def leave_for_later(self, office: Pages) -> None:
        """These are the manager's pages, to be made by `open_office`."""
        self._office = office
        self.shell.promise(OFFICE_DOORS, self.open_office)

    def open_office(self) -> None:
        """Make the manager's pages, if that was left for later."""
        if self._office is None:
            return
        office, self._office = self._office, None
        self._take_in(office)
        self._hang_office()

    def _hang_office(self) -> None:
        """Give the window the manager's pages, when both are there."""
        given = self._pages(is_office=True)
        if not self._is_shown or not given:
            return
        made = QQmlComponent(self.engine, QUrl.fromLocalFile(str(QML / "HubKiosk" / OFFICE)))
        pages = made.createWithInitialProperties(given) if made.isReady() else None
        if pages is None:
            raise RuntimeError(f"{OFFICE} could not be made: {made.errorString()}")
        pages.setParent(self.window)
        self.window.setProperty("office", pages)
        self.office = pages
        if self.narrator is not None:
            self.narrator.hear(self.models.values())

    def close(self) -> None:
        """Take the engine down before the view models that its bindings read."""
        self.bridge.close()
        self.language.again = lambda: None
        if self.narrator is not None:
            self.narrator.close()
        delete(self.engine)
        self.language.fall_silent()
        for each in (*self.models.values(), self.shell):
            delete(each)  # with its connections, which would keep all of them


def in_qml(name: str) -> str:
    """A page's name as Main.qml writes its property: check_in is checkIn."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
