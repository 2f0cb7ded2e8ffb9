"""A kiosk on a disk that fails: each step is tried until it is confirmed, each Trouble is told.

Typed as: python -m tests.durability.troubled FOLDER STEPS [FILLED], and tells a line of JSON for
each step that was confirmed and each Trouble. With FILLED, a folder on a small disk of its own, the
hub lives there, the disk is filled up, emptied at the first Trouble, and all is copied back.
"""

from __future__ import annotations

import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from db.store import Store, Transaction
from kiosk.trouble import Trouble
from tests.durability.visitors import Told, next_step, take
from tests.hub import Hub, open_hub

STEPS_AFTER = 4
MOST_TRIES = 400
WAL_PAGES = 30
TEN_PAGES = 40_960

Tell = Callable[[object], None]


class Trials:
    """Steps at one hub, each tried again after Trouble."""

    def __init__(self, hub: Hub, tell: Tell) -> None:
        self.hub, self.tell = hub, tell
        self.told: list[Told] = []

    def one(self) -> bool:
        """Try the next step once; whether it was confirmed."""
        try:
            self.told.append(take(self.hub, next_step(self.told)))
        except Trouble as trouble:
            self.tell(type(trouble).__name__)
            return False
        self.tell(self.told[-1])
        return True

    def until_trouble(self) -> None:
        """Go on until a step is not confirmed."""
        assert any(not self.one() for _ in range(MOST_TRIES)), "the disk never failed"

    def some_more(self, steps: int) -> None:
        """Go on until so many more are confirmed."""
        enough = len(self.told) + steps
        for _ in range(MOST_TRIES):
            if len(self.told) == enough:
                return
            self.one()


def serve_with_little_room(folder: Path, tell: Tell) -> None:
    """No file may grow beyond what a file in `folder` says (bytes more), until there is Trouble."""
    trials = Trials(open_hub(folder), tell)
    trials.some_more(1)
    with trials.hub.kiosk.store.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint={WAL_PAGES}")
    largest = max(path.stat().st_size for path in folder.glob("hub.db*"))
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    room = int((folder / "room").read_text())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + room, most))
    trials.until_trouble()
    trials.one()
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    tell("room again")
    trials.some_more(STEPS_AFTER)
    tell("done")
    trials.some_more(MOST_TRIES)


def serve_hiding_trouble(folder: Path, tell: Tell) -> None:
    """The negative control: a store that hides what goes wrong."""
    transaction = Store.transaction

    @contextmanager
    def hiding(store: Store, now: datetime | None = None) -> Iterator[Transaction]:
        with suppress(Trouble), transaction(store, now) as tx:
            yield tx

    Store.transaction = hiding  # type: ignore[method-assign, assignment]
    trials = Trials(open_hub(folder), tell)
    trials.some_more(2)
    log_now = (folder / "hub.db-wal").stat().st_size  # the next commit is written behind it
    resource.setrlimit(resource.RLIMIT_FSIZE, (log_now, resource.RLIM_INFINITY))
    trials.some_more(STEPS_AFTER)
    tell("done")
    trials.some_more(MOST_TRIES)


def fill(folder: Path) -> Path:
    """Fill the disk up to the last byte, but for a few pages; the file that does."""
    filler = folder / "filler"
    free = shutil.disk_usage(folder).free
    filler.write_bytes(bytes(max(free - TEN_PAGES, 0)))
    return filler


def on_a_disk_that_fills(folder: Path, small: Path, trials: Callable[[Path], Trials]) -> None:
    """Go on until the disk is full, empty it, go on, and bring everything back."""
    shutil.copytree(folder, small, dirs_exist_ok=True)
    tried = trials(small)
    filler = fill(small)
    tried.until_trouble()
    tried.one()
    filler.unlink()
    tried.tell("room again")
    tried.some_more(STEPS_AFTER)
    for path in small.glob("hub.db*"):
        shutil.copy(path, folder)


def opened(folder: Path, tell: Tell) -> Hub:
    """The hub, as soon as it can be opened."""
    for _ in range(MOST_TRIES):
        try:
            return open_hub(folder)
        except Trouble as trouble:
            tell(type(trouble).__name__)
    raise AssertionError("the hub never opened")


def print_line(said: object) -> None:
    """Tell whoever reads this program's output."""
    sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
    sys.stdout.buffer.flush()


def main(arguments: list[str]) -> None:
    """Be that kiosk."""
    folder, steps = Path(arguments[0]), int(arguments[1])
    if len(arguments) > 2:
        on_a_disk_that_fills(
            folder, Path(arguments[2]), lambda at: Trials(open_hub(at), print_line)
        )
        return
    Trials(opened(folder, print_line), print_line).some_more(steps)


if __name__ == "__main__":
    main(sys.argv[1:])
