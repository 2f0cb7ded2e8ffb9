"""All that is wrong with a screen, also with what its panes hide at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.looking.contrast import contrast_faults
from tests.looking.heights import HARD, comes_down, height_faults
from tests.looking.plain import plain_faults
from tests.looking.shapes import shapes_of
from tests.looking.sight import Fault, Sight
from tests.looking.targets import target_faults
from tests.looking.wording import word_faults

SHOWN = 4
"""Of many faults of a kind."""


def faults_of(window: QQuickWindow, sight: Sight) -> list[Fault]:
    """What is wrong with what can be seen now."""
    image = window.grabWindow()  # first: it is the picture that puts everything in its place
    shapes = shapes_of(window)
    return [
        *word_faults(shapes, sight),
        *target_faults(shapes, sight),
        *height_faults(shapes, window.height(), sight),
        *contrast_faults(shapes, image, sight),
    ]


def all_faults_of(
    window: QQuickWindow, sight: Sight, settle: Callable[[], None], *, is_again: bool = False
) -> list[Fault]:
    """What is wrong, wherever the panes are moved to; each fault once.

    What is looked at again, in another look, has the same formats as before.
    """
    found = dict.fromkeys(faults_of(window, sight))
    if not is_again:
        found |= dict.fromkeys(plain_faults(window))
    shapes = shapes_of(window)  # kept while they are used: Qt forgets items that nobody holds
    for shape in [each for each in shapes if each.item.inherits("QQuickFlickable")]:
        pane, is_easy = shape.item, comes_down(shape, window.height(), sight)
        for at in _further(pane):
            pane.setProperty("contentY", at)
            settle()
            now = faults_of(window, sight)
            found |= dict.fromkeys(f for f in now if not (is_easy and f.kind == HARD))
        if list(_further(pane)):
            pane.setProperty("contentY", 0.0)
            settle()
    return list(found)


def _further(pane: QQuickItem) -> Iterator[float]:
    """Where a pane can be moved to, by most of its height."""
    last = float(pane.property("contentHeight")) - pane.height()
    at = 0.0
    while at < last - 1:
        at = min(at + 0.8 * pane.height(), last)
        yield at


def in_few_words(found: Mapping[Fault, list[str]]) -> Iterator[str]:
    """A line for each fault with the looks that have it; of many of one kind the first few."""
    together: dict[tuple[str, str], list[Fault]] = {}
    for fault, looks in found.items():
        together.setdefault((fault.kind, ", ".join(looks)), []).append(fault)
    for (_, where), faults in together.items():
        yield from (f"  {fault}  [{where}]" for fault in faults[:SHOWN])
        if more := faults[SHOWN:]:
            yield f"  … and {len(more)} more like this  [{where}]"
