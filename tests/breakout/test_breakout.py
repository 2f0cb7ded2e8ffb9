"""No chord, click, wheel, press, swipe, ten fingers or monkey leads out of the kiosk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from tests.breakout.chords import CHORDS
from tests.breakout.hands import (
    CLOSING,
    HIDING,
    LAST,
    Monkey,
    click,
    drag,
    edge_swipes,
    hold,
    roll,
    strike,
)
from tests.breakout.outside import Outside, look
from tests.driving import Driver, application
from tests.hub import PIN, Hub
from tests.telling import Tell
from ui.front import QML

MENU = Path(__file__).parent / "ContextMenu.qml"
SECRET = "from the clipboard"
SOME, MANY = 4_000, 20_000
PATIENCE_MS = 5_000
"""The page moves the field over the keyboard; on this platform's small screen it has some way."""


def front_page(door: Driver) -> None:
    """Nobody has touched anything."""
    door.shell.reset()
    door.settle()


def name_field(door: Driver) -> None:
    """A visitor is typing a nickname."""
    front_page(door)
    door.tap("tile_check_in")
    door.tap("nameInput")
    glass = QRect(0, 0, door.window.width(), door.window.height())
    patience = QDeadlineTimer(PATIENCE_MS)
    while not glass.contains(door.middle_of("nameInput")):
        assert not patience.hasExpired(), "the field that is typed in stays off the glass"
        door.settle()


def help_sheet(door: Driver) -> None:
    """Help lies over the front page."""
    front_page(door)
    door.tap("help")


def gate(door: Driver) -> None:
    """Somebody has come as far as the PIN."""
    help_sheet(door)
    door.tap("manager")


PLACES = {"home": front_page, "typing": name_field, "help": help_sheet, "gate": gate}


def breaks(door: Driver, go: Callable[[Driver], None], before: Outside) -> list[str]:
    """The chords that changed the world, tried one after another at the same place."""
    found = []
    go(door)
    page = door.page()
    for chord in CHORDS:
        strike(door, chord)
        after = look(door)
        if after != before:
            found.append(f"{chord.name}: {after}")
            if not door.window.isVisible():
                door.window.showFullScreen()
        if door.page() != page:
            go(door)
    return found


def test_there_are_chords_enough() -> None:
    assert len(CHORDS) >= 250
    assert set(CHORDS) >= CLOSING


@pytest.mark.parametrize("place", PLACES)
def test_no_chord_changes_anything_outside_the_page(door: Driver, place: str) -> None:
    QGuiApplication.clipboard().setText(SECRET)
    ended = QSignalSpy(application().aboutToQuit)
    before = look(door)
    assert breaks(door, PLACES[place], before) == []
    assert ended.count() == 0
    assert not any(SECRET in text for text in _entered(door))


def _entered(door: Driver) -> list[str]:
    return [str(item.property("text")) for item in door.items() if item.property("text")]


def test_nothing_of_the_clipboard_comes_into_a_field_nor_out_of_it(door: Driver) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(SECRET)
    name_field(door)
    door.type_text("Aino")
    for chord in CHORDS:
        if chord.key in CLIPBOARD_KEYS:
            strike(door, chord)
    at = door.middle_of("nameInput")
    click(door, Qt.MouseButton.MiddleButton, at)
    assert door.find("nameInput").property("text") == "Aino"
    assert clipboard.text() == SECRET


CLIPBOARD_KEYS = frozenset(
    {
        Qt.Key.Key_A,
        Qt.Key.Key_C,
        Qt.Key.Key_V,
        Qt.Key.Key_X,
        Qt.Key.Key_Z,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Copy,
        Qt.Key.Key_Cut,
        Qt.Key.Key_Paste,
        Qt.Key.Key_Undo,
    }
)


@pytest.mark.parametrize("place", PLACES)
def test_no_other_button_nor_the_wheel_does_anything(door: Driver, place: str) -> None:
    PLACES[place](door)
    before, page, seen = look(door), door.page(), door.texts()
    for at in _spots(door):
        for button in (
            Qt.MouseButton.RightButton,
            Qt.MouseButton.MiddleButton,
            Qt.MouseButton.BackButton,
            Qt.MouseButton.ForwardButton,
        ):
            click(door, button, at)
        roll(door, at)
        roll(door, at, Qt.KeyboardModifier.ControlModifier)
        assert (look(door), door.page(), door.texts()) == (before, page, seen)


def _spots(door: Driver) -> list[QPoint]:
    wide, high = door.window.width() - 1, door.window.height() - 1
    net = [QPoint(wide * x // 4, high * y // 4) for x in range(5) for y in range(5)]
    inputs = [item for item in door.names() if item.endswith("Input")]
    return [*net, *(door.middle_of(name) for name in inputs)]


def test_no_long_press_edge_swipe_or_ten_fingers_lead_out(door: Driver) -> None:
    before = look(door)
    wide, high = door.window.width() - 1, door.window.height() - 1
    corners = [QPoint(0, 0), QPoint(wide, 0), QPoint(0, high), QPoint(wide, high)]
    for at in [*corners, door.middle_of("tile_check_in")]:
        hold(door, at)
        assert look(door) == before
    for fingers in edge_swipes(door):
        drag(door, fingers)
        drag(door, fingers, steps=1)
        assert look(door) == before
    ten = [QPoint(wide * (n % 5 + 1) // 6, high * (n // 5 + 1) // 3) for n in range(10)]
    middle = QPoint(wide // 2, high // 2)
    drag(door, [(at, at) for at in ten])
    drag(door, [(at, middle) for at in ten])
    assert look(door) == before


def test_a_monkey_stays_inside(door: Driver, request: pytest.FixtureRequest, tell: Tell) -> None:
    seed = int(os.environ.get("HUB_KIOSK_SEED") or int.from_bytes(os.urandom(4), "big"))
    count = MANY if request.config.getoption("--long") else SOME
    tell(f"{count} touches and keys, HUB_KIOSK_SEED={seed}")
    before, monkey = look(door), Monkey(door, seed)
    pages = set()
    for number in range(count):
        monkey.act()
        if number % 5 == 0:
            door.settle()
            after = look(door)
            assert after == before, f"seed {seed}, after {number}: {after}\n{_last(monkey)}"
            pages.add(door.page())
        if number % 200 == 0:
            door.pass_time(1)
        if number % 1000 == 999:
            door.clock.advance(timedelta(hours=7))
            door.shell.tick()
            door.settle()
    assert len(pages) > 3, f"seed {seed}: the monkey saw only {pages}"


def _last(monkey: Monkey) -> str:
    return f"The last {LAST}: " + "; ".join(monkey.did)


# --- the way out there is ---


def test_only_the_pin_given_twice_closes_the_kiosk(hub: Hub, door: Driver) -> None:
    left: list[bool] = []
    door.shell.on_leave = lambda: left.append(True)
    gate(door)
    door.type_text(PIN)
    door.tap("primary")
    _tap_in(door, "row_close:", "act")
    assert door.page() == "close_kiosk"
    door.type_text("271829")
    door.press(Qt.Key.Key_Return)
    assert not left
    door.type_text(PIN)
    door.press(Qt.Key.Key_Return)
    assert left == [True]


def _tap_in(door: Driver, around: str, name: str) -> None:
    door.clock.advance(timedelta(seconds=0.6))
    door.frame()
    door.measured()
    door.reach(around)
    inside = [each for each in door.items(door.find(around)) if each.objectName() == name]
    middle = QPointF(inside[-1].width() / 2, inside[-1].height() / 2)
    door.tap_at(inside[-1].mapToScene(middle).toPoint())


# --- the checks see what they are for ---


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A build of the screen whose window closes when it is asked to."""
    qml = tmp_path / "qml"
    shutil.copytree(QML, qml)
    main = qml / "HubKiosk" / "Main.qml"
    lines = main.read_text().splitlines(keepends=True)
    kept = [line for line in lines if "onClosing" not in line]
    assert len(kept) == len(lines) - 1
    main.write_text("".join(kept))
    monkeypatch.setattr("ui.front.QML", qml)


def test_a_window_without_its_guard_is_caught_by_the_same_chords(
    unguarded: None, door: Driver
) -> None:
    found = breaks(door, front_page, look(door))
    assert any("Key_F4" in each for each in found)


def test_a_clipboard_without_the_guard_is_caught(door: Driver) -> None:
    door.window.removeEventFilter(door.front.guard)
    QGuiApplication.clipboard().setText(SECRET)
    name_field(door)
    for chord in CHORDS:
        if chord.key in CLIPBOARD_KEYS:
            strike(door, chord)
    assert SECRET in door.find("nameInput").property("text")


def test_a_field_with_a_menu_is_caught(door: Driver) -> None:
    door.window.removeEventFilter(door.front.guard)
    before = look(door)
    door.tap("tile_group")
    door.show_file(MENU)
    click(door, Qt.MouseButton.RightButton, door.middle_of("fieldWithMenu"))
    door.rest()
    assert look(door) != before


def test_a_panel_that_is_taken_away_is_seen(door: Driver) -> None:
    before = look(door)
    door.window.showMinimized()
    assert look(door) != before
    assert HIDING
