"""Scenario: one day's file as frozen values, its hub with what the file changes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.hubfile import HubFile
from kiosk.rules.opening import DayException
from scripts.day.acts import Act

Expected = str | int | bool | tuple[str, ...] | Mapping[str, int]
"""A thing that a step expects, as it stands in the file."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One act at one of the kiosks, counted from 0."""

    act: Act
    kiosk: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """What happens at one moment: one deed, or several at the same moment; `line` is the file's."""

    number: int
    line: int
    at: datetime
    deeds: tuple[Deed, ...]
    note: str
    expect: tuple[tuple[str, Expected], ...]

    def __str__(self) -> str:
        return " and ".join(str(deed.act) for deed in self.deeds)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A day: who is in it, where, and the steps in the order of time."""

    title: str
    story: str
    people: Mapping[str, str]
    hub: HubFile
    kiosks: int
    steps: tuple[Step, ...]

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the hub's wall clock."""
        return self.hub.hub.zone


def changed(
    hub: HubFile,
    cap: int | None,
    sides: Mapping[str, int],
    days: tuple[DayException, ...],
) -> HubFile:
    """The hub with another cap, other limits of sides, and days of other hours."""
    opening = replace(
        hub.opening_hours,
        exceptions=(
            *days,
            *(e for e in hub.opening_hours.exceptions if e.day not in {d.day for d in days}),
        ),
    )
    return replace(
        hub,
        limit=replace(hub.limit, places=hub.limit.places if cap is None else cap),
        spaces=tuple(replace(s, limit=sides.get(s.key, s.limit)) for s in hub.spaces),
        opening_hours=opening,
    )
