"""Kiosk: builds the store, the desks and the jobs; the one place that knows every part."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from db.store import Store
from db.upgrade import upgrade
from kiosk import passes
from kiosk.clock import Clock
from kiosk.desks.caretaker import Caretaker
from kiosk.desks.hours import HoursDesk
from kiosk.desks.line import WaitingLine
from kiosk.desks.manager import Manager
from kiosk.desks.passbook import PassBook
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from kiosk.desks.scanning import Scanning
from kiosk.desks.setup import Setup
from kiosk.hubfile import HubFile
from kiosk.jobs import Jobs
from kiosk.trouble import FileBroken
from kiosk.worker import Worker

KEY_ID = 1


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The hub's desks around one store and one worker; `close` them in the right order."""

    store: Store
    clock: Clock
    worker: Worker
    setup: Setup
    reception: Reception
    scanning: Scanning
    line: WaitingLine
    manager: Manager
    places: PlacesDesk
    hours: HoursDesk
    caretaker: Caretaker
    jobs: Jobs

    @classmethod
    def open(
        cls, database_url: str, keys: Path, file: HubFile, clock: Clock, worker: Worker
    ) -> Kiosk:
        """Open the hub's database, made or upgraded as needed, and load `file` at the first start.

        `keys` is the folder of the hub's signing key and the PIN's pepper; both stay out of the
        database and its backups.
        """
        keys.mkdir(parents=True, exist_ok=True, mode=0o700)
        upgrade(database_url)
        store = Store.open(database_url)
        if (stored_at := store.last_recorded_at()) is not None:
            clock.raise_floor(stored_at)
        setup = Setup(store, clock)
        setup.load(file)
        book = _pass_book(keys, file.hub.number)
        manager = Manager(store, clock, load_or_make_pepper(keys / "pepper"))
        caretaker = Caretaker(store, clock)
        return cls(
            store=store,
            clock=clock,
            worker=worker,
            setup=setup,
            reception=Reception(store, clock, book),
            scanning=Scanning(store, clock, book),
            line=WaitingLine(store, clock, book),
            manager=manager,
            places=PlacesDesk(store, clock, manager),
            hours=HoursDesk(store, clock, manager),
            caretaker=caretaker,
            jobs=Jobs(worker, caretaker.tidy),
        )

    def close(self) -> None:
        """Stop the jobs, finish what the worker has, and let go of the database."""
        self.jobs.stop()
        self.worker.close()
        self.store.close()


def _pass_book(keys: Path, hub_number: int) -> PassBook:
    key = passes.load_or_make_key(keys / "pass-key")
    signer = passes.Signer(key, hub_number, KEY_ID)
    return PassBook(signer, passes.Verifier(passes.KeyRing([signer.hub_key()])))


def load_or_make_pepper(path: Path) -> str:
    """The secret that the PIN is hashed with, made at the first start, for its owner only."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_hex(32), encoding="ascii")
    pepper = path.read_text(encoding="ascii").strip()
    if len(pepper) != 64:
        raise FileBroken(f"{path} is not a pepper: restore it, or set a new PIN by command line")
    return pepper
