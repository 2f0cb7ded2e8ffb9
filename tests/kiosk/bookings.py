"""Short words for what the tests of rooms ask of the desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.room_answers import (
    Changed,
    MyReservation,
    NoRoom,
    Reserved,
    RoomDraft,
    RoomFacts,
    RoomSaved,
    Started,
    WhyNot,
    Wish,
)
from tests.hub import HELSINKI, Hub

QUIET, OTHER_QUIET, BOOTH, MEETING = (
    "hiljainen-1",
    "hiljainen-2",
    "podcast-koppi",
    "neuvotteluhuone",
)
HALL, FRONT, BACK = "autokoulun-sali", "sali-etuosa", "sali-takaosa"
A_PASS, ANOTHER_PASS = "a1" * 16, "b2" * 16
MINUTE = timedelta(minutes=1)


def at(wall: str, day: str = "2026-11-24", *, fold: int = 0) -> datetime:
    """An instant by the clock on the wall; without a day it is the Tuesday."""
    text = f"{day} {wall}"
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI, fold=fold).astimezone(UTC)


def wish(hub: Hub, start: str, end: str, room_id: str = QUIET, **more: object) -> Wish:
    """A room from then to then, for one; on the Tuesday, or a `day` that is named."""
    day = str(more.pop("day", "2026-11-24"))
    times = at(start, day), at(end, day)
    return replace(Wish(hub.key(), room_id, *times), **more)  # type: ignore[arg-type]


def reserve(hub: Hub, start: str, end: str, room_id: str = QUIET, **more: object) -> MyReservation:
    """It is theirs, and it is a failure when not."""
    answer = hub.kiosk.booking.reserve(wish(hub, start, end, room_id, **more))
    assert isinstance(answer, Reserved), answer
    return answer.mine


def refused(hub: Hub, start: str, end: str, room_id: str = QUIET, **more: object) -> NoRoom:
    """Why it cannot be had: said before, too, and nothing is stored."""
    asked = wish(hub, start, end, room_id, **more)
    answer = hub.kiosk.booking.reserve(asked)
    assert isinstance(answer, NoRoom), answer
    assert hub.kiosk.booking.may(asked) == answer
    return answer


def begin(hub: Hub, mine: MyReservation, *, is_inside: bool = False) -> Started:
    """They begin, and it is a failure when not."""
    answer = hub.kiosk.booking.start(hub.key(), mine.reservation_id, is_inside=is_inside)
    assert isinstance(answer, Started), answer
    return answer


def changed(answer: object) -> MyReservation:
    """What it is by now."""
    assert isinstance(answer, Changed), answer
    return answer.mine


def why(answer: object) -> WhyNot:
    """The reason of a no."""
    assert isinstance(answer, NoRoom), answer
    return answer.because


def see(hub: Hub, mine: MyReservation) -> MyReservation:
    """The same reservation as it is by now."""
    now = hub.kiosk.my_room.see(mine.reservation_id)
    assert now is not None
    return now


def held(hub: Hub) -> int:
    """Places that are kept in the hub now."""
    return hub.see().places.hub.held


def turn(hub: Hub, wall: str, day: str = "2026-11-24") -> None:
    """It is that late, and the caretaker has been there."""
    hub.clock.turn_to(at(wall, day))
    hub.kiosk.caretaker.tidy()


def room_of(hub: Hub, room_id: str) -> RoomFacts:
    """A room as it is now."""
    rooms = hub.kiosk.rooms_desk.rooms(hub.manager())
    assert isinstance(rooms, tuple)
    return next(room for room in rooms if room.room_id == room_id)


def draft_of(room: RoomFacts, **other: object) -> RoomDraft:
    """A room as the manager would save it again, with something else."""
    kept = {name: getattr(room, name) for name in RoomFacts.__slots__}
    return replace(RoomDraft(**kept), **other)  # type: ignore[arg-type]


def set_rules(hub: Hub, room_id: str, **rules: object) -> None:
    """The manager gives a room other rules."""
    room = room_of(hub, room_id)
    draft = draft_of(room, rules=replace(room.rules, **rules))  # type: ignore[arg-type]
    saved = hub.kiosk.rooms_desk.save(hub.manager(), draft)
    assert isinstance(saved, RoomSaved), saved


@contextmanager
def doubted_clock(hub: Hub) -> Iterator[None]:
    """Meanwhile nobody knows what time it is."""
    hub.clock.set_trusted(False)
    yield
    hub.clock.set_trusted(True)
