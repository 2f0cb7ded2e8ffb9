"""What the manager writes of events, and what she is told (E1, O7, R8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.answers import HoldClash
from kiosk.programme_answers.events import NO_WORDS, EventFacts, EventKind
from kiosk.programme_answers.signing import SignUpState
from kiosk.texts import Text


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
