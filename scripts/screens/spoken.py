"""What is said on each screen: on arrival, then control by control, kept as small text files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from scripts.screens.catalogue import Recipe
from scripts.screens.door import Door, at_the_door
from tests.driving import Driver
from ui import aloud
from ui.narrator import Narrator

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "golden" / "spoken"
LANGS = ("fi", "sv", "en")
CODE = re.compile(r"\b\d(?: \d){5}\b|\b\d{6}\b|\b\d(?: \d){3}\b|\b\d{4}(?=\.$)")
"""A day code or a room's code as it is said; it is another one each time."""
MOST = 120

Complain = Callable[[str], None]


@dataclass
class Ear:
    """Stands in for the speech, and notes what it is asked to say."""

    is_there: bool = True
    heard: list[tuple[str, str]] = field(default_factory=list)

    def say(self, words: str, lang: str) -> None:
        """Note it."""
        self.heard.append((words, lang))

    def stop(self) -> None:
        """Nothing is still being said."""

    def close(self) -> None:
        """There is nothing to end."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a visitor hears of a screen: on arrival, and of each control when it has the focus."""

    lang: str
    has_headset: bool
    arrival: tuple[str, ...]
    controls: tuple[str, ...]
    private: tuple[str, ...]
    """What stands on the screen and is for a headset only."""
    unnamed: tuple[str, ...] = ()
    """The controls that have no name of their own."""

    def all_words(self) -> str:
        """Everything that is heard."""
        return "\n".join((*self.arrival, *self.controls))


def listened(recipe: Recipe, warnings: list[str]) -> Iterator[Heard]:
    """Walk to a screen and listen to it: in each language, by loudspeaker and by headset."""
    rounds = [(lang,) for lang in LANGS] if recipe.is_said_once else [LANGS]
    for langs in rounds:
        with at_the_door(warnings, is_new=recipe.is_new, lang=langs[0]) as door:
            recipe.walk_to(door)
            for lang in langs:
                for has_headset in (False, True):
                    yield heard_at(door, lang, has_headset=has_headset)


def heard_at(door: Door, lang: str, *, has_headset: bool) -> Heard:
    """What is heard of the screen that is shown, by somebody who has just come to it."""
    driver, front, ear = door.driver, door.driver.front, Ear()
    front.comfort.setReadAloud(False)
    front.comfort.speak(lang)
    front.comfort.can_speak = True
    front.comfort.setReadAloud(True)
    front.comfort.setHeadset(has_headset)
    stand_still(driver)
    narrator = Narrator(ear, front.shell, front.models, driver.window)
    narrator.look()
    driver.settle()
    words, _ = ear.heard[0] if ear.heard else ("", lang)
    controls = list(_controls(driver))
    heard = Heard(
        lang,
        has_headset,
        tuple(words.split("\n")),
        tuple(narrator.words_of(control) for control in controls),
        tuple(_private(driver.window.contentItem())),
        tuple(each.objectName() for each in controls if not aloud.own_name(each)),
    )
    narrator.close()
    front.comfort.setReadAloud(False)
    return heard


def stand_still(driver: Driver) -> None:
    """Wait until another picture finds every control where the one before had it."""
    before: list[object] = []
    for _ in range(MOST):
        driver.frame()
        driver.settle()
        now: list[object] = [
            (each.objectName(), each.mapRectToScene(each.boundingRect()))
            for each in _controls(driver)
        ]
        if now == before:
            return
        before = now
    raise AssertionError("the screen never stands still")


def _controls(driver: Driver) -> Iterator[QQuickItem]:
    """The controls in the order in which a key goes over them."""
    first = driver.window.activeFocusItem()
    at = _next(driver, first)
    seen: list[QQuickItem] = []
    while at is not None and at not in seen and len(seen) < MOST:
        seen.append(at)
        if at.property("activeFocusOnTab"):
            yield at
        at = _next(driver, at)


def _next(driver: Driver, item: QQuickItem) -> QQuickItem | None:
    """The next item in the focus chain, as QML knows it.

    The method of the same name in Python makes what it returns a child of `item`, to be deleted
    with it.
    """
    context = driver.front.engine.rootContext()
    found = QQmlExpression(context, item, "nextItemInFocusChain()").evaluate()
    value = found[0] if isinstance(found, tuple) else found
    return value if isinstance(value, QQuickItem) else None


def _private(root: QQuickItem) -> Iterator[str]:
    for item in aloud.items(root):
        text = str(item.property("text") or "")
        if text and item.property("privateKind") and text != aloud.in_its_place(item):
            yield text


def golden(recipe: Recipe, heard: list[Heard]) -> str:
    """The file of a screen: per language what is said, and what a headset hears otherwise."""
    lines = [f"{recipe.name}: {recipe.seen}"]
    for lang in LANGS:
        loud, private = (_lines(each) for each in heard if each.lang == lang)
        lines += ["", f"[{lang}]", *loud]
        if private != loud:
            lines += ["", f"[{lang}, headset]", *(line for line in private if line not in loud)]
    return "\n".join(lines) + "\n"


def _lines(heard: Heard) -> list[str]:
    said = [*heard.arrival, *(f"> {control}" for control in heard.controls)]
    return [CODE.sub("# # # #", line) for line in said]


def file_of(recipe: Recipe) -> Path:
    """Where a screen's words are kept."""
    return FOLDER / f"{recipe.name}.txt"


def renew(recipes: list[Recipe], tell: Complain) -> int:
    """Write the files of these screens anew; 1 when QML complained."""
    warnings: list[str] = []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for recipe in recipes:
        new, file = golden(recipe, list(listened(recipe, warnings))), file_of(recipe)
        if not file.exists() or file.read_text() != new:
            file.write_text(new)
            tell(f"{recipe.name} is said otherwise now")
        QCoreApplication.processEvents()
    for warning in warnings:
        tell(f"FAULT  {warning}")
    return 1 if warnings else 0
