"""Groups: twelve people, cap ten, two sides, and what the screen can offer them (O8)."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.answers import (
    CheckedIn,
    Closed,
    FoundVisit,
    FoundWaiting,
    GroupChoice,
    GroupPlan,
    NotTaken,
    Wrong,
)
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub

BOTH_ENGINES = True
SIX_AND_FOUR = ((APTEEKKI, 6), (AUTOKOULU, 4))


def plan(hub: Hub, people: int) -> GroupPlan:
    planned = hub.kiosk.reception.plan_group(people)
    assert isinstance(planned, GroupPlan), planned
    return planned


def the_class(hub: Hub) -> CheckedIn:
    """Ten of the twelve are in, two wait."""
    wanted = hub.asks(10, sides=SIX_AND_FOUR, waiting=2, name="Sosionomit")
    came = hub.kiosk.reception.arrive(wanted)
    assert isinstance(came, CheckedIn), came
    return came


def test_a_class_of_twelve_is_offered_ten_now_on_both_sides_and_two_in_the_line(hub: Hub) -> None:
    planned = plan(hub, 12)

    assert planned.free == 10
    assert planned.most_ever < 12
    assert planned.choices == (GroupChoice(SIX_AND_FOUR, 2), GroupChoice((), 10))
    assert [n.name for n in planned.neighbours] == ["Lennätin"]


def test_the_class_comes_in_and_its_rest_is_first_in_the_line(hub: Hub) -> None:
    came = the_class(hub)

    assert came.people == 10
    assert came.free_after == 0
    assert came.waits is not None
    assert (came.waits.number, came.waits.people, came.waits.ahead) == (1, 2, 0)
    assert [(side.inside, side.free) for side in hub.see().places.sides] == [(6, 0), (4, 0)]


def test_the_rest_is_called_when_two_of_the_class_leave_and_joins_the_same_visit(hub: Hub) -> None:
    came = the_class(hub)
    assert came.waits is not None

    hub.kiosk.reception.leave(came.visit_id, {AUTOKOULU: 2})
    (called,) = hub.see().called
    entered = hub.kiosk.line.enter_called(hub.key(), called.waiting_id)

    assert isinstance(entered, CheckedIn), entered
    assert entered.visit_id == came.visit_id
    assert entered.code == came.code
    assert hub.inside == 10
    assert hub.see().line == ()


def test_the_code_on_the_ticket_of_the_rest_finds_the_visit_that_it_joined(hub: Hub) -> None:
    came = the_class(hub)
    assert came.waits is not None
    waiting = hub.kiosk.reception.find_code(came.waits.code)
    assert waiting == FoundWaiting(came.waits.waiting_id, 1, 2)

    hub.kiosk.reception.leave(came.visit_id, {APTEEKKI: 3})
    hub.kiosk.line.enter_called(hub.key(), came.waits.waiting_id)
    found = hub.kiosk.reception.find_code(came.waits.code)

    assert isinstance(found, FoundVisit)
    assert found.visit_id == came.visit_id
    assert sum(stay.people for stay in found.stays) == 9


def test_the_rest_of_a_class_that_has_gone_home_comes_in_by_itself(hub: Hub) -> None:
    came = the_class(hub)
    assert came.waits is not None
    hub.kiosk.reception.leave(came.visit_id)

    entered = hub.kiosk.line.enter_called(hub.key(), came.waits.waiting_id)

    assert isinstance(entered, CheckedIn), entered
    assert entered.visit_id != came.visit_id
    assert entered.code == came.waits.code
    assert entered.name == "Sosionomit"
    assert hub.inside == 2


def test_a_group_that_fits_on_one_side_is_offered_that_first(hub: Hub) -> None:
    hub.arrive(2, APTEEKKI)

    assert plan(hub, 5).choices == (GroupChoice(((AUTOKOULU, 5),), 0),)
    assert plan(hub, 4).choices == (
        GroupChoice(((APTEEKKI, 4),), 0),
        GroupChoice(((AUTOKOULU, 4),), 0),
    )


def test_a_group_that_fits_on_no_side_alone_is_offered_both(hub: Hub) -> None:
    assert plan(hub, 8).choices == (GroupChoice(((APTEEKKI, 6), (AUTOKOULU, 2)), 0),)


def test_a_group_at_a_full_hub_can_only_wait(hub: Hub) -> None:
    hub.fill()

    assert plan(hub, 4).choices == (GroupChoice((), 4),)


def test_no_more_wait_than_an_empty_hub_could_take(hub: Hub) -> None:
    planned = plan(hub, 30)

    assert planned.most_ever == 10
    assert [choice.waiting for choice in planned.choices] == [10, 10]


def test_what_is_offered_can_be_had(hub: Hub) -> None:
    hub.arrive(3, APTEEKKI)
    for choice in plan(hub, 6).choices:
        wanted = hub.asks(choice.now, sides=choice.sides, waiting=choice.waiting)
        came = hub.kiosk.reception.arrive(wanted)
        assert isinstance(came, CheckedIn), (choice, came)
        hub.kiosk.reception.leave(came.visit_id)


@pytest.mark.parametrize("people", [0, -1, 61])
def test_a_group_that_cannot_be_is_refused_in_words(hub: Hub, people: int) -> None:
    assert hub.kiosk.reception.plan_group(people) == NotTaken(Wrong.PEOPLE, 60)


def test_a_group_at_night_is_told_when_the_hub_opens(hub: Hub) -> None:
    hub.clock.turn_to(datetime(2026, 11, 24, 22, 0, tzinfo=HELSINKI))

    planned = hub.kiosk.reception.plan_group(12)

    assert planned == Closed(datetime(2026, 11, 25, 8, 0, tzinfo=HELSINKI), None)


def test_a_repeat_of_the_class_s_touch_counts_nobody_twice(hub: Hub) -> None:
    wanted = hub.asks(10, sides=SIX_AND_FOUR, waiting=2)
    first = hub.kiosk.reception.arrive(wanted)
    hub.restart()

    assert hub.kiosk.reception.arrive(wanted) == first
    assert hub.inside == 10
    assert len(hub.see().line) == 1
