"""Room acts: what people do with rooms at the screen, and the manager behind the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class WantsRoom:
    """Asks for a room for [starts_at, ends_at): to have it, or to wait for it (`waits`)."""

    who: str
    room: str
    starts_at: datetime
    ends_at: datetime
    people: int = 1
    is_now: bool = False
    waits: bool = False

    def __str__(self) -> str:
        does = "waits for" if self.waits else "takes" if self.is_now else "reserves"
        return f"{self.who} {does} {self.room}"


class WithCode(StrEnum):
    """What the holder of a code does without being asked anything more."""

    START = "starts the room"
    CANCEL = "cancels the room"
    END = "ends the room"
    ACCEPT = "takes the offer"
    INDUCTION = "confirms the induction"
    ON_AIR = "goes on air"
    OFF_AIR = "goes off air"


@dataclass(frozen=True, slots=True)
class UsesCode:
    """Does something with the code in hand; `is_inside`: no need to come in."""

    who: str
    does: WithCode
    is_inside: bool = False

    def __str__(self) -> str:
        return f"{self.who} {self.does}"


@dataclass(frozen=True, slots=True)
class ChangesRoom:
    """Extends a reservation until `ends_at`, or moves it where `starts_at` and `room` are given."""

    who: str
    ends_at: datetime
    starts_at: datetime | None = None
    room: str | None = None

    def __str__(self) -> str:
        return f"{self.who} {'extends' if self.starts_at is None else 'moves'} the reservation"


@dataclass(frozen=True, slots=True)
class BlocksRoom:
    """The manager keeps a room from everybody for a while (R10)."""

    room: str
    starts_at: datetime
    ends_at: datetime
    title: str

    def __str__(self) -> str:
        return f"The manager blocks {self.room}"


@dataclass(frozen=True, slots=True)
class KeepsCourse:
    """The manager saves a weekly course of so many dates, leaving out those that clash (R8)."""

    room: str
    first: date
    starts: time
    ends: time
    title: str
    people: int
    dates: int

    def __str__(self) -> str:
        return f"The manager keeps a course: {self.title}"


InRooms = WantsRoom | UsesCode | ChangesRoom
RunsRooms = BlocksRoom | KeepsCourse
