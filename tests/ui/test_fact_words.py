"""Every fact of the journal has its sentence, in each language, and none names anybody."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import facts, house_facts, programme_facts, room_facts
from kiosk.answers import Departure, FullBecause
from tests.ui.hubs import AT, places
from ui.fact_words import Where, fact
from ui.language import Language

VALUES = {
    "int": 3,
    "str": "apteekki",
    "bool": True,
    "date": date(2026, 11, 24),
    "datetime": AT,
    "Sides": (("apteekki", 2),),
}
FITTING = {
    "departure": Departure.TOLD,
    "because": FullBecause.HUB,
    "what": "2026-12-24",
    "outcome": "missed",
}


def kinds() -> list[type]:
    """Every class of kiosk/facts.py, and of the modules of facts beside it."""
    return [
        kind
        for module in (facts, house_facts, room_facts, programme_facts)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == module.__name__
    ]


def made(kind: type) -> object:
    """A fact of this kind, with something in each of its fields."""
    given = {}
    for field in dataclasses.fields(kind):
        named = str(field.type).removesuffix(" | None")
        given[field.name] = FITTING.get(field.name, VALUES[named])
    return kind(**given)


@pytest.fixture(params=["fi", "sv", "en"])
def where(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Where]:
    """The hub, read in one of its languages."""
    language = Language(request.param)
    yield Where(places(), AT, "Europe/Helsinki", request.param)
    language.fall_silent()


def test_there_are_facts_to_walk() -> None:
    assert len(kinds()) > 65


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: str(kind.__name__))
def test_every_fact_has_a_sentence_of_its_own(kind: type, where: Where) -> None:
    told = fact(made(kind), where)
    assert told.icon
    assert told.what.strip()
    assert "%" not in told.what + told.more
    is_unknown = kind is facts.UnknownFact
    assert (kind.__name__ in told.what) is False or is_unknown
    assert (told.icon == "question") is is_unknown


def test_what_a_newer_program_wrote_is_said_to_be_that(where: Where) -> None:
    assert "HubSold" in fact(facts.UnknownFact("HubSold"), where).what


@pytest.mark.parametrize("departure", list(Departure))
def test_each_way_of_leaving_is_told_apart(departure: Departure, where: Where) -> None:
    others = [d for d in Departure if d != departure]
    left = fact(facts.VisitorLeft("v", (("apteekki", 1),), departure), where)
    rest = {fact(facts.VisitorLeft("v", (("apteekki", 1),), d), where).more for d in others}
    assert left.more not in rest


def test_a_changed_weekday_and_a_changed_date_are_both_named(where: Where) -> None:
    assert "24" in fact(facts.HoursChanged("2026-12-24"), where).what
    weekday = fact(facts.HoursChanged("1"), where).what
    assert any(name in weekday for name in ("Tiistai", "Tisdag", "Tuesday"))


def test_a_log_of_years_ago_still_reads(where: Where) -> None:
    then = datetime(2024, 2, 29, 12, tzinfo=UTC)
    said = fact(facts.LimitSet("l", None, 4, then, None, "remontti"), where)
    assert "remontti" in said.more


@pytest.mark.parametrize("because", ["left", "manager", "lapsed", "over"])
def test_each_end_of_a_sign_up_is_told_apart(because: str, where: Where) -> None:
    said = {each: _ended(each, where) for each in ("left", "manager", "lapsed", "over")}
    assert list(said.values()).count(said[because]) == 1


def _ended(because: str, where: Where) -> str:
    return fact(programme_facts.SignUpEnded("s", "e", because), where).what


def test_a_series_that_is_cancelled_says_how_many_dates_and_who_reads_it(where: Where) -> None:
    told = fact(programme_facts.EventWasCancelled("e", "Savikurssi", AT, 7, 5), where)
    assert "5" in told.what
    assert "Savikurssi" in told.more
    assert "7" in told.more
