"""The book of rooms: every room with its rules, its parts, and what is taken of it (R1, R3, R9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Transaction
from kiosk.desks.snapshot import Snapshot
from kiosk.room_answers import Noise, ReservationState, RoomFacts, RoomHours, RoomRules
from kiosk.rules.intervals import Interval
from kiosk.rules.opening import Hours, Opening, stretches_of
from kiosk.rules.room_calendar import RoomCalendar, Taken, Used
from kiosk.rules.wall_time import local
from kiosk.texts import Text

DAY, BEFORE = timedelta(days=1), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class RoomBook:
    """The rooms that there are now, in their order, by id."""

    rooms: Mapping[str, RoomFacts]

    def __iter__(self) -> Iterator[RoomFacts]:
        return iter(self.rooms.values())

    def get(self, room_id: str) -> RoomFacts | None:
        """The room with this id."""
        return self.rooms.get(room_id)

    def atoms(self, room: RoomFacts) -> tuple[str, ...]:
        """What a reservation of the room takes: its parts, or itself where it has none."""
        return room.parts or (room.room_id,)


def open_book(tx: Transaction) -> RoomBook:
    """Read all rooms; retired ones are left out."""
    return _book(room_rows.rooms_as_kept(tx))


@lru_cache(maxsize=4)
def _book(kept: tuple[room_rows.Kept, ...]) -> RoomBook:
    """Twenty rooms take long to decode, and are the same until the manager changes one."""
    found = (facts_of(row, parts) for row, parts in map(room_rows.read_kept, kept))
    return RoomBook({facts.room_id: facts for facts in found if facts is not None})


def facts_of(row: room_rows.RoomRow, parts: tuple[str, ...]) -> RoomFacts | None:
    """A room as it is known, or None when it is retired."""
    kept = row.facts
    if kept.get("retired"):
        return None
    return RoomFacts(
        row.id,
        row.name,
        row.space_id,
        int(kept["seats"]),
        Noise(kept["noise"]),
        bool(kept["step_free"]),
        tuple(Text(**words) for words in kept.get("equipment", ())),
        msgspec.convert(kept.get("rules", {}), type=RoomRules),
        parts,
        bool(kept.get("is_booth", kept["noise"] == Noise.RECORDING)),
        tuple(kept.get("neighbours", ())),
    )


def kept_facts(room: RoomFacts) -> dict[str, Any]:
    """A room's facts as they are stored; the reverse of `facts_of`."""
    return {
        "seats": room.seats,
        "noise": room.noise.value,
        "step_free": room.is_step_free,
        "equipment": msgspec.to_builtins(room.equipment),
        "rules": msgspec.to_builtins(room.rules),
        "is_booth": room.is_booth,
        "neighbours": list(room.neighbours),
    }


def calendar(  # noqa: PLR0913 -- what one decision about a room rests on
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    room: RoomFacts,
    stretch: tuple[datetime, datetime],
    *,
    holder: str | None = None,
    without: str | None = None,
) -> RoomCalendar:
    """What is open and taken of a room around `stretch`, for the rules; `without` one reservation.

    What is open it knows from the day before the stretch, or from now, to the end of the day after
    it; what is taken from an hour before the stretch on: one may begin early, where nobody is.
    """
    start = stretch[0] - room_gap(room) - BEFORE
    until = stretch[1] + DAY + room_gap(room)
    taken = rows.taken_from(tx, book.atoms(room), start, until)
    return RoomCalendar(
        facts=room,
        open=open_hours(seen, room, stretch),
        taken=tuple(once(taken, without)),
        used=used_by(tx, seen, room, holder, stretch[0], without),
        zone=seen.zone,
        day_turns_at=seen.rules.turn,
    )


def room_gap(room: RoomFacts) -> timedelta:
    """The time that stays empty between two reservations of a room."""
    return timedelta(minutes=room.rules.gap_min)


def once(found: Iterable[rows.TakenRow], without: str | None = None) -> Iterator[Taken]:
    """Each taking once, although a whole takes several atoms."""
    told: set[str] = set()
    for row in found:
        if row.reservation_id in told or row.reservation_id == without:
            continue
        told.add(row.reservation_id)
        yield Taken(
            row.reservation_id,
            row.starts_at,
            row.ends_at,
            row.free_at,
            row.kind == "block",
            row.state == ReservationState.ASKED,
        )


def open_hours(
    seen: Snapshot, room: RoomFacts, stretch: tuple[datetime, datetime]
) -> tuple[Interval, ...]:
    """When the room is open, from the hub day before the stretch to the day after it, in order."""
    first = local(min(stretch[0], seen.now), seen.zone).date() - DAY
    days = ((stretch[1] - min(stretch[0], seen.now)) // DAY) + 4
    return _open_on_days(seen.opening, room.rules.hours, seen.zone, first, days)


def open_on(seen: Snapshot, room: RoomFacts, day: date) -> tuple[Interval, ...]:
    """When the room is open on a hub day: the hub's hours, or its own where the hub opens."""
    return _open_on_days(seen.opening, room.rules.hours, seen.zone, day, 1)


@lru_cache(maxsize=64)
def _open_on_days(
    opening: Opening, own: tuple[RoomHours, ...] | None, zone: ZoneInfo, first: date, days: int
) -> tuple[Interval, ...]:
    """Asked for every room at every touch, and the same until somebody sets other hours."""
    wanted = (first + ahead * DAY for ahead in range(days))
    return tuple(run for day in wanted for run in _open_on_day(opening, own, zone, day))


def _open_on_day(
    opening: Opening, own: tuple[RoomHours, ...] | None, zone: ZoneInfo, day: date
) -> tuple[Interval, ...]:
    found = stretches_of(day, room_opening(opening, own), zone)
    if own is not None and not stretches_of(day, opening, zone):
        return ()
    return tuple(Interval(piece.start, piece.end) for piece in found)


def room_opening(opening: Opening, own: tuple[RoomHours, ...] | None) -> Opening:
    """The hub's opening, or with a room's own hours in its week."""
    if own is None:
        return opening
    hours = tuple(Hours(h.weekdays, h.opens, h.closes) for h in own)
    return replace(opening, hours=hours)


def used_by(  # noqa: PLR0913
    tx: Transaction,
    seen: Snapshot,
    room: RoomFacts,
    holder: str | None,
    at: datetime,
    without: str | None = None,
) -> Used:
    """What a holder has of this room in the week of `at`, for the quotas (Monday to Sunday)."""
    if holder is None:
        return Used()
    day = local(at, seen.zone).date()
    monday = day - timedelta(days=day.weekday())
    start, until = _week(seen, monday)
    mine = [
        row
        for row in rows.of_holder(tx, holder, start, until)
        if row.room_id == room.room_id and row.id != without and row.state not in _GIVEN_UP
    ]
    lasted = (max(row.starts_at, row.ended_at or row.ends_at) - row.starts_at for row in mine)
    minutes = sum(lasted, timedelta(0)) // timedelta(minutes=1)
    return Used(minutes, len(mine))


_GIVEN_UP = {ReservationState.CANCELLED, ReservationState.REFUSED}


def _week(seen: Snapshot, monday: date) -> tuple[datetime, datetime]:
    start = datetime.combine(monday, seen.rules.turn, seen.zone)
    return start, datetime.combine(monday + 7 * DAY, seen.rules.turn, seen.zone)
