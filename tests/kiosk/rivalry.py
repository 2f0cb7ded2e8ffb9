"""Rivalry: kiosks of one hub in processes of their own, at which people ask at the same moment."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from db.store import Store, Transaction, troubles
from kiosk.worker import ThreadWorker
from tests.children import CHILDREN
from tests.hub import Hub, open_hub

PAUSE_S = 0.01
"""Between looking at what is free and writing people in: as long as a slow disk takes."""

KIOSKS = 4

Place = tuple[str, Path]
"""The address of the hub's database, and the kiosk's folder."""

Serve = Callable[[Place, Barrier, Connection], None]
"""Be a kiosk; the connection brings orders and takes what people were told, until None comes."""


# --- in the test's process ---


@contextmanager
def kiosks_of(hub: Hub, serves: Sequence[Serve]) -> Iterator[list[Connection]]:
    """Start a kiosk of `hub` for each of `serves`, and stop them."""
    start = CHILDREN.Barrier(len(serves))
    pipes, processes = [], []
    for number, serve in enumerate(serves):
        folder = hub.folder / f"kiosk-{number}"
        shutil.copytree(hub.folder / "keys", folder / "keys")
        ours, theirs = CHILDREN.Pipe()
        place: Place = (hub.url, folder)
        process = CHILDREN.Process(target=serve, args=(place, start, theirs), daemon=True)
        process.start()
        theirs.close()
        pipes.append(ours)
        processes.append(process)
    for pipe in pipes:
        pipe.recv()
    try:
        yield pipes
        for pipe in pipes:
            pipe.send(None)
    finally:
        for process in processes:
            process.join(10)
            process.kill()


def all_told(kiosks: list[Connection], orders: Iterable[object]) -> Counter[str]:
    """Give each kiosk its order at once; what people were told."""
    for kiosk, order in zip(kiosks, orders, strict=True):
        kiosk.send(order)
    return sum((kiosk.recv() for kiosk in kiosks), Counter[str]())


@dataclass
class Rivals:
    """Four kiosks of one hub, each in a process of its own."""

    hub: Hub
    kiosks: list[Connection]
    with_lock: bool = True

    def all_ask(self, asks: list[Any]) -> Counter[str]:
        """Everybody asks at once; what they were told."""
        shares = [asks[number :: len(self.kiosks)] for number in range(len(self.kiosks))]
        return all_told(self.kiosks, [(self.with_lock, share) for share in shares])


def rounds_in(short_s: float, rounds: int) -> Iterator[int]:
    """As many rounds as were asked for, or as fit into the time (0: all); at least three."""
    began = time.monotonic()
    for number in range(rounds):
        if short_s and number >= 3 and time.monotonic() - began > short_s:
            return
        yield number


# --- in the process of a kiosk ---


class Unlocked(Transaction):
    """The negative control's transaction: it asks nobody to wait."""

    def lock_places(self) -> None:
        """Lock nothing."""


class UnlockedStore(Store):
    """The negative control: SQLite without BEGIN, PostgreSQL without FOR UPDATE."""

    @contextmanager
    def transaction(self, now: datetime | None = None) -> Iterator[Transaction]:
        """Decide without the lock; every statement sees what there is at its time."""
        with troubles(), self.engine.begin() as connection:
            yield Unlocked(connection, now)


def take_off_the_lock(hub: Hub, *desks: Any) -> None:
    """Let these desks of the kiosk decide without the lock."""
    engine = hub.kiosk.store.engine
    if engine.dialect.name == "sqlite":
        engine.dialect.do_begin = lambda _: None  # type: ignore[assignment]
    for desk in desks:
        desk._store = UnlockedStore(engine)


def pass_through(start: Barrier) -> None:
    """Wait until all kiosks are ready."""
    start.wait()


def serve_in_turn(
    kiosk: tuple[Place, Barrier, Connection],
    told: Callable[[Hub, Any], str],
    make_faulty: Callable[[Hub], None],
) -> None:
    """Be a kiosk at which people ask in each round, one after another, until there is no more.

    An order is (with the lock, asks); the answer counts what they were `told`.
    """
    (url, folder), start, orders = kiosk
    hubs = [open_hub(folder, url=url), open_hub(folder, url=url)]
    make_faulty(hubs[0])
    worker = ThreadWorker()
    orders.send(None)
    while (order := orders.recv()) is not None:
        with_lock, asks = order
        worker.submit(partial(pass_through, start))
        answers = [worker.submit(partial(told, hubs[with_lock], ask)) for ask in asks]
        orders.send(Counter(each.result() for each in answers))
    worker.close()
    for hub in hubs:
        hub.kiosk.close()
