"""What is said of what is on the screen: texts in their order, a control's name, role and state."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

translate = QCoreApplication.translate

Role = QAccessible.Role
OVER_THE_PAGE = frozenset({Role.Dialog, Role.AlertMessage})


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Everything that can be seen in `root`."""
    for item in root.childItems():
        if item.isVisible():
            yield item
            yield from items(item)


def texts(root: QQuickItem, *, is_private: bool) -> list[str]:
    """The words in `root` that belong to no control; private ones only where nobody else hears."""
    said = []
    for item in items(root):
        if item.inherits("QQuickText") and item.property("isSilent") is False:
            kind = str(item.property("privateKind") or "")
            said.append(_on_screen(kind) if kind and not is_private else name_of(item))
    return [words for words in dict.fromkeys(said) if words]


def name_of(item: QQuickItem) -> str:
    """How assistive technology calls an item."""
    known = QAccessible.queryAccessibleInterface(item)
    return known.text(QAccessible.Text.Name) if known else ""


def control(item: QQuickItem, *, is_private: bool) -> str:
    """A control's name, role and state; a PIN's keys are never named, a code's only in private."""
    known = QAccessible.queryAccessibleInterface(item)
    if known is None or (item.property("actedAt") is None and known.role() not in _FIELDS):
        return ""
    pad = _pad_of(item)
    if pad is not None and item is not pad and (pad.property("isSecret") or not is_private):
        return translate("Aloud", "A number key.")
    return _joined(
        known.text(QAccessible.Text.Name),
        *([known.text(QAccessible.Text.Description)] if known.role() not in _FIELDS else []),
        *_state(known),
    )


_FIELDS = frozenset({Role.EditableText})


def _state(known: QAccessibleInterface) -> list[str]:
    role, state = known.role(), known.state()
    if role in _FIELDS:
        return [translate("Aloud", "to be filled in")]
    if role == Role.CheckBox:
        return [translate("Aloud", "on") if state.checked else translate("Aloud", "off")]
    said = translate("Aloud", "choice") if role == Role.RadioButton else ""
    said = said or translate("Aloud", "button")
    if role == Role.RadioButton and state.checked:
        return [said, translate("Aloud", "chosen")]
    return [said, *([translate("Aloud", "not available now")] if state.disabled else [])]


def _pad_of(item: QQuickItem) -> QQuickItem | None:
    above: QQuickItem | None = item
    while above is not None:
        if above.property("isSecret") is not None and above.property("places") is not None:
            return above
        above = above.parentItem()
    return None


def _on_screen(kind: str) -> str:
    if kind == "welcome":
        return translate("Aloud", "Welcome! You are inside now.")
    if kind == "code":
        return translate("Aloud", "Your code is on the screen.")
    return translate("Aloud", "The rest is on the screen.")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
