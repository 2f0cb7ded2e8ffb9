"""Rivals: one of several kiosks of a hub, in a process of its own, whose visitors come at once."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier

from kiosk.answers import Arrival, CheckedIn, Full, Purpose
from kiosk.desks import admission
from kiosk.worker import ThreadWorker
from tests.hub import Hub, open_hub
from tests.kiosk.rivalry import PAUSE_S, Place, pass_through, take_off_the_lock


def pause_before_writing() -> None:
    """Make every kiosk of this process slow where it matters, with the lock or without."""
    write_in = admission.write_in

    def slowly(*asked: object) -> CheckedIn:
        threading.Event().wait(PAUSE_S)
        return write_in(*asked)  # type: ignore[arg-type]

    admission.write_in = slowly  # type: ignore[assignment]


def one_arrival(hub: Hub, key: str, door: threading.Barrier | None = None) -> str:
    """What one visitor is told: "in", the reason of a Full, or the name of anything else."""
    if door:
        door.wait()
    try:
        answer = hub.kiosk.reception.arrive(Arrival(key, Purpose.STUDY))
    except Exception as wrong:  # noqa: BLE001 -- whatever it is, it is no reasoned refusal
        return type(wrong).__name__
    if isinstance(answer, CheckedIn):
        return "in"
    return f"full: {answer.because}" if isinstance(answer, Full) else type(answer).__name__


class Rush(StrEnum):
    """How the visitors of a round come."""

    IN_TURN = "on the one worker of each kiosk, as in the product"
    ALL_AT_ONCE = "each on a thread and a connection of their own"
    WITHOUT_LOCK = "as in the product, but without the lock"


def serve(people: int, place: Place, start: Barrier, orders: Connection) -> None:
    """Be a kiosk at which `people` touch at the same moment in each round, until there is no more.

    An order is (round, Rush); the answer counts what the visitors were told.
    """
    pause_before_writing()
    url, folder = place
    hubs = [open_hub(folder, url=url), open_hub(folder, url=url)]
    take_off_the_lock(hubs[1], hubs[1].kiosk.reception)
    worker, crowd = ThreadWorker(), ThreadPoolExecutor(people)
    orders.send(None)
    while (order := orders.recv()) is not None:
        number, rush = order
        hub = hubs[rush is Rush.WITHOUT_LOCK]
        keys = [f"{folder.name}-{number}-{n}" for n in range(people)]
        if rush is Rush.ALL_AT_ONCE:
            door = threading.Barrier(people, action=partial(pass_through, start))
            told = [crowd.submit(one_arrival, hub, key, door) for key in keys]
        else:
            worker.submit(partial(pass_through, start))
            told = [worker.submit(partial(one_arrival, hub, key)) for key in keys]
        orders.send(Counter(each.result() for each in told))
    worker.close()
    crowd.shutdown()
    for hub in hubs:
        hub.kiosk.close()
