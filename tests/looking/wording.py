"""Checks of words: none cut or covered, all large enough, in the right language.

What the idle screen tells is read from three metres and has capitals of 18 mm; so do all its items
that say `isFar`. Its clock, the hub's name, the strip of ways on and a code's caption are for who
stands before it. On a panel of ten inches 13 mm do: nobody reads that one from further than two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

from tests.looking.shapes import Shape, number
from tests.looking.sight import Fault, Sight
from tests.looking.targets import targets_of
from tests.looking.tongues import foreign

LEAST_MM = 7.44
"""Of the letters of a note: 30 pixels on the reference screen."""

FAR_CAP_MM, FAR_CAP_TINY_MM, TINY_MM = 18.0, 13.0, 150.0
CAP = 0.727
"""The height of Inter's capitals, in the size of its letters."""

SLACK = 1.5
"""Pixels by which a rectangle may be off: letters are not placed on whole pixels."""


def word_faults(shapes: list[Shape], sight: Sight) -> Iterator[Fault]:
    """What is wrong with the words."""
    hiding = [s for s in shapes if s.is_filled or s.is_text or s.is_picture]
    touched = [target.shape for target in targets_of(shapes)]
    for shape in shapes:
        if shape.is_text:
            yield from _manners(shape, sight)
            yield from _room(shape)
            yield from _covered(shape, hiding)
            yield from _astray(shape, touched)
        elif shape.is_input:
            yield from _small(shape, sight)


def _manners(shape: Shape, sight: Sight) -> Iterator[Fault]:
    if shape.is_icon:
        return
    yield from _small(shape, sight)
    yield from _small_from_afar(shape, sight)
    if why := foreign(str(shape.item.property("text")), sight.lang):
        yield Fault("not in the language shown", shape.label, why)


def _small(shape: Shape, sight: Sight) -> Iterator[Fault]:
    pixels = shape.item.property("font").pixelSize()
    if sight.mm(pixels) < LEAST_MM:
        yield Fault("small text", shape.label, f"{pixels} px are {sight.mm(pixels):.1f} mm")


def _small_from_afar(shape: Shape, sight: Sight) -> Iterator[Fault]:
    """What is read from afar, in the size in which it was fitted into its room."""
    if not shape.item.property("isFar"):
        return
    glass = shape.above[0].clip
    is_tiny = sight.mm(min(glass.width(), glass.height())) < TINY_MM
    least = FAR_CAP_TINY_MM if is_tiny else FAR_CAP_MM
    high = CAP * sight.mm(number(shape.item, "fontInfo.pixelSize"))
    if high < least - 0.05:
        yield Fault("too small from afar", shape.label, f"capitals of {high:.1f} mm")


def _room(shape: Shape) -> Iterator[Fault]:
    """The words fit into their item, the item into what it lies in, all of it on the glass."""
    item, ink = shape.item, shape.ink
    if item.property("truncated"):
        yield Fault("cut off with dots", shape.label)
    if item.property("contentWidth") > item.width() + SLACK:
        wide = f"{item.property('contentWidth'):.0f} in {item.width():.0f} px"
        yield Fault("wider than its item", shape.label, wide)
    if item.property("contentHeight") > item.height() + SLACK:
        high = f"{item.property('contentHeight'):.0f} in {item.height():.0f} px"
        yield Fault("higher than its item", shape.label, high)
    if not _within(ink, shape.clip, is_moved=shape.pane is not None):
        yield Fault("cut by the edge", shape.label, f"{_said(ink)} in {_said(shape.clip)}")
    for around in shape.above:
        if (around.is_filled or around.is_touched) and not _within(
            ink, around.rect, is_moved=False
        ):
            yield Fault("runs out of its box", shape.label, f"{_said(ink)} of {_said(around.rect)}")


def _covered(shape: Shape, hiding: Iterable[Shape]) -> Iterator[Fault]:
    ink = shape.ink.intersected(shape.clip)
    for other in hiding:
        if other.order <= shape.order or other.lies_in(shape):
            continue
        both = other.ink.intersected(other.clip).intersected(ink)
        if both.width() > SLACK and both.height() > SLACK:
            yield Fault("covered", shape.label, f"by {other.label}, {_said(both)}")


def _astray(shape: Shape, touched: Iterable[Shape]) -> Iterator[Fault]:
    """Words that lie over something to touch that they are no part of."""
    ink = shape.ink.intersected(shape.clip)
    for other in touched:
        if shape is other or shape.lies_in(other) or other.lies_in(shape):
            continue
        both = other.seen.intersected(ink)
        if both.width() > SLACK and both.height() > SLACK:
            yield Fault("over what is touched", shape.label, f"{other.label}, {_said(both)}")


def _within(inner: QRectF, outer: QRectF, *, is_moved: bool) -> bool:
    sideways = outer.left() - SLACK <= inner.left() and inner.right() <= outer.right() + SLACK
    if is_moved:
        return sideways
    return (
        sideways and outer.top() - SLACK <= inner.top() and inner.bottom() <= outer.bottom() + SLACK
    )


def _said(rect: QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f} at {rect.x():.0f},{rect.y():.0f}"
