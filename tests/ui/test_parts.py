"""What a form is made of, under fingers and keys; the keyboard never covers the field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH, Driver
from tests.ui.conftest import Show
from ui.front import Screen

PARTS = Path(__file__).parent / "Parts.qml"
SCREENS = {"reference": REFERENCE, "portrait": PORTRAIT, "laptop": LAPTOP, "ten_inch": TEN_INCH}


@pytest.fixture
def parts(screen: Driver) -> QQuickItem:
    return screen.show_file(PARTS)


def area(item: QQuickItem) -> QRectF:
    return QRectF(
        item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
    )


def test_a_double_tap_on_the_primary_button_acts_once(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("primary")
    screen.tap("primary", at_once=True)
    assert parts.property("acted") == 1
    screen.tap("primary")
    assert parts.property("acted") == 2


def test_plus_and_minus_may_be_tapped_as_fast_as_one_can(screen: Driver, parts: QQuickItem) -> None:
    for _ in range(3):
        screen.tap("more", at_once=True)
    screen.tap("fewer", at_once=True)
    assert parts.property("people") == 4


def test_a_stepper_stops_at_its_least(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("fewer")
    assert parts.property("people") == 1
    assert not screen.find("fewer").isEnabled()


def test_space_and_enter_do_what_a_touch_does(screen: Driver, parts: QQuickItem) -> None:
    screen.find("primary").forceActiveFocus()
    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_Space)
    assert parts.property("acted") == 2


def test_a_code_is_typed_by_touch_and_by_keys(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("digit1")
    screen.tap("digit0", at_once=True)
    screen.tap("digitErase", at_once=True)
    assert parts.property("digits") == "271"
    screen.find("pad").forceActiveFocus()
    screen.type_text("82")
    screen.press(Qt.Key.Key_Backspace)
    assert parts.property("digits") == "2718"


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
@pytest.mark.parametrize("name", SCREENS)
def test_the_keyboard_never_covers_the_field(show: Show, name: str, lang: str) -> None:
    screen = show(SCREENS[name])
    screen.front.comfort.speak(lang)
    screen.show_file(PARTS)
    for field in ("nameInput", "codeInput"):
        screen.tap(field)
        screen.rest()
        keyboard, typed = screen.find("keyboard"), area(screen.find(field))
        assert typed.bottom() <= keyboard.mapToScene(QPointF(0, 0)).y()
        assert typed.top() >= 0
        screen.tap("keyDone")
        assert not screen.sees("keyboard")


@pytest.mark.parametrize("name", SCREENS)
def test_every_key_can_be_hit(show: Show, name: str) -> None:
    shown: Screen = SCREENS[name]
    screen = show(shown)
    screen.show_file(PARTS)
    screen.tap("nameInput")
    least = 16 * (shown.px_per_mm or 0)
    keys = [area(item) for item in screen.items() if item.objectName().startswith("key_")]
    assert len(keys) == 31
    for key in keys:
        assert min(key.width(), key.height()) >= least - 1
        assert key.left() >= 0
        assert key.right() <= shown.width
        assert key.bottom() <= shown.height


def test_the_keyboard_types_finnish_and_begins_with_a_capital(
    screen: Driver, parts: QQuickItem
) -> None:
    screen.tap("nameInput")
    screen.type_on_screen("åke ö")
    screen.tap("keyErase", at_once=True)
    assert parts.property("name") == "Åke "


def test_the_digits_of_a_code_field_are_a_pad(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("codeInput")
    assert not screen.sees("key_q")
    screen.type_on_screen("90417")
    assert screen.find("codeInput").property("text") == "9041"


def test_a_hardware_keyboard_types_into_the_field_too(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("nameInput")
    screen.type_text("Pälvi")
    assert parts.property("name") == "Pälvi"


def test_a_field_takes_no_more_than_it_may(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("nameInput")
    screen.type_text("x" * 50)
    assert len(parts.property("name")) == 20


def test_the_keyboard_goes_away_on_reset(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("nameInput")
    assert screen.sees("keyboard")
    screen.pass_time(61)
    assert not screen.sees("keyboard")


def test_nothing_under_the_keyboard_can_be_touched(screen: Driver, parts: QQuickItem) -> None:
    screen.tap("nameInput")
    keyboard = area(screen.find("keyboard"))
    screen.tap_at(keyboard.topLeft().toPoint() + QPointF(3, 3).toPoint())
    assert screen.sees("keyboard")
    assert parts.property("acted") == 0


def test_what_is_too_long_is_reached_by_big_buttons(show: Show) -> None:
    screen = show(LAPTOP)
    screen.show_file(PARTS)
    screen.tap("codeInput")
    assert screen.sees("keyboard")
