"""With a nickname, typed on the screen's own keyboard; and remembered on the pass (V1, P3)."""

from __future__ import annotations

import pytest

from kiosk.answers import PassIn, PassOut, RollCall
from tests.driving import LAPTOP, Driver
from tests.hub import Hub


def names(hub: Hub) -> list[str | None]:
    """The names inside, as the manager sees them."""
    answer = hub.kiosk.manager.roll_call(hub.manager())
    assert isinstance(answer, RollCall)
    return [visit.name for visit in answer.visits]


@pytest.mark.parametrize(
    ("lang", "typed", "name", "welcome"),
    [
        ("fi", "yrjö-äijä", "Yrjö-äijä", "Tervetuloa, Yrjö-äijä!"),
        ("sv", "åsa ö", "Åsa ö", "Välkommen, Åsa ö!"),
        ("en", "jo-ann", "Jo-ann", "Welcome, Jo-ann!"),
    ],
)
def test_a_nickname_typed_on_the_screen_greets_and_is_in_the_roll_call(
    hub: Hub, door: Driver, lang: str, typed: str, name: str, welcome: str
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    assert door.sees("keyboard")
    door.type_on_screen(typed)
    assert door.find("nameInput").property("text") == name
    door.tap("keyDone")
    assert not door.sees("keyboard")
    door.tap("primary")

    assert welcome in door.texts()
    assert names(hub) == [name]


def test_a_typed_letter_can_be_taken_back(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("nameInput")
    door.type_on_screen("ainoo")
    door.tap("keyErase")
    assert door.find("nameInput").property("text") == "Aino"


def test_the_field_is_in_sight_above_the_keyboard(hub: Hub, door: Driver) -> None:
    door.window.resize(LAPTOP.width, LAPTOP.height)
    door.settle()
    door.tap("tile_check_in")
    door.tap("nameInput")
    door.type_on_screen("ä")
    door.rest()
    field, keyboard = door.middle_of("nameInput"), door.find("keyboard")
    assert 0 < field.y() < keyboard.y()


def test_remembered_on_the_pass_it_greets_again_another_day(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    door.type_on_screen("aino")
    door.tap("keyDone")
    door.tap("primary")
    pass_text = door.front.models["welcome"]._state.came.pass_text  # type: ignore[attr-defined]
    door.tap("remember")
    door.tap("primary")

    hub.later(minutes=10)
    assert isinstance(hub.kiosk.scanning.scan(pass_text), PassOut)
    hub.later(days=1)
    again = hub.kiosk.scanning.scan(pass_text)
    assert isinstance(again, PassIn)
    assert again.checked_in.name == "Aino"


def test_not_remembered_the_name_goes_with_the_day(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    door.type_on_screen("aino")
    door.tap("keyDone")
    door.tap("primary")
    pass_text = door.front.models["welcome"]._state.came.pass_text  # type: ignore[attr-defined]
    door.tap("primary")

    hub.later(days=1)
    again = hub.kiosk.scanning.scan(pass_text)
    assert isinstance(again, PassIn)
    assert again.checked_in.name is None
