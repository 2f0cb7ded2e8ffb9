"""Why a room cannot be had so: one rule a function, asked in the order of `WhyNot` (R1-R4, R7).

The manager is bound by what cannot be (times, the past, who has the room, its seats), not by the
rules that she has set herself (who, lengths, grid, horizon, notice, hours, quotas). What her wish
sets aside can be asked for with `rule_set_aside`, so that it is seen before it is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.room_answers import WhoMayBook, WhyNot, Wish
from kiosk.rules.day import hub_day
from kiosk.rules.grid import MINUTE, is_on_grid, minute_of
from kiosk.rules.intervals import Interval
from kiosk.rules.room_calendar import RoomCalendar, Taken

Rule = Callable[[Wish, RoomCalendar, datetime], WhyNot | None]


def because(wish: Wish, room: RoomCalendar, now: datetime) -> WhyNot | None:
    """The first reason why the wish cannot be had, or None when it can."""
    return first_of(BINDS_MANAGER if wish.by_manager else BINDS_VISITORS, wish, room, now)


def because_longer(wish: Wish, room: RoomCalendar) -> WhyNot | None:
    """The same for a reservation that has begun, or will: its start is given, its end is asked."""
    return first_of(BINDS_MANAGER if wish.by_manager else BINDS_LONGER, wish, room, wish.starts_at)


def rule_set_aside(wish: Wish, room: RoomCalendar, now: datetime) -> WhyNot | None:
    """The first rule of the room that a manager's wish does not keep to."""
    as_visitor = replace(wish, by_manager=False, is_now=True)
    return first_of(_SET_ASIDE, as_visitor, room, now)


def first_of(rules: Sequence[Rule], wish: Wish, room: RoomCalendar, now: datetime) -> WhyNot | None:
    """The first reason that one of the rules gives."""
    reasons = (rule(wish, room, now) for rule in rules)
    return next((reason for reason in reasons if reason is not None), None)


def in_the_way(stretch: Interval, room: RoomCalendar) -> tuple[Taken, ...]:
    """What the stretch, with its gap behind it, would share time with (R3)."""
    gap = room.gap
    return tuple(t for t in room.taken if t.is_in_the_way(stretch, gap))


def quota_left(room: RoomCalendar) -> timedelta | None:
    """What a holder can still have of the room this week; None when there is no such quota."""
    hours = room.facts.rules.most_hours_a_week
    return None if hours is None else max(0, hours * 60 - room.used.minutes) * MINUTE


def _who(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    who = room.facts.rules.who
    lacks_pass = who is WhoMayBook.PASS_HOLDERS and wish.holder is None
    is_barred = lacks_pass or who is WhoMayBook.THE_MANAGER
    return WhyNot.NOT_FOR_YOU if is_barred else None


def _times(wish: Wish, _room: RoomCalendar, _now: datetime) -> WhyNot | None:
    return None if wish.starts_at < wish.ends_at else WhyNot.TIMES


def _past(wish: Wish, _room: RoomCalendar, now: datetime) -> WhyNot | None:
    return WhyNot.PAST if wish.starts_at < minute_of(now) else None


def _length(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    length = wish.ends_at - wish.starts_at
    if length < room.facts.rules.shortest_min * MINUTE:
        return WhyNot.TOO_SHORT
    return WhyNot.TOO_LONG if length > room.facts.rules.longest_min * MINUTE else None


def _grid(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    grid_min = room.facts.rules.grid_min
    both = (is_on_grid(at, grid_min, room.zone) for at in (wish.starts_at, wish.ends_at))
    return None if wish.is_now or all(both) else WhyNot.OFF_GRID


def _horizon(wish: Wish, room: RoomCalendar, now: datetime) -> WhyNot | None:
    today = hub_day(now, room.zone, room.day_turns_at)
    ahead = hub_day(wish.starts_at, room.zone, room.day_turns_at) - today
    return WhyNot.TOO_FAR if ahead > timedelta(days=room.facts.rules.ahead_days) else None


def _notice(wish: Wish, room: RoomCalendar, now: datetime) -> WhyNot | None:
    first = minute_of(now) + room.facts.rules.notice_min * MINUTE
    return WhyNot.TOO_SOON if wish.starts_at < first else None


def _open(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    wished = Interval(wish.starts_at, wish.ends_at)
    return None if any(run.covers(wished) for run in room.runs) else WhyNot.CLOSED


def _one_day(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    ends_in_time = wish.ends_at <= room.day_of(wish.starts_at).end
    return None if ends_in_time else WhyNot.OVER_MIDNIGHT


def _free(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    wished = Interval(wish.starts_at, wish.ends_at)
    near = in_the_way(wished, room)
    there = [taken for taken in near if taken.has(wished)]
    if any(taken.is_block for taken in there):
        return WhyNot.BLOCKED
    if there:
        return WhyNot.TAKEN
    return WhyNot.BUFFER if near else None


def _seats(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    return None if 1 <= wish.people <= room.facts.seats else WhyNot.SEATS


def _quota(wish: Wish, room: RoomCalendar, _now: datetime) -> WhyNot | None:
    if wish.holder is None:
        return None
    left, most = quota_left(room), room.facts.rules.most_a_week
    if left is not None and wish.ends_at - wish.starts_at > left:
        return WhyNot.QUOTA_HOURS
    return WhyNot.QUOTA_COUNT if most is not None and room.used.count >= most else None


BINDS_VISITORS: tuple[Rule, ...] = (
    _who,
    _times,
    _past,
    _length,
    _grid,
    _horizon,
    _notice,
    _open,
    _one_day,
    _free,
    _seats,
    _quota,
)
BINDS_MANAGER: tuple[Rule, ...] = (_times, _past, _free, _seats)
BINDS_LONGER: tuple[Rule, ...] = (_times, _length, _grid, _open, _one_day, _free, _quota)
_SET_ASIDE: tuple[Rule, ...] = (_times, _length, _horizon, _open, _one_day)
