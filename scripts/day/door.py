"""The door: a visitor's act, asked of the real desks as the screen asks them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.answers import (
    AlreadyDone,
    Arrival,
    CallGone,
    CheckedIn,
    Closed,
    Forgotten,
    FoundVisit,
    FoundWaiting,
    Full,
    GroupPlan,
    Left,
    LeftLine,
    Moved,
    NothingToRemember,
    NotTaken,
    PassIn,
    PassOut,
    PassRefused,
    Remembered,
    UnknownCode,
    Waiting,
)
from kiosk.app import Kiosk
from scripts.day import acts
from scripts.day.cast import CannotPlayError, Cast


@dataclass(frozen=True, slots=True)
class NoMove:
    """No room on the other side, said to people who are inside and stay where they are."""

    full: Full


ComingAnswer = CheckedIn | Full | Closed | NotTaken | GroupPlan | Waiting | CallGone
GoingAnswer = Left | LeftLine | UnknownCode | Moved | NoMove
PassAnswer = PassIn | PassOut | AlreadyDone | PassRefused
NameAnswer = Remembered | NothingToRemember | Forgotten
DoorAnswer = ComingAnswer | GoingAnswer | PassAnswer | NameAnswer


@dataclass(frozen=True, slots=True)
class Form:
    """A form that is about to be sent: to which kiosk, by one of the cast, with its key."""

    kiosk: Kiosk
    cast: Cast
    key: str

    def come(self, act: acts.Comes) -> Callable[[], DoorAnswer]:
        """What coming in asks of the desks."""
        kiosk, key, person = self.kiosk, self.key, self.cast.people[act.who]
        match act:
            case acts.Arrives():
                wanted = Arrival(
                    key,
                    act.purpose,
                    act.sides,
                    act.people,
                    act.name,
                    self.cast.hold(act.hold),
                    act.waiting,
                )
                return lambda: kiosk.reception.arrive(wanted)
            case acts.Scans():
                text = act.shows or person.needs(person.pass_text, "pass")
                return lambda: kiosk.scanning.scan(text)
            case acts.Asks():
                hold_id = self.cast.hold(act.hold)
                return lambda: kiosk.reception.plan_group(act.people, hold_id)
            case acts.Chooses():
                return self._choose(act)
            case acts.Waits():
                sides = ((act.side, act.people),) if act.side else ()
                asked = Arrival(key, act.purpose, sides, act.people)
                return lambda: kiosk.line.wait(asked)
            case acts.EntersOnCall():
                waiting_id = person.needs(person.waiting_id, "number")
                return lambda: kiosk.line.enter_called(key, waiting_id)
        assert_never(act)

    def _choose(self, act: acts.Chooses) -> Callable[[], DoorAnswer]:
        kiosk, plan = self.kiosk, self.cast.people[act.who].plan
        if plan is None or len(plan.choices) < act.choice:
            raise CannotPlayError(f"{act.who} was not offered {act.choice} choices")
        choice = plan.choices[act.choice - 1]
        if not choice.now:
            asked = Arrival(self.key, act.purpose, people=choice.waiting)
            return lambda: kiosk.line.wait(asked)
        wanted = Arrival(self.key, act.purpose, choice.sides, choice.now, waiting=choice.waiting)
        return lambda: kiosk.reception.arrive(wanted)

    def stay_or_go(self, act: acts.Stays) -> Callable[[], DoorAnswer]:
        """What moving, leaving and being remembered ask of the desks."""
        kiosk, key, person = self.kiosk, self.key, self.cast.people[act.who]
        match act:
            case acts.Leaves():
                code = act.code or person.needs(person.code, "code")
                return lambda: _leave(kiosk, code, dict(act.sides) or None)
            case acts.Moves():
                typed = person.needs(person.code, "code")
                return lambda: _move(kiosk, key, typed, act.to)
            case acts.ComesBack():
                visit_id = person.needs(person.visit_id, "visit")
                return lambda: _or_stay(kiosk.scanning.come_back(key, visit_id, act.to))
            case acts.LeavesLine():
                waiting_id = person.needs(person.waiting_id, "number")
                return lambda: kiosk.line.leave_line(waiting_id)
            case acts.Remembers():
                own = person.needs(person.visit_id, "visit")
                return lambda: kiosk.scanning.remember_name(own)
            case acts.Forgets():
                theirs = person.needs(person.visit_id, "visit")
                return lambda: kiosk.scanning.forget_me(theirs)
        assert_never(act)


def _leave(kiosk: Kiosk, code: str, some: dict[str, int] | None) -> Left | LeftLine | DoorAnswer:
    found = kiosk.reception.find_code(code)
    match found:
        case FoundVisit():
            return kiosk.reception.leave(found.visit_id, some)
        case FoundWaiting():
            return kiosk.line.leave_line(found.waiting_id)
        case UnknownCode():
            return found
    assert_never(found)


def _move(kiosk: Kiosk, key: str, code: str, to: str) -> DoorAnswer:
    found = kiosk.reception.find_code(code)
    if isinstance(found, FoundVisit):
        return _or_stay(kiosk.reception.move(key, found.visit_id, to))
    return UnknownCode()


def _or_stay(answer: Moved | Full | NotTaken) -> Moved | NoMove | NotTaken:
    return NoMove(answer) if isinstance(answer, Full) else answer
