"""Films that go round and round: a witness sees every frame, none black; memory stays (E4)."""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.media.player import Reel
from kiosk.media.projector import ChildProjector
from tests.cinema import Cinema, cinema
from tests.films import Sketch, make

FRAMES = 5
WARM = 30
MOST_GROWTH_MB = 10
TAKEN = ("Pss_Anon:", "Pss_Shmem:")


class Projectors:
    """Gives the player real projectors, and knows their processes."""

    def __init__(self) -> None:
        self.made: list[ChildProjector] = []

    def __call__(self) -> ChildProjector:
        self.made.append(ChildProjector())
        return self.made[-1]

    def memory_mb(self) -> float:
        """What this process and its projectors take together, shared memory by its parts.

        Without the pages of files: those count more as soon as another program that has the same
        libraries goes.
        """
        pids = ["self", *(str(each.pid) for each in self.made if each.pid is not None)]
        return sum(pss_mb(pid) for pid in pids)


def pss_mb(pid: str) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(TAKEN)) / 1024


@pytest.fixture(scope="module")
def reel(tmp_path_factory: pytest.TempPathFactory) -> Reel:
    path = make(tmp_path_factory.mktemp("films") / "round.mp4", Sketch(FRAMES, fps=50))
    return Reel("round", str(path))


@pytest.fixture
def projectors() -> Projectors:
    return Projectors()


@pytest.fixture
def house(qtbot: QtBot, projectors: Projectors) -> Iterator[Cinema]:
    with cinema(qtbot, (160, 90), projectors) as opened:
        yield opened


def goes_round(house: Cinema, projectors: Projectors, reel: Reel, times: int) -> float:
    """Let it go round so often before a witness; how many MB that took, once it was warm."""
    house.player.shown.connect(lambda _: house.player.follow(reel))
    house.player.play(reel)
    house.until_told("shown", "round")
    house.until(lambda: house.player.image() is not None)
    house.witness()
    house.until(lambda: len(house.told) > WARM, seconds=120)
    before = projectors.memory_mb()
    house.until(lambda: len(house.told) > times, seconds=5 * times)
    return projectors.memory_mb() - before


@pytest.mark.parametrize("times", [100, pytest.param(2000, marks=pytest.mark.long)])
def test_a_film_goes_round_with_nothing_black_between_and_without_growing(
    house: Cinema, projectors: Projectors, reel: Reel, times: int
) -> None:
    growth = goes_round(house, projectors, reel, times)
    counts = house.counts[1:]
    assert set(house.told) == {("shown", "round")}
    assert None not in counts
    rounds = sum(later < earlier for earlier, later in pairwise(counts))  # type: ignore[operator]
    assert rounds >= times * 0.9  # it was seen to run, round after round
    assert growth <= MOST_GROWTH_MB


def test_the_witness_sees_the_gap_of_a_player_that_stops_between(house: Cinema, reel: Reel) -> None:
    """The fault that must be found: a loop made of stop and play."""

    def again(_: str) -> None:
        house.player.stop()
        house.player.play(reel)

    house.player.ended.connect(again)
    house.player.play(reel)
    house.until_told("shown", "round")
    house.witness()
    house.until(lambda: len([told for told in house.told if told[0] == "shown"]) > 2)
    assert None in house.counts[1:]


@pytest.mark.parametrize("flags", [mmap.MAP_PRIVATE, mmap.MAP_SHARED])
def test_memory_that_is_kept_would_be_seen(projectors: Projectors, flags: int) -> None:
    """The same measure finds what is kept, in memory of one's own and in memory that is shared."""
    before = projectors.memory_mb()
    with mmap.mmap(-1, 12 * 1024 * 1024, flags | mmap.MAP_ANONYMOUS) as kept:
        kept.write(b"x" * len(kept))
        assert projectors.memory_mb() - before > MOST_GROWTH_MB
