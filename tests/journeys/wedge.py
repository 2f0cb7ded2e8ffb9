"""A scanner that types like a keyboard, and hands at the same keyboard, on a clock of the test."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from tests.driving import Driver
from ui.scanner import WedgeScanner

SCANNER_MS = 8
HANDS_MS = 140


class _NoTimer(QTimer):
    """Never goes off by itself: the test says when it is silent."""

    def start(self, ms: int = 0) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


class Wedge:
    """Presses real keys of the window's platform, as quickly as a scanner or as hands do."""

    def __init__(self, door: Driver) -> None:
        self._door = door
        clock = door.clock
        timer = _NoTimer()
        self._scanner = WedgeScanner(
            door.window, clock, timer=timer, when=lambda _: clock.monotonic()
        )
        self._scanner.scanned.connect(door.shell.scan)

    def scan(self, text: str) -> None:
        """A code is read: its keys, Enter, silence."""
        self._door.clock.advance(timedelta(seconds=1))
        for letter in text:
            self._press(letter, SCANNER_MS)
        self._door.clock.advance(timedelta(milliseconds=SCANNER_MS))
        QTest.keyClick(self._door.window, Qt.Key.Key_Return)
        self._scanner.fall_silent()
        self._door.settle()

    def type_by_hand(self, text: str) -> None:
        """Somebody types on the same keyboard."""
        for letter in text:
            self._press(letter, HANDS_MS)
        self._scanner.fall_silent()
        self._door.settle()

    def _press(self, letter: str, after_ms: int) -> None:
        self._door.clock.advance(timedelta(milliseconds=after_ms))
        QTest.keyClick(self._door.window, letter)
