"""Checks of what is touched: large enough, far enough apart, whole, named, and with a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from tests.looking.shapes import Shape
from tests.looking.sight import Fault, Sight
from tests.looking.tongues import foreign

LEAST_MM, APART_MM, KEY_MM = 16.0, 4.0, 19.0
PRIMARY_MM = (60.0, 20.0)
SLACK_MM = 0.05

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.Switch,
}


@dataclass(frozen=True, eq=False)
class Target:
    """Something to touch; `speaks` is the item that tells its name and role."""

    shape: Shape
    speaks: Shape

    @property
    def rect(self) -> QRectF:
        """What of it can be touched now; all of it where a pane brings it into sight."""
        return self.shape.rect if self.shape.pane else self.shape.seen

    @property
    def label(self) -> str:
        """How a person finds it."""
        return self.speaks.label


def targets_of(shapes: list[Shape]) -> list[Target]:
    """Everything that can be touched; walls that only keep touches away are no targets."""
    touched = [shape for shape in shapes if shape.is_touched]
    outer = [s for s in touched if not any(s.lies_in(o) for o in touched) or _is_alone(s, touched)]
    walls = {id(s) for s in outer if _is_wall(s, touched)}
    return [Target(s, _speaker(s, touched)) for s in outer if id(s) not in walls]


def target_faults(shapes: list[Shape], sight: Sight) -> Iterator[Fault]:
    """What is wrong with the targets."""
    targets = targets_of(shapes)
    for target in targets:
        yield from _size(target, sight)
        yield from _speech(target, sight)
    for one, other in combinations(targets, 2):
        yield from _apart(one, other, sight)


def _is_alone(shape: Shape, touched: list[Shape]) -> bool:
    """Whether what it lies in is a wall, or has several things to touch: it counts by itself."""
    around = [other for other in touched if shape.lies_in(other)]
    return all(sum(each.lies_in(other) for each in touched) > 1 for other in around)


def _is_wall(shape: Shape, touched: list[Shape]) -> bool:
    inside = [o for o in touched if o is not shape and shape.rect.contains(o.rect.center())]
    return len(inside) > 1 or (bool(inside) and shape.item.inherits("QQuickMouseArea"))


def _speaker(shape: Shape, touched: list[Shape]) -> Shape:
    return next((inner for inner in touched if inner.lies_in(shape)), shape)


def _size(target: Target, sight: Sight) -> Iterator[Fault]:
    rect, name = target.rect, target.shape.item.objectName()
    wide, high = sight.mm(rect.width()), sight.mm(rect.height())
    least = (LEAST_MM, LEAST_MM)
    if name == "primary":
        least = PRIMARY_MM
    elif name.startswith("digit"):
        least = (KEY_MM, KEY_MM)
    if wide < least[0] - SLACK_MM or high < least[1] - SLACK_MM:
        numbers = f"{wide:.1f} x {high:.1f} mm, not {least[0]:.0f} x {least[1]:.0f}"
        yield Fault("small target", target.label, numbers)


def _apart(one: Target, other: Target, sight: Sight) -> Iterator[Fault]:
    a, b = one.shape.seen, other.shape.seen
    if a.isEmpty() or b.isEmpty():
        return
    across = max(a.left() - b.right(), b.left() - a.right())
    down = max(a.top() - b.bottom(), b.top() - a.bottom())
    if across < 0 and down < 0:
        yield Fault("targets over one another", one.label, f"and {other.label}")
        return
    apart = sight.mm(hypot(max(across, 0), max(down, 0)))
    if apart < APART_MM - SLACK_MM:
        yield Fault("targets too close", one.label, f"{apart:.1f} mm to {other.label}")


def _speech(target: Target, sight: Sight) -> Iterator[Fault]:
    told = QAccessible.queryAccessibleInterface(target.speaks.item)
    if told is None:
        yield Fault("no role", target.label)
        return
    if told.role() not in ROLES:
        yield Fault("odd role", target.label, str(told.role()))
    name = told.text(QAccessible.Text.Name)
    if not name.strip() or any("\ue000" <= letter <= "\uf8ff" for letter in name):
        yield Fault("no name", target.label)
    elif why := foreign(name, sight.lang):
        yield Fault("name not in the language shown", target.label, f"“{name}”, {why}")
