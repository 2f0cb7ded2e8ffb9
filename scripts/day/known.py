"""Known: what the steps of a day's file so far have made known, and what most verbs read first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.tomlfile import Reader, Table, Wrong
from kiosk.tomlfile.values import shown, whole
from scripts.day import acts
from scripts.day.readers import MOST, among

MANAGER = "manager"


@dataclass
class Known:
    """What the steps before this one have made known."""

    people: Mapping[str, str]
    sides: tuple[str, ...]
    zone: ZoneInfo
    kiosks: int
    day: date
    at: datetime
    came: set[str] = field(default_factory=set)
    waited: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    holds: set[str] = field(default_factory=set)
    rooms: tuple[str, ...] = ()
    reserved: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    signed: set[str] = field(default_factory=set)


Reading = Callable[[Table, Known], acts.Act]


def who_of(table: Table, known: Known) -> str:
    return table.must("who", among(known.people, "a person"))


def people_of(table: Table) -> int:
    return table.may("people", whole(1, MOST, 2), 1)


def by_manager(table: Table) -> None:
    def take(value: object) -> str | Wrong:
        if value == MANAGER:
            return MANAGER
        return Wrong(f'{shown(value)} may not do this: write who = "{MANAGER}"')

    table.must("who", Reader(take, f'"{MANAGER}"', MANAGER))
