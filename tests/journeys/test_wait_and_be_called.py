"""Full: wait in line with a number, be called on the front page, come in within minutes (O9)."""

from __future__ import annotations

import pytest

from kiosk.answers import CheckedIn
from tests.driving import Driver
from tests.hub import Hub


@pytest.fixture
def came(hub: Hub, door: Driver) -> list[CheckedIn]:
    """Those who fill the hub."""
    filled = hub.fill()
    door.settle()
    return filled


def join_the_line(door: Driver) -> str:
    """Take a number; the code to leave the line with."""
    door.tap("tile_check_in")
    door.tap("way_line")
    door.tap("purpose_study")
    door.tap("primary")
    assert door.page() == "waiting"
    code = door.find("code").property("text")
    door.tap("primary")
    assert door.page() == "home"
    return str(code)


@pytest.mark.parametrize(
    ("lang", "full", "waits", "called", "welcome"),
    [
        ("fi", "Täällä on nyt täyttä", "Olet jonossa", "sinun vuorosi", "Tervetuloa! Olet"),
        ("sv", "Det är fullt här just nu", "Du står i kön", "din tur", "Välkommen! Du är"),
        ("en", "It is full here just now", "You are in the line", "your turn", "Welcome! You"),
    ],
)
def test_from_the_full_page_over_the_line_to_the_welcome(
    hub: Hub,
    door: Driver,
    came: list[CheckedIn],
    lang: str,
    full: str,
    waits: str,
    called: str,
    welcome: str,
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    door.tap("tile_check_in")
    assert full in door.texts()
    door.tap("way_line")
    door.tap("purpose_study")
    door.tap("primary")
    assert waits in door.texts()
    assert door.find("number").property("text") == "1"
    door.tap("primary")

    hub.kiosk.reception.leave(came[0].visit_id)
    door.settle()
    door.tap("enterCalled")
    assert door.says(called)
    door.tap("primary")

    assert door.page() == "welcome"
    assert door.says(welcome)
    assert hub.inside == 10
    assert hub.see().line == ()


def test_nobody_else_gets_a_place_that_is_kept_for_a_called_number(
    hub: Hub, door: Driver, came: list[CheckedIn]
) -> None:
    join_the_line(door)
    hub.kiosk.reception.leave(came[0].visit_id)
    door.settle()
    door.tap("tile_check_in")
    assert door.page() == "full"
    assert door.says("jonosta kutsutut")


def test_the_code_of_the_line_is_the_code_of_the_visit(
    hub: Hub, door: Driver, came: list[CheckedIn]
) -> None:
    code = join_the_line(door)
    hub.kiosk.reception.leave(came[0].visit_id)
    door.settle()
    door.tap("enterCalled")
    door.tap("primary")
    assert door.find("code").property("text") == code


def test_who_misses_the_call_is_told_so_and_the_next_one_is_called(
    hub: Hub, door: Driver, came: list[CheckedIn]
) -> None:
    join_the_line(door)
    join_the_line(door)
    hub.kiosk.reception.leave(came[0].visit_id)
    hub.later(minutes=4)
    assert [party.number for party in hub.see().called] == [1]
    hub.later(minutes=2)
    door.settle()
    assert [party.number for party in hub.see().called] == [2]
    assert door.says("numero 2") or door.says("2")


def test_who_cannot_wait_leaves_the_line_with_the_code(
    hub: Hub, door: Driver, came: list[CheckedIn]
) -> None:
    code = join_the_line(door)
    door.tap("tile_check_out")
    for digit in code:
        door.tap(f"digit{digit}")
    door.tap("way_leave_line")
    assert hub.see().line == ()


def test_a_place_that_frees_while_the_number_is_read_is_entered_at_once(
    hub: Hub, door: Driver, came: list[CheckedIn]
) -> None:
    door.tap("tile_check_in")
    door.tap("way_line")
    door.tap("purpose_study")
    door.tap("primary")
    hub.kiosk.reception.leave(came[0].visit_id)
    door.settle()
    assert "Nyt on sinun vuorosi!" in door.texts()
    door.tap("primary")
    door.tap("primary")
    assert door.page() == "welcome"
