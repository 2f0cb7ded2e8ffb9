"""People over the cap: with the PIN again, a reason, a number and a time, and shown (O11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import (
    Done,
    Full,
    Locked,
    Log,
    NotTaken,
    OverAllowed,
    OverCap,
    Wrong,
    WrongPin,
)
from kiosk.desks.places import NewOverride
from kiosk.facts import OverrideGranted
from tests.hub import APTEEKKI, AUTOKOULU, PIN, Hub


def allow(hub: Hub, people: int, side: str | None = None, minutes: int = 60) -> object:
    until = hub.clock.now() + timedelta(minutes=minutes)
    new = NewOverride(side, people, until, "Luokka on matkalla")
    return hub.kiosk.places.allow_over(hub.manager(), PIN, new)


def allowed(hub: Hub, people: int, side: str | None = None, minutes: int = 60) -> OverAllowed:
    answer = allow(hub, people, side, minutes)
    assert isinstance(answer, OverAllowed), answer
    return answer


def test_so_many_people_come_in_over_the_cap_and_no_more(hub: Hub) -> None:
    hub.fill()
    allowed(hub, 2)

    assert len(hub.fill()) == 2
    assert hub.inside == 12
    assert isinstance(hub.kiosk.reception.arrive(hub.asks()), Full)


def test_more_than_the_sides_together_take_come_in_when_the_manager_says_so(hub: Hub) -> None:
    hub.fill()
    allowed(hub, 5)

    assert len(hub.fill()) == 5
    assert hub.inside == 15
    assert hub.see().places.hub.limit == 15


def test_no_side_is_lifted_further_than_the_number_asks_for(hub: Hub) -> None:
    hub.arrive(6, APTEEKKI)
    allowed(hub, 2)

    assert isinstance(hub.kiosk.reception.arrive(hub.asks(side=APTEEKKI)), Full)
    assert hub.see().places.side(AUTOKOULU).free == 6


def test_an_override_of_one_side_leaves_the_other_at_its_limit(hub: Hub) -> None:
    hub.arrive(6, APTEEKKI)
    hub.arrive(4, AUTOKOULU)
    allowed(hub, 1, APTEEKKI)

    assert isinstance(hub.kiosk.reception.arrive(hub.asks(2, APTEEKKI)), Full)
    assert hub.arrive(side=APTEEKKI).people == 1
    assert hub.inside == 11


def test_the_screen_shows_it_and_the_log_keeps_it(hub: Hub) -> None:
    answer = allowed(hub, 2)

    assert hub.see().over == (
        OverCap(answer.override_id, None, 2, answer.until, "Luokka on matkalla"),
    )
    assert hub.see().places.hub.extra == 2
    log = hub.kiosk.manager.log(hub.manager())
    assert isinstance(log, Log)
    (fact,) = [line.fact for line in log.lines if isinstance(line.fact, OverrideGranted)]
    assert (fact.people, fact.reason) == (2, "Luokka on matkalla")


def test_it_ends_at_its_time_and_nobody_is_thrown_out(hub: Hub) -> None:
    hub.fill()
    allowed(hub, 2, minutes=60)
    hub.fill()
    hub.later(minutes=60)

    assert (hub.inside, hub.free, hub.see().over) == (12, 0, ())
    assert isinstance(hub.kiosk.reception.arrive(hub.asks()), Full)


def test_the_manager_can_end_it_before(hub: Hub) -> None:
    hub.fill()
    over = allowed(hub, 2)

    assert hub.kiosk.places.end_over(hub.manager(), over.override_id) == Done()
    assert isinstance(hub.kiosk.reception.arrive(hub.asks()), Full)
    assert hub.kiosk.places.end_over(hub.manager(), over.override_id) == Done()


def test_it_calls_who_waits(hub: Hub) -> None:
    hub.fill()
    hub.kiosk.line.wait(hub.asks(2))

    allowed(hub, 2)

    assert [party.people for party in hub.see().called] == [2]


def test_the_pin_is_asked_again_and_counted(hub: Hub) -> None:
    session = hub.manager()
    new = NewOverride(None, 2, hub.clock.now() + timedelta(hours=1), "x")

    assert hub.kiosk.places.allow_over(session, "000000", new) == WrongPin(0)
    assert hub.kiosk.places.allow_over("nobody", PIN, new) == Locked()
    assert hub.kiosk.places.end_over("nobody", "x") == Locked()
    assert hub.see().over == ()


@pytest.mark.parametrize(
    ("side", "people", "minutes", "reason", "wrong"),
    [
        (None, 0, 60, "x", Wrong.PLACES),
        (None, -2, 60, "x", Wrong.PLACES),
        (None, 501, 60, "x", Wrong.PLACES),
        ("cellar", 2, 60, "x", Wrong.PLACES),
        (None, 2, 0, "x", Wrong.TIMES),
        (None, 2, -5, "x", Wrong.TIMES),
        (None, 2, 24 * 60 + 1, "x", Wrong.TIMES),
        (None, 2, 60, " ", Wrong.REASON_MISSING),
    ],
)
def test_an_override_that_cannot_be_is_refused_in_words(
    hub: Hub, side: str | None, people: int, minutes: int, reason: str, wrong: Wrong
) -> None:
    new = NewOverride(side, people, hub.clock.now() + timedelta(minutes=minutes), reason)

    answer = hub.kiosk.places.allow_over(hub.manager(), PIN, new)

    assert isinstance(answer, NotTaken)
    assert answer.wrong is wrong
    assert hub.see().over == ()
