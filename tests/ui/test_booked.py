"""After a reservation: what is said of it, which button there is, and what is not said (R5, R6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from kiosk.room_answers import (
    MyReservation,
    NotSo,
    ReservationState,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
)
from kiosk.texts import Text
from tests.kiosk.a_room import at
from ui.room_refusals import Place
from ui.viewmodels.booked_words import BookedState, NotBegun, derive, not_begun

pytestmark = pytest.mark.usefixtures("qapp")

NOW = at("13:50")
MINE = MyReservation(
    reservation_id="r",
    room_id="booth",
    room=Text.same("Booth"),
    space_id="apteekki",
    state=ReservationState.BOOKED,
    code="042617",
    people=2,
    starts_at=at("14:00"),
    ends_at=at("15:30"),
    start_from=at("13:45"),
    falls_free_at=at("14:15"),
    latest_end=None,
    equipment=(Text.same("Microphones"),),
)
WAITS = WaitsForRoom("w", "booth", Text.same("Booth"), at("14:00"), at("15:00"), 1, "314159", 3)


def place(now: datetime = NOW) -> Place:
    return Place(now, "Europe/Helsinki", "en", {})


def state(**what: Any) -> BookedState:
    """Their reservation, with these things otherwise."""
    inside = what.pop("is_inside", False)
    return BookedState(mine=replace(MINE, **what), is_inside=inside, seconds=45)


@pytest.mark.parametrize(
    ("now", "what", "primary", "secondary"),
    [
        ("13:50", {}, "I come in now", "I am inside already"),
        ("13:50", {"is_inside": True}, "We begin now", "Done"),
        ("13:40", {}, "Done", ""),
        ("15:30", {}, "Done", ""),
        ("13:50", {"state": ReservationState.ASKED}, "Done", ""),
        ("13:50", {"state": ReservationState.STARTED}, "Done", ""),
    ],
)
def test_one_begins_by_one_touch_when_it_can_be_begun(
    now: str, what: dict[str, Any], primary: str, secondary: str
) -> None:
    shown = derive(state(**what), place(at(now)))
    assert (shown.primary, shown.secondary) == (primary, secondary)


@pytest.mark.parametrize(
    ("what", "question", "note"),
    [
        ({}, "Reserved: Booth", "Begin by 14:15 at the latest, then it goes to others."),
        ({"falls_free_at": None}, "Reserved: Booth", ""),
        ({"state": ReservationState.STARTED}, "The room is yours: Booth", "until 15:30"),
        ({"state": ReservationState.ASKED}, "Asked for: Booth", "The hub manager answers."),
    ],
)
def test_what_is_asked_for_is_not_said_to_be_reserved(
    what: dict[str, Any], question: str, note: str
) -> None:
    shown = derive(state(**what), place())
    assert shown.question == question
    assert note in shown.note
    assert (shown.when, shown.code) == ("Today 14:00–15:30", "042617")


@pytest.mark.parametrize(("line", "ahead"), [(1, "You are next."), (3, "2 party(s) before you.")])
def test_who_waits_is_told_the_place_in_line(line: int, ahead: str) -> None:
    shown = derive(BookedState(waits=replace(WAITS, place=line)), place())
    assert shown.question == "You wait for: Booth"
    assert shown.note.startswith(ahead)
    assert shown.code == "314159"


def test_the_booth_is_explained_in_short_sentences_with_its_things_and_ones_files() -> None:
    shown = derive(replace(state(), is_inducting=True), place())
    assert shown.lines[0] == "In the room: Microphones."
    assert any("take your files with you" in line for line in shown.lines)
    assert all(len(line) <= 80 for line in shown.lines)
    assert shown.code == ""


@pytest.mark.parametrize(
    ("no", "said"),
    [
        (TooEarly(at("16:00")), "It can be begun today 16:00."),
        (NotSo(ReservationState.CANCELLED), "This reservation is over, or was given up."),
        (UnknownReservation(), "This reservation is over, or was given up."),
    ],
)
def test_a_no_to_beginning_says_what_to_do(no: NotBegun, said: str) -> None:
    sentence = not_begun(no, place())
    assert sentence.what == said
    assert sentence.instead
