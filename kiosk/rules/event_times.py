"""When an event is: from the wall times that the manager means to instants, and back (E1, R2).

A time that the wall clock never shows is refused, not moved; 18.00 stays 18.00 whatever clocks do.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.programme_answers import EventDraft, EventKind, WhyNoEvent
from kiosk.room_answers import NoRoom, WhyNot
from kiosk.rules.intervals import Interval
from kiosk.rules.series import SeriesRule, days_of
from kiosk.rules.wall_time import at_wall, at_wall_or_after, local

DAY = timedelta(days=1)
MIDNIGHT = time(0)
LONGEST = timedelta(days=366)
"""No event is on for longer: a slip of the finger in the year."""


def days_of_draft(draft: EventDraft) -> tuple[date, ...] | WhyNoEvent:
    """The days on which a new event begins: one, or all of its series."""
    if draft.repeat is None:
        return (draft.first,)
    rule = rule_of_draft(draft)
    if rule is None:
        return WhyNoEvent.TIMES
    days = days_of(rule)
    if isinstance(days, NoRoom):
        are_many = days.because is WhyNot.TOO_MANY_DATES
        return WhyNoEvent.TOO_MANY_DATES if are_many else WhyNoEvent.TIMES
    return days


def rule_of_draft(draft: EventDraft) -> SeriesRule | None:
    """What a draft says of its weeks; None where that is nothing one can follow."""
    again = draft.repeat
    if again is None or (again.until is not None and again.count is not None):
        return None
    if again.every < 1 or not set(again.weekdays) <= set(range(7)):
        return None
    return SeriesRule(
        draft.first,
        draft.starts,
        draft.ends,
        tuple(sorted(set(again.weekdays))),
        again.every,
        again.until,
        again.count,
    )


def times_on(day: date, draft: EventDraft, zone: ZoneInfo) -> Interval | WhyNoEvent:
    """When the event of a draft is that begins on `day`; it lasts as many days as the draft's.

    Of an hour that comes twice, its first pass is meant.
    """
    more = (draft.last or draft.first) - draft.first
    if more < timedelta(0) or more > LONGEST:
        return WhyNoEvent.TIMES
    if draft.is_all_day:
        until = at_wall_or_after(day + more + DAY, MIDNIGHT, zone)
        return Interval(at_wall_or_after(day, MIDNIGHT, zone), until)
    last = day + (more or (timedelta(0) if draft.ends > draft.starts else DAY))
    start, end = at_wall(day, draft.starts, zone), at_wall(last, draft.ends, zone)
    if start is None or end is None:
        return WhyNoEvent.NO_SUCH_TIME
    return Interval(start, end)


def start_test_on(
    day: date, draft: EventDraft, when: Interval, zone: ZoneInfo
) -> datetime | WhyNoEvent | None:
    """When the start test of a study event is: on its first day, or in the night that follows."""
    if draft.kind is not EventKind.STUDY or draft.test is None:
        return None
    at = at_wall(day, draft.test, zone)
    if at is not None and at < when.start and local(when.end, zone).date() > day:
        later = at_wall(day + DAY, draft.test, zone)
        at = later if later is not None and later < when.end else at
    if at is None:
        return WhyNoEvent.NO_SUCH_TIME
    return at if at < when.end else WhyNoEvent.TEST


def last_of(day: date, when: Interval, wall: tuple[str, str], zone: ZoneInfo) -> date | None:
    """The later last day that a draft says for an event like this; None where times say it all."""
    ends_on = local(when.end, zone).date()
    is_next_night = ends_on == day + DAY and wall[1] <= wall[0]
    return None if ends_on == day or is_next_night else ends_on
