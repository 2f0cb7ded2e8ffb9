"""What scripts/screenshots.py does, once its words are read: choose, photograph, tell."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer

from scripts.screens import looks, readme
from scripts.screens.catalogue import Recipe, every_recipe, listed_recipes
from scripts.screens.door import page_names
from scripts.screens.sheet import Sheets
from scripts.screens.shots import Album, Camera

Tell = Callable[[str], None]
AXES = ("lang", "orientation", "theme", "size", "panel", "word")


def run(asked: argparse.Namespace, tell: Tell) -> int:
    """List, renew README's pictures, or fill a folder; 1 when something was not as it should be."""
    recipes = listed_recipes(page_names(), asked.screen or ())
    if not recipes:
        tell("No such screen; see --list.")
        return 2
    if asked.list:
        _list(recipes, tell)
        return 0
    if asked.readme:
        return readme.renew(tell)
    return _fill(asked.out, recipes, chosen_looks(asked), tell, with_sheets=asked.sheet)


def chosen_looks(asked: argparse.Namespace) -> Sequence[looks.Look]:
    """The looks that the filters ask for; the usual ones where there is no filter."""
    if asked.every:
        return looks.every_look(themes=looks.THEMES, sizes=looks.SIZES, panels=tuple(looks.PANELS))
    named = {f"{axis}s": getattr(asked, axis) for axis in AXES if getattr(asked, axis)}
    return looks.every_look(**named) if named else looks.USUAL


def _list(recipes: Sequence[Recipe], tell: Tell) -> None:
    for recipe in recipes:
        tell(f"{recipe.name:24} {recipe.seen}")
    for recipe in every_recipe():
        if missing := sorted(recipe.pages - page_names()):
            tell(f"({recipe.name}: waits for {', '.join(missing)})")


def _fill(
    folder: Path,
    recipes: Sequence[Recipe],
    wanted: Sequence[looks.Look],
    tell: Tell,
    *,
    with_sheets: bool,
) -> int:
    clock = QElapsedTimer()
    clock.start()
    camera, album, sheets = Camera(), Album(folder, tell), Sheets(folder)
    for shot in camera.shots(recipes, wanted):
        album.put(shot)
        if with_sheets:
            sheets.put(shot)
    album.close()
    for sheet in sheets.write() if with_sheets else ():
        tell(str(sheet))
    seconds = clock.elapsed() / 1000
    for fault in camera.faults:
        tell(f"FAULT  {fault}")
    tell(
        f"{album.count} pictures of {len(recipes)} screens in {seconds:.0f} s: {folder}. "
        + _sum(camera)
    )
    return 1 if camera.faults else 0


def _sum(camera: Camera) -> str:
    return f"Not in order: {len(camera.faults)}." if camera.faults else "No complaint from QML."
