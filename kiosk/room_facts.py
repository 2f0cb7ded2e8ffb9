"""Facts about rooms and reservations, in the past tense (R, B); never a code, a title or a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RoomReserved:
    """A room was taken for a stretch; `state` "asked" waits for the manager."""

    reservation_id: str
    room_id: str
    starts_at: datetime
    ends_at: datetime
    people: int
    state: str
    made_by: str


@dataclass(frozen=True, slots=True)
class ReservationStarted:
    """Its holder came and began."""

    reservation_id: str
    room_id: str


@dataclass(frozen=True, slots=True)
class ReservationEnded:
    """It is over, at its end or because its holder ended it early or left."""

    reservation_id: str
    room_id: str
    was_early: bool


@dataclass(frozen=True, slots=True)
class ReservationMoved:
    """It is at another time, in another room, or longer or shorter than it was.

    `state` "asked" waits for the manager, who approves in that room.
    """

    reservation_id: str
    room_id: str
    starts_at: datetime
    ends_at: datetime
    state: str = "booked"


@dataclass(frozen=True, slots=True)
class ReservationCancelled:
    """It was given up before it began, by the "holder" or the "manager".

    By the "line": it was offered to who waited, and not answered. By "nobody": it was asked for,
    and the manager had not said yes by the time it would have begun (it is refused).
    """

    reservation_id: str
    room_id: str
    by: str


@dataclass(frozen=True, slots=True)
class ReservationReleased:
    """Nobody came by the end of its grace: a no-show, and the room is free again (R6)."""

    reservation_id: str
    room_id: str


@dataclass(frozen=True, slots=True)
class ReservationCodeMissed:
    """A code that no reservation has was tried; the digits are not kept."""


@dataclass(frozen=True, slots=True)
class RoomWaitJoined:
    """Somebody waits for a room that is taken (R7)."""

    waiting_id: str
    room_id: str


@dataclass(frozen=True, slots=True)
class RoomOffered:
    """A room that fell free is kept for the next who waits, until then."""

    waiting_id: str
    room_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class RoomWaitEnded:
    """Somebody waits no longer: "taken", "missed", "left" or "over"."""

    waiting_id: str
    room_id: str
    outcome: str


@dataclass(frozen=True, slots=True)
class OnAirTurned:
    """The sign of a room was turned on or off; it is off at the end of the slot at the latest."""

    reservation_id: str
    room_id: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class InductionConfirmed:
    """A holder was shown how the room works (B1)."""

    room_id: str


@dataclass(frozen=True, slots=True)
class RoomFaultTold:
    """Something in a room does not work; `what` is one of its pieces of equipment, or "other"."""

    fault_id: str
    room_id: str
    what: str


@dataclass(frozen=True, slots=True)
class RoomFaultMended:
    """It works again."""

    fault_id: str
    room_id: str


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """The manager made a room, changed it or took it out of use."""

    room_id: str
    what: str


@dataclass(frozen=True, slots=True)
class ReservationDecided:
    """The manager said yes or no to who had asked for a room."""

    reservation_id: str
    room_id: str
    is_yes: bool


@dataclass(frozen=True, slots=True)
class SeriesMade:
    """A weekly course was put into the book (R8)."""

    series_id: str
    room_id: str
    dates: int


@dataclass(frozen=True, slots=True)
class SeriesEnded:
    """The rest of a weekly course was taken out of the book."""

    series_id: str
    dates: int
