"""The form of a sign-up: what was filled in, what it shows, and the ways where it is full (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import MOST_TOGETHER, EventFacts, EventFull, NoSignUp
from ui.event_times import When, capital, in_full
from ui.programme_refusals import refused
from ui.viewmodels.event_words import MOST_CAPSULES
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

FEWER, OTHER, WAIT, HOME, PROGRAMME = "fewer", "other", "wait", "home", "programme"
MOST_OTHERS = 3


@dataclass(frozen=True, slots=True)
class SignUpState:
    """What was filled in; `turn` counts what was asked, so that each has a key of its own.

    `no` is why not, as it was answered last; `back` belongs to the page of the event.
    """

    event: EventFacts | None = None
    key: str = ""
    turn: int = 0
    people: int = 1
    name: str = ""
    no: EventFull | NoSignUp | None = None
    back: object = None

    @property
    def most(self) -> int:
        """How many can sign up at once."""
        seats = self.event.seats if self.event else None
        return max(1, min(MOST_TOGETHER, seats.total if seats else MOST_TOGETHER))


@dataclass(frozen=True, slots=True)
class SignUpShown:
    """What the page shows; `step` is ask or no.

    `seats` are drawn where they are few: `taken` by others, `fits` for those who come.
    """

    step: str = "ask"
    question: str = ""
    explanation: str = ""
    people_note: str = ""
    primary: str = ""
    seats: int = 0
    taken: int = 0
    fits: int = 0
    ways: tuple[WayRow, ...] = ()


def derive(state: SignUpState, when: When) -> SignUpShown:
    """What the page shows of `state`, in the language of the translator in force."""
    event = state.event
    if event is None:
        return SignUpShown()
    if state.no is not None:
        return _no(state, state.no, when)
    what = f"{event.title.said(when.lang)}, {in_full(event, when)}"
    seats = event.seats
    note, primary = "", translate("SignUp", "Sign up")
    if seats is not None and seats.free < state.people:
        note = translate("SignUp", "There is not room for so many now. The next page shows ways.")
        if not seats.free:
            note = translate("SignUp", "All seats are taken now. The next page shows ways.")
        primary = translate("SignUp", "Go on")
    elif seats is not None:
        note = translate("SignUp", "%n seat(s) free", None, seats.free)
    return SignUpShown(
        question=translate("SignUp", "How many are coming?"),
        explanation=capital(what),
        people_note=note,
        primary=primary,
        seats=seats.total if seats is not None and seats.total <= MOST_CAPSULES else 0,
        taken=min(seats.taken, seats.total) if seats is not None else 0,
        fits=min(seats.free, state.people) if seats is not None else state.people,
    )


def _no(state: SignUpState, no: EventFull | NoSignUp, when: When) -> SignUpShown:
    said = refused(no)
    return SignUpShown(
        step="no",
        question=said.what,
        explanation=said.instead if isinstance(no, NoSignUp) else _what(no.event, when),
        ways=tuple(_ways(state, no, when)),
    )


def _what(event: EventFacts, when: When) -> str:
    return f"{event.title.said(when.lang)}, {in_full(event, when)}"


def _ways(state: SignUpState, no: EventFull | NoSignUp, when: When) -> Iterator[WayRow]:
    """What can be done instead, the nearest first."""
    if isinstance(no, EventFull):
        yield from _ways_when_full(no, state.people, when)
    yield WayRow(
        PROGRAMME,
        "calendar-blank",
        translate("SignUp", "Something else"),
        translate("SignUp", "back to what is on"),
    )


def _ways_when_full(no: EventFull, people: int, when: When) -> Iterator[WayRow]:
    if 0 < no.free < people:
        yield WayRow(
            FEWER,
            "users",
            translate("SignUp", "Only %n of us come(s)", None, no.free),
            translate("SignUp", "the seats are yours at once"),
        )
    for other in no.others[:MOST_OTHERS]:
        seats = other.seats.free if other.seats else 0
        yield WayRow(
            f"{OTHER}:{other.event_id}",
            "calendar-plus",
            capital(in_full(other, when)),
            translate("SignUp", "the same another time, %n seat(s) free", None, seats),
        )
    if when.now < no.event.starts_at:
        yield WayRow(
            WAIT, "hourglass", translate("SignUp", "I wait for a seat"), refused(no).instead
        )
    if no.event.home_link:
        yield WayRow(
            HOME,
            "house-line",
            translate("SignUp", "I join from home"),
            translate("SignUp", "a code for your phone shows the way"),
        )
