"""The desk without a screen: check-ins beside a bare commit, and with many old visits."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import pysqlite3

from kiosk.answers import Arrival, CheckedIn, Purpose
from kiosk.app import Kiosk
from kiosk.ids import new_id
from scripts.bench_figures.figure import Figure, middle
from scripts.bench_figures.hubs import CACHE, opened, with_old_visits

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
MOST_COMMITS, MOST_CROWDED = 6.0, 2.0
FEW, MANY = 10_000, 1_000_000
BETWEEN_VISITORS = timedelta(seconds=5)


def check_ins(rounds: int) -> list[Figure]:
    """Check-ins by the desk, and bare commits in turn with them on the same disk."""
    with tempfile.TemporaryDirectory(dir=on_disk()) as name:
        kiosk, clock = opened(Path(name))
        bare = bare_database(Path(name) / "bare.db")
        came, committed = [], []
        for turn in range(rounds + 20):
            clock.advance(BETWEEN_VISITORS)
            seconds, plain = check_in(kiosk), timed(lambda: commit(bare))
            if turn >= 20:
                came.append(1000 * seconds)
                committed.append(1000 * plain)
        bare.close()
        kiosk.close()
    ratio = median(came) / median(committed)
    return [
        middle("check-in by the desk", came, "ms", note=_per_second(came)),
        middle("bare commit of one row", committed, "ms", note=_per_second(committed)),
        Figure("check-in / bare commit", ratio, "×", rounds, goal=MOST_COMMITS, note="of medians"),
    ]


def crowded(rounds: int, many: int = MANY) -> list[Figure]:
    """A look and a check-in with few and with many old visits, in turn."""
    with tempfile.TemporaryDirectory(dir=on_disk()) as name:
        kiosks = []
        for visits in (FEW, many):
            folder = Path(name) / str(visits)
            with_old_visits(folder, visits)
            kiosks.append(opened(folder)[0])
        looks: tuple[list[float], list[float]] = ([], [])
        came: tuple[list[float], list[float]] = ([], [])
        for turn in range(rounds + 10):
            for which, kiosk in enumerate(kiosks):
                look, coming = timed(kiosk.reception.look), check_in(kiosk)
                if turn >= 10:
                    looks[which].append(1000 * look)
                    came[which].append(1000 * coming)
        for kiosk in kiosks:
            kiosk.close()
    return [
        *_beside("occupancy", looks, many, MOST_CROWDED),
        *_beside("check-in", came, many, MOST_CROWDED),
    ]


def on_disk() -> Path:
    """A folder on the disk of the project: /tmp may be memory."""
    CACHE.mkdir(parents=True, exist_ok=True)
    return CACHE


def _beside(
    what: str, times: tuple[list[float], list[float]], many: int, goal: float
) -> list[Figure]:
    few_ms, many_ms = times
    ratio = median(many_ms) / median(few_ms)
    return [
        middle(f"{what}, {FEW:,} old visits", few_ms, "ms"),
        middle(f"{what}, {many:,} old visits", many_ms, "ms"),
        Figure(f"{what}, many / few", ratio, "×", len(few_ms), goal=goal, note="of medians"),
    ]


def check_in(kiosk: Kiosk) -> float:
    """Somebody comes in, timed, and goes again, untimed."""
    wanted = Arrival(new_id(), Purpose.REMOTE_WORK, (), 1)
    began = perf_counter()
    answer = kiosk.reception.arrive(wanted)
    took = perf_counter() - began
    if not isinstance(answer, CheckedIn):
        raise SystemExit(f"nobody could come in: {answer}")
    kiosk.reception.leave(answer.visit_id)
    return took


def timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def bare_database(path: Path) -> pysqlite3.Connection:
    bare = pysqlite3.connect(str(path), isolation_level=None)
    for pragma in PRAGMAS:
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE visit (id TEXT PRIMARY KEY, came TEXT)")
    return bare


def commit(bare: pysqlite3.Connection) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO visit VALUES (?, '2026-11-24 09:00:00')", (new_id(),))
    bare.execute("COMMIT")


def _per_second(times_ms: list[float]) -> str:
    return f"{1000 / median(times_ms):.0f} per second"
