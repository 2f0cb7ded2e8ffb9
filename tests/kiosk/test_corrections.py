"""The manager counts: the count is corrected, and nothing of the history is lost (O10, O11)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from db.queries import journal
from db.queries import visits as visit_rows
from kiosk.answers import (
    CheckedIn,
    Corrected,
    Done,
    Full,
    Locked,
    NotTaken,
    PassOut,
    RollCall,
    Wrong,
)
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub
from tests.kiosk.story import kept, the_story

CLOSING = datetime(2026, 11, 24, 18, 0, tzinfo=HELSINKI)


def correct(hub: Hub, counted: int, side: str = APTEEKKI) -> object:
    return hub.kiosk.places.correct(hub.manager(), side, counted, "laskin itse")


def roll(hub: Hub) -> RollCall:
    called = hub.kiosk.manager.roll_call(hub.manager())
    assert isinstance(called, RollCall)
    return called


def on_side(hub: Hub, side: str = APTEEKKI) -> int:
    return hub.see().places.side(side).inside


def test_the_count_is_as_the_manager_counted(hub: Hub) -> None:
    hub.arrive(4, APTEEKKI)

    assert correct(hub, 6) == Corrected(APTEEKKI, 6, 2)
    assert (on_side(hub), hub.inside, hub.free) == (6, 6, 4)
    assert correct(hub, 1) == Corrected(APTEEKKI, 1, -5)
    assert (on_side(hub), hub.free) == (1, 9)


def test_a_correction_adds_a_record_and_changes_none(hub: Hub) -> None:
    came = hub.arrive(4, APTEEKKI)
    correct(hub, 6)
    correct(hub, 5)

    with hub.kiosk.store.reading() as tx:
        assert [stay.people for stay in visit_rows.stays(tx, came.visit_id)] == [4]
        said = [f.body for f in journal.all_facts(tx) if f.kind == "CountCorrected"]
    assert [(fact["delta"], fact["counted"], fact["reason"]) for fact in said] == [
        (2, 6, "laskin itse"),
        (-1, 5, "laskin itse"),
    ]
    assert roll(hub).corrections == ((APTEEKKI, 1),)


def test_a_count_that_is_right_already_adds_nothing(hub: Hub) -> None:
    hub.arrive(4, APTEEKKI)

    assert correct(hub, 4) == Corrected(APTEEKKI, 4, 0)
    assert roll(hub).corrections == ()


def test_a_correction_upward_fills_the_hub_and_downward_calls_the_line(hub: Hub) -> None:
    hub.arrive(side=AUTOKOULU)
    correct(hub, 9)
    assert isinstance(hub.kiosk.reception.arrive(hub.asks()), Full)
    hub.kiosk.line.wait(hub.asks(2))

    correct(hub, 7)

    assert [party.people for party in hub.see().called] == [2]


def test_a_hub_may_be_over_its_cap_by_a_correction_and_everybody_can_leave(hub: Hub) -> None:
    here = hub.fill()
    correct(hub, 9)
    assert hub.inside == 14

    for came in here:
        assert not hub.kiosk.reception.leave(came.visit_id).was_out  # type: ignore[union-attr]
    assert hub.inside == 4


def test_who_leaves_after_being_taken_away_does_not_hide_the_next_to_come(hub: Hub) -> None:
    here = [hub.arrive(side=APTEEKKI) for _ in range(5)]
    correct(hub, 0)
    hub.clock.advance(timedelta(minutes=1))
    for came in here:
        hub.kiosk.reception.leave(came.visit_id)
    assert hub.inside == 0

    hub.arrive(2, APTEEKKI)

    assert on_side(hub) == 2
    assert the_story(hub.kiosk.store).told() == _tables(hub)


def _tables(hub: Hub) -> dict[str, object]:
    with hub.kiosk.store.reading() as tx:
        return kept(tx)


@pytest.mark.parametrize("way", ["told", "scanned", "moved", "taken out"])
def test_every_way_out_of_a_side_settles_its_correction(hub: Hub, way: str) -> None:
    came, other, stays = (hub.arrive(side=APTEEKKI) for _ in range(3))
    correct(hub, 1)
    hub.clock.advance(timedelta(seconds=30))

    if way == "told":
        hub.kiosk.reception.leave(came.visit_id)
    elif way == "scanned":
        assert isinstance(hub.kiosk.scanning.scan(came.pass_text), PassOut)
    elif way == "moved":
        hub.kiosk.reception.move(hub.key(), came.visit_id, AUTOKOULU)
    else:
        assert hub.kiosk.places.take_out(hub.manager(), came.visit_id) == Done()

    assert on_side(hub) == 0
    hub.arrive(2, APTEEKKI)
    for visitor in (other, stays):
        hub.kiosk.reception.leave(visitor.visit_id)
        assert on_side(hub) == 2


def test_corrections_end_with_the_day_and_tomorrow_begins_with_nobody(hub: Hub) -> None:
    correct(hub, 5)
    hub.clock.turn_to(CLOSING)
    hub.kiosk.caretaker.tidy()
    assert hub.inside == 0

    hub.later(hours=15)
    assert hub.inside == 0
    assert hub.free == 10


def test_what_is_counted_after_closing_stands_until_the_day_is_over(hub: Hub) -> None:
    hub.arrive(4, APTEEKKI)
    correct(hub, 6)
    hub.clock.turn_to(CLOSING + timedelta(minutes=5))

    assert correct(hub, 2) == Corrected(APTEEKKI, 2, 2)
    hub.later(minutes=1)
    assert on_side(hub) == 2

    hub.later(hours=10)
    assert hub.inside == 0


def test_fewer_counted_after_closing_do_not_hide_anybody(hub: Hub) -> None:
    hub.arrive(4, APTEEKKI)
    hub.clock.turn_to(CLOSING)

    assert correct(hub, 0) == Corrected(APTEEKKI, 0, 0)
    hub.kiosk.caretaker.tidy()
    hub.kiosk.hours.set_day_off(
        hub.manager(), hub.see().day, (("08:00", "22:00", True),), "pidempään"
    )
    hub.arrive(side=APTEEKKI)
    assert on_side(hub) == 1


def test_the_manager_takes_out_who_was_seen_leaving(hub: Hub) -> None:
    came = hub.arrive(3)

    assert hub.kiosk.places.take_out(hub.manager(), came.visit_id) == Done()

    assert hub.inside == 0
    assert roll(hub).visits == ()
    assert hub.kiosk.places.take_out(hub.manager(), came.visit_id) == Done()
    assert hub.kiosk.places.take_out(hub.manager(), "nobody") == NotTaken(Wrong.GONE)


def test_the_manager_says_of_somebody_presumed_gone_that_nobody_need_look(hub: Hub) -> None:
    came = hub.arrive()
    hub.clock.turn_to(CLOSING)
    hub.kiosk.caretaker.tidy()
    assert [visit.is_presumed_gone for visit in roll(hub).visits] == [True]

    hub.later(minutes=30)
    hub.kiosk.places.take_out(hub.manager(), came.visit_id)

    assert roll(hub).visits == ()
    with hub.kiosk.store.reading() as tx:
        (stay,) = visit_rows.stays(tx, came.visit_id)
    assert (stay.departure, stay.until_at) == ("corrected", CLOSING)


@pytest.mark.parametrize(
    ("side", "counted", "reason", "wrong"),
    [
        ("cellar", 3, "x", Wrong.PLACES),
        (APTEEKKI, -1, "x", Wrong.PLACES),
        (APTEEKKI, 501, "x", Wrong.PLACES),
        (APTEEKKI, 3, "", Wrong.REASON_MISSING),
        (APTEEKKI, 3, "\x00 \u202e", Wrong.REASON_MISSING),
    ],
)
def test_a_correction_that_cannot_be_is_refused_in_words(
    hub: Hub, side: str, counted: int, reason: str, wrong: Wrong
) -> None:
    answer = hub.kiosk.places.correct(hub.manager(), side, counted, reason)

    assert isinstance(answer, NotTaken)
    assert answer.wrong is wrong
    assert hub.inside == 0


def test_corrections_are_the_manager_s(hub: Hub) -> None:
    came = hub.arrive()
    assert isinstance(came, CheckedIn)

    assert hub.kiosk.places.correct("nobody", APTEEKKI, 0, "x") == Locked()
    assert hub.kiosk.places.take_out("nobody", came.visit_id) == Locked()
    assert hub.inside == 1
