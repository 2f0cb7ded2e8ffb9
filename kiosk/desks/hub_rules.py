"""The hub's own rules, hours and name as they are kept, for decisions to take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any

import msgspec

from db.queries import hub as hub_rows
from db.store import Transaction
from kiosk.answers import HubFacts
from kiosk.public_holidays import holidays_of
from kiosk.rules.opening import DayException, Hours, Opening, no_holidays
from kiosk.texts import Text
from kiosk.trouble import NotSetUp


@dataclass(frozen=True, slots=True)
class HubRules:
    """Numbers of the hub file that decisions need; `holidays` is a country code or ""."""

    hold_grace_min: int = 20
    call_min: int = 5
    unstaffed_places: int | None = None
    holidays: str = "FI"
    profile_days: int = 180
    day_turns_at: str = "04:00"

    @property
    def turn(self) -> time:
        """When one hub day ends and the next begins, by the wall."""
        return wall(self.day_turns_at)


def directions_to(side: hub_rows.SpaceRow) -> Text | None:
    """How one gets to a side from the entrance, where the hub file says it."""
    said = side.facts.get("directions")
    return msgspec.convert(said, type=Text) if said else None


def facts_of(tx: Transaction) -> HubFacts:
    """What the hub says of itself; Trouble `NotSetUp` before the first start."""
    return facts_in(the_hub(tx))


def the_hub(tx: Transaction) -> hub_rows.HubRow:
    """The hub's row; Trouble `NotSetUp` before the first start."""
    row = hub_rows.the_hub(tx)
    if row is None:
        raise NotSetUp("no hub is loaded")
    return row


def facts_in(row: hub_rows.HubRow) -> HubFacts:
    """What the hub says of itself."""
    return msgspec.convert(row.facts["hub"], type=HubFacts)


def rules_in(row: hub_rows.HubRow) -> HubRules:
    """The numbers that decisions need."""
    return msgspec.convert(row.facts["rules"], type=HubRules)


def opening_of(
    week: Iterable[hub_rows.StretchRow], days_off: Iterable[hub_rows.DayOffRow], rules: HubRules
) -> Opening:
    """The opening hours as the rule of `kiosk.rules.opening` takes them."""
    return Opening(
        _week_hours(tuple(week)),
        tuple(
            DayException(
                row.day,
                tuple(_hours(row.day, stretch) for stretch in row.stretches),
                row.reason,
            )
            for row in days_off
        ),
        holidays_of(rules.holidays) if rules.holidays else no_holidays,
        rules.turn,
    )


@lru_cache(maxsize=4)
def _week_hours(week: tuple[hub_rows.StretchRow, ...]) -> tuple[Hours, ...]:
    return tuple(
        Hours((row.weekday,), wall(row.opens), wall(row.closes), row.staffed) for row in week
    )


def _hours(day: date, stretch: list[Any]) -> Hours:
    opens, closes, staffed = stretch
    return Hours((day.weekday(),), wall(opens), wall(closes), bool(staffed))


def wall(said: str) -> time:
    """A wall time written "HH:MM"; "24:00" is midnight at the end of the day."""
    return time.fromisoformat("00:00" if said == "24:00" else said)
