"""Hands that try to get out: chords, every button and wheel, swipes, ten fingers, and a monkey."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import timedelta
from random import Random

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from tests.breakout.chords import ALT, CHORDS, CTRL, SHIFT, SUPER, Chord
from tests.driving import Driver, finger

NO_KEYS = Qt.KeyboardModifier.NoModifier
CLOSING = frozenset(
    Chord(held, key)
    for held, key in (
        (ALT, Qt.Key.Key_F4),
        (CTRL, Qt.Key.Key_Q),
        (CTRL, Qt.Key.Key_W),
        (SUPER, Qt.Key.Key_Q),
        (NO_KEYS, Qt.Key.Key_Close),
        (NO_KEYS, Qt.Key.Key_Exit),
    )
)
"""With these a window manager asks a window to close."""
HIDING = frozenset(
    Chord(held, key)
    for held, key in (
        (ALT, Qt.Key.Key_F9),
        (SUPER, Qt.Key.Key_D),
        (SUPER, Qt.Key.Key_H),
        (SUPER, Qt.Key.Key_Down),
    )
)
"""And with these it takes the panel away from it."""
LAST = 200
TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Escape: "\x1b"}


def press(driver: Driver, chord: Chord) -> None:
    """Press and release the keys of a chord, with the text that a keyboard makes of them."""
    is_sign = chord.key <= Qt.Key.Key_AsciiTilde and chord.held in (NO_KEYS, SHIFT)
    text = chr(chord.key) if is_sign else TEXTS.get(chord.key, "")
    QTest.sendKeyEvent(QTest.KeyAction.Click, driver.window, chord.key, text, chord.held)


def strike(driver: Driver, chord: Chord) -> None:
    """Strike a chord, and do what a window manager makes of it."""
    press(driver, chord)
    QCoreApplication.processEvents()
    if chord in CLOSING:
        driver.window.close()
    if chord in HIDING:
        driver.window.showMinimized()
    driver.clock.advance(timedelta(seconds=0.6))
    if chord in HIDING:
        driver.shell.tick()
    driver.settle()


def click(driver: Driver, button: Qt.MouseButton, at: QPoint) -> None:
    """Click with any button."""
    QTest.mouseClick(driver.window, button, NO_KEYS, at)
    driver.settle()


def roll(driver: Driver, at: QPoint, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Turn the wheel, both ways."""
    for by in (120, -120):
        wheel = QWheelEvent(
            QPointF(at),
            QPointF(at),
            QPoint(0, by),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(driver.window, wheel)
    driver.settle()


def hold(driver: Driver, at: QPoint, ms: int = 900) -> None:
    """Keep a finger down for longer than Qt's long press."""
    QTest.touchEvent(driver.window, finger()).press(0, at, driver.window).commit()
    QTest.qWait(ms)
    QTest.touchEvent(driver.window, finger()).release(0, at, driver.window).commit()
    driver.settle()


def drag(driver: Driver, fingers: list[tuple[QPoint, QPoint]], steps: int = 6) -> None:
    """Move fingers from where they are put down to where they are lifted."""
    touch = QTest.touchEvent(driver.window, finger())
    for number, (start, _) in enumerate(fingers):
        touch.press(number, start, driver.window)
    touch.commit()
    for step in range(1, steps + 1):
        touch = QTest.touchEvent(driver.window, finger())
        for number, (start, end) in enumerate(fingers):
            touch.move(number, start + (end - start) * step / steps, driver.window)
        touch.commit()
        QCoreApplication.processEvents()
    touch = QTest.touchEvent(driver.window, finger())
    for number, (_, end) in enumerate(fingers):
        touch.release(number, end, driver.window)
    touch.commit()
    driver.settle()


def edge_swipes(driver: Driver) -> list[list[tuple[QPoint, QPoint]]]:
    """From the middle of each edge inwards, with one to five fingers."""
    wide, high = driver.window.width() - 1, driver.window.height() - 1
    ways = (
        (QPoint(0, high // 2), QPoint(wide // 2, high // 2), QPoint(0, 40)),
        (QPoint(wide, high // 2), QPoint(wide // 2, high // 2), QPoint(0, 40)),
        (QPoint(wide // 2, 0), QPoint(wide // 2, high // 2), QPoint(40, 0)),
        (QPoint(wide // 2, high), QPoint(wide // 2, high // 2), QPoint(40, 0)),
    )
    return [
        [(start + apart * n, end + apart * n) for n in range(count)]
        for start, end, apart in ways
        for count in range(1, 6)
    ]


class Monkey:
    """Touches and strikes at random, by its seed; remembers the last things it did."""

    def __init__(self, driver: Driver, seed: int) -> None:
        self._driver = driver
        self._random = Random(seed)
        self.did: deque[str] = deque(maxlen=LAST)
        self._ways: tuple[tuple[Callable[[], str], int], ...] = (
            (self._tap, 60),
            (self._key, 20),
            (self._letter, 8),
            (self._click, 6),
            (self._swipe, 3),
            (self._fingers, 1),
            (self._wheel, 2),
        )

    def act(self) -> None:
        """Do one thing."""
        ways, weights = zip(*self._ways, strict=True)
        self._driver.clock.advance(timedelta(seconds=self._random.choice((0.1, 0.6, 0.6, 2.0))))
        self.did.append(self._random.choices(ways, weights)[0]())

    def _point(self) -> QPoint:
        window = self._driver.window
        return QPoint(
            self._random.randrange(window.width()), self._random.randrange(window.height())
        )

    def _tap(self) -> str:
        at, window = self._point(), self._driver.window
        QTest.touchEvent(window, finger()).press(0, at, window).commit()
        QTest.touchEvent(window, finger()).release(0, at, window).commit()
        return f"tap {at.x()},{at.y()}"

    def _key(self) -> str:
        usual = [Chord(NO_KEYS, k) for k in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape)]
        chord = self._random.choice([*CHORDS, *usual * 40])
        press(self._driver, chord)
        if chord in CLOSING:
            self._driver.window.close()
        return f"key {chord.name}"

    def _letter(self) -> str:
        letter = self._random.choice("aeiou 0123456789<&%äö-")
        key = Qt.Key(ord(letter.upper()))
        QTest.sendKeyEvent(QTest.KeyAction.Click, self._driver.window, key, letter, NO_KEYS)
        return f"letter {letter!r}"

    def _click(self) -> str:
        at = self._point()
        button = self._random.choice(
            [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]
        )
        QTest.mouseClick(self._driver.window, button, NO_KEYS, at)
        return f"{button.name} {at.x()},{at.y()}"

    def _swipe(self) -> str:
        drag(self._driver, [(self._point(), self._point())], steps=2)
        return "swipe"

    def _fingers(self) -> str:
        drag(self._driver, [(self._point(), self._point()) for _ in range(10)], steps=1)
        return "ten fingers"

    def _wheel(self) -> str:
        roll(self._driver, self._point(), self._random.choice([NO_KEYS, CTRL]))
        return "wheel"
