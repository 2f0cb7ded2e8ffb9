"""What the house knows of a calendar feed: where it is, what came of it, and why not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.playlist_answers import FeedWrong


@dataclass(frozen=True, slots=True)
class Seen:
    """What the last good refresh left, to ask "has it changed since?" with the next one.

    Kept and given back as it is; at most 200, 100 and 64 characters of ASCII.
    """

    etag: str = ""
    modified: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FeedSource:
    """A calendar as the manager gave it: `https://…`, `webcal://…`, or the whole path of a file."""

    address: str
    may_be_private: bool = False
    """The manager says that it is in the hub's own network (a private address)."""
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """One time at which something happens; a series is as many of these as fall in the horizon.

    `uid` and `starts_at` together name it. An event of whole days has `first_day` and `last_day`
    (inclusive) and lasts from hub midnight to hub midnight; others have None for both.
    """

    uid: str
    """At most 64 characters."""
    title: str
    """One line of plain text, 1 to 120 characters."""
    starts_at: datetime
    """Aware UTC."""
    ends_at: datetime
    """Aware UTC, never before `starts_at`; the same where the calendar gave no end."""
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""
    """One line of plain text, at most 120 characters."""
    link: str = ""
    """Empty, or an http(s) address in ASCII of at most 500 characters: drawn, never followed."""


@dataclass(frozen=True, slots=True)
class FeedRead:
    """The calendar was read: what is on from a day ago to the horizon, soonest first."""

    events: tuple[FeedEvent, ...]
    skipped: int = 0
    """Events left out because they were not understood (zone, rule, length), or were too many."""
    hidden: int = 0
    """Events left out because their calendar calls them private (P-22)."""
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class NotChanged:
    """The calendar is what it was; what was kept stays right."""


@dataclass(frozen=True, slots=True)
class FeedFailed:
    """Nothing new could be had from the calendar; the last good list stays."""

    why: FeedWrong
