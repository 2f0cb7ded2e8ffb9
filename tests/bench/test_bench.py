"""The bench measures, prints and writes down; the figures of a few rounds mean nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.bench import NAMES, QUICK, parts, ratios
from scripts.bench_figures.figure import Figure, middle, share, table
from scripts.bench_figures.processes import cpu_s, pss_mb

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"name", "value", "unit", "n", "least", "most", "goal", "met", "note"}
LONGEST_S = 120
A_TOUCH_MS = 10_000


def bench(folder: Path, *only: str) -> dict[str, Any]:
    """What a quick run writes down."""
    file = folder / "figures.json"
    asked = [word for name in only for word in ("--only", name)]
    command = [sys.executable, "scripts/bench.py", "--quick", "--json", str(file), *asked]
    ran = subprocess.run(
        command, cwd=ROOT, timeout=LONGEST_S, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(file.read_text())
    assert all(figure["name"] in ran.stdout for figure in told["figures"])
    return told


def test_a_quick_run_writes_down_what_it_measured_and_on_which_machine(tmp_path: Path) -> None:
    told = bench(tmp_path, "desk", "touch")
    assert told["quick"] is True
    assert set(told["machine"]) == {"cores", "cpu", "load", "load_after"}
    assert {frozenset(figure) for figure in told["figures"]} == {frozenset(KEYS)}
    by_name = {figure["name"]: figure for figure in told["figures"]}
    assert 0 < by_name["touch to welcome, p99"]["value"] < A_TOUCH_MS
    assert by_name["touch while 5,000 events come in, p99"]["goal"] == 100
    assert by_name["check-in / bare commit"]["value"] > 0
    assert by_name["check-in / bare commit"]["goal"] == 6


def test_the_programme_is_measured_read_painted_and_at_the_entrance(tmp_path: Path) -> None:
    by_name = {figure["name"]: figure for figure in bench(tmp_path, "programme")["figures"]}
    goals = {name: figure["goal"] for name, figure in by_name.items() if figure["goal"]}
    assert goals == {
        "week of 300 events a year read, p99": 50,
        "week of 300 events a year read and painted, p99": 50,
        "front page's news of 300 events a year, p99": 50,
    }
    assert all(figure["value"] > 0 for figure in by_name.values())


def test_rooms_are_measured_with_few_and_many_reservations(tmp_path: Path) -> None:
    by_name = {figure["name"]: figure for figure in bench(tmp_path, "rooms")["figures"]}
    assert by_name["reservation confirmed, 2,000 stored"]["value"] > 0
    goals = {name: figure["goal"] for name, figure in by_name.items() if figure["goal"]}
    assert goals == {
        "confirmed at 200 / bare commit": 6,
        "confirmed at 2,000 / bare commit": 6,
        "confirmed, many / few stored": 2,
        "check-in, many / empty rooms": 2,
        "day of 20 rooms read, p99": 50,
        "day of 20 rooms read and painted, p99": 50,
    }


def test_the_real_kiosk_starts_and_shows_its_numbers(tmp_path: Path) -> None:
    told = bench(tmp_path, "rest")
    memory, processor = told["figures"]
    assert 10 < memory["value"] < 1000
    assert 0 <= processor["value"] < 100


def test_a_film_is_measured_beside_libvlc_alone(tmp_path: Path) -> None:
    by_name = {figure["name"]: figure for figure in bench(tmp_path, "film")["figures"]}
    assert 0 < by_name["film: libvlc alone, no window"]["value"] < 200
    assert 0 < by_name["film: kiosk and projectors"]["value"] < 200
    goals = {name: figure["goal"] for name, figure in by_name.items() if figure["goal"]}
    assert goals == {"film: ours / libvlc alone": 2, "film: frames lost": 1}


def test_every_part_has_its_name() -> None:
    assert tuple(parts(QUICK)) == NAMES


def test_a_goal_is_met_at_its_figure_and_not_above() -> None:
    assert Figure("x", 2.0, "ms", 1, goal=2.0).is_met is True
    assert Figure("x", 2.1, "ms", 1, goal=2.0).is_met is False
    assert Figure("x", 2.0, "ms", 1).is_met is None
    assert "NOT MET" in table([Figure("x", 2.1, "ms", 1, goal=2.0)])


def test_the_ratio_is_of_medians_and_only_of_what_was_measured() -> None:
    ours = middle("start, offscreen", [1.0, 2.0, 9.0], "s")
    theirs = middle("Chromium: start", [4.0], "s")
    (ratio,) = ratios([ours, theirs])
    assert (ratio.value, ratio.is_met) == (0.5, True)
    assert ratios([ours]) == []


@pytest.mark.parametrize(("part", "value"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.001, 1)])
def test_a_share_is_the_nearest_rank(part: float, value: int) -> None:
    assert share(range(1, 101), part) == value


def test_a_process_is_weighed_with_its_children() -> None:
    with subprocess.Popen(["sleep", "60"]) as child:
        try:
            assert pss_mb(child.pid) > 0
            assert cpu_s(child.pid) >= 0
        finally:
            child.kill()
