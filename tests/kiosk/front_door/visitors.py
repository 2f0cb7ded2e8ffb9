"""What visitors do at the front door, and what each must be told then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from db.queries import visits as visit_rows
from kiosk.answers import (
    AlreadyDone,
    CallGone,
    CheckedIn,
    Closed,
    Full,
    GroupPlan,
    Left,
    LeftLine,
    Moved,
    PassIn,
    PassOut,
    PassRefused,
    Waiting,
)
from tests.kiosk.front_door.house import House, pick_of


class Visitors(House):
    """People, parties and groups."""

    def walk_in(self) -> None:
        wanted = self.hub.asks()
        self.came(self.ask(lambda: self.hub.kiosk.reception.arrive(wanted), CheckedIn))

    def arrive(self, side: str | None, people: int, hold: int) -> None:
        self.own_hold = pick_of([None, *self.holds], hold)
        wanted = self.hub.asks(people, side, hold_id=self.own_hold)
        answer = self.ask(lambda: self.hub.kiosk.reception.arrive(wanted), CheckedIn)
        assert isinstance(answer, CheckedIn | Full | Closed), answer
        assert isinstance(answer, Closed) != self.see().door.is_open
        self.came(answer)

    def come_as_a_group(self, people: int, pick: int) -> None:
        plan = self.hub.kiosk.reception.plan_group(people)
        if not isinstance(plan, GroupPlan) or not plan.choices:
            return
        choice = plan.choices[pick % len(plan.choices)]
        wanted = self.hub.asks(choice.now or choice.waiting, sides=choice.sides)
        if choice.now:
            wanted = replace(wanted, waiting=choice.waiting)
            answer = self.ask(lambda: self.hub.kiosk.reception.arrive(wanted), CheckedIn)
            assert isinstance(answer, CheckedIn), "what is offered to a group can be had"
            self.came(answer)
        else:
            self.join(lambda: self.hub.kiosk.line.wait(wanted))

    def wait(self, side: str | None, people: int) -> None:
        wanted = self.hub.asks(people, side)
        self.join(lambda: self.hub.kiosk.line.wait(wanted))

    def join(self, wait: Callable[[], object]) -> None:
        answer = self.ask(wait, Waiting)
        if isinstance(answer, Waiting):
            self.parties.append(answer.waiting_id)

    def enter(self, pick: int) -> None:
        if self.story.called:
            self.come_to_the_screen(pick_of(list(self.story.called), pick))

    def enter_uncalled(self, pick: int) -> None:
        self.come_to_the_screen(pick_of(self.parties, pick))

    def come_to_the_screen(self, party: str) -> None:
        """Only a called party may come in, and surely so while no limit changed (O9)."""
        view = self.see()
        shown = {p.waiting_id: p for p in view.line}.get(party)
        is_called = bool(shown and shown.called_until and self.now < shown.called_until)
        has_room = self.count().is_within
        key = self.hub.key()
        answer = self.ask(lambda: self.hub.kiosk.line.enter_called(key, party), CheckedIn)
        self.came(answer)
        if not is_called:
            assert isinstance(answer, CallGone), answer
        elif view.door.is_open and has_room:
            assert isinstance(answer, CheckedIn), answer

    def leave_the_line(self, pick: int) -> None:
        answer = self.hub.kiosk.line.leave_line(pick_of(self.parties, pick))
        assert isinstance(answer, LeftLine | CallGone)

    def leave(self, pick: int, going: dict[str, int]) -> None:
        answer = self.hub.kiosk.reception.leave(self.someone(pick), going)
        assert isinstance(answer, Left)

    def move(self, pick: int, side: str) -> None:
        visit_id, key = self.someone(pick), self.hub.key()
        self.ask(lambda: self.hub.kiosk.reception.move(key, visit_id, side), Moved)

    def scan(self, pick: int, comes_back_to: str | None) -> None:
        if pick % 2:
            self.turn_to(self.now + timedelta(seconds=15))
        visit_id = self.someone(pick)
        text, last = self.visits[visit_id], self.last_of(visit_id)
        is_inside = last is not None and last.left_at is None and last.day == self.day
        answer = self.hub.kiosk.scanning.scan(text)
        if isinstance(answer, PassIn):
            self.visits[answer.checked_in.visit_id] = text
        if is_inside:
            assert isinstance(answer, PassOut | AlreadyDone), "leaving was refused"
        else:
            assert not isinstance(answer, PassRefused) or self.is_behind
        if isinstance(answer, PassIn | PassOut) and not self.is_behind:
            assert isinstance(self.hub.kiosk.scanning.scan(text), AlreadyDone)
        if isinstance(answer, PassOut) and comes_back_to:
            key, side, visit_id = self.hub.key(), comes_back_to, answer.left.visit_id
            self.ask(lambda: self.hub.kiosk.scanning.come_back(key, visit_id, side), Moved)

    def last_of(self, visit_id: str) -> visit_rows.VisitRow | None:
        with self.hub.kiosk.store.reading() as tx:
            row = visit_rows.the_visit(tx, visit_id)
            return visit_rows.last_by_pass(tx, row.pass_id) if row and row.pass_id else None

    def say_it_again(self, pick: int) -> None:
        """The same key again gives the first answer again, and nothing happens twice (V6)."""
        done = pick_of(self.done, pick)
        if done.latest - done.at < timedelta(hours=1):
            before = self.told()
            assert done.again() == done.answer
            assert self.told() == before
