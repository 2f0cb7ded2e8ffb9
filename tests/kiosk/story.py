"""The story that the journal tells, folded from its facts alone, to be held against the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Table, func, select

from db.models.hub import override
from db.models.visits import called_place, correction, hold, stay, waiting
from db.queries import journal
from db.store import Store, Transaction
from kiosk import facts

Place = tuple[date, str]
"""A hub day and a side."""


@dataclass
class Story:
    """Who is where, who waits and what is kept, by the facts told so far."""

    inside: Counter[Place] = field(default_factory=Counter)
    day_of: dict[str, date] = field(default_factory=dict)
    where: dict[str, Counter[Place]] = field(default_factory=dict)
    corrections: list[tuple[Place, int, datetime]] = field(default_factory=list)
    line: dict[str, tuple[int, int]] = field(default_factory=dict)
    called: dict[str, dict[str, int]] = field(default_factory=dict)
    holds: set[str] = field(default_factory=set)
    overrides: set[str] = field(default_factory=set)

    def hear(self, fact: object, at: datetime) -> None:
        """Take in one fact."""
        match fact:
            case facts.VisitorArrived(visit_id=visit, day=day, sides=sides):
                self._come(visit, {(day, side): n for side, n in sides})
            case facts.VisitorLeft(visit_id=visit, sides=sides):
                for side, n in sides:
                    self._go(visit, side, n)
            case facts.VisitorMoved(visit_id=visit, people=n, from_side=old, to_side=new):
                self._come(visit, {(self._go(visit, old, n), new): n})
            case facts.CountCorrected(space_id=side, day=day, delta=n):
                self.corrections.append(((day, side), n, at))
            case facts.CountSettled(space_id=side, day=day, delta=n, counted_at=counted):
                self.corrections.append(((day, side), n, counted))
            case facts.CorrectionsEnded(until=until, made_by=by):
                self.corrections = [
                    (place, n, made)
                    for place, n, made in self.corrections
                    if place[0] > until or (by is not None and made > by)
                ]
            case _:
                self._hear_of_the_line(fact)

    def _hear_of_the_line(self, fact: object) -> None:
        match fact:
            case facts.PartyWaits(waiting_id=party, number=number, people=n):
                self.line[party] = (number, n)
            case facts.PartyRedated(waiting_id=party, number=number):
                self.line[party] = (number, self.line[party][1])
            case facts.PartyCalled(waiting_id=party, sides=sides):
                self.called[party] = dict(sides)
            case facts.CallWithdrawn(waiting_id=party):
                del self.called[party]
            case facts.PartyGone(waiting_id=party):
                del self.line[party]
                self.called.pop(party, None)
            case _:
                self._hear_of_promises(fact)

    def _hear_of_promises(self, fact: object) -> None:
        match fact:
            case facts.VisitRedated(visit_id=visit, day=day):
                self._redate(visit, day)
            case facts.HoldWasMade(hold_id=kept):
                self.holds.add(kept)
            case facts.HoldReleased(hold_id=kept):
                self.holds.remove(kept)
            case facts.OverrideGranted(override_id=granted):
                self.overrides.add(granted)
            case facts.OverrideEnded(override_id=granted):
                self.overrides.remove(granted)

    def _come(self, visit: str, places: Mapping[Place, int]) -> None:
        self.where.setdefault(visit, Counter()).update(places)
        self.inside.update(places)

    def _redate(self, visit: str, day: date) -> None:
        """All that goes on of the visit counts for that day."""
        before, self.where[visit] = self.where[visit], Counter()
        self.inside.subtract(before)
        for (_, side), n in before.items():
            self._come(visit, {(day, side): n})

    def _go(self, visit: str, side: str, people: int) -> date:
        """Out of the visit's stays on that side, the ones of the earliest day first."""
        days = [day for (day, there), n in self.where[visit].items() if there == side and n]
        assert days, "somebody left a side without having come there"
        place = (min(days), side)
        self.where[visit][place] -= people
        self.inside[place] -= people
        assert self.where[visit][place] >= 0, "more left than were there"
        return place[0]

    def told(self) -> dict[str, object]:
        """All of it, in the shape in which `kept` gives the tables."""
        corrected: Counter[Place] = Counter()
        for place, n, _ in self.corrections:
            corrected[place] += n
        return {
            "inside": _without_zeros(self.inside),
            "corrected": _without_zeros(corrected),
            "line": self.line,
            "called": self.called,
            "holds": self.holds,
            "overrides": self.overrides,
        }


def the_story(store: Store) -> Story:
    """Read the whole journal."""
    story = Story()
    with store.reading() as tx:
        for row in journal.all_facts(tx):
            story.hear(facts.fact_of(row.kind, row.body), row.at)
    return story


def kept(tx: Transaction) -> dict[str, object]:
    """What the tables say, asked in this module's own words."""
    ask = tx.connection.execute
    inside = select(stay.c.day, stay.c.space_id, func.sum(stay.c.people))
    corrected = select(correction.c.day, correction.c.space_id, func.sum(correction.c.delta))
    line = select(waiting.c.id, waiting.c.number, waiting.c.people)
    called: dict[str, dict[str, int]] = {}
    for party, side, n in ask(select(called_place)):
        called.setdefault(party, {})[side] = n
    return {
        "inside": _by_place(
            ask(inside.where(stay.c.until_at.is_(None)).group_by(stay.c.day, stay.c.space_id))
        ),
        "corrected": _by_place(
            ask(
                corrected.where(correction.c.void_at.is_(None)).group_by(
                    correction.c.day, correction.c.space_id
                )
            )
        ),
        "line": {i: (number, n) for i, number, n in ask(line.where(waiting.c.outcome.is_(None)))},
        "called": called,
        "holds": _ids(tx, hold, hold.c.released_at.is_(None)),
        "overrides": _ids(tx, override, override.c.removed_at.is_(None)),
    }


def _ids(tx: Transaction, table: Table, where: object) -> set[str]:
    return set(tx.connection.scalars(select(table.c.id).where(where)))  # type: ignore[arg-type]


def _by_place(rows: Iterable[tuple[date, str, int]]) -> dict[Place, int]:
    return _without_zeros(Counter({(day, side): int(n) for day, side, n in rows}))


def _without_zeros(counts: Counter[Place]) -> dict[Place, int]:
    return {place: n for place, n in counts.items() if n}
