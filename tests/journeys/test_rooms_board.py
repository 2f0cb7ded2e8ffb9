"""At the board of rooms: which is free, why not, what instead, another day, another kiosk (R4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.rooming import BACK, BOOTH, FRONT, MEETING, QUIET, somebody_has, speak, upright


@pytest.fixture(params=["landscape", "portrait"])
def board(request: pytest.FixtureRequest, hub: Hub, qapp: QGuiApplication) -> Iterator[Driver]:
    """The screen at the door, both ways it can hang."""
    if request.param == "landscape":
        yield request.getfixturevalue("door")
        return
    with upright(hub) as door:
        yield door


def touch_line(door: Driver, room: str, share: float) -> None:
    """Touch a room's line at a share of its width."""
    door.clock.advance(timedelta(seconds=0.6))
    door.frame()
    door.reach(f"line_{room}")
    line = door.find(f"line_{room}")
    door.tap_at(line.mapToScene(QPointF(line.width() * share, line.height() / 2)).toPoint())


@pytest.mark.parametrize(
    ("lang", "tile", "in_use", "instead", "heading"),
    [
        ("fi", "7 vapaana nyt", "varattu klo 10.30 asti", "Vapaana sen sijaan:", "Huoneet tänään"),
        ("sv", "7 lediga nu", "bokat till kl. 10.30", "Ledigt i stället:", "Rum i dag"),
        ("en", "7 free now", "reserved until 10:30", "Free instead:", "Rooms today"),
    ],
)
def test_a_room_in_use_leads_to_one_that_is_free_by_one_touch(
    hub: Hub, board: Driver, lang: str, tile: str, in_use: str, instead: str, heading: str
) -> None:
    speak(board, lang)
    assert board.says(tile)
    board.tap("tile_rooms")
    assert board.says(heading)

    somebody_has(hub, QUIET, "09:30", 60)
    board.settle()
    board.tap(f"name_{QUIET}")

    assert board.says(in_use)
    assert board.says(instead)
    board.tap("room_hiljainen-2")
    assert board.page() == "rooms"
    board.tap("now_30")
    assert board.page() == "reserve"
    assert board.find("primary").isEnabled()


def test_a_free_place_on_the_line_is_asked_for_from_the_grid_before_it(
    hub: Hub, board: Driver
) -> None:
    board.tap("tile_rooms")
    touch_line(board, MEETING, 0.76)  # 15.36
    assert board.page() == "reserve"
    assert board.says("15.30")


@pytest.mark.parametrize(
    ("lang", "why", "then"),
    [
        ("fi", "Klo 15.30: Huone on silloin varattu.", "Klo 16.30"),
        ("sv", "Kl. 15.30: Rummet är bokat då.", "Kl. 16.30"),
        ("en", "15:30: Somebody has the room then.", "16:30"),
    ],
)
def test_what_cannot_be_had_says_why_before_another_page_opens(
    hub: Hub, board: Driver, lang: str, why: str, then: str
) -> None:
    somebody_has(hub, QUIET, "15:00", 90)
    speak(board, lang)
    board.tap("tile_rooms")

    touch_line(board, QUIET, 0.76)

    assert board.page() == "rooms"
    assert why in board.texts()
    assert then in board.texts()
    board.tap("then")
    assert board.page() == "reserve"
    assert board.says("16:30" if lang == "en" else "16.30")


def test_another_room_at_the_time_that_was_touched(hub: Hub, door: Driver) -> None:
    somebody_has(hub, MEETING, "15:00", 60)
    door.tap("tile_rooms")
    touch_line(door, MEETING, 0.71)
    door.tap(f"room_{FRONT}")
    assert door.page() == "reserve"
    assert door.says("Sali, etuosa")
    assert door.says("15")


def test_what_is_over_says_so_and_another_touch_takes_the_word_away(
    hub: Hub, board: Driver
) -> None:
    board.tap("tile_rooms")
    touch_line(board, QUIET, 0.05)
    assert board.says("Klo 8.30: ")
    board.tap(f"name_{MEETING}")
    assert not board.says("Klo 8.30: ")


def test_half_of_the_hall_takes_the_whole_and_leaves_the_other_half(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    somebody_has(hub, FRONT, "09:30", 60)
    door.settle()
    assert door.texts().count("varattu klo 10.30 asti") == 2
    door.tap(f"name_{BACK}")
    assert door.sees("now_15")


def test_the_days_to_come_and_the_one_that_is_closed(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap("day_2026-11-25")
    assert door.says("Huoneet huomenna")
    assert door.texts().count("vapaa koko päivän") == 7
    door.tap("day_2026-11-29")
    assert door.says("Hubi on kiinni su 29.11.")
    door.tap("nextDay")
    assert door.says("Huoneet ma 30.11.")
    touch_line(door, BOOTH, 0.5)
    assert door.page() == "reserve"
    assert door.says("30.11.")


def test_the_next_visitor_sees_nothing_of_what_was_touched(hub: Hub, door: Driver) -> None:
    door.tap("tile_rooms")
    door.tap(
        "day_2026-11-25",
    )
    door.tap(f"name_{MEETING}")
    door.pass_time(61)
    assert door.page() == "home"
    door.tap("tile_rooms")
    assert door.says("Huoneet tänään")
    assert door.says("Hiljainen huone 1: yhdelle")
