"""No room: why, the ways out, the waiting line, and the call."""

from __future__ import annotations

from datetime import timedelta

from scripts.screens.catalogue import screen
from scripts.screens.door import AT, CLOSED_AT, Door


@screen(page="full")
def full(door: Door) -> None:
    """Ten of ten are in: why, the waiting line, and the hub in Viitasaari."""
    door.people_are_in(10)
    door.party_waits(2)
    door.tap("tile_check_in")


@screen(page="full", through=["check_in"])
def full_side(door: Door) -> None:
    """The last place of a side went to somebody else while the form was filled in."""
    for _ in range(5):
        door.hub.arrive(1, "apteekki")
    door.tap("tile_check_in", "purpose_study", "place_apteekki")
    door.worker.drain()
    door.hub.arrive(1, "apteekki")
    door.tap("primary")


@screen(page="full")
def full_held(door: Door) -> None:
    """Free places are left, but they are kept for a course."""
    door.keep(4, starts="13:30")
    door.people_are_in(6)
    door.tap("tile_check_in")


@screen(page="full", through=["check_in"])
def closed(door: Door) -> None:
    """The hub closes while somebody fills in the form."""
    door.people_are_in()
    door.tap("tile_check_in", "purpose_study")
    door.turn_to(CLOSED_AT)
    door.tap("primary")


@screen(page="not_today", through=["check_in"])
def not_today(door: Door) -> None:
    """Somebody does not come healthy: a kind word, and nothing is kept."""
    door.people_are_in()
    door.tap("tile_check_in", "secondary")


@screen(page="check_in", through=["full"])
def check_in_line(door: Door) -> None:
    """The form for the waiting line."""
    door.people_are_in(10)
    door.tap("tile_check_in", "way_line")


@screen(page="waiting", through=["full", "check_in"])
def waiting(door: Door) -> None:
    """In the line: the number, who is before, the code to leave it with."""
    door.people_are_in(10)
    door.party_waits(2)
    door.tap("tile_check_in", "way_line", "purpose_study", "primary")


@screen(page="waiting", through=["full", "check_in"])
def waiting_called(door: Door) -> None:
    """The call comes while the number is still on the screen."""
    came = door.people_are_in(10)
    door.tap("tile_check_in", "way_line", "purpose_study", "primary")
    door.leaves(came[0])
    door.driver.settle()


@screen(page="called")
def called(door: Door) -> None:
    """It is the turn of one party; its people come in by one touch."""
    came = door.people_are_in(10)
    door.party_waits(2)
    for visit in came[:2]:
        door.leaves(visit)
    door.tap("enterCalled")


@screen(page="called")
def called_two(door: Door) -> None:
    """Two parties are called at once: each chooses its number."""
    came = door.people_are_in(10)
    door.party_waits(2)
    door.party_waits(1)
    for visit in came[:3]:
        door.leaves(visit)
    door.tap("enterCalled")


@screen(page="called")
def called_too_late(door: Door) -> None:
    """The five minutes went by while the page was open."""
    came = door.people_are_in(10)
    door.party_waits(1)
    door.leaves(came[0])
    door.tap("enterCalled")
    door.turn_to(AT + timedelta(minutes=6))
    door.tap("primary")
