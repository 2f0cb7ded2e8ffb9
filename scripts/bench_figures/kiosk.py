"""The whole kiosk as a process: how fast it is there, and what it takes while nobody touches it."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from scripts.bench_figures.desk import on_disk
from scripts.bench_figures.figure import Figure, middle
from scripts.bench_figures.hubs import with_pin
from scripts.bench_figures.processes import PATIENCE_S, cpu_s, pss_mb, running

SOFTWARE = {
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}
PANEL = {
    "screens": [
        {"name": "panel", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
    ]
}
SETTLED_S = 10
MOST_IDLE = 0.5
ALONE_S = 66
"""Then the idle screen has come."""
MOST_CARDS = 2.0
SCREEN = "1920x1080x24"


@contextmanager
def installed() -> Iterator[dict[str, str]]:
    """A kiosk's folder on the disk, as variables of its environment."""
    with tempfile.TemporaryDirectory(dir=on_disk()) as name:
        hub_file = with_pin(Path(name))
        panel = Path(name) / "panel.json"
        panel.write_text(json.dumps(PANEL))
        yield {
            **SOFTWARE,
            "HUB_KIOSK_DATA_DIR": name,
            "HUB_KIOSK_HUB_FILE": str(hub_file),
            "QT_QPA_PLATFORM": f"offscreen:configfile={panel}",
        }


def starts(rounds: int) -> list[Figure]:
    """From exec to the first picture of the front page with its numbers, warm."""
    with installed() as env:
        figures = [_start_on("offscreen", env, rounds)]
        with x_server() as display:
            if display:
                on_x = {**env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                figures.append(_start_on("xcb, Xvfb", on_x, rounds))
    return figures


def _start_on(where: str, env: dict[str, str], rounds: int) -> Figure:
    start_once(env)
    times = [start_once(env) for _ in range(rounds)]
    return middle(f"start, {where}", times, "s", note="exec to the numbers painted, warm")


def start_once(env: dict[str, str]) -> float:
    """Start the kiosk, wait for its numbers, end it (seconds)."""
    began = monotonic()
    with running(COMMAND, env) as process:
        return painted_at(process) - began


COMMAND = [sys.executable, "-m", "scripts.bench_figures.witness"]


def painted_at(process: subprocess.Popen[str]) -> float:
    """The moment that the witness tells."""
    stream = process.stdout
    if stream is None or not select.select([stream], [], [], PATIENCE_S)[0]:
        raise SystemExit("the kiosk showed no picture")
    word, _, at = stream.readline().partition(" ")
    if word != "painted":
        raise SystemExit("the kiosk ended before its first picture")
    return float(at)


def at_rest(seconds: int, settled_s: int = SETTLED_S) -> list[Figure]:
    """Memory and processor time on the front page, the clock in sight, untouched."""
    with installed() as env, running(COMMAND, env) as process:
        painted_at(process)
        _let_be(process, settled_s)
        memory = pss_mb(process.pid)
        began, used = monotonic(), cpu_s(process.pid)
        _let_be(process, seconds)
        part = 100 * (cpu_s(process.pid) - used) / (monotonic() - began)
    return [
        Figure("memory at rest (PSS)", memory, "MB", 1, note=f"after {settled_s} s"),
        Figure(
            "processor at rest",
            part,
            "% of a core",
            1,
            goal=MOST_IDLE,
            note=f"over {seconds} s, to {100 / os.sysconf('SC_CLK_TCK') / seconds:.2f}",
        ),
    ]


def cards_in_turn(seconds: int, alone_s: int = ALONE_S) -> list[Figure]:
    """Processor time while the idle screen shows its cards, the cross-fades counted."""
    with installed() as env, running(COMMAND, env) as process:
        painted_at(process)
        _let_be(process, alone_s)
        began, used = monotonic(), cpu_s(process.pid)
        _let_be(process, seconds)
        part = 100 * (cpu_s(process.pid) - used) / (monotonic() - began)
    note = f"one in 12 s, over {seconds} s"
    return [Figure("processor, idle screen", part, "% of a core", 1, goal=MOST_CARDS, note=note)]


def _let_be(process: subprocess.Popen[str], seconds: int) -> None:
    """Leave it alone for so long; it must not end."""
    with suppress(subprocess.TimeoutExpired):
        raise SystemExit(f"the kiosk ended by itself: {process.wait(seconds)}")


@contextmanager
def x_server() -> Iterator[str | None]:
    """A screen of its own on Xvfb, or None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
