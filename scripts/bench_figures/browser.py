"""Chromium showing a static page, measured in the same run: what one would take instead."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from time import monotonic

from scripts.bench_figures.desk import on_disk
from scripts.bench_figures.figure import Figure, middle
from scripts.bench_figures.processes import PATIENCE_S, pss_mb, running

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1920,1080",
)
PAGE = b"""<!doctype html><meta charset="utf-8"><title>HUBteekki</title>
<style>body { background: #f6f3ec; font: 40px Inter, sans-serif; margin: 60px }
b { font-size: 240px } a { background: #1c5b3b; color: #fff; padding: 40px; display: block }</style>
<h1>HUBteekki</h1><b>12</b> free places<a>I come in</a>
<script>new PerformanceObserver(seen => {
  if (seen.getEntriesByName("first-contentful-paint").length) fetch("/painted")
}).observe({type: "paint", buffered: true})</script>"""


def program() -> str | None:
    """Chromium, where it is installed."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


class _Answers(BaseHTTPRequestHandler):
    """Gives the page, and notes when it says that it was painted."""

    def do_GET(self) -> None:
        if self.path == "/painted":
            PAINTED.append(monotonic())
        body = PAGE if self.path == "/" else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


PAINTED: list[float] = []


@contextmanager
def _served() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Answers)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def beside_kiosk(rounds: int, settled_s: int) -> list[Figure]:
    """Start to first contentful paint, as the page itself reports it, and memory after a while."""
    chromium = program()
    if chromium is None:
        return []
    folder = tempfile.TemporaryDirectory(dir=on_disk(), ignore_cleanup_errors=True)
    with folder as name, _served() as address:
        command = [chromium, *FLAGS, f"--user-data-dir={Path(name) / 'profile'}", address]
        _start(command)
        times = [_start(command)[0] for _ in range(rounds)]
        memory = _start(command, settled_s)[1]
    return [
        middle("Chromium: start", times, "s", note="exec to first contentful paint, warm"),
        Figure("Chromium: memory (PSS)", memory, "MB", 1, note=f"after {settled_s} s"),
    ]


def _start(command: list[str], settled_s: int = 0) -> tuple[float, float]:
    PAINTED.clear()
    began = monotonic()
    with running(command, dict(os.environ)) as process:
        until = began + PATIENCE_S
        while not PAINTED and monotonic() < until:
            _let_be(process, 0.002)
        if not PAINTED:
            raise SystemExit("Chromium showed no picture")
        _let_be(process, settled_s)
        return PAINTED[0] - began, pss_mb(process.pid)


def _let_be(process: subprocess.Popen[str], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        raise SystemExit(f"Chromium ended by itself: {process.wait(seconds)}")
