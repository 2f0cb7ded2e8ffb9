"""Answers about media, the playlist and calendars from outside: what is kept, every yes and no."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.media.kinds import MediumWrong as MediumWrong  # noqa: PLC0414 -- its home for others
from kiosk.programme_answers import NO_WORDS, EventFacts, MediumFacts
from kiosk.room_answers import OnAirNow
from kiosk.texts import Text

# --- media ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MediumTrouble:
    """A medium that was skipped on the screen: why, since when and how often (E4)."""

    what: MediumWrong
    first_at: datetime
    last_at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class MediumKept:
    """A medium as the manager sees it; `events` and `items` are how many use it."""

    facts: MediumFacts
    size: int
    added_at: datetime
    items: int = 0
    events: int = 0
    trouble: MediumTrouble | None = None


@dataclass(frozen=True, slots=True)
class MediumAdded:
    """It was copied in and checked; `was_there` where the same file had been before."""

    medium: MediumFacts
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class NoMedium:
    """It was not taken in, and why; `file_name` is what was asked for."""

    file_name: str
    why: MediumWrong


@dataclass(frozen=True, slots=True)
class MediumFound:
    """A file on a memory stick or in a folder that could be taken in, by its name and content."""

    path: str
    name: str
    size: int
    why_not: MediumWrong | None = None
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class FolderFound:
    """A memory stick, or a folder on one; `name` is for people."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class FolderSeen:
    """What is in a folder of a stick, what can be taken in first; `is_cut` where there is more."""

    folder: FolderFound
    folders: tuple[FolderFound, ...] = ()
    files: tuple[MediumFound, ...] = ()
    is_cut: bool = False


# --- the playlist ---------------------------------------------------------------------------------


class ItemKind(StrEnum):
    """What an item of the playlist shows (E3)."""

    MEDIUM = "medium"
    PROGRAMME = "programme"
    PLACES = "places"
    ROOMS = "rooms"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class PlaylistItem:
    """One item: for `seconds`, on weekdays (0 is Monday), within [`starts`, `ends`) by the wall.

    No times: all day; `ends` at or before `starts` goes on past midnight. `first_day` and
    `last_day` bound it where they are set. A film lasts as long as it is, whatever `seconds` says.
    """

    item_id: str
    kind: ItemKind
    seconds: int = 12
    medium: MediumFacts | None = None
    words: Text = NO_WORDS
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    starts: time | None = None
    ends: time | None = None
    first_day: date | None = None
    last_day: date | None = None
    is_on: bool = True
    trouble: MediumTrouble | None = None


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as the manager has written it; `item_id` None is a new one, put last."""

    key: str
    kind: ItemKind
    item_id: str | None = None
    seconds: int = 12
    medium_id: str | None = None
    words: Text = NO_WORDS
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    starts: time | None = None
    ends: time | None = None
    first_day: date | None = None
    last_day: date | None = None
    is_on: bool = True


class WhyNoItem(StrEnum):
    """Why an item cannot be kept as it was written."""

    GONE = "gone"
    MEDIUM = "medium"
    WORDS = "words"
    SECONDS = "seconds"
    WEEKDAYS = "weekdays"
    DAYS = "days"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class ItemSaved:
    """It is on the playlist."""

    item_id: str


@dataclass(frozen=True, slots=True)
class NoItem:
    """Nothing was kept, and why."""

    why: WhyNoItem
    most: int = 0


class WhyStill(StrEnum):
    """Why nothing moves and nothing sounds on the idle screen (E1, B2)."""

    EXAM = "exam"
    ON_AIR = "on_air"


@dataclass(frozen=True, slots=True)
class IdleSeen:
    """What the idle screen shows now: the items that are due, in their order.

    `items` is never empty: where nothing is scheduled, a generated card is (`is_generated`).
    `programme` are the events worth a card, `still` why all has to stand still, and until when at
    the latest for an exam; `on_air` is where somebody is on air.
    """

    at: datetime
    zone: str
    items: tuple[PlaylistItem, ...]
    programme: tuple[EventFacts, ...] = ()
    still: WhyStill | None = None
    is_generated: bool = False
    still_until: datetime | None = None
    on_air: tuple[OnAirNow, ...] = ()


# --- calendars from outside -----------------------------------------------------------------------


class FeedWrong(StrEnum):
    """Why a calendar could not be read; each has a sentence and a way out."""

    ADDRESS = "address"
    PRIVATE = "private"
    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    REDIRECT = "redirect"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    NO_CALENDAR = "no_calendar"
    TOO_HARD = "too_hard"
    TOO_MANY = "too_many"
    THERE_ALREADY = "there_already"


@dataclass(frozen=True, slots=True)
class FeedState:
    """A calendar from outside: `ok_at` is the age of what is kept, `trouble` why no newer one."""

    feed_id: str
    name: str
    address: str
    may_be_private: bool = False
    space_id: str | None = None
    tried_at: datetime | None = None
    ok_at: datetime | None = None
    trouble: FeedWrong | None = None
    events: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class FeedDraft:
    """A calendar as the manager has written it; `feed_id` None is a new one.

    `address` is https://…, webcal://… or the path of a file on this machine.
    """

    key: str
    name: str
    address: str
    feed_id: str | None = None
    may_be_private: bool = False
    space_id: str | None = None


@dataclass(frozen=True, slots=True)
class FeedKept:
    """It is on the list and will be read at once."""

    feed_id: str


@dataclass(frozen=True, slots=True)
class NoFeed:
    """Nothing was kept, and why (ADDRESS, PRIVATE, TOO_MANY)."""

    why: FeedWrong
