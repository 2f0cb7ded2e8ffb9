"""Films on the screen: real ones, through libvlc, and their pixels prove it (E3, E4)."""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.media.colours import fitted
from kiosk.media.kinds import MediumKind
from kiosk.media.player import Reel
from kiosk.media.probe import Probed, probe
from kiosk.media.vlc_film import NoLibVlc, load_libraries
from tests.cinema import Cinema, cinema, is_film, is_nothing
from tests.films import Sketch, count_in, make

ROOT = Path(__file__).resolve().parents[2]


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


def children() -> set[str]:
    """The processes that this one has begun and not yet seen off."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {child for task in tasks for child in task.read_text().split()}


def test_nothing_is_left_of_its_processes_when_it_is_stopped(films: Path, house: Cinema) -> None:
    path = make(films / "long.mp4", Sketch(200))
    before = children()
    for _ in range(3):
        house.player.play(Reel("a", str(path)))
        house.until_told("shown", "a")
        assert children() > before
        house.player.stop()
        house.until(lambda: children() == before)
        house.told.clear()


def test_a_film_with_sound_plays_where_there_is_no_loudspeaker(films: Path, house: Cinema) -> None:
    path = make(films / "sound.mp4", Sketch(20, has_sound=True))
    found = probe(path)
    assert isinstance(found, Probed)
    assert found.has_sound
    house.player.be_silent(False)
    house.player.play(Reel("a", str(path)))
    house.until_told("ended", "a")
    assert is_film(house.glass(), near=4)


def turned(film: bytes) -> bytes:
    """The film as a telephone held upright writes it: the same pictures, and "turn them"."""
    whole = (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    upright = (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
    assert film.count(struct.pack(">9i", *whole)) == 2  # of the film, then of its track
    head, movie, track = film.split(struct.pack(">9i", *whole))
    return head + struct.pack(">9i", *whole) + movie + struct.pack(">9i", *upright) + track


@pytest.mark.parametrize(
    ("sketch", "is_turned", "shape", "frame"),
    [
        (Sketch(10), False, (320, 180), (320, 180)),
        (Sketch(10, 1920, 1080), False, (1920, 1080), (320, 180)),
        (Sketch(10, 160, 180, pixel_width=2), False, (320, 180), (320, 180)),
        (Sketch(10, 256, 192), False, (256, 192), (240, 180)),
        (Sketch(10), True, (180, 320), (100, 180)),
    ],
)
def test_a_film_of_any_shape_fits_the_screen_as_it_is_meant(
    films: Path,
    house: Cinema,
    sketch: Sketch,
    is_turned: bool,
    shape: tuple[int, int],
    frame: tuple[int, int],
) -> None:
    path = make(films / "shape.mp4", sketch)
    if is_turned:
        path.write_bytes(turned(path.read_bytes()))
    found = probe(path)
    assert isinstance(found, Probed)
    assert (found.kind, found.width, found.height) == (MediumKind.FILM, *shape)
    house.player.play(Reel("a", str(path)))
    house.until_told("ended", "a")
    image = house.player.image()
    assert image is not None
    assert (image.width(), image.height()) == frame
    assert is_turned or is_film(image, near=6)


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1280, 720), (720, 576), (9, 3001)])
@pytest.mark.parametrize("box", [(1920, 942), (1079, 1601), (1280, 635), (3, 3)])
def test_the_frames_of_a_film_have_even_sides_and_fit(
    size: tuple[int, int], box: tuple[int, int]
) -> None:
    width, height = fitted(size, box)
    assert (width % 2, height % 2) == (0, 0)
    assert 0 < width <= box[0]
    assert 0 < height <= box[1]
    part = min(box[0] / size[0], box[1] / size[1])
    assert abs(width - max(2, size[0] * part)) < 2
    assert abs(height - max(2, size[1] * part)) < 2


def test_where_libvlc_is_not_installed_films_are_skipped_and_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "vlc", None)
    with pytest.raises(NoLibVlc):
        load_libraries()


CONFINED = """
import os, resource, socket, subprocess
from pathlib import Path
from kiosk.media.confining import Limits, confine
confine(Limits(memory=300_000_000))
def may(what):
    try:
        what()
    except (OSError, MemoryError) as no:
        return type(no).__name__
    return "may"
def write():
    with open("/tmp/written-by-a-film", "wb", buffering=0) as out:
        out.write(b"x")
print(*map(may, (
    lambda: socket.socket(),
    lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    lambda: subprocess.run(["true"]),
    write,
    lambda: bytearray(600_000_000),
    lambda: bytearray(100_000_000),
    lambda: open("/etc/hostname").close(),
)), Path("/proc/self/oom_score_adj").read_text().strip())
"""


def test_who_decodes_has_no_network_no_programs_no_files_to_write_and_little_memory() -> None:
    said = subprocess.run(
        [sys.executable, "-c", CONFINED], capture_output=True, text=True, check=True, cwd=ROOT
    )
    no = "PermissionError"
    *may, goes_first = said.stdout.split()
    assert may == [no, no, no, "OSError", "MemoryError", "may", "may"]
    assert int(goes_first) >= 500  # where memory is scarce, before the kiosk
