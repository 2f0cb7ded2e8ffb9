"""The way from the front page to the rooms: how many are free now; none where there are none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.room_answers import Noise, NoRoom, RoomFacts, RoomRules, WhyNot
from kiosk.room_views import RoomSeen, RoomsSeen, RoomState
from kiosk.rules.room_choices import Choice
from kiosk.texts import Text
from tests.ui.conftest import Show
from tests.ui.hubs import AT
from ui.viewmodels.home_tiles import ways_on

ROOMS = frozenset({"rooms"})


def _room(number: int, why_not: NoRoom | None) -> RoomSeen:
    facts = RoomFacts(
        f"room-{number}", Text.same("x"), "apteekki", 1, Noise.SILENT, True, (), RoomRules()
    )
    choice = Choice(15, AT + timedelta(minutes=15), why_not)
    return RoomSeen(facts, RoomState.FREE, None, (), (choice,))


def _seen(free: int, taken: int = 0) -> RoomsSeen:
    """A day of rooms of which so many can be had now."""
    no = NoRoom(WhyNot.TAKEN)
    rooms = tuple(_room(n, None if n < free else no) for n in range(free + taken))
    day = AT.date()
    return RoomsSeen(AT, day, day, AT, AT, True, day, "Europe/Helsinki", rooms)


@pytest.mark.parametrize(
    ("rooms", "note"),
    [
        (None, "and podcast booth"),
        (_seen(4, 3), "4 free now"),
        (_seen(0, 7), "all taken just now"),
    ],
)
def test_the_tile_says_how_many_rooms_are_free_now(rooms: RoomsSeen | None, note: str) -> None:
    tiles = ways_on(ROOMS, None, rooms)
    assert [(tile.page_name, tile.note) for tile in tiles] == [("rooms", note)]


def test_a_hub_without_rooms_has_no_way_to_them() -> None:
    assert ways_on(ROOMS, None, _seen(0)) == ()


def test_the_front_page_tells_it_from_the_real_board(show: Show) -> None:
    driver = show()
    assert driver.says("7 vapaana nyt")
