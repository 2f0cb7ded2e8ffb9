"""What the manager reads of calendars from outside: how each is doing, why not, and what to do."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.playlist_answers import FeedState, FeedWrong
from ui import times
from ui.words import Sentence

translate = QCoreApplication.translate

OLD = timedelta(days=1)
"""What is older than this is told to the manager of its own accord."""


def is_old(feed: FeedState, view: HubView) -> bool:
    """Whether what is kept of it is a day old or older, or there is nothing and trouble."""
    if feed.ok_at is None:
        return feed.trouble is not None
    return view.at - feed.ok_at >= OLD


def is_well(feed: FeedState) -> bool:
    """Whether it was read the last time."""
    return feed.trouble is None and feed.ok_at is not None


def state(feed: FeedState, view: HubView, lang: str) -> str:
    """When it was read and how many events are kept, in a line."""
    if feed.ok_at is None:
        if feed.trouble is not None:
            return translate("Feeds", "has not been read yet")
        return translate("Feeds", "is being read for the first time")
    at = times.moment(feed.ok_at, view.at, view.hub.zone, lang)
    parts = [
        translate("Feeds", "read %1").replace("%1", at),
        translate("Feeds", "%n event(s)", None, feed.events),
    ]
    if feed.skipped:
        parts.append(translate("Feeds", "%n could not be understood", None, feed.skipped))
    return " · ".join(parts)


def trouble(feed: FeedState, why: FeedWrong) -> Sentence:
    """Why it is not read; of one that never was, a slip in its address is likely."""
    if feed.ok_at is None and why in (FeedWrong.UNREACHABLE, FeedWrong.NOT_FOUND):
        what = translate("Feeds", "No calendar was found at this address.")
        if why is FeedWrong.UNREACHABLE:
            what = translate("Feeds", "Nobody answers at this address, or the kiosk is offline.")
        instead = translate("Feeds", "Check the address letter by letter under “Change”.")
        return Sentence(what, instead)
    return wrong(why)


def wrong(why: FeedWrong) -> Sentence:
    """Why a calendar is not read, and what to do about it."""
    return Sentence(_what(why), _instead(why))


def _what(why: FeedWrong) -> str:  # noqa: PLR0911, PLR0912, C901 -- one line a reason
    match why:
        case FeedWrong.ADDRESS:
            return translate("Feeds", "This is not the address of a calendar.")
        case FeedWrong.PRIVATE:
            return translate("Feeds", "The address leads into the hub’s own network.")
        case FeedWrong.NOT_FOUND:
            return translate("Feeds", "There is no calendar at this address any more.")
        case FeedWrong.NOT_ALLOWED:
            return translate("Feeds", "The calendar is not public: it asks for a password.")
        case FeedWrong.UNREACHABLE:
            return translate("Feeds", "Its server does not answer, or the kiosk is offline.")
        case FeedWrong.CERTIFICATE:
            return translate("Feeds", "Its server cannot prove that it is the right one.")
        case FeedWrong.REDIRECT:
            return translate("Feeds", "The address sends on to another server.")
        case FeedWrong.TOO_LARGE:
            return translate("Feeds", "The calendar is too large to be read.")
        case FeedWrong.TOO_SLOW:
            return translate("Feeds", "The calendar came too slowly.")
        case FeedWrong.NO_CALENDAR:
            return translate("Feeds", "What is at this address is no calendar.")
        case FeedWrong.TOO_HARD:
            return translate("Feeds", "The calendar is too tangled to be read.")
        case FeedWrong.TOO_MANY:
            return translate("Feeds", "There are as many calendars as fit.")
        case FeedWrong.THERE_ALREADY:
            return translate("Feeds", "This calendar is on the list already.")
    assert_never(why)


def _instead(why: FeedWrong) -> str:  # noqa: PLR0911, C901 -- one line a reason
    match why:
        case FeedWrong.ADDRESS | FeedWrong.NO_CALENDAR:
            return translate(
                "Feeds",
                "Ask the calendar’s owner for its iCalendar address: https://… and often .ics.",
            )
        case FeedWrong.PRIVATE:
            return translate("Feeds", "If that is right, say so under “Change”.")
        case FeedWrong.NOT_FOUND | FeedWrong.REDIRECT:
            return translate("Feeds", "Ask the calendar’s owner for the new address.")
        case FeedWrong.NOT_ALLOWED:
            return translate("Feeds", "Ask its owner for the public address of the calendar.")
        case FeedWrong.UNREACHABLE | FeedWrong.TOO_SLOW:
            return translate("Feeds", "It is tried again by itself; nothing needs to be done.")
        case FeedWrong.CERTIFICATE:
            return translate("Feeds", "Tell its owner: their web server has to be mended.")
        case FeedWrong.TOO_LARGE | FeedWrong.TOO_HARD:
            return translate("Feeds", "Ask its owner for a smaller calendar, without old years.")
        case FeedWrong.TOO_MANY:
            return translate("Feeds", "Remove one that is not needed first.")
        case FeedWrong.THERE_ALREADY:
            return translate("Feeds", "Its events would be shown twice: change that one instead.")
    assert_never(why)
