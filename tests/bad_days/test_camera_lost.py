"""A camera that stops in the middle: said calmly at the door, precisely to the manager."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.worker import HandWorker
from tests.hub import Hub, open_hub
from tests.journeys.office import Office, office
from ui.lens import Frame, Source, Viewer
from ui.vlc_camera import CameraState, VlcCamera

CALM = "Kamera ei näe nyt mitään."
WIDTH, HEIGHT = 64, 48
GREY = Frame(bytes(WIDTH * HEIGHT), WIDTH, HEIGHT, WIDTH)


class Plug:
    """A lens that shows grey pictures while it is plugged in."""

    is_in = True
    viewer: Viewer

    def __call__(self, source: Source, viewer: Viewer) -> Plug:
        self.viewer = viewer
        return self

    def open(self) -> bool:
        """Whether there is a camera."""
        return self.is_in

    def close(self) -> None:
        """Nothing to let go of."""

    def show(self) -> None:
        """A picture comes, if it may."""
        if self.is_in and self.viewer.wants_frame():
            self.viewer.on_frame(GREY)


class Door:
    """A kiosk with a camera in a test's hands."""

    def __init__(self, hub: Hub, desk: Office) -> None:
        self.hub, self.desk, self.plug = hub, desk, Plug()
        self.own = HandWorker()
        self.camera = VlcCamera(
            Source(Path("/dev/video0")),
            self.own,
            hub.clock,
            self.plug,  # type: ignore[arg-type]
        )
        desk.shell.eye.watch(self.camera)
        self.camera.start()
        self.seconds(1)

    def seconds(self, number: float) -> None:
        """Time passes before the camera."""
        for _ in range(int(number * 2)):
            self.hub.clock.advance(timedelta(seconds=0.5))
            self.plug.show()
            self.own.drain()
            self.camera.tick()
            self.own.drain()
        self.desk.shell.touch()
        self.desk.settle()


@pytest.fixture
def door(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Door]:
    """The default hub on a Tuesday morning, its camera sees."""
    hub = open_hub(tmp_path)
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as desk:
        made = Door(hub, desk)
        yield made
        made.camera.stop()
        desk.settle()
    hub.kiosk.close()


def test_a_camera_that_sees_is_spoken_of_as_always(door: Door) -> None:
    assert door.camera.state is CameraState.SEEING
    assert door.desk.says("tai näytä hubikorttisi kameralle")
    door.desk.come_in()
    assert not door.desk.sees_row("Kamera")


def test_a_camera_that_stops_is_said_calmly_and_the_code_leads_out(door: Door) -> None:
    came = door.hub.arrive()
    door.plug.is_in = False
    door.seconds(6)
    assert door.camera.state is CameraState.LOST
    assert door.desk.says("kosketuksella: kamera on tauolla")
    assert not door.desk.says("näytä hubikorttisi kameralle")
    door.desk.tap("tile_check_out")
    assert door.desk.says(CALM)
    for digit in came.code:
        door.desk.tap(f"digit{digit}")
    door.desk.tap("way_leave")
    assert door.hub.inside == 0


def test_the_manager_reads_what_to_look_at_and_it_comes_back_by_itself(door: Door) -> None:
    door.plug.is_in = False
    door.seconds(6)
    door.desk.come_in()
    assert door.desk.sees_row("Kamera on pysähtynyt")
    assert door.desk.says("Onko johto kiinni")
    door.plug.is_in = True
    door.seconds(4)
    assert door.camera.state is CameraState.SEEING
    assert not door.desk.sees_row("Kamera on pysähtynyt")
    door.desk.tap("lock")
    assert door.desk.says("tai näytä hubikorttisi kameralle")


def test_a_camera_that_was_never_there_is_said_otherwise(door: Door) -> None:
    door.camera.stop()
    door.plug.is_in = False
    door.camera.start()
    door.seconds(2)
    assert door.camera.state is CameraState.ABSENT
    door.desk.come_in()
    assert door.desk.sees_row("Kameraa ei löydy")


def test_a_door_that_did_not_follow_its_camera_would_be_seen_here(door: Door) -> None:
    """The control: whoever does not watch sends visitors to a blind camera."""
    door.camera.stateChanged.disconnect()
    door.plug.is_in = False
    door.seconds(6)
    assert not door.desk.says("kosketuksella: kamera on tauolla")
