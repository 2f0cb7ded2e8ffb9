"""Answers to who comes in, alone, as a group or by the waiting line (O4, O8, O9, V1-V4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.answers.kinds import Purpose
from kiosk.answers.seen import HeldFor, Neighbour, Places, ScopePlaces
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a person at the door asks for; `sides` are (space, people), empty means "anywhere".

    `people` come in now, `waiting` more of a split group join the line in the same breath (O8).
    `key` is made when the form opens: the same key again gives the same answer (V6).
    """

    key: str
    purpose: Purpose
    sides: tuple[tuple[str, int], ...] = ()
    people: int = 1
    name: str | None = None
    hold_id: str | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Stay:
    """So many people of one visit on one side, and how one gets there, if the hub says."""

    space_id: str
    name: Text
    people: int
    directions: Text | None = None


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """They are in: where, with which day code and pass; `waits` is the rest of a split group."""

    visit_id: str
    at: datetime
    code: str
    people: int
    stays: tuple[Stay, ...]
    free_after: int
    pass_text: str
    name: str | None = None
    is_remembered: bool = False
    waits: Waiting | None = None


class FullBecause(StrEnum):
    """What is in the way: the side, the hub, or places that are kept for somebody."""

    SIDE = "side"
    HUB = "hub"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Full:
    """No room, with every way out that there is now (O4).

    `reason` is what the manager, or the hub file, gave for the limit that is in the way.
    """

    because: FullBecause
    people: int
    places: Places
    asked: str | None
    other_sides: tuple[ScopePlaces, ...]
    line_length: int
    holds: tuple[HeldFor, ...]
    neighbours: tuple[Neighbour, ...]
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """The hub is closed now; when it opens, as far as the calendar is known."""

    opens_at: datetime | None
    reason: Text | None


class Wrong(StrEnum):
    """What cannot be taken as it was given."""

    NAME_LONG = "name_long"
    NAME_UNREADABLE = "name_unreadable"
    PEOPLE = "people"
    SPLIT = "split"
    SIDE = "side"
    REASON_MISSING = "reason_missing"
    TITLE_MISSING = "title_missing"
    TIMES = "times"
    PLACES = "places"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Something in the form cannot be taken; nothing happened. `limit` is the bound, if one."""

    wrong: Wrong
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """One thing that a group can do: who goes where now, and how many wait (O8)."""

    sides: tuple[tuple[str, int], ...]
    waiting: int

    @property
    def now(self) -> int:
        """How many come in now."""
        return sum(people for _, people in self.sides)


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """What fits for `people`, best first; an empty hub could take `most_ever`."""

    people: int
    free: int
    places: Places
    choices: tuple[GroupChoice, ...]
    most_ever: int
    neighbours: tuple[Neighbour, ...]
    line_length: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """They are in the line: number, size, who is before them, and the code to leave it with."""

    waiting_id: str
    number: int
    people: int
    code: str
    ahead: int


@dataclass(frozen=True, slots=True)
class CallGone:
    """The call is over: expired, answered by somebody else, or withdrawn."""

    number: int | None


@dataclass(frozen=True, slots=True)
class LeftLine:
    """They no longer wait."""

    number: int
