"""The cast: what each person of the day carries away from the screen: code, pass, number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.answers import CheckedIn, GroupPlan, HoldMade, PassIn, PassOut, Waiting
from kiosk.programme_answers import InEventLine, SignedUp
from kiosk.room_answers import Changed, Reserved, Started, WaitsForRoom
from scripts.day.acts import Act, MakesHold
from scripts.day.event_acts import ChangesEvent, OnProgramme, PutsOn


class CannotPlayError(Exception):
    """The step makes no sense any more, because an earlier one went otherwise; says why."""


@dataclass
class Person:
    """What one person has in hand; `last` is the last form that was sent, with its key."""

    name: str
    code: str | None = None
    pass_text: str | None = None
    visit_id: str | None = None
    waiting_id: str | None = None
    reservation_id: str | None = None
    room_waiting_id: str | None = None
    sign_up_id: str | None = None
    seat_code: str | None = None
    plan: GroupPlan | None = None
    last: tuple[Act, str] | None = None

    def keep(self, answer: object) -> None:
        """Take note of what an answer gives into the hand."""
        if isinstance(answer, PassIn):
            answer = answer.checked_in
        if isinstance(answer, Started) and answer.checked_in is not None:
            answer = answer.checked_in
        self._keep_room(answer)
        if isinstance(answer, CheckedIn):
            self.code, self.visit_id = answer.code, answer.visit_id
            self.pass_text = answer.pass_text or self.pass_text
            self.waiting_id = answer.waits.waiting_id if answer.waits else None
        elif isinstance(answer, Waiting):
            self.waiting_id, self.code = answer.waiting_id, answer.code
        elif isinstance(answer, GroupPlan):
            self.plan = answer
        elif isinstance(answer, PassOut):
            self.visit_id = answer.left.visit_id

    def _keep_room(self, answer: object) -> None:
        if isinstance(answer, Reserved | Changed):
            self.reservation_id = answer.mine.reservation_id
        elif isinstance(answer, WaitsForRoom):
            self.room_waiting_id = answer.waiting_id
        elif isinstance(answer, SignedUp | InEventLine):
            self.sign_up_id, self.seat_code = answer.mine.sign_up_id, answer.mine.code

    def needs(self, thing: str | None, what: str) -> str:
        """The thing in hand, or why this person can do nothing now."""
        if thing is None:
            raise CannotPlayError(f"{self.name} has no {what}: nobody let {self.name} in before")
        return thing


@dataclass
class Cast:
    """Everybody of the day, and the holds by their titles."""

    people: dict[str, Person] = field(default_factory=dict)
    holds: dict[str, str] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Iterable[str]) -> Cast:
        """The people of a day, with empty hands."""
        return cls({name: Person(name) for name in names})

    def hold(self, title: str | None) -> str | None:
        """The id of the hold with this title."""
        if title is None:
            return None
        if title not in self.holds:
            raise CannotPlayError(f'"{title}" is not kept: the hold was refused before')
        return self.holds[title]

    def event(self, title: str) -> str:
        """The id of the event with this title."""
        if title not in self.events:
            raise CannotPlayError(f'"{title}" is not on the programme: it was refused before')
        return self.events[title]

    def keep(self, act: Act, answer: object) -> None:
        """Let everybody take note of an answer to `act`."""
        who = getattr(act, "who", None)
        if who is not None:
            self.people[who].keep(answer)
        if isinstance(act, MakesHold) and isinstance(answer, HoldMade):
            self.holds[act.title] = answer.hold_id
        if isinstance(act, PutsOn | ChangesEvent) and isinstance(answer, OnProgramme):
            self.events[act.title] = answer.saved.event_id
            if answer.hold_id:
                self.holds[act.title] = answer.hold_id

    def by_sign_up(self, sign_up_id: str) -> str:
        """Whose sign-up it is; "somebody" where nobody of the cast has it."""
        names = (p.name for p in self.people.values() if p.sign_up_id == sign_up_id)
        return next(names, "somebody")

    def by_visit(self, visit_id: str) -> str:
        """Whose visit it is; "somebody" where nobody of the cast has it."""
        names = (p.name for p in self.people.values() if p.visit_id == visit_id)
        return next(names, "somebody")

    def by_reservation(self, reservation_id: str) -> str:
        """Whose reservation it is; "somebody" where nobody of the cast has it."""
        names = (p.name for p in self.people.values() if p.reservation_id == reservation_id)
        return next(names, "somebody")

    def by_room_waiting(self, waiting_id: str) -> str:
        """Who waits for a room under this id."""
        names = (p.name for p in self.people.values() if p.room_waiting_id == waiting_id)
        return next(names, "somebody")

    def by_waiting(self, waiting_id: str) -> str:
        """Who waits under this id."""
        names = (p.name for p in self.people.values() if p.waiting_id == waiting_id)
        return next(names, "somebody")
