"""What lies over the pages: sheets, the idle warning, notices of trouble."""

from __future__ import annotations

from kiosk.trouble import DiskFull
from scripts.screens.catalogue import screen
from scripts.screens.door import Door
from scripts.screens.looks import Look


@screen(page="home")
def language_sheet(door: Door) -> None:
    """The languages by their own names, where the bar has room for one button only."""
    door.people_are_in()
    Look(panel="small").put_on(door.driver)
    door.tap("languages")


@screen(page="home")
def comfort_sheet(door: Door) -> None:
    """Accessibility: larger text, colours, low reach, less movement."""
    door.people_are_in()
    door.tap("comfort")


@screen(page="home")
def help_sheet(door: Door) -> None:
    """Help on the front page, with the way to the manager's pages."""
    door.people_are_in()
    door.tap("help")


@screen(page="home")
def low_reach(door: Door) -> None:
    """Everything that is touched lies in the lower half."""
    door.people_are_in()
    door.tap("comfort", "lowReach", "comfortDone")


@screen(page="check_in")
def idle_warning(door: Door) -> None:
    """Nobody has touched a form for a minute: still there? Fifteen seconds are left."""
    door.people_are_in()
    door.tap("tile_check_in")
    door.pass_time(65)


@screen(page="check_in", logs="DiskFull", is_said_once=True)
def trouble(door: Door) -> None:
    """The disk is full when somebody wants to come in: a calm word, and nothing is lost."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_study")
    door.breaks(DiskFull("no room for the database"))


@screen(page="home", logs="a bug behind the screen", is_said_once=True)
def bug(door: Door) -> None:
    """We have made a mistake: a calm word, and the front page."""
    door.people_are_in()
    door.breaks(ZeroDivisionError("a bug of ours"))
