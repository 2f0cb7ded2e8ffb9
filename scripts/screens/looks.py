"""Looks: the language, theme, text size, orientation, panel and length of words of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from itertools import product

from PySide6.QtCore import QCoreApplication, QEventLoop

from scripts.screens.longer import say_longer
from tests.driving import LAPTOP, REFERENCE, TEN_INCH, Driver

LANGS = ("fi", "sv", "en")
THEMES = ("light", "dark", "contrast")
SIZES = ("normal", "large")
ORIENTATIONS = ("landscape", "portrait")
MOUNTS = {"landscape": 800, "portrait": 700}
"""How high the lower edge of the reference screen should hang, in mm; README says so, too."""
WORDS = ("usual", "longer")
PANELS = {"reference": REFERENCE, "laptop": LAPTOP, "small": TEN_INCH}


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see a screen; the first of each list is the usual one."""

    lang: str = "fi"
    orientation: str = "landscape"
    theme: str = "light"
    size: str = "normal"
    panel: str = "reference"
    words: str = "usual"

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

    @property
    def mount_mm(self) -> int | None:
        """How high the lower edge of the panel hangs; a laptop and a small panel do not."""
        return MOUNTS[self.orientation] if self.panel == "reference" else None

    def put_on(self, driver: Driver) -> None:
        """Make the screen look so, without touching it: the page and its state stay."""
        driver.window.setProperty("pxPerMm", self.px_per_mm)
        driver.window.resize(*self.extent)
        driver.window.setProperty("mountBottomMm", self.mount_mm or MOUNTS["landscape"])
        comfort = driver.front.comfort
        comfort.speak(self.lang)
        say_longer(driver.front, is_longer=self.words == "longer")
        comfort.wearLook(self.theme)
        comfort.setLarge(self.size == "large")
        driver.settle()
        while any(
            item.property("isMeasuring") or item.property("isReading") for item in driver.items()
        ):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            driver.settle()


AXES: dict[str, Sequence[str]] = {
    "langs": LANGS,
    "orientations": ORIENTATIONS,
    "themes": ("light",),
    "sizes": ("normal",),
    "panels": ("reference",),
    "words": ("usual",),
}
"""What is looked at where nothing else is asked for, in the order of a look's fields."""


def every_look(**wanted: Sequence[str]) -> list[Look]:
    """Every combination of what is given; the usual ones of the other axes."""
    return [Look(*each) for each in product(*(AXES | wanted).values())]


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
    return sorted(looks, key=lambda look: astuple(look)[:0:-1])
