"""What the front page says of the programme: on now, next, fallen free, cancelled, moved (E3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.answers import HeldFor
from kiosk.programme_answers import EventState, NewsOfProgramme, SeatOffered
from kiosk.texts import Text
from tests.ui.hubs import AT, hold, view
from tests.ui.programme import at, days, event, when
from ui.viewmodels.home_events import event_chip, event_tile, has_events, with_events

KNITTING, COURSE = Text("Neuleilta"), Text("Kurssi")


def news(**more: Any) -> NewsOfProgramme:
    """What the desk tells."""
    return NewsOfProgramme(at("13:24"), **more)


def card(of: NewsOfProgramme | None, *holds: HeldFor) -> list[tuple[str, str]]:
    """The lines of today, after the door's."""
    return [(row.when, row.what) for row in with_events(replace(view(), holds=holds), of, "fi")][1:]


def kept(title: Text, wall: str) -> HeldFor:
    """Places kept for somebody from then on."""
    return hold(3, title, at(wall) - AT)


def test_the_card_says_now_and_next_and_what_lasts_days_last() -> None:
    on_now = (days(-1, 2, title=Text("Yritysviikko")), event("13:00", "15:00", title=COURSE))
    later = (event("17:30", "19:00", title=KNITTING),)
    assert card(news(on_now=on_now, next_up=later)) == [
        ("now", "Kurssi"),
        ("17.30", "Neuleilta"),
        ("now", "Yritysviikko"),
    ]


def test_places_kept_for_an_event_are_told_by_the_event_only() -> None:
    later = (event("17:30", "19:00", title=KNITTING, held=3),)
    holds = kept(KNITTING, "17:30"), kept(COURSE, "15:00")
    assert card(news(next_up=later), *holds) == [("15.00", "Kurssi"), ("17.30", "Neuleilta")]


def test_without_events_the_card_is_as_before() -> None:
    assert card(None, kept(COURSE, "15:00")) == card(news(), kept(COURSE, "15:00"))
    assert not has_events(news())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, ""),
        (
            {"changed": (event("17:30", "19:00", state=EventState.CANCELLED),)},
            "Cancelled: Neuleilta, klo 17.30",
        ),
        (
            {"changed": (event("18:00", "19:00", 1, moved_from=at("17:30", 1)),)},
            "Moved: Neuleilta, now huomenna klo 18–19",
        ),
        (
            {"changed": (event("17:30", "19:00", state=EventState.CANCELLED),) * 3},
            "Cancelled: Neuleilta, klo 17.30 (and 2 more)",
        ),
        (
            {
                "offers": (SeatOffered("e1", KNITTING, at("14:00")),),
                "changed": (event("17:30", "19:00", state=EventState.CANCELLED),),
            },
            "A seat is free for who waited: Neuleilta",
        ),
    ],
)
def test_one_chip_says_the_weightiest(more: dict[str, Any], said: str) -> None:
    assert event_chip(news(**more), when(), "fi") == said


@pytest.mark.parametrize(
    ("more", "note", "calls"),
    [
        ({}, "coming days", False),
        ({"on_now": (event("13:00", "15:00"),)}, "1 on now", False),
        ({"next_up": (event("17:30", "19:00"),)}, "next 17.30", False),
        ({"offers": (SeatOffered("e1", KNITTING, at("14:00")),)}, "give your code", True),
    ],
)
def test_the_tile_says_what_is_next(more: dict[str, Any], note: str, calls: bool) -> None:
    (tile,) = event_tile(news(**more), when())
    assert (tile.note, tile.is_call) == (note, calls)


def test_nothing_is_known_of_the_programme_and_the_way_stays() -> None:
    (tile,) = event_tile(None, when())
    assert tile.note == "coming days"
    assert event_chip(None, when(), "fi") == ""


def test_a_long_title_is_cut_in_a_chip() -> None:
    long = event("17:30", "19:00", title=Text("Pitkä " * 30), state=EventState.CANCELLED)
    assert len(event_chip(news(changed=(long,)), when(), "fi")) < 90
