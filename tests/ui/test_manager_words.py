"""Every refusal of the manager's desks has its words, and a way out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.answers import (
    HoldClash,
    LimitEffect,
    MustWait,
    NotTaken,
    PinFault,
    PinRefused,
    Wrong,
    WrongPin,
)
from tests.ui.hubs import AT, hold
from ui import manager_words
from ui.language import Language

ZONE = "Europe/Helsinki"


@pytest.fixture(params=["fi", "sv", "en"])
def lang(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    """A language on screen."""
    language = Language(request.param)
    yield request.param
    language.fall_silent()


@pytest.mark.parametrize("fault", list(PinFault))
def test_every_fault_of_a_pin_has_its_words(fault: PinFault, lang: str) -> None:
    said = manager_words.pin_refused(PinRefused(fault, 6))
    assert said.what
    assert "%" not in said.what + said.instead


@pytest.mark.parametrize("wrong", list(Wrong))
def test_everything_that_is_not_taken_has_its_words(wrong: Wrong, lang: str) -> None:
    said = manager_words.not_taken(NotTaken(wrong, 500))
    assert said.what
    assert "%" not in said.what + said.instead


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "1 s"), (59, "59 s"), (125, "2 min 05 s"), (7200, "2 h 0 min")]
)
def test_a_wait_is_said_as_it_runs(seconds: int, said: str) -> None:
    assert manager_words.countdown(seconds) == said


def test_a_wrong_pin_says_so_and_a_try_too_soon_says_only_how_long(lang: str) -> None:
    wrong = manager_words.pin_missed(WrongPin(30), 30)
    soon = manager_words.pin_missed(MustWait(30), 30)
    assert wrong.what
    assert not soon.what
    assert "30 s" in wrong.instead
    assert wrong.instead == soon.instead
    assert manager_words.pin_missed(MustWait(30), 0).what


def test_a_clash_names_how_many_fit_when_and_what_is_in_the_way(lang: str) -> None:
    no = HoldClash(4, AT, 10, 2, (hold(5),), None)
    said = manager_words.clash(no, AT, ZONE, lang)
    for word in ("4", hold().title.said(lang), "5", "2", "10"):
        assert word in said.what
    assert said.instead


def test_a_hub_without_room_says_so_without_a_nought(lang: str) -> None:
    said = manager_words.clash(HoldClash(0, AT, 10, 10, (), None), AT, ZONE, lang)
    assert " 0 " not in said.what


def test_a_limit_that_breaks_nothing_says_nothing(lang: str) -> None:
    assert manager_words.effect(LimitEffect(0, ()), AT, ZONE, lang).what == ""


def test_a_limit_names_who_is_too_many_and_what_no_longer_fits(lang: str) -> None:
    said = manager_words.effect(LimitEffect(2, (hold(5),)), AT, ZONE, lang)
    assert "2" in said.what
    assert hold().title.said(lang) in said.what
    assert said.instead


@pytest.mark.parametrize(
    ("lang_now", "said"),
    [
        ("fi", "tänään klo 13.24–15.24"),
        ("sv", "i dag kl. 13.24–15.24"),
        ("en", "today 13:24–15:24"),
    ],
)
def test_a_stretch_of_one_day_says_the_day_once(lang_now: str, said: str) -> None:
    end = AT + timedelta(hours=2)
    assert manager_words.stretch(AT, end, AT, (ZONE, lang_now)) == said


def test_a_stretch_over_midnight_says_both_days() -> None:
    end = AT + timedelta(hours=24)
    said = manager_words.stretch(AT, end, AT, (ZONE, "fi"))
    assert said == "tänään klo 13.24 – huomenna klo 13.24"
