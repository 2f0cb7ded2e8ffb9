"""Half-filled and abandoned: nothing that was typed is anywhere for the next visitor (V1, V3)."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from tests.driving import Driver
from tests.hub import APTEEKKI, Hub
from tests.journeys.canary import WORD, files_with, places_in_memory

EVERY_PAGE = ("tile_check_in", "tile_check_out", "tile_group")
UNTOUCHED_S = 60 + 20


def fill_in_check_in(hub: Hub, door: Driver) -> None:
    """A name on the check-in form."""
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    door.type_on_screen(WORD.lower())


def fill_in_group(hub: Hub, door: Driver) -> None:
    """The leader's name on the group's form."""
    door.tap("tile_group")
    door.tap("primary")
    door.tap("purpose_study")
    door.tap("nameInput")
    door.type_on_screen(WORD.lower())


def be_refused(hub: Hub, door: Driver) -> None:
    """A name that the full page keeps for the way back."""
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("place_apteekki")
    door.tap("nameInput")
    door.type_on_screen(WORD.lower())
    door.tap("keyDone")
    for _ in range(6):
        hub.arrive(side=APTEEKKI)
    door.tap("primary")
    assert door.page() == "full"


def walk_away(door: Driver) -> None:
    """Nobody touches anything: the warning, the countdown, the reset."""
    door.pass_time(60)
    assert door.shell.secondsLeft > 0
    door.pass_time(20)


def go_home(door: Driver) -> None:
    """The Home button."""
    if door.sees("keyDone"):
        door.tap("keyDone")
    door.tap("home")


def say_not_today(door: Driver) -> None:
    """A kind way out."""
    if door.sees("keyDone"):
        door.tap("keyDone")
    if door.sees("secondary"):
        door.tap("secondary")
    door.pass_time(UNTOUCHED_S)


@pytest.fixture(autouse=True)
def every_word(caplog: pytest.LogCaptureFixture) -> None:
    """All that is logged, down to the smallest."""
    caplog.set_level(logging.DEBUG)


@pytest.mark.parametrize("fill_in", [fill_in_check_in, fill_in_group, be_refused])
@pytest.mark.parametrize("leave", [walk_away, go_home, say_not_today])
def test_nothing_of_an_abandoned_form_is_left(
    hub: Hub,
    door: Driver,
    caplog: pytest.LogCaptureFixture,
    fill_in: Callable[[Hub, Driver], None],
    leave: Callable[[Driver], None],
) -> None:
    fill_in(hub, door)
    assert places_in_memory(door)

    leave(door)
    door.wake()

    assert door.page() == "home"
    assert not door.sees("keyboard")
    assert places_in_memory(door) == []
    assert files_with(hub.folder) == []
    assert WORD.lower() not in caplog.text.lower()
    for tile in EVERY_PAGE:
        door.tap(tile)
        assert places_in_memory(door) == []
        assert not any(WORD.lower() in text.lower() for text in door.texts())
        door.tap("home")


def test_two_forms_abandoned_one_after_the_other_leave_nothing(
    hub: Hub, door: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    fill_in_check_in(hub, door)
    walk_away(door)
    fill_in_group(hub, door)
    walk_away(door)
    assert door.page() == "home"
    assert places_in_memory(door) == []
    assert files_with(hub.folder) == []
    assert WORD.lower() not in caplog.text.lower()


def test_the_warning_keeps_everything_for_whoever_is_still_there(hub: Hub, door: Driver) -> None:
    fill_in_check_in(hub, door)
    for _ in range(10):
        door.pass_time(70)
        door.tap("goOn")
    assert door.find("nameInput").property("text") == WORD


def test_the_search_finds_the_word_where_it_is_really_kept(
    hub: Hub, door: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    """The negative control: a name that was confirmed is in the database until the day is over."""
    fill_in_check_in(hub, door)
    assert any("EntryInput" in place for place in places_in_memory(door))
    assert "model check_in" in places_in_memory(door)
    door.tap("keyDone")
    door.tap("primary")
    assert door.page() == "welcome"
    assert "model welcome" in places_in_memory(door)
    assert any("hub.db" in name for name in files_with(hub.folder))
    logging.getLogger("kiosk").info("somebody wrote %s down", WORD)
    assert WORD in caplog.text
