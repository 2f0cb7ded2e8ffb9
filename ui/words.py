"""Every sentence for every refusal and trouble: what a "no" sounds like on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import (
    CallGone,
    Closed,
    Full,
    FullBecause,
    HubFacts,
    NotTaken,
    PassNo,
    PassRefused,
    Purpose,
    Wrong,
)
from kiosk.trouble import DeviceAbsent, Trouble
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
    if isinstance(fault, DeviceAbsent):
        return Sentence(
            translate("Words", "The device did not answer."),
            translate("Words", "Please check that it is plugged in and switched on."),
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


SHORT_SENTENCE = 24
"""Characters of the health sentence that the primary button has room for."""


def affirmation(hub: HubFacts, lang: str) -> str:
    """The primary button of everybody who comes in: the one sentence to affirm (V3)."""
    health = hub.health.said(lang)
    if len(health) > SHORT_SENTENCE:
        return translate("Words", "Yes – come in")
    return translate("Words", "%1 – come in").replace("%1", health.rstrip("."))


def long_affirmation(hub: HubFacts, lang: str) -> str:
    """The sentence to affirm where it is too long for the button, else nothing."""
    health = hub.health.said(lang)
    return health if len(health) > SHORT_SENTENCE else ""


def closed(answer: Closed, now: datetime, zone: str, lang: str) -> Sentence:
    """The hub is closed: why, if that is known, and when to come."""
    what = translate("Words", "The hub is closed now.")
    if answer.reason:
        what = f"{what} {answer.reason.said(lang)}"
    if answer.opens_at is None:
        return Sentence(what, translate("Words", "You are welcome another day."))
    opens = times.moment(answer.opens_at, now, zone, lang)
    return Sentence(what, translate("Words", "We open %1.").replace("%1", opens))


def full(no: Full, lang: str) -> Sentence:
    """Why there is no room, with the limit that is kept (O4)."""
    match no.because:
        case FullBecause.HUB:
            return Sentence(
                translate("Words", "It is full here just now"),
                translate(
                    "Words",
                    "At most %n people may be inside at a time, and every place is taken.",
                    None,
                    _limit(no),
                ),
            )
        case FullBecause.SIDE:
            return Sentence(
                translate("Words", "%1 is full").replace("%1", _side(no, lang)),
                translate(
                    "Words",
                    "At most %n people may be there at a time, and every place is taken.",
                    None,
                    _limit(no),
                ),
            )
        case FullBecause.HELD:
            return Sentence(
                translate("Words", "The free places are kept just now"),
                translate("Words", "%n place(s) kept for: %1.", None, _held(no)).replace(
                    "%1", _kept_for(no, lang)
                ),
            )
    assert_never(no.because)


def _limit(no: Full) -> int:
    if no.because is FullBecause.SIDE and no.asked is not None:
        return no.places.side(no.asked).limit
    return min(no.places.hub.limit, sum(side.limit for side in no.places.sides))


def _side(no: Full, lang: str) -> str:
    asked = no.asked or str(no.places.sides[0].space_id)
    return no.places.side(asked).name.said(lang)


def _held(no: Full) -> int:
    return no.places.hub.held


def _kept_for(no: Full, lang: str) -> str:
    """The holds that keep places now, and the parties that are called where there are some."""
    keeping = [hold for hold in no.holds if hold.is_keeping]
    names = [hold.title.said(lang) for hold in keeping]
    if _held(no) > sum(hold.awaited for hold in keeping):
        names.append(translate("Words", "those whose turn it is"))
    return ", ".join(names)


def call_gone(no: CallGone) -> Sentence:
    """The call is over; a new number is soon got (O9)."""
    what = translate("Words", "That call is over")
    if no.number is not None:
        what = translate("Words", "The call for number %1 is over").replace("%1", str(no.number))
    return Sentence(
        what, translate("Words", "The place went to the next in line. Take a new number.")
    )


def not_taken(no: NotTaken) -> Sentence:
    """What cannot be taken as it was given, and what can."""
    match no.wrong:
        case Wrong.NAME_LONG | Wrong.NAME_UNREADABLE | Wrong.PEOPLE | Wrong.SPLIT | Wrong.SIDE:
            return _arrival_not_taken(no)
        case Wrong.REASON_MISSING | Wrong.TITLE_MISSING:
            return Sentence(
                translate("Words", "A word is missing."),
                translate("Words", "Please say what it is for."),
            )
        case Wrong.TIMES:
            return Sentence(
                translate("Words", "Those times do not go together."),
                translate("Words", "The end comes after the start."),
            )
        case Wrong.PLACES:
            return Sentence(
                translate("Words", "That number of places does not do."),
                translate("Words", "Please choose another number."),
            )
        case Wrong.GONE:
            return Sentence(
                translate("Words", "That is over already."),
                translate("Words", "Please start again from the front page."),
            )
    assert_never(no.wrong)


def _arrival_not_taken(no: NotTaken) -> Sentence:
    most = no.limit or 0
    if no.wrong is Wrong.NAME_LONG:
        return Sentence(
            translate("Words", "That name is too long."),
            translate("Words", "At most %n characters fit.", None, most),
        )
    if no.wrong is Wrong.NAME_UNREADABLE:
        return Sentence(
            translate("Words", "We cannot read that name."),
            translate("Words", "Letters and digits do well; you may also leave it empty."),
        )
    if no.wrong is Wrong.PEOPLE:
        return Sentence(
            translate("Words", "So many do not come in at once."),
            translate("Words", "At most %n people.", None, most),
        )
    return Sentence(
        translate("Words", "The sides have just changed."),
        translate("Words", "Please choose again."),
    )


def pass_refused(no: PassRefused, now: datetime, zone: str, lang: str) -> Sentence:
    """Why a scanned code opens nothing, calmly; what it said is never repeated (P2)."""
    come = translate("Words", "Come in by the green button; leave with your day code.")
    new = translate("Words", "Come in without it: you get a new one. Leave with your day code.")
    match no.reason:
        case PassNo.NOT_A_PASS:
            return Sentence(translate("Words", "That code is not a hub pass."), come)
        case PassNo.OTHER_VERSION:
            return Sentence(translate("Words", "This screen cannot read that kind of pass."), new)
        case PassNo.UNKNOWN_KEY:
            return Sentence(
                translate("Words", "We do not know the hub of that pass yet."),
                f"{come} {_list_age(no, now, zone, lang)}".strip(),
            )
        case PassNo.FORGED:
            return Sentence(translate("Words", "We could not make sure of that pass."), new)
        case PassNo.REVOKED:
            return Sentence(translate("Words", "That pass is no longer in use."), new)
        case PassNo.EXPIRED:
            return Sentence(translate("Words", "That pass has run out."), new)
        case PassNo.NOT_YET:
            return Sentence(translate("Words", "That pass is not valid yet."), come)
    assert_never(no.reason)


def _list_age(no: PassRefused, now: datetime, zone: str, lang: str) -> str:
    if no.known_at is None:
        return ""
    at = times.moment(no.known_at, now, zone, lang)
    return translate("Words", "Our list of hubs is of %1.").replace("%1", at)
