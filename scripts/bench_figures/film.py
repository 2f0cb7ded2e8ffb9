"""A film in 1080p at 30 frames, decoded in software: its processor time, and the frames lost.

It is shown where the idle screen shows it, above the ways on, and so in another size than its own.

Beside it, in the same run, libvlc alone with the same film and no window (vdummy): it decodes and
keeps time, and neither converts nor paints. What a player with a window takes is more than that.
Run as `python -m scripts.bench_figures.film ours|alone FILE`, it is one showing, told as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Event
from time import monotonic, process_time
from typing import Any

from scripts.bench_figures.figure import Figure, middle
from scripts.bench_figures.processes import ROOT, cpu_s

MOST_TIMES_VLC, MOST_LOST = 2.0, 1.0
FPS, KBITS = 30, 8000
_PLACE = (1920, 942)
_PATIENCE_S = 60


def films(showings: int, seconds: int) -> list[Figure]:
    """The film shown so often, ours and libvlc's own in turn."""
    from tests.films import Sketch, make

    sketch = Sketch(seconds * FPS, 1920, 1080, FPS, kbits=KBITS, is_busy=True)
    with tempfile.TemporaryDirectory() as folder:
        path = make(Path(folder) / "film.mp4", sketch)
        shown = [(_showing("ours", path), _showing("alone", path)) for _ in range(showings)]
    ours, alone = ([pair[which]["share"] for pair in shown] for which in (0, 1))
    lost = [pair[0]["lost"] for pair in shown]
    times = [mine / its for mine, its in zip(ours, alone, strict=True)]
    note = f"1080p30, H.264 at {KBITS // 1000} Mbit/s, {seconds} s"
    return [
        middle("film: kiosk and projectors", ours, "% of a core", note=note),
        middle("film: libvlc alone, no window", alone, "% of a core", note=note),
        middle("film: ours / libvlc alone", times, "×", MOST_TIMES_VLC),
        middle("film: frames lost", lost, "%", MOST_LOST, "of what the counter in them says"),
    ]


def _showing(which: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "scripts.bench_figures.film", which, str(path)]
    ran = subprocess.run(
        command, cwd=ROOT, timeout=_PATIENCE_S, check=True, stdout=subprocess.PIPE, text=True
    )
    told: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return told


# --- one showing, in a process of its own ---------------------------------------------------------


def _alone(path: str) -> dict[str, float]:
    import vlc

    instance = vlc.Instance("--quiet", "--no-lua", "--no-xlib", "--no-audio", "--vout=vdummy")
    player = instance.media_player_new(path)
    marks: dict[str, tuple[float, float]] = {}
    is_over = Event()

    def mark(name: str) -> None:
        marks.setdefault(name, (process_time(), monotonic()))

    def end(_: object) -> None:
        mark("over")
        is_over.set()

    kinds, events = vlc.EventType, player.event_manager()
    events.event_attach(kinds.MediaPlayerVout, lambda _: mark("began"))
    events.event_attach(kinds.MediaPlayerEndReached, end)
    player.play()
    is_over.wait(_PATIENCE_S)
    spent, took = (marks["over"][at] - marks["began"][at] for at in (0, 1))
    return {"share": 100 * spent / took}


def _ours(path: str) -> dict[str, float]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QSG_RENDER_LOOP"] = "basic"
    return _Showing().of(path)


class _Showing:
    """The film on the product's own screen item, and who counts its frames as they are painted."""

    def __init__(self) -> None:
        from PySide6.QtGui import QGuiApplication

        self._application = QGuiApplication(["bench"])
        self._seen: list[int] = []
        self._began = self._over = (0.0, 0.0)

    def of(self, path: str) -> dict[str, float]:
        from PySide6.QtQml import QQmlApplicationEngine

        from kiosk.media.reel import Reel
        from tests.cinema import QML
        from ui.film import FilmPlayer

        self._player = FilmPlayer(monotonic)
        engine = QQmlApplicationEngine()
        width, height = _PLACE
        engine.setInitialProperties({"player": self._player, "width": width, "height": height})
        engine.loadData(QML)
        window: Any = engine.rootObjects()[0]
        window.frameSwapped.connect(self._count)
        self._player.shown.connect(lambda _: self._begin())
        self._player.ended.connect(lambda _: self._end())
        self._player.skipped.connect(lambda *_: self._application.exit(1))
        self._player.fit_into(*_PLACE)
        self._player.play(Reel("film", path))
        self._application.exec()
        self._player.close()
        spent, took = (self._over[at] - self._began[at] for at in (0, 1))
        due = self._seen[-1] - self._seen[0] + 1
        return {"share": 100 * spent / took, "lost": 100 * (1 - len(set(self._seen)) / due)}

    def _begin(self) -> None:
        self._began = (cpu_s(os.getpid()), monotonic())

    def _end(self) -> None:
        self._over = (cpu_s(os.getpid()), monotonic())
        self._application.quit()

    def _count(self) -> None:
        from tests.films import count_in

        image = self._player.image()
        count = count_in(image) if image is not None else None
        if count is not None:
            self._seen.append(count)


def main() -> None:
    """Show the film once, and tell."""
    which, path = sys.argv[1:]
    told = _alone(path) if which == "alone" else _ours(path)
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
