"""Three keys are enough: next, back and do, on whatever keypad the hub has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_NEXT = (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
_BACK = (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "")
_DO = (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
_KINDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class ThreeKeys(QObject):
    """The window's event filter: makes Tab, Shift+Tab and Enter of the keypad's keys."""

    def __init__(self, names: tuple[str, str, str]) -> None:
        super().__init__()
        keys = (Qt.Key[f"Key_{name}"] for name in names)
        self._means = dict(zip(keys, (_NEXT, _BACK, _DO), strict=True))

    @property
    def keys(self) -> frozenset[Qt.Key]:
        """The keys that no ordinary keyboard is typed on with: those that get another meaning."""
        return frozenset(key for key, meant in self._means.items() if meant[0] != key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the meant key in the place of the one that was struck."""
        if event.type() not in _KINDS or not isinstance(event, QKeyEvent):
            return False
        meant = self._means.get(Qt.Key(event.key()))
        if meant is None or meant[0] == event.key():
            return False
        key, held, text = meant
        struck = QKeyEvent(event.type(), key, held, text, event.isAutoRepeat())
        QCoreApplication.sendEvent(watched, struck)
        return True
