"""Where the keys of the on-screen keyboard go: the item with the focus, with no input method."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.front")
class KeySink(QObject):
    """Types into whatever has the focus; keeps nothing of what passes."""

    @Slot(str)
    def type(self, text: str) -> None:
        """Put text at the cursor; a field's own length and filter hold."""
        target = QGuiApplication.focusObject()
        if target is None:
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(target, event)

    @Slot()
    def erase(self) -> None:
        """Take away the character before the cursor."""
        window = QGuiApplication.focusWindow()
        if window is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, int(Qt.Key.Key_Backspace), Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(window, key)
