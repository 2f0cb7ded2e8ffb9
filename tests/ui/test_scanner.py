"""The scanner that types like a keyboard: scans are told, typing is typed (V7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from ui.scanner import LONGEST_TEXT, WedgeScanner

PASS = "HP1" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 4 + "ABCDEFGHIJKLMNOPQRSTU"
FAST, HUMAN = 0.008, 0.110
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

FORM = b"""
import QtQuick
Window {
    property var events: []
    property var released: []
    width: 300; height: 200; visible: true
    Shortcut { sequence: "Ctrl+Q"; onActivated: events.push("left") }
    Shortcut { sequence: "Enter"; onActivated: events.push("keypad enter") }
    TextInput {
        objectName: "field"
        focus: true
        onAccepted: events.push("accepted")
        KeyNavigation.tab: other
        Keys.onReleased: event => released.push(event.text)
    }
    Item { id: other; objectName: "other"; onActiveFocusChanged: events.push("tab") }
}
"""


class HandTimer(QTimer):
    """Never goes off by itself."""

    wanted_ms: int | None = None

    def start(self, ms: int = 0) -> None:
        self.wanted_ms = ms

    def stop(self) -> None:
        self.wanted_ms = None


@dataclass
class Desk:
    """A window with a form, a scanner that watches it, and hands that type on its keyboard."""

    window: QQuickWindow
    engine: QQmlEngine
    at: float = 1000.0
    scans: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        clock = SetClock(datetime(2026, 11, 20, tzinfo=UTC))
        self.timer = HandTimer()
        self.scanner = WedgeScanner(self.window, clock, timer=self.timer, when=lambda _: self.at)
        self.scanner.scanned.connect(self.scans.append)

    def key(self, key: Qt.Key, gap: float = FAST, held: Qt.KeyboardModifier = NONE) -> None:
        self.at += gap
        QTest.keyClick(self.window, key, held)

    def keys(self, text: str, gap: float = FAST) -> None:
        for char in text:
            key: Any = {"\n": ENTER, "\t": TAB}.get(char, char)  # the stubs forgot characters
            self.key(key, gap)

    def silence(self) -> None:
        """Let the timer go off, and once more for what was waiting."""
        self.at += 1.0
        while self.timer.wanted_ms is not None:
            self.timer.wanted_ms = None
            self.timer.timeout.emit()

    def typed(self, text: str) -> None:
        """Type as people do: the timer goes off between any two keys."""
        for char in text:
            self.keys(char, HUMAN)
            self.silence()

    @property
    def field_text(self) -> str:
        item = self.window.findChild(QQuickItem, "field")
        assert item is not None
        return str(item.property("text"))

    @property
    def events(self) -> list[str]:
        """What the form did."""
        return [str(event) for event in self.window.property("events").toVariant()]

    @property
    def released(self) -> list[str]:
        """The texts of the keys whose release came to the field."""
        return [str(text) for text in self.window.property("released").toVariant()]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(FORM), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    qtbot.waitUntil(window.isExposed)
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield Desk(window, engine)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


# --- scans --------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\t"])
@pytest.mark.parametrize("text", [PASS, PASS.lower()])
def test_a_pass_is_told_at_once_and_reaches_no_field(desk: Desk, text: str, end: str) -> None:
    desk.keys(text + end)
    assert desk.scans == [text]
    desk.silence()
    assert desk.scans == [text]
    assert (desk.field_text, desk.events) == ("", [])


def test_a_pass_is_never_typed_into_the_form_that_somebody_is_filling(desk: Desk) -> None:
    desk.typed("Mai")
    desk.at += HUMAN
    desk.keys(PASS + "\n")
    desk.silence()
    desk.typed("ja")
    assert (desk.scans, desk.field_text) == ([PASS], "Maija")


@pytest.mark.parametrize(
    "text",
    ["https://hub.example/x?a=1&b=%20", "6414893400012", "123456", "WIFI:T:WPA;S:a;P:b;;"],
)
def test_a_code_that_is_no_pass_is_told_too_and_reaches_no_field(desk: Desk, text: str) -> None:
    desk.keys(text + "\n")
    desk.silence()
    assert (desk.scans, desk.field_text, desk.events) == ([text], "", [])


def test_a_code_of_several_lines_is_one_scan_and_presses_nothing(desk: Desk) -> None:
    desk.keys("BEGIN:VCARD\nN:A\nT:1\n\nEND:VCARD\n")
    desk.silence()
    assert desk.scans == ["BEGIN:VCARD\nN:A\nT:1\n\nEND:VCARD"]
    assert (desk.field_text, desk.events) == ("", [])


def test_a_pass_that_ends_twice_presses_nothing(desk: Desk) -> None:
    desk.keys(PASS + "\n\n\t")
    desk.silence()
    assert (desk.scans, desk.events) == ([PASS], [])


def test_two_passes_in_a_row_are_two_scans(desk: Desk) -> None:
    desk.keys(PASS + "\n")
    desk.at += 0.3
    desk.keys("HP1BBBBBB\n")
    assert desk.scans == [PASS, "HP1BBBBBB"]


def test_a_pass_without_its_end_is_told_when_it_falls_silent(desk: Desk) -> None:
    desk.keys(PASS)
    assert desk.scans == []
    assert desk.timer.wanted_ms == 135
    desk.silence()
    assert (desk.scans, desk.field_text) == ([PASS], "")


def test_the_next_key_counts_as_silence_when_the_timer_is_late(desk: Desk) -> None:
    desk.keys(PASS)
    desk.keys("a", gap=5.0)
    assert desk.scans == [PASS]
    desk.silence()
    assert desk.field_text == "a"


def test_a_long_code_without_its_end_is_a_scan_and_a_short_one_a_word(desk: Desk) -> None:
    desk.keys("https://hub.example/")
    desk.silence()
    assert (desk.scans, desk.field_text) == (["https://hub.example/"], "")
    desk.keys("Pihtiputaalla")
    desk.silence()
    assert (len(desk.scans), desk.field_text) == (1, "Pihtiputaalla")


def test_a_scanner_may_falter_once_it_is_known_for_one(desk: Desk) -> None:
    desk.keys(PASS[:7])
    desk.keys(PASS[7:30], gap=0.1)
    desk.keys(PASS[30:] + "\n")
    assert (desk.scans, desk.field_text) == ([PASS], "")


def test_beyond_the_longest_text_nothing_is_kept_and_nothing_gets_through(desk: Desk) -> None:
    text = "x1" * LONGEST_TEXT
    desk.keys(text + "\n")
    assert len(desk.scanner._burst.text) == LONGEST_TEXT
    assert desk.scanner._held == []
    desk.silence()
    assert (desk.scans, desk.field_text) == ([text[:LONGEST_TEXT]], "")


def test_control_keys_in_a_code_do_nothing(desk: Desk) -> None:
    """A code can carry keys, too: the hostile ones select, paste and leave."""
    desk.typed("Maija")
    desk.at += HUMAN
    desk.keys("0106414")
    for key in (Qt.Key.Key_A, Qt.Key.Key_Q, Qt.Key.Key_BracketRight):
        desk.key(key, held=CONTROL)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_Left):
        desk.key(key)
    desk.keys("893\n")
    desk.silence()
    assert len(desk.scans) == 1
    assert desk.scans[0].startswith("0106414")
    assert desk.scans[0].endswith("893")
    assert (desk.field_text, desk.events) == ("Maija", [])


def test_a_shortcut_on_enter_does_not_take_the_end_of_a_scan(desk: Desk) -> None:
    desk.keys(PASS)
    desk.key(Qt.Key.Key_Enter)
    assert desk.scans == [PASS]
    desk.silence()
    desk.key(Qt.Key.Key_Enter)
    assert desk.events == ["keypad enter"]


def test_a_busy_interface_thread_does_not_break_a_scan(desk: Desk) -> None:
    """The timer is overdue, but the scanner's keys are waiting behind it."""
    desk.keys(PASS[:2])
    desk.timer.timeout.emit()
    assert desk.timer.wanted_ms == 0
    desk.keys(PASS[2:] + "\n")
    assert (desk.scans, desk.field_text) == ([PASS], "")


# --- typing -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["HP1", "hp1", PASS[:12], "Maija Meikalainen"])
def test_what_people_type_is_typed(desk: Desk, text: str) -> None:
    desk.typed(text)
    assert (desk.scans, desk.field_text) == ([], text)


def test_what_people_type_is_typed_when_the_timer_is_late(desk: Desk) -> None:
    desk.keys("HP1ABCDEF", gap=0.06)
    desk.keys("\n", gap=0.3)
    desk.silence()
    assert (desk.scans, desk.field_text) == ([], "HP1ABCDEF")
    assert desk.events.count("accepted") == 1


def test_quick_fingers_keep_the_order_of_their_keys(desk: Desk) -> None:
    """Three keys rolled over, a correction and Enter, each within the gap."""
    desk.keys("the", gap=0.02)
    desk.key(Qt.Key.Key_Backspace, 0.02)
    desk.key(ENTER, 0.02)
    desk.silence()
    assert (desk.scans, desk.field_text) == ([], "th")
    assert desk.events == ["accepted"]


def test_enter_and_tab_alone_are_not_held(desk: Desk) -> None:
    desk.key(ENTER)
    assert "accepted" in desk.events
    desk.key(TAB, HUMAN)
    assert "tab" in desk.events
    assert desk.timer.wanted_ms is None


def test_a_release_comes_after_its_press_however_late(desk: Desk) -> None:
    QTest.keyPress(desk.window, Qt.Key.Key_A)
    assert desk.field_text == ""
    desk.silence()
    assert (desk.field_text, desk.released) == ("a", [])
    QTest.keyRelease(desk.window, Qt.Key.Key_A)
    assert desk.released == ["a"]


def test_of_a_scan_no_release_comes_either(desk: Desk) -> None:
    desk.keys("HP1ABCDEF")
    QTest.keyPress(desk.window, ENTER)
    desk.silence()
    QTest.keyRelease(desk.window, ENTER)
    assert (desk.scans, desk.released) == (["HP1ABCDEF"], [])


def test_a_key_kept_down_repeats(desk: Desk) -> None:
    desk.keys("a")
    for _ in range(30):
        desk.at += 0.025
        repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a", True)
        assert desk.scanner._press(repeat) is False
    assert (desk.scans, desk.field_text) == ([], "a")


def test_a_shift_in_between_holds_nothing_up(desk: Desk) -> None:
    desk.key(Qt.Key.Key_H, held=SHIFT)
    desk.key(Qt.Key.Key_P, held=SHIFT)
    desk.keys(PASS[2:] + "\n")
    assert (desk.scans, desk.field_text) == (["hp" + PASS[2:]], "")


def test_a_shortcut_works_between_scans(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Q, HUMAN, CONTROL)
    assert desk.events == ["left"]


@pytest.mark.parametrize("to", ["field", "window"])
def test_the_keyboard_on_the_screen_is_never_a_scanner(desk: Desk, to: str) -> None:
    item = desk.window.findChild(QQuickItem, "field")
    assert item is not None
    receiver: QObject = item if to == "field" else desk.window
    for char in "HP1ABCDEF":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(char), NONE, char)
            QCoreApplication.sendEvent(receiver, event)
    committed = QInputMethodEvent()
    committed.setCommitString("GHI\u00e4")
    QCoreApplication.sendEvent(item, committed)
    desk.silence()
    assert (desk.scans, desk.field_text) == ([], "HP1ABCDEFGHI\u00e4")


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from("HP1abc"), st.sampled_from([0.005, 0.025, 0.07, 0.2]))))
def test_every_key_is_told_or_typed_once_and_in_order(
    desk: Desk, keys: list[tuple[str, float]]
) -> None:
    desk.scans.clear()
    item = desk.window.findChild(QQuickItem, "field")
    assert item is not None
    item.setProperty("text", "")
    for char, gap in keys:
        desk.keys(char, gap)
    desk.silence()
    assert is_merge(desk.field_text, "".join(desk.scans), "".join(char for char, _ in keys))


def is_merge(typed: str, told: str, keys: str) -> bool:
    """Whether `keys` are `typed` and `told` put together, each in its order and nothing else."""
    lengths = {0}  # how much of `typed` may be used up so far
    for count, char in enumerate(keys):
        from_typed = {used + 1 for used in lengths if typed[used : used + 1] == char}
        from_told = {used for used in lengths if told[count - used : count - used + 1] == char}
        lengths = from_typed | from_told
    return len(typed) in lengths and len(keys) == len(typed) + len(told)


def test_what_puts_keys_together_finds_one_that_was_lost_doubled_or_moved() -> None:
    assert is_merge("ac", "b", "abc")
    assert not any(is_merge(*lost) for lost in [("a", "b", "abc"), ("aac", "b", "abc")])
    assert not is_merge("ca", "b", "abc")


# --- time ---------------------------------------------------------------------------------------


def test_the_times_are_those_of_the_events_and_the_clock_stands_in(desk: Desk) -> None:
    clock = SetClock(datetime(2026, 11, 20, tzinfo=UTC))
    clock.advance(timedelta(seconds=7))
    scanner = WedgeScanner(desk.window, clock, timer=HandTimer())
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a")
    assert scanner._when(event) == 7.0
    event.setTimestamp(1500)
    assert scanner._when(event) == 1.5


def test_with_its_own_timer_and_times_it_gives_back_what_was_typed(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.window.removeEventFilter(desk.scanner)
    scanner = WedgeScanner(desk.window, SetClock(datetime(2026, 11, 20, tzinfo=UTC)))
    scanner.scanned.connect(desk.scans.append)
    desk.keys("Maija")
    assert desk.field_text == ""
    qtbot.waitUntil(lambda: desk.field_text == "Maija", timeout=1000)
    desk.keys(PASS + "\n")
    assert (desk.scans, desk.field_text) == ([PASS], "Maija")
