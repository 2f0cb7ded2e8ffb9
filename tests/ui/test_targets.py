"""Whatever can be touched is large enough, apart, on the screen, and has a name."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH, Driver
from tests.ui.conftest import Show
from tests.ui.hubs import FakeReception
from ui.front import Screen

PARTS = Path(__file__).parent / "Parts.qml"
SCREENS = {"reference": REFERENCE, "portrait": PORTRAIT, "laptop": LAPTOP, "ten_inch": TEN_INCH}
ROUNDING_PX = 1.5


def whole(item: QQuickItem) -> QRectF:
    """Where an item is, seen or not."""
    end = item.mapToScene(QPointF(item.width(), item.height()))
    return QRectF(item.mapToScene(QPointF(0, 0)), end)


def area(item: QQuickItem) -> QRectF:
    """Where an item can be touched: what the panes around it show of it."""
    seen, above = whole(item), item.parentItem()
    while above:
        if above.clip():
            seen = seen.intersected(whole(above))
        above = above.parentItem()
    return seen


def apart(one: QRectF, other: QRectF) -> float:
    """How far two areas are from one another, along the axis on which they are apart."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


def faults(driver: Driver, screen: Screen) -> list[str]:
    """What is wrong with the controls on the screen."""
    density = screen.px_per_mm or 0
    controls = driver.touchables()
    names = {id(item): item.objectName() or str(item.property("name")) for item in controls}
    found = []
    for item in controls:
        where = area(item)
        is_cut = where != whole(item)
        if not is_cut and min(where.width(), where.height()) < 16 * density - ROUNDING_PX:
            found.append(f"{names[id(item)]} is small: {where}")
        if not QRectF(0, 0, screen.width, screen.height).contains(where):
            found.append(f"{names[id(item)]} is not wholly on the screen: {where}")
        if not item.property("name"):
            found.append(f"{names[id(item)]} has no name")
        is_primary = item.property("kind") == "primary"
        if is_primary and (where.height() < 20 * density or where.width() < 60 * density):
            found.append(f"{names[id(item)]} is small for a primary button: {where}")
    for one, other in combinations(controls, 2):
        if apart(area(one), area(other)) < 4 * density - ROUNDING_PX:
            found.append(f"{names[id(one)]} and {names[id(other)]} are too near")
    return found


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", SCREENS)
def test_the_front_page(show: Show, name: str, large: bool, lang: str) -> None:
    driver = show(SCREENS[name], FakeReception("called"))
    driver.front.comfort.speak(lang)
    driver.front.comfort.setLarge(large)
    driver.rest()
    assert faults(driver, SCREENS[name]) == []


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("name", SCREENS)
def test_a_form(show: Show, name: str, low: bool) -> None:
    driver = show(SCREENS[name])
    driver.front.comfort.setLowReach(low)
    driver.tap("tile_group")
    driver.show_file(PARTS)
    driver.rest()
    assert faults(driver, SCREENS[name]) == []


@pytest.mark.parametrize("sheet", ["comfort", "help"])
@pytest.mark.parametrize("name", SCREENS)
def test_a_sheet(show: Show, name: str, sheet: str) -> None:
    driver = show(SCREENS[name])
    driver.tap(sheet)
    driver.rest()
    assert driver.sees(f"{sheet}Done")
    assert faults(driver, SCREENS[name]) == []


@pytest.mark.parametrize("name", ["reference", "portrait"])
def test_in_low_reach_every_control_is_in_the_lower_half(show: Show, name: str) -> None:
    screen = SCREENS[name]
    driver = show(screen)
    driver.front.comfort.setLowReach(True)
    driver.rest()
    assert driver.touchables()
    for item in driver.touchables():
        assert area(item).top() >= screen.height / 2 - ROUNDING_PX, item.objectName()


def test_small_and_near_ones_are_noticed(show: Show) -> None:
    driver = show()
    driver.find("help").setWidth(20)
    found = faults(driver, REFERENCE)
    assert any("help is small" in fault for fault in found)
    driver.find("help").setX(driver.find("comfort").x())
    assert any("too near" in fault for fault in faults(driver, REFERENCE))
