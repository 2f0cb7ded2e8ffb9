"""Held places: when a hold keeps its places, and whether a new one can fit (O7).

   keeps_from        starts_at     falls_free_at              ends_at
       |-----------------|--------------|------------------------|
awaited people hold places [keeps_from, falls_free_at); planning counts [keeps_from, ends_at)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.rules.occupancy import ScopedLimit, limit_of


class Held(Protocol):
    """A hold as it is kept; `space_id` None holds places in the hub on no side in particular."""

    @property
    def id(self) -> str: ...
    @property
    def space_id(self) -> str | None: ...
    @property
    def people(self) -> int: ...
    @property
    def arrived(self) -> int: ...
    @property
    def keeps_from(self) -> datetime: ...
    @property
    def falls_free_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...


def is_keeping(hold: Held, now: datetime) -> bool:
    """Whether what has not arrived is kept now: [keeps_from, falls_free_at)."""
    return hold.keeps_from <= now < hold.falls_free_at


def awaited(hold: Held, now: datetime) -> int:
    """The places that the hold keeps at this moment."""
    return max(0, hold.people - hold.arrived) if is_keeping(hold, now) else 0


def held_by_scope(
    holds: Iterable[Held], now: datetime, without: str | None = None
) -> dict[str | None, int]:
    """Kept places by side, and under None those of the hub as a whole, `without` one hold."""
    held: dict[str | None, int] = {}
    for hold in holds:
        if hold.id != without:
            held[hold.space_id] = held.get(hold.space_id, 0) + awaited(hold, now)
    return held


@dataclass(frozen=True, slots=True)
class Tight:
    """The tightest moment of a stretch: how many people fit then, and under which limit."""

    at: datetime
    fits: int
    limit: int
    space_id: str | None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dated limits of the hub and of its `sides`, as far as they are known."""

    limits: Sequence[ScopedLimit]
    sides: tuple[str, ...]

    def limit_at(self, space_id: str | None, at: datetime) -> int:
        """How many a scope takes then; the hub never more than its sides together."""
        own = limit_of(self.limits, space_id, at)
        if space_id is not None:
            return own
        return min(own, sum(limit_of(self.limits, side, at) for side in self.sides))

    @property
    def changes(self) -> set[datetime]:
        """The moments at which a limit begins or ends."""
        ends = {rule.ends_at for rule in self.limits if rule.ends_at is not None}
        return {rule.starts_at for rule in self.limits} | ends


def tightest(
    stretch: tuple[datetime, datetime],
    scopes: Sequence[str | None],
    holds: Sequence[Held],
    calendar: Calendar,
) -> Tight:
    """The moment of the stretch [start, end) with the fewest places left by the other holds.

    `scopes` are the side, if any, and the hub (None). Only where a limit begins or ends, and where
    a hold begins, can the number become smaller.
    """
    return min(
        (
            _fit(scope, at, holds, calendar)
            for at in _moments(stretch, holds, calendar)
            for scope in scopes
        ),
        key=lambda tight: (tight.fits, tight.at),
    )


def _moments(
    stretch: tuple[datetime, datetime | None], holds: Sequence[Held], calendar: Calendar
) -> list[datetime]:
    start, end = stretch
    moments = {start, *(h.keeps_from for h in holds), *calendar.changes}
    return sorted(at for at in moments if start <= at and (end is None or at < end))


def _fit(scope: str | None, at: datetime, holds: Sequence[Held], calendar: Calendar) -> Tight:
    limit = calendar.limit_at(scope, at)
    return Tight(at, limit - sum(h.people for h in there(scope, at, holds)), limit, scope)


def there(scope: str | None, at: datetime, holds: Iterable[Held]) -> list[Held]:
    """The holds that need places of the scope at that moment."""
    return [h for h in holds if h.keeps_from <= at < h.ends_at and scope in (None, h.space_id)]


def clashing(
    start: datetime, end: datetime, space_id: str | None, holds: Iterable[Held]
) -> tuple[str, ...]:
    """The ids of the holds that share time, and places, with [start, end)."""
    return tuple(
        hold.id
        for hold in holds
        if hold.keeps_from < end
        and start < hold.ends_at
        and (space_id is None or hold.space_id in (None, space_id))
    )


def broken_by(
    stretch: tuple[datetime, datetime | None],
    before: Calendar,
    after: Calendar,
    holds: Sequence[Held],
) -> tuple[str, ...]:
    """The ids of the holds that no longer fit once the limits are as in `after` (O12).

    A hold is broken if, at some moment of it in the stretch [start, end), a scope takes fewer than
    `before`, and fewer than its holds together need.
    """
    broken: set[str] = set()
    coming = sorted(holds, key=lambda hold: hold.keeps_from)
    here: list[Held] = []
    first = 0
    for at in _moments(stretch, holds, after):
        while first < len(coming) and coming[first].keeps_from <= at:
            here.append(coming[first])
            first += 1
        here = [hold for hold in here if at < hold.ends_at]
        for scope in (None, *after.sides):
            meant = there(scope, at, here)
            places = after.limit_at(scope, at)
            if places < before.limit_at(scope, at) and sum(h.people for h in meant) > places:
                broken.update(hold.id for hold in meant)
    return tuple(hold.id for hold in holds if hold.id in broken)
