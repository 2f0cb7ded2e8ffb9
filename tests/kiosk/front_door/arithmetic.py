"""Who is inside, what is kept and what is left, worked out from the rows, not by the house."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from db.queries import hub as hub_rows
from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import DoorState
from tests.kiosk.front_door.small_hub import SCOPES, SIDES, UNSTAFFED_CAP


@dataclass(frozen=True, slots=True)
class Count:
    """People and promises of one moment, by scope (None is the hub)."""

    inside: Counter[str | None]
    held: Counter[str | None]
    limit: dict[str | None, int]
    extra: Counter[str | None]

    def room(self, scope: str | None) -> int:
        """What is left of a limit; a hub's override may be used up on any side (O3, O11)."""
        of_the_scope = self.extra if scope is None else (scope, None)
        extra = sum(self.extra[where] for where in of_the_scope)
        return self.limit[scope] + extra - self.inside[scope] - self.held[scope]

    @property
    def kept_anywhere(self) -> int:
        """What is kept in the hub on no side in particular."""
        return self.held[None] - sum(self.held[side] for side in SIDES)

    @property
    def is_within(self) -> bool:
        """Whether everybody inside and everybody promised has a place."""
        return all(self.room(scope) >= 0 for scope in SCOPES)


def count_at(
    tx: Transaction, now: datetime, day: date, door: DoorState, own_hold: str | None
) -> Count:
    """Count what is there; the hold by which somebody just came in does not count against them."""
    inside: Counter[str | None] = Counter(visit_rows.inside(tx, day))
    inside[None] = sum(inside.values())
    held = _held(tx, now, day, own_hold)
    extra: Counter[str | None] = Counter()
    for over in hub_rows.overrides_at(tx, now):
        extra[over.space_id] += over.people
    rules = hub_rows.limits_from(tx, now)
    limit = {scope: _limit(rules, scope, now) for scope in SCOPES}
    if door.is_open and not door.is_staffed:
        limit[None] = min(limit[None], UNSTAFFED_CAP)
    return Count(inside, held, limit, extra)


def _held(tx: Transaction, now: datetime, day: date, own_hold: str | None) -> Counter[str | None]:
    """What holds keep from half an hour before until their grace is over, and calls (O7, O9)."""
    held: Counter[str | None] = Counter()
    for hold in line_rows.holds_from(tx, now):
        if hold.id != own_hold and hold.keeps_from <= now < hold.falls_free_at:
            held[hold.space_id] += max(0, hold.people - hold.arrived)
    for _, side, people in line_rows.called_places(tx, day):
        held[side] += people
    held[None] = sum(held.values())
    return held


def _limit(rules: Iterable[hub_rows.LimitRow], scope: str | None, now: datetime) -> int:
    """The rule with the latest start that covers now; before the first of all, that one (O2)."""
    mine = [r for r in rules if r.space_id == scope]
    covering = [r for r in mine if r.starts_at <= now and (r.ends_at is None or now < r.ends_at)]
    if not covering:
        return min(mine, key=lambda r: r.starts_at).places
    return max(reversed(covering), key=lambda r: (r.starts_at, r.set_at)).places
