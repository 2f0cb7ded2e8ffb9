"""The front page in each of its states."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH, Driver
from tests.hub import Hub
from tests.ui.conftest import Show
from tests.ui.hubs import STATES, FakeReception
from ui.viewmodels.home_words import HomeState, derive

PAGES = frozenset({"check_in", "check_out", "group"})


@pytest.mark.parametrize(
    ("state", "kind", "number", "inside", "held", "called", "may_enter"),
    [
        ("open", "open", "3", 6, 1, 0, True),
        ("quiet", "open", "10", 0, 0, 0, True),
        ("full", "full", "0", 10, 0, 0, True),
        ("called", "open", "1", 7, 0, 2, True),
        ("closed", "closed", "", 0, 0, 0, False),
        ("unstaffed", "unstaffed", "8", 2, 0, 0, True),
        ("lowered", "full", "0", 8, 0, 0, True),
    ],
)
def test_what_the_front_page_shows(
    state: str, kind: str, number: str, inside: int, held: int, called: int, may_enter: bool
) -> None:
    shown = derive(HomeState(STATES[state], PAGES), "fi")
    assert (shown.kind, shown.number) == (kind, number)
    assert (shown.inside, shown.held, shown.called) == (inside, held, called)
    assert shown.may_enter is may_enter


def test_before_the_first_answer_it_says_that_it_looks() -> None:
    shown = derive(HomeState(), "fi")
    assert shown.kind == "loading"
    assert shown.greeting
    assert not shown.tiles


def test_a_closed_hub_tells_when_it_is_open_and_where_it_is() -> None:
    shown = derive(HomeState(STATES["closed"], PAGES), "fi")
    first, *rest = shown.card
    assert (first.when, first.where) == ("tänään", "Muutto")
    assert [(row.when, row.what, row.where) for row in rest] == [
        ("huomenna", "klo 8–12, klo 13–16", ""),
        ("to 26.11.", "klo 8–18", ""),
    ]
    assert [row.is_now for row in shown.card] == [False, True, False]
    assert shown.contact_title == "Keskustie 14\n44800 Pihtipudas"


@pytest.mark.parametrize("state", STATES)
def test_leaving_is_never_out_of_reach(state: str) -> None:
    shown = derive(HomeState(STATES[state], PAGES), "fi")
    assert "check_out" in [tile.page_name for tile in shown.tiles]


def test_a_way_that_leads_nowhere_is_not_shown() -> None:
    shown = derive(HomeState(STATES["open"], frozenset()), "fi")
    assert shown.tiles == ()
    assert not shown.may_enter


def test_an_override_keeps_the_cap_apart_from_the_limit() -> None:
    shown = derive(HomeState(STATES["over"], PAGES), "fi")
    assert (shown.cap, shown.limit, shown.inside) == (10, 12, 11)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", ["3", "vapaata\npaikkaa", "6 sisällä", "1 varattu", "Auki klo 18 asti"]),
        ("sv", ["3", "lediga\nplatser", "6 inne", "1 reserverad", "Öppet till kl. 18"]),
        ("en", ["3", "free\nplaces", "6 inside", "1 kept", "Open until 18:00"]),
    ],
)
def test_the_front_page_in_each_language(show: Show, lang: str, words: list[str]) -> None:
    screen = show(reception=FakeReception("open"))
    screen.front.comfort.speak(lang)
    screen.settle()
    for each in words:
        assert each in screen.texts()


def test_one_free_place_is_said_as_one(show: Show) -> None:
    screen = show(reception=FakeReception("one"))
    assert "vapaa\npaikka" in screen.texts()
    screen.front.comfort.speak("en")
    screen.settle()
    assert "free\nplace" in screen.texts()


def test_the_door_follows_what_happens(hub: Hub, screen: Driver) -> None:
    assert screen.find("freePlaces").property("text") == "10"
    hub.arrive(2)
    screen.shell._hear(object())
    screen.settle()
    assert screen.find("freePlaces").property("text") == "8"


def test_a_look_that_fails_keeps_what_was_known_and_says_so(
    show: Show, expect_log: Callable[[str], None]
) -> None:
    expect_log("Busy")
    reception = FakeReception("open")
    screen = show(reception=reception)
    reception.is_broken = True
    screen.pass_time(16)
    assert screen.find("freePlaces").property("text") == "3"
    assert screen.says("Luvut voivat olla hieman vanhoja.")
    assert not screen.sees("noticeDone")
    reception.is_broken = False
    screen.pass_time(16)
    assert not screen.says("Luvut voivat olla hieman vanhoja.")


def test_with_nothing_known_people_are_welcome_all_the_same(
    show: Show, expect_log: Callable[[str], None]
) -> None:
    expect_log("Busy")
    reception = FakeReception("open")
    reception.is_broken = True
    screen = show(reception=reception)
    assert screen.says("Pyydä apua")
    assert screen.sees("tile_check_in")
    assert screen.sees("tile_check_out")


def test_what_happens_during_a_look_is_looked_at_too(show: Show) -> None:
    reception = FakeReception("open")
    screen = show(reception=reception)
    before = reception.looks
    for _ in range(5):
        screen.shell._hear(object())
    screen.settle()
    assert reception.looks == before + 2


def test_the_door_is_looked_at_though_nothing_happens(show: Show) -> None:
    reception = FakeReception("open")
    screen = show(reception=reception)
    before = reception.looks
    screen.pass_time(31)
    assert reception.looks == before + 2


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("extent", [REFERENCE, PORTRAIT, LAPTOP, TEN_INCH])
def test_the_front_page_stands_in_every_state_on_every_screen(
    show: Show, state: str, extent: object
) -> None:
    screen = show(extent, FakeReception(state))
    for item in screen.items():
        if item.objectName().startswith("tile_"):
            assert item.x() >= 0
            assert is_within(item, item.parentItem())


def is_within(item: QObject, parent: QObject) -> bool:
    return bool(
        item.property("y") + item.property("height") <= parent.property("height") + 1
        and item.property("x") + item.property("width") <= parent.property("width") + 1
    )
