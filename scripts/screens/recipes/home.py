"""The front page, in every state of the hub."""

from __future__ import annotations

from datetime import timedelta

from kiosk.answers import OverAllowed
from kiosk.desks.places import NewOverride
from scripts.screens.catalogue import screen
from scripts.screens.door import CLOSED_AT, EMPTY_AT, UNSTAFFED_AT, Door, expected
from tests.hub import PIN


@screen(page="home")
def home_open(door: Door) -> None:
    """Six people are in, four places are free; a course comes at three."""
    door.people_are_in()
    door.keep(5, starts="15:00")


@screen(page="home")
def home_empty(door: Door) -> None:
    """Five past eight: nobody is in yet, and staff comes at nine."""
    door.hub.clock.turn_to(EMPTY_AT)


@screen(page="home")
def home_held(door: Door) -> None:
    """Places are kept for a course that begins in ten minutes; three are free for others."""
    door.keep(4, starts="13:30")
    door.people_are_in(3)


@screen(page="home")
def home_full(door: Door) -> None:
    """All ten places are taken and two parties wait."""
    door.people_are_in(10)
    door.party_waits(2)
    door.party_waits(1)


@screen(page="home")
def home_called(door: Door) -> None:
    """Two people have left, and it is the turn of the party that waited first."""
    came = door.people_are_in(10)
    door.party_waits(2)
    door.party_waits(3)
    for visit in came[:2]:
        door.leaves(visit)


@screen(page="home")
def home_over_cap(door: Door) -> None:
    """The manager has let two more in than the cap, for the afternoon."""
    door.people_are_in(10)
    session = door.session()
    until = door.hub.clock.now() + timedelta(hours=2)
    over = NewOverride(None, 2, until, "Vanhempainilta")
    expected(door.hub.kiosk.places.allow_over(session, PIN, over), OverAllowed)
    door.party_waits(1)


@screen(page="home")
def home_unstaffed(door: Door) -> None:
    """Nobody of the hub is there after four, and six people may be in."""
    door.hub.clock.turn_to(UNSTAFFED_AT)
    door.people_are_in(3)


@screen(page="home")
def home_closed(door: Door) -> None:
    """The hub is closed for the night."""
    door.hub.clock.turn_to(CLOSED_AT)


@screen(page="home")
def home_clock(door: Door) -> None:
    """The clock cannot be trusted, and the screen says so."""
    door.people_are_in()
    door.hub.clock.set_trusted(False)


@screen(page="home")
def home_loading(door: Door) -> None:
    """The first moment after the start: the desks have not answered yet."""
    door.worker = type(door.worker)()
