"""Checks of contrast, measured from the pixels and not from what the colours are said to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.looking.shapes import Shape
from tests.looking.sight import Fault, Sight

ICON_CONTRAST = 3.0
FEW_PIXELS = 3
"""So few pixels of a colour may be chance: a letter's core has more."""


def contrast_faults(shapes: list[Shape], image: QImage, sight: Sight) -> Iterator[Fault]:
    """Words and icons that stand out too little from their ground."""
    for shape in shapes:
        if not (shape.is_text or (shape.is_input and shape.item.property("text"))):
            continue
        least = ICON_CONTRAST if shape.is_icon else sight.least_contrast
        ink = shape.ink.intersected(shape.clip).toAlignedRect().intersected(image.rect())
        if ink.width() < 2 or ink.height() < 0.95 * shape.ink.height():
            continue  # its pane is not yet where all of it is seen
        measured = measure(image, ink)
        if measured < least - 0.05:
            yield Fault("low contrast", shape.label, f"{measured:.1f}:1, not {least:.0f}:1")


def measure(image: QImage, box: QRect) -> float:
    """The contrast of the most frequent colour in the box with the one that differs most."""
    part = image.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    ground, _ = counted.most_common(1)[0]
    dark = _luminance(ground)
    return max(
        (_ratio(dark, _luminance(c)) for c, count in counted.items() if count > FEW_PIXELS),
        default=1.0,
    )


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@lru_cache(65_536)
def _luminance(colour: int) -> float:
    """The relative luminance of 0xRRGGBB (WCAG 2.2)."""
    red, green, blue = (_linear((colour >> shift & 255) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
