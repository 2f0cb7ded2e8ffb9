"""What is asked about the programme is answered by indexes, however much of it is kept (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from kiosk.programme_answers import EventFacts, InEventLine, MySignUp, Repeat, SignedUp
from kiosk.texts import Text
from scripts.bench_figures.events import with_events
from tests.db.test_plans import full_scans, listening
from tests.hub import Hub, open_hub
from tests.kiosk.happenings import THURSDAY, asks, change, draft, put_on, save

MANY = 2000


@pytest.fixture(params=["empty", "populated"])
def hub(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Hub]:
    """A hub with nothing on, or with a full year; nobody runs ANALYZE at a kiosk."""
    if request.param != "empty":
        with_events(tmp_path, MANY, of_feeds=MANY)
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


def signed(hub: Hub, event: EventFacts, people: int = 1) -> MySignUp:
    answer = hub.kiosk.sign_ups.sign_up(asks(hub, event, people, name="Aino"))
    assert isinstance(answer, SignedUp), answer
    return answer.mine


def visitors_do_all_they_can(hub: Hub, course: EventFacts) -> None:
    kiosk = hub.kiosk
    for each in kiosk.programme.look().events:
        kiosk.programme.see(each.event_id)
    kiosk.programme.look(date(2027, 1, 1), 31)
    kiosk.programme.news()
    mine = signed(hub, course, 2)
    kiosk.sign_ups.sign_up(asks(hub, course))
    waits = kiosk.sign_ups.wait(asks(hub, course))
    assert isinstance(waits, InEventLine)
    kiosk.sign_ups.find(mine.code)
    kiosk.sign_ups.find("999999")
    kiosk.my_room.find(mine.code)
    kiosk.sign_ups.cancel(mine.sign_up_id)
    kiosk.programme.news()
    kiosk.sign_ups.accept(waits.mine.sign_up_id)
    kiosk.sign_ups.see(waits.mine.sign_up_id)


def the_manager_does_all_she_can(hub: Hub, course: EventFacts) -> None:
    desk = hub.kiosk.programme_desk
    desk.events(hub.manager(), THURSDAY, 7)
    weekly = draft(hub, repeat=Repeat((3,), count=3), held=2, title=Text("Kuoro"))
    desk.check(hub.manager(), weekly)
    save(hub, weekly)
    dates = hub.kiosk.programme.look(THURSDAY, 30).events
    second = next(e for e in dates if e.title.fi == "Kuoro")
    change(hub, second, starts=time(17), ends=time(19), is_rest=True)
    change(hub, course, seats=3)
    sign_ups = desk.list_of(hub.manager(), course.event_id)
    for line in sign_ups.rows:  # type: ignore[union-attr]
        desk.take_off(hub.manager(), line.sign_up_id)
    desk.cancel(hub.manager(), second.event_id, "ill", is_rest=True)
    held = put_on(hub, held=1)
    hold = next(h for h in hub.kiosk.places.holds(hub.manager()) if h.title == held.title)  # type: ignore[union-attr]
    hub.kiosk.places.release_hold(hub.manager(), hold.hold_id)


def test_no_question_about_the_programme_reads_all_that_is_kept(hub: Hub) -> None:
    course = put_on(hub, seats=2, repeat=Repeat((3,), count=2))
    with listening(hub) as asked:
        visitors_do_all_they_can(hub, course)
        the_manager_does_all_she_can(hub, course)
        hub.later(hours=3)
        hub.later(days=3)
        hub.restart()
    assert len(asked) > 60
    assert full_scans(hub, asked) == {}


def test_a_question_that_reads_all_events_is_found(hub: Hub) -> None:
    planted = (
        "SELECT count(*) FROM event WHERE place = 'x'",
        "SELECT count(*) FROM sign_up WHERE name = 'x'",
        "SELECT count(*) FROM feed_event WHERE title = 'x'",
    )
    with listening(hub) as asked, hub.kiosk.store.reading() as tx:
        for said in planted:
            tx.connection.exec_driver_sql(said)
    assert set(full_scans(hub, asked)) == set(planted)


def test_a_look_asks_as_little_of_a_full_year_as_of_an_empty_one(hub: Hub) -> None:
    with listening(hub) as asked:
        hub.kiosk.programme.look()
        hub.kiosk.programme.news()
    assert len(asked) <= 12
