"""What the group page says for a plan, and the page under hands (O8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import (
    Closed,
    GroupChoice,
    GroupPlan,
    Neighbour,
    NotTaken,
    Places,
    Purpose,
    ScopePlaces,
    Wrong,
)
from kiosk.rules.occupancy import group_choices
from kiosk.texts import Text
from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH
from tests.hub import Hub
from tests.ui.conftest import Show
from tests.ui.hubs import AT, PHARMACY, SCHOOL, hold, view
from ui.front import Screen
from ui.viewmodels import party
from ui.viewmodels.group_state import GroupState, chosen, chosen_key, derive

LENNATIN = Neighbour("Lennätin", "Viitasaari", 35)


def two_sides(first: int = 0, second: int = 0, held: int = 0, limit: int = 10) -> Places:
    """A hub with two sides of six: so many inside on each, `held` kept on the second."""
    free = max(0, limit - first - second - held)
    return Places(
        ScopePlaces(None, Text.same("HUBteekki"), limit, first + second, held, free),
        (
            ScopePlaces("apteekki", PHARMACY, 6, first, 0, min(6 - first, free)),
            ScopePlaces("autokoulu", SCHOOL, 6, second, held, min(6 - second - held, free)),
        ),
    )


def plan(people: int, places: Places, line: int = 0) -> GroupPlan:
    """What the desk would answer, by its own rule."""
    most = places.hub.limit
    choices = group_choices(places, people, most)
    return GroupPlan(people, places.hub.free, places, choices, most, (LENNATIN,), line)


def state(people: int, places: Places, **more: object) -> GroupState:
    """The page with a plan."""
    seen = plan(people, places)
    return GroupState(key="k", people=people, view=view(shown=places), plan=seen, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("people", "places", "keys"),
    [
        (3, two_sides(), ["side:apteekki", "side:autokoulu"]),
        (5, two_sides(2), ["side:autokoulu"]),
        (9, two_sides(1), ["both"]),
        (12, two_sides(1), ["part", "wait", "hub:Lennätin"]),
        (4, two_sides(5, 5), ["wait", "hub:Lennätin"]),
        (12, two_sides(5, 5), ["wait", "hub:Lennätin"]),
    ],
    ids=["fits anywhere", "fits on one side", "fits on both", "twelve", "full", "twelve at full"],
)
def test_what_a_group_is_offered_best_first(people: int, places: Places, keys: list[str]) -> None:
    shown = derive(state(people, places), "fi")
    assert [option.key for option in shown.options] == keys
    assert [option.key for option in shown.options if option.is_chosen] == keys[:1]
    assert shown.is_ready
    assert all(option.title and option.note for option in shown.options)


def test_the_capsules_show_whose_each_place_would_be() -> None:
    shown = derive(state(12, two_sides(1)), "fi")
    assert [(s.inside, s.yours, s.held, s.free) for s in shown.shares] == [
        (1, 3, 0, 0),
        (0, 6, 0, 0),
    ]
    assert shown.waiting == 3


def test_places_that_would_be_left_are_shown_free() -> None:
    shown = derive(state(5, two_sides(1)), "fi")
    assert [(s.inside, s.yours, s.free) for s in shown.shares] == [(1, 5, 0), (0, 0, 4)]


def test_all_waiting_takes_no_capsule_of_a_side() -> None:
    shown = derive(state(12, two_sides(1), picked="wait"), "fi")
    assert all(share.yours == 0 for share in shown.shares)
    assert shown.waiting == 10


def test_what_was_picked_stays_picked_while_it_can_be_had() -> None:
    before = state(12, two_sides(1), picked="wait")
    assert chosen_key(before) == "wait"
    after = state(4, two_sides(1), picked="wait")
    assert chosen_key(after) == "side:apteekki"
    assert chosen(after) == GroupChoice((("apteekki", 4),), 0)


def test_another_hub_is_no_way_in() -> None:
    away = state(12, two_sides(1), picked="hub:Lennätin")
    assert chosen(away) is None
    assert derive(away, "fi").is_ready


def test_an_old_plan_makes_nothing_ready() -> None:
    late = GroupState(key="k", people=13, view=view(), plan=plan(12, two_sides(1)))
    assert not derive(late, "fi").is_ready


@pytest.mark.parametrize(
    ("people", "over"), [(9, 0), (12, 0), (20, 1), (25, 6)], ids=["fits", "twelve", "20", "25"]
)
def test_for_how_many_there_is_no_room_even_then(people: int, over: int) -> None:
    assert party.left_over(plan(people, two_sides(1))) == over


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (Neighbour("Lennätin", "Viitasaari", 35), ["35 km", "not known"]),
        (Neighbour("Lennätin", "Viitasaari", 35, "040 1"), ["35 km", "not known", "040 1"]),
        (
            Neighbour("Lennätin", "Viitasaari", 35, "", 14, AT - timedelta(minutes=4)),
            ["35 km", "4 minutes"],
        ),
        (
            Neighbour("Lennätin", "Viitasaari", 35, "", 14, AT - timedelta(hours=3)),
            ["3 hours"],
        ),
    ],
    ids=["unknown", "with telephone", "minutes old", "hours old"],
)
def test_another_hub_with_the_age_of_what_is_known(
    other: Neighbour, words: list[str], show: Show
) -> None:
    show().front.comfort.speak("en")
    row = party.neighbour_row(other, AT)
    assert row.title.startswith("Lennätin, Viitasaari")
    assert ("14" in row.title) is (other.free is not None)
    for each in words:
        assert each in row.note


def test_a_purpose_is_chosen_before_they_come_in() -> None:
    asked = state(5, two_sides(), is_telling_who=True)
    assert not derive(asked, "fi").is_ready
    assert derive(asked, "fi").footnote
    told = state(5, two_sides(), is_telling_who=True, purpose=Purpose.STUDY)
    assert derive(told, "fi").is_ready
    assert not derive(told, "fi").footnote


def test_those_who_only_wait_are_not_told_to_come_in() -> None:
    waiting = state(4, two_sides(5, 5), is_telling_who=True, purpose=Purpose.STUDY)
    shown = derive(waiting, "fi")
    assert shown.primary_icon == "hourglass"


@pytest.mark.parametrize("wrong", [Wrong.NAME_LONG, Wrong.NAME_UNREADABLE])
def test_a_nickname_that_cannot_be_taken_is_told_beside_it(wrong: Wrong) -> None:
    shown = derive(state(5, two_sides(), is_telling_who=True, no=NotTaken(wrong, 40)), "fi")
    assert shown.problem


def test_a_closed_hub_offers_no_button() -> None:
    shown = derive(GroupState(key="k", view=view(), plan=Closed(None, None)), "fi")
    assert shown.question
    assert shown.primary == ""


def test_kept_places_are_a_choice_only_where_some_are_kept() -> None:
    assert derive(state(5, two_sides()), "fi").holds == ()
    kept = GroupState(
        key="k", people=5, view=view(holds=(hold(5),)), plan=plan(5, two_sides(held=5))
    )
    assert [key for key, _ in derive(kept, "fi").holds] == ["", hold(5).hold_id]


def test_before_the_first_answer_it_asks_how_many() -> None:
    assert derive(GroupState(), "fi").question
    assert derive(GroupState(), "fi").primary == ""


@pytest.mark.parametrize("size", [REFERENCE, PORTRAIT, LAPTOP, TEN_INCH])
def test_twelve_are_helped_on_every_screen(show: Show, hub: Hub, size: Screen) -> None:
    hub.arrive(1, "apteekki")
    screen = show(size)
    screen.tap("tile_group")
    screen.tap("quick_12")
    assert "Teitä on 12. Nyt mahtuu 9." in screen.texts()
    screen.tap("option_wait")
    screen.tap("option_part")
    screen.tap("primary")
    screen.tap("purpose_study")
    screen.tap("primary")
    assert screen.page() == "welcome"


def test_nothing_of_a_group_is_left_for_the_next_one(show: Show) -> None:
    screen = show()
    screen.tap("tile_group")
    screen.tap("quick_12")
    screen.tap("primary")
    screen.tap("purpose_study")
    screen.tap("nameInput")
    screen.type_on_screen("aino")
    screen.shell.reset()
    screen.settle()
    screen.tap("tile_group")
    assert screen.front.models["group"].property("people") == 5
    assert screen.front.models["group"].property("name") == ""
