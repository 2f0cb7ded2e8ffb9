"""The camera that has stopped: what visitors and the manager see of that."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door
from scripts.screens.recipes.manager import unlock
from ui.camera import NoCamera, NoCameraReason
from ui.vlc_camera import CameraState


class BlindCamera(NoCamera):
    """A camera that has stopped."""

    @property
    def state(self) -> CameraState:
        """It saw, and sees no more."""
        return CameraState.LOST


def go_blind(door: Door) -> None:
    """The camera stops while people are in."""
    door.people_are_in()
    door.driver.shell.eye.watch(BlindCamera(NoCameraReason.NOT_WANTED, door.driver.shell))
    door.driver.settle()


@screen(page="home")
def home_camera_lost(door: Door) -> None:
    """The camera has stopped: nobody is sent to it with a pass."""
    go_blind(door)


@screen(page="check_out")
def check_out_camera_lost(door: Door) -> None:
    """And on the way out the four digits do."""
    go_blind(door)
    door.tap("tile_check_out")


@screen(page="now", through=["manager"])
def now_camera_lost(door: Door) -> None:
    """And the manager reads what to look at."""
    go_blind(door)
    unlock(door)
