"""Rooms: an act with a room, asked of the real desks as the screens ask them."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from kiosk.answers import Closed, Full, Locked
from kiosk.app import Kiosk
from kiosk.room_answers import (
    Changed,
    InductionFirst,
    NoRoom,
    NoRoomSaved,
    NotSo,
    OfferGone,
    Reserved,
    RoomSaved,
    SeriesDraft,
    SeriesPlan,
    SeriesSaved,
    Started,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
    Wish,
)
from scripts.day.cast import Cast, Person
from scripts.day.room_acts import (
    BlocksRoom,
    ChangesRoom,
    InRooms,
    KeepsCourse,
    RunsRooms,
    UsesCode,
    WantsRoom,
    WithCode,
)

RoomYes = Reserved | WaitsForRoom | Started | Changed
RoomNo = NoRoom | NotSo | TooEarly | InductionFirst | UnknownReservation | OfferGone
RoomAnswer = RoomYes | RoomNo
Coming = RoomAnswer | Full | Closed
RoomOffice = RoomSaved | NoRoomSaved | SeriesSaved | SeriesPlan


def in_rooms(kiosk: Kiosk, cast: Cast, key: str, act: InRooms) -> Callable[[], Coming]:
    """What somebody at the screen asks of the desks of rooms."""
    person = cast.people[act.who]
    match act:
        case WantsRoom():
            wish = Wish(
                key, act.room, act.starts_at, act.ends_at, act.people, None, is_now=act.is_now
            )
            desk = kiosk.room_line.join if act.waits else kiosk.booking.reserve
            return lambda: desk(wish)
        case ChangesRoom():
            mine = person.needs(person.reservation_id, "reservation")
            if act.starts_at is None or act.room is None:
                return lambda: kiosk.booking.extend(key, mine, act.ends_at)
            to = (act.room, act.starts_at, act.ends_at)
            return lambda: kiosk.booking.move(key, mine, to)
        case UsesCode():
            return _with_code(kiosk, person, key, act)
    assert_never(act)


def _with_code(kiosk: Kiosk, person: Person, key: str, act: UsesCode) -> Callable[[], Coming]:
    if act.does is WithCode.ACCEPT:
        waiting = person.needs(person.room_waiting_id, "number for a room")
        return lambda: kiosk.room_line.accept(waiting)
    mine = person.needs(person.reservation_id, "reservation")
    match act.does:
        case WithCode.START:
            return lambda: kiosk.booking.start(key, mine, is_inside=act.is_inside)
        case WithCode.CANCEL:
            return lambda: kiosk.booking.cancel(mine)
        case WithCode.END:
            return lambda: kiosk.booking.end(mine)
        case WithCode.INDUCTION:
            return lambda: kiosk.booth.confirm_induction(mine)
        case WithCode.ON_AIR:
            return lambda: kiosk.booth.go_on_air(mine)
        case WithCode.OFF_AIR:
            return lambda: kiosk.booth.go_off_air(mine)
    raise AssertionError(act.does)


def run_rooms(kiosk: Kiosk, session: str, act: RunsRooms) -> RoomOffice | NoRoom | Locked:
    """What the manager does with rooms; of a course the dates that clash are left out."""
    if isinstance(act, BlocksRoom):
        stretch = (act.starts_at, act.ends_at)
        return kiosk.rooms_desk.block(session, act.room, stretch, act.title)
    draft = _draft(act)
    plan = kiosk.series.check(session, draft)
    if not isinstance(plan, SeriesPlan):
        return plan
    clashes = frozenset(each.day for each in plan.dates if each.why_not is not None)
    return kiosk.series.save(session, draft, clashes)


def _draft(act: KeepsCourse) -> SeriesDraft:
    return SeriesDraft(
        act.title,
        act.room,
        act.first,
        act.starts,
        act.ends,
        (act.first.weekday(),),
        act.title,
        act.people,
        count=act.dates,
    )
