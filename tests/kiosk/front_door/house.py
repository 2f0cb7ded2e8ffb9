"""The house that the machine works in: a small hub, and what is remembered of what was done."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.answers import CheckedIn, HubView, Left, Unlocked
from kiosk.facts import CountCorrected, CountSettled, VisitRedated
from tests.hub import TUESDAY, Hub, open_hub
from tests.kiosk.front_door.arithmetic import Count, count_at
from tests.kiosk.front_door.small_hub import CAP, first_start, small_hub
from tests.kiosk.story import Story, kept

T = TypeVar("T")


def pick_of(among: list[T], pick: int) -> T:
    """One of them, whatever the number."""
    return among[pick % len(among)]


@dataclass
class Done:
    """A keyed command that was answered with a yes, to be said again."""

    again: Callable[[], object]
    answer: object
    at: datetime
    latest: datetime


class House(RuleBasedStateMachine):
    """Real desks on a real database, and the clock."""

    @initialize(inside=st.integers(0, CAP))
    def open(self, inside: int) -> None:
        """A hub on a Tuesday morning, with some people inside."""
        self.mutation = ExitStack()
        self.mutate()
        self.folder = Path(tempfile.mkdtemp(prefix="hub-machine-"))
        shutil.copytree(first_start(), self.folder, dirs_exist_ok=True)
        self.hub = self.opened(TUESDAY)
        self.story = Story()
        self.misheard: list[AssertionError] = []
        self.visits: dict[str, str] = {}
        self.parties: list[str] = []
        self.holds: list[str] = []
        self.done: list[Done] = []
        self.days = {self.day}
        self.own_hold: str | None = None
        self.is_corrected = False
        self.steps = 0
        self.newest = self.now
        self.listen()
        for _ in range(inside):
            self.came(self.hub.kiosk.reception.arrive(self.hub.asks()))
        self.before = self.count()

    def opened(self, at: datetime) -> Hub:
        """The kiosk in this machine's folder, on its database."""
        return open_hub(self.folder, file=small_hub(), at=at)

    def mutate(self) -> None:
        """The negative controls break something here."""

    def listen(self) -> None:
        """Hear every fact; the manager's PIN is another test's business."""
        self.hub.kiosk.store.listen(self.hear)
        manager = self.hub.kiosk.manager
        manager.is_open = lambda session: True  # type: ignore[method-assign]
        manager.check = lambda pin: Unlocked("")  # type: ignore[method-assign]

    def hear(self, fact: object) -> None:
        try:
            self.story.hear(fact, self.now)
        except AssertionError as wrong:  # the store would write it off as the listener's own bug
            self.misheard.append(wrong)
        self.is_corrected |= isinstance(fact, CountCorrected | CountSettled | VisitRedated)

    def teardown(self) -> None:
        """In whatever state this ended: everybody who was ever here can leave."""
        try:
            self.let_everybody_out()
        finally:
            self.hub.kiosk.close()
            self.mutation.close()
            shutil.rmtree(self.folder)

    def let_everybody_out(self) -> None:
        for visit_id in self.visits:
            left = self.hub.kiosk.reception.leave(visit_id)
            assert isinstance(left, Left), left
            assert not left.still_inside
        assert not self.told()["inside"]

    @property
    def now(self) -> datetime:
        return self.hub.clock.now()

    @property
    def day(self) -> date:
        """The hub's day; while the clock is doubted it goes on for whoever is inside."""
        return self.see().day

    @property
    def is_behind(self) -> bool:
        """Whether the clock was turned back and has not caught up."""
        return self.now < self.newest

    def see(self) -> HubView:
        return self.hub.see()

    def count(self) -> Count:
        """Who is inside, and what is kept, now."""
        with self.hub.kiosk.store.reading() as tx:
            return self.counted(tx, self.see())

    def counted(self, tx: Transaction, view: HubView) -> Count:
        return count_at(tx, self.now, self.day, view.door, self.own_hold)

    def came(self, answer: object) -> None:
        """Take note of somebody who is in, and of the rest of a group that waits."""
        if isinstance(answer, CheckedIn):
            self.visits.setdefault(answer.visit_id, answer.pass_text)
            if answer.waits:
                self.parties.append(answer.waits.waiting_id)

    def ask(self, command: Callable[[], object], *yes: type) -> object:
        """Give a keyed command, and keep it for saying it again."""
        answer = command()
        if isinstance(answer, yes):
            self.done.append(Done(command, answer, self.now, self.now))
        return answer

    def someone(self, pick: int) -> str:
        """A visit; of those who are inside three times out of four."""
        with self.hub.kiosk.store.reading() as tx:
            here = [row.id for row, _ in visit_rows.open_until(tx, self.day)]
        return pick_of(here if here and pick % 4 < 3 else list(self.visits), pick)

    def told(self) -> dict[str, object]:
        with self.hub.kiosk.store.reading() as tx:
            return kept(tx)

    def turn_to(self, at: datetime) -> None:
        """A new day of the hub begins with nobody inside, whoever was forgotten (O10)."""
        self.hub.clock.turn_to(at)
        self.newest = max(self.newest, at)
        for done in self.done:
            done.latest = max(done.latest, at)
        self.before = self.count()
        if self.day not in self.days:
            self.days.add(self.day)
            assert self.before.inside[None] == self.see().places.hub.inside == 0
