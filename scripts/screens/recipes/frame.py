"""What lies over the pages: sheets, the idle warning, notices."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door


@screen(page="home")
def comfort_sheet(door: Door) -> None:
    """Accessibility: larger text, colours, low reach, less movement."""
    door.people_are_in(free=4)
    door.tap("comfort")


@screen(page="home")
def help_sheet(door: Door) -> None:
    """Help on the front page, with the way to the manager's pages."""
    door.people_are_in(free=4)
    door.tap("help")
