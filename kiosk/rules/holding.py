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


class Calendar(Protocol):
    """What the fitting of a hold asks: the limit of a scope at a moment."""

    def limit_at(self, space_id: str | None, at: datetime) -> int:
        """The limit in force then."""
        ...


def tightest(
    stretch: tuple[datetime, datetime],
    scopes: Sequence[str | None],
    holds: Sequence[Held],
    calendar: Calendar,
    changes: Iterable[datetime],
) -> Tight:
    """The moment of the stretch [start, end) with the fewest places left by the other holds.

    `scopes` are the side, if any, and the hub (None); `changes` are the moments at which a limit
    begins or ends. Only there, and where a hold begins, can the number change.
    """
    start, end = stretch
    moments = {start, *(h.keeps_from for h in holds), *changes}
    inner = sorted(at for at in moments if start <= at < end)
    return min(
        (_fit(scope, at, holds, calendar) for at in inner for scope in scopes),
        key=lambda tight: (tight.fits, tight.at),
    )


def _fit(scope: str | None, at: datetime, holds: Sequence[Held], calendar: Calendar) -> Tight:
    limit = calendar.limit_at(scope, at)
    taken = sum(
        hold.people
        for hold in holds
        if hold.keeps_from <= at < hold.ends_at and scope in (None, hold.space_id)
    )
    return Tight(at, limit - taken, limit, scope)


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
    space_id: str | None,
    places: int,
    start: datetime,
    end: datetime | None,
    holds: Sequence[Held],
) -> tuple[str, ...]:
    """The ids of the holds that no longer fit while a limit of `places` is in force (O12).

    A hold is broken if, at some moment of it in [start, end), the holds of that scope together
    need more than `places`.
    """
    meant = [hold for hold in holds if space_id in (None, hold.space_id)]
    moments = sorted({start, *(h.keeps_from for h in meant if h.keeps_from > start)})
    broken: set[str] = set()
    for at in moments:
        there = [h for h in meant if h.keeps_from <= at < h.ends_at]
        if (end is None or at < end) and sum(h.people for h in there) > places:
            broken.update(h.id for h in there)
    return tuple(hold.id for hold in meant if hold.id in broken)
