"""Dated limits: the latest start holds, what they break is shown first, nobody is thrown out."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.answers import (
    Done,
    Full,
    HoldMade,
    LimitEffect,
    LimitRule,
    LimitSaved,
    Locked,
    NotTaken,
    Wrong,
)
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit
from kiosk.texts import Text
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HELSINKI)


def limit(
    hub: Hub,
    places: int,
    side: str | None = None,
    begins: datetime | None = None,
    hours: int | None = None,
) -> NewLimit:
    start = begins or hub.clock.now()
    return NewLimit(
        side, places, start, None if hours is None else start + timedelta(hours=hours), "Ohje"
    )


def save(hub: Hub, new: NewLimit) -> str:
    answer = hub.kiosk.places.set_limit(hub.manager(), new)
    assert isinstance(answer, LimitSaved), answer
    return answer.limit_id


def effect(hub: Hub, new: NewLimit) -> LimitEffect:
    answer = hub.kiosk.places.check_limit(hub.manager(), new)
    assert isinstance(answer, LimitEffect), answer
    return answer


def rules(hub: Hub) -> tuple[LimitRule, ...]:
    found = hub.kiosk.places.limits(hub.manager())
    assert isinstance(found, tuple)
    return found


def in_force(hub: Hub) -> int:
    return hub.see().places.hub.limit


def hold(hub: Hub, people: int, at: datetime, side: str | None = None) -> str:
    new = NewHold(side, Text.same("Kurssi"), people, at, at + timedelta(hours=2))
    answer = hub.kiosk.places.make_hold(hub.manager(), new)
    assert isinstance(answer, HoldMade), answer
    return answer.hold_id


def test_a_lower_limit_throws_nobody_out_and_nothing_is_free_until_enough_have_left(
    hub: Hub,
) -> None:
    here = hub.fill()
    hub.clock.turn_to(NOON)
    save(hub, limit(hub, 6))

    assert (hub.inside, hub.free) == (10, 0)
    for came in here[:4]:
        hub.kiosk.reception.leave(came.visit_id)
        assert hub.free == 0
    hub.kiosk.reception.leave(here[4].visit_id)
    assert hub.free == 1


def test_the_limit_with_the_latest_start_is_in_force_and_ends_when_it_says(hub: Hub) -> None:
    save(hub, limit(hub, 6, begins=NOON, hours=2))
    save(hub, limit(hub, 4, begins=NOON + timedelta(hours=1), hours=2))

    seen = []
    for hour in (9, 12, 13, 14, 15):
        hub.clock.turn_to(NOON.replace(hour=hour, minute=1 if hour == 9 else 0))
        seen.append(in_force(hub))
    assert seen == [10, 6, 4, 4, 10]


def test_of_two_limits_with_one_start_the_one_set_later_holds(hub: Hub) -> None:
    save(hub, limit(hub, 6, begins=NOON))
    save(hub, limit(hub, 8, begins=NOON))

    hub.clock.turn_to(NOON)
    assert in_force(hub) == 8
    assert [(r.places, r.is_in_force) for r in rules(hub) if r.space_id is None] == [
        (10, False),
        (6, False),
        (8, True),
    ]


def test_a_side_has_limits_of_its_own(hub: Hub) -> None:
    save(hub, limit(hub, 2, AUTOKOULU))

    places = hub.see().places
    assert places.side(AUTOKOULU).free == 2
    assert places.hub.free == 8
    hub.arrive(2, AUTOKOULU)
    assert isinstance(hub.kiosk.reception.arrive(hub.asks(side=AUTOKOULU)), Full)


def test_a_higher_limit_calls_the_line(hub: Hub) -> None:
    hub.fill()
    hub.kiosk.line.wait(hub.asks(2))

    save(hub, limit(hub, 12))

    assert [party.people for party in hub.see().called] == [2]


def test_what_a_limit_would_break_is_shown_before_it_is_saved(hub: Hub) -> None:
    hub.fill()
    at = NOON + timedelta(hours=1)
    course = hold(hub, 8, at)
    small = hold(hub, 2, at + timedelta(hours=3))

    shown = effect(hub, limit(hub, 5))

    assert shown.over_now == 5
    assert [held.hold_id for held in shown.holds] == [course]
    assert small not in [held.hold_id for held in shown.holds]
    assert in_force(hub) == 10


def test_holds_are_broken_only_while_the_limit_is_in_force(hub: Hub) -> None:
    hold(hub, 8, NOON + timedelta(hours=3))

    assert effect(hub, limit(hub, 5, begins=NOON, hours=1)).holds == ()
    assert len(effect(hub, limit(hub, 5, begins=NOON, hours=4)).holds) == 1


def test_holds_together_may_be_too_many_for_a_limit(hub: Hub) -> None:
    at = NOON + timedelta(hours=1)
    both = {hold(hub, 3, at), hold(hub, 3, at)}

    assert {held.hold_id for held in effect(hub, limit(hub, 5)).holds} == both
    assert effect(hub, limit(hub, 6)).holds == ()


def test_a_smaller_side_can_break_a_hold_of_the_whole_hub(hub: Hub) -> None:
    whole = hold(hub, 9, NOON)

    shown = effect(hub, limit(hub, 2, APTEEKKI))

    assert [held.hold_id for held in shown.holds] == [whole]
    assert effect(hub, limit(hub, 3, APTEEKKI)).holds == ()


def test_a_limit_that_a_later_one_replaces_breaks_nothing_after_that(hub: Hub) -> None:
    save(hub, limit(hub, 10, begins=NOON))
    hold(hub, 8, NOON + timedelta(hours=1))

    assert effect(hub, limit(hub, 5, begins=NOON - timedelta(hours=1))).holds == ()


def test_a_higher_limit_breaks_nothing(hub: Hub) -> None:
    hub.fill()
    hold(hub, 8, NOON + timedelta(hours=1))

    assert effect(hub, limit(hub, 12)) == LimitEffect(0, ())


def test_a_limit_to_come_puts_nobody_over_it_now(hub: Hub) -> None:
    hub.fill()

    assert effect(hub, limit(hub, 5, begins=NOON)).over_now == 0


def test_a_limit_can_be_ended_and_the_one_before_holds_again(hub: Hub) -> None:
    lower = save(hub, limit(hub, 5))
    assert in_force(hub) == 5

    assert hub.kiosk.places.end_limit(hub.manager(), lower) == Done()
    assert in_force(hub) == 10
    assert hub.kiosk.places.end_limit(hub.manager(), lower) == NotTaken(Wrong.GONE)


def test_the_hub_is_never_left_without_a_limit_not_even_later(hub: Hub) -> None:
    (base,) = [rule for rule in rules(hub) if rule.space_id is None]
    assert hub.kiosk.places.end_limit(hub.manager(), base.limit_id) == NotTaken(Wrong.GONE)

    save(hub, limit(hub, 5, hours=2))
    assert hub.kiosk.places.end_limit(hub.manager(), base.limit_id) == NotTaken(Wrong.GONE)

    save(hub, limit(hub, 7))
    assert hub.kiosk.places.end_limit(hub.manager(), base.limit_id) == Done()
    hub.later(hours=3)
    assert in_force(hub) == 7


def test_a_clock_that_went_back_finds_a_limit_too(hub: Hub) -> None:
    hub.clock.turn_to(NOON - timedelta(days=30))

    assert in_force(hub) == 10
    assert [side.limit for side in hub.see().places.sides] == [6, 6]


def test_a_limit_of_nobody_closes_a_side_and_leaves_the_other(hub: Hub) -> None:
    save(hub, limit(hub, 0, APTEEKKI))

    came = hub.arrive()

    assert came.stays[0].space_id == AUTOKOULU


@pytest.mark.parametrize(
    ("new", "wrong"),
    [
        (NewLimit("cellar", 5, NOON, None, "Ohje"), Wrong.PLACES),
        (NewLimit(None, -1, NOON, None, "Ohje"), Wrong.PLACES),
        (NewLimit(None, 501, NOON, None, "Ohje"), Wrong.PLACES),
        (NewLimit(None, 5, NOON, NOON, "Ohje"), Wrong.TIMES),
        (NewLimit(None, 5, NOON, NOON - timedelta(hours=1), "Ohje"), Wrong.TIMES),
        (NewLimit(None, 5, NOON - timedelta(days=2), NOON - timedelta(days=1), "x"), Wrong.TIMES),
        (NewLimit(None, 5, NOON, None, "  \u200b"), Wrong.REASON_MISSING),
    ],
)
def test_a_limit_that_cannot_be_is_refused_in_words(hub: Hub, new: NewLimit, wrong: Wrong) -> None:
    for answer in (
        hub.kiosk.places.check_limit(hub.manager(), new),
        hub.kiosk.places.set_limit(hub.manager(), new),
    ):
        assert isinstance(answer, NotTaken)
        assert answer.wrong is wrong
    assert in_force(hub) == 10


def test_limits_are_the_manager_s(hub: Hub) -> None:
    places, new = hub.kiosk.places, limit(hub, 5)

    assert places.set_limit("nobody", new) == places.check_limit("nobody", new) == Locked()
    assert places.limits("nobody") == places.end_limit("nobody", "x") == Locked()
