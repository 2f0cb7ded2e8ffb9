"""Events, and what everybody may know of them (E1, E2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.media.kinds import MediumKind
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
    places are kept for its people until `held_until` (O7). `moved_from` is when it should have been
    before it was moved.
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
    held_until: datetime | None = None
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
