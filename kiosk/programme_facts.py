"""Facts about what is on, in the past tense (E); never a code, a nickname or a web address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EventMade:
    """The manager put an event on the programme; `dates` of them where it is a series."""

    event_id: str
    title: str
    starts_at: datetime
    dates: int = 1


@dataclass(frozen=True, slots=True)
class EventChanged:
    """Something of an event is otherwise, its time the same; `dates` of a series."""

    event_id: str
    title: str
    dates: int = 1


@dataclass(frozen=True, slots=True)
class EventMoved:
    """It is at another time; `told` people with a sign-up read it by their code."""

    event_id: str
    title: str
    starts_at: datetime
    told: int = 0
    dates: int = 1


@dataclass(frozen=True, slots=True)
class EventWasCancelled:
    """It does not take place; `told` people with a sign-up read it by their code."""

    event_id: str
    title: str
    starts_at: datetime
    told: int = 0
    dates: int = 1


@dataclass(frozen=True, slots=True)
class PeopleSignedUp:
    """So many people have seats."""

    sign_up_id: str
    event_id: str
    people: int


@dataclass(frozen=True, slots=True)
class PeopleWaitForEvent:
    """So many people wait for seats."""

    sign_up_id: str
    event_id: str
    people: int


@dataclass(frozen=True, slots=True)
class SeatsOffered:
    """Seats fell free, and are kept for who waited until then."""

    sign_up_id: str
    event_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SignUpEnded:
    """A sign-up counts no more: "left", by the "manager", "lapsed" unanswered, or "over"."""

    sign_up_id: str
    event_id: str
    because: str


@dataclass(frozen=True, slots=True)
class SignUpCodeMissed:
    """A code that no sign-up has was tried; the digits are not kept."""


@dataclass(frozen=True, slots=True)
class SignUpNamesCleared:
    """The nicknames of events that are over were forgotten."""

    sign_ups: int


@dataclass(frozen=True, slots=True)
class FeedSaved:
    """The manager put a calendar from outside on the list, or changed it ("made", "changed")."""

    feed_id: str
    name: str
    what: str


@dataclass(frozen=True, slots=True)
class FeedRemoved:
    """A calendar from outside is not read any more; its events are gone."""

    feed_id: str
    name: str


@dataclass(frozen=True, slots=True)
class FeedRefreshed:
    """A calendar from outside was read, and something in it was new."""

    feed_id: str
    name: str
    events: int
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class FeedFailed:
    """A calendar from outside could not be read any more; its last good copy stays."""

    feed_id: str
    name: str
    because: str


@dataclass(frozen=True, slots=True)
class MediumTakenIn:
    """A picture or film was copied in."""

    medium_id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class MediumRemoved:
    """A picture or film is gone, from the playlist too."""

    medium_id: str
    name: str


@dataclass(frozen=True, slots=True)
class MediumBroke:
    """A picture or film could not be shown and was skipped (E4)."""

    medium_id: str
    name: str
    what: str


@dataclass(frozen=True, slots=True)
class MediumMended:
    """A picture or film that had been skipped was shown again."""

    medium_id: str
    name: str


@dataclass(frozen=True, slots=True)
class PlaylistChanged:
    """What the screen shows when nobody touches it is otherwise.

    `what` is "made", "changed", "moved", "on", "off" or "removed".
    """

    item_id: str
    what: str
