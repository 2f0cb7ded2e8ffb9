"""The programme: on which days an event is shown, in which order, and what the entrance tells.

              20.00        midnight   02.00  04.00
Friday  --------|--------------|--------|------|-- Saturday
                |<- the party: Friday's alone ->|      the hub's day turns in the small hours
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.programme_answers import EventFacts, EventState, ProgrammeDay
from kiosk.rules.day import hub_day
from kiosk.rules.wall_time import local

DAY = timedelta(days=1)
MOMENT = timedelta(microseconds=1)
QUIET_BEFORE = timedelta(minutes=15)
"""How long before an exam the screen becomes still: people sit down by then (E1)."""


def days_on(
    starts_at: datetime, ends_at: datetime, zone: ZoneInfo, turns_at: time
) -> tuple[date, date]:
    """The first and last day on which an event at [starts_at, ends_at) is shown.

    It begins on the day of the calendar; what goes on into the small hours is that evening's.
    """
    first = local(starts_at, zone).date()
    last = hub_day(max(starts_at, ends_at - MOMENT), zone, turns_at)
    return first, max(first, last)


def in_order(events: Iterable[EventFacts]) -> tuple[EventFacts, ...]:
    """Those of all day first, then by their start, then by what they are called."""
    return tuple(
        sorted(
            events,
            key=lambda each: (
                not each.is_all_day,
                each.starts_at,
                each.ends_at,
                each.title.fi.casefold(),
                each.event_id,
            ),
        )
    )


def programme_days(
    events: Iterable[EventFacts], first: date, days: int
) -> tuple[ProgrammeDay, ...]:
    """So many days from `first` on with their events, empty ones included."""
    sorted_once = in_order(events)
    wanted = (first + n * DAY for n in range(days))
    return tuple(
        ProgrammeDay(
            day, tuple(each for each in sorted_once if each.first_day <= day <= each.last_day)
        )
        for day in wanted
    )


def is_planned(event: EventFacts) -> bool:
    """Whether it takes place."""
    return event.state is EventState.PLANNED


def on_now(events: Iterable[EventFacts], now: datetime) -> tuple[EventFacts, ...]:
    """What goes on at this moment."""
    return in_order(e for e in events if is_planned(e) and e.starts_at <= now < e.ends_at)


def next_up(events: Iterable[EventFacts], now: datetime, today: date) -> tuple[EventFacts, ...]:
    """What begins later today."""
    return in_order(
        e for e in events if is_planned(e) and e.starts_at > now and e.first_day <= today
    )


def changed(
    events: Iterable[EventFacts], now: datetime, zone: ZoneInfo, last: date
) -> tuple[EventFacts, ...]:
    """What people who come today or until `last` might not know: cancelled, or moved."""
    return in_order(each for each in events if _is_news(each, now, zone, last))


def _is_news(event: EventFacts, now: datetime, zone: ZoneInfo, last: date) -> bool:
    is_near = event.ends_at > now and event.first_day <= last
    if not is_planned(event):
        return is_near
    if event.moved_from is None:
        return False
    was_on = local(event.moved_from, zone).date()
    return is_near or local(now, zone).date() <= was_on <= last


def is_exam_at(events: Iterable[EventFacts], now: datetime) -> bool:
    """Whether an exam asks for quiet, from a while before it until it ends."""
    return any(
        each.is_exam and is_planned(each) and each.starts_at - QUIET_BEFORE <= now < each.ends_at
        for each in events
    )
