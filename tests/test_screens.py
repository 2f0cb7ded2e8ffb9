"""Walks over every screen in every language, and finds nothing cut, small, silent, dim or high."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import pytest
from PySide6.QtGui import QGuiApplication

from scripts.screens.catalogue import Recipe, every_recipe
from scripts.screens.door import at_the_door, page_names
from scripts.screens.looks import Look, every_look
from tests.looking.faults import all_faults_of, in_few_words
from tests.looking.sight import Fault, Sight

WAYS = ("landscape", "portrait")
ALWAYS = every_look(langs=["fi"])
IN_TURN = (("sv", "usual"), ("en", "usual"), ("fi", "longer"))
"""A short run looks at each of these in one orientation, for each screen another one."""
NOW_AND_THEN = (
    *every_look(langs=["sv", "en"], words=["longer"]),
    *every_look(sizes=["large"]),
    *every_look(langs=["fi"], sizes=["large"], words=["longer"]),
    *every_look(themes=["contrast", "dark"]),
    *every_look(panels=["laptop", "small"], orientations=["landscape"]),
)
AT_ONCE = 1
"""So many of the others a short run looks at, for each screen another one; --long at all."""

RECIPES = every_recipe()


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe.name for recipe in RECIPES])
def test_nothing_is_wrong_with_a_screen(recipe, qapp: QGuiApplication, request):
    if not recipe.is_possible(page_names()):
        pytest.skip(f"waits for {', '.join(sorted(recipe.pages - page_names()))}")
    if recipe.logs:
        request.getfixturevalue("expect_log")(recipe.logs)
    found = _faults(recipe, _looks(recipe, is_long=request.config.getoption("--long")))
    assert not found, "\n".join(("", f"{recipe.name}: {recipe.seen}", *found))


def _looks(recipe: Recipe, *, is_long: bool) -> list[Look]:
    """The looks of this run, always the same ones for a screen."""
    first = crc32(recipe.name.encode())
    some = [NOW_AND_THEN[(first + 7 * n) % len(NOW_AND_THEN)] for n in range(AT_ONCE)]
    turned = [
        Look(lang, way, words=words)
        for at, (lang, words) in enumerate(IN_TURN)
        for way in (WAYS if is_long else (WAYS[(first // 7 + at) % 2],))
    ]
    return [*ALWAYS, *turned, *(NOW_AND_THEN if is_long else some)]


def _faults(recipe: Recipe, looks: Sequence[Look]) -> list[str]:
    warnings: list[str] = []
    found: dict[Fault, list[str]] = {}
    for together in recipe.rounds(looks):
        first = together[0]
        opened = at_the_door(warnings, is_new=recipe.is_new, lang=first.lang, words=first.words)
        with opened as door:
            recipe.walk_to(door)
            for look in together:
                look.put_on(door.driver)
                sight = _sight(recipe, look)
                window, settle, is_again = door.driver.window, door.driver.settle, look != first
                for fault in all_faults_of(window, sight, settle, is_again=is_again):
                    found.setdefault(fault, []).append(look.name)
    return [*in_few_words(found), *dict.fromkeys(warnings)]


def _sight(recipe: Recipe, look: Look) -> Sight:
    """What is the manager's may be higher than what a visitor has to reach."""
    is_easy = not recipe.walk.__module__.rpartition(".")[2].startswith("manager")
    return Sight(look.px_per_mm, look.lang, look.theme, look.mount_mm, is_easy)


def test_every_page_has_a_screen_that_is_photographed_and_checked(qapp: QGuiApplication):
    seen = frozenset().union(*(recipe.pages for recipe in RECIPES))
    assert page_names() == seen, sorted(page_names() ^ seen)
