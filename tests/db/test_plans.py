"""What the door asks is answered by indexes: no plan reads all visits, stays or facts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
from sqlalchemy import event

from kiosk.answers import PassIn, PassOut, Waiting
from tests.hub import APTEEKKI, AUTOKOULU, Hub, open_hub

SMALL = {
    "ix_stay_open",
    "ix_journal_trust",
    "ix_hold_other_ends_at",
    "ix_reservation_asked",
    "ix_room_waiting_open",
    "uq_room_waiting_open_code",
    "ix_room_fault_open",
    "ix_sign_up_offered",
    "ix_sign_up_waiting",
}
"""Indexes that hold a few rows of a growing table: open stays, what was said of the clock, the
holds that are no reservation's, what the manager has to answer, who waits for a room or for seats,
what does not work. (`answered` keeps an hour.)
"""

GROWING = (
    *("visit", "stay", "journal", "hold", "reservation", "room_taking"),
    *("room_waiting", "room_fault", "room_series", "induction"),
    *("event", "event_series", "sign_up", "feed_event"),
)


@contextmanager
def listening(hub: Hub) -> Iterator[dict[str, Any]]:
    """Every statement asked meanwhile, with its first parameters."""
    asked: dict[str, Any] = {}

    def note(_c: object, _cursor: object, said: str, given: Any, *_: object) -> None:
        asked.setdefault(said, given)

    engine = hub.kiosk.store.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


def full_scans(hub: Hub, asked: dict[str, Any]) -> dict[str, list[str]]:
    """The statements whose plan reads all of a growing table or of its index, with that plan."""
    found = {}
    with closing(pysqlite3.connect(str(hub.folder / "hub.db"))) as database:
        for said, given in asked.items():
            if said.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
                rows = database.execute(f"EXPLAIN QUERY PLAN {said}", given).fetchall()
                plan = [row[3] for row in rows]
                if any(_reads_all(step) for step in plan):
                    found[said] = plan
    return found


def _reads_all(step: str) -> bool:
    """`SCAN visit`, also over an index of it; not over one that holds few rows of it."""
    words = step.split()
    return words[0] == "SCAN" and words[1] in GROWING and not SMALL & set(words)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


def test_no_question_of_the_door_reads_all_visits(hub: Hub) -> None:
    kiosk = hub.kiosk
    with listening(hub) as asked:
        hub.keep(2, APTEEKKI)
        came = hub.arrive(side=APTEEKKI, name="Aino")
        hub.see()
        kiosk.reception.plan_group(3)
        kiosk.reception.find_code(came.code)
        kiosk.reception.move(hub.key(), came.visit_id, AUTOKOULU)
        kiosk.scanning.remember_name(came.visit_id)
        hub.later(minutes=5)
        assert isinstance(kiosk.scanning.scan(came.pass_text), PassOut)
        hub.later(minutes=5)
        assert isinstance(kiosk.scanning.scan(came.pass_text), PassIn)
        others = hub.fill()
        waits = kiosk.line.wait(hub.asks())
        assert isinstance(waits, Waiting)
        kiosk.reception.leave(others[0].visit_id)
        kiosk.line.enter_called(hub.key(), waits.waiting_id)
        kiosk.manager.roll_call(hub.manager())
        kiosk.scanning.forget_me(others[1].visit_id)
        hub.later(hours=14)
        hub.restart()
    assert len(asked) > 40
    assert full_scans(hub, asked) == {}


def test_a_question_that_reads_all_visits_is_found(hub: Hub) -> None:
    with listening(hub) as asked, hub.kiosk.store.reading() as tx:
        tx.connection.exec_driver_sql("SELECT count(*) FROM visit WHERE purpose = 'study'")
        tx.connection.exec_driver_sql("SELECT hold_id, sum(people) FROM visit GROUP BY hold_id")
    assert len(full_scans(hub, asked)) == 2
