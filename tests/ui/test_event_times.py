"""When an event is, as people say it, in each language; on a row of its day and in full (E1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.programme_answers import EventFacts
from tests.ui.programme import TODAY, at, days, event, when
from ui.event_times import begins, in_full, is_on, is_over, moved_from, on_row, until_when


@pytest.mark.parametrize(
    ("each", "ahead", "said"),
    [
        (event("14:00", "15:30"), 0, ("14–15.30", "")),
        (event("13:00", "15:00"), 0, ("now", "until klo 15")),
        (event("09:00", "09:00", 1), 1, ("9.00", "")),
        (days(), 0, ("all day", "")),
        (days(0, 2), 0, ("ti–to", "")),
        (days(0, 2), 1, ("until to 26.11.", "")),
        (days(0, 2), 2, ("last day", "")),
        (days(-3, 20), 0, ("until ma 14.12.", "")),
        (days(0, 20), 0, ("until ma 14.12.", "")),
        (event("22:00", "02:00", 0, 1), 0, ("22–2", "")),
        (event("18:00", "12:00", 0, 2), 0, ("from klo 18 on", "")),
        (event("18:00", "12:00", 0, 2), 1, ("until to 26.11.", "")),
        (event("18:00", "12:00", 0, 2), 2, ("until klo 12", "")),
    ],
)
def test_on_its_row(each: EventFacts, ahead: int, said: tuple[str, str]) -> None:
    assert on_row(each, TODAY + timedelta(days=ahead), when()) == said


@pytest.mark.parametrize(
    ("each", "fi", "sv", "en"),
    [
        (
            event("14:00", "15:30"),
            "tänään klo 14–15.30",
            "i dag kl. 14–15.30",
            "today 14:00–15:30",
        ),
        (
            event("09:00", "11:00", 1),
            "huomenna klo 9–11",
            "i morgon kl. 9–11",
            "tomorrow 9:00–11:00",
        ),
        (days(2), "to 26.11. all day", "tors 26.11 all day", "Thu 26 Nov all day"),
        (
            days(1, 3),
            "ke 25.11. – pe 27.11.",
            "ons 25.11 – fre 27.11",
            "Wed 25 Nov – Fri 27 Nov",
        ),
        (days(-1, 2), "until to 26.11.", "until tors 26.11", "until Thu 26 Nov"),
        (days(-1, 0), "tänään, last day", "i dag, last day", "today, last day"),
        (
            event("18:00", "12:00", 1, 3),
            "huomenna klo 18 – pe 27.11. klo 12",
            "i morgon kl. 18 – fre 27.11 kl. 12",
            "tomorrow 18:00 – Fri 27 Nov 12:00",
        ),
    ],
)
def test_in_full_in_each_language(each: EventFacts, fi: str, sv: str, en: str) -> None:
    said = [in_full(each, when(lang=lang)) for lang in ("fi", "sv", "en")]
    assert said == [fi, sv, en]


def test_what_goes_on_says_until_when() -> None:
    assert until_when(event("13:00", "15:00"), when()) == "until klo 15"
    assert until_when(days(), when()) == "all day"
    assert until_when(days(-1, 2), when()) == "until to 26.11."
    assert until_when(days(-1, 0), when()) == "last day"


def test_when_it_begins() -> None:
    assert begins(event("14:00", "15:00"), when()) == "klo 14"
    assert begins(event("09:00", "10:00", 1), when()) == "huomenna klo 9"
    assert begins(days(2), when()) == "to 26.11."


def test_from_when_it_was_moved() -> None:
    assert moved_from(event("14:00", "15:00"), when()) == ""
    assert moved_from(event("14:00", "15:00", moved_from=at("12:00", 2)), when()) == (
        "to 26.11. klo 12"
    )
    assert moved_from(days(2, moved_from=at("00:00", 1)), when()) == "huomenna"


@pytest.mark.parametrize(
    ("wall", "on", "over"),
    [
        ("12:59", False, False),
        ("13:00", True, False),
        ("14:59", True, False),
        ("15:00", False, True),
    ],
)
def test_it_is_on_from_its_start_until_just_before_its_end(wall: str, on: bool, over: bool) -> None:
    each = event("13:00", "15:00")
    assert (is_on(each, at(wall)), is_over(each, at(wall))) == (on, over)


def test_what_has_no_length_is_over_a_minute_later() -> None:
    each = event("13:00", "13:00")
    assert not is_over(each, at("13:00"))
    assert is_over(each, at("13:01"))
