"""What the holder of a reservation is told, and who waits for a room (R5-R7, B)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.answers import CheckedIn
from kiosk.room_answers.rooms import ReservationState
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class MyReservation:
    """A reservation as its holder sees it, by its code.

    `start_from` is when it can be started, `falls_free_at` when it is released if nobody starts it
    (None: never), `latest_end` how far it could be extended now (None: not at all). `faults` are
    what does not work in the room: the Finnish names of its equipment, or "other".
    """

    reservation_id: str
    room_id: str
    room: Text
    space_id: str
    state: ReservationState
    code: str
    people: int
    starts_at: datetime
    ends_at: datetime
    start_from: datetime
    falls_free_at: datetime | None
    latest_end: datetime | None
    title: str = ""
    is_on_air: bool = False
    may_go_on_air: bool = False
    equipment: tuple[Text, ...] = ()
    needs_induction: bool = False
    is_booth: bool = False
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reserved:
    """The room is theirs, or (state ASKED) will be when the manager says yes."""

    mine: MyReservation


@dataclass(frozen=True, slots=True)
class Started:
    """They have begun; `checked_in` when they came into the hub by the same touch (R6)."""

    mine: MyReservation
    checked_in: CheckedIn | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """It is as they wanted: longer, moved, cancelled, over; `mine.state` and times say how."""

    mine: MyReservation


@dataclass(frozen=True, slots=True)
class UnknownReservation:
    """No reservation has that code now; after several wrong ones, wait so many seconds."""

    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class TooEarly:
    """It can be started from then on."""

    start_from: datetime


@dataclass(frozen=True, slots=True)
class NotSo:
    """It cannot be done to a reservation in this state: it is over, released, cancelled, asked."""

    state: ReservationState


@dataclass(frozen=True, slots=True)
class InductionFirst:
    """It can begin once they have confirmed that they know how the room works (B1)."""


@dataclass(frozen=True, slots=True)
class WaitsForRoom:
    """They wait for a room: with the code they see where they are, and take what is offered (R7).

    `place` counts from 1. While it is their turn, `offered_until` says for how long the room is
    kept for them.
    """

    waiting_id: str
    room_id: str
    room: Text
    starts_at: datetime
    ends_at: datetime
    people: int
    code: str
    place: int
    offered_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class OfferGone:
    """What was offered is not theirs any more: too late, or the time has passed."""


@dataclass(frozen=True, slots=True)
class FaultTold:
    """Noted; whoever comes next is warned, and the manager knows (B1)."""

    room_id: str
