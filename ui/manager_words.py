"""What the manager is told: every refusal of the manager's desks, with a way out of it."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import (
    HeldFor,
    HoldClash,
    LimitEffect,
    MustWait,
    NotTaken,
    PinFault,
    PinRefused,
    Places,
    Wrong,
    WrongPin,
)
from ui import times
from ui.words import Sentence

translate = QCoreApplication.translate


def pin_refused(no: PinRefused) -> Sentence:
    """A new PIN that cannot be taken."""
    match no.fault:
        case PinFault.SHORT | PinFault.NOT_DIGITS:
            return Sentence(
                translate("ManagerWords", "At least %n digits, please.", None, no.least)
            )
        case PinFault.LONG:
            return Sentence(translate("ManagerWords", "That is too long to remember: 12 at most."))
        case PinFault.EASY:
            return Sentence(
                translate("ManagerWords", "Anybody would try that one first."),
                translate("ManagerWords", "Choose digits that do not follow one another."),
            )
        case PinFault.ALREADY_SET:
            return Sentence(
                translate("ManagerWords", "The PIN has been set already."),
                translate("ManagerWords", "It is changed in the manager’s area."),
            )
    assert_never(no.fault)


def pin_missed(no: WrongPin | MustWait, wait_s: int) -> Sentence:
    """A wrong PIN, or a try too soon; `wait_s` seconds are left of the wait."""
    what = ""
    if isinstance(no, WrongPin):
        what = translate("ManagerWords", "That was not the PIN.")
    if wait_s > 0:
        wait = translate("ManagerWords", "The next try is possible in %1.")
        return Sentence(what, wait.replace("%1", countdown(wait_s)))
    if what:
        return Sentence(what, translate("ManagerWords", "Please try again."))
    return Sentence(translate("ManagerWords", "You can try again now."))


def countdown(seconds: int) -> str:
    """A wait as it runs: "45 s", "2 min 05 s", "1 h 30 min"."""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {left:02} s" if minutes else f"{left} s"


def not_taken(no: NotTaken) -> Sentence:
    """Something in a form cannot be taken."""
    match no.wrong:
        case Wrong.REASON_MISSING:
            return reason_missing()
        case Wrong.TITLE_MISSING:
            return Sentence(
                translate("ManagerWords", "Whom are the places kept for?"),
                translate("ManagerWords", "A short title is enough; visitors see it."),
            )
        case Wrong.TIMES:
            return Sentence(
                translate("ManagerWords", "These times do not fit together."),
                translate("ManagerWords", "The end must come after the start, and after now."),
            )
        case Wrong.PLACES | Wrong.PEOPLE | Wrong.SIDE | Wrong.SPLIT:
            return Sentence(
                translate("ManagerWords", "That number cannot be used here."),
                translate("ManagerWords", "Choose a number up to %n.", None, no.limit or 0)
                if no.limit
                else "",
            )
        case Wrong.GONE:
            return Sentence(
                translate("ManagerWords", "That is not possible any more."),
                translate(
                    "ManagerWords", "It has changed meanwhile, or it is the last of its kind."
                ),
            )
        case Wrong.NAME_LONG | Wrong.NAME_UNREADABLE:
            return Sentence(translate("ManagerWords", "Those words cannot be used here."))
    assert_never(no.wrong)


def reason_missing() -> Sentence:
    """Whatever is out of the ordinary says why."""
    return Sentence(
        translate("ManagerWords", "A short reason is missing."),
        translate("ManagerWords", "Choose one, or write your own: the log keeps it."),
    )


def scope(places: Places, space_id: str | None, lang: str) -> str:
    """A side by its name, or the whole hub."""
    if space_id is None:
        return translate("ManagerWords", "The whole hub")
    return next((s.name.said(lang) for s in places.sides if s.space_id == space_id), space_id)


def held(hold: HeldFor, now: datetime, zone: str, lang: str) -> str:
    """A hold in one line: what, when, how many."""
    people = translate("ManagerWords", "%n people", None, hold.people)
    when = stretch(hold.starts_at, hold.ends_at, now, (zone, lang))
    return f"{hold.title.said(lang)}, {when}, {people}"


def stretch(start: datetime, end: datetime, now: datetime, where: tuple[str, str]) -> str:
    """From when until when, `where` being zone and language: "to 26.11. klo 9–12"."""
    zone, lang = where
    if times.date_of(start, zone, lang) != times.date_of(end, zone, lang):
        return f"{times.moment(start, now, zone, lang)} – {times.moment(end, now, zone, lang)}"
    first = times.moment(start, now, zone, lang)
    day = first.removesuffix(times.hour(start, zone, lang))
    return day + times.hours(start, end, zone, lang)


def clash(no: HoldClash, now: datetime, zone: str, lang: str) -> Sentence:
    """A hold that cannot fit: how many would, when, and what is in the way (O7)."""
    at = times.moment(no.at, now, zone, lang)
    what = translate("ManagerWords", "There is room for %n only", None, no.fits)
    if no.fits == 0:
        what = translate("ManagerWords", "There is no room")
    in_the_way = [held(hold, now, zone, lang) for hold in no.holds]
    if no.inside:
        in_the_way.append(translate("ManagerWords", "%n inside now", None, no.inside))
    in_the_way.append(translate("ManagerWords", "the limit is %n", None, no.limit))
    instead = translate("ManagerWords", "Choose fewer people, another side or another time.")
    return Sentence(f"{what} ({at}): {'; '.join(in_the_way)}.", instead)


def effect(found: LimitEffect, now: datetime, zone: str, lang: str) -> Sentence:
    """What a new limit would break (O12); nothing is broken when `what` is empty."""
    said = []
    if found.over_now:
        said.append(
            translate(
                "ManagerWords",
                "%n more inside than that. Nobody is sent out, "
                "but nobody new comes in until enough have left.",
                None,
                found.over_now,
            )
        )
    if found.holds:
        names = "; ".join(held(hold, now, zone, lang) for hold in found.holds)
        said.append(translate("ManagerWords", "These no longer fit: %1.").replace("%1", names))
    instead = translate("ManagerWords", "You can save it all the same, and tell them.")
    return Sentence(" ".join(said), instead if found.holds else "")
