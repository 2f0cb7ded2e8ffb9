"""Two kiosks that start for the first time at once, on an empty database: one begins the hub.

Both kiosks have a folder of their own and share the database. Each stops for a moment between
looking whether there is a hub and writing one, which is when the other would come in between.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from multiprocessing.synchronize import Barrier
from pathlib import Path
from threading import BrokenBarrierError

import pytest
from sqlalchemy import text

from db import store as storage
from db.store import Store, Transaction
from kiosk.clock import SetClock
from kiosk.desks import setup
from kiosk.trouble import Trouble
from tests.children import CHILDREN, PATIENCE_S, child
from tests.hub import TUESDAY, default_hub, open_kiosk

MEET_S, SURELY_S = 1.0, 20.0


def first_start(url: str, folder: Path, both: Barrier, has_lock: bool) -> None:
    """Be a kiosk that starts for the first time; how it went is in a file of its folder."""
    if not has_lock:
        Transaction.lock_first_start = lambda _tx: None  # type: ignore[method-assign, assignment]
        storage._begin = lambda connection: connection.exec_driver_sql("BEGIN")
    write = setup._write

    def slowly(*asked: object) -> None:
        with suppress(BrokenBarrierError):  # the other one was made to wait, as it should be
            both.wait(MEET_S if has_lock else SURELY_S)
        write(*asked)  # type: ignore[arg-type]

    setup._write = slowly  # type: ignore[assignment]
    told = folder / "told"
    try:
        open_kiosk(folder, url, default_hub(), SetClock(TUESDAY)).close()
        told.write_text("opened")
    except Trouble as trouble:
        told.write_text(f"{type(trouble).__name__}: {trouble.what_to_do}")
    except Exception as bug:  # noqa: BLE001 -- the test tells what it was
        told.write_text(f"bug: {type(bug).__name__}")


def started_twice(url: str, folder: Path, *, has_lock: bool) -> list[str]:
    """What both kiosks came to."""
    both = CHILDREN.Barrier(2)
    folders = [folder / name for name in ("one", "two")]
    with ExitStack() as running:
        for own in folders:
            own.mkdir()
        began = [
            running.enter_context(child(first_start, url, own, both, has_lock))[0]
            for own in folders
        ]
        for process in began:
            process.join(PATIENCE_S)
    return sorted((own / "told").read_text() for own in folders)


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty PostgreSQL database, or a SQLite file that is not there yet."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/hub.db"


def counted(url: str, table: str) -> int:
    store = Store.open(url)
    try:
        with store.reading() as tx:
            return int(tx.connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)
    finally:
        store.close()


def test_one_begins_the_hub_and_the_other_opens_it(empty_url: str, tmp_path: Path) -> None:
    assert started_twice(empty_url, tmp_path, has_lock=True) == ["opened", "opened"]

    sides = len(default_hub().spaces)
    assert (counted(empty_url, "hub"), counted(empty_url, "space")) == (1, sides)
    assert counted(empty_url, "limit_rule") == sides + 1
    assert counted(empty_url, "journal") == 1


def test_without_the_lock_one_of_the_two_does_not_open(empty_url: str, tmp_path: Path) -> None:
    told = started_twice(empty_url, tmp_path, has_lock=False)

    assert [each for each in told if each != "opened"], "the control was not caught"
