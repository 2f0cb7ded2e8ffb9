#!/usr/bin/env python3
"""Keeps a populated database of the version that is being released, for the tests of upgrades.

scripts/release_dump.py     writes tests/db/released/VERSION.sql for the version in pyproject.toml

The newest kept database is upgraded, the kiosk lives on in it for a morning, and all of it is
written down. No table may be empty: what fills a new one is added to `a_morning` below. The
database of a version that was released never changes, so a file that is there is left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import tomllib
from contextlib import closing
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.room_answers import RoomDraft, RoomFacts
    from tests.hub import Hub

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"


def main() -> int:
    """Write the dump, and tell; 1 when it may not or cannot be written."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    target = ROOT / "tests" / "db" / "released" / f"{version}.sql"
    if target.exists():
        print(f"{target} is there: a released version's database never changes.")
        print("Raise the version in pyproject.toml for the next one.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        empty = lived_in(Path(folder))
        if empty:
            print(f"Nothing is in {', '.join(empty)}: add what fills it to scripts/release_dump.py")
            return 1
        target.write_text(dump(Path(folder) / "hub.db"))
    print(f"{target}: commit it with the release.")
    return 0


def lived_in(folder: Path) -> list[str]:
    """Upgrade the newest kept database in `folder` and live in it; the tables without a row."""
    from db.check import look
    from tests.db.filled import newest_released, old_database
    from tests.hub import open_hub

    place = old_database(folder / "hub.db", newest_released())
    hub = open_hub(folder, at=next_workday(last_moment(place)))
    a_morning(hub)
    hub.kiosk.close()
    return [name for name, rows in look(place).counts.items() if rows == 0]


def last_moment(place: Path) -> datetime:
    """The last instant that the database knows of."""
    from db.store import Store

    store = Store.open(f"sqlite:///{place}")
    moment = store.last_recorded_at()
    store.close()
    if moment is None:
        raise ValueError(f"{place} has no journal")
    return moment


def next_workday(after: datetime) -> datetime:
    """The same time on the next day on which the hub is open: never on a Saturday or Sunday."""
    return after + timedelta(days=3 if after.weekday() == 4 else 1)


def a_morning(hub: Hub) -> None:
    """People come, one leaves, and what runs by itself runs."""
    from kiosk.worker import HandWorker
    from tests.hub import Hub

    if not isinstance(hub, Hub) or not isinstance(hub.kiosk.worker, HandWorker):
        raise TypeError("this wants a hub whose worker is drained by hand")
    hub.arrive(2)
    hub.arrive()
    rooms_in_use(hub)
    programme_in_use(hub)
    hub.kiosk.jobs.beat()
    hub.kiosk.worker.drain()


def rooms_in_use(hub: Hub) -> None:
    """A room is taken, waited for and out of order; a weekly course is in half of the hall."""
    from kiosk.ids import new_id
    from kiosk.room_answers import Reserved, RoomSaved, SeriesDraft, SeriesSaved, Wish

    kiosk, now = hub.kiosk, hub.clock.now().replace(second=0, microsecond=0)
    kiosk.manager.is_open = lambda _: True  # type: ignore[method-assign, assignment]
    rooms = kiosk.rooms_desk.rooms("")
    if not isinstance(rooms, tuple):
        raise TypeError("the manager's rooms are locked")
    hall = next(room for room in rooms if room.room_id == "autokoulun-sali")
    half = kiosk.rooms_desk.save("", draft_of(hall, None))
    if not isinstance(half, RoomSaved):
        raise TypeError(f"no half of the hall: {half}")
    kiosk.rooms_desk.save("", replace(draft_of(hall, hall.room_id), parts=(half.room_id,)))
    first = now.date() + timedelta(days=1)
    for hour in range(9, 18):  # an earlier version's course may be in the hall
        times = (time(hour), time(hour + 1))
        weekly = SeriesDraft(new_id(), half.room_id, first, *times, (0, 1), "Kurssi", 4, count=6)
        if isinstance(made := kiosk.series.save("", weekly), SeriesSaved):
            break
    else:
        raise TypeError(f"no course: {made}")
    wish = Wish("room", "neuvotteluhuone", now, now + timedelta(minutes=30), 2, by_manager=True)
    if not isinstance(mine := kiosk.booking.reserve(wish), Reserved):
        raise TypeError(f"no reservation: {mine}")
    kiosk.booth.confirm_induction(mine.mine.reservation_id)
    later = replace(wish, key="waits", starts_at=now + timedelta(minutes=15))
    kiosk.room_line.join(later)
    kiosk.booth.tell_fault("neuvotteluhuone", "other")


def programme_in_use(hub: Hub) -> None:
    """A weekly course is signed up for, a calendar was read, a film was shown until it broke."""
    from kiosk.playlist_answers import FeedDraft, FeedKept, ItemDraft, ItemKind, ItemSaved
    from kiosk.programme_answers import EventDraft, EventSaved, Repeat, SignedUp, SignUp
    from kiosk.texts import Text

    kiosk, now = hub.kiosk, hub.clock.now()
    film_id = film_in_use(hub)
    first = now.date() + timedelta(days=1)
    weekly = Repeat((first.weekday(),), count=3)
    course = EventDraft("pottery", Text("Savikurssi"), first, time(18), time(20), repeat=weekly)
    made = kiosk.programme_desk.save("", replace(course, seats=12, held=2, medium_id=film_id))
    if not isinstance(made, EventSaved):
        raise TypeError(f"no course on the programme: {made}")
    signed = kiosk.sign_ups.sign_up(SignUp("signs", made.event_id, 2, "Aino"))
    if not isinstance(signed, SignedUp):
        raise TypeError(f"nobody signed up: {signed}")
    item = kiosk.playlist.save("", ItemDraft("item", ItemKind.MEDIUM, medium_id=film_id))
    if not isinstance(item, ItemSaved):
        raise TypeError(f"nothing on the playlist: {item}")
    calendar = FeedDraft("feed", "Pihtipudas", "https://example.org/programme.ics")
    if not isinstance(kept := kiosk.feed_desk.save("", calendar), FeedKept):
        raise TypeError(f"no calendar: {kept}")
    calendar_was_read(hub, kept.feed_id)


def film_in_use(hub: Hub) -> str:
    """A film is kept, and broke on the screen; its id."""
    from db.queries import media
    from db.queries.playlist import MediumRow
    from kiosk.ids import new_id
    from kiosk.playlist_answers import MediumWrong

    now, film_id = hub.clock.now(), new_id()
    film = MediumRow(film_id, "film", "Savi", f"{film_id}.mp4", 900, 640, 360, 12_500, True, now)
    with hub.kiosk.store.transaction(now) as tx:
        media.put(tx, film)
    hub.kiosk.media_desk.broke(film_id, MediumWrong.STUCK)
    return film_id


def calendar_was_read(hub: Hub, feed_id: str) -> None:
    """One event of the calendar from outside is kept, and it is not its turn to be read again."""
    from db.queries import feeds

    now = hub.clock.now()
    start, day = now + timedelta(hours=2), now.date()
    words = ("Kyläilta", "Koulun sali", "https://example.org/1")
    kept = feeds.KeptRow("uid-1", start, start + timedelta(hours=1), day, day, False, *words)
    with hub.kiosk.store.transaction(now) as tx:
        feeds.keep(tx, feed_id, (kept,))
        feeds.change(tx, feed_id, tried_at=now, ok_at=now)


def draft_of(room: RoomFacts, room_id: str | None) -> RoomDraft:
    """A room as the manager would write it, as itself or (None) as one more like it."""
    from kiosk.room_answers import RoomDraft

    like = {name: getattr(room, name) for name in RoomDraft.__slots__ if name != "room_id"}
    return RoomDraft(room_id=room_id, **like)


def dump(place: Path) -> str:
    """The database as SQL, one statement after the other."""
    import sqlite3  # noqa: TID251 -- only for writing a closed database down as SQL

    with closing(sqlite3.connect(str(place))) as connection:
        return "\n".join(connection.iterdump()) + "\n"


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
