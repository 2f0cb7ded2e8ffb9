"""Tells whether two states can be told apart without colours: in grey, and by their shape."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

LEAST_CONTRAST = 3.0
LEAST_PIXELS = 12
"""A tick on the smallest mark has more; rounding at an edge has fewer."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many pixels differ by 3:1 and more in grey, and in how many the shape differs."""

    in_grey: int
    in_shape: int

    @property
    def is_seen(self) -> bool:
        """Whether somebody who sees no colours tells one from the other by looking."""
        return self.in_grey >= LEAST_PIXELS and self.in_shape >= LEAST_PIXELS


def difference(one: QImage, other: QImage) -> Difference:
    """What differs between two pictures of one size; the ground is the upper left corner's.

    A shape is what stands out from the ground: a green thing and a red thing have the same.
    """
    a, b = _greys(one), _greys(other)
    pairs = list(zip(a, b, strict=True))
    return Difference(
        in_grey=sum(_ratio(x, y) >= LEAST_CONTRAST for x, y in pairs),
        in_shape=sum(_stands_out(x, a[0]) != _stands_out(y, b[0]) for x, y in pairs),
    )


def _greys(image: QImage) -> list[float]:
    """The light of each pixel, from 0 to 1."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, line = grey.width(), grey.bytesPerLine()
    bits = bytes(memoryview(grey.constBits()).cast("B"))
    rows = (bits[line * y : line * y + wide] for y in range(grey.height()))
    return [LIGHT[level] for row in rows for level in row]


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _stands_out(light: float, ground: float) -> bool:
    return _ratio(light, ground) >= LEAST_CONTRAST


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


LIGHT = [_linear(level / 255) for level in range(256)]
