"""Films on the screen: real ones, through libvlc, and their pixels prove it (E3, E4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.media.player import Reel
from tests.cinema import Cinema, cinema, is_film, is_nothing
from tests.films import Sketch, count_in, make


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("films")


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[Cinema]:
    with cinema(qtbot) as opened:
        yield opened


@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".avi", ".webm", ".mov"])
def test_a_real_film_plays_and_its_pixels_prove_it(films: Path, house: Cinema, ending: str) -> None:
    path = make(films / f"short{ending}", Sketch(20, first=1000))
    house.witness()
    house.player.play(Reel("a", str(path)))
    house.until_told("ended", "a")
    counts = [count for count in house.counts if count is not None]
    assert house.told == [("shown", "a"), ("ended", "a")]
    assert is_film(house.glass(), near=4)
    assert counts == sorted(counts)
    assert len(set(counts)) >= 14
    assert set(counts) <= set(range(1000, 1020))


def test_nothing_is_left_of_it_when_it_is_stopped(films: Path, house: Cinema) -> None:
    path = make(films / "long.mp4", Sketch(200))
    assert is_nothing(house.glass())
    house.player.play(Reel("a", str(path)))
    house.until_told("shown", "a")
    house.until(lambda: is_film(house.glass()))
    house.player.stop()
    house.until(lambda: is_nothing(house.glass()))
    assert count_in(house.glass()) is None
