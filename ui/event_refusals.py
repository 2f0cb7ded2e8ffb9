"""Every sentence for "no" about an event: the reason, and what to do about it (E1, O7)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventDate, NoEvent, WhyNoEvent
from ui import manager_words
from ui.programme_manager_words import Here
from ui.words import Sentence

translate = QCoreApplication.translate


def no_event(no: NoEvent) -> Sentence:
    """Why an event cannot be kept as it was written, and what can be done about it."""
    return Sentence(_what(no), _instead(no.why))


def _what(no: NoEvent) -> str:  # noqa: PLR0911, PLR0912, C901 -- one line a reason
    match no.why:
        case WhyNoEvent.GONE:
            return translate("NoEvent", "This event is not on the programme any more.")
        case WhyNoEvent.TITLE:
            return translate("NoEvent", "The event needs a title in Finnish.")
        case WhyNoEvent.TIMES:
            return translate("NoEvent", "These times do not fit together.")
        case WhyNoEvent.NO_SUCH_TIME:
            return translate("NoEvent", "The clocks change that night: this time does not exist.")
        case WhyNoEvent.PAST:
            return translate("NoEvent", "That time has passed already.")
        case WhyNoEvent.TOO_FAR:
            return translate("NoEvent", "That is too far ahead.")
        case WhyNoEvent.TOO_MANY_DATES:
            return translate("NoEvent", "At most %n date(s) go into one series.", None, no.most)
        case WhyNoEvent.SEATS:
            return translate("NoEvent", "An event has %n seat(s) at most.", None, no.most)
        case WhyNoEvent.SEATS_TAKEN:
            return translate("NoEvent", "%n people have signed up already.", None, no.most)
        case WhyNoEvent.HELD:
            return translate("NoEvent", "At most %n places can be kept.", None, no.most)
        case WhyNoEvent.PLACES:
            return translate("NoEvent", "This side is not in use any more.")
        case WhyNoEvent.LINK:
            return translate("NoEvent", "This is not a web address.")
        case WhyNoEvent.TEST:
            return translate("NoEvent", "The start test cannot be at that time.")
        case WhyNoEvent.MEDIUM:
            return translate("NoEvent", "This picture or film is not in the library any more.")
    assert_never(no.why)


def _instead(why: WhyNoEvent) -> str:  # noqa: PLR0911, PLR0912, C901 -- one line a reason
    match why:
        case WhyNoEvent.GONE:
            return translate("NoEvent", "Go back to the programme: it shows what there is.")
        case WhyNoEvent.TITLE:
            return translate("NoEvent", "A few words are enough.")
        case WhyNoEvent.TIMES:
            return translate("NoEvent", "The end comes after the start.")
        case WhyNoEvent.NO_SUCH_TIME:
            return translate("NoEvent", "Choose an hour earlier or later.")
        case WhyNoEvent.PAST:
            return translate("NoEvent", "Choose a later day or time.")
        case WhyNoEvent.TOO_FAR:
            return translate("NoEvent", "Choose an earlier day.")
        case WhyNoEvent.TOO_MANY_DATES:
            return translate("NoEvent", "Make it shorter; the rest can be another series.")
        case WhyNoEvent.SEATS:
            return translate("NoEvent", "Choose fewer seats, or take no sign-ups.")
        case WhyNoEvent.SEATS_TAKEN:
            return translate("NoEvent", "Have as many seats, or take somebody off the list first.")
        case WhyNoEvent.HELD:
            return translate("NoEvent", "Keep fewer places.")
        case WhyNoEvent.PLACES:
            return translate("NoEvent", "Choose another side.")
        case WhyNoEvent.LINK:
            return translate("NoEvent", "It begins with https:// and has no spaces.")
        case WhyNoEvent.TEST:
            return translate("NoEvent", "Choose a time between the start and the end.")
        case WhyNoEvent.MEDIUM:
            return translate("NoEvent", "Choose another one, or none.")
    assert_never(why)


def in_the_way(each: EventDate, here: Here) -> Sentence | None:
    """What is in the way of one date; None where nothing is."""
    if each.why_not is not None:
        return no_event(NoEvent(each.why_not))
    if each.clash is not None:
        return hold_clash(each, here)
    return None


def hold_clash(each: EventDate, here: Here) -> Sentence:
    """Its places cannot be kept, what they meet, and the ways out (O7)."""
    clash = each.clash
    if clash is None:
        return Sentence("")
    said = manager_words.clash(clash, here.view.at, here.zone, here.lang)
    ways = translate("NoEvent", "Keep fewer places, choose another time or side, or keep none.")
    return Sentence(said.what, ways)
