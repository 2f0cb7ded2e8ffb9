"""What the house knows of a calendar feed: where it is, what came of it, and why not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

__all__ = [
    "FeedEvent",
    "FeedFailed",
    "FeedFault",
    "FeedRead",
    "FeedSource",
    "NotChanged",
    "Seen",
]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the last good refresh left, to ask "has it changed since?" with the next one."""

    etag: str = ""
    modified: str = ""
    read_at: datetime | None = None
    """When the calendar was last read whole; aware, or None when it never was."""


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
    title: str
    starts_at: datetime
    """Aware UTC."""
    ends_at: datetime
    """Aware UTC, never before `starts_at`; the same when the calendar gave no end."""
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""
    link: str = ""
    """Empty, or an http(s) address in ASCII: to be drawn as a QR code, never followed."""


@dataclass(frozen=True, slots=True)
class FeedRead:
    """The calendar was read: what is on from a day ago to the horizon, soonest first."""

    events: tuple[FeedEvent, ...]
    skipped: int = 0
    """Events left out because they could not be understood (zone, rule, length), or were too many."""
    hidden: int = 0
    """Events left out because their calendar calls them private (P-22)."""
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class NotChanged:
    """The calendar is what it was; what was kept stays right."""


class FeedFault(StrEnum):
    """Why there is no new list; the last good one stays. The value is what is stored."""

    ADDRESS_WRONG = "address_wrong"
    """Not https, webcal or the whole path of a file; or it carries a password."""
    NAME_UNKNOWN = "name_unknown"
    """No such server: a typing mistake, or the hub is offline."""
    PLACE_PRIVATE = "place_private"
    """Its server has a private address, and the manager has not allowed that."""
    UNREACHABLE = "unreachable"
    """The server did not take the connection, or broke it off."""
    NOT_SECURE = "not_secure"
    """The server could not show that it is who it says (TLS)."""
    LEADS_ELSEWHERE = "leads_elsewhere"
    """It sends on to another server, or on and on."""
    NOT_ALLOWED = "not_allowed"
    """The server wants a password or forbids it (401, 403)."""
    GONE = "gone"
    """Nothing is there (404, 410)."""
    SERVER_TROUBLE = "server_trouble"
    """The server answered with something else than a calendar or "not changed"."""
    PACKED = "packed"
    """It came compressed although it was asked for plain: unpacking has no limit."""
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    FILE_ABSENT = "file_absent"
    FILE_UNREADABLE = "file_unreadable"
    """A folder, a device, or a file that the kiosk may not read."""
    NOT_A_CALENDAR = "not_a_calendar"
    """No iCalendar, or one that ends in the middle."""
    TOO_MUCH_WORK = "too_much_work"
    """Reading it took too long or too much memory and was ended."""


@dataclass(frozen=True, slots=True)
class FeedFailed:
    """Nothing new could be had from the calendar."""

    fault: FeedFault
