"""Checks of how high above the floor things are touched: everybody reaches them, also sitting."""

from __future__ import annotations

from collections.abc import Iterator

from tests.looking.shapes import Shape
from tests.looking.sight import Fault, Sight
from tests.looking.targets import LEAST_MM, SLACK_MM, targets_of

LOWEST_MM, HIGHEST_MM = 380.0, 1220.0
"""Where a hand may have to go at all (EN 301 549, 8.3)."""
HARD = "hard to reach"
EASY_MM = 1100.0
"""Up to here it goes easily; a screen that hangs as it should begins near 800 or below."""


def height_faults(shapes: list[Shape], glass: float, sight: Sight) -> Iterator[Fault]:
    """Targets too low, too high, or higher than a seated visitor reaches easily.

    `glass` is the height of the window, which is not asked of an item: `item.window()` makes the
    window in Python a child of the item, and it is gone there as soon as the item is forgotten.
    """
    if sight.mount_mm is None:
        return
    for target in targets_of(shapes):
        seen = target.shape.seen
        if sight.mm(seen.height()) < LEAST_MM - SLACK_MM:
            continue  # its pane brings it to where more of it is seen
        low = sight.mount_mm + sight.mm(glass - seen.bottom())
        high = low + sight.mm(seen.height())
        if low < LOWEST_MM - SLACK_MM or high > HIGHEST_MM + SLACK_MM:
            yield Fault("out of reach", target.label, f"{low:.0f}-{high:.0f} mm above the floor")
        elif sight.is_easy and low + LEAST_MM > EASY_MM + SLACK_MM:
            yield Fault(HARD, target.label, f"{low:.0f}-{high:.0f} mm above the floor")


def comes_down(pane: Shape, glass: float, sight: Sight) -> bool:
    """Whether what is in a moving pane can be brought to where a seated visitor reaches it easily.

    What stands high once the pane was moved had come in at its lower edge.
    """
    if sight.mount_mm is None:
        return True
    edge = sight.mount_mm + sight.mm(glass - pane.seen.bottom())
    return edge + LEAST_MM <= EASY_MM
