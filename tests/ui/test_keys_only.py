"""Everything is done by Tab, Enter and Esc, and by three keys: next, back and do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.config import THREE_KEYS
from scripts.screens.catalogue import Recipe, every_recipe
from scripts.screens.door import at_the_door
from tests.driving import REFERENCE, Driver
from tests.hub import Hub
from tests.looking.reading import goes_back, steps_back
from tests.ui.conftest import Show
from ui.front import Screen

MOST = 120
"""No page has so many things to walk over."""
EVERY_WALK = 3
"""A short run walks over one screen of so many, always the same ones; --long over all."""


@dataclass(frozen=True, slots=True)
class Hands:
    """The keys of one way to go."""

    forth: Qt.Key
    back: Qt.Key
    act: Qt.Key


HANDS = {
    "keyboard": Hands(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return),
    "keypad": Hands(*(Qt.Key[f"Key_{name}"] for name in THREE_KEYS)),
}


@pytest.fixture(params=HANDS)
def hands(request: pytest.FixtureRequest) -> Hands:
    """A keyboard's keys, then a keypad's three."""
    return HANDS[request.param]


def focused(driver: Driver) -> QQuickItem:
    """What has the focus."""
    found = driver.window.activeFocusItem()
    assert found is not None, "nothing has the focus"
    return found


def go_to(driver: Driver, hands: Hands, name: str, key: Qt.Key | None = None) -> None:
    """Walk until this has the focus."""
    for _ in range(MOST):
        if focused(driver).objectName() == name:
            return
        driver.press(key or hands.forth)
    raise AssertionError(f"the keys never come to {name}")


def do(driver: Driver, hands: Hands, *names: str) -> None:
    """Walk to one thing after another, and do each."""
    for name in names:
        go_to(driver, hands, name)
        driver.press(hands.act)


# --- the flows ---


def test_just_here(hub: Hub, screen: Driver, hands: Hands) -> None:
    do(screen, hands, "tile_check_in", "purpose_remote_work", "primary")
    assert screen.page() == "welcome"
    assert hub.inside == 1


def test_leaving_by_the_code(hub: Hub, screen: Driver, hands: Hands) -> None:
    visit = hub.arrive()
    do(screen, hands, "tile_check_out", *(f"digit{digit}" for digit in visit.code), "way_leave")
    assert screen.page() == "thanks"
    assert hub.inside == 0


def test_a_group(hub: Hub, screen: Driver, hands: Hands) -> None:
    do(screen, hands, "tile_group")
    page = screen.page()
    do(screen, hands, "more", "primary")
    assert page == "group"
    assert screen.page() != "home"


def test_the_way_back_is_walked_too(screen: Driver, hands: Hands) -> None:
    do(screen, hands, "tile_check_in", "purpose_study")
    go_to(screen, hands, "home", hands.back)
    screen.press(hands.act)
    assert screen.page() == "home"


def test_esc_goes_back_and_closes_what_lies_over_the_page(screen: Driver) -> None:
    keys = HANDS["keyboard"]
    do(screen, keys, "tile_group", "help")
    assert screen.sees("helpDone")
    screen.press(Qt.Key.Key_Escape)
    assert not screen.sees("helpDone")
    assert screen.page() == "group"
    screen.press(Qt.Key.Key_Escape)
    assert screen.page() == "home"


def test_the_keys_can_be_others(hub: Hub, show: Show) -> None:
    own = Screen(px_per_mm=4.03, is_full=False, three_keys=("Down", "Up", "Enter"))
    hands = Hands(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Enter)
    do(show(own), hands, "tile_check_in", "purpose_remote_work", "primary")
    assert hub.inside == 1


def test_the_ring_is_seen_as_soon_as_a_key_moves_the_focus(screen: Driver) -> None:
    screen.press(HANDS["keypad"].forth)
    assert focused(screen).property("isFocusSeen")


# --- the walk ---

RECIPES = every_recipe()
ODD = {
    **dict.fromkeys(("scan-in", "scan-out", "scan-refused", "scan-reservation"), 2),
    **dict.fromkeys(("rooms", "rooms-taken", "rooms-tomorrow"), 2),
}
"""Where the focus goes against the reading more often than once in a round, and how often: the
card of a scanned pass lies over a page that goes on, and is walked over after it.
"""
MOVERS = ("scrollUp", "scrollDown")


def walked(driver: Driver, key: Qt.Key) -> list[QQuickItem]:
    """What the focus goes over, until it comes round.

    What it began with may be gone by then: a pane that stands at its top is moved up no more.
    """
    over: list[QQuickItem] = []
    for _ in range(MOST):
        driver.press(key)
        QCoreApplication.processEvents()
        at = focused(driver)
        if not over and not at.property("activeFocusOnTab"):
            continue  # what had the focus has just gone: the first key takes it up again
        first = over[1:2] if over and over[0].objectName() in MOVERS else over[:1]
        if at in (*over[:1], *first):
            return over
        if at in over:
            raise AssertionError(f"trapped: {_said(at)} comes again before {_said(over[0])}")
        over.append(at)
    raise AssertionError(f"the walk never comes round: {[_said(item) for item in over[-6:]]}")


def still(over: list[QQuickItem]) -> int:
    """How many of them are there wherever a pane stands."""
    return len([item for item in over if item.objectName() not in MOVERS])


def put_down(driver: Driver, hands: Hands) -> None:
    """Leave a field that is typed in: its keyboard goes, and all stands where one reads it."""
    for _ in range(MOST):
        if not focused(driver).inherits("QQuickTextInput"):
            return
        driver.press(hands.forth)


def moved_by_itself(driver: Driver, hands: Hands, name: str) -> bool:
    """Whether the way of the focus brings to its end the pane that this button would move."""
    mover = driver.find(name)
    for _ in range(MOST):
        if not (mover.isVisible() and mover.isEnabled()):
            return True
        driver.press(hands.forth)
    return False


def wanted(driver: Driver) -> Iterator[QQuickItem]:
    """Whatever a finger could touch or type into, but the keyboard that stands in for keys."""
    for item in driver.items():
        is_control = item.property("actedAt") is not None and item.property("takesFocus")
        is_field = item.inherits("QQuickTextInput")
        if (is_control or is_field) and item.isEnabled():
            yield item


def _said(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("name")) or item.metaObject().className()


def hands_for(recipe: Recipe) -> Hands:
    """Every other screen is walked by Tab itself, always the same ones."""
    return list(HANDS.values())[crc32(recipe.name.encode()) // EVERY_WALK % 2]


def _short(recipe: Recipe) -> bool:
    return crc32(recipe.name.encode()) % EVERY_WALK == 0


@pytest.mark.parametrize(
    "recipe",
    [
        pytest.param(each, id=each.name, marks=() if _short(each) else pytest.mark.long)
        for each in RECIPES
    ],
)
def test_the_focus_reaches_everything_and_is_never_trapped(
    recipe: Recipe, qapp: QGuiApplication, expect_log: Callable[[str], None]
) -> None:
    hands = hands_for(recipe)
    if recipe.logs:
        expect_log(recipe.logs)
    warnings: list[str] = []
    with at_the_door(warnings, is_new=recipe.is_new) as door:
        recipe.walk_to(door)
        driver = door.driver
        driver.shell.touch()
        driver.frame()
        driver.measured()
        forth = walked(driver, hands.forth)
        put_down(driver, hands)
        missed = [_said(item) for item in wanted(driver) if item not in forth]
        missed = [
            name
            for name in missed
            if name not in MOVERS or not moved_by_itself(driver, hands, name)
        ]
        assert not missed, f"{recipe.name}: the focus never comes to {missed}"
        again = [f"{_said(one)} to {_said(other)}" for one, other in steps_back(forth)]
        assert len(again) <= ODD.get(recipe.name, 1), (
            f"{recipe.name}: the focus goes against the reading, {again}"
        )
        back = walked(driver, hands.back)
        # While a field is typed into, a page may show nothing else.
        has_field = any(item.inherits("QQuickTextInput") for item in forth)
        assert has_field or still(back) == still(forth), "back is another way than forth"
        assert driver.page() == recipe.page
    assert not warnings


def test_a_focus_that_jumps_about_is_noticed(screen: Driver) -> None:
    over = walked(screen, Qt.Key.Key_Tab)
    assert len(steps_back(over)) == 1, "it begins anew once in a round"
    over[-1], over[-3] = over[-3], over[-1]
    assert len(steps_back(over)) > 1


@pytest.mark.parametrize(
    ("x", "y", "is_back"),
    [
        (0, 0, True),  # up and left
        (100, 0, True),  # up
        (200, 0, False),  # up into the next column
        (0, 100, True),  # left
        (0, 120, True),  # left, a little lower
        (200, 80, False),  # right, a little higher
        (0, 200, False),  # down and left: the next line
        (100, 200, False),  # down
    ],
)
def test_reading_goes_to_the_right_and_down(x: int, y: int, is_back: bool) -> None:
    assert goes_back(QRectF(100, 100, 80, 80), QRectF(x, y, 80, 80)) == is_back


def test_what_cannot_be_reached_is_noticed(screen: Driver) -> None:
    screen.find("tile_group").setProperty("activeFocusOnTab", False)
    over = walked(screen, Qt.Key.Key_Tab)
    missed = [_said(item) for item in wanted(screen) if item not in over]
    assert missed == ["tile_group"]
    assert REFERENCE.three_keys == THREE_KEYS


# --- hands that tremble, hands that are slow ---


def strike(driver: Driver, key: Qt.Key, *, is_held: bool) -> None:
    """A key goes down; with `is_held` it says so again, as one does that is not let go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        text = "\r" if key == Qt.Key.Key_Return else "7" if key == Qt.Key.Key_7 else ""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, is_held)
        QCoreApplication.sendEvent(driver.window, event)
    driver.settle()


@pytest.mark.parametrize("name", HANDS)
def test_a_key_that_is_held_does_nothing_twice(screen: Driver, name: str) -> None:
    hands = HANDS[name]
    screen.press(hands.forth)
    first = focused(screen).objectName()
    for _ in range(30):
        screen.clock.advance(timedelta(seconds=0.6))
        strike(screen, hands.forth, is_held=True)
    assert focused(screen).objectName() == first
    go_to(screen, hands, "tile_group")
    screen.press(hands.act)
    before = screen.page(), screen.texts(), focused(screen).objectName()
    for _ in range(30):
        screen.clock.advance(timedelta(seconds=0.6))
        strike(screen, hands.act, is_held=True)
    assert (screen.page(), screen.texts(), focused(screen).objectName()) == before


def test_a_held_number_is_typed_once(screen: Driver) -> None:
    do(screen, HANDS["keyboard"], "tile_check_out")
    strike(screen, Qt.Key.Key_7, is_held=False)
    for _ in range(9):
        screen.clock.advance(timedelta(seconds=0.6))
        strike(screen, Qt.Key.Key_7, is_held=True)
    assert screen.find("pad").property("digits") == "7"


def test_a_held_key_would_do_much_without_the_guard(screen: Driver) -> None:
    screen.window.removeEventFilter(screen.front.guard)
    screen.press(Qt.Key.Key_Tab)
    first = focused(screen).objectName()
    strike(screen, Qt.Key.Key_Tab, is_held=True)
    assert focused(screen).objectName() != first


@pytest.mark.parametrize("name", HANDS)
@pytest.mark.parametrize(("after_s", "is_done"), [(0.1, False), (0.45, False), (0.6, True)])
def test_a_second_stroke_within_half_a_second_does_nothing(
    screen: Driver, name: str, after_s: float, is_done: bool
) -> None:
    hands = HANDS[name]
    do(screen, hands, "comfort", "large")
    assert screen.front.comfort.isLarge
    screen.clock.advance(timedelta(seconds=after_s))
    strike(screen, hands.act, is_held=False)
    assert bool(screen.front.comfort.isLarge) is not is_done


def test_a_form_is_kept_ten_times_by_any_key(screen: Driver) -> None:
    keypad = HANDS["keypad"]
    do(screen, keypad, "tile_check_in", "purpose_study")
    for _ in range(12):
        screen.pass_time(75)
        assert screen.sees("goOn")
        screen.press(keypad.forth)
        assert not screen.sees("goOn")
    assert screen.find("purpose_study").property("isChosen")
    assert screen.page() == "check_in"
