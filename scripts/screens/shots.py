"""The camera: walks to each screen once and photographs it in all the looks asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from scripts.screens.catalogue import Recipe
from scripts.screens.door import Door, LostError, at_the_door
from scripts.screens.listening import listening
from scripts.screens.looks import Look, in_order

FAST = 90
"""How PNG files are made: larger by a quarter, in half the time."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a screen in a look."""

    recipe: Recipe
    look: Look
    image: QImage

    @property
    def name(self) -> str:
        """The file's name: "home-full-sv-portrait.png"."""
        return f"{self.recipe.name}-{self.look.name}.png"


@dataclass
class Camera:
    """Takes pictures, and keeps what went wrong on the way, a sentence each."""

    faults: list[str] = field(default_factory=list)

    def shots(self, recipes: Sequence[Recipe], looks: Sequence[Look]) -> Iterator[Shot]:
        """A picture of every screen in every look, screen by screen."""
        for recipe in recipes:
            for together in recipe.rounds(looks):
                try:
                    yield from self._of(recipe, together)
                except (LostError, AssertionError) as fault:
                    self.faults.append(f"{recipe.name}: {fault}")

    def _of(self, recipe: Recipe, looks: Sequence[Look]) -> Iterator[Shot]:
        with self.walked(recipe, looks[0]) as door:
            for look in in_order(looks):
                look.put_on(door.driver)
                yield Shot(recipe, look, photograph(door))

    def _note(self, recipe: Recipe, warnings: list[str]) -> None:
        self.faults += [f"{recipe.name}: {warning}" for warning in dict.fromkeys(warnings)]

    @contextmanager
    def walked(self, recipe: Recipe, look: Look) -> Iterator[Door]:
        """The door where the walk has ended."""
        warnings: list[str] = []
        with ExitStack() as stack:
            stack.callback(lambda: self._note(recipe, warnings))
            stack.enter_context(listening(warnings, expected=recipe.logs))
            opened = at_the_door(warnings, is_new=recipe.is_new, lang=look.lang, words=look.words)
            door = stack.enter_context(opened)
            recipe.walk_to(door)
            yield door


def photograph(door: Door) -> QImage:
    """The screen as it is now."""
    image = door.driver.window.grabWindow()
    if image.isNull():
        raise LostError("the screen could not be photographed")
    return image


class Album:
    """A folder of pictures; they are written beside the work, two at a time."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self.folder = folder
        self.count = 0
        self._tell = tell
        self._writers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="album")
        self._written: list[Future[None]] = []
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, shot: Shot) -> None:
        """Take a picture in, and say so."""
        self.count += 1
        self._tell(f"{shot.name}  {shot.recipe.seen}")
        self._written.append(self._writers.submit(_write, shot.image, self.folder / shot.name))

    def close(self) -> None:
        """Wait until all are written; an OSError when one could not be."""
        self._writers.shutdown(wait=True)
        for written in self._written:
            written.result()


def _write(image: QImage, path: Path) -> None:
    if not image.save(str(path), "PNG", FAST):  # type: ignore[call-overload]
        raise OSError(f"{path} could not be written")
