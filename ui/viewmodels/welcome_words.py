"""What somebody who has just come in is told: where, the code, the pass, the Wi-Fi (V4, P3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.answers import CheckedIn, HubView, ScopePlaces, Stay
from ui import times

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """The desk's yes, what the door shows by now, and what was done on this page.

    `pass_address` and `wifi_address` are pictures' addresses, never the texts in them.
    """

    came: CheckedIn | None = None
    is_again: bool = False
    move_key: str = ""
    view: HubView | None = None
    stays: tuple[Stay, ...] = ()
    pass_address: str = ""
    wifi_address: str = ""
    remembered_until: datetime | None = None
    is_remembered: bool = False
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Again:
    """A check-in that was stored, and that a crash kept from being shown."""

    came: CheckedIn


@dataclass(frozen=True, slots=True)
class WelcomeShown:
    """What the page shows."""

    title: str = ""
    greeting: str = ""
    where: str = ""
    directions: str = ""
    code: str = ""
    waits: str = ""
    pass_note: str = ""
    wifi_caption: str = ""
    remember_note: str = ""
    move_label: str = ""
    move_to: str = ""
    footnote: str = ""
    is_named: bool = False
    waits_openly: str = ""
    may_remember: bool = False


def derive(state: WelcomeState, zone: str, lang: str) -> WelcomeShown:
    """What the page shows of `state`, in the language of the translator in force."""
    came, view = state.came, state.view
    if came is None:
        return WelcomeShown()
    to = other_side(state)
    return WelcomeShown(
        title=_title(state, came),
        greeting=_again() if state.is_again else _greeting(view, lang),
        where=_where(state.stays, lang),
        directions=_directions(state.stays, lang),
        code=came.code,
        waits=_waits(came),
        waits_openly=_number(came),
        is_named=bool(came.name and came.people == 1 and not state.is_again),
        pass_note=_pass_note(came, state),
        wifi_caption=translate("Welcome", "Wi-Fi: %1").replace("%1", view.hub.wifi_name)
        if view and state.wifi_address
        else "",
        remember_note=_remember_note(state, zone, lang),
        move_label=translate("Welcome", "Rather: %1").replace("%1", to.name.said(lang))
        if to
        else "",
        move_to=str(to.space_id) if to else "",
        footnote=_footnote(state),
        may_remember=bool(came.name and came.pass_text and not state.is_again),
    )


def _title(state: WelcomeState, came: CheckedIn) -> str:
    """No name where somebody else may have come to the screen by now."""
    if state.is_again and came.people > 1:
        return translate("Welcome", "%n of you are inside already.", None, came.people)
    if state.is_again:
        return translate("Welcome", "You are inside already.")
    if came.name and came.people == 1:
        return translate("Welcome", "Welcome, %1!").replace("%1", came.name)
    if came.people > 1:
        return translate("Welcome", "Welcome! %n of you are inside now.", None, came.people)
    return translate("Welcome", "Welcome! You are inside now.")


def _where(stays: tuple[Stay, ...], lang: str) -> str:
    if len(stays) == 1:
        return stays[0].name.said(lang)
    return "\n".join(f"{stay.name.said(lang)}: {stay.people}" for stay in stays)


def _directions(stays: tuple[Stay, ...], lang: str) -> str:
    said = [stay.directions.said(lang) for stay in stays if stay.directions]
    return " ".join(said)


def _footnote(state: WelcomeState) -> str:
    """How many places are left, and how long this stays."""
    goes = translate("Welcome", "The front page comes back in %n s.", None, state.seconds)
    if state.view is None:
        return goes
    left = translate("Welcome", "%n free place(s) left.", None, state.view.places.hub.free)
    if not state.view.places.hub.free:
        left = translate("Welcome", "The hub is full now.")
    return f"{left} {goes}"


def _waits(came: CheckedIn) -> str:
    if came.waits is None:
        return ""
    code = translate("Welcome", "The code of those who wait is %1.").replace("%1", came.waits.code)
    return f"{_number(came)} {code}"


def _number(came: CheckedIn) -> str:
    """What everybody may hear of those who wait."""
    if came.waits is None:
        return ""
    said = translate("Welcome", "%n of you wait as number %1.", None, came.waits.people)
    return said.replace("%1", str(came.waits.number))


def _again() -> str:
    return translate(
        "Welcome", "The screen started again just now. Your check-in was stored before that."
    )


def _greeting(view: HubView | None, lang: str) -> str:
    """The hub's own word at the door, and what to know while nobody of the hub is there."""
    if view is None:
        return ""
    is_alone = view.door.is_open and not view.door.is_staffed
    said = (view.hub.welcome.said(lang), view.hub.unstaffed.said(lang) if is_alone else "")
    return " ".join(words for words in said if words)


def _pass_note(came: CheckedIn, state: WelcomeState) -> str:
    if not state.pass_address:
        return ""
    if came.people > 1:
        return translate("Welcome", "Take a picture: it takes all of you out by one scan.")
    return translate("Welcome", "Take a picture: with it you are in and out by one scan.")


def _remember_note(state: WelcomeState, zone: str, lang: str) -> str:
    days = state.view.hub.profile_days if state.view else 180
    if not state.is_remembered:
        return translate("Welcome", "For %n days from your last visit, here only.", None, days)
    until = ""
    if state.remembered_until:
        day = times.date_of(state.remembered_until, zone, lang)
        until = translate("Welcome", "Until %1.").replace("%1", day) + " "
    return until + translate("Welcome", "Touch again to be forgotten.")


def other_side(state: WelcomeState) -> ScopePlaces | None:
    """The side with room that all of them could still go to instead (O6)."""
    if state.came is None or state.view is None or len(state.stays) != 1:
        return None
    here, people = state.stays[0].space_id, state.stays[0].people
    for side in state.view.places.sides:
        if side.space_id != here and side.limit - side.inside - side.held >= people:
            return side
    return None
