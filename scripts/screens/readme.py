"""The pictures that README shows, in docs/pictures: small, and with few colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from scripts.screens.catalogue import listed_recipes
from scripts.screens.door import page_names
from scripts.screens.looks import Look
from scripts.screens.shots import Camera

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
WIDEST, HIGHEST, MOST_BYTES, COLOURS = 1280, 1080, 150_000, 256

SHOWN: dict[str, tuple[str, Look]] = {
    "home-open": ("home-open", Look()),
    "home-portrait": ("home-held", Look(lang="sv", orientation="portrait")),
    "group-12": ("group-12", Look()),
    "full": ("full", Look(lang="en")),
    "welcome": ("welcome-named", Look()),
    "manager-now": ("manager-now", Look(lang="en")),
    "roll-call": ("roll-call", Look()),
}
"""The file's name, and the screen and the look that it shows."""


def renew(tell: Callable[[str], None]) -> int:
    """Take the pictures again; 1 when something was not as it should be."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    camera, pages = Camera(), page_names()
    for name, (screen, look) in SHOWN.items():
        for shot in camera.shots(listed_recipes(pages, [screen]), [look]):
            path = PICTURES / f"{name}.png"
            if not small(shot.image).save(str(path)):
                raise OSError(f"{path} could not be written")
            size = path.stat().st_size
            if size > MOST_BYTES:
                camera.faults.append(f"{path.name} has {size} bytes, more than {MOST_BYTES}")
            tell(f"{path}  {size // 1000} kB")
    for fault in camera.faults:
        tell(f"FAULT  {fault}")
    return 1 if camera.faults else 0


def small(image: QImage) -> QImage:
    """A picture no wider than README's column, in its own 256 most used colours."""
    fitting = image.scaled(
        WIDEST,
        HIGHEST,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(fitting.constBits()).cast("B").cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return fitting.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
