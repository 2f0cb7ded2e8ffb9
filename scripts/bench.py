#!/usr/bin/env python3
"""Measures the kiosk next to its goals: start, memory, touch, desk, rooms, programme, films.

scripts/bench.py                          everything; some minutes, on a machine left alone
scripts/bench.py --only touch --only desk what is named
scripts/bench.py --quick                  few rounds, in less than a minute: the figures mean little
scripts/bench.py --json FILE              also as JSON

Where Chromium is installed, its start and memory on a static page are measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"

if TYPE_CHECKING:
    from scripts.bench_figures.figure import Figure


@dataclass(frozen=True, slots=True)
class Rounds:
    """How often everything is done."""

    starts: int = 7
    settled_s: int = 10
    rest_s: int = 60
    alone_s: int = 66
    touches: int = 300
    calendars: int = 20
    check_ins: int = 1000
    looks: int = 300
    old_visits: int = 1_000_000
    reservations: int = 1_000_000
    rooms: int = 200
    visits: int = 2000
    warm_visits: int = 200
    showings: int = 5
    film_s: int = 10
    weeks: int = 200
    events: int = 5000


QUICK = Rounds(2, 2, 3, 2, 10, 1, 30, 20, 20_000, 2000, 10, 20, 10, 1, 2, weeks=6, events=300)
START, MEMORY = "start, offscreen", "memory at rest (PSS)"
MOST_OF_START, MOST_OF_MEMORY = 1.0, 0.4


def parts(rounds: Rounds) -> dict[str, Callable[[], list[Figure]]]:
    """What can be measured, by name, in the order in which it is."""
    from scripts.bench_figures import (
        browser,
        calendar_in,
        desk,
        film,
        hands,
        kiosk,
        programme,
        rooms,
    )

    return {
        "start": lambda: kiosk.starts(rounds.starts),
        "rest": lambda: kiosk.at_rest(rounds.rest_s, rounds.settled_s),
        "idle": lambda: kiosk.cards_in_turn(rounds.rest_s, rounds.alone_s),
        "chromium": lambda: browser.beside_kiosk(rounds.starts, rounds.settled_s),
        "touch": lambda: calendar_in.touches(rounds.touches, rounds.calendars),
        "desk": lambda: desk.check_ins(rounds.check_ins),
        "crowd": lambda: desk.crowded(rounds.looks, rounds.old_visits),
        "rooms": lambda: rooms.rooms(rounds.rooms, rounds.reservations),
        "programme": lambda: programme.weeks(rounds.weeks, rounds.events),
        "film": lambda: film.films(rounds.showings, rounds.film_s),
        "growth": lambda: hands.growth(rounds.visits, rounds.warm_visits),
    }


NAMES = (
    "start",
    "rest",
    "idle",
    "chromium",
    "touch",
    "desk",
    "crowd",
    "rooms",
    "programme",
    "film",
    "growth",
)


def ratios(figures: Sequence[Figure]) -> list[Figure]:
    """The kiosk in parts of Chromium, of what was measured in this run."""
    from scripts.bench_figures.figure import Figure

    by_name = {figure.name: figure for figure in figures}
    pairs = (
        ("start / Chromium", START, "Chromium: start", MOST_OF_START),
        ("memory / Chromium", MEMORY, "Chromium: memory (PSS)", MOST_OF_MEMORY),
    )
    return [
        Figure(name, by_name[ours].value / by_name[theirs].value, "×", by_name[ours].n, goal=goal)
        for name, ours, theirs, goal in pairs
        if ours in by_name and theirs in by_name
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for, print it, and write it down."""
    from scripts.bench_figures.figure import table
    from scripts.bench_figures.processes import machine

    asked = _asked(arguments)
    before, figures = machine(), []
    for name, measure in parts(QUICK if asked.quick else Rounds()).items():
        if not asked.only or name in asked.only:
            print(f"measuring {name} …", file=sys.stderr)
            figures += measure()
    figures += ratios(figures)
    if asked.quick:
        figures = [replace(figure, note=f"{figure.note} (quick)".strip()) for figure in figures]
    after = machine()["load"]
    print(f"{before['cpu']}, {before['cores']} cores; load before {before['load']}, after {after}")
    print(table(figures))
    if asked.json:
        found = [figure.as_json() for figure in figures]
        told = {"machine": {**before, "load_after": after}, "quick": asked.quick, "figures": found}
        asked.json.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")
    return 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the kiosk on this machine.")
    parser.add_argument("--only", action="append", choices=NAMES, help="can be repeated")
    parser.add_argument("--quick", action="store_true", help="few rounds")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write them there")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
