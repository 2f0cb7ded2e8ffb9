"""Child processes for tests: forked from a warm server, killed at a chosen or a random moment."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any

CHILDREN = multiprocessing.get_context("forkserver")
CHILDREN.set_forkserver_preload(["tests.warm"])

PATIENCE_S = 60.0
POINTS = ("fsync", "replace", "rename", "link", "unlink")
"""The system calls at which a swap of files can be cut in two."""


def told(work: Callable[..., Any], args: tuple[Any, ...], line: Connection) -> None:
    """Run in a child: say when the work begins and when it is done."""
    line.send("begun")
    work(*args)
    line.send("done")


def took_s(work: Callable[..., Any], *args: Any) -> float:
    """Run the work in a child to its end; the seconds that it took."""
    with child(work, *args) as (process, ours):
        began = perf_counter()
        assert ours.poll(PATIENCE_S)
        assert ours.recv() == "done"
        passed = perf_counter() - began
        process.join(PATIENCE_S)
    return passed


def killed_after(seconds: float, work: Callable[..., Any], *args: Any) -> bool:
    """Run the work in a child and kill it that long after its beginning; whether it was done."""
    with child(work, *args) as (process, ours):
        process.join(seconds)
        process.kill()
        process.join(PATIENCE_S)
        try:
            return ours.poll(0) and ours.recv() == "done"
        except EOFError:
            return False


@contextmanager
def child(work: Callable[..., Any], *args: Any) -> Iterator[tuple[Any, Connection]]:
    """A child that has begun the work; never outlives the block."""
    ours, theirs = CHILDREN.Pipe()
    process = CHILDREN.Process(target=told, args=(work, args, theirs))
    process.start()
    theirs.close()
    try:
        assert ours.poll(PATIENCE_S)
        assert ours.recv() == "begun"
        yield process, ours
    finally:
        process.kill()
        process.join(PATIENCE_S)
        process.close()
        ours.close()


def random_moments(seed: int, rounds: int, longest_s: float) -> Iterator[float]:
    """So many moments from the beginning to a little after the end."""
    chance = random.Random(seed)
    for _ in range(rounds):
        yield chance.uniform(0, longest_s * 1.1)


def kill_me_at(point: int) -> None:
    """Have this process killed at its `point`-th call (from 1) of one of `POINTS`."""
    calls = 0

    def deadly(call: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == point:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **named)

        return called

    for name in POINTS:
        setattr(os, name, deadly(getattr(os, name)))


def dies_at(point: int, work: Callable[..., Any], *args: Any) -> bool:
    """Run the work in a child that is killed at that point; False when it was done before."""
    with child(with_kill, point, work, args) as (process, _):
        process.join(PATIENCE_S)
        code: int | None = process.exitcode
        assert code in (0, -signal.SIGKILL), code
        return code != 0


def with_kill(point: int, work: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """The work, cut off at a point."""
    kill_me_at(point)
    work(*args)
