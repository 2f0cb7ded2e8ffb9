"""What a hub file says, as frozen values: the hub as its manager describes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from zoneinfo import ZoneInfo

from kiosk.answers import Purpose
from kiosk.public_holidays import holidays_of
from kiosk.room_answers import Noise, RoomRules
from kiosk.rules.opening import DayException, Hours, Opening, no_holidays
from kiosk.texts import Text


@dataclass(frozen=True, slots=True)
class Hub:
    """Who the hub is; `number` is the one that its passes carry (P1), unique in the network."""

    key: str
    name: str
    number: int
    address: str
    postal_code: str
    town: str
    time_zone: str
    languages: tuple[str, ...]
    day_turns_at: time

    @property
    def zone(self) -> ZoneInfo:
        """The hub's time zone."""
        return ZoneInfo(self.time_zone)


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach the hub's people; `help_phone` is shown to a visitor who needs help now."""

    phone: str
    email: str
    help_phone: str
    emergency_phone: str


@dataclass(frozen=True, slots=True)
class Wifi:
    """The visitors' wireless network; an empty password means that it is open."""

    name: str
    password: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class HubLimit:
    """How many people may be in the whole hub, and why (O2)."""

    places: int
    reason: Text


@dataclass(frozen=True, slots=True)
class Space:
    """A side of the hub with its own limit (O1)."""

    key: str
    name: Text
    limit: int
    is_step_free: bool
    directions: Text


@dataclass(frozen=True, slots=True)
class Room:
    """Something bookable in one space (R1); `parts` are the rooms it consists of (R9)."""

    key: str
    name: Text
    space: str
    seats: int
    noise: Noise
    is_step_free: bool
    equipment: tuple[Text, ...]
    rules: RoomRules = field(default_factory=RoomRules)
    parts: tuple[str, ...] = ()
    next_to: tuple[str, ...] = ()
    is_booth: bool = False


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When the hub is open; `country` is whose public holidays it keeps closed, None if none."""

    hours: tuple[Hours, ...]
    exceptions: tuple[DayException, ...]
    country: str | None


@dataclass(frozen=True, slots=True)
class Unstaffed:
    """What holds while nobody of the hub is there: places of the whole hub, and what is said."""

    places: int
    said: Text


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What the check-in offers and says (V2-V4)."""

    purposes: tuple[Purpose, ...]
    health: Text
    welcome: Text
    house_rules: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Times:
    """How long things wait: the screen, a hold's promise (O7), a called party (O9)."""

    idle_seconds: int
    hold_grace_minutes: int
    call_minutes: int


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many days a kind of record is kept (M5)."""

    visits: int
    students: int
    passes: int


@dataclass(frozen=True, slots=True)
class NearbyHub:
    """Another hub that people can be sent to."""

    name: str
    town: str
    km: int
    phone: str


@dataclass(frozen=True, slots=True)
class HubFile:
    """One hub, whole. `unstaffed` is None only when the hub is always staffed."""

    hub: Hub
    contact: Contact
    wifi: Wifi | None
    limit: HubLimit
    spaces: tuple[Space, ...]
    rooms: tuple[Room, ...]
    opening_hours: OpeningHours
    unstaffed: Unstaffed | None
    check_in: CheckIn
    times: Times
    retention_days: Retention
    neighbours: tuple[NearbyHub, ...]

    @property
    def opening(self) -> Opening:
        """The opening hours with their public holidays, as the rule takes them."""
        hours = self.opening_hours
        holiday = holidays_of(hours.country) if hours.country else no_holidays
        return Opening(hours.hours, hours.exceptions, holiday, self.hub.day_turns_at)
