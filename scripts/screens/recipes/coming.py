"""Coming in: one person's form, the welcome, and a group."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door


@screen(page="check_in")
def check_in(door: Door) -> None:
    """The form as it opens: what for, which side, a name if one likes."""
    door.people_are_in()
    door.tap("tile_check_in")


@screen(page="check_in")
def check_in_ready(door: Door) -> None:
    """Purpose and side are chosen; the green button is ready."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_study", "place_autokoulu")


@screen(page="check_in")
def check_in_name(door: Door) -> None:
    """A nickname is being typed on the screen's own keyboard."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_remote_work", "nameInput")
    door.type_on_screen("aino")


@screen(page="check_in")
def check_in_full_side(door: Door) -> None:
    """The pharmacy side is full, and the other side has room."""
    for _ in range(6):
        door.hub.arrive(1, "apteekki")
    door.tap("tile_check_in")


@screen(page="check_in")
def check_in_held(door: Door) -> None:
    """Places are kept for a course: its people can say so."""
    door.keep(4, starts="13:30")
    door.people_are_in(3)
    door.tap("tile_check_in")


@screen(page="welcome", through=["check_in"])
def welcome(door: Door) -> None:
    """Just here: the side, the day code, the pass and the Wi-Fi."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_study", "primary")


@screen(page="welcome", through=["check_in"])
def welcome_named(door: Door) -> None:
    """With a nickname, which the pass may remember."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_study", "nameInput")
    door.type_on_screen("aino")
    door.tap("keyDone", "primary")


@screen(page="group")
def group_fits(door: Door) -> None:
    """Five people, and six places are free."""
    door.people_are_in(4)
    door.tap("tile_group")


@screen(page="group")
def group_12(door: Door) -> None:
    """The class of twelve at an empty hub for ten: all in on both sides, and two wait."""
    door.tap("tile_group", "quick_12")


@screen(page="group")
def group_part(door: Door) -> None:
    """Ten people, and four places are free: part of them now."""
    door.people_are_in()
    door.tap("tile_group", "quick_10")


@screen(page="group")
def group_too_many(door: Door) -> None:
    """Twenty people are more than the hub can ever take at once."""
    door.people_are_in()
    door.tap("tile_group", "quick_20")


@screen(page="group")
def group_full(door: Door) -> None:
    """A group at a full hub."""
    door.people_are_in(10)
    door.tap("tile_group")


@screen(page="group")
def group_who(door: Door) -> None:
    """Who leads them and what they come for."""
    door.people_are_in(4)
    door.tap("tile_group", "primary", "purpose_study")


@screen(page="welcome", through=["group"])
def welcome_group(door: Door) -> None:
    """The class is in, and two of them wait for places."""
    door.tap("tile_group", "quick_12", "primary", "purpose_study", "primary")
