"""A film whose pictures are far apart is not stuck; one that does not come on is (E4)."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.media.player import Reel
from kiosk.media.signs_of_life import MOST_LOOKS, SignsOfLife
from tests.cinema import cinema
from tests.films import Sketch, count_in, make


def test_new_pictures_are_signs_of_life() -> None:
    signs = SignsOfLife()
    assert [signs.seen(pictures, 0) for pictures in (0, 1, 1, 5, 5)] == [0, 1, 1, 2, 2]


def test_a_film_that_goes_on_in_time_lives_between_two_pictures() -> None:
    signs = SignsOfLife()
    assert [signs.seen(1, at_ms) for at_ms in (0, 900, 1900, 1900)] == [1, 2, 3, 3]


def test_but_not_for_ever() -> None:
    signs = SignsOfLife()
    seen = [signs.seen(1, at_ms) for at_ms, _ in zip(count(0, 500), range(200), strict=False)]
    assert seen[-1] == seen[MOST_LOOKS + 1] == MOST_LOOKS + 1
    assert signs.seen(2, 0) == seen[-1] + 1
    assert signs.seen(2, 100_000) == seen[-1] + 2


def test_a_slide_show_whose_pictures_stand_for_seconds_is_not_begun_anew(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = make(tmp_path / "slides.mp4", Sketch(3, fps=1, in_seconds=5))
    with cinema(qtbot) as house:
        house.player.play(Reel("a", str(path)))
        house.until_told("shown", "a")
        house.until(lambda: count_in(house.glass()) == 1)
        decks = house.player._decks
        assert decks is not None
        assert {deck.restarts for deck in decks._state.decks} == {0}
        assert house.told == [("shown", "a")]
