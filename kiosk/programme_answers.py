"""Answers about what is on: events, their seats, signing up and waiting, every yes and no (E1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.answers import HoldClash
from kiosk.media.kinds import MediumKind as MediumKind  # noqa: PLC0414 -- its home for others
from kiosk.texts import Text

NO_WORDS = Text("")


class EventSource(StrEnum):
    """Where an event comes from (E2)."""

    OWN = "own"
    FEED = "feed"
    NETWORK = "network"


class EventKind(StrEnum):
    """What it is; STUDY has a start test and may be followed from home."""

    EVENT = "event"
    STUDY = "study"


class EventState(StrEnum):
    """Whether it takes place."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class MediumFacts:
    """A picture or film that was checked and copied in; `path` is where it is on this machine.

    `seconds` is None for a picture. Width and height are in pixels. `small` is where a small
    picture of it is, "" where there is none.
    """

    medium_id: str
    kind: MediumKind
    name: str
    path: str
    width: int
    height: int
    seconds: float | None = None
    has_sound: bool = False
    small: str = ""


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats of an event with sign-up: `taken` are signed up or offered, `waiting` people wait."""

    total: int
    taken: int
    waiting: int = 0

    @property
    def free(self) -> int:
        """Seats that can be had now; never below 0, where seats were taken away later."""
        return max(0, self.total - self.taken)


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event as everybody may know it, own or from elsewhere (E1, E2).

    [`starts_at`, `ends_at`) are instants; `first_day` and `last_day` the days by the hub's wall on
    which it is, both included. `where` is the side or the words for a place, `directions` how one
    finds that side, `source_name` the calendar that it comes from. `seats` None: no sign-up. `held`
    places are kept for its people (O7). `moved_from` is when it should have been before it was
    moved.
    """

    event_id: str
    source: EventSource
    title: Text
    starts_at: datetime
    ends_at: datetime
    first_day: date
    last_day: date
    is_all_day: bool = False
    where: Text = NO_WORDS
    directions: Text = NO_WORDS
    space_id: str | None = None
    description: Text = NO_WORDS
    language: str = ""
    organiser: str = ""
    source_name: str = ""
    medium: MediumFacts | None = None
    link: str = ""
    home_link: str = ""
    kind: EventKind = EventKind.EVENT
    is_exam: bool = False
    test_at: datetime | None = None
    seats: Seats | None = None
    held: int = 0
    state: EventState = EventState.PLANNED
    reason: str = ""
    series_id: str | None = None
    moved_from: datetime | None = None

    @property
    def is_over_days(self) -> bool:
        """Whether it is on more than one day."""
        return self.last_day > self.first_day

    @property
    def takes_sign_ups(self) -> bool:
        """Whether one signs up for it here."""
        return self.seats is not None and self.state is EventState.PLANNED


# --- what visitors see ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day with its events: those of all day first, then by their start."""

    day: date
    events: tuple[EventFacts, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeSeen:
    """What is on for `days`, one after the other from `days[0]`, empty ones included.

    `last_day` is the last on which anything is known. `is_old` where a calendar from outside could
    not be read for a day or longer.
    """

    at: datetime
    today: date
    zone: str
    days: tuple[ProgrammeDay, ...]
    last_day: date
    is_old: bool = False

    @property
    def events(self) -> tuple[EventFacts, ...]:
        """Every event once, in the order of the days."""
        return tuple({each.event_id: each for day in self.days for each in day.events}.values())


@dataclass(frozen=True, slots=True)
class SeatOffered:
    """A seat fell free for who waited: what the entrance tells, nobody's name or code."""

    event_id: str
    title: Text
    until: datetime


@dataclass(frozen=True, slots=True)
class NewsOfProgramme:
    """What of the programme the entrance tells of its own accord.

    `on_now` are events of this moment, `next_up` those that still begin today; `changed` those of
    today and tomorrow that were cancelled or moved. `is_exam` asks for quiet: nothing moves on the
    screen and nothing sounds (E1).
    """

    at: datetime
    on_now: tuple[EventFacts, ...] = ()
    next_up: tuple[EventFacts, ...] = ()
    changed: tuple[EventFacts, ...] = ()
    offers: tuple[SeatOffered, ...] = ()
    is_exam: bool = False


# --- signing up -----------------------------------------------------------------------------------

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


# --- the manager's --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Repeat:
    """Weekly on these weekdays (0 is Monday) in every `every`-th week, until a day or so often."""

    weekdays: tuple[int, ...]
    every: int = 1
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as the manager has written it; `event_id` None is a new one.

    Times are by the hub's wall; `ends` at or before `starts` is on the next day, `last` a later
    last day (None: the same). `repeat` only for a new one. With `is_rest` a change is made to this
    date of a series and all later ones.
    """

    key: str
    title: Text
    first: date
    starts: time
    ends: time
    event_id: str | None = None
    last: date | None = None
    is_all_day: bool = False
    description: Text = NO_WORDS
    language: str = ""
    organiser: str = ""
    space_id: str | None = None
    place: str = ""
    seats: int | None = None
    held: int = 0
    medium_id: str | None = None
    link: str = ""
    home_link: str = ""
    kind: EventKind = EventKind.EVENT
    is_exam: bool = False
    test: time | None = None
    repeat: Repeat | None = None
    is_rest: bool = False


class WhyNoEvent(StrEnum):
    """Why an event cannot be kept as it was written; the first that applies."""

    GONE = "gone"
    TITLE = "title"
    TIMES = "times"
    NO_SUCH_TIME = "no_such_time"
    PAST = "past"
    TOO_FAR = "too_far"
    TOO_MANY_DATES = "too_many_dates"
    SEATS = "seats"
    SEATS_TAKEN = "seats_taken"
    HELD = "held"
    PLACES = "places"
    LINK = "link"
    TEST = "test"
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class NoEvent:
    """Nothing was kept, and why. `most` goes with SEATS, SEATS_TAKEN (signed up) and dates."""

    why: WhyNoEvent
    most: int = 0


@dataclass(frozen=True, slots=True)
class EventDate:
    """One date before it is saved: its instants, or why there are none, and what its hold meets.

    With `is_closed` nobody can come in at its start by the opening hours: worth a word, no reason.
    """

    day: date
    starts_at: datetime | None
    ends_at: datetime | None
    why_not: WhyNoEvent | None = None
    clash: HoldClash | None = None
    is_closed: bool = False

    @property
    def can_be(self) -> bool:
        """Whether it can be kept as it is."""
        return self.why_not is None and self.clash is None


@dataclass(frozen=True, slots=True)
class EventPlan:
    """Every date with what is in its way, before anything is kept (O7, R8)."""

    dates: tuple[EventDate, ...]
    signed_up: int = 0

    @property
    def is_clear(self) -> bool:
        """Whether every date can be kept."""
        return all(each.can_be for each in self.dates)


@dataclass(frozen=True, slots=True)
class EventSaved:
    """It is on the programme: the (first) event, how many dates, how many were left out."""

    event_id: str
    dates: int = 1
    left_out: int = 0
    told: int = 0


@dataclass(frozen=True, slots=True)
class EventCancelled:
    """So many dates do not take place; `told` people will read it by their code."""

    dates: int
    told: int


@dataclass(frozen=True, slots=True)
class SignUpRow:
    """One line of the list of who comes, for the manager: in the order of signing up."""

    sign_up_id: str
    number: int
    name: str | None
    people: int
    state: SignUpState
    made_at: datetime
    offered_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignUpList:
    """Who comes to an event, and who waits."""

    event: EventFacts
    rows: tuple[SignUpRow, ...]
