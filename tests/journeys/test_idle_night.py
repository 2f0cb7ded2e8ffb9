"""A night of the idle screen, by a clock that is turned: a thousand cards, and nothing is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from os import urandom

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.playlist_answers import ItemKind
from tests.bad_days.footing import Footing, footing, left_behind
from tests.hub import Hub
from tests.ui.nights import Night, night

WARM = 24
MOST_MB = 4.0
SMALL_PICTURE = 320 * 240 * 4


def a_full_playlist(dark: Night) -> None:
    """Every kind of card."""
    dark.words("Lukukoira Nalle lukee kanssasi")
    dark.picture()
    dark.shows(ItemKind.PROGRAMME)
    dark.shows(ItemKind.PLACES)
    dark.shows(ItemKind.ROOMS)
    for number in range(4):
        dark.event(f"Kerho {number}", "18:00", "20:00", link=f"https://kerho.example/{number}")


def cards_go_by(dark: Night, turns: int, at_each: Callable[[], None] = lambda: None) -> None:
    """So many cards, whatever happens at each."""
    wanted = dark.idle.turns + turns
    for _ in range(turns * 6):
        if dark.idle.turns >= wanted:
            return
        dark.door.clock.advance(timedelta(seconds=6))
        before = dark.idle.turns
        dark.door.shell.tick()
        dark.until(lambda: dark.idle.is_next_whole)
        if dark.idle.turns != before:
            at_each()
    raise AssertionError("the cards do not turn")


def stands(dark: Night) -> Footing:
    """How the kiosk stands after somebody has touched the screen."""
    dark.door.wake()
    return footing(dark.door)


def after_some_cards(dark: Night) -> None:
    """It has shown each card."""
    a_full_playlist(dark)
    dark.left_alone()
    cards_go_by(dark, WARM)


def left_by(dark: Night, turns: int, at_each: Callable[[], None]) -> list[str]:
    """What so many cards leave behind, in words."""

    def some_cards() -> None:
        dark.left_alone()
        cards_go_by(dark, turns, at_each)

    return left_behind(some_cards, lambda: stands(dark), MOST_MB)


@pytest.mark.parametrize("turns", [60, pytest.param(1000, marks=pytest.mark.long)])
def test_a_night_of_cards_leaves_nothing_behind(
    hub: Hub, qapp: QGuiApplication, turns: int
) -> None:
    kinds: set[str] = set()
    with night(hub) as dark:
        after_some_cards(dark)
        assert left_by(dark, turns, lambda: kinds.add(dark.kind)) == []
    assert {"words", "picture", "event", "today", "places"} <= kinds


def test_what_a_card_left_would_be_found(hub: Hub, qapp: QGuiApplication) -> None:
    """The control: one thing in the window for each card."""
    with night(hub) as dark:
        after_some_cards(dark)
        found = left_by(dark, 20, lambda: leave_something(dark))
        assert "things on the screen: +20" in found


def test_a_picture_that_each_card_kept_would_be_found(hub: Hub, qapp: QGuiApplication) -> None:
    """The control of the memory: a small picture's worth of it for each card."""
    kept: list[bytes] = []
    with night(hub) as dark:
        after_some_cards(dark)
        found = left_by(dark, 20, lambda: kept.append(urandom(SMALL_PICTURE)))
    assert [said.split(":")[0] for said in found] == ["memory"]
    assert len(kept) == 60


def leave_something(dark: Night) -> None:
    """A card forgets something of it in the window."""
    QObject(dark.door.window)
