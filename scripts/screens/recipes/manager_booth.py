"""What the manager sees of the rooms now: who is on air, and what does not work."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door
from scripts.screens.recipes.manager import unlock
from scripts.screens.recipes.reservation import on_the_air


@screen(page="now", through=["manager", "reservation"])
def manager_now_rooms(door: Door) -> None:
    """A microphone is told to be broken; one touch says that it works again."""
    door.people_are_in(4)
    mine = on_the_air(door)
    door.hub.kiosk.booth.tell_fault(mine.room_id, mine.equipment[0].fi)
    unlock(door)
