"""Kinds of answers, in the words of a day's file, and what an expectation can ask of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Mark = str | int | bool | tuple[str, ...] | Mapping[str, int]
"""One comparable thing about an answer or about the hub."""


class Kind(StrEnum):
    """What somebody was told, in a word or two."""

    IN = "in"
    FULL = "full"
    CLOSED = "closed"
    NOT_TAKEN = "not taken"
    CHOICES = "choices"
    WAITING = "waiting"
    CALL_GONE = "call gone"
    LEFT_LINE = "left the line"
    OUT = "out"
    UNKNOWN_CODE = "unknown code"
    MOVED = "moved"
    ALREADY_DONE = "already done"
    PASS_REFUSED = "pass refused"
    REMEMBERED = "remembered"
    NOTHING_TO_REMEMBER = "nothing to remember"
    FORGOTTEN = "forgotten"
    LIMIT_SET = "limit set"
    HOLD_MADE = "hold made"
    HOLD_CLASH = "hold clash"
    CORRECTED = "corrected"
    OVER_ALLOWED = "over allowed"
    DONE = "done"
    ROLL_CALL = "roll-call"
    LOCKED = "locked"
    RESERVED = "reserved"
    NO_ROOM = "no room"
    STARTED = "started"
    CHANGED = "changed"
    WAITS_FOR_ROOM = "waits for a room"
    OFFER_GONE = "offer gone"
    TOO_EARLY = "too early"
    INDUCTION_FIRST = "induction first"
    NOT_SO = "not so"
    ROOM_BLOCKED = "room blocked"
    NOT_BLOCKED = "not blocked"
    COURSE_KEPT = "course kept"
    SIGNED_UP = "signed up"
    WAITS_FOR_SEAT = "waits for a seat"
    EVENT_FULL = "event full"
    NO_SIGN_UP = "no sign-up"
    SEAT_GONE = "seat gone"
    SIGN_UP = "sign-up"
    ON_PROGRAMME = "on the programme"
    NO_EVENT = "no event"
    EVENT_CLASH = "event clash"
    EVENT_OFF = "event off"


MARKS: Mapping[Kind, frozenset[str]] = {
    Kind.IN: frozenset({"where", "known_as", "rest_waits"}),
    Kind.FULL: frozenset({"because", "other_sides"}),
    Kind.CLOSED: frozenset({"opens"}),
    Kind.NOT_TAKEN: frozenset({"because"}),
    Kind.CHOICES: frozenset({"choices"}),
    Kind.WAITING: frozenset({"number", "ahead"}),
    Kind.OUT: frozenset({"people", "still_inside", "was_out"}),
    Kind.MOVED: frozenset({"where"}),
    Kind.PASS_REFUSED: frozenset({"because"}),
    Kind.FORGOTTEN: frozenset({"had_name"}),
    Kind.LIMIT_SET: frozenset({"too_many", "breaks"}),
    Kind.HOLD_CLASH: frozenset({"fits", "in_the_way"}),
    Kind.CORRECTED: frozenset({"difference"}),
    Kind.RESERVED: frozenset({"room", "until"}),
    Kind.NO_ROOM: frozenset({"because", "next_free", "other_rooms"}),
    Kind.STARTED: frozenset({"room", "until"}),
    Kind.CHANGED: frozenset({"room", "until", "state", "on_air"}),
    Kind.WAITS_FOR_ROOM: frozenset({"place"}),
    Kind.TOO_EARLY: frozenset({"start_from"}),
    Kind.NOT_SO: frozenset({"state"}),
    Kind.NOT_BLOCKED: frozenset({"clashes"}),
    Kind.COURSE_KEPT: frozenset({"dates", "left_out"}),
    Kind.SIGNED_UP: frozenset({"people"}),
    Kind.WAITS_FOR_SEAT: frozenset({"place"}),
    Kind.EVENT_FULL: frozenset({"seats_free"}),
    Kind.NO_SIGN_UP: frozenset({"because"}),
    Kind.SIGN_UP: frozenset({"state", "event_is"}),
    Kind.ON_PROGRAMME: frozenset({"dates", "left_out", "told_people"}),
    Kind.NO_EVENT: frozenset({"because"}),
    Kind.EVENT_CLASH: frozenset({"fits", "in_the_way"}),
    Kind.EVENT_OFF: frozenset({"told_people"}),
    Kind.ROLL_CALL: frozenset({"listed", "look_for", "names"}),
}
"""What can be asked of an answer of each kind; of the others only that it was given."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer in words, its kind, its marks, and the lines of a list where it has one."""

    kind: Kind
    words: str
    marks: Mapping[str, Mark] = field(default_factory=dict)
    lines: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if set(self.marks) != MARKS.get(self.kind, frozenset()):
            raise AssertionError(f"MARKS does not list {sorted(self.marks)} for {self.kind}")
