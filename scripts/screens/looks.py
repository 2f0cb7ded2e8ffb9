"""Looks: the language, theme, text size, orientation and panel in which a screen is seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import product

from tests.driving import LAPTOP, REFERENCE, TEN_INCH, Driver

LANGS = ("fi", "sv", "en")
THEMES = ("light", "dark", "contrast")
SIZES = ("normal", "large")
ORIENTATIONS = ("landscape", "portrait")
PANELS = {"reference": REFERENCE, "laptop": LAPTOP, "small": TEN_INCH}


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see a screen; the first of each list is the usual one."""

    lang: str = "fi"
    orientation: str = "landscape"
    theme: str = "light"
    size: str = "normal"
    panel: str = "reference"

    @property
    def name(self) -> str:
        """Language and orientation, then what is unusual: "sv-portrait-dark-large"."""
        unusual = [
            getattr(self, field.name)
            for field in fields(self)[2:]
            if getattr(self, field.name) != field.default
        ]
        return "-".join((self.lang, self.orientation, *unusual))

    @property
    def px_per_mm(self) -> float:
        """The density of the panel."""
        return PANELS[self.panel].px_per_mm or 4.0

    @property
    def extent(self) -> tuple[int, int]:
        """Width and height in pixels."""
        wide, high = PANELS[self.panel].width, PANELS[self.panel].height
        return (wide, high) if self.orientation == "landscape" else (high, wide)

    def put_on(self, driver: Driver) -> None:
        """Make the screen look so, without touching it: the page and its state stay."""
        driver.window.setProperty("pxPerMm", self.px_per_mm)
        driver.window.resize(*self.extent)
        comfort = driver.front.comfort
        comfort.speak(self.lang)
        comfort.wearLook(self.theme)
        comfort.setLarge(self.size == "large")
        driver.settle()


def every_look(
    langs: Sequence[str] = LANGS,
    orientations: Sequence[str] = ORIENTATIONS,
    themes: Sequence[str] = ("light",),
    sizes: Sequence[str] = ("normal",),
    panels: Sequence[str] = ("reference",),
) -> list[Look]:
    """Every combination of what is given."""
    return [Look(*each) for each in product(langs, orientations, themes, sizes, panels)]


USUAL: tuple[Look, ...] = (
    Look(),
    Look(orientation="portrait"),
    Look("sv", "portrait"),
    Look("en"),
    Look(size="large"),
    Look("en", "portrait", theme="contrast"),
)
"""What is photographed when nobody asks for more: few enough to wait for."""


def in_order(looks: Iterable[Look]) -> list[Look]:
    """Those on one panel together, so that the window is seldom resized."""
    return sorted(looks, key=lambda look: (look.panel, look.orientation, look.size, look.theme))
