"""The player on the screen, its projectors by hand and time by a clock that is turned (E4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from kiosk.media.player import Reel
from kiosk.playlist_answers import MediumWrong
from tests.cinema import Cinema, cinema, is_nothing
from tests.projectors import FakeProjector, FakeProjectors

GREEN, BLUE = 0x0B5D4B, 0x2030C0
A, B = Reel("a", "/media/a"), Reel("b", "/media/b")


class Evening:
    """A cinema with projectors by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = SetClock(datetime(2026, 11, 24, 18, tzinfo=UTC))
        self.projectors = FakeProjectors()
        self.opened = cinema(qtbot, (320, 180), self.projectors, self.clock.monotonic)
        self.house: Cinema

    def after(self, seconds: float) -> None:
        """So much later the player looks after its films."""
        self.clock.advance(timedelta(seconds=seconds))
        self.house.player.tick()

    def shows(self, colour: int) -> bool:
        """Whether the middle of the glass has this colour."""
        return self.house.glass().pixelColor(160, 90) == QColor(colour)

    def begin(self) -> None:
        """A is on the screen."""
        self.house.player.play(A)
        self.projectors.show("a", GREEN)
        self.after(0)
        self.house.until(lambda: self.shows(GREEN))


@pytest.fixture
def evening(qtbot: QtBot) -> Iterator[Evening]:
    made = Evening(qtbot)
    with made.opened as made.house:
        yield made


def test_a_frozen_film_is_noticed_begun_anew_three_times_then_skipped_and_told(
    evening: Evening,
) -> None:
    evening.begin()
    deck = evening.projectors.decks[0]
    for _ in range(3):
        deck.done.clear()
        evening.after(2.9)
        assert deck.done == []
        evening.after(0.2)
        assert deck.done == ["kill", "open a"]
        assert evening.shows(GREEN)  # what was seen last stays meanwhile
        evening.projectors.show("a", GREEN)
        evening.after(0)
    evening.after(3.1)
    assert evening.house.told == [("shown", "a"), ("skipped", "a", MediumWrong.STUCK)]
    assert not evening.house.player.property("isShowing")
    evening.house.until(lambda: is_nothing(evening.house.glass()))


def test_a_film_whose_pictures_move_on_is_never_begun_anew(evening: Evening) -> None:
    evening.begin()
    for count in range(100):
        evening.projectors.move("a", count)
        evening.after(2.9)
    assert evening.projectors.decks[0].done == ["open a", "run"]


def test_an_interface_that_was_busy_for_long_hears_first_and_judges_then(evening: Evening) -> None:
    evening.begin()
    evening.projectors.move("a", 7)
    evening.after(30)
    assert evening.projectors.decks[0].done == ["open a", "run"]


def test_the_next_film_is_painted_in_the_same_frame_in_which_the_last_one_goes(
    evening: Evening,
) -> None:
    evening.begin()
    evening.house.player.follow(B)
    evening.projectors.show("b", BLUE)
    evening.after(0.5)
    assert evening.shows(GREEN)
    seen: list[int] = []
    glass = evening.house.glass
    evening.house.window.frameSwapped.connect(lambda: seen.append(glass().pixel(160, 90)))
    evening.projectors.end("a")
    evening.after(0.5)
    evening.house.until(lambda: evening.shows(BLUE))
    assert {colour & 0xFFFFFF for colour in seen} == {BLUE}
    assert evening.house.told == [("shown", "a"), ("shown", "b")]


def test_whoever_is_told_may_ask_for_the_next_film_at_once(evening: Evening) -> None:
    evening.house.player.shown.connect(lambda _: evening.house.player.follow(B))
    evening.begin()
    assert evening.projectors.decks[1].done == ["open b"]


def test_a_bug_in_one_step_does_not_make_the_player_deaf(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall_over(*_: object, **__: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(FakeProjector, "open", fall_over)
        with pytest.raises(RuntimeError):
            evening.house.player.play(A)
    assert is_looked_after(evening)
    evening.house.player.stop()
    evening.begin()


def test_a_stop_takes_picture_and_sound_away_at_once_and_nothing_is_told_after_it(
    evening: Evening,
) -> None:
    evening.begin()
    evening.house.player.follow(B)
    evening.house.told.clear()
    evening.projectors.end("a")
    evening.house.player.stop()
    assert [deck.done[-1] for deck in evening.projectors.decks] == ["kill", "kill"]
    assert evening.house.player.image() is None
    evening.house.until(lambda: is_nothing(evening.house.glass()))
    evening.after(60)
    assert evening.house.told == []


def test_it_stands_still_without_sound_while_there_is_an_exam(evening: Evening) -> None:
    evening.house.player.be_silent(False)
    evening.begin()
    evening.house.player.be_still(True)
    evening.after(3600)
    assert evening.projectors.decks[0].done == ["open a with sound", "run", "hold"]
    assert evening.shows(GREEN)
    evening.house.player.be_still(False)
    assert evening.projectors.decks[0].done[-1] == "run"


def is_looked_after(evening: Evening) -> bool:
    return any(timer.isActive() for timer in evening.house.player.findChildren(QTimer))


def test_nothing_is_looked_after_while_nothing_is_on(evening: Evening) -> None:
    assert not is_looked_after(evening)
    evening.begin()
    assert is_looked_after(evening)
    evening.house.player.stop()
    evening.after(0.5)
    assert not is_looked_after(evening)


def test_what_is_no_new_frame_is_not_painted_again(evening: Evening) -> None:
    evening.begin()
    painted: list[None] = []
    evening.house.player.frameChanged.connect(lambda: painted.append(None))
    for count in range(5):
        evening.projectors.move("a", count)
        evening.after(0.5)
    assert painted == []
    evening.projectors.show("a", BLUE)
    evening.after(0.5)
    assert len(painted) == 1
    evening.house.until(lambda: evening.shows(BLUE))
