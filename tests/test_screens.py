"""Walks over every screen in every language, and finds nothing cut, small, close, silent or dim."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from scripts.screens.catalogue import Recipe, every_recipe
from scripts.screens.door import at_the_door, page_names
from scripts.screens.looks import Look, every_look
from tests.looking.faults import all_faults_of, in_few_words
from tests.looking.sight import Fault, Sight

LOOKS = (
    *every_look(),
    Look(size="large"),
    Look(lang="sv", size="large", orientation="portrait"),
    Look(theme="contrast"),
    Look(lang="en", theme="dark", orientation="portrait"),
    Look(panel="laptop"),
    Look(lang="sv", panel="small"),
)
RECIPES = every_recipe()


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe.name for recipe in RECIPES])
def test_nothing_is_wrong_with_a_screen_in_any_look(recipe, qapp: QGuiApplication, request):
    if not recipe.is_possible(page_names()):
        pytest.skip(f"waits for {', '.join(sorted(recipe.pages - page_names()))}")
    if recipe.logs:
        request.getfixturevalue("expect_log")(recipe.logs)
    found = _faults(recipe)
    assert not found, "\n".join(("", f"{recipe.name}: {recipe.seen}", *found))


def _faults(recipe: Recipe) -> list[str]:
    warnings: list[str] = []
    found: dict[Fault, list[str]] = {}
    for looks in recipe.rounds(LOOKS):
        with at_the_door(warnings, is_new=recipe.is_new, lang=looks[0].lang) as door:
            recipe.walk_to(door)
            for look in looks:
                look.put_on(door.driver)
                sight = Sight(look.px_per_mm, look.lang, look.theme)
                for fault in all_faults_of(door.driver.window, sight, door.driver.settle):
                    found.setdefault(fault, []).append(look.name)
    return [*in_few_words(found), *dict.fromkeys(warnings)]


def test_every_page_has_a_screen_that_is_photographed_and_checked(qapp: QGuiApplication):
    seen = frozenset().union(*(recipe.pages for recipe in RECIPES))
    assert page_names() == seen, sorted(page_names() ^ seen)
