"""Checks that no words anywhere are markup, also those that are empty or hidden just now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.looking.shapes import number
from tests.looking.sight import Fault

KINDS = ("QQuickText", "QQuickTextEdit")
"""A hint in a field is a Text, too; a TextInput knows no markup."""


def plain_faults(window: QQuickWindow) -> Iterator[Fault]:
    """Every Text and TextEdit in the window that would show markup, a link or a picture."""
    for item in _every(window.contentItem()):
        if any(item.inherits(kind) for kind in KINDS) and _format(item) != PLAIN:
            kind = item.metaObject().className().partition("_QML")[0].removeprefix("QQuick")
            words = str(item.property("text"))[:40]
            yield Fault("would show markup", f"{kind} {item.objectName()} “{words}”")


PLAIN = Qt.TextFormat.PlainText.value


def _format(item: QQuickItem) -> int:
    return number(item, "textFormat")


def _every(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _every(child)
