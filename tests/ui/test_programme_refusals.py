"""Every "no" about signing up says what and what instead, in each language (E1)."""

from __future__ import annotations

import itertools

import pytest

from kiosk.programme_answers import (
    EventFull,
    NoSignUp,
    SeatGone,
    UnknownSignUp,
    WhyNoSignUp,
)
from tests.ui.conftest import Show
from tests.ui.programme import event
from ui.programme_refusals import Refusal, refused

EVENT = event("14:00", "15:00")
EVERY: list[Refusal] = [
    *(NoSignUp(why, EVENT) for why in WhyNoSignUp),
    *(EventFull(EVENT, free, waiting) for free, waiting in itertools.product((0, 1, 2), (0, 3))),
    UnknownSignUp(),
    UnknownSignUp(40),
    SeatGone(),
]


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_every_no_says_what_and_what_instead(show: Show, lang: str) -> None:
    show().front.comfort.speak(lang)
    for no in EVERY:
        said = refused(no)
        assert said.what.endswith((".", "!")), no
        assert said.instead.endswith((".", "!")), no
        assert "%" not in said.what + said.instead, no


def test_no_two_reasons_sound_the_same() -> None:
    said = [refused(NoSignUp(why)).what for why in WhyNoSignUp]
    assert len(set(said)) == len(said)
