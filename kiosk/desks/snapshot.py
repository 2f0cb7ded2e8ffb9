"""A snapshot: all that a decision about places needs, read in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from db.queries import hub as hub_rows
from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import (
    DoorState,
    HeldFor,
    HubFacts,
    HubView,
    OpenDay,
    OverCap,
    PartyInLine,
    Places,
    Stay,
)
from kiosk.desks.hub_rules import HubRules, directions_to, facts_in, opening_of, rules_in, the_hub
from kiosk.rules.day import hub_day
from kiosk.rules.holding import awaited, held_by_scope, is_keeping
from kiosk.rules.occupancy import Scope, in_force, limit_of, merge, places_of
from kiosk.rules.opening import Open, Opening, closing_of, hours_of, reason_of, state_at
from kiosk.texts import Text

WEEK_DAYS = 7
TODAY = timedelta(hours=36)
"""No hub day that has begun ends later, also where the clocks change."""

_state_at = lru_cache(maxsize=8)(state_at)
"""One decision asks four times whether the door is open, of the same hours at the same moment."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The hub at `now`, as rows and rules; what is shown of it is worked out on asking."""

    now: datetime
    is_trusted: bool
    day: date
    zone: ZoneInfo
    hub: HubFacts
    rules: HubRules
    opening: Opening
    sides: tuple[hub_rows.SpaceRow, ...]
    limits: tuple[hub_rows.LimitRow, ...]
    overrides: tuple[hub_rows.OverrideRow, ...]
    inside: dict[str, int]
    holds: tuple[line_rows.HoldRow, ...]
    parties: tuple[line_rows.WaitingRow, ...]
    called: tuple[tuple[str, str, int], ...]

    @property
    def door(self) -> DoorState:
        """Open or closed, staffed or not; nobody is turned away on the word of a doubted clock."""
        if not self.is_trusted:
            return DoorState(is_open=True, is_staffed=True)
        state = _state_at(self.now, self.opening, self.zone)
        if isinstance(state, Open):
            until = state.changes_at if state.staffed else None
            return DoorState(True, state.staffed, state.closes_at, until, None, state.reason)
        return DoorState(False, False, None, None, state.opens_at, state.reason)

    def has_side(self, space_id: str | None) -> bool:
        """Whether there is such a side."""
        return any(side.id == space_id for side in self.sides)

    def has_scope(self, space_id: str | None) -> bool:
        """Whether it is a side, or None for the whole hub."""
        return space_id is None or self.has_side(space_id)

    def has_hold(self, hold_id: str | None) -> bool:
        """Whether there is such a hold, now or later."""
        return any(hold.id == hold_id for hold in self.holds)

    def side_of_hold(self, hold_id: str | None) -> str | None:
        """The side on which that hold keeps its places, if on one in particular."""
        return next((hold.space_id for hold in self.holds if hold.id == hold_id), None)

    def stays_of(self, split: Iterable[tuple[str, int]]) -> tuple[Stay, ...]:
        """A split as it is said to people."""
        sides = {side.id: side for side in self.sides}
        return tuple(
            Stay(space_id, sides[space_id].name, n, directions_to(sides[space_id]))
            for space_id, n in split
        )

    def why_limited(self, space_id: str | None) -> Text | None:
        """The reason that was given for the limit in force of a scope."""
        rule = in_force((r for r in self.limits if r.space_id == space_id), self.now)
        return rule.reason if rule else None

    def limit_at(self, space_id: str | None, at: datetime) -> int:
        """The limit of a scope at a moment, overrides left out."""
        return limit_of(self.limits, space_id, at)

    def most_ever(self) -> int:
        """How many an empty hub could take now."""
        return min(self._hub_limit(), sum(self.limit_at(s.id, self.now) for s in self.sides))

    def _hub_limit(self) -> int:
        limit, unstaffed = self.limit_at(None, self.now), self.rules.unstaffed_places
        door = self.door
        if door.is_open and not door.is_staffed and unstaffed is not None:
            return min(limit, unstaffed)
        return limit

    def places(self, *, without_hold: str | None = None, without_call: str | None = None) -> Places:
        """The free places now (O3), for the people of a hold or of a called party if named."""
        held = merge(
            held_by_scope(self.holds, self.now, without_hold),
            _sum((side, n) for party, side, n in self.called if party != without_call),
        )
        extra = _sum((o.space_id, o.people) for o in self.overrides)
        sides = [
            Scope(
                side.id,
                side.name,
                self.limit_at(side.id, self.now),
                max(0, self.inside.get(side.id, 0)),
                held.get(side.id, 0),
                extra.get(side.id, 0),
            )
            for side in self.sides
        ]
        hub = Scope(
            None,
            Text.same(self.hub.name),
            self._hub_limit(),
            sum(side.inside for side in sides),
            sum(held.values()),
            sum(extra.values()),
        )
        return places_of(hub, sides)

    def line(self) -> tuple[PartyInLine, ...]:
        """The waiting line in order of numbers, as everybody may see it."""
        return tuple(
            PartyInLine(
                row.id,
                row.number,
                row.people,
                row.joined_at,
                row.called_until,
                tuple((side, n) for party, side, n in self.called if party == row.id),
            )
            for row in self.parties
        )

    def held_for(self) -> tuple[HeldFor, ...]:
        """The holds of now and later, as everybody may see them."""
        return tuple(held_for(hold, self.now) for hold in self.holds)

    def promised(self) -> tuple[HeldFor, ...]:
        """Those of events, groups and stays; a reservation's people come by its code, not so."""
        return tuple(held for held in self.held_for() if not held.is_of_room)

    def closing(self, day: date) -> datetime | None:
        """When the hub closes for the last time on that hub day."""
        return closing_of(day, self.opening, self.zone)

    def week(self) -> tuple[OpenDay, ...]:
        """The hours of seven days: from today, or from tomorrow where today's are over."""
        days = [self._open_day(ahead) for ahead in range(WEEK_DAYS + 1)]
        is_over = bool(days[0].hours) and days[0].hours[-1][1] <= self.now
        return tuple(days[1:] if is_over else days[:-1])

    def _open_day(self, ahead: int) -> OpenDay:
        day = self.day + timedelta(days=ahead)
        return OpenDay(day, hours_of(day, self.opening, self.zone), reason_of(day, self.opening))

    def view(self) -> HubView:
        """What the door's screens show."""
        return HubView(
            self.now,
            self.is_trusted,
            self.day,
            self.hub,
            self.places(),
            self.door,
            self.line(),
            tuple(h for h in self.promised() if _is_today(h, self)),
            tuple(OverCap(o.id, o.space_id, o.people, o.ends_at, o.reason) for o in self.overrides),
            () if self.door.is_open else self.week(),
        )


def held_for(hold: line_rows.HoldRow, now: datetime) -> HeldFor:
    """A hold as it is shown."""
    return HeldFor(
        hold.id,
        hold.title,
        hold.space_id,
        hold.people,
        hold.arrived,
        awaited(hold, now),
        hold.keeps_from,
        hold.starts_at,
        hold.ends_at,
        is_keeping(hold, now),
        hold.room_id is not None,
    )


def _is_today(hold: HeldFor, snapshot: Snapshot) -> bool:
    day = hub_day(hold.starts_at, snapshot.zone, snapshot.rules.turn)
    return day == snapshot.day or hold.is_keeping


def _sum(counts: Iterable[tuple[str | None, int]]) -> dict[str | None, int]:
    total: dict[str | None, int] = {}
    for scope, n in counts:
        total[scope] = total.get(scope, 0) + n
    return total


def take(
    tx: Transaction,
    now: datetime,
    *,
    is_trusted: bool = True,
    rooms: tuple[datetime, datetime] | None = None,
) -> Snapshot:
    """Read the hub at `now`; Trouble `NotSetUp` before the first start.

    The holds of reservations are those of now, or those of the stretch `rooms` for a plan.
    """
    return _taken(tx, now, line_rows.holds_from(tx, now, rooms), is_trusted=is_trusted)


def at_door(tx: Transaction, now: datetime, *, is_trusted: bool = True) -> Snapshot:
    """As `take`, for what is decided now and for today: no hold of another day is looked at."""
    return _taken(tx, now, holds_at_door(tx, now, is_trusted=is_trusted), is_trusted=is_trusted)


def holds_at_door(
    tx: Transaction, now: datetime, *, is_trusted: bool
) -> tuple[line_rows.HoldRow, ...]:
    """The holds of today, and of tomorrow morning; all while nobody knows which day it is."""
    return line_rows.holds_by(tx, now, now + TODAY) if is_trusted else line_rows.holds_from(tx, now)


def _taken(
    tx: Transaction, now: datetime, holds: tuple[line_rows.HoldRow, ...], *, is_trusted: bool
) -> Snapshot:
    row = the_hub(tx)
    zone = ZoneInfo(row.zone)
    rules = rules_in(row)
    day = hub_day(now, zone, rules.turn)
    if not is_trusted:  # the day goes on for whoever is here: it may be any time
        day = visit_rows.last_day_with_people(tx, day) or day
    parties = line_rows.line(tx, day)
    return Snapshot(
        now=now,
        is_trusted=is_trusted,
        day=day,
        zone=zone,
        hub=facts_in(row),
        rules=rules,
        opening=opening_of(
            hub_rows.week(tx), hub_rows.days_off(tx, day - timedelta(days=7)), rules
        ),
        sides=hub_rows.sides(tx),
        limits=hub_rows.limits_from(tx, now),
        overrides=hub_rows.overrides_at(tx, now),
        inside=visit_rows.inside(tx, day),
        holds=holds,
        parties=parties,
        called=line_rows.called_places(tx, day) if parties else (),
    )
