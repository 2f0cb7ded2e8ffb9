"""The list of all screens: what is seen on each, on which page, and how to get there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch

from scripts.screens import recipes
from scripts.screens.door import Door, LostError
from scripts.screens.looks import Look

Walk = Callable[[Door], None]


@dataclass(frozen=True, slots=True)
class Recipe:
    """One screen in one state: how to prepare the hub and walk there, and what is seen then."""

    name: str
    seen: str
    page: str
    pages: frozenset[str]
    is_new: bool
    logs: str
    is_said_once: bool
    walk: Walk

    def is_possible(self, pages: Collection[str]) -> bool:
        """Whether all the pages on the way exist."""
        return self.pages <= set(pages)

    def rounds(self, looks: Sequence[Look]) -> list[list[Look]]:
        """The looks that one walk serves: all of them, or those that say the same."""
        if not self.is_said_once:
            return [list(looks)]
        together: dict[tuple[str, str], list[Look]] = {}
        for look in looks:
            together.setdefault((look.lang, look.words), []).append(look)
        return list(together.values())

    def walk_to(self, door: Door) -> None:
        """Walk there; a LostError where the walk ends on another page."""
        self.walk(door)
        at = door.driver.page()
        if at != self.page:
            raise LostError(f"ended on the page {at!r}, not on {self.page!r}")


_ALL: dict[str, Recipe] = {}


def screen(
    page: str,
    *,
    through: Iterable[str] = (),
    is_new: bool = False,
    logs: str = "",
    is_said_once: bool = False,
) -> Callable[[Walk], Walk]:
    """List a screen: its `page`, the pages `through` which the walk leads, and whether the hub
    is new, before its first start; `logs` is what the log will say on the way, if anything;
    `is_said_once` means that it is walked anew for each language, since what is said stays said.
    """

    def listed(walk: Walk) -> Walk:
        name = walk.__name__.replace("_", "-")
        if name in _ALL:
            raise LostError(f"two screens are called {name}")
        seen = " ".join((walk.__doc__ or "").split())
        _ALL[name] = Recipe(
            name, seen, page, frozenset({page, *through}), is_new, logs, is_said_once, walk
        )
        return walk

    return listed


def every_recipe() -> list[Recipe]:
    """All screens of all modules in `recipes`, also those whose pages are still to come."""
    for module in pkgutil.iter_modules(recipes.__path__, f"{recipes.__name__}."):
        importlib.import_module(module.name)
    return list(_ALL.values())


def listed_recipes(pages: Collection[str], patterns: Iterable[str] = ()) -> list[Recipe]:
    """The screens that exist where there are these pages, narrowed down by names ("home-*")."""
    wanted = tuple(patterns) or ("*",)
    return [
        recipe
        for recipe in every_recipe()
        if recipe.is_possible(pages) and any(fnmatch(recipe.name, p) for p in wanted)
    ]
