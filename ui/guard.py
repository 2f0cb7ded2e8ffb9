"""Keeps hands in the kiosk: no chord, held key, other button, paste or drop reaches the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_BUTTONS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_NEVER = (
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.Shortcut,
)
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_CLIPBOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class Guard(QObject):
    """The window's event filter. The letters that AltGr makes pass; so do the wheel and one finger.

    What the window manager takes for itself never comes here: the kiosk's session has none
    (see scripts/install-kiosk).
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what no visitor needs."""
        kind = event.type()
        is_kept = (
            kind in _NEVER
            or (kind in _KEYS and isinstance(event, QKeyEvent) and _is_not_meant(event))
            or (kind in _BUTTONS and isinstance(event, QMouseEvent) and _is_other(event))
        )
        if is_kept:
            event.accept()
        return is_kept


def _is_not_meant(event: QKeyEvent) -> bool:
    """A chord, or a key that is held for long: whoever is slow does nothing twice (C-20)."""
    return event.isAutoRepeat() or _is_chord(event)


def _is_chord(event: QKeyEvent) -> bool:
    held = event.modifiers()
    if held & Qt.KeyboardModifier.GroupSwitchModifier:
        return False
    return bool(held & _CHORDS) or any(event.matches(each) for each in _CLIPBOARD)


def _is_other(event: QMouseEvent) -> bool:
    return event.button() != Qt.MouseButton.LeftButton
