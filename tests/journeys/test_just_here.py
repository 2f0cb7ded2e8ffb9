"""Just here: in by three touches, in each language, and known by a code (V1-V4)."""

from __future__ import annotations

import pytest

from kiosk.answers import FoundVisit
from tests.driving import Driver
from tests.hub import Hub


@pytest.fixture
def touches(door: Driver, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every touch of the glass."""
    made: list[object] = []
    tap_at = door.tap_at

    def counted(point) -> None:  # type: ignore[no-untyped-def]
        made.append(point)
        tap_at(point)

    monkeypatch.setattr(door, "tap_at", counted)
    return made


@pytest.mark.parametrize(
    ("lang", "enters", "affirms", "welcome"),
    [
        ("fi", "Tulen sisään", "Tulen terveenä – sisään", "Tervetuloa! Olet nyt sisällä."),
        ("sv", "Jag kommer in", "Jag kommer frisk – kom in", "Välkommen! Du är inne nu."),
        ("en", "I come in", "I come healthy – come in", "Welcome! You are inside now."),
    ],
)
def test_three_touches_lead_in(
    hub: Hub,
    door: Driver,
    touches: list[object],
    lang: str,
    enters: str,
    affirms: str,
    welcome: str,
) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
        touches.clear()
    assert enters in door.texts()

    door.tap("tile_check_in")
    door.tap("purpose_remote_work")
    assert affirms in door.texts()
    door.tap("primary")

    assert len(touches) == 3
    assert door.page() == "welcome"
    assert welcome in door.texts()
    assert hub.inside == 1


def test_the_code_on_the_screen_is_the_visits_own_and_no_name_is_kept(
    hub: Hub, door: Driver
) -> None:
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("primary")
    code = door.find("code").property("text")

    found = hub.kiosk.reception.find_code(code)
    assert isinstance(found, FoundVisit)
    assert found.people == 1
    assert [visit.name for visit in roll_call(hub)] == [None]


def test_after_twenty_seconds_the_next_one_meets_the_front_page_in_the_first_language(
    hub: Hub, door: Driver
) -> None:
    door.tap("language_en")
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("primary")
    code = door.find("code").property("text")

    door.pass_time(20)

    assert door.page() == "home"
    assert "Tulen sisään" in door.texts()
    assert code not in door.texts()
    assert door.says("1 sisällä")


def test_a_visitor_by_the_keyboard_alone_comes_in_too(hub: Hub, door: Driver) -> None:
    from PySide6.QtCore import Qt

    def walk_to(name: str) -> None:
        for _ in range(40):
            if door.find(name).property("activeFocus"):
                return
            door.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    for name in ("tile_check_in", "purpose_meeting", "primary"):
        walk_to(name)
        door.press(Qt.Key.Key_Return)
    assert door.page() == "welcome"
    assert hub.inside == 1


def roll_call(hub: Hub):  # type: ignore[no-untyped-def]
    """Who is inside, as the manager sees it."""
    return hub.kiosk.manager.roll_call(hub.manager()).visits
