"""Changing sides: one action, and the hub's count is the same (O6)."""

from __future__ import annotations

from kiosk.answers import CheckedIn, Full, FullBecause, Moved, NotTaken, Wrong
from tests.hub import APTEEKKI, AUTOKOULU, Hub

BOTH_ENGINES = True


def move(hub: Hub, came: CheckedIn, to_side: str) -> object:
    return hub.kiosk.reception.move(hub.key(), came.visit_id, to_side)


def by_side(hub: Hub) -> list[int]:
    return [side.inside for side in hub.see().places.sides]


def test_a_visitor_changes_sides_and_the_hub_has_as_many_as_before(hub: Hub) -> None:
    came = hub.arrive(side=APTEEKKI)

    answer = move(hub, came, AUTOKOULU)

    assert isinstance(answer, Moved)
    assert (answer.visit_id, answer.people, answer.to.space_id) == (came.visit_id, 1, AUTOKOULU)
    assert by_side(hub) == [0, 1]
    assert hub.inside == 1


def test_one_may_change_sides_in_a_full_hub(hub: Hub) -> None:
    came = hub.arrive(side=APTEEKKI)
    hub.fill()

    assert isinstance(move(hub, came, AUTOKOULU), Moved)
    assert hub.inside == 10


def test_a_full_side_takes_nobody_from_the_other(hub: Hub) -> None:
    came = hub.arrive(side=APTEEKKI)
    hub.arrive(6, AUTOKOULU)

    answer = move(hub, came, AUTOKOULU)

    assert isinstance(answer, Full)
    assert (answer.because, answer.asked) == (FullBecause.SIDE, AUTOKOULU)
    assert by_side(hub) == [1, 6]


def test_a_group_on_both_sides_comes_together_on_one(hub: Hub) -> None:
    came = hub.arrive(5, sides=((APTEEKKI, 3), (AUTOKOULU, 2)))

    answer = move(hub, came, APTEEKKI)

    assert isinstance(answer, Moved)
    assert answer.people == 2
    assert by_side(hub) == [5, 0]


def test_who_is_on_that_side_already_has_moved_even_where_it_is_too_full(hub: Hub) -> None:
    came = hub.arrive(6, APTEEKKI)

    answer = move(hub, came, APTEEKKI)

    assert isinstance(answer, Moved)
    assert (answer.visit_id, answer.people) == (came.visit_id, 0)
    assert by_side(hub) == [6, 0]


def test_the_same_touch_again_moves_once(hub: Hub) -> None:
    came = hub.arrive(side=APTEEKKI)
    key = hub.key()
    first = hub.kiosk.reception.move(key, came.visit_id, AUTOKOULU)
    move(hub, came, APTEEKKI)
    hub.restart()

    assert hub.kiosk.reception.move(key, came.visit_id, AUTOKOULU) == first
    assert by_side(hub) == [1, 0]


def test_who_is_out_or_never_was_here_does_not_move(hub: Hub) -> None:
    came = hub.arrive()
    hub.kiosk.reception.leave(came.visit_id)

    assert move(hub, came, APTEEKKI) == NotTaken(Wrong.GONE)
    assert hub.kiosk.reception.move(hub.key(), "nobody", APTEEKKI) == NotTaken(Wrong.GONE)


def test_there_is_no_moving_to_a_side_that_is_not_there(hub: Hub) -> None:
    assert move(hub, hub.arrive(), "cellar") == NotTaken(Wrong.SIDE)


def test_who_moves_frees_a_place_for_the_line_where_that_side_was_the_tight_one(hub: Hub) -> None:
    came = hub.arrive(6, APTEEKKI)
    hub.arrive(2, AUTOKOULU)
    hub.kiosk.line.wait(hub.asks(3))
    assert hub.see().called == ()

    hub.kiosk.reception.leave(came.visit_id, {APTEEKKI: 1})

    assert [party.people for party in hub.see().called] == [3]
    assert hub.see().places.side(AUTOKOULU).held == 3


def test_a_move_does_not_take_the_places_of_a_called_party(hub: Hub) -> None:
    came = hub.arrive(side=APTEEKKI)
    hub.arrive(5, AUTOKOULU)
    hub.kiosk.line.wait(hub.asks(1, AUTOKOULU))

    answer = move(hub, came, AUTOKOULU)

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HELD
