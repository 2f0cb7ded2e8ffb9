"""Signing up and waiting for seats: every yes and no (E1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.programme_answers.events import EventFacts

LONGEST_NICKNAME = 20


MOST_TOGETHER = 10
"""Seats that one person may take at once."""


class SignUpState(StrEnum):
    """Where a sign-up stands; OFFERED keeps seats until it is answered."""

    SIGNED = "signed"
    WAITING = "waiting"
    OFFERED = "offered"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"
    OVER = "over"

    @property
    def is_live(self) -> bool:
        """Whether it counts."""
        return self in (SignUpState.SIGNED, SignUpState.WAITING, SignUpState.OFFERED)


@dataclass(frozen=True, slots=True)
class SignUp:
    """What is asked: so many people; a nickname if one likes; `holder` is a pass (hexadecimal)."""

    key: str
    event_id: str
    people: int = 1
    name: str | None = None
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class MySignUp:
    """A sign-up as who has its code sees it; `event` says what became of it (cancelled, moved).

    `place` counts from 1 while WAITING; `offered_until` is set while OFFERED.
    """

    sign_up_id: str
    event: EventFacts
    code: str
    people: int
    state: SignUpState
    name: str | None = None
    place: int | None = None
    offered_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignedUp:
    """They have their seats."""

    mine: MySignUp


@dataclass(frozen=True, slots=True)
class InEventLine:
    """They wait for seats; whoever waits first and fits is offered first."""

    mine: MySignUp


@dataclass(frozen=True, slots=True)
class EventFull:
    """Too few seats are free: `free` can be had, or one waits behind `waiting` people.

    `others` are the other dates of the same series with enough seats, soonest first.
    """

    event: EventFacts
    free: int
    waiting: int
    others: tuple[EventFacts, ...] = ()


class WhyNoSignUp(StrEnum):
    """Why nobody can sign up for it here."""

    GONE = "gone"
    CANCELLED = "cancelled"
    OVER = "over"
    NONE_NEEDED = "none_needed"
    PEOPLE = "people"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class NoSignUp:
    """No, and why; `event` is None where there is none any more.

    TWICE: this pass has signed up for it already.
    """

    why: WhyNoSignUp
    event: EventFacts | None = None


@dataclass(frozen=True, slots=True)
class UnknownSignUp:
    """No sign-up has this code; after some wrong ones, the next is tried in `wait_s` seconds."""

    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class SeatGone:
    """What was offered is not theirs any more: too late, or it does not take place."""
