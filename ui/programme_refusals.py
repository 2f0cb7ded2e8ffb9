"""Every sentence for "no" about signing up: the reason, and what to do instead (E1)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import (
    MOST_TOGETHER,
    EventFull,
    NoSignUp,
    SeatGone,
    UnknownSignUp,
    WhyNoSignUp,
)
from ui.words import Sentence

translate = QCoreApplication.translate

Refusal = NoSignUp | EventFull | UnknownSignUp | SeatGone


def refused(no: Refusal) -> Sentence:
    """Why one cannot have a seat so, and what to do instead."""
    match no:
        case NoSignUp(why):
            return _no_sign_up(why)
        case EventFull(_, free, waiting):
            return _full(free, waiting)
        case UnknownSignUp(wait_s):
            return _unknown(wait_s)
        case SeatGone():
            return Sentence(
                translate("NoSignUp", "The seat is not kept any more."),
                translate("NoSignUp", "The time to answer was over, or it does not take place."),
            )
    assert_never(no)


def _no_sign_up(why: WhyNoSignUp) -> Sentence:
    match why:
        case WhyNoSignUp.GONE:
            return Sentence(
                translate("NoSignUp", "This event is not on the programme any more."),
                translate("NoSignUp", "Perhaps there is something else for you."),
            )
        case WhyNoSignUp.CANCELLED:
            return Sentence(
                translate("NoSignUp", "This event is cancelled."),
                translate("NoSignUp", "Perhaps there is something else for you."),
            )
        case WhyNoSignUp.OVER:
            return Sentence(
                translate("NoSignUp", "It has begun or been already."),
                translate("NoSignUp", "Perhaps there is something else for you."),
            )
        case WhyNoSignUp.NONE_NEEDED:
            return Sentence(
                translate("NoSignUp", "No sign-up is needed."),
                translate("NoSignUp", "Just come, welcome!"),
            )
        case WhyNoSignUp.PEOPLE:
            return Sentence(
                translate("NoSignUp", "So many people cannot sign up at once."),
                translate(
                    "NoSignUp", "%n at the most; ask the hub manager for more.", None, MOST_TOGETHER
                ),
            )
        case WhyNoSignUp.TWICE:
            return Sentence(
                translate("NoSignUp", "With this hub pass you have signed up already."),
                translate("NoSignUp", "Your code shows your sign-up."),
            )
    assert_never(why)


def _full(free: int, waiting: int) -> Sentence:
    what = translate("NoSignUp", "All seats are taken.")
    if free:
        what = translate("NoSignUp", "There is room for %n more only.", None, free)
    instead = translate("NoSignUp", "You would be the first to wait.")
    if waiting:
        instead = translate("NoSignUp", "%n person(s) wait before you.", None, waiting)
    return Sentence(what, instead)


def _unknown(wait_s: int) -> Sentence:
    what = translate("NoSignUp", "No sign-up has that code now.")
    if wait_s:
        return Sentence(what, translate("NoSignUp", "Try again in %n seconds.", None, wait_s))
    return Sentence(what, translate("NoSignUp", "Look at the six digits once more."))
