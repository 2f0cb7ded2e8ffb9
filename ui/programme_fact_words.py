"""Every fact about what is on in a plain sentence, for the log; no name of a visitor, no code."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import programme_facts as facts
from ui.fact_place import Told, Where

translate = QCoreApplication.translate


def of_events(happened: object, where: Where) -> Told | None:
    """What the manager did with events."""
    match happened:
        case facts.EventMade(title=title, starts_at=at, dates=dates):
            one = translate("Facts", "An event was put on the programme")
            many = translate(
                "Facts", "A series of %n date(s) was put on the programme", None, dates
            )
            return Told("calendar-plus", one if dates == 1 else many, _named(title, at, where))
        case facts.EventChanged(title=title):
            return Told("calendar-blank", translate("Facts", "An event was changed"), title)
        case facts.EventMoved(title=title, starts_at=at, told=told):
            said = translate("Facts", "An event was moved")
            return Told("calendar-blank", said, _told(_named(title, at, where), told))
        case facts.EventWasCancelled(title=title, starts_at=at, told=told, dates=dates):
            one = translate("Facts", "An event was cancelled")
            many = translate("Facts", "%n date(s) of a series were cancelled", None, dates)
            more = _told(_named(title, at, where), told)
            return Told("calendar-x", one if dates == 1 else many, more)
    return None


def _made(dates: int) -> str:
    if dates == 1:
        return translate("Facts", "An event was put on the programme")
    return translate("Facts", "A series of %n date(s) was put on the programme", None, dates)


def _named(title: str, at: datetime, where: Where) -> str:
    return f"{title}, {where.moment(at)}"


def _told(named: str, told: int) -> str:
    if not told:
        return named
    return f"{named} · " + translate("Facts", "%n signed up read it by their code", None, told)


def of_sign_ups(happened: object, where: Where) -> Told | None:
    """Who signed up, and who waits; nobody by name."""
    match happened:
        case facts.PeopleSignedUp(people=people):
            said = translate("Facts", "%n signed up for an event", None, people)
            return Told("user-plus", said)
        case facts.PeopleWaitForEvent(people=people):
            said = translate("Facts", "%n wait for a seat at an event", None, people)
            return Told("hourglass", said)
        case facts.SeatsOffered(until=until):
            said = translate("Facts", "Free seats are kept for the next who waits")
            ends = translate("Facts", "until %1").replace("%1", where.moment(until))
            return Told("bell-ringing", said, ends)
        case facts.SignUpEnded(because=because):
            return Told("user-minus", _ended(because))
        case facts.SignUpCodeMissed():
            return Told("lock-key", translate("Facts", "A wrong code of a sign-up was tried"))
        case facts.SignUpNamesCleared(sign_ups=names):
            said = translate("Facts", "%n nickname(s) of past events cleared", None, names)
            return Told("eraser", said)
    return None


def _ended(because: str) -> str:
    match because:
        case "left":
            return translate("Facts", "Somebody gave up a sign-up")
        case "manager":
            return translate("Facts", "The manager took somebody off a list")
        case "lapsed":
            return translate("Facts", "Offered seats were not taken in time")
    return translate("Facts", "A sign-up ended with its event")


def of_feeds(happened: object, _: Where) -> Told | None:
    """Calendars from outside, by the names that the manager gave them."""
    match happened:
        case facts.FeedSaved(name=name, what=what):
            made = translate("Facts", "A calendar was added")
            changed = translate("Facts", "A calendar was changed")
            return Told("rss", made if what == "made" else changed, name)
        case facts.FeedRemoved(name=name):
            return Told("rss", translate("Facts", "A calendar was removed"), name)
        case facts.FeedRefreshed(name=name, events=events):
            said = translate("Facts", "A calendar had news: %n event(s) in it", None, events)
            return Told("rss", said, name)
        case facts.FeedFailed(name=name):
            said = translate("Facts", "A calendar could not be read; its last copy stays")
            return Told("warning", said, name)
    return None


def of_media(happened: object, _: Where) -> Told | None:
    """Pictures, films and the playlist."""
    match happened:
        case facts.MediumTakenIn(name=name, kind=kind):
            film = translate("Facts", "A film was added")
            picture = translate("Facts", "A picture was added")
            is_film = kind == "film"
            return Told("film-strip" if is_film else "image", film if is_film else picture, name)
        case facts.MediumRemoved(name=name):
            return Told("trash", translate("Facts", "A picture or film was removed"), name)
        case facts.MediumBroke(name=name):
            said = translate("Facts", "A picture or film could not be shown and was skipped")
            return Told("warning", said, name)
        case facts.MediumMended(name=name):
            said = translate("Facts", "A picture or film was shown again")
            return Told("check-circle", said, name)
        case facts.PlaylistChanged():
            return Told("list-bullets", translate("Facts", "The playlist was changed"))
    return None


FAMILIES = (of_events, of_sign_ups, of_feeds, of_media)
