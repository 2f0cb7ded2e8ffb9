"""Whatever a visitor touches, the way back leads to a page, and never to an empty one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from scripts.screens.catalogue import Recipe, every_recipe
from scripts.screens.door import Door, at_the_door
from tests.driving import Driver
from ui.viewmodels.page import PageModel

FRAME = ("home", "back", "language_", "comfort", "help", "digit", "key", "scroll", "three")
MOST = 12
"""So many things are touched on each screen; more of them are lines of one kind."""


def _is_for_visitors(recipe: Recipe) -> bool:
    module = recipe.walk.__module__.rpartition(".")[2]
    return not (recipe.is_new or module == "frame" or module.startswith("manager"))


VISITORS = [recipe for recipe in every_recipe() if _is_for_visitors(recipe)]


def _touchables(driver: Driver) -> list[str]:
    names = (item.objectName() for item in driver.touchables())
    return [name for name in names if name and not name.startswith(FRAME)][:MOST]


def _go_there_and_back(door: Door, number: int) -> int:
    """Touch the one with this number, then go back as far as it goes; how many there are."""
    driver = door.driver
    driver.clock.advance(timedelta(seconds=1))
    driver.settle()
    names = _touchables(driver)
    if number < len(names):
        driver.tap(names[number])
        for _ in range(2):
            if driver.page() != "home" and driver.sees("back"):
                driver.tap("back")
    return len(names)


@pytest.mark.long
@pytest.mark.parametrize("recipe", VISITORS, ids=[recipe.name for recipe in VISITORS])
def test_there_and_back_again(
    recipe: Recipe, qapp: QGuiApplication, expect_log: Callable[[str], None]
) -> None:
    if recipe.logs:
        expect_log(recipe.logs)
    number, count = 0, 1
    while number < count:
        warnings: list[str] = []
        with at_the_door(warnings) as door:
            recipe.walk_to(door)
            count = _go_there_and_back(door, number)
        assert not warnings, f"number {number} of {recipe.name}: {warnings[0]}"
        number += 1


@pytest.mark.long
@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_way_back_to_a_page_with_nothing_in_its_hands_is_found(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PageModel, "open_anew", PageModel.open)
    recipe = next(each for each in VISITORS if each.name == "my-sign-up-cancelled")
    warnings: list[str] = []
    for number in range(2):
        with at_the_door(warnings) as door:
            recipe.walk_to(door)
            _go_there_and_back(door, number)
    assert any("MySignUp" in warning for warning in warnings)
