"""What the way out shows, the pace of wrong codes, and the goodbye (V5, O5, O6)."""

from __future__ import annotations

import pytest

from kiosk.answers import (
    FoundVisit,
    FoundWaiting,
    Left,
    LeftLine,
    Mood,
    Moved,
    Places,
    ScopePlaces,
    Stay,
)
from kiosk.texts import Text
from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH
from tests.hub import Hub
from tests.ui.conftest import Show
from tests.ui.hubs import AT, PHARMACY, SCHOOL, party, view
from ui.front import Screen
from ui.viewmodels.check_out import Misses
from ui.viewmodels.check_out_words import CheckOutState, derive, pause_after
from ui.viewmodels.thanks import Goodbye, ThanksState, WithoutCode
from ui.viewmodels.thanks import derive as derive_thanks

ONE = FoundVisit("v", 1, (Stay("apteekki", PHARMACY, 1),))
EIGHT = FoundVisit("v", 8, (Stay("apteekki", PHARMACY, 3), Stay("autokoulu", SCHOOL, 5)))
GOING = (("apteekki", 3), ("autokoulu", 5))


def sides(first: int, second: int, held: int = 0) -> Places:
    """So many inside on each side of six, `held` kept on the second."""
    return Places(
        ScopePlaces(None, Text.same("HUBteekki"), 10, first + second, held, 0),
        (
            ScopePlaces("apteekki", PHARMACY, 6, first, 0, 0),
            ScopePlaces("autokoulu", SCHOOL, 6, second, held, 0),
        ),
    )


@pytest.mark.parametrize(
    ("misses", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 30), (60, 30)]
)
def test_how_long_one_waits_after_so_many_wrong_codes(misses: int, seconds: int) -> None:
    assert pause_after(misses) == seconds


def test_wrong_codes_of_long_ago_are_forgotten() -> None:
    misses = Misses()
    for at in (0.0, 1.0, 2.0):
        misses.add(at)
    assert misses.left_s(3.0) == 4.0
    assert misses.left_s(8.0) == 0.0
    misses.add(200.0)
    assert misses.left_s(200.0) == 0.0


def test_a_right_code_makes_good_for_all_wrong_ones() -> None:
    misses = Misses()
    for at in (0.0, 1.0, 2.0):
        misses.add(at)
    misses.clear()
    assert misses.left_s(2.0) == 0.0


@pytest.mark.parametrize(
    ("state", "step", "ways"),
    [
        (CheckOutState(), "code", []),
        (CheckOutState(found=ONE, view=view(shown=sides(1, 0))), "one", ["leave", "move"]),
        (
            CheckOutState(found=EIGHT, view=view(shown=sides(3, 5)), going=GOING),
            "group",
            ["move", "move"],
        ),
        (
            CheckOutState(found=FoundWaiting("w", 4, 2), view=view(line=(party(4),))),
            "waiting",
            ["wait", "leave_line"],
        ),
        (
            CheckOutState(
                found=FoundWaiting("party-4", 4, 2), view=view(line=(party(4, called=True),))
            ),
            "waiting",
            ["called", "leave_line"],
        ),
    ],
    ids=["code", "one", "group", "waiting", "called"],
)
def test_the_ways_that_are_open(state: CheckOutState, step: str, ways: list[str]) -> None:
    shown = derive(state, "fi")
    assert shown.step == step
    assert [way.key.partition(":")[0] for way in shown.ways] == ways
    assert shown.question


@pytest.mark.parametrize(
    ("places", "is_open"),
    [
        (sides(1, 0), True),
        (sides(5, 5), True),
        (sides(1, 6), False),
        (sides(1, 4, held=2), False),
        (sides(1, 4, held=1), True),
    ],
    ids=["empty", "full hub", "full side", "kept", "one left beside the kept"],
)
def test_the_other_side_is_open_or_says_why_not(places: Places, is_open: bool) -> None:
    shown = derive(CheckOutState(found=ONE, view=view(shown=places)), "fi")
    over = shown.ways[1]
    assert over.is_open is is_open
    assert over.note


@pytest.mark.parametrize("places", [sides(1, 0), sides(1, 6), sides(6, 6)])
def test_leaving_is_always_open(places: Places) -> None:
    shown = derive(CheckOutState(found=ONE, view=view(shown=places)), "fi")
    assert shown.ways[0].key == "leave"
    assert shown.ways[0].is_open


def test_with_nobody_chosen_a_group_has_nothing_to_confirm() -> None:
    none = tuple((side, 0) for side, _ in GOING)
    shown = derive(CheckOutState(found=EIGHT, view=view(), going=none), "fi")
    assert not shown.is_ready


def test_a_pause_takes_no_digits_and_counts_down_in_words() -> None:
    shown = derive(CheckOutState(is_unknown=True, pause_s=4.2), "fi")
    assert not shown.may_type
    assert "5" in shown.notice_words


@pytest.mark.parametrize(
    ("done", "has_faces"),
    [
        (Left("v", 1, AT), True),
        (Left("v", 5, AT, still_inside=3), True),
        (Left("v", 1, AT, was_out=True), True),
        (WithoutCode(), True),
        (LeftLine(4), False),
        (Moved("v", 1, Stay("autokoulu", SCHOOL, 1)), False),
    ],
    ids=["one", "some", "was out", "without code", "left the line", "moved"],
)
def test_every_goodbye_has_its_words(done: Goodbye, has_faces: bool) -> None:
    shown = derive_thanks(ThanksState(done), "fi")
    assert shown.question
    assert shown.explanation
    assert bool(shown.faces) is has_faces
    told = derive_thanks(ThanksState(done, told=Mood.FAIR), "fi")
    assert [face.mood for face in told.faces] == (["fair"] if has_faces else [])


@pytest.mark.parametrize("size", [REFERENCE, PORTRAIT, LAPTOP, TEN_INCH])
def test_a_code_leads_out_on_every_screen(show: Show, hub: Hub, size: Screen) -> None:
    code = hub.arrive().code
    screen = show(size)
    screen.tap("tile_check_out")
    for digit in code:
        screen.tap(f"digit{digit}")
    screen.tap("way_leave")
    screen.tap("face_fair")
    assert hub.inside == 0


def test_what_was_typed_goes_with_the_visitor(show: Show) -> None:
    screen = show()
    screen.tap("tile_check_out")
    screen.tap("digit7")
    screen.tap("digit3")
    assert screen.front.models["check_out"].property("digits") == "73"
    screen.tap("digitErase")
    assert screen.front.models["check_out"].property("digits") == "7"
    screen.shell.reset()
    screen.settle()
    assert screen.front.models["check_out"].property("digits") == ""
