"""What is on a screen and where: every visible item with its rectangle, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow


@dataclass(frozen=True, eq=False)
class Shape:
    """An item on the glass: `rect` is all of it, `seen` what its panes and the window leave of it.

    `above` are the shapes it lies in, the innermost last; `order` is that of painting.
    """

    item: QQuickItem
    order: int
    rect: QRectF
    clip: QRectF
    above: tuple[Shape, ...]

    @property
    def seen(self) -> QRectF:
        """The part that can be seen."""
        return self.rect.intersected(self.clip)

    @cached_property
    def is_text(self) -> bool:
        """Words or an icon."""
        return self.item.inherits("QQuickText") and bool(self.item.property("text"))

    @cached_property
    def is_input(self) -> bool:
        """A line that is typed into."""
        return self.item.inherits("QQuickTextInput") or self.item.inherits("QQuickTextEdit")

    @cached_property
    def is_icon(self) -> bool:
        """A picture out of an icon font."""
        text = str(self.item.property("text") or "")
        return self.is_text and all("\ue000" <= letter <= "\uf8ff" for letter in text)

    @cached_property
    def is_filled(self) -> bool:
        """A rectangle that hides what is behind it."""
        return self.item.inherits("QQuickRectangle") and _is_solid(self.item.property("color"))

    @cached_property
    def is_picture(self) -> bool:
        """An image that hides what is behind it."""
        return self.item.inherits("QQuickImageBase") or self.item.inherits("QQuickPaintedItem")

    @cached_property
    def is_touched(self) -> bool:
        """Whether it takes touches."""
        if self.item.inherits("QQuickMouseArea") or self.is_input:
            return True
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        children = self.item.findChildren(QObject, options=direct)
        return any(child.inherits("QQuickTapHandler") for child in children)

    @cached_property
    def ink(self) -> QRectF:
        """The rectangle that its words take, which may be more or less than the item's."""
        return _ink(self.item) if self.is_text else self.rect

    @cached_property
    def pane(self) -> Shape | None:
        """The innermost pane that moves this up and down, if it needs to."""
        for shape in reversed(self.above):
            item = shape.item
            if item.inherits("QQuickFlickable"):
                return shape if item.property("contentHeight") > item.height() + 1 else None
        return None

    @property
    def label(self) -> str:
        """How a person finds it: its words, its name, and the named item that it is in."""
        text = str(self.item.property("text") or "")
        kind = self.item.metaObject().className().partition("_QML")[0].removeprefix("QQuick")
        words = f" “{text[:50]}”" if text and not self.is_icon else ""
        own = self.item.objectName()
        around = next(
            (s.item.objectName() for s in reversed(self.above) if s.item.objectName()), ""
        )
        name = f" {own}" if own else f" in {around}" if around else ""
        return f"{kind}{name}{words}"

    def lies_in(self, other: Shape) -> bool:
        """Whether it is a part of another."""
        return other in self.above


def shapes_of(window: QQuickWindow) -> list[Shape]:
    """Everything that can be seen, in the order of painting; not what lies behind a veil."""
    glass = QRectF(0, 0, window.width(), window.height())
    found: list[Shape] = []
    _collect(window.contentItem(), glass, (), found)
    veils = [s.above[-1].order for s in found if s.is_filled and s.above and _covers(s, glass)]
    return [shape for shape in found if shape.order >= max(veils, default=0)]


def _covers(shape: Shape, glass: QRectF) -> bool:
    return shape.rect.adjusted(-1, -1, 1, 1).contains(glass)


def _collect(item: QQuickItem, clip: QRectF, above: tuple[Shape, ...], found: list[Shape]) -> None:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    shape = Shape(item, len(found), rect, clip, above)
    found.append(shape)
    inner = clip.intersected(rect) if item.clip() else clip
    for child in _in_order(item):
        _collect(child, inner, (*above, shape), found)


def _in_order(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in sorted(item.childItems(), key=lambda child: child.z()):
        if child.isVisible() and child.opacity() > 0:
            yield child


def _is_solid(colour: object) -> bool:
    return isinstance(colour, QColor) and colour.alpha() > 0


def number(item: QQuickItem, name: str) -> int:
    """An enumeration's value, which QML knows and Python's `property` cannot read."""
    context = qmlContext(item)
    assert context is not None, "not made by QML"
    asked = QQmlExpression(context, item, f"Number({name})")
    value = asked.evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def _ink(item: QQuickItem) -> QRectF:
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    x = _shifted(item, "effectiveHorizontalAlignment", item.width() - wide)
    y = _shifted(item, "verticalAlignment", item.height() - high)
    corner = item.mapToScene(QPointF(x, y))
    return QRectF(corner.x(), corner.y(), wide, high)


FAR = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignBottom.value
MIDDLE = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignVCenter.value


def _shifted(item: QQuickItem, alignment: str, room: float) -> float:
    flags = number(item, alignment)
    return room if flags & FAR else room / 2 if flags & MIDDLE else 0.0
