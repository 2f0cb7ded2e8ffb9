"""With whose eyes a screen is looked at: its density, theme and language; and what a fault is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sight:
    """What the checks need to know about the look; the floors are those of the house.

    `mount_mm` is how high the screen's lower edge hangs (None is a screen that does not hang),
    `is_easy` whether everything must be reached without stretching.
    """

    px_per_mm: float = 4.03
    lang: str = "fi"
    theme: str = "light"
    mount_mm: float | None = None
    is_easy: bool = True

    @property
    def least_contrast(self) -> float:
        """Of words and their ground."""
        return 10.0 if self.theme == "contrast" else 7.0

    def mm(self, pixels: float) -> float:
        """Pixels in millimetres of this panel."""
        return pixels / self.px_per_mm


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, with what, in numbers."""

    kind: str
    label: str
    numbers: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.label}" + (f" ({self.numbers})" if self.numbers else "")
