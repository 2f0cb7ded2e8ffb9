"""The machine: visitors, the manager and the clock act on rooms in any order; the laws hold."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from db.queries.reservations import ReservationRow
from kiosk import room_facts as facts
from kiosk.facts import VisitorLeft
from kiosk.room_answers import RoomDraft, RoomFacts, RoomSaved, Wish
from kiosk.rules.grid import up_to_grid
from kiosk.rules.reserving import falls_free_at
from tests.hub import HELSINKI, TUESDAY, Hub, open_hub
from tests.kiosk.rooms import laws
from tests.kiosk.rooms.story import kept, the_story

ROOMS = ("autokoulun-sali", "sali-etuosa", "sali-takaosa", "podcast-koppi", "hiljainen-2")
WHOLE, FRONT, BACK, BOOTH, ASKED = ROOMS
HOLDERS = (None, None, "a1" * 16, "b2" * 16)
QUARTER = timedelta(minutes=15)
OF_THE_HOUR = (1, 2, 3, 4, 8)
SESSION = ""


def draft_of(room: RoomFacts, **other: object) -> RoomDraft:
    """A room as the manager would save it again, with something else."""
    draft = RoomDraft(
        room.room_id,
        room.name,
        room.space_id,
        room.seats,
        room.noise,
        room.is_step_free,
        room.equipment,
        room.rules,
        room.parts,
        room.is_booth,
        room.neighbours,
    )
    return replace(draft, **other)  # type: ignore[arg-type]


def unlocked(hub: Hub) -> Hub:
    """The manager's PIN is another test's business."""
    hub.kiosk.manager.is_open = lambda session: True  # type: ignore[method-assign]
    return hub


@cache
def first_start() -> Path:
    """A hub after its first start; one room needs the manager's yes, the booth no induction."""
    folder = Path(tempfile.mkdtemp(prefix="rooms-machine-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    hub = unlocked(open_hub(folder))
    rooms = {room.room_id: room for room in hub.kiosk.rooms_desk.rooms(SESSION)}  # type: ignore[union-attr]
    for room_id, changed in (
        (ASKED, {"needs_approval": True}),
        (BOOTH, {"needs_induction": False}),
    ):
        rules = replace(rooms[room_id].rules, **changed)
        saved = hub.kiosk.rooms_desk.save(SESSION, draft_of(rooms[room_id], rules=rules))
        assert isinstance(saved, RoomSaved), saved
    hub.kiosk.close()
    return folder


class RoomsHouse(RuleBasedStateMachine):
    """Real desks on a real database, the clock, and what is remembered."""

    @initialize()
    def open(self) -> None:
        """A hub on a Tuesday morning, with all rooms free."""
        self.mutation = ExitStack()
        self.mutate()
        self.folder = Path(tempfile.mkdtemp(prefix="rooms-machine-"))
        shutil.copytree(first_start(), self.folder, dirs_exist_ok=True)
        self.hub = self.opened(TUESDAY)
        self.story = the_story(self.hub.kiosk.store)
        self.near: set[laws.Pair] = set()
        self.squeezed: set[str] = set()
        self.heard: list[object] = []
        self.listen()

    def opened(self, at: datetime) -> Hub:
        """The kiosk in this machine's folder."""
        return unlocked(open_hub(self.folder, at=at))

    def mutate(self) -> None:
        """The negative controls break something here."""

    def listen(self) -> None:
        self.hub.kiosk.store.listen(self.hear)

    def hear(self, fact: object) -> None:
        self.heard.append(fact)
        self.story.hear(fact)

    def teardown(self) -> None:
        """Nothing is left behind."""
        if hasattr(self, "hub"):
            self.hub.kiosk.close()
            shutil.rmtree(self.folder)
        self.mutation.close()

    @property
    def now(self) -> datetime:
        return self.hub.clock.now()

    def rows(self) -> laws.Seen:
        with self.hub.kiosk.store.reading() as tx:
            return laws.look(tx)

    def rows_by_id(self, reservation_id: str) -> ReservationRow:
        return next(row for row in self.rows().all if row.id == reservation_id)

    def someone(self, pick: int, *states: str) -> ReservationRow | None:
        """One of the reservations in those states."""
        found = [row for row in self.rows().all if row.state in states]
        return found[pick % len(found)] if found else None

    def rules_change(self, change: Callable[[], object]) -> None:
        """The manager links rooms or sets gaps: who has a room by then may be nearer than that."""
        change()
        seen = self.rows()
        self.near, self.squeezed = laws.too_near(seen), laws.squeezed_now(seen)

    @invariant()
    def the_laws_hold(self) -> None:
        """After each step, whatever it was."""
        with self.hub.kiosk.store.reading() as tx:
            seen, tables = laws.look(tx), kept(tx)
        near = laws.too_near(seen)
        assert near <= self.near, "somebody was let into a gap"
        self.near = near
        laws.takings_are_right(seen, self.now, self.squeezed)
        laws.holds_are_right(seen)
        laws.on_air_is_right(seen)
        laws.codes_are_alone(seen)
        assert self.story == tables, "the journal tells the whole story"
        self.nothing_ended_too_early(seen)
        self.heard.clear()

    def nothing_ended_too_early(self, seen: laws.Seen) -> None:
        """No-shows after their grace, ends at the end, and both by a trusted clock alone (R6)."""
        by_id = {row.id: row for row in seen.all}
        who_left = any(isinstance(fact, VisitorLeft) for fact in self.heard)
        for fact in self.heard:
            match fact:
                case facts.ReservationReleased(reservation_id=mine):
                    row = by_id[mine]
                    rules = seen.book.rooms[row.room_id].rules
                    free = falls_free_at(row.starts_at, row.ends_at, rules)
                    assert self.hub.clock.is_trusted(), "released by a doubted clock"
                    assert free is not None
                    assert free <= self.now, "released before its grace was over"
                case facts.ReservationEnded(reservation_id=mine, was_early=False):
                    is_theirs = by_id[mine].ended_at == self.now or who_left
                    assert self.hub.clock.is_trusted() or is_theirs
                    assert by_id[mine].ends_at <= self.now, "ended before its end"
        for room in self.hub.kiosk.rooms.look().rooms:
            assert room.on_air is None or self.now < room.on_air.until, "on air after the slot"

    def start_of(self, b: int) -> datetime:
        """A quarter of the next eight hours, now and then of tomorrow."""
        start = up_to_grid(self.now, 15, HELSINKI) + b % 32 * QUARTER
        return start + timedelta(days=1) if b > 80 else start

    def wish(self, a: int, b: int, c: int) -> Wish:
        start = self.start_of(b)
        length = OF_THE_HOUR[c % 5] * QUARTER
        return Wish(
            self.hub.key(),
            ROOMS[a % 5],
            start,
            start + length,
            1 + c % 3,
            HOLDERS[b % 4],
            title="a title",
            is_inside=c % 7 == 0,
        )
