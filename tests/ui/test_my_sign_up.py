"""One's sign-up in tables: how it stands, what became of the event, and what can be done (E1)."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.programme_answers import EventState, MySignUp, SignUpState
from tests.ui.programme import at, event, when
from ui.viewmodels.mine import MineShown
from ui.viewmodels.my_sign_up_state import Came, MySignUpState, Step
from ui.viewmodels.my_sign_up_words import derive


def mine(
    state: SignUpState, people: int = 1, of: dict[str, Any] | None = None, **more: Any
) -> MySignUp:
    """A sign-up for tomorrow afternoon."""
    return MySignUp("s1", event("14:00", "15:00", 1, **(of or {})), "123456", people, state, **more)


def shown(of: MySignUp, **more: Any) -> MineShown:
    """What the page shows of it."""
    return derive(MySignUpState(of, **more), when())


def ways(of: MineShown) -> list[str]:
    """What can be done with one touch."""
    return [way.key for way in of.ways]


@pytest.mark.parametrize(
    ("state", "headline", "can", "primary"),
    [
        (SignUpState.SIGNED, "1 seat(s) kept for you", ["event", "cancel"], "Done"),
        (SignUpState.WAITING, "You are number 2 in the line", ["event", "cancel"], "I wait on"),
        (SignUpState.OFFERED, "1 seat(s) fallen free for you", ["event"], "I take it"),
        (
            SignUpState.CANCELLED,
            "Your sign-up is given up. Thank you for saying so!",
            ["event", "programme"],
            "Done",
        ),
        (
            SignUpState.LAPSED,
            "The offer is over: the seat went to the next",
            ["event", "programme"],
            "Done",
        ),
        (SignUpState.OVER, "It has begun: no seat fell free", ["event", "programme"], "Done"),
    ],
)
def test_each_state_says_how_it_stands_and_what_can_be_done(
    state: SignUpState, headline: str, can: list[str], primary: str
) -> None:
    found = shown(mine(state, place=2))
    assert (found.headline, ways(found), found.primary) == (headline, can, primary)


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (at("14:00"), "Please answer by tänään klo 14. 36 minute(s) left."),
        (at("10:00", 1), "Please answer by huomenna klo 10."),
    ],
)
def test_an_offer_says_how_long_it_waits(until: Any, said: str) -> None:
    assert shown(mine(SignUpState.OFFERED, offered_until=until)).lines[0] == said


@pytest.mark.parametrize("state", list(SignUpState))
def test_a_cancelled_event_is_the_first_thing_whatever_the_state(state: SignUpState) -> None:
    of = {"state": EventState.CANCELLED, "reason": "Vetäjä on sairaana."}
    found = shown(mine(state, of=of))
    assert found.notice == "The event is cancelled"
    assert found.notice_words.startswith("Vetäjä on sairaana.")
    assert (found.tone, ways(found), found.secondary) == ("no", ["event", "programme"], "")


def test_a_moved_event_says_the_new_time_and_the_old() -> None:
    found = shown(mine(SignUpState.SIGNED, of={"moved_from": at("12:00", 1)}))
    assert found.notice == "Moved: now huomenna klo 14–15"
    assert found.notice_words.startswith("It was to be huomenna klo 12.")
    over = shown(mine(SignUpState.CANCELLED, of={"moved_from": at("12:00", 1)}))
    assert over.notice == ""


def test_giving_up_asks_one_question() -> None:
    found = shown(mine(SignUpState.SIGNED, 2), step=Step.CANCEL)
    assert (found.question, found.secondary) == ("Give up 2 seat(s)?", "No, keep it")
    assert ways(found) == []


@pytest.mark.parametrize(
    ("state", "question", "no"),
    [
        (SignUpState.WAITING, "Stop waiting?", "No, I wait on"),
        (SignUpState.OFFERED, "Let the next one have the seat?", "No, not yet"),
    ],
)
def test_who_has_no_seat_is_not_asked_to_keep_one(
    state: SignUpState, question: str, no: str
) -> None:
    found = shown(mine(state), step=Step.CANCEL)
    assert (found.question, found.secondary) == (question, no)


@pytest.mark.parametrize("came", list(Came))
def test_what_came_of_a_touch_is_said(came: Came) -> None:
    assert shown(mine(SignUpState.SIGNED), came=came).notice


@pytest.mark.parametrize("state", [SignUpState.SIGNED, SignUpState.OVER])
def test_what_has_been_says_so_and_cannot_be_given_up(state: SignUpState) -> None:
    past = MySignUp("s1", event("09:00", "10:00"), "123456", 1, state)
    assert shown(past).headline == "It has been already"
    assert ways(shown(past)) == ["event", "programme"]
    on = MySignUp("s1", event("13:00", "15:00"), "123456", 1, SignUpState.OVER)
    assert shown(on).headline == "It has begun: no seat fell free"
