"""The frame: idleness and reset, languages, ways, double taps, focus, trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.trouble import DiskFull
from tests.driving import REFERENCE, Driver
from tests.ui.conftest import Show
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.frame import derive_times, seconds_left
from ui.viewmodels.page import Manner
from ui.viewmodels.shell import Shell
from ui.words import Sentence

FORM, QUIET = Manner(), Manner(warns=False)


@pytest.mark.parametrize(
    ("untouched", "manner", "left"),
    [
        (0, FORM, 0),
        (59.9, FORM, 0),
        (60, FORM, 20),
        (60.5, FORM, 20),
        (79.5, FORM, 1),
        (80, FORM, None),
        (59.9, QUIET, 0),
        (60, QUIET, None),
    ],
)
def test_a_form_warns_for_twenty_seconds_and_a_quiet_page_just_resets(
    untouched: float, manner: Manner, left: int | None
) -> None:
    assert seconds_left(untouched, manner) == left


def comfort(driver: Driver) -> Comfort:
    return driver.front.comfort


def choose_everything(driver: Driver) -> None:
    comfort(driver).speak("sv")
    comfort(driver).setLarge(True)
    comfort(driver).setLowReach(True)
    comfort(driver).setStill(True)
    comfort(driver).wearLook("dark")
    driver.settle()


def test_a_left_form_warns_and_then_is_home_again(screen: Driver) -> None:
    screen.tap("tile_group")
    assert screen.page() == "group"
    screen.pass_time(59)
    assert not screen.sees("goOn")
    screen.pass_time(1)
    assert screen.sees("goOn")
    screen.pass_time(20)
    assert screen.page() == "home"
    assert not screen.sees("goOn")


def test_any_touch_keeps_the_form_ten_times_and_more(screen: Driver) -> None:
    screen.tap("tile_group")
    for _ in range(12):
        screen.pass_time(70)
        assert screen.sees("goOn")
        screen.tap("goOn")
        assert not screen.sees("goOn")
        assert screen.page() == "group"


def test_a_touch_beside_the_warning_keeps_the_form_and_touches_nothing_else(
    screen: Driver,
) -> None:
    screen.tap("tile_group")
    below = screen.middle_of("home")
    screen.pass_time(70)
    screen.tap_at(below)
    assert screen.page() == "group"
    assert not screen.sees("goOn")


def test_the_next_visitor_finds_nothing_of_the_last_ones_choices(screen: Driver) -> None:
    choose_everything(screen)
    assert screen.says("Jag kommer in")
    screen.pass_time(61)
    assert comfort(screen).lang == "fi"
    state = [comfort(screen).property(name) for name in ("isLarge", "isLowReach", "isStill")]
    assert state == [False, False, False]
    assert comfort(screen).property("look") == "light"
    assert screen.says("Tulen sisään")


def test_going_home_keeps_language_and_comfort_for_the_same_visitor(screen: Driver) -> None:
    choose_everything(screen)
    screen.tap("tile_group")
    screen.tap("home")
    assert screen.page() == "home"
    assert comfort(screen).lang == "sv"


@pytest.mark.parametrize(
    ("lang", "words"), [("fi", "Tulen sisään"), ("sv", "Jag kommer in"), ("en", "I come in")]
)
def test_a_language_changes_every_word_at_once(screen: Driver, lang: str, words: str) -> None:
    screen.tap(f"language_{lang}")
    assert screen.says(words)
    assert screen.says({"fi": "Apua", "sv": "Hjälp", "en": "Help"}[lang])
    others = {"Tulen sisään", "Jag kommer in", "I come in"} - {words}
    assert not any(screen.says(other) for other in others)


def test_back_goes_back_and_home_goes_home(screen: Driver) -> None:
    screen.tap("tile_group")
    screen.tap("back")
    assert screen.page() == "home"
    assert not screen.sees("back")
    assert not screen.sees("home")


def test_escape_goes_back_and_closes_what_lies_over_the_page(screen: Driver) -> None:
    screen.tap("tile_group")
    screen.tap("help")
    assert screen.sees("helpDone")
    screen.press(Qt.Key.Key_Escape)
    assert not screen.sees("helpDone")
    assert screen.page() == "group"
    screen.press(Qt.Key.Key_Escape)
    assert screen.page() == "home"


def test_a_double_tap_acts_once(screen: Driver) -> None:
    screen.tap("help")
    screen.tap("helpDone")
    assert not screen.sees("helpDone")
    screen.tap("comfort")
    screen.tap("large")
    screen.tap("large", at_once=True)
    assert comfort(screen).property("isLarge") is True
    screen.tap("large")
    assert comfort(screen).property("isLarge") is False


def test_the_second_tap_of_a_pair_does_nothing_on_the_page_that_came(screen: Driver) -> None:
    point = screen.middle_of("tile_group")
    screen.tap("tile_group")
    before = screen.page(), screen.texts()
    screen.tap_at(point)
    assert (screen.page(), screen.texts()) == before


def test_keys_move_the_focus_and_its_ring_is_seen(screen: Driver) -> None:
    seen = []
    for _ in range(4):
        screen.press(Qt.Key.Key_Tab)
        item = screen.window.activeFocusItem()
        assert item is not None
        assert item.property("isFocusSeen") is True
        seen.append(item.objectName())
    assert seen == ["language_fi", "language_sv", "language_en", "comfort"]
    screen.press(Qt.Key.Key_Return)
    assert screen.sees("comfortDone")


def test_a_touch_hides_the_ring(screen: Driver) -> None:
    screen.press(Qt.Key.Key_Tab)
    screen.tap("tile_check_in" if screen.sees("tile_check_in") else "comfort")
    item = screen.window.activeFocusItem()
    assert item is None or item.property("isFocusSeen") is not True


def test_trouble_is_told_calmly_and_read_away(
    screen: Driver, expect_log: Callable[[str], None]
) -> None:
    expect_log("DiskFull")

    def full() -> None:
        raise DiskFull("no room")

    screen.front.bridge.ask(full, lambda _: None)
    screen.settle()
    assert screen.says("Mitään ei ole kadonnut")
    screen.tap("noticeDone")
    assert not screen.sees("noticeDone")


def test_a_bug_sends_home_and_asks_for_the_manager(
    screen: Driver, expect_log: Callable[[str], None]
) -> None:
    expect_log("a bug behind the screen")
    screen.tap("tile_group")
    screen.front.bridge.ask(lambda: 1 // 0, lambda _: None)
    screen.settle()
    assert screen.page() == "home"
    assert screen.says("Pyydä apua hubin vetäjältä.")


def test_a_notice_does_not_wait_for_the_next_visitor(screen: Driver) -> None:
    screen.shell.tell(Sentence("Tämä ei onnistunut"))
    screen.settle()
    assert screen.sees("noticeDone")
    screen.pass_time(61)
    assert not screen.sees("noticeDone")


def test_the_clock_on_screen_follows_the_hubs_zone(screen: Driver) -> None:
    assert screen.says("9.30")
    assert screen.says("ti 24.11.")
    screen.pass_time(60)
    assert screen.says("9.31")


def test_the_clock_says_times_as_the_language_does(screen: Driver) -> None:
    now = screen.clock.now()
    assert derive_times(now, "Europe/Helsinki", "fi").clock == "9.30"
    assert derive_times(now, "Europe/Helsinki", "en").clock == "9:30"
    assert derive_times(now, "America/New_York", "sv").date == "tis 24.11"


def test_what_was_scanned_is_told_from_any_page(screen: Driver) -> None:
    scanned: list[str] = []
    shell: Shell = screen.shell
    shell.on_scan = scanned.append
    screen.tap("tile_group")
    screen.pass_time(50)
    shell.scan("HP1:pass")
    assert scanned == ["HP1:pass"]
    screen.pass_time(50)
    assert screen.page() == "group"
    assert not screen.sees("goOn")


def test_a_turned_screen_is_touched_where_it_is_seen(show: Show) -> None:
    screen = show(replace(REFERENCE, is_turned=True))
    help_button = screen.middle_of("help")
    assert help_button.x() < screen.window.width() / 2
    screen.tap("help")
    assert screen.sees("helpDone")
    screen.tap("helpDone")
    screen.tap("tile_group")
    assert screen.page() == "group"


def test_the_warning_is_heard_once_and_seen_as_a_countdown(screen: Driver) -> None:
    heard: list[int] = []
    screen.shell.on_warn = lambda: heard.append(screen.shell.resets_in())
    screen.tap("tile_check_in")
    screen.pass_time(64)
    assert heard == [20]
    assert screen.sees("goOn")
    assert str(screen.shell.secondsLeft) in screen.texts()
    screen.tap_at(screen.middle_of("goOn"))
    screen.pass_time(61)
    assert len(heard) == 2


def test_no_way_leads_back_to_a_goodbye(screen: Driver) -> None:
    screen.tap("tile_check_out")
    screen.shell.open("not_today")
    screen.settle()
    assert not screen.shell.property("mayGoBack")

    screen.shell.open("group")
    screen.settle()

    assert not screen.shell.property("mayGoBack")
    assert screen.page() == "group"
