"""Held places: kept for the promised, sold to nobody else, free after the grace time (O7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.answers import (
    CheckedIn,
    Done,
    Full,
    FullBecause,
    HoldClash,
    HoldMade,
    LimitSaved,
    Locked,
    Moved,
    NotTaken,
    Wrong,
)
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit
from kiosk.hubfile import HubFile
from kiosk.texts import Text
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub, hub_with

BOTH_ENGINES = True
COURSE = Text("Kurssi", "Kurs", "Course")
EVENING = datetime(2026, 11, 24, 16, 30, tzinfo=HELSINKI)
SATURDAY = datetime(2026, 11, 28, 11, 0, tzinfo=HELSINKI)


def hold(
    hub: Hub, people: int, side: str | None = None, begins: int = 10, lasts: int = 120
) -> object:
    """Ask for a hold that begins in so many minutes."""
    start = hub.clock.now() + timedelta(minutes=begins)
    new = NewHold(side, COURSE, people, start, start + timedelta(minutes=lasts))
    return hub.kiosk.places.make_hold(hub.manager(), new)


def made(hub: Hub, people: int, side: str | None = None, begins: int = 10) -> str:
    answer = hold(hub, people, side, begins)
    assert isinstance(answer, HoldMade), answer
    return answer.hold_id


def clash(answer: object) -> HoldClash:
    assert isinstance(answer, HoldClash), answer
    return answer


def test_walk_ins_cannot_take_held_places_and_are_told_for_whom_they_are(hub: Hub) -> None:
    made(hub, 4)
    hub.fill()
    assert hub.inside == 6

    answer = hub.kiosk.reception.arrive(hub.asks())

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HELD
    assert [(held.title, held.awaited) for held in answer.holds] == [(COURSE, 4)]


def test_the_promised_people_can_one_by_one_or_together(hub: Hub) -> None:
    kept = made(hub, 4)
    hub.fill()

    assert hub.arrive(hold_id=kept).people == 1
    assert hub.see().places.hub.held == 3
    assert hub.arrive(3, hold_id=kept).free_after == 0
    assert hub.inside == 10
    assert isinstance(hub.kiosk.reception.arrive(hub.asks(hold_id=kept)), Full)


def test_who_left_again_is_not_awaited_again(hub: Hub) -> None:
    kept = made(hub, 4)
    came = hub.arrive(2, hold_id=kept)
    hub.kiosk.reception.leave(came.visit_id)

    assert [held.awaited for held in hub.see().holds] == [2]


def test_the_promised_people_are_led_to_the_side_that_is_kept_for_them(hub: Hub) -> None:
    kept = made(hub, 2, APTEEKKI)
    hub.arrive(3, APTEEKKI)

    came = hub.arrive(2, hold_id=kept)

    assert [stay.space_id for stay in came.stays] == [APTEEKKI]


def test_places_are_kept_from_half_an_hour_before(hub: Hub) -> None:
    made(hub, 4, begins=31)
    assert hub.free == 10

    hub.later(minutes=1)
    assert hub.free == 6


def test_what_has_not_come_by_the_grace_time_falls_free(hub: Hub) -> None:
    kept = made(hub, 4, begins=0)
    hub.arrive(hold_id=kept)
    hub.fill()
    assert hub.inside == 7

    hub.later(minutes=19)
    assert hub.free == 0
    hub.later(minutes=1)
    assert hub.free == 3


def test_the_line_is_called_when_held_places_fall_free(hub: Hub) -> None:
    made(hub, 4, begins=0)
    hub.fill()
    hub.kiosk.line.wait(hub.asks(2))
    assert hub.see().called == ()

    hub.later(minutes=20)

    assert [party.people for party in hub.see().called] == [2]


def test_a_hold_on_a_side_takes_places_of_the_hub_too(hub: Hub) -> None:
    made(hub, 5, AUTOKOULU)

    places = hub.see().places
    assert (places.hub.free, places.side(APTEEKKI).free, places.side(AUTOKOULU).free) == (5, 5, 1)


def test_nobody_moves_onto_held_places(hub: Hub) -> None:
    made(hub, 6, AUTOKOULU)
    came = hub.arrive(side=APTEEKKI)

    answer = hub.kiosk.reception.move(hub.key(), came.visit_id, AUTOKOULU)

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HELD
    assert not isinstance(answer, Moved)


def test_a_released_hold_gives_its_places_back_at_once(hub: Hub) -> None:
    kept = made(hub, 4)
    hub.fill()
    hub.kiosk.line.wait(hub.asks(3))

    assert hub.kiosk.places.release_hold(hub.manager(), kept) == Done()
    assert [party.people for party in hub.see().called] == [3]
    assert hub.kiosk.places.release_hold(hub.manager(), kept) == NotTaken(Wrong.GONE)
    assert hub.see().holds == ()


def test_a_hold_that_was_released_lets_nobody_in_on_it(hub: Hub) -> None:
    kept = made(hub, 4)
    hub.fill()
    hub.kiosk.places.release_hold(hub.manager(), kept)
    hub.fill()

    assert isinstance(hub.kiosk.reception.arrive(hub.asks(hold_id=kept)), Full)


def test_places_kept_for_one_hold_are_not_another_s(hub: Hub) -> None:
    ours, theirs = made(hub, 4), made(hub, 4)
    hub.fill()

    hub.arrive(4, hold_id=ours)
    assert isinstance(hub.kiosk.reception.arrive(hub.asks(hold_id=ours)), Full)
    assert hub.arrive(4, hold_id=theirs).people == 4


# --- a hold that cannot fit ---


def test_a_hold_that_cannot_fit_is_refused_and_names_what_it_clashes_with(hub: Hub) -> None:
    made(hub, 7)

    answer = clash(hold(hub, 4))

    assert (answer.fits, answer.limit, answer.space_id) == (3, 10, None)
    assert [held.title for held in answer.holds] == [COURSE]


def test_holds_may_follow_each_other(hub: Hub) -> None:
    made(hub, 8, begins=60)

    assert clash(hold(hub, 8, begins=100)).fits == 2
    assert isinstance(hold(hub, 8, begins=60 + 120 + 30), HoldMade)


def test_a_hold_now_takes_the_people_inside_into_account(hub: Hub) -> None:
    hub.arrive(5, APTEEKKI)

    whole, side = clash(hold(hub, 6)), clash(hold(hub, 2, APTEEKKI))
    assert (whole.fits, whole.inside, whole.limit) == (5, 5, 10)
    assert (side.fits, side.inside, side.limit, side.space_id) == (1, 5, 6, APTEEKKI)
    assert isinstance(hold(hub, 6, begins=60), HoldMade)


def test_a_hold_now_on_a_side_is_bound_by_the_hub_as_well(hub: Hub) -> None:
    hub.arrive(6, APTEEKKI)

    answer = clash(hold(hub, 5, AUTOKOULU))

    assert (answer.fits, answer.space_id, answer.limit) == (4, None, 10)


def test_a_limit_to_come_is_in_the_way_of_a_hold_then(hub: Hub) -> None:
    start = hub.clock.now() + timedelta(hours=2)
    lower = NewLimit(AUTOKOULU, 2, start, start + timedelta(hours=1), "painting")
    assert isinstance(hub.kiosk.places.set_limit(hub.manager(), lower), LimitSaved)

    answer = clash(hold(hub, 3, AUTOKOULU, begins=60, lasts=120))

    assert (answer.fits, answer.at, answer.limit) == (2, start, 2)


def test_what_has_fallen_free_is_in_nobody_s_way(hub: Hub) -> None:
    made(hub, 8, begins=0)
    hub.later(minutes=20)

    assert isinstance(hold(hub, 8, begins=40), HoldMade)


@pytest.mark.parametrize(("people", "fits"), [(6, True), (7, False)])
def test_no_more_are_promised_a_place_than_the_door_lets_in_when_nobody_of_the_hub_is_there(
    hub: Hub, people: int, fits: bool
) -> None:
    new = NewHold(None, COURSE, people, SATURDAY, SATURDAY + timedelta(hours=2))

    answer = hub.kiosk.places.make_hold(hub.manager(), new)

    assert isinstance(answer, HoldMade) is fits
    if not fits:
        assert (clash(answer).fits, clash(answer).limit) == (6, 6)


@pytest.mark.parametrize(
    ("people", "begins", "lasts", "title", "wrong"),
    [
        (0, 10, 60, "Kurssi", Wrong.PEOPLE),
        (501, 10, 60, "Kurssi", Wrong.PEOPLE),
        (2, 10, 0, "Kurssi", Wrong.TIMES),
        (2, 10, -5, "Kurssi", Wrong.TIMES),
        (2, -120, 60, "Kurssi", Wrong.TIMES),
        (2, 10, 60, "", Wrong.TITLE_MISSING),
        (2, 10, 60, " \u200b\x00 ", Wrong.TITLE_MISSING),
    ],
)
def test_a_hold_that_cannot_be_is_refused_in_words(
    hub: Hub, people: int, begins: int, lasts: int, title: str, wrong: Wrong
) -> None:
    start = hub.clock.now() + timedelta(minutes=begins)
    new = NewHold(None, Text(title), people, start, start + timedelta(minutes=lasts))

    answer = hub.kiosk.places.make_hold(hub.manager(), new)

    assert isinstance(answer, NotTaken)
    assert answer.wrong is wrong


def test_a_hold_on_a_side_that_is_not_there_or_that_keeps_after_its_start_is_refused(
    hub: Hub,
) -> None:
    start = hub.clock.now() + timedelta(hours=1)
    odd = [
        NewHold("cellar", COURSE, 2, start, start + timedelta(hours=1)),
        NewHold(None, COURSE, 2, start, start + timedelta(hours=1), timedelta(minutes=-5)),
    ]
    for new in odd:
        assert isinstance(hub.kiosk.places.make_hold(hub.manager(), new), NotTaken)


def test_holds_are_the_manager_s(hub: Hub) -> None:
    start = hub.clock.now()
    new = NewHold(None, COURSE, 2, start, start + timedelta(hours=1))

    assert hub.kiosk.places.make_hold("nobody", new) == Locked()
    assert hub.kiosk.places.release_hold("nobody", "x") == Locked()


# --- where the sides together have fewer places than the hub ---


MakeHub = Callable[[HubFile], Hub]


def test_places_held_in_the_hub_are_not_sold_on_the_sides(make_hub: MakeHub) -> None:
    small = make_hub(hub_with(cap=10, sides={APTEEKKI: 4, AUTOKOULU: 4}))
    kept = made(small, 3)

    small.fill()

    assert small.inside == 5
    came = small.kiosk.reception.arrive(small.asks(3, hold_id=kept))
    assert isinstance(came, CheckedIn)


def test_no_hold_is_made_that_the_sides_could_not_take(make_hub: MakeHub) -> None:
    small = make_hub(hub_with(cap=10, sides={APTEEKKI: 3, AUTOKOULU: 3}))

    answer = clash(hold(small, 7, begins=60))

    assert (answer.fits, answer.limit) == (6, 6)
