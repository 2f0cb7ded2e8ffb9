"""A hub for tests: the real desks on a real database, with a clock that is turned by hand."""

from __future__ import annotations

import atexit
import itertools
import shutil
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from zoneinfo import ZoneInfo

from db.upgrade import upgrade
from kiosk.answers import (
    Arrival,
    CheckedIn,
    HoldMade,
    HubView,
    Purpose,
    Unlocked,
)
from kiosk.app import Kiosk
from kiosk.clock import SetClock
from kiosk.desks.holding import NewHold
from kiosk.hubfile import HubFile, check
from kiosk.texts import Text
from kiosk.worker import HandWorker

HELSINKI = ZoneInfo("Europe/Helsinki")
HUB_FILE = Path(__file__).parent.parent / "resources/hubs/hubteekki.toml"
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=HELSINKI)
PIN = "271828"
APTEEKKI, AUTOKOULU = "apteekki", "autokoulu"
COURSE = Text("Kasvatustieteen kurssi", "Kursen i pedagogik", "Education course")


@cache
def default_hub() -> HubFile:
    """The hub file that ships, checked."""
    checked = check(HUB_FILE)
    assert isinstance(checked, HubFile), checked
    return checked


def hub_with(*, cap: int | None = None, sides: dict[str, int] | None = None) -> HubFile:
    """The default hub with another cap, or other limits of its sides."""
    file = default_hub()
    limit = replace(file.limit, places=cap if cap is not None else file.limit.places)
    spaces = tuple(replace(s, limit=(sides or {}).get(s.key, s.limit)) for s in file.spaces)
    return replace(file, limit=limit, spaces=spaces)


@dataclass
class Hub:
    """One kiosk and its clock, with short words for what tests do most."""

    kiosk: Kiosk
    clock: SetClock
    folder: Path
    url: str
    file: HubFile
    keys: itertools.count[int] = field(default_factory=itertools.count)

    def key(self) -> str:
        """A fresh idempotency key."""
        return f"key-{next(self.keys)}"

    def see(self) -> HubView:
        """What the door shows."""
        return self.kiosk.reception.look()

    @property
    def free(self) -> int:
        """Free places in the hub."""
        return self.see().places.hub.free

    @property
    def inside(self) -> int:
        """People in the hub."""
        return self.see().places.hub.inside

    def asks(self, people: int = 1, side: str | None = None, **more: object) -> Arrival:
        """An arrival with a fresh key."""
        sides = ((side, people),) if side else ()
        wanted = Arrival(self.key(), Purpose.REMOTE_WORK, sides, people)
        return replace(wanted, **more)  # type: ignore[arg-type]

    def arrive(self, people: int = 1, side: str | None = None, **more: object) -> CheckedIn:
        """Somebody comes in, and it is a failure when not."""
        answer = self.kiosk.reception.arrive(self.asks(people, side, **more))
        assert isinstance(answer, CheckedIn), answer
        return answer

    def fill(self, free: int = 0) -> list[CheckedIn]:
        """People come one by one until so many places are free."""
        came = []
        while self.free > free:
            came.append(self.arrive())
        return came

    def keep(self, people: int, side: str | None = None, title: Text = COURSE) -> str:
        """The manager keeps places from now on, for two hours; the hold's id."""
        now = self.clock.now()
        new = NewHold(side, title, people, now, now + timedelta(hours=2))
        made = self.kiosk.places.make_hold(self.manager(), new)
        assert isinstance(made, HoldMade), made
        return made.hold_id

    def manager(self) -> str:
        """An open session of the manager."""
        if not self.kiosk.manager.has_pin():
            self.kiosk.manager.set_pin(PIN)
        opened = self.kiosk.manager.unlock(PIN)
        assert isinstance(opened, Unlocked), opened
        return opened.session

    def later(self, **by: int) -> None:
        """Turn the clock forward and let the caretaker do what is due."""
        self.clock.advance(timedelta(**by))
        self.kiosk.caretaker.tidy()

    def restart(self) -> None:
        """Stop and start the kiosk on the same database."""
        self.kiosk.close()
        self.kiosk = open_kiosk(self.folder, self.url, self.file, self.clock)
        self.kiosk.caretaker.tidy()


@cache
def no_hub_yet() -> Path:
    """A database with this version's tables and nothing in them, made once in this process."""
    folder = Path(mkdtemp(prefix="no-hub-yet-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    upgrade(f"sqlite:///{folder}/hub.db")
    return folder / "hub.db"


def open_kiosk(folder: Path, url: str, file: HubFile, clock: SetClock) -> Kiosk:
    """A kiosk whose worker is drained by hand."""
    return Kiosk.open(url, folder / "keys", file, clock, HandWorker())


def open_hub(
    folder: Path, *, file: HubFile | None = None, at: datetime = TUESDAY, url: str | None = None
) -> Hub:
    """A hub of its own in `folder`, on SQLite unless a URL is given.

    Where a folder is empty its first start finds a database of no hub, migrated before: a hub of
    its own to the last id, sooner. What a start does without is for `open_kiosk` to try.
    """
    if url is None and folder.is_dir() and not any(folder.iterdir()):
        shutil.copyfile(no_hub_yet(), folder / "hub.db")
    clock = SetClock(at)
    where = url or f"sqlite:///{folder}/hub.db"
    hub_file = file or default_hub()
    return Hub(open_kiosk(folder, where, hub_file, clock), clock, folder, where, hub_file)
