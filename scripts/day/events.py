"""Events: an act with an event, asked of the real desks as the screens ask them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import Locked
from kiosk.app import Kiosk
from kiosk.clock import local
from kiosk.ids import new_id
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventFull,
    EventPlan,
    EventSaved,
    InEventLine,
    MySignUp,
    NoEvent,
    NoSignUp,
    Repeat,
    SeatGone,
    SignedUp,
    SignUp,
    UnknownSignUp,
)
from kiosk.texts import Text
from scripts.day.cast import Cast
from scripts.day.event_acts import (
    AtEvents,
    CancelsEvent,
    ChangesEvent,
    OffList,
    OnProgramme,
    PutsOn,
    RunsEvents,
    TakesOff,
    UsesSeat,
    WantsSeats,
    WithSeat,
)

SeatAnswer = SignedUp | InEventLine | EventFull | NoSignUp | SeatGone | MySignUp | UnknownSignUp


EventOffice = OnProgramme | EventPlan | NoEvent | EventCancelled | OffList


def at_events(kiosk: Kiosk, cast: Cast, key: str, act: AtEvents) -> Callable[[], SeatAnswer]:
    """What somebody at the screen asks of the desk of sign-ups."""
    person, desk = cast.people[act.who], kiosk.sign_ups
    match act:
        case WantsSeats():
            asked = SignUp(key, cast.event(act.title), act.people, act.name)
            return lambda: desk.wait(asked) if act.waits else desk.sign_up(asked)
        case UsesSeat():
            mine = person.needs(person.sign_up_id, "sign-up")
            code = person.needs(person.seat_code, "code of a sign-up")
            match act.does:
                case WithSeat.ACCEPT:
                    return lambda: desk.accept(mine)
                case WithSeat.CANCEL:
                    return lambda: desk.cancel(mine)
                case WithSeat.FIND:
                    return lambda: desk.find(code)
            raise AssertionError(act.does)
    assert_never(act)


def run_events(kiosk: Kiosk, cast: Cast, session: str, act: RunsEvents) -> EventOffice | Locked:
    """What the manager does with events; of a series the dates that clash are left out."""
    desk = kiosk.programme_desk
    match act:
        case PutsOn():
            return _saved(kiosk, session, _draft(kiosk, act))
        case ChangesEvent():
            written = desk.draft_of(session, cast.event(act.title))
            if not isinstance(written, EventDraft):
                return written
            return _saved(kiosk, session, _changed(kiosk, written, act))
        case CancelsEvent():
            return desk.cancel(session, cast.event(act.title), act.reason)
        case TakesOff():
            person = cast.people[act.whom]
            was_on = desk.take_off(session, person.needs(person.sign_up_id, "sign-up"))
            return was_on if isinstance(was_on, Locked) else OffList(was_on)
    assert_never(act)


def _saved(kiosk: Kiosk, session: str, draft: EventDraft) -> EventOffice | Locked:
    desk = kiosk.programme_desk
    plan = desk.check(session, draft)
    if not isinstance(plan, EventPlan):
        return plan
    clashes = frozenset(each.day for each in plan.dates if not each.can_be)
    saved = desk.save(session, draft, clashes if draft.repeat else frozenset())
    if not isinstance(saved, EventSaved):
        return saved
    holds = kiosk.places.holds(session)
    kept = () if isinstance(holds, Locked) else holds
    return OnProgramme(saved, next((h.hold_id for h in kept if h.title == draft.title), None))


def _draft(kiosk: Kiosk, act: PutsOn) -> EventDraft:
    start, end = (local(at, ZoneInfo(kiosk.hub.zone)) for at in (act.starts_at, act.ends_at))
    again = Repeat((start.weekday(),), count=act.dates) if act.dates > 1 else None
    return EventDraft(
        new_id(),
        Text.same(act.title),
        start.date(),
        start.time(),
        end.time(),
        seats=act.seats,
        held=act.held,
        space_id=act.side,
        repeat=again,
    )


def _changed(kiosk: Kiosk, written: EventDraft, act: ChangesEvent) -> EventDraft:
    written = replace(written, key=new_id())
    if act.starts_at is None or act.ends_at is None:
        return replace(written, seats=act.seats)
    start, end = (local(at, ZoneInfo(kiosk.hub.zone)) for at in (act.starts_at, act.ends_at))
    return replace(written, first=start.date(), starts=start.time(), ends=end.time())
