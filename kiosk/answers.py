"""Answers of the desks: every yes and every no, as frozen values that screens put into words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.texts import Text


class Purpose(StrEnum):
    """Why somebody comes (V2)."""

    REMOTE_WORK = "remote_work"
    STUDY = "study"
    MEETING = "meeting"
    EVENT = "event"
    CORNER = "corner"
    COMPANY_WEEK = "company_week"
    OTHER = "other"


class Departure(StrEnum):
    """How we know that somebody left (O10); MOVED ends a stay on one side only (O6)."""

    SCANNED = "scanned"
    TOLD = "told"
    PRESUMED = "presumed"
    CORRECTED = "corrected"
    MOVED = "moved"


class Mood(StrEnum):
    """How a visit felt, by one touch on leaving; it is kept with nobody's visit."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


# --- what is seen -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScopePlaces:
    """The places of one side, or of the whole hub (`space_id` None), at one moment (O3).

    `limit` is the limit in force with `extra` places of an override already in it; `held` counts
    held places that have not been taken and places of called parties; all in people.
    """

    space_id: str | None
    name: Text
    limit: int
    inside: int
    held: int
    free: int
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """The hub's places and its sides', in the order of the hub file."""

    hub: ScopePlaces
    sides: tuple[ScopePlaces, ...]

    def side(self, space_id: str) -> ScopePlaces:
        """The side with this id; a KeyError is a bug of the caller."""
        for side in self.sides:
            if side.space_id == space_id:
                return side
        raise KeyError(space_id)


@dataclass(frozen=True, slots=True)
class HeldFor:
    """A hold as visitors may see it: its public name, how many are still awaited, and times.

    `is_of_room` are a reservation's: whoever they are for starts it by its code (R6).
    """

    hold_id: str
    title: Text
    space_id: str | None
    people: int
    arrived: int
    awaited: int
    keeps_from: datetime
    starts_at: datetime
    ends_at: datetime
    is_keeping: bool
    is_of_room: bool = False


@dataclass(frozen=True, slots=True)
class PartyInLine:
    """A waiting party: its number, its size, and, when it is called, until when and where (O9)."""

    waiting_id: str
    number: int
    people: int
    joined_at: datetime
    called_until: datetime | None = None
    sides: tuple[tuple[str, int], ...] = ()

    @property
    def is_called(self) -> bool:
        """Whether its places are being kept for it now."""
        return self.called_until is not None


@dataclass(frozen=True, slots=True)
class DoorState:
    """Open or not, staffed or not, until when; `reason` says why it is closed, if known."""

    is_open: bool
    is_staffed: bool
    closes_at: datetime | None = None
    staffed_until: datetime | None = None
    opens_at: datetime | None = None
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class OverCap:
    """An override in force: `people` over the limit of a side or the hub, until when (O11)."""

    override_id: str
    space_id: str | None
    people: int
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another hub to go to; `free` is None while nothing is known, `known_at` the age of that."""

    name: str
    town: str
    km: int
    phone: str = ""
    free: int | None = None
    known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HubFacts:
    """What the hub says of itself on every screen."""

    key: str
    name: str
    address: str
    zone: str
    languages: tuple[str, ...]
    purposes: tuple[Purpose, ...]
    health: Text
    welcome: Text
    unstaffed: Text
    help_phone: str
    wifi_name: str
    wifi_password: str
    neighbours: tuple[Neighbour, ...]
    idle_s: int = 60
    call_min: int = 5
    profile_days: int = 180
    is_wifi_hidden: bool = False


@dataclass(frozen=True, slots=True)
class OpenDay:
    """When the hub is open on one day to come, whoever is there: [start, end) in order, or never.

    `reason` names the public holiday or says what the manager wrote for the day.
    """

    day: date
    hours: tuple[tuple[datetime, datetime], ...]
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class HubView:
    """Everything that the door's screens show, read in one transaction.

    `week` is told while the door is closed: today, where it opens yet, and the days after it.
    """

    at: datetime
    is_time_trusted: bool
    day: date
    hub: HubFacts
    places: Places
    door: DoorState
    line: tuple[PartyInLine, ...]
    holds: tuple[HeldFor, ...]
    over: tuple[OverCap, ...]
    week: tuple[OpenDay, ...] = ()

    @property
    def called(self) -> tuple[PartyInLine, ...]:
        """The parties whose turn it is now, first called first."""
        return tuple(party for party in self.line if party.is_called)


# --- coming in ----------------------------------------------------------------------------------


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


# --- groups -------------------------------------------------------------------------------------


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

    @property
    def fits_at_once(self) -> bool:
        """Whether an empty hub could take all of them together."""
        return self.people <= self.most_ever


# --- waiting ------------------------------------------------------------------------------------


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


# --- leaving ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FoundVisit:
    """A visit found by code or pass; `stays` is empty when they are already out."""

    visit_id: str
    people: int
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class FoundWaiting:
    """The code belongs to a party in the line."""

    waiting_id: str
    number: int
    people: int


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Nobody here today has that code."""


@dataclass(frozen=True, slots=True)
class Left:
    """They are out; `was_out` when they had been counted out before."""

    visit_id: str
    people: int
    at: datetime
    still_inside: int = 0
    was_out: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """They are on the other side now; the hub's count is the same (O6)."""

    visit_id: str
    people: int
    to: Stay


# --- passes -------------------------------------------------------------------------------------


class PassNo(StrEnum):
    """Why a code is not taken as a pass (P2)."""

    NOT_A_PASS = "not_a_pass"
    OTHER_VERSION = "other_version"
    UNKNOWN_KEY = "unknown_key"
    FORGED = "forged"
    REVOKED = "revoked"
    EXPIRED = "expired"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class PassRefused:
    """The scanned code lets nobody in; leaving is a matter of the day code then."""

    reason: PassNo
    known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PassIn:
    """A pass holder is in; `name` only if its holder asked this hub to remember it (P3)."""

    checked_in: CheckedIn


@dataclass(frozen=True, slots=True)
class PassOut:
    """A pass holder is out."""

    left: Left
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class AlreadyDone:
    """The same pass was read again within seconds: what it did stands (V6)."""

    is_inside: bool
    visit_id: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """The name stays with the pass until then (P3)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NothingToRemember:
    """There is no name, or no pass, to remember it with."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Nothing but counts is left of that pass here."""

    had_name: bool


# --- the manager --------------------------------------------------------------------------------


class PinFault(StrEnum):
    """Why a new PIN is not taken."""

    SHORT = "short"
    LONG = "long"
    NOT_DIGITS = "not_digits"
    EASY = "easy"
    ALREADY_SET = "already_set"


@dataclass(frozen=True, slots=True)
class PinRefused:
    """The new PIN cannot be taken; `least` is the number of digits asked for."""

    fault: PinFault
    least: int


@dataclass(frozen=True, slots=True)
class PinSet:
    """The manager's PIN is set."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The manager's area is open for this session token; `failures` since the last time (T-70)."""

    session: str
    failures: int = 0


@dataclass(frozen=True, slots=True)
class WrongPin:
    """Not the PIN; `wait_s` seconds must pass before the next try."""

    wait_s: int


@dataclass(frozen=True, slots=True)
class MustWait:
    """Too many tries: the PIN was not even looked at."""

    wait_s: int


@dataclass(frozen=True, slots=True)
class Locked:
    """The session is over (2 minutes idle, 15 in all): the PIN again (M1)."""


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """What the kiosk's own clock and the machine's say, and the instant of what was written last.

    Where they differ by much the kiosk's is not trusted, until the manager says which is right.
    """

    at: datetime
    machine_at: datetime
    stored_at: datetime | None
    is_trusted: bool


@dataclass(frozen=True, slots=True)
class ClockSet:
    """It is `at` now; so many visits of the doubtful time were brought into today."""

    at: datetime
    visits: int


@dataclass(frozen=True, slots=True)
class LimitRule:
    """A dated limit (O2); `space_id` None is the hub; `ends_at` None is open."""

    limit_id: str
    space_id: str | None
    places: int
    starts_at: datetime
    ends_at: datetime | None
    reason: Text | None
    is_in_force: bool = False


@dataclass(frozen=True, slots=True)
class LimitEffect:
    """What a new limit would break, before it is saved (O12)."""

    over_now: int
    holds: tuple[HeldFor, ...]


@dataclass(frozen=True, slots=True)
class LimitSaved:
    """The new limit is in the book."""

    limit_id: str


@dataclass(frozen=True, slots=True)
class HoldMade:
    """The places will be kept."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class HoldClash:
    """The hold cannot fit (O7): what would at the tightest moment, and what is in the way."""

    fits: int
    at: datetime
    limit: int
    inside: int
    holds: tuple[HeldFor, ...]
    space_id: str | None


@dataclass(frozen=True, slots=True)
class Corrected:
    """The count is as the manager counted it; `delta` people were added or taken away (O11)."""

    space_id: str
    inside: int
    delta: int


@dataclass(frozen=True, slots=True)
class OverAllowed:
    """So many people may be over the cap until then."""

    override_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """It is done, and there is nothing more to say of it."""


@dataclass(frozen=True, slots=True)
class PresentVisit:
    """A line of the roll-call; `is_presumed_gone` is marked "look for" (V8, O10)."""

    visit_id: str
    space_id: str
    name: str | None
    people: int
    arrived_at: datetime
    is_group: bool
    is_presumed_gone: bool = False


@dataclass(frozen=True, slots=True)
class RollCall:
    """Who and how many are where, at this moment; `uncounted` maps a side to its correction."""

    at: datetime
    places: Places
    visits: tuple[PresentVisit, ...]
    corrections: tuple[tuple[str, int], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class LogLine:
    """One fact of the journal, for the manager's log."""

    seq: int
    at: datetime
    fact: object


@dataclass(frozen=True, slots=True)
class Log:
    """A page of the log, newest first; `older` is the number to ask the next page with."""

    lines: tuple[LogLine, ...]
    older: int | None


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one weekday (0 is Monday): stretches of (opens, closes, staffed) as "HH:MM"."""

    weekday: int
    stretches: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class DayOff:
    """An exception from the week: closed, or other hours, on one date."""

    day: date
    is_closed: bool
    stretches: tuple[tuple[str, str, bool], ...]
    reason: Text | None


@dataclass(frozen=True, slots=True)
class PlacesBook:
    """All that the manager's Places page shows."""

    at: datetime
    view: HubView
    limits: tuple[LimitRule, ...]
    holds: tuple[HeldFor, ...]
    week: tuple[DayHours, ...]
    days_off: tuple[DayOff, ...]
    corrections: tuple[tuple[str, int], ...]


# --- what runs by itself ------------------------------------------------------------------------


class JobOutcome(StrEnum):
    """How a job ended: done, or the world or a bug was in the way."""

    DONE = "done"
    TROUBLE = "trouble"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class JobState:
    """A job for the manager: when it ran last, how that ended, and when it runs next (M3).

    `trouble` is the sentence of the last one that did not end well, with what to do; empty
    otherwise. `is_late` means that it should have been done by now, and raises a card.
    `is_waiting_for_clock` means that it deletes, and nothing is deleted by a clock that may be
    wrong.
    """

    name: str
    title: Text
    why: Text
    last_at: datetime | None
    last_outcome: JobOutcome | None
    trouble: str
    next_at: datetime
    is_late: bool
    is_waiting_for_clock: bool = False
