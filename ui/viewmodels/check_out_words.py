"""What the way out shows of what it knows: for one, for a group, for those who still wait."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication

from kiosk.answers import FoundVisit, FoundWaiting, HubView, ScopePlaces, Stay
from ui import words

translate = QCoreApplication.translate

CODE_DIGITS = 4
PATIENT_TRIES = 3
PAUSES_S = (5, 10, 20, 30)


@dataclass(frozen=True, slots=True)
class WayRow:
    """One thing to do with one touch; where `is_open` is false the note says why not."""

    key: str
    icon: str
    label: str
    note: str
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class GoingRow:
    """So many of a group leave from one side, of those who are there."""

    space: str
    name: str
    there: int
    going: int


@dataclass(frozen=True, slots=True)
class CheckOutState:
    """What was typed, whom it found, and what they want; `going` is by side."""

    key: str = ""
    digits: str = ""
    is_unknown: bool = False
    found: FoundVisit | FoundWaiting | None = None
    view: HubView | None = None
    going: tuple[tuple[str, int], ...] = ()
    pause_s: float = 0.0
    no: words.Sentence | None = None


@dataclass(frozen=True, slots=True)
class CheckOutShown:
    """What the page shows; `step` is code, one, group or waiting."""

    step: str = "code"
    question: str = ""
    explanation: str = ""
    notice: str = ""
    notice_words: str = ""
    primary: str = ""
    is_ready: bool = False
    may_type: bool = True
    ways: tuple[WayRow, ...] = ()
    going: tuple[GoingRow, ...] = ()


def pause_after(misses: int) -> int:
    """How many seconds to wait after so many codes that were nobody's (V5)."""
    if misses < PATIENT_TRIES:
        return 0
    return PAUSES_S[min(misses - PATIENT_TRIES, len(PAUSES_S) - 1)]


def derive(state: CheckOutState, lang: str) -> CheckOutShown:
    """What the page shows of `state`, in the language of the translator in force."""
    match state.found:
        case FoundVisit() as found if found.people > 1 or len(found.stays) > 1:
            return _group(state, found, lang)
        case FoundVisit() as found:
            return _one(state, found, lang)
        case FoundWaiting() as found:
            return _waiting(state, found)
        case None:
            return _code(state)


def _code(state: CheckOutState) -> CheckOutShown:
    notice, more = "", ""
    if state.pause_s > 0:
        notice = translate("CheckOut", "That code is nobody’s today, either.")
        more = translate("CheckOut", "Try again in %n seconds.", None, ceil(state.pause_s))
    elif state.is_unknown:
        notice = translate("CheckOut", "That code is nobody’s today.")
        more = translate("CheckOut", "Look at the four digits once more, or show your pass.")
    return CheckOutShown(
        question=translate("CheckOut", "What is your day code?"),
        explanation=translate("CheckOut", "The four digits that you got when you came in."),
        notice=notice,
        notice_words=more,
        may_type=state.pause_s <= 0,
    )


def _one(state: CheckOutState, found: FoundVisit, lang: str) -> CheckOutShown:
    leave = WayRow(
        "leave",
        "sign-out",
        translate("CheckOut", "I leave"),
        translate("CheckOut", "thank you for the visit"),
    )
    return CheckOutShown(
        step="one",
        question=translate("CheckOut", "Are you leaving, or changing sides?"),
        explanation=translate("CheckOut", "You are here: %1.").replace(
            "%1", _sides(found.stays, lang)
        ),
        notice=state.no.what if state.no else "",
        notice_words=state.no.instead if state.no else "",
        ways=(leave, *move_rows(found, state.view, lang)),
    )


def _group(state: CheckOutState, found: FoundVisit, lang: str) -> CheckOutShown:
    here = sum(stay.people for stay in found.stays)
    going = dict(state.going)
    leaving = sum(going.values())
    return CheckOutShown(
        step="group",
        question=translate("CheckOut", "You are %n. How many leave?", None, here),
        explanation=translate("CheckOut", "Those who stay keep the same code."),
        notice=state.no.what if state.no else "",
        notice_words=state.no.instead if state.no else "",
        primary=_leave_word(leaving, here - leaving),
        is_ready=leaving > 0,
        ways=move_rows(found, state.view, lang),
        going=tuple(
            GoingRow(stay.space_id, stay.name.said(lang), stay.people, going.get(stay.space_id, 0))
            for stay in found.stays
        ),
    )


def _leave_word(leaving: int, staying: int) -> str:
    if not staying:
        return translate("CheckOut", "All %n leave", None, leaving)
    return translate("CheckOut", "%n leave, %1 stay", None, leaving).replace("%1", str(staying))


def _waiting(state: CheckOutState, found: FoundWaiting) -> CheckOutShown:
    is_called = state.view is not None and any(
        party.waiting_id == found.waiting_id for party in state.view.called
    )
    stay = WayRow(
        "called" if is_called else "wait",
        "sign-in" if is_called else "hourglass",
        translate("CheckOut", "It is our turn: come in")
        if is_called
        else translate("CheckOut", "We wait on"),
        translate("CheckOut", "your places are kept")
        if is_called
        else translate("CheckOut", "we call you on this screen"),
    )
    leave = WayRow(
        "leave_line",
        "sign-out",
        translate("CheckOut", "We leave the line"),
        translate("CheckOut", "your turn goes to the next"),
    )
    return CheckOutShown(
        step="waiting",
        question=translate("CheckOut", "You are number %1 in the line.").replace(
            "%1", str(found.number)
        ),
        explanation=translate("CheckOut", "%n of you wait.", None, found.people),
        ways=(stay, leave),
    )


def move_rows(found: FoundVisit, view: HubView | None, lang: str) -> tuple[WayRow, ...]:
    """A way for each side to which not all of them have come yet; a full one says why not."""
    if view is None:
        return ()
    here = sum(stay.people for stay in found.stays)
    there = {stay.space_id: stay.people for stay in found.stays}
    return tuple(
        _move_row(side, here - there.get(str(side.space_id), 0), here, lang)
        for side in view.places.sides
        if there.get(str(side.space_id), 0) < here
    )


def _move_row(side: ScopePlaces, going: int, here: int, lang: str) -> WayRow:
    room = side.limit - side.inside - side.held
    name = side.name.said(lang)
    label = (
        translate("CheckOut", "I change sides")
        if here == 1
        else translate("CheckOut", "All of us to: %1").replace("%1", name)
    )
    is_open = going <= room
    if is_open:
        note = translate("CheckOut", "%1, %n free", None, room).replace("%1", name)
    elif going <= room + side.held:
        note = translate("CheckOut", "%1: the free places are kept for others").replace("%1", name)
    elif room > 0:
        note = translate("CheckOut", "%1: only %n free", None, room).replace("%1", name)
    else:
        note = translate("CheckOut", "%1: full right now").replace("%1", name)
    return WayRow(f"move:{side.space_id}", "arrows-left-right", label, note, is_open)


def _sides(stays: tuple[Stay, ...], lang: str) -> str:
    return ", ".join(stay.name.said(lang) for stay in stays)
