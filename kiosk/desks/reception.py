"""The reception desk: who comes in, who goes out, who changes sides, within the cap (O, V)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from db.queries import line as line_rows
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import (
    Arrival,
    CheckedIn,
    Closed,
    Departure,
    Done,
    FoundVisit,
    FoundWaiting,
    Full,
    FullBecause,
    GroupPlan,
    HubView,
    Left,
    Mood,
    Moved,
    NotTaken,
    UnknownCode,
    Wrong,
)
from kiosk.clock import Clock
from kiosk.desks import admission
from kiosk.desks.departure import settle, write_out
from kiosk.desks.line import call_next, join
from kiosk.desks.passbook import PassBook
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.snapshot import Snapshot, at_door
from kiosk.facts import FeedbackGiven, VisitorMoved, VisitorRefused
from kiosk.ids import new_id
from kiosk.rules.names import name_of
from kiosk.rules.occupancy import Split, group_choices, spread

LARGEST_PARTY = 60
"""People; the group's stepper goes no further, and nobody brings more through one door."""


class Reception:
    """The desk at the door."""

    def __init__(self, store: Store, clock: Clock, passes: PassBook) -> None:
        self._store, self._clock, self._passes = store, clock, passes

    def look(self) -> HubView:
        """What the door's screens show now."""
        now = self._clock.now()
        with self._store.reading() as tx:
            return at_door(tx, now, is_trusted=self._clock.is_trusted()).view()

    def arrive(self, wanted: Arrival) -> CheckedIn | Full | Closed | NotTaken:
        """Come in, alone or as a group; the rest of a split group joins the line (O4, O8)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, wanted.key), CheckedIn):
                return again
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            if not snapshot.door.is_open:
                return Closed(snapshot.door.opens_at, snapshot.door.reason)
            answer = self._admit(tx, snapshot, wanted)
            if isinstance(answer, CheckedIn):
                keep_answer(tx, wanted.key, answer, now)
            if isinstance(answer, Full):
                tx.record(VisitorRefused(answer.people, answer.because))
            return answer

    def _admit(
        self, tx: Transaction, snapshot: Snapshot, wanted: Arrival
    ) -> CheckedIn | Full | NotTaken:
        name = name_of(wanted.name)
        if isinstance(name, NotTaken):
            return name
        if wrong := _wrong_with(snapshot, wanted):
            return wrong
        hold_id = wanted.hold_id if _is_promised(snapshot, wanted.hold_id) else None
        places = snapshot.places(without_hold=hold_id)
        split = wanted.sides or spread(places, wanted.people, snapshot.side_of_hold(hold_id))
        asked = wanted.sides[0][0] if len(wanted.sides) == 1 else None
        if no := admission.full(snapshot, places, split or _nowhere(snapshot, wanted), asked):
            return no
        by = self._passes.new(snapshot.now)
        coming = admission.Coming(split or (), wanted.purpose, name, by, hold_id)
        checked_in = admission.write_in(tx, snapshot, coming)
        return self._with_rest(tx, snapshot, wanted, checked_in)

    def _with_rest(
        self, tx: Transaction, snapshot: Snapshot, wanted: Arrival, checked_in: CheckedIn
    ) -> CheckedIn | NotTaken:
        if not wanted.waiting:
            return checked_in
        anywhere = replace(wanted, sides=())
        rest = join(tx, snapshot, anywhere, wanted.waiting, checked_in.visit_id)
        if isinstance(rest, NotTaken):
            raise AssertionError("_wrong_with has let the rest of a group pass")  # noqa: TRY004
        call_next(tx, snapshot)
        return replace(checked_in, waits=rest)

    def plan_group(self, people: int, hold_id: str | None = None) -> GroupPlan | Closed | NotTaken:
        """What a group of `people` can do now, best first (O8)."""
        now = self._clock.now()
        with self._store.reading() as tx:
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
        if not snapshot.door.is_open:
            return Closed(snapshot.door.opens_at, snapshot.door.reason)
        if not 1 <= people <= LARGEST_PARTY:
            return NotTaken(Wrong.PEOPLE, LARGEST_PARTY)
        places = snapshot.places(without_hold=hold_id)
        most = snapshot.most_ever()
        return GroupPlan(
            people,
            places.hub.free,
            places,
            group_choices(places, people, most),
            most,
            snapshot.hub.neighbours,
            len(snapshot.parties),
        )

    def find_code(self, code: str) -> FoundVisit | FoundWaiting | UnknownCode:
        """Whose day code that is today; nothing but sides and numbers is told (V5)."""
        now = self._clock.now()
        with self._store.reading() as tx:
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            party = line_rows.party_by_code(tx, snapshot.day, code)
            if party and party.outcome is None:
                return FoundWaiting(party.id, party.number, party.people)
            row = visit_rows.by_code(tx, snapshot.day, code)
            if row is None and party and party.outcome == "came" and party.visit_id:
                row = visit_rows.the_visit(tx, party.visit_id)
            return UnknownCode() if row is None else found_visit(tx, snapshot, row)

    def leave(self, visit_id: str, leaving: Mapping[str, int] | None = None) -> Left | UnknownCode:
        """Go out, all of the party or so many from each side; never refused (O5)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = visit_rows.the_visit(tx, visit_id)
            if row is None:
                return UnknownCode()
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            left = write_out(tx, row, Departure.TOLD, now, leaving)
            settle(tx, snapshot.day)
            call_next(tx, snapshot)
            return left

    def move(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken:
        """Go to the other side: one action, and the hub's count is the same (O6)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if isinstance(again := first_answer(tx, key), Moved):
                return again
            snapshot = at_door(tx, now, is_trusted=self._clock.is_trusted())
            stays = [s for s in visit_rows.stays(tx, visit_id) if s.until_at is None]
            if not stays or not snapshot.has_side(to_side):
                return NotTaken(Wrong.GONE if snapshot.has_side(to_side) else Wrong.SIDE)
            going = [stay for stay in stays if stay.space_id != to_side]
            people = sum(stay.people for stay in going)
            if going and (no := _no_room_there(snapshot, to_side, people)):
                return no
            self._move(tx, snapshot, going, to_side)
            answer = Moved(visit_id, people, snapshot.stays_of([(to_side, people)])[0])
            keep_answer(tx, key, answer, now)
            call_next(tx, snapshot)
            return answer

    def _move(
        self,
        tx: Transaction,
        snapshot: Snapshot,
        going: list[visit_rows.StayRow],
        to_side: str,
    ) -> None:
        for stay in going:
            visit_rows.end_stay(tx, stay, Departure.MOVED, snapshot.now)
            there = replace(stay, id=new_id(), space_id=to_side, from_at=snapshot.now)
            visit_rows.put_stay(tx, there)
            tx.record(VisitorMoved(stay.visit_id, stay.people, stay.space_id, to_side))
        settle(tx, snapshot.day)

    def tell_feeling(self, mood: Mood) -> Done:
        """Keep how a visit felt, with nothing that says whose it was."""
        with self._store.transaction(self._clock.now()) as tx:
            tx.record(FeedbackGiven(mood))
            return Done()


def found_visit(tx: Transaction, snapshot: Snapshot, row: visit_rows.VisitRow) -> FoundVisit:
    """A visit as its own holder may see it."""
    open_stays: dict[str, int] = {}
    for stay in visit_rows.stays(tx, row.id):
        if stay.until_at is None:
            open_stays[stay.space_id] = open_stays.get(stay.space_id, 0) + stay.people
    return FoundVisit(row.id, row.people, snapshot.stays_of(open_stays.items()))


def _wrong_with(snapshot: Snapshot, wanted: Arrival) -> NotTaken | None:
    if not 1 <= wanted.people <= LARGEST_PARTY:
        return NotTaken(Wrong.PEOPLE, LARGEST_PARTY)
    if not 0 <= wanted.waiting <= snapshot.most_ever():
        return NotTaken(Wrong.PEOPLE, snapshot.most_ever())
    if any(not snapshot.has_side(space_id) for space_id, _ in wanted.sides):
        return NotTaken(Wrong.SIDE)
    asked = [n for _, n in wanted.sides]
    if asked and (sum(asked) != wanted.people or min(asked) < 1):
        return NotTaken(Wrong.SPLIT)
    if len({space_id for space_id, _ in wanted.sides}) != len(wanted.sides):
        return NotTaken(Wrong.SPLIT)
    return None


def _is_promised(snapshot: Snapshot, hold_id: str | None) -> bool:
    return any(hold.hold_id == hold_id and hold.awaited for hold in snapshot.promised())


def _nowhere(snapshot: Snapshot, wanted: Arrival) -> Split:
    """The split to refuse when none fits: all on the first side."""
    return ((snapshot.sides[0].id, wanted.people),)


def _no_room_there(snapshot: Snapshot, to_side: str, people: int) -> Full | None:
    places = snapshot.places()
    side = places.side(to_side)
    room = side.limit - side.inside - side.held
    if people <= room:
        return None
    because = FullBecause.HELD if people <= room + side.held else FullBecause.SIDE
    return Full(because, people, places, to_side, (), len(snapshot.parties), (), ())
