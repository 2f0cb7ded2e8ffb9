"""What people are told who leave, change sides, show a pass or speak of their name."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import (
    AlreadyDone,
    Forgotten,
    Left,
    LeftLine,
    Moved,
    NothingToRemember,
    PassIn,
    PassNo,
    PassOut,
    PassRefused,
    Remembered,
    UnknownCode,
)
from kiosk.clock import local
from scripts.day.door import GoingAnswer, NameAnswer, NoMove, PassAnswer
from scripts.day.kinds import Kind, Told
from scripts.day.phrases import LANGUAGE, people
from scripts.day.telling_coming import checked_in, stays

NO_PASS = {
    PassNo.NOT_A_PASS: "That is no hub pass. You can check in on the screen.",
    PassNo.OTHER_VERSION: "This pass is of a newer kind. You can check in on the screen.",
    PassNo.UNKNOWN_KEY: "This pass is from a hub that is not known here yet.",
    PassNo.FORGED: "This pass cannot be read as genuine. You can check in on the screen.",
    PassNo.REVOKED: "This pass is no longer in use. You can check in on the screen.",
    PassNo.EXPIRED: "This pass is too old. You get a new one when you check in on the screen.",
    PassNo.NOT_YET: "This pass is not valid yet. You can check in on the screen.",
}


def going(answer: GoingAnswer) -> Told:
    """The answer to somebody who leaves or changes sides."""
    match answer:
        case Left():
            return _left(answer)
        case LeftLine():
            return Told(Kind.LEFT_LINE, f"Number {answer.number} no longer waits. Welcome back.")
        case NoMove():
            return stays(answer.full)
        case UnknownCode():
            return Told(Kind.UNKNOWN_CODE, "Nobody here has that code today. Please type it again.")
        case Moved():
            to = answer.to.name.said(LANGUAGE)
            marks = {"where": {answer.to.space_id: answer.to.people}}
            return Told(Kind.MOVED, f"You are on the {to} now.", marks)
    assert_never(answer)


def _left(answer: Left) -> Told:
    if answer.was_out:
        words = "You were counted out already. Thank you for telling us."
    elif answer.still_inside:
        out, still = people(answer.people), answer.still_inside
        words = f"{out} out, {still} of you still inside. Welcome back."
    else:
        words = "You are out. Welcome back."
    marks = {
        "people": answer.people,
        "still_inside": answer.still_inside,
        "was_out": answer.was_out,
    }
    return Told(Kind.OUT, words, marks)


def of_a_pass(answer: PassAnswer) -> Told:
    """The answer to a pass, or to some other code that was shown."""
    match answer:
        case PassIn():
            return checked_in(answer.checked_in)
        case PassOut():
            return _left(answer.left)
        case AlreadyDone():
            done = "in" if answer.is_inside else "out"
            return Told(Kind.ALREADY_DONE, f"That was read a moment ago: you are {done}.")
        case PassRefused():
            marks = {"because": answer.reason.value}
            return Told(Kind.PASS_REFUSED, NO_PASS[answer.reason], marks)
    assert_never(answer)


def of_a_name(answer: NameAnswer, zone: ZoneInfo) -> Told:
    """The answer to "remember me" and "forget me"."""
    match answer:
        case Remembered():
            until = local(answer.until, zone)
            day = f"{until.day} {until:%B %Y}"
            return Told(Kind.REMEMBERED, f"Your name stays with your pass until {day}.")
        case NothingToRemember():
            return Told(Kind.NOTHING_TO_REMEMBER, "There is no name to remember.")
        case Forgotten():
            words = "You are forgotten here: only numbers stay."
            return Told(Kind.FORGOTTEN, words, {"had_name": answer.had_name})
    assert_never(answer)
