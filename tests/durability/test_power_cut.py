"""Power cuts: of thousands of disks as a cut may leave them, none has lost what was confirmed (V6).

The real kiosk's writes and syncs are recorded with their data (`recording`), cut at a random entry
or right after an OK, and made into disks in which what was not synced is dropped, torn or there,
each on its own (`images`). Each disk is opened with the real store. Legal is what `keeping` says:
every confirmed check-in and departure is there, whole; the one step that was under way is there,
whole, or not at all; nothing else is; the database is sound. On some of them the whole kiosk is
opened, everybody tries again with the same key, and is counted once.

The controls are the same kiosk with `synchronous=NORMAL` and `OFF`, which must lose something.
"""

from __future__ import annotations

import itertools
import multiprocessing
import pickle
import random
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.durability.chances import chance_with_seed
from tests.durability.cutting import Figures, judge_images, plan, said_of, sum_of
from tests.durability.images import Disk, Fate
from tests.durability.recording import FILES, Name, Recording, record, why_not
from tests.hub import open_hub
from tests.telling import Tell

IMAGES, IMAGES_LONG = 2000, 20_000
IMAGES_OF_CONTROL = 150
PROCESSES = 2

pytestmark = pytest.mark.skipif(bool(why_not()), reason=f"no power cuts: {why_not()}")


@dataclass(frozen=True, slots=True)
class Way:
    """How a kiosk is run while it is recorded, and its part of the images."""

    steps: int
    per_run: int
    pragmas: tuple[str, ...]
    part: float


WAYS = {
    "as in the product": Way(180, 180, (), 0.2),
    "a checkpoint every 20 pages": Way(60, 60, ("wal_autocheckpoint=20",), 0.4),
    "a checkpoint at each commit": Way(40, 40, ("wal_autocheckpoint=1",), 0.1),
    "stopped and started every 6": Way(42, 6, (), 0.3),
}
CONTROLS = {
    "synchronous=NORMAL": Way(60, 60, ("wal_autocheckpoint=100", "synchronous=NORMAL"), 0),
    "synchronous=OFF": Way(60, 60, ("wal_autocheckpoint=20", "synchronous=OFF"), 0),
}


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in memory where there is one: thousands of images need no disk."""
    shared = Path("/dev/shm")
    folder = tmp_path_factory.mktemp("power-cut")
    if shared.is_dir():
        folder = shared / f"hub-kiosk-{folder.parent.name}-{random.SystemRandom().randrange(10**9)}"
        folder.mkdir()
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def recordings(memory: Path) -> dict[str, Recording]:
    """The kiosk recorded in each way; what it wrote in the end is still in its folder."""
    template = memory / "template"
    template.mkdir()
    open_hub(template).kiosk.close()

    def recorded(way: tuple[int, Way]) -> Recording:
        folder = memory / f"recorded-{way[0]}"
        shutil.copytree(template, folder)
        return record(folder, way[1].steps, way[1].per_run, *way[1].pragmas)

    every = {**WAYS, **CONTROLS}
    with ThreadPoolExecutor(PROCESSES) as pool:
        return dict(zip(every, pool.map(recorded, enumerate(every.values())), strict=True))


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    """Processes that open images."""
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as made:
        yield made


def test_the_recorded_writes_add_up_to_the_files(
    memory: Path, recordings: dict[str, Recording]
) -> None:
    for number, recording in enumerate(recordings.values()):
        disk = Disk.at_start(recording)
        for entry in recording.entries:
            disk.take(entry)
        folder = memory / f"recorded-{number}"
        there = {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}
        assert disk.image(Fate.KEPT, random.Random(0)) == there


def test_checkpoints_and_restarts_are_in_the_recordings(recordings: dict[str, Recording]) -> None:
    for name, way in WAYS.items():
        entries = recordings[name].entries
        checkpoints = [
            entry
            for last, entry in itertools.pairwise(entries)
            if getattr(entry, "file", None) == 0 and getattr(last, "file", 0) != 0
        ]
        assert len(checkpoints) >= 2, name
        assert len(recordings[name].told) == way.steps
    restarts = recordings["stopped and started every 6"].entries
    assert sum(isinstance(entry, Name) for entry in restarts) >= 14


def test_no_power_cut_loses_what_was_confirmed_and_synchronous_normal_would(
    memory: Path,
    recordings: dict[str, Recording],
    pool: ProcessPoolExecutor,
    pytestconfig: pytest.Config,
    tell: Tell,
) -> None:
    images = IMAGES_LONG if pytestconfig.getoption("--long") else IMAGES
    chance, seed = chance_with_seed()
    shown: dict[str, Figures] = {}
    for name, way in {**WAYS, **CONTROLS}.items():
        saved = memory / f"saved-{len(shown)}"
        saved.write_bytes(pickle.dumps(recordings[name]))
        plans = plan(recordings[name], int(way.part * images) or IMAGES_OF_CONTROL, chance)
        jobs = [
            pool.submit(judge_images, saved, memory / "template/keys", plans[part::PROCESSES])
            for part in range(PROCESSES)
        ]
        shown[name] = sum_of([job.result() for job in jobs])
    real = sum_of([shown[name] for name in WAYS])

    lines = [f"{name}: {said_of(figures)}" for name, figures in shown.items()]
    lines.append(f"all but the controls: {said_of(real)}; seed {seed}")
    tell("\n".join(lines))
    assert (real.with_loss, real.broken) == (0, 0), real.examples
    assert real.images == images
    for name in CONTROLS:
        assert shown[name].with_loss, f"{name} lost nothing: these images show nothing"
    assert shown["synchronous=OFF"].broken, "without any sync nothing broke"
