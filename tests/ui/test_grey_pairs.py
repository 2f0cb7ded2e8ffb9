"""What means different things is told apart without colours: in grey by 3:1, by shape or words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QRect, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from scripts.screens.catalogue import every_recipe
from scripts.screens.door import at_the_door
from tests.looking.greys import difference
from ui.front import QML
from ui.icons import Icons

WIDE, HIGH = 420, 170
THEMES = ("light", "dark", "contrast")


def capsule(kind: str) -> str:
    return f"Capsule {{ x: 20; y: 10; width: 52; height: 128; kind: '{kind}' }}"


def part(kind: str, given: str) -> str:
    return f"{kind} {{ x: 20; y: 20; width: 380; {given} }}"


OPTION = "icon: 'laptop'; title: 'Etätyö'"
PAIRS = {
    "free or taken": (capsule("free"), capsule("inside")),
    "free or held": (capsule("free"), capsule("held")),
    "taken or held": (capsule("inside"), capsule("held")),
    "held or called": (capsule("held"), capsule("called")),
    "taken or called": (capsule("inside"), capsule("called")),
    "free or yours": (capsule("free"), capsule("yours")),
    "yours or waiting": (capsule("yours"), capsule("waits")),
    "an option chosen or not": (
        part("OptionCard", OPTION),
        part("OptionCard", f"{OPTION}; isChosen: true"),
    ),
    "a pill chosen or not": (
        part("Button", "kind: 'quiet'; text: 'Etätyö'"),
        part("Button", "kind: 'quiet'; text: 'Etätyö'; isChosen: true"),
    ),
    "on or off": (
        part("Toggle", "text: 'Iso teksti'"),
        part("Toggle", "text: 'Iso teksti'; isOn: true"),
    ),
    "ready or not yet": (
        part("Button", "kind: 'primary'; text: 'Jatka'"),
        part("Button", "kind: 'primary'; text: 'Jatka'; enabled: false"),
    ),
    "a word or a warning": (
        part("NoticeCard", "title: 'Täällä'"),
        part("NoticeCard", "title: 'Täällä'; tone: 'berry'"),
    ),
    "a warning or a no": (
        part("NoticeCard", "title: 'Täällä'; tone: 'berry'"),
        part("NoticeCard", "title: 'Täällä'; tone: 'no'"),
    ),
    "a tile or one that calls": (
        part("Tile", "height: 130; icon: 'sign-in'; label: 'Sisään'"),
        part("Tile", "height: 130; icon: 'sign-in'; label: 'Sisään'; isCall: true"),
    ),
    "small letters or capitals": (
        part("KeyCap", "height: 77; icon: 'arrow-fat-up'"),
        part("KeyCap", "height: 77; icon: 'arrow-fat-up'; isLit: true"),
    ),
}
BLOCK = "Rectangle {{ x: 20; y: 20; width: 90; height: 90; color: {} }}"
ALIKE = {
    "green or red": (BLOCK.format("Theme.green"), BLOCK.format("Theme.no")),
    "dark or pale, of one shape": (BLOCK.format("Theme.ink"), BLOCK.format("Theme.edge")),
}
"""Faults on purpose: what differs by its colour alone."""


class Wall:
    """All pairs beside each other in one window, to be photographed in a theme."""

    def __init__(self) -> None:
        self.engine, self.icons = QQmlEngine(), Icons()
        self.engine.addImportPath(str(QML))
        self._theme = self.engine.singletonInstance("HubKiosk", "Theme")
        assert isinstance(self._theme, QObject)
        self._theme.setProperty("icons", self.icons)
        self._theme.setProperty("isStill", True)
        self._component = QQmlComponent(self.engine)
        self._component.setData(self._qml().encode(), QUrl())
        made = self._component.create()
        assert isinstance(made, QQuickWindow), self._component.errorString()
        self.window = made

    def close(self) -> None:
        """Take the window down, then the engine that its bindings need."""
        del self.window, self._theme
        delete(self._component)
        delete(self.engine)

    def _qml(self) -> str:
        places = [
            f"Item {{ x: {side * WIDE}; y: {row * HIGH}; width: {WIDE}; height: {HIGH}; {each} }}"
            for row, pair in enumerate([*PAIRS.values(), *ALIKE.values()])
            for side, each in enumerate(pair)
        ]
        given = f"visible: true; width: {2 * WIDE}; height: {HIGH * len(places) // 2}"
        return (
            f"import QtQuick\nimport HubKiosk\nWindow {{ {given}; color: Theme.ground\n"
            + "\n".join(places)
            + "\n}"
        )

    def picture(self, theme: str) -> QImage:
        self._theme.setProperty("look", theme)
        QGuiApplication.processEvents()
        return self.window.grabWindow()


@pytest.fixture(scope="module")
def wall(qapp: QGuiApplication) -> Iterator[Wall]:
    made = Wall()
    yield made
    made.close()


@pytest.mark.parametrize("theme", THEMES)
def test_states_that_mean_different_things_differ_without_colours(wall: Wall, theme: str) -> None:
    image = wall.picture(theme)
    found = {}
    for row, pair in enumerate([*PAIRS, *ALIKE]):
        cells = [image.copy(QRect(side * WIDE, row * HIGH, WIDE, HIGH)) for side in (0, 1)]
        found[pair] = difference(*cells)
    alike = {pair: seen for pair, seen in found.items() if not seen.is_seen}
    assert set(alike) == set(ALIKE), alike


def sign(recipe_name: str) -> tuple[QImage, set[str]]:
    """The sign on a pass's answer, as wide as all are, and the words beside it."""
    recipe = next(each for each in every_recipe() if each.name == recipe_name)
    with at_the_door([], is_new=recipe.is_new) as door:
        recipe.walk_to(door)
        driver = door.driver
        found = next(
            item
            for item in driver.items()
            if item.objectName() in {"scan_in", "scan_out", "scan_no"}
        )
        return driver.window.grabWindow().copy(_around(found)), set(driver.texts())


def _around(item: QQuickItem) -> QRect:
    return item.mapRectToScene(item.boundingRect().adjusted(-4, -4, 4, 4)).toRect()


def test_in_out_and_no_differ_by_their_sign_and_their_words(
    qapp: QGuiApplication,
) -> None:
    signs = {name: sign(name) for name in ("scan-in", "scan-out", "scan-refused")}
    for one, other in (
        ("scan-in", "scan-out"),
        ("scan-in", "scan-refused"),
        ("scan-out", "scan-refused"),
    ):
        assert difference(signs[one][0], signs[other][0]).is_seen, (one, other)
        assert signs[one][1] != signs[other][1]


def test_waiting_and_called_differ_by_their_words(qapp: QGuiApplication) -> None:
    said = {}
    for recipe in every_recipe():
        if recipe.name in {"waiting", "waiting-called"}:
            with at_the_door([]) as door:
                recipe.walk_to(door)
                said[recipe.name] = set(door.driver.texts())
    assert said["waiting-called"] - said["waiting"]
    assert said["waiting"] - said["waiting-called"]
