"""The screen of a kiosk that cannot start: calm for visitors, precise for the manager."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.trouble import Trouble
from ui import trouble_words
from ui.front import QML, Screen
from ui.language import OWN_NAMES, Language

STAYS_MS = 30_000
"""Milliseconds until it goes; who keeps the kiosk running starts it again: trouble may pass."""

SENTENCES = (
    "Tämä näyttö ei toimi juuri nyt. Tervetuloa sisään silti: kerro hubin vetäjälle, että tulit.",
    "Den här skärmen fungerar inte just nu. Välkommen in ändå: säg till hubbansvarig att du kom.",
    "This screen does not work right now. Do come in all the same, and tell the hub manager.",
)
"""In all three languages at once: there is nobody to ask which one."""


def show_out_of_order(trouble: Trouble, screen: Screen) -> int:
    """Show it for a while; the exit code, which says that the kiosk did not run."""
    engine = opened(trouble, screen)
    application = QGuiApplication.instance()
    if application is None or window_of(engine) is None:
        return 1
    QTimer.singleShot(STAYS_MS, application.quit)
    application.exec()
    return 1


def opened(trouble: Trouble, screen: Screen) -> QQmlApplicationEngine:
    """Its engine, which must be kept while it is shown."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.setInitialProperties(
        {
            "sentences": list(SENTENCES),
            "advice": for_manager_in_each(trouble),
            "what": str(trouble),
            "pxPerMm": screen.px_per_mm or 0.0,
            "width": screen.width,
            "height": screen.height,
            "isFull": screen.is_full,
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "HubKiosk" / "OutOfOrder.qml")))
    return engine


def for_manager_in_each(trouble: Trouble) -> list[str]:
    """What is the matter and what to do, in each language; never none, in English if need be."""
    told = []
    for lang in OWN_NAMES:
        language = Language(lang)
        said = trouble_words.for_manager(trouble)
        told.append(f"{said.what} {said.instead}")
        language.fall_silent()
    return told


def window_of(engine: QQmlApplicationEngine) -> QQuickWindow | None:
    """Its window; None when it could not be loaded."""
    roots = engine.rootObjects()
    return roots[0] if roots and isinstance(roots[0], QQuickWindow) else None
