"""What is asked about rooms is answered by indexes, however many reservations are kept (R3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pysqlite3
import pytest
from sqlalchemy import text

from db.queries import reservations as rows
from kiosk.desks.places import NewLimit
from kiosk.room_answers import (
    MyReservation,
    Reserved,
    SeriesDraft,
    SeriesSaved,
    WaitsForRoom,
    Wish,
)
from scripts.bench_figures.reservations import with_reservations
from tests.db.test_plans import full_scans, listening
from tests.hub import Hub, open_hub

QUIET, OTHER, BOOTH, HALL = "hiljainen-1", "hiljainen-2", "podcast-koppi", "autokoulun-sali"
TOMORROW, HALF_HOUR = timedelta(days=1), timedelta(minutes=30)
HOLDER = "ab" * 16
MANY = 4000


@pytest.fixture(params=["empty", "populated"])
def hub(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Hub]:
    """A hub with nothing reserved, or with a lot; nobody runs ANALYZE at a kiosk."""
    if request.param != "empty":
        with_reservations(tmp_path, MANY)
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


def at(hub: Hub, wall: str, days: timedelta = TOMORROW) -> datetime:
    """A wall time of tomorrow; a quarter past ten and before noon nothing is taken of any room."""
    hour, minute = map(int, wall.split("."))
    zone = hub.file.hub.zone
    return hub.clock.now().astimezone(zone).replace(hour=hour, minute=minute) + days


def wish(hub: Hub, room: str, wall: str, days: timedelta = TOMORROW) -> Wish:
    start = at(hub, wall, days)
    return Wish(hub.key(), room, start, start + HALF_HOUR, 1, HOLDER)


def reserved(hub: Hub, room: str, wall: str, days: timedelta = TOMORROW) -> MyReservation:
    made = hub.kiosk.booking.reserve(wish(hub, room, wall, days))
    assert isinstance(made, Reserved), made
    return made.mine


def visitors_do_all_they_can(hub: Hub) -> None:
    kiosk = hub.kiosk
    kiosk.rooms.look()
    kiosk.rooms.look(date(2026, 11, 26))
    kiosk.rooms.day_of(QUIET, date(2026, 11, 25), HALF_HOUR)
    kiosk.room_news.look()
    mine = reserved(hub, QUIET, "10.15")
    kiosk.booking.reserve(wish(hub, QUIET, "10.15"))
    waits = kiosk.room_line.join(wish(hub, QUIET, "10.15"))
    assert isinstance(waits, WaitsForRoom)
    kiosk.my_room.find(mine.code)
    kiosk.my_room.find(mine.code)
    kiosk.my_room.find("000000")
    kiosk.my_room.longer(mine.reservation_id)
    kiosk.my_room.times(mine.reservation_id)
    kiosk.my_room.other_rooms(mine.reservation_id)
    kiosk.booking.extend(hub.key(), mine.reservation_id, mine.ends_at + HALF_HOUR / 2)
    kiosk.booking.move(hub.key(), mine.reservation_id, (OTHER, mine.starts_at, mine.ends_at))
    kiosk.room_line.offers()
    kiosk.room_line.accept(waits.waiting_id)
    kiosk.room_line.leave(waits.waiting_id)
    kiosk.booking.cancel(mine.reservation_id)
    booth = reserved(hub, BOOTH, "10.15", timedelta(0))
    hub.later(minutes=50)
    kiosk.booth.confirm_induction(booth.reservation_id)
    kiosk.booking.start(hub.key(), booth.reservation_id)
    kiosk.booth.go_on_air(booth.reservation_id)
    kiosk.booth.tell_fault(BOOTH, "other")
    kiosk.rooms.look()
    kiosk.booking.end(booth.reservation_id)
    hub.arrive()


def the_manager_does_all_she_can(hub: Hub) -> None:
    kiosk, session = hub.kiosk, hub.manager()
    desk = kiosk.rooms_desk
    desk.week(session, date(2026, 11, 23))
    desk.asked(session)
    stretch = (at(hub, "10.15"), at(hub, "10.45"))
    desk.block(session, OTHER, stretch, "Cleaning")
    desk.in_the_way(session, OTHER, stretch)
    made = desk.reserve(session, wish(hub, HALL, "11.45"))
    assert isinstance(made, Reserved), made
    desk.cancel(session, made.mine.reservation_id)
    draft = SeriesDraft(
        *(hub.key(), HALL, date(2026, 12, 1), time(10, 15), time(10, 45), (1,), "Course", 4),
        count=3,
    )
    kiosk.series.check(session, draft)
    saved = kiosk.series.save(session, draft)
    assert isinstance(saved, SeriesSaved), saved
    with kiosk.store.reading() as tx:
        first = rows.of_series(tx, saved.series_id)[0]
    kiosk.series.move_rest(session, first.id, time(10, 30), time(11, 0))
    kiosk.series.cancel_rest(session, first.id)
    desk.retire(session, OTHER)
    lower = NewLimit(None, 3, hub.clock.now(), None, "Renovation")
    kiosk.places.check_limit(session, lower)
    kiosk.places.holds(session)


def test_no_question_about_rooms_reads_all_that_is_kept(hub: Hub) -> None:
    with listening(hub) as asked:
        visitors_do_all_they_can(hub)
        the_manager_does_all_she_can(hub)
        hub.later(hours=3)
        hub.later(days=1)
        hub.restart()
    assert len(asked) > 60
    assert full_scans(hub, asked) == {}


PLANTED = (
    "SELECT count(*) FROM reservation WHERE title = 'x'",
    "SELECT count(*) FROM room_taking WHERE starts_at < '2026-11-24'",
    "SELECT count(*) FROM hold WHERE people > 3",
    "SELECT 1 FROM reservation WHERE state IN (?, ?) AND starts_at < '2026-11-24'",
)
"""The last as SQLAlchemy writes a list of bound values: no partial index can answer it."""


def test_a_question_that_reads_all_reservations_is_found(hub: Hub) -> None:
    with listening(hub) as asked, hub.kiosk.store.reading() as tx:
        for said in PLANTED[:3]:
            tx.connection.exec_driver_sql(said)
        tx.connection.exec_driver_sql(PLANTED[3], ("asked", "booked"))
    assert set(full_scans(hub, asked)) == set(PLANTED)


def test_what_is_live_is_found_by_the_indexes_of_what_is_live(hub: Hub) -> None:
    with closing(pysqlite3.connect(str(hub.folder / "hub.db"))) as database:
        for question, index in (
            (rows.BY_CODE, "uq_reservation_live_code"),
            (rows.BEGUN, "ix_reservation_live"),
            (rows.ASKED, "ix_reservation_asked"),
        ):
            said = str(question.compile(hub.kiosk.store.engine))
            plan = database.execute(f"EXPLAIN QUERY PLAN {text(said)}", (None,) * said.count("?"))
            assert index in " ".join(step[3] for step in plan), said
