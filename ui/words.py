"""Every sentence for every refusal and trouble: what a "no" sounds like on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import Closed, Purpose
from kiosk.trouble import Trouble
from ui import times

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is the matter, and what to do instead; neither blames anybody."""

    what: str
    instead: str = ""


def trouble(fault: Trouble) -> Sentence:
    """What a visitor is told when the world is broken; the manager reads the log."""
    if type(fault).__name__ == "Busy":
        return Sentence(
            translate("Words", "This takes longer than usual."),
            translate("Words", "Please wait a moment and try again."),
        )
    return Sentence(
        translate("Words", "This did not work right now."),
        translate("Words", "Nothing is lost. Please try again, or tell the hub manager."),
    )


def bug() -> Sentence:
    """What a visitor is told when we made a mistake."""
    return Sentence(
        translate("Words", "Something went wrong on our side."),
        translate("Words", "Please ask the hub manager."),
    )


def purpose(why: Purpose) -> str:
    """Why somebody comes, as the visitor would say it (V2)."""
    match why:
        case Purpose.REMOTE_WORK:
            return translate("Words", "Remote work")
        case Purpose.STUDY:
            return translate("Words", "Studying")
        case Purpose.MEETING:
            return translate("Words", "A meeting")
        case Purpose.EVENT:
            return translate("Words", "An event")
        case Purpose.CORNER:
            return translate("Words", "The students’ corner")
        case Purpose.COMPANY_WEEK:
            return translate("Words", "A company week")
        case Purpose.OTHER:
            return translate("Words", "Something else")
    assert_never(why)


def closed(answer: Closed, now: datetime, zone: str, lang: str) -> Sentence:
    """The hub is closed: why, if that is known, and when to come."""
    what = translate("Words", "The hub is closed now.")
    if answer.reason:
        what = f"{what} {answer.reason.said(lang)}"
    if answer.opens_at is None:
        return Sentence(what, translate("Words", "You are welcome another day."))
    opens = times.moment(answer.opens_at, now, zone, lang)
    return Sentence(what, translate("Words", "We open %1.").replace("%1", opens))
