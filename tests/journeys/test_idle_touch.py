"""A touch while a real film plays: it stops, what was touched is painted soon, and counts (E4).

The time for which this thread was ready to run, and other programs of a busy machine had its
processor, is not the kiosk's: it is left out. So is what a process that ran a thousand tests has
to search for garbage: the kiosk's start tidies, and so does this one.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.driving import finger
from tests.films import Sketch, make
from tests.hub import Hub
from tests.ui.nights import Night, night
from ui.settling import tidy
from ui.viewmodels.idle import Idle

SOON_S = 0.2
GIVEN_UP_S = 5.0
SCHEDULED = Path("/proc/thread-self/schedstat")
ANYWHERE = QPoint(900, 300)


@pytest.fixture
def cinema(hub: Hub, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Night]:
    """The kiosk with a film on its playlist, through libvlc."""
    film = make(tmp_path / "elokuva.mp4", Sketch(250, 320, 180))
    with night(hub, is_real=True) as opened:
        opened.reel(path=film)
        tidy()
        yield opened
        gc.unfreeze()


def waited_s() -> float:
    """Seconds for which this thread was ready to run and did not, since it began."""
    return int(SCHEDULED.read_text().split()[1]) / 1e9


def film_plays(dark: Night) -> None:
    """The screen was left alone, and a film is on it."""
    dark.left_alone()
    dark.until(lambda: dark.film.isShowing and dark.kind == "film")


def touch(dark: Night, at: QPoint, page: str) -> float:
    """Seconds from the finger until this page is painted."""
    painted: list[float] = []

    def look() -> None:
        if dark.door.page() == page and not painted:
            painted.append(perf_counter() - waited_s())

    window = dark.door.window
    window.frameSwapped.connect(look)
    began = perf_counter() - waited_s()
    QTest.touchEvent(window, finger()).press(0, at, window).commit()
    assert not dark.film.isShowing, "the film goes on under the finger"
    QTest.touchEvent(window, finger()).release(0, at, window).commit()
    while not painted and perf_counter() - waited_s() - began < GIVEN_UP_S:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    window.frameSwapped.disconnect(look)
    return painted[0] - began if painted else GIVEN_UP_S


def late(dark: Night, times: int) -> list[str]:
    """Every touch of so many that did not count, or not soon; by turns anywhere and on a way."""
    found = []
    for number in range(times):
        film_plays(dark)
        at, page = (
            (ANYWHERE, "home")
            if number % 2 == 0
            else (dark.door.middle_of("way_check_in"), "check_in")
        )
        took = touch(dark, at, page)
        if took > SOON_S:
            found.append(f"touch {number}: {page} after {took:.3f} s")
        dark.door.settle()
        dark.door.clock.advance(timedelta(seconds=1))
        dark.door.shell.goHome()
        dark.door.settle()
    return found


@pytest.mark.parametrize("times", [4, pytest.param(200, marks=pytest.mark.long)])
def test_every_touch_during_a_film_counts_and_soon(cinema: Night, times: int) -> None:
    assert late(cinema, times) == []


def test_a_screen_that_wakes_late_would_be_found(
    cinema: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: it makes way only after a while."""
    monkeypatch.setattr(Idle, "home", lambda self: QTimer.singleShot(2000, self._shell.goHome))
    assert [words.split(":")[0] for words in late(cinema, 1)] == ["touch 0"]
