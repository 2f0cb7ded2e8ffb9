"""A real film goes all the way: from the stick, through the library, onto the screen (E3, E4)."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.worker import HandWorker
from tests.driving import REFERENCE
from tests.films import COLOURS, Sketch, colours_in, make
from tests.hub import Hub
from tests.journeys.media_room import plug_in
from tests.journeys.office import Office
from ui.door_pages import kiosk_pages
from ui.film import FilmPlayer
from ui.front import Front

PATIENT_MS = 15_000
NEAR = 12


@pytest.fixture
def player(qapp: QGuiApplication) -> Iterator[FilmPlayer]:
    """The player as the product has it."""
    made = FilmPlayer(monotonic)
    yield made
    made.close()


@pytest.fixture
def desk(hub: Hub, player: FilmPlayer) -> Iterator[Office]:
    """The whole kiosk, with films that really play."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    hub.manager()
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk, film=player), REFERENCE)
    hub.kiosk.store.listen(front.bridge.hear)
    made = Office(front, hub.clock, worker)
    made.hub = hub
    yield made
    front.close()
    assert not made.warnings, "\n".join(made.warnings)


@pytest.mark.long
def test_a_film_from_a_stick_is_seen_when_nobody_touches_the_screen(
    hub: Hub, desk: Office, player: FilmPlayer
) -> None:
    make(plug_in(hub) / "Esittely.mp4", Sketch(frames=100))
    desk.come_in()
    desk.tap("tab_programme")
    desk.tap("section_media")
    desk.tap("primary")
    desk.tap_in(desk.row("Esittely.mp4"), "act")
    desk.tap("section_playlist")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.read("Se on näyttölistalla.")
    desk.tap("lock")
    begun = QSignalSpy(player.shown)
    desk.pass_time(65)
    assert desk.page() == "idle"
    assert begun.count() or begun.wait(PATIENT_MS), "the film did not begin"
    desk.rest()
    desk.frame()
    seen = colours_in(desk.window.grabWindow())
    for shown, meant in zip(seen, COLOURS, strict=True):
        assert all(abs(a - b) < NEAR for a, b in zip(shown, meant, strict=True)), seen
    desk.tap_at(QPoint(960, 300))
    assert desk.page() != "idle"
    assert not player.isShowing
    media = hub.kiosk.media_desk.kept()
    assert [kept.trouble for kept in media] == [None]
