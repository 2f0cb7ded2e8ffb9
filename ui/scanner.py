"""The scanner that types like a keyboard: tells its bursts from people's typing (V7).

Tried with keys that Qt's test library types; no real scanner was at hand, nor one whose layout
makes dead keys of accents: what an input method composes does not pass the window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.clock import Clock

PREFIXES = ("HP1", "HUBR")
"""How a pass begins, and a reservation's code."""
SHORTEST_SCAN = 6
"""Nobody types six keys, each within `GAP_S` of the one before, and then Enter."""
SURELY_A_SCAN = 20
"""Nor so many without Enter; fewer may be a word put in by an assistive device."""
LONGEST_TEXT = 1024
GAP_S = 0.030
STEADY_GAP_S = 0.120
"""How long a burst may falter once it cannot be a person's."""
_GRACE_MS = 15

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_NEVER_FIRST = _ENDS | {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape}
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)


class Burst:
    """Keys in quick succession: what they spell, and whether a person can have typed them."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        self.text = ""
        self._last_at: float | None = None
        self._has_ended = False
        self._is_spent = False

    def spend(self) -> None:
        """What it spelled was taken: what still comes at its pace is its tail."""
        self.text = ""
        self._is_spent = True

    def add(self, at: float, text: str, *, is_end: bool) -> None:
        """Take the next key, at `at` seconds; beyond the longest text only its time counts."""
        self._last_at = at
        self._has_ended = self._has_ended or is_end
        if not self._is_spent:
            self.text = (self.text + ("\n" if is_end else text))[:LONGEST_TEXT]

    def keeps_pace(self, at: float) -> bool:
        """Whether a key at `at` goes on with it."""
        return self._last_at is not None and 0 <= at - self._last_at <= self.pace_s()

    def pace_s(self) -> float:
        """How many seconds may pass before its next key."""
        is_steady = self._is_spent or self._has_prefix() or len(self.text) >= SHORTEST_SCAN
        return STEADY_GAP_S if is_steady else GAP_S

    def is_whole_pass(self) -> bool:
        """Whether it began as a pass and its end has come: no need to wait for silence."""
        return self._has_ended and self.is_scan() and self._has_prefix()

    def is_scan(self) -> bool:
        """Whether it was a scanner, should silence follow now."""
        length = len(self.text.strip())
        if self._has_ended or self._has_prefix():
            return length >= SHORTEST_SCAN
        return length >= SURELY_A_SCAN

    def is_surely_scan(self) -> bool:
        """Whether it is a scanner whatever follows, so that its keys need not be kept."""
        return len(self.text.strip()) >= SURELY_A_SCAN or self._is_spent

    def _has_prefix(self) -> bool:
        return self.text[:4].upper().startswith(PREFIXES)


class WedgeScanner(QObject):
    """Watches a window's hardware keys, holds what may be a scan, and gives back what was typed.

    A key waits `GAP_S` for the next one. Whatever comes quicker than hands is gathered, Enter and
    Tab too, until silence says what it was: a scan goes out by `scanned` and reaches no field, all
    else goes to the window as it came, in its order. A pass goes out at once with its Enter, and a
    text longer than `LONGEST_TEXT` goes out cut to that.

    Only events that Qt had from the system count: the on-screen keyboard of the application, which
    sends its own, is never taken for a scanner. Times are the events' own, so that keys that had to
    wait for a busy interface thread are as slow as the hands that typed them; the clock stands in
    where a platform gives none. `timer` and `when` are for tests.
    """

    scanned = Signal(str)

    def __init__(
        self,
        window: QWindow,
        clock: Clock,
        *,
        timer: QTimer | None = None,
        when: Callable[[QKeyEvent], float] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._when = when or (lambda event: event.timestamp() / 1000 or clock.monotonic())
        self._burst = Burst()
        self._held: list[QKeyEvent] = []
        self._down: set[int] = set()
        self._swallowed: set[int] = set()
        self._looked_once = False
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Take the window's keys that belong to a burst; everything else passes."""
        if not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        match event.type():
            case QEvent.Type.KeyPress:
                return self._press(event)
            case QEvent.Type.KeyRelease:
                return self._release(event)
            case QEvent.Type.ShortcutOverride if self._goes_on(event):
                event.accept()  # else a Shortcut on Enter takes the end of a scan before it comes
                return True
            case _:
                return False

    def fall_silent(self) -> None:
        """Nothing came for long enough: decide what the burst was."""
        if self._burst.is_scan():
            self._emit()
        self._give_back()

    def _look(self) -> None:
        """At the time, let what a busy thread left waiting come first; then it is silence."""
        if self._looked_once:
            self.fall_silent()
        else:
            self._looked_once = True
            self._timer.start(0)

    def _goes_on(self, event: QKeyEvent) -> bool:
        is_alone = event.key() in _MODIFIERS or event.isAutoRepeat()
        return not is_alone and self._burst.keeps_pace(self._when(event))

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        self._swallowed.discard(key)
        if key in _MODIFIERS:
            return False
        if not self._goes_on(event):
            self.fall_silent()
            if event.isAutoRepeat() or not event.text() or key in _NEVER_FIRST:
                return False
        self._hold(event)
        return True

    def _hold(self, event: QKeyEvent) -> None:
        self._down.add(event.key())
        self._held.append(_copy(event))
        self._burst.add(self._when(event), event.text(), is_end=event.key() in _ENDS)
        if self._burst.is_whole_pass():
            self._emit()
        elif self._burst.is_surely_scan():
            self._swallow()
        self._looked_once = False
        self._timer.start(round(self._burst.pace_s() * 1000) + _GRACE_MS)

    def _release(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in self._down:
            self._down.discard(key)
            self._held.append(_copy(event))
            return True
        was_swallowed = key in self._swallowed
        self._swallowed.discard(key)
        return was_swallowed

    def _swallow(self) -> None:
        """The keys held so far reach nobody, nor do their releases."""
        self._swallowed |= self._down
        self._down.clear()
        self._held.clear()

    def _emit(self) -> None:
        text = self._burst.text.strip("\n")
        self._swallow()
        self._burst.spend()
        self.scanned.emit(text)

    def _give_back(self) -> None:
        """Send what is still held to the window as it came, and begin anew."""
        held, self._held = self._held, []
        self._down.clear()
        self._burst.clear()
        self._timer.stop()
        for event in held:
            QCoreApplication.sendEvent(self._window, event)


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
