"""Occupancy: how many places are free, who may enter, and how a party divides over the sides.

free on a side = min(its limit - inside - held there, hub limit - inside - held), never below 0
                                                                                    (O3)
limit in force = the rule of that scope with the latest start that covers now       (O2)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from kiosk.answers import FullBecause, GroupChoice, Places, ScopePlaces
from kiosk.texts import Text

Split = tuple[tuple[str, int], ...]
"""Who goes where: (side, people), only sides that get anybody."""

NO_LIMIT = 500
"""What a side without a rule of its own may take: the hub's limit binds it all the same."""


class DatedLimit(Protocol):
    """A limit as it is kept: from, until (None is open), places, and when it was set."""

    @property
    def places(self) -> int: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime | None: ...
    @property
    def set_at(self) -> datetime: ...


Limit = TypeVar("Limit", bound=DatedLimit)


def in_force(rules: Iterable[Limit], now: datetime) -> Limit | None:
    """The rule with the latest start that covers now; of two with one start the one set later.

    Of two that were set at the same instant (a clock that stands still) it is the last one given.
    """
    covering = [r for r in rules if r.starts_at <= now and (r.ends_at is None or now < r.ends_at)]
    latest = sorted(covering, key=lambda rule: (rule.starts_at, rule.set_at))
    return latest[-1] if latest else None


class ScopedLimit(DatedLimit, Protocol):
    """A dated limit of a side, or of the hub (None)."""

    @property
    def space_id(self) -> str | None: ...


def limit_of(rules: Iterable[ScopedLimit], space_id: str | None, at: datetime) -> int:
    """The places of a scope at a moment by its dated limits.

    Before the first rule of all (the clock went back) that one holds already: the hub always has a
    limit (O2).
    """
    own = [rule for rule in rules if rule.space_id == space_id]
    rule = in_force(own, at) or min(own, key=lambda r: r.starts_at, default=None)
    return rule.places if rule else NO_LIMIT


def always_covered(rules: Sequence[Limit], now: datetime) -> bool:
    """Whether some rule covers now and every moment after it (O2)."""
    ends = [rule.ends_at for rule in rules if rule.ends_at is not None and rule.ends_at > now]
    return all(in_force(rules, at) is not None for at in (now, *ends))


@dataclass(frozen=True, slots=True)
class Scope:
    """The count of a side or of the hub, in people, before its free places are worked out."""

    space_id: str | None
    name: Text
    limit: int
    inside: int
    held: int
    extra: int = 0

    @property
    def room(self) -> int:
        """What this scope alone would still take; below 0 when it is over its limit."""
        return self.limit + self.extra - self.inside - self.held


def places_of(hub: Scope, sides: Sequence[Scope]) -> Places:
    """The free places of the hub and of each side (O3).

    The hub's free places are also never more than its sides can take together, less what is kept
    in the hub on no side in particular: those people will have to sit on one, too.
    """
    more = _more_anywhere(hub, sides)
    used_up = sum(max(0, -side.room) for side in sides)
    kept_anywhere = hub.held - sum(side.held for side in sides)
    at_most = sum(max(0, side.room) for side in sides) + max(0, more - used_up) - kept_anywhere
    room = max(0, min(hub.room, at_most))
    lifted = [replace(side, extra=side.extra + more) for side in sides]
    seen = tuple(_seen(side, max(0, min(side.room, room))) for side in lifted)
    return Places(_seen(hub, room), seen)


def _more_anywhere(hub: Scope, sides: Sequence[Scope]) -> int:
    """How many of a hub's override the sides lack places for: one may sit on either (O11)."""
    anywhere = hub.extra - sum(side.extra for side in sides)
    lack = hub.limit + hub.extra - sum(side.limit + side.extra for side in sides)
    return max(0, min(anywhere, lack))


def _seen(scope: Scope, free: int) -> ScopePlaces:
    return ScopePlaces(
        scope.space_id,
        scope.name,
        scope.limit + scope.extra,
        max(0, scope.inside),
        scope.held,
        free,
        scope.extra,
    )


def what_is_in_the_way(places: Places, split: Split) -> FullBecause | None:
    """None when everybody of the split may enter; else whether side, hub or kept places bar it."""
    people = sum(n for _, n in split)
    if people > places.hub.free:
        sides = sum(_free_but_for_held(side) for side in places.sides)
        fits = people <= min(sides, _free_but_for_held(places.hub))
        return FullBecause.HELD if fits else FullBecause.HUB
    for space_id, n in split:
        side = places.side(space_id)
        if n > side.free:
            return FullBecause.HELD if n <= _free_but_for_held(side) else FullBecause.SIDE
    return None


def _free_but_for_held(scope: ScopePlaces) -> int:
    return max(0, scope.limit - scope.inside)


def spread(places: Places, people: int, first: str | None = None) -> Split | None:
    """Divide `people` over the sides: one side if one is enough, `first` if it is that one.

    A party that must be divided fills the roomiest side first. None when they do not fit.
    """
    if people > places.hub.free:
        return None
    sides = sorted(places.sides, key=lambda side: (side.space_id != first, -_own_room(side)))
    for side in sides:
        if side.free >= people:
            return ((str(side.space_id), people),)
    return as_many_as_fit(places, people)


def _own_room(side: ScopePlaces) -> int:
    """What the side would take if the hub took any number: by this sides are compared."""
    return side.limit - side.inside - side.held


def as_many_as_fit(places: Places, people: int) -> Split:
    """The largest part of `people` that may come in now, roomiest side first; may be empty."""
    left = min(people, places.hub.free)
    split: list[tuple[str, int]] = []
    for side in sorted(places.sides, key=_own_room, reverse=True):
        n = min(side.free, left)
        if n > 0:
            split.append((str(side.space_id), n))
            left -= n
    return tuple(split)


def group_choices(places: Places, people: int, most_ever: int) -> tuple[GroupChoice, ...]:
    """What a group can do, best first: one side, both sides, part now, all wait (O8).

    No party waits that an empty hub (`most_ever` places) could not take: it would never be called.
    """
    one_side = [
        GroupChoice(((str(side.space_id), people),), 0)
        for side in places.sides
        if side.free >= people
    ]
    part = as_many_as_fit(places, people)
    now = sum(n for _, n in part)
    choices = [*one_side]
    if now == people and len(part) > 1:
        choices.append(GroupChoice(part, 0))
    if 0 < now < people:
        choices.append(GroupChoice(part, min(people - now, most_ever)))
    if now < people and most_ever > 0:
        choices.append(GroupChoice((), min(people, most_ever)))
    return tuple(choices)


def next_call(
    parties: Sequence[tuple[str, int, str | None]], places: Places
) -> tuple[str, Split] | None:
    """The first party in order that fits now, and where (O9); parties are (id, people, side)."""
    for party, people, side in parties:
        split = spread(places, people, side)
        if split is not None:
            return party, split
    return None


def merge(*counts: Mapping[str | None, int]) -> dict[str | None, int]:
    """Add up counts by scope."""
    total: dict[str | None, int] = {}
    for count in counts:
        for scope, people in count.items():
            total[scope] = total.get(scope, 0) + people
    return total
