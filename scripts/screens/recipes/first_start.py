"""The first start: is it the right hub, and the manager's PIN."""

from __future__ import annotations

from datetime import timedelta

from scripts.screens.catalogue import screen
from scripts.screens.door import AT, Door


@screen(page="setup", is_new=True)
def setup(door: Door) -> None:
    """The very first screen: the hub as it was loaded."""
    door.driver.settle()


@screen(page="setup", is_new=True)
def setup_pin(door: Door) -> None:
    """The manager chooses a PIN."""
    door.tap("primary")
    door.type_digits("27")


@screen(page="setup", is_new=True)
def setup_easy_pin(door: Door) -> None:
    """A PIN that is too easy is refused in words."""
    door.tap("primary")
    door.type_digits("123456")
    door.tap("primary")


@screen(page="setup", is_new=True)
def setup_again(door: Door) -> None:
    """The same PIN once more."""
    door.tap("primary")
    door.type_digits("271828")
    door.tap("primary")


@screen(page="setup", is_new=True)
def setup_shut(door: Door) -> None:
    """The PIN is set in the evening: the kiosk may be tried all the same."""
    door.turn_to(AT + timedelta(hours=6))
    setup_again(door)
    door.type_digits("271828")
    door.tap("primary")
