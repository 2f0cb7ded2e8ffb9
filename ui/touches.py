"""What a hand does to the screen: when it was touched last, and which tap is one too many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_S = 0.5
"""A second activation within this time is the same hand's double tap."""

MOVING_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)


@QmlElement
@QmlUncreatable("made by ui.front")
class Touches(QObject):
    """Watches the window, as its event filter; controls ask it before they act.

    `is_only_a_sign` says whether a touch now is but a sign of life, and touches nothing: while the
    screen asks whether somebody is there, the answer must not press what lies under the finger.
    """

    byKeysChanged = Signal()
    touched = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._turned_at = float("-inf")
        self._by_keys = False
        self.is_only_a_sign: Callable[[], bool] = lambda: False

    @Property(bool, notify=byKeysChanged, final=True)
    def byKeys(self) -> bool:
        """Whether the focus is being moved by keys, so that its ring must be seen."""
        return self._by_keys

    @Slot(result=float)
    def now(self) -> float:
        """Seconds since some moment: a control notes when it acted."""
        return self._monotonic()

    @Slot(float, bool, result=bool)
    def may_act(self, acted_at: float, repeats: bool) -> bool:
        """Whether a control that acted at `acted_at` may act now.

        No for a double tap, and no just after a page was turned: then the second tap of a pair
        would land on whatever lies under the finger by now. Keys that repeat (digits, plus and
        minus) only heed the turned page.
        """
        now = self._monotonic()
        is_double = not repeats and now - acted_at < DOUBLE_S
        return not is_double and now - self._turned_at >= DOUBLE_S

    def turn(self) -> None:
        """Take note that another page has come under the finger."""
        self._turned_at = self._monotonic()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches and keys; keep those that only say that somebody is there."""
        kind = event.type()
        is_key = kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if not is_key and kind not in PRESSES:
            return False
        is_kept = self.is_only_a_sign()
        self._note(by_keys=is_key and (self._by_keys or _moves_focus(event)))
        if is_kept:
            event.accept()
        return is_kept

    def _note(self, *, by_keys: bool) -> None:
        if by_keys != self._by_keys:
            self._by_keys = by_keys
            self.byKeysChanged.emit()
        self.touched.emit()


def _moves_focus(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in MOVING_KEYS
