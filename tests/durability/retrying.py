"""One visitor at the real screen of a kiosk that dies on the way, and who tries again by taps."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from db.store import Store, Transaction
from kiosk.answers import Arrival, CheckedIn, Closed, Full, NotTaken
from tests.driving import REFERENCE, Driver, application, driving
from tests.durability.keeping import folder_url
from tests.durability.screens import Tell, WatchedWorker
from tests.hub import TUESDAY, Hub, open_hub
from ui.app import show_left_over
from ui.door_pages import kiosk_pages
from ui.viewmodels.confirming import Confirming
from ui.viewmodels.welcome import Welcome

DEATHS = ("before the commit", "after the commit", "before it is painted", "in its first second")
"""When a kiosk dies that was told to; every one of them before its welcome was surely seen."""

RESTART = timedelta(seconds=8)
PLAN = "plan"


def die() -> None:
    """What the power, or the kernel, does."""
    os.kill(os.getpid(), signal.SIGKILL)


def serve_once(folder: Path, tell: Tell) -> None:
    """Be a kiosk that starts, is used by one visitor, and dies where its plan says, or not at all.

    Tells "again" or "welcome", and the code, once the answer has stood there for a while.
    """
    application()
    store = Store.open(folder_url(folder))
    last = store.last_recorded_at()
    store.close()
    hub, worker = open_hub(folder, at=(last + RESTART) if last else TUESDAY), WatchedWorker()
    dies_where_planned(hub, (folder / PLAN).read_text())
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk), REFERENCE) as door:
        door.settle()
        show_left_over(hub.kiosk, door.front.shell)
        door.settle()
        tell(come_in(door))
        signal.pause()


def come_in(door: Driver) -> tuple[str, str]:
    """What a visitor does: reads what is there; where it is the front page, comes in by taps."""
    told = "again"
    if door.page() == "home":
        told = "welcome"
        for name in ("tile_check_in", "purpose_study", "primary"):
            door.tap(name)
    assert door.page() == "welcome", door.page()
    code = str(door.find("code").property("text"))
    door.pass_time(3)
    door.tap("primary")
    assert door.page() == "home", door.page()
    return told, code


def dies_where_planned(hub: Hub, plan: str) -> None:
    """Put the death into this process."""
    arrive = hub.kiosk.reception.arrive

    def arriving(wanted: Arrival) -> CheckedIn | Full | Closed | NotTaken:
        if plan == "before the commit":
            Store.transaction = _never_commits  # type: ignore[method-assign, assignment]
        answer = arrive(wanted)
        if plan == "after the commit":
            die()
        return answer

    hub.kiosk.reception.arrive = arriving  # type: ignore[method-assign]
    if plan == "before it is painted":
        Welcome.entered = lambda _page, _given: die()  # type: ignore[method-assign, assignment]
    if plan == "in its first second":
        Welcome.ticked = lambda _page, _now: die()  # type: ignore[method-assign, assignment]


@contextmanager
def _never_commits(store: Store, now: object = None) -> Iterator[Transaction]:
    with store.engine.begin() as connection:
        yield Transaction(connection, now)  # type: ignore[arg-type]
        die()


def serve_once_forgetfully(folder: Path, tell: Callable[[object], None]) -> None:
    """The negative control: the key of the open form is kept nowhere."""
    Confirming.new_key = lambda _self: os.urandom(16).hex()  # type: ignore[method-assign, assignment]
    serve_once(folder, tell)
