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
            said.append(in_its_place(item) if kind and not is_private else name_of(item))
        elif item.property("isLoud") is not None:  # a notice: its own name says it all
            said.append(name_of(item))
    return [words for words in dict.fromkeys(said) if words]


def in_its_place(item: QQuickItem) -> str:
    """What everybody hears instead of private words."""
    return str(item.property("openly") or "") or _on_screen(str(item.property("privateKind")))


def name_of(item: QQuickItem) -> str:
    """How assistive technology calls an item."""
    known = QAccessible.queryAccessibleInterface(item)
    return known.text(QAccessible.Text.Name) if known else ""


def own_name(item: QQuickItem) -> str:
    """A control's name; Qt keeps that of a secret field to itself."""
    return name_of(item) or str(item.property("name") or "")


def control(item: QQuickItem, *, is_private: bool) -> str:
    """A control's name, role and state; the keys of a code or a PIN are named in private only.

    What was typed on them is never said, only how much.
    """
    known = QAccessible.queryAccessibleInterface(item)
    if known is None or (item.property("actedAt") is None and known.role() not in _FIELDS):
        return ""
    pad = _pad_of(item)
    if pad is not None and item is not pad and not is_private:
        return _joined(translate("Aloud", "A number key."), _so_far(pad))
    return _joined(
        own_name(item),
        *([known.text(QAccessible.Text.Description)] if known.role() not in _FIELDS else []),
        *(_filled(item, pad, is_private=is_private) if known.role() in _FIELDS else _state(known)),
        _so_far(pad) if pad is not None and item is not pad else "",
    )


_FIELDS = frozenset({Role.EditableText})


def _filled(item: QQuickItem, pad: QQuickItem | None, *, is_private: bool) -> list[str]:
    """What is in a field; in so many words to a headset only, and never what is secret."""
    words = str(item.property("text") or "")
    if pad is not None or not words:
        return [translate("Aloud", "to be filled in"), _so_far(pad) if pad is not None else ""]
    return [translate("Aloud", "filled in"), words if is_private else ""]


def _so_far(pad: QQuickItem) -> str:
    """How many digits were typed."""
    digits = len(str(pad.property("digits") or ""))
    return translate("Aloud", "%n digit(s) so far", None, digits) if digits else ""


def _state(known: QAccessibleInterface) -> list[str]:
    role, state = known.role(), known.state()
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
    there = [part for part in parts if part]
    return ", ".join([*(part.rstrip(".") for part in there[:-1]), *there[-1:]])
