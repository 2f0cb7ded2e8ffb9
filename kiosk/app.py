"""Kiosk: builds the store, the desks and the jobs; the one place that knows every part."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from db.files import FileLock, file_troubles, make_folder
from db.keeper import Keeper
from db.queries import hub as hub_rows
from db.queries import journal
from db.store import Store
from db.upgrade import make_ready
from kiosk import passes
from kiosk.answers import HubFacts
from kiosk.clock import Clock
from kiosk.desks.booking import Booking
from kiosk.desks.booth import Booth
from kiosk.desks.caretaker import Caretaker
from kiosk.desks.feed_desk import FeedDesk
from kiosk.desks.feed_rounds import FeedRounds
from kiosk.desks.hours import HoursDesk
from kiosk.desks.hub_rules import facts_of
from kiosk.desks.idle import IdleDesk
from kiosk.desks.line import WaitingLine
from kiosk.desks.manager import Manager
from kiosk.desks.media_desk import MediaDesk
from kiosk.desks.media_watch import library_in
from kiosk.desks.my_room import MyRoom
from kiosk.desks.passbook import PassBook
from kiosk.desks.places import PlacesDesk
from kiosk.desks.playlist import PlaylistDesk
from kiosk.desks.programme import Programme
from kiosk.desks.programme_desk import ProgrammeDesk
from kiosk.desks.reception import Reception
from kiosk.desks.room_board import RoomBoard
from kiosk.desks.room_line import RoomLine
from kiosk.desks.room_news import RoomNews
from kiosk.desks.rooms_desk import RoomsDesk
from kiosk.desks.scanning import Scanning
from kiosk.desks.series_desk import SeriesDesk
from kiosk.desks.setup import Setup
from kiosk.desks.signing_up import SignUps
from kiosk.desks.timekeeper import Timekeeper
from kiosk.desks.unfinished import Unfinished
from kiosk.desks.upkeep import Upkeep
from kiosk.hubfile import HubFile
from kiosk.jobs import Jobs
from kiosk.keys import Keys, open_keys
from kiosk.timetable import Desks
from kiosk.tomlfile.mistakes import Mistake
from kiosk.trouble import (
    AlreadyRunning,
    HubFileWrong,
    KeysMissing,
    NotSetUp,
    StillOpen,
    Trouble,
)
from kiosk.worker import Worker

log = logging.getLogger(__name__)

KEY_ID = 1


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The hub's desks around one store and one worker; `close` them in the right order.

    `hub` is what the hub said of itself at the start, before a desk has answered anything;
    `lock` keeps restore and upgrade away while the database is open; `keys_missing` and
    `file_wrong` are what the kiosk had to start without.
    """

    hub: HubFacts
    store: Store
    clock: Clock
    worker: Worker
    setup: Setup
    reception: Reception
    scanning: Scanning
    line: WaitingLine
    booking: Booking
    rooms: RoomBoard
    room_line: RoomLine
    room_news: RoomNews
    my_room: MyRoom
    booth: Booth
    programme: Programme
    sign_ups: SignUps
    programme_desk: ProgrammeDesk
    idle: IdleDesk
    manager: Manager
    places: PlacesDesk
    rooms_desk: RoomsDesk
    series: SeriesDesk
    hours: HoursDesk
    feed_desk: FeedDesk
    media_desk: MediaDesk
    playlist: PlaylistDesk
    timekeeper: Timekeeper
    caretaker: Caretaker
    upkeep: Upkeep
    unfinished: Unfinished
    jobs: Jobs
    lock: FileLock | None
    keys_missing: KeysMissing | None
    file_wrong: HubFileWrong | None

    @property
    def lacks(self) -> tuple[Trouble, ...]:
        """All that the kiosk had to start without, for the manager."""
        return tuple(each for each in (self.keys_missing, self.file_wrong) if each is not None)

    @classmethod
    def open(
        cls,
        database_url: str,
        keys: Path,
        file: HubFile | tuple[Mistake, ...],
        clock: Clock,
        worker: Worker,
    ) -> Kiosk:
        """Open the hub's database, made or upgraded as needed, and load `file` at the first start.

        After that nobody needs the file: its mistakes are kept for the manager.

        `keys` is the folder of the hub's signing key and the PIN's pepper; both stay out of the
        database and of its backups, which are in the folder beside it. Raises the Trouble that
        keeps a kiosk from starting, with what to do.
        """
        keeper = Keeper(database_url, backups_beside(keys))
        with file_troubles():
            make_folder(keys.parent)
        lock = make_ready(database_url, keeper.backups, clock.now())
        try:
            store = Store.open(database_url)
            file_wrong = _load_hub(store, file, clock)
            found, number = _first_steps(store, keys)
            book = _pass_book(found, number)
            upkeep = Upkeep(store, clock, keeper, keys.parent / "log")
            manager = Manager(store, clock, found.pepper)
            caretaker = Caretaker(store, clock)
            media = media_beside(keys)
            media_desk = MediaDesk(store, clock, manager, library_in(media))
            rooms_desk = RoomsDesk(store, clock, manager)
            room_news = RoomNews(store, clock)
            programme = Programme(store, clock, media)
            with store.reading() as tx:
                hub = facts_of(tx)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(
            hub=hub,
            store=store,
            clock=clock,
            worker=worker,
            setup=Setup(store, clock),
            reception=Reception(store, clock, book),
            scanning=Scanning(store, clock, book),
            line=WaitingLine(store, clock, book),
            booking=Booking(store, clock, book),
            rooms=RoomBoard(store, clock),
            room_line=RoomLine(store, clock),
            room_news=room_news,
            my_room=MyRoom(store, clock),
            booth=Booth(store, clock),
            programme=programme,
            idle=IdleDesk(store, clock, programme, room_news, media),
            manager=manager,
            places=PlacesDesk(store, clock, manager),
            rooms_desk=rooms_desk,
            series=SeriesDesk(rooms_desk),
            sign_ups=SignUps(store, clock, media),
            programme_desk=ProgrammeDesk(store, clock, manager, media),
            hours=HoursDesk(store, clock, manager),
            feed_desk=FeedDesk(store, clock, manager),
            media_desk=media_desk,
            playlist=PlaylistDesk(store, clock, manager, media),
            timekeeper=Timekeeper(store, clock, manager),
            caretaker=caretaker,
            upkeep=upkeep,
            unfinished=Unfinished(store, clock, keys.parent / "open-form"),
            jobs=Jobs(
                worker, clock, Desks(caretaker, upkeep, media_desk, FeedRounds(store, clock))
            ),
            lock=lock,
            keys_missing=found.missing,
            file_wrong=file_wrong,
        )

    def close(self) -> None:
        """Stop the jobs, finish what the worker has, and let go of the database."""
        self.jobs.stop()
        self.worker.close()
        self.store.close()
        if self.lock is not None:
            self.lock.release()


def alone_in(data_dir: Path) -> FileLock:
    """Hold the folder of one screen while it runs; AlreadyRunning when it runs already.

    Several kiosks may share one database; each has a folder of its own.
    """
    with file_troubles():
        make_folder(data_dir)
    try:
        return FileLock.alone(data_dir / "screen.lock")
    except StillOpen as held:
        raise AlreadyRunning(f"a kiosk with the folder {data_dir} runs already") from held


def backups_beside(keys: Path) -> Path:
    """Where a kiosk keeps its backups: in its folder, apart from its keys."""
    return keys.parent / "backups"


def media_beside(keys: Path) -> Path:
    """Where a kiosk keeps its pictures and films: in its folder, apart from its keys."""
    return keys.parent / "media"


def _load_hub(
    store: Store, file: HubFile | tuple[Mistake, ...], clock: Clock
) -> HubFileWrong | None:
    """Set the clock's floor, and load the hub if there is none; what is wrong with its file."""
    if (stored_at := store.last_recorded_at()) is not None:
        clock.raise_floor(stored_at)
    setup = Setup(store, clock)
    if isinstance(file, HubFile):
        setup.load(file)
        return None
    wrong = HubFileWrong("; ".join(str(mistake) for mistake in file))
    if not setup.is_done():
        raise wrong
    log.warning("%s. %s", wrong, wrong.what_to_do)
    return wrong


def _first_steps(store: Store, keys: Path) -> tuple[Keys, int]:
    """Open the keys of the hub that is loaded; with them its number."""
    with store.reading() as tx:
        has_pin = journal.the_lock(tx) is not None
        hub = hub_rows.the_hub(tx)
    if hub is None:
        raise NotSetUp("no hub is loaded")
    found = open_keys(keys, has_pin=has_pin)
    if found.missing is not None:
        log.error("%s. %s", found.missing, found.missing.what_to_do)
    return found, hub.number


def _pass_book(keys: Keys, hub_number: int) -> PassBook:
    signer = passes.Signer(keys.pass_key, hub_number, KEY_ID)
    return PassBook(signer, passes.Verifier(passes.KeyRing([signer.hub_key()])))
