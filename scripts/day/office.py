"""The office: what the manager does behind the PIN, asked of the real desks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.answers import (
    Corrected,
    Done,
    HoldClash,
    HoldMade,
    LimitEffect,
    LimitSaved,
    Locked,
    MustWait,
    NotTaken,
    OverAllowed,
    RollCall,
    Unlocked,
    WrongPin,
)
from kiosk.app import Kiosk
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit, NewOverride
from kiosk.room_answers import NoRoom
from kiosk.texts import Text
from scripts.day import acts
from scripts.day.cast import Cast
from scripts.day.events import EventOffice, run_events
from scripts.day.rooms import RoomOffice, run_rooms

PIN = "271828"


@dataclass(frozen=True, slots=True)
class LimitTold:
    """A limit that was saved, with what it breaks: the screen shows that before it is saved."""

    places: int
    effect: LimitEffect


NoEntry = Locked | WrongPin | MustWait
PlacesAnswer = LimitTold | HoldMade | HoldClash | Corrected | OverAllowed | Done | NotTaken
OfficeAnswer = PlacesAnswer | RollCall | NoEntry
Managed = OfficeAnswer | RoomOffice | NoRoom | EventOffice


def manage(kiosk: Kiosk, cast: Cast, act: acts.Manages) -> Managed:
    """Unlock, do one thing, lock again."""
    opened = kiosk.manager.unlock(PIN)
    if not isinstance(opened, Unlocked):
        return opened
    session = opened.session
    answer: Managed
    if isinstance(act, acts.RunsRooms):
        answer = run_rooms(kiosk, session, act)
    elif isinstance(act, acts.RunsEvents):
        answer = run_events(kiosk, cast, session, act)
    elif isinstance(act, acts.RunsTheDay):
        answer = _run_the_day(kiosk, cast, session, act)
    else:
        answer = _set_places(kiosk, cast, session, act)
    kiosk.manager.lock()
    return answer


def _run_the_day(
    kiosk: Kiosk,
    cast: Cast,
    session: str,
    act: acts.SetsHours | acts.CountsRollCall | acts.TakesOut,
) -> OfficeAnswer:
    match act:
        case acts.SetsHours():
            return kiosk.hours.set_day_off(session, act.day, act.stretches, act.reason)
        case acts.CountsRollCall():
            return kiosk.manager.roll_call(session)
        case acts.TakesOut():
            person = cast.people[act.whom]
            return kiosk.places.take_out(session, person.needs(person.visit_id, "visit"))
    assert_never(act)


def _set_places(
    kiosk: Kiosk,
    cast: Cast,
    session: str,
    act: acts.SetsPlaces,
) -> OfficeAnswer:
    places = kiosk.places
    match act:
        case acts.SetsLimit():
            return _set_limit(kiosk, session, act)
        case acts.MakesHold():
            title = Text.same(act.title)
            new = NewHold(act.side, title, act.people, act.starts_at, act.ends_at, act.lead)
            return places.make_hold(session, new)
        case acts.ReleasesHold():
            return places.release_hold(session, cast.hold(act.title) or "")
        case acts.Corrects():
            return places.correct(session, act.side, act.counted, act.reason)
        case acts.LetsOver():
            over = NewOverride(act.side, act.people, act.until, act.reason)
            return places.allow_over(session, PIN, over)
    assert_never(act)


def _set_limit(kiosk: Kiosk, session: str, act: acts.SetsLimit) -> OfficeAnswer:
    new = NewLimit(act.side, act.places, act.starts_at, act.ends_at, act.reason)
    effect = kiosk.places.check_limit(session, new)
    if not isinstance(effect, LimitEffect):
        return effect
    saved = kiosk.places.set_limit(session, new)
    return LimitTold(new.places, effect) if isinstance(saved, LimitSaved) else saved
