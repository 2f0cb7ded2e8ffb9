"""Checks the way of the focus: from left to right and down, as one reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

SLACK = 2.0


def steps_back(walk: Sequence[QQuickItem]) -> list[tuple[QQuickItem, QQuickItem]]:
    """The steps of a round that go against the reading; one of them begins it anew.

    What panes have moved is where its pane is, seen from outside of it.
    """
    return [(one, next_) for one, next_ in _round(walk) if goes_back(*_beside(one, next_))]


def goes_back(one: QRectF, next_: QRectF) -> bool:
    """Whether what comes next is read before: it lies higher, and not in a column to the right,
    or beside it on the left.
    """
    is_higher = next_.bottom() <= one.top() + SLACK
    is_lower = next_.top() >= one.bottom() - SLACK
    if is_higher:
        return next_.left() < one.right() - SLACK
    return not is_lower and next_.right() <= one.left() + SLACK


def _round(walk: Sequence[QQuickItem]) -> Iterator[tuple[QQuickItem, QQuickItem]]:
    yield from pairwise([*walk, walk[0]] if walk else [])


def _beside(one: QQuickItem, other: QQuickItem) -> tuple[QRectF, QRectF]:
    panes, others = _panes(one), _panes(other)
    if panes[:1] == others[:1]:
        return _rect(one), _rect(other)
    return _rect((panes or [one])[0]), _rect((others or [other])[0])


def _panes(item: QQuickItem) -> list[QQuickItem]:
    """The panes that an item lies in, the innermost first."""
    found: list[QQuickItem] = []
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            found.append(above)
        above = above.parentItem()
    return found


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
