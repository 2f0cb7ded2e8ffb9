"""What people are told about seats of events, and the manager about the events themselves."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import HubView
from kiosk.programme_answers import (
    EventCancelled,
    EventFacts,
    EventFull,
    EventPlan,
    EventState,
    InEventLine,
    MySignUp,
    NoEvent,
    NoSignUp,
    SeatGone,
    SignedUp,
    SignUpState,
    UnknownSignUp,
)
from scripts.day.event_acts import OffList, OnProgramme
from scripts.day.events import EventOffice, SeatAnswer
from scripts.day.kinds import Kind, Told
from scripts.day.phrases import LANGUAGE, people
from scripts.day.wall import near


def of_an_event(answer: SeatAnswer | EventOffice, view: HubView, zone: ZoneInfo) -> Told:
    """The answer to anybody, at the screen or behind the PIN."""
    if isinstance(answer, EventOffice):
        return _office(answer)
    return _seats(answer, view, zone)


def _seats(answer: SeatAnswer, view: HubView, zone: ZoneInfo) -> Told:
    match answer:
        case SignedUp():
            mine = answer.mine
            words = f"You are on the list, {people(mine.people)}: {_when(mine.event, view, zone)}."
            return Told(Kind.SIGNED_UP, words, {"people": mine.people})
        case InEventLine():
            place = answer.mine.place or 0
            words = f"All seats are taken: you are number {place} in line."
            return Told(Kind.WAITS_FOR_SEAT, words, {"place": place})
        case EventFull():
            words = f"{answer.free} seats are free. You can wait for one."
            return Told(Kind.EVENT_FULL, words, {"seats_free": answer.free})
        case NoSignUp():
            words = f"Nobody can sign up for it: {answer.why.value.replace('_', ' ')}."
            return Told(Kind.NO_SIGN_UP, words, {"because": answer.why.value})
        case SeatGone():
            return Told(Kind.SEAT_GONE, "The seat went to the next in line.")
        case MySignUp():
            return _mine(answer, view, zone)
        case UnknownSignUp():
            return Told(Kind.UNKNOWN_CODE, "No sign-up has that code now.")
    assert_never(answer)


def _when(event: EventFacts, view: HubView, zone: ZoneInfo) -> str:
    return f"{event.title.said(LANGUAGE)}, {near(event.starts_at, view.at, zone)}"


def _mine(mine: MySignUp, view: HubView, zone: ZoneInfo) -> Told:
    event = mine.event
    said = [f"{_when(event, view, zone)}: {STATES[mine.state]}."]
    if event.state is EventState.CANCELLED:
        said.append(f"It does not take place: {event.reason}.")
    elif event.moved_from is not None:
        said.append(f"It should have been {near(event.moved_from, view.at, zone)}.")
    is_off, is_moved = event.state is EventState.CANCELLED, event.moved_from is not None
    event_is = "cancelled" if is_off else "moved" if is_moved else "on"
    return Told(Kind.SIGN_UP, " ".join(said), {"state": mine.state.value, "event_is": event_is})


STATES = {
    SignUpState.SIGNED: "you have seats",
    SignUpState.WAITING: "you wait for a seat",
    SignUpState.OFFERED: "a seat is kept for you",
    SignUpState.CANCELLED: "you gave it up",
    SignUpState.LAPSED: "the seat was kept for you, and is not any more",
    SignUpState.OVER: "it is over",
}


def _office(answer: EventOffice) -> Told:
    match answer:
        case OnProgramme():
            saved = answer.saved
            words = f"It is on the programme, on {saved.dates} date(s); {saved.left_out} left out."
            marks = {"dates": saved.dates, "left_out": saved.left_out, "told_people": saved.told}
            return Told(Kind.ON_PROGRAMME, words, marks)
        case EventPlan():
            clash = next(each.clash for each in answer.dates if each.clash is not None)
            words = f"The places do not fit: {clash.fits} would."
            names = tuple(held.title.said(LANGUAGE) for held in clash.holds)
            return Told(Kind.EVENT_CLASH, words, {"fits": clash.fits, "in_the_way": names})
        case NoEvent():
            words = f"It cannot be so: {answer.why.value.replace('_', ' ')}."
            return Told(Kind.NO_EVENT, words, {"because": answer.why.value})
        case EventCancelled():
            words = f"It does not take place; {people(answer.told)} will read it by their code."
            return Told(Kind.EVENT_OFF, words, {"told_people": answer.told})
        case OffList():
            return Told(Kind.DONE, "Done." if answer.was_on else "It was done before.")
    assert_never(answer)
