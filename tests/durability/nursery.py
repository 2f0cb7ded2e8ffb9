"""A nursery: a process that has everything loaded and forks kiosks that are there to be killed.

A kiosk is an ordinary process of its own, with its own connection and worker thread; only the
loading of Python's modules was done before.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path

Serve = Callable[[Path, Callable[[object], None]], None]
"""Be a kiosk in a folder and tell of each thing by the function given; without end."""

PATIENCE_S = 60
PIPES = multiprocessing.get_context("spawn")


@dataclass
class Child:
    """One kiosk while it lives, and what it has told."""

    pid: int
    _nursery: Nursery
    heard: list[object] = field(default_factory=list)

    def hear(self, within_s: float = PATIENCE_S) -> object | None:
        """The next thing it tells, or None when nothing came in time."""
        if not self._nursery.telling.poll(within_s):
            return None
        said: object = self._nursery.telling.recv()
        if isinstance(said, Bug):
            raise AssertionError(said.trace)  # noqa: TRY004 -- the kiosk failed, no type did
        self.heard.append(said)
        return said

    def last_words(self) -> list[object]:
        """Wait until it has told something, or died by itself, and end it; all that it told."""
        assert wait([self._nursery.telling, self._nursery.orders], PATIENCE_S)
        return self.kill()

    def kill(self) -> list[object]:
        """SIGKILL; returns all that it told, also what was still on the way."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        assert self._nursery.orders.recv() == self.pid
        while self.hear(0) is not None:
            pass
        return self.heard


@dataclass(frozen=True, slots=True)
class Bug:
    """The kiosk failed by itself, which no test here wants."""

    trace: str


@dataclass
class Nursery:
    """The parent's end: orders, and what the children tell."""

    orders: Connection
    telling: Connection

    def start(self, serve: Serve, folder: Path) -> Child:
        """Fork a kiosk; `serve` is a function of a module."""
        self.orders.send((serve, folder))
        assert self.orders.poll(PATIENCE_S)
        return Child(self.orders.recv(), self)


@contextmanager
def nursery(warm_up: Callable[[Path], None], folder: Path) -> Iterator[Nursery]:
    """Start a nursery that has done `warm_up` in `folder` before its first child; and end it."""
    orders, ordered = PIPES.Pipe()
    heard, tell = PIPES.Pipe(duplex=False)
    process = PIPES.Process(target=_tend, args=(ordered, tell, warm_up, folder), daemon=True)
    process.start()
    ordered.close()
    tell.close()
    try:
        yield Nursery(orders, heard)
        orders.send(None)
        process.join(PATIENCE_S)
    finally:
        process.kill()
        orders.close()
        heard.close()


def _tend(
    orders: Connection, tell: Connection, warm_up: Callable[[Path], None], folder: Path
) -> None:
    warm_up(folder)
    while (order := orders.recv()) is not None:
        serve, place = order
        pid = os.fork()
        if pid == 0:
            _live(serve, place, tell)
        orders.send(pid)
        _, status = os.waitpid(pid, 0)
        if (code := os.waitstatus_to_exitcode(status)) not in (1, -signal.SIGKILL):
            tell.send(Bug(f"the kiosk ended with {code}"))
        orders.send(pid)


def _live(serve: Serve, folder: Path, tell: Connection) -> None:
    try:
        serve(folder, tell.send)
    except BaseException:  # noqa: BLE001 -- told to the parent, which fails
        tell.send(Bug(traceback.format_exc()))
    finally:
        os._exit(1)
