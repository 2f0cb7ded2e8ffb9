"""Every no is a sentence in each language, with what to do instead, and blames nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.answers import CallGone, Full, FullBecause, NotTaken, Purpose, Wrong
from kiosk.texts import Text
from tests.driving import Driver
from tests.ui.hubs import FACTS, hold, places
from ui import words
from ui.words import Sentence

LANGUAGES = ("fi", "sv", "en")
BLAME = ("virhe", "error", "fel:", "invalid", "virheellinen", "ogiltig")

NOES: dict[str, Callable[[str], Sentence]] = {
    **{f"taken-{wrong}": lambda _, w=wrong: words.not_taken(NotTaken(w, 30)) for wrong in Wrong},
    "gone": lambda _: words.call_gone(CallGone(4)),
    "gone-unknown": lambda _: words.call_gone(CallGone(None)),
    **{f"full-{why}": lambda lang, w=why: words.full(no_room(w), lang) for why in FullBecause},
}


def no_room(because: FullBecause) -> Full:
    """A refusal at the pharmacy's side."""
    return Full(because, 1, places(inside=8, held=2), "apteekki", (), 0, (hold(2),), ())


def said(screen: Driver, of: Callable[[str], Sentence]) -> list[Sentence]:
    """A sentence in each language."""
    heard = []
    for lang in LANGUAGES:
        screen.front.comfort.speak(lang)
        heard.append(of(lang))
    return heard


@pytest.mark.parametrize("no", NOES.values(), ids=NOES.keys())
def test_every_no_says_what_and_what_instead_in_each_language(
    screen: Driver, no: Callable[[str], Sentence]
) -> None:
    heard = said(screen, no)
    assert len({each.what for each in heard}) == len(LANGUAGES)
    for sentence in heard:
        assert sentence.what
        assert sentence.instead
        for part in (sentence.what, sentence.instead):
            assert "%" not in part
            assert not any(word in part.lower() for word in BLAME)


def test_every_purpose_has_a_name_of_its_own_in_each_language(screen: Driver) -> None:
    for lang in LANGUAGES:
        screen.front.comfort.speak(lang)
        assert len({words.purpose(why) for why in Purpose}) == len(Purpose)


def test_the_health_sentence_of_another_hub_is_never_cut(screen: Driver) -> None:
    long = replace(FACTS, health=Text("Olen terve, eikä minulla ole nuhaa, yskää eikä kuumetta."))
    assert words.long_affirmation(long, "fi") == long.health.fi
    assert words.affirmation(long, "fi") == "Kyllä – sisään"
    assert words.long_affirmation(FACTS, "fi") == ""
    assert words.affirmation(FACTS, "fi") == "Tulen terveenä – sisään"
