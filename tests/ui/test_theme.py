"""The look: contrast, sizes and movement, measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine
from shiboken6 import delete

from ui.front import QML
from ui.icons import Icons, charmap
from ui.touches import Touches

TYPES_OF_THE_THEME = (Icons, Touches)

LOOKS = ("light", "dark", "contrast")
TEXTS = [
    *product(("ink", "quiet"), ("ground", "surface", "leafSoft")),
    *product(("ink", "leafInk"), ("leaf", "leafPressed")),
    *product(("green",), ("ground", "surface", "leafSoft")),
    ("greenInk", "green"),
    ("greenInk", "greenPressed"),
    ("chosenInk", "chosen"),
    ("berryInk", "berrySoft"),
    ("noInk", "no"),
    ("noInk", "noPressed"),
    ("noSoftInk", "noSoft"),
    ("no", "ground"),
]
SHAPES = [
    *product(("edge",), ("ground", "surface", "leafSoft", "leaf")),
    *product(("focus", "berry", "green", "no"), ("ground", "surface", "leafSoft", "leaf")),
    ("berry", "berrySoft"),
]


@pytest.fixture
def theme(qapp: object) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    found = engine.singletonInstance("HubKiosk", "Theme")
    assert isinstance(found, QObject)
    yield found
    delete(engine)


def light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: QObject, fore: str, back: str) -> float:
    one, other = light(theme.property(fore)), light(theme.property(back))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("fore", "back"), TEXTS)
def test_what_is_written_can_be_read(theme: QObject, look: str, fore: str, back: str) -> None:
    theme.setProperty("look", look)
    assert contrast(theme, fore, back) >= (10 if look == "contrast" else 7)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("fore", "back"), SHAPES)
def test_borders_icons_and_focus_stand_out(theme: QObject, look: str, fore: str, back: str) -> None:
    theme.setProperty("look", look)
    assert contrast(theme, fore, back) >= 3


def test_the_measure_notices_a_contrast_that_is_too_low(theme: QObject) -> None:
    assert contrast(theme, "edge", "ground") < 7


@pytest.mark.parametrize(("large", "cap_mm"), [(False, 6.1), (True, 7.3)])
@pytest.mark.parametrize("density", [4.03, 4.4, 5.9])
def test_body_text_has_its_cap_height_on_every_screen(
    theme: QObject, density: float, large: bool, cap_mm: float
) -> None:
    theme.setProperty("pxPerMm", density)
    theme.setProperty("isLarge", large)
    assert theme.property("body") * 0.727 >= cap_mm * density
    assert theme.property("title") > theme.property("body") >= theme.property("note")


def test_a_note_is_never_under_thirty_pixels_on_the_reference_screen(theme: QObject) -> None:
    theme.setProperty("pxPerMm", 4.03)
    assert theme.property("note") >= 30


@pytest.mark.parametrize("density", [4.03, 4.4, 5.9])
def test_what_is_touched_is_large_enough_on_every_screen(theme: QObject, density: float) -> None:
    theme.setProperty("pxPerMm", density)
    theme.setProperty("screenWidth", 1280)
    theme.setProperty("screenHeight", 800)
    assert theme.property("target") >= 16 * density
    assert theme.property("gap") >= 4 * density
    assert theme.property("key") >= 19 * density
    assert theme.property("primaryHeight") >= 20 * density
    assert theme.property("primaryWidth") >= 60 * density


def test_less_movement_is_none(theme: QObject) -> None:
    theme.setProperty("isStill", False)
    assert 150 <= theme.property("quick") <= theme.property("calm") <= 250
    theme.setProperty("isStill", True)
    assert theme.property("quick") == theme.property("calm") == 0


def icons_named_in(qml: str) -> set[str]:
    """The icons in the bindings of properties that end in "icon", comparisons left out."""
    bindings = re.findall(r"\b\w*[iI]con: ([^\n]*)", qml)
    return {name for line in bindings for name in re.findall(r'(?<!= )"([a-z][a-z-]+)"', line)}


def test_every_icon_that_is_named_is_in_the_font() -> None:
    named = {icon for path in QML.rglob("*.qml") for icon in icons_named_in(path.read_text())}
    assert {"sign-in", "arrow-left"} <= named
    assert named - charmap().keys() == set()


def test_an_icon_that_is_not_there_is_noticed() -> None:
    named = icons_named_in('icon: kind === "over" ? "no-such-icon" : "x"')
    assert named - charmap().keys() == {"no-such-icon"}
