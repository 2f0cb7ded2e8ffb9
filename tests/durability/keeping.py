"""What is stored after a crash, and what is wrong with it against what visitors were told.

Legal after a crash in which `told` had been confirmed and one more step was under way:

* every confirmed check-in is there, whole, and every confirmed departure too;
* the step under way may be there, whole, or not at all; nothing else is;
* a visit is whole when its stays add up to its people, its key is kept with its answer, and the
  journal tells of its arrival once (and of its departure once, when it is over);
* the database passes `integrity_check` and `foreign_key_check`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from db.store import Store, Transaction
from db.trouble import Trouble
from tests.durability.visitors import Step, Told


@dataclass(frozen=True, slots=True)
class Kept:
    """One visit as it is stored."""

    visit_id: str
    code: str
    people: int
    is_over: bool
    staying: int
    ended: int


@dataclass(frozen=True, slots=True)
class Stored:
    """All that the database keeps about the visits of a day."""

    visits: dict[str, Kept]
    arrivals: Counter[str]
    departures: Counter[str]
    keys: dict[str, str]
    complaints: tuple[str, ...] = ()

    def has(self, step: Step) -> bool:
        """Whether this step is stored."""
        if step.leaves is None:
            return step.key in self.keys
        return step.leaves in self.visits and self.visits[step.leaves].is_over


@dataclass(slots=True)
class Verdict:
    """What went wrong: confirmed things lost, and a store that is broken or says what was not."""

    lost: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong."""
        return not self.lost and not self.broken

    def __iadd__(self, other: Verdict) -> Verdict:
        self.lost += other.lost
        self.broken += other.broken
        return self


def stored_in(store: Store) -> Stored:
    """Read everything; Trouble when that cannot be done."""
    with store.reading() as tx:
        if complaints := _complaints(tx):
            return Stored({}, Counter(), Counter(), {}, complaints)
        answered = _rows(tx, "SELECT key, body FROM answered")
        return Stored(
            _visits(tx),
            _told_of(tx, "VisitorArrived"),
            _told_of(tx, "VisitorLeft"),
            {key: json.loads(body)["visit_id"] for key, body in answered},
        )


def judged(url: str, told: Sequence[Told], under_way: Step | None) -> Verdict:
    """Open the database at `url` with the real store, and judge what it keeps."""
    try:
        store = Store.open(url)
        try:
            return judge(stored_in(store), told, under_way)
        finally:
            store.close()
    except (Trouble, DBAPIError, ValueError) as wrong:
        return Verdict(broken=[f"{type(wrong).__name__}: {wrong}"])


def judge(stored: Stored, told: Sequence[Told], under_way: Step | None) -> Verdict:
    """Compare what is stored with what was told."""
    verdict = Verdict(broken=list(stored.complaints))
    _judge_confirmed(verdict, stored, told)
    _judge_the_rest(verdict, stored, told, under_way)
    for kept in stored.visits.values():
        _judge_wholeness(verdict, stored, kept)
    return verdict


def _judge_confirmed(verdict: Verdict, stored: Stored, told: Sequence[Told]) -> None:
    for each in told:
        kept = stored.visits.get(each.visit_id)
        if kept is None:
            verdict.lost.append(f"step {each.step.number}: visit {each.visit_id} is gone")
        elif not each.is_in and not kept.is_over:
            verdict.lost.append(f"step {each.step.number}: departure of {each.visit_id} is gone")
        elif each.is_in and (kept.code, kept.people) != (each.code, each.step.people):
            verdict.broken.append(f"step {each.step.number}: told {each}, kept {kept}")
        elif each.is_in and stored.keys.get(each.step.key) != each.visit_id:
            verdict.broken.append(f"step {each.step.number}: its key is not kept")


def _judge_the_rest(
    verdict: Verdict, stored: Stored, told: Sequence[Told], under_way: Step | None
) -> None:
    """What nobody was told of can only be the one step that was under way."""
    came = {each.visit_id for each in told if each.is_in}
    gone = {each.visit_id for each in told if not each.is_in}
    more = stored.visits.keys() - came
    if more and (under_way is None or {stored.keys.get(under_way.key)} != more or verdict.lost):
        verdict.broken.append(f"visits of nobody: {sorted(more)}")
    over = {kept.visit_id for kept in stored.visits.values() if kept.is_over}
    if over - gone - {under_way.leaves if under_way else None}:
        verdict.broken.append(f"departures of nobody: {sorted(over - gone)}")


def _judge_wholeness(verdict: Verdict, stored: Stored, kept: Kept) -> None:
    staying, ended = (0, kept.people) if kept.is_over else (kept.people, 0)
    is_whole = (
        (kept.staying, kept.ended) == (staying, ended)
        and stored.arrivals[kept.visit_id] == 1
        and stored.departures[kept.visit_id] == int(kept.is_over)
        and kept.visit_id in stored.keys.values()
    )
    if not is_whole:
        verdict.broken.append(f"half a visit: {kept}")


def _visits(tx: Transaction) -> dict[str, Kept]:
    rows = _rows(
        tx,
        "SELECT visit.id, code, visit.people, left_at IS NOT NULL,"
        " coalesce(sum(stay.people) FILTER (WHERE until_at IS NULL), 0),"
        " coalesce(sum(stay.people) FILTER (WHERE until_at IS NOT NULL), 0)"
        " FROM visit LEFT JOIN stay ON visit_id = visit.id GROUP BY visit.id",
    )
    return {row[0]: Kept(row[0], row[1], row[2], bool(row[3]), row[4], row[5]) for row in rows}


def _told_of(tx: Transaction, kind: str) -> Counter[str]:
    rows = _rows(tx, f"SELECT body FROM journal WHERE kind = '{kind}'")
    return Counter(json.loads(body)["visit_id"] for (body,) in rows)


def _complaints(tx: Transaction) -> tuple[str, ...]:
    said = [str(line) for (line,) in _rows(tx, "PRAGMA integrity_check") if line != "ok"]
    dangling = _rows(tx, "PRAGMA foreign_key_check")
    return (*said, *(f"a row of {table} points to nothing" for table, *_ in dangling))


def _rows(tx: Transaction, question: str) -> list[Any]:
    return list(tx.connection.exec_driver_sql(question))


def folder_url(folder: Path) -> str:
    """The address of the hub's database in a folder, as `tests.hub` makes it."""
    return f"sqlite:///{folder}/hub.db"
