"""The pictures that README and docs/ show, in docs/pictures: small, and with few colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.trouble import DatabaseGone
from scripts.screens.catalogue import listed_recipes
from scripts.screens.door import page_names
from scripts.screens.looks import Look
from scripts.screens.mounting import drawing
from scripts.screens.shots import Camera
from tests.driving import REFERENCE, application
from ui.out_of_order import opened, window_of

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
MOUNTING = PICTURES / "mounting.svg"
WIDEST, HIGHEST, MOST_BYTES, COLOURS = 1280, 1080, 150_000, 256

SHOWN: dict[str, tuple[str, Look]] = {
    "home-open": ("home-open", Look()),
    "home-portrait": ("home-held", Look(lang="sv", orientation="portrait")),
    "rooms": ("rooms", Look()),
    "whats-on": ("whats-on", Look()),
    "idle-event": ("idle-event", Look()),
    "group-12": ("group-12", Look()),
    "full": ("full", Look(lang="en")),
    "welcome": ("welcome-named", Look()),
    "manager-now": ("manager-now", Look(lang="en")),
    "roll-call": ("roll-call", Look()),
    "first-start": ("setup", Look()),
    "first-pin": ("setup-pin", Look()),
}
"""The file's name, and the screen and the look that it shows."""


def renew(tell: Callable[[str], None]) -> int:
    """Take the pictures again; 1 when something was not as it should be."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    camera, pages = Camera(), page_names()
    for name, (screen, look) in SHOWN.items():
        for shot in camera.shots(listed_recipes(pages, [screen]), [look]):
            camera.faults += kept(name, shot.image, tell)
    camera.faults += kept("out-of-order", out_of_order(), tell)
    MOUNTING.write_text(drawing())
    for fault in camera.faults:
        tell(f"FAULT  {fault}")
    return 1 if camera.faults else 0


def kept(name: str, image: QImage, tell: Callable[[str], None]) -> list[str]:
    """Put a picture into docs/pictures; what is wrong with it."""
    path = PICTURES / f"{name}.png"
    if not small(image).save(str(path)):
        raise OSError(f"{path} could not be written")
    size = path.stat().st_size
    tell(f"{path}  {size // 1000} kB")
    return [f"{path.name} has {size} bytes, more than {MOST_BYTES}"] if size > MOST_BYTES else []


def out_of_order() -> QImage:
    """What stands at the door when the kiosk cannot start."""
    application()
    trouble = DatabaseGone("there is no folder /var/lib/hub-kiosk/data")
    engine = opened(trouble, replace(REFERENCE, is_full=False))
    window = window_of(engine)
    if window is None:
        raise OSError("the screen of a kiosk that cannot start does not load")
    QGuiApplication.processEvents()
    image = window.grabWindow()
    window.close()
    return image


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
