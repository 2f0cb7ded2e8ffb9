"""An event before it is kept: what is wrong with it, and what is in the way of its dates (O7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from db.models.schema import MOST_PEOPLE
from db.queries import events as rows
from db.queries import line as line_rows
from db.queries import playlist as media_rows
from db.queries import sign_ups as sign_up_rows
from db.store import Transaction
from kiosk.answers import HoldClash
from kiosk.desks.event_line import seating
from kiosk.desks.holding import NewHold, hold_clash
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import CALENDAR_REACHES, planning
from kiosk.ids import new_id
from kiosk.programme_answers import (
    EventDate,
    EventDraft,
    EventPlan,
    EventState,
    NoEvent,
    WhyNoEvent,
)
from kiosk.rules.event_times import days_of_draft, start_test_on, times_on
from kiosk.rules.intervals import Interval
from kiosk.rules.names import clean
from kiosk.rules.opening import ClosedNow, hours_of, state_at
from kiosk.rules.series import MOST_DATES
from kiosk.web_link import as_link

KEPT_BEFORE = timedelta(minutes=30)
"""How long before an event the places of its people are kept (O7)."""

Row = rows.EventRow


@dataclass(frozen=True, slots=True)
class Date:
    """One date of a draft: its row where there is one already, its times or why there are none."""

    day: date
    when: Interval | WhyNoEvent
    test_at: datetime | None = None
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """What would be kept of a draft: its dates, each as the manager is shown it."""

    dates: tuple[Date, ...]
    shown: EventPlan


def plan_of(tx: Transaction, seen: Snapshot, draft: EventDraft) -> Planned | NoEvent:
    """Every date of a draft with what is in its way, or what is wrong with all of them."""
    kept = _kept(tx, seen, draft)
    if isinstance(kept, WhyNoEvent):
        return NoEvent(kept)
    if not clean(draft.title.fi):
        return NoEvent(WhyNoEvent.TITLE)
    dates = _dates(seen, draft, kept)
    if isinstance(dates, NoEvent):
        return dates
    if wrong := _wrong_numbers(tx, draft, kept) or _wrong_words(tx, seen, draft, dates):
        return wrong
    clashes = _clashes(tx, seen, draft, dates)
    shown = tuple(
        _shown(seen, draft, each, clash) for each, clash in zip(dates, clashes, strict=True)
    )
    return Planned(dates, EventPlan(shown, people_signed_up(tx, kept)))


def people_signed_up(tx: Transaction, kept: tuple[Row, ...]) -> int:
    """How many people have a sign-up for these dates that counts."""
    found = sign_up_rows.seats_of(tx, (row.id for row in kept))
    return sum(taken + waiting for taken, waiting in found.values())


def _kept(tx: Transaction, seen: Snapshot, draft: EventDraft) -> tuple[Row, ...] | WhyNoEvent:
    """The rows that a draft changes, none for a new event; why there is nothing to change."""
    if draft.event_id is None:
        return ()
    row = rows.the_event(tx, draft.event_id)
    if row is None or row.state != EventState.PLANNED:
        return WhyNoEvent.GONE
    if row.ends_at <= seen.now or row.closed_at is not None:
        return WhyNoEvent.PAST
    return rest_of(tx, row) if draft.is_rest else (row,)


def rest_of(tx: Transaction, row: Row) -> tuple[Row, ...]:
    """This date of a series and all later ones that take place; itself where it is alone."""
    if row.series_id is None:
        return (row,)
    found = rows.of_series(tx, row.series_id, row.starts_at)
    return tuple(
        each for each in found if each.state == EventState.PLANNED and each.closed_at is None
    )


def _dates(seen: Snapshot, draft: EventDraft, kept: tuple[Row, ...]) -> tuple[Date, ...] | NoEvent:
    if kept:
        by = draft.first - kept[0].day
        pairs: tuple[tuple[date, Row | None], ...] = tuple((row.day + by, row) for row in kept)
    else:
        days = days_of_draft(draft)
        if isinstance(days, WhyNoEvent):
            most = MOST_DATES if days is WhyNoEvent.TOO_MANY_DATES else 0
            return NoEvent(days, most)
        pairs = tuple((day, None) for day in days)
    dates = tuple(_date(seen, draft, day, row) for day, row in pairs)
    times = [each.when for each in dates if isinstance(each.when, Interval)]
    if any(when.end > seen.now + CALENDAR_REACHES for when in times):
        return NoEvent(WhyNoEvent.TOO_FAR)
    if len(dates) == 1 and isinstance(dates[0].when, WhyNoEvent):
        return NoEvent(dates[0].when)
    return dates


def _date(seen: Snapshot, draft: EventDraft, day: date, row: Row | None) -> Date:
    when = times_on(day, draft, seen.zone)
    if isinstance(when, WhyNoEvent):
        return Date(day, when, row=row)
    if when.end <= seen.now:
        return Date(day, WhyNoEvent.PAST, row=row)
    test_at = start_test_on(day, draft, when, seen.zone)
    if isinstance(test_at, WhyNoEvent):
        return Date(day, test_at, row=row)
    return Date(day, when, test_at, row)


def _wrong_numbers(tx: Transaction, draft: EventDraft, kept: tuple[Row, ...]) -> NoEvent | None:
    if draft.seats is not None and not 1 <= draft.seats <= MOST_PEOPLE:
        return NoEvent(WhyNoEvent.SEATS, MOST_PEOPLE)
    needed = max((_needed(tx, draft, row) for row in kept), default=0)
    if needed > (draft.seats or 0):
        return NoEvent(WhyNoEvent.SEATS_TAKEN, needed)
    return None if 0 <= draft.held <= MOST_PEOPLE else NoEvent(WhyNoEvent.HELD, MOST_PEOPLE)


def _needed(tx: Transaction, draft: EventDraft, row: Row) -> int:
    """The fewest seats that an event may have: who has one keeps it, who waits needs a line."""
    if row.seats is None:
        return 0
    now = seating(tx, row)
    return now.taken or (1 if draft.seats is None and now.waiting else 0)


def _wrong_words(
    tx: Transaction, seen: Snapshot, draft: EventDraft, dates: tuple[Date, ...]
) -> NoEvent | None:
    if not seen.has_scope(draft.space_id):
        return NoEvent(WhyNoEvent.PLACES)
    if any(as_link(said) is None for said in (draft.link, draft.home_link)):
        return NoEvent(WhyNoEvent.LINK)
    if all(each.when is WhyNoEvent.TEST for each in dates):
        return NoEvent(WhyNoEvent.TEST)
    if draft.medium_id is not None and media_rows.the_medium(tx, draft.medium_id) is None:
        return NoEvent(WhyNoEvent.MEDIUM)
    return None


def hold_of(seen: Snapshot, draft: EventDraft, each: Date) -> NewHold | None:
    """The places that a date of a draft keeps; one of all day from when the hub opens."""
    if draft.held == 0 or not isinstance(each.when, Interval):
        return None
    start, end = each.when.start, each.when.end
    if draft.is_all_day:
        hours = hours_of(each.day, seen.opening, seen.zone)
        start = max((hours[0][0] if hours else start), start)
    return NewHold(draft.space_id, draft.title, draft.held, start, end, KEPT_BEFORE)


def _clashes(
    tx: Transaction, seen: Snapshot, draft: EventDraft, dates: tuple[Date, ...]
) -> list[HoldClash | None]:
    """What the hold of each date meets: other holds, and those of the dates before it."""
    holds = [hold_of(seen, draft, each) for each in dates]
    wanted = [hold for hold in holds if hold is not None]
    if not wanted:
        return [None] * len(dates)
    start = min(hold.starts_at - hold.lead for hold in wanted)
    ahead = planning(tx, seen, start, max(hold.ends_at for hold in wanted))
    own = {each.row.hold_id for each in dates if each.row is not None}
    others = [hold for hold in ahead.holds if hold.id not in own]
    found: list[HoldClash | None] = []
    for each, hold in zip(dates, holds, strict=True):
        if hold is None:
            found.append(None)
            continue
        near = (h for h in others if h.keeps_from < hold.ends_at)
        near = (h for h in near if h.ends_at > hold.starts_at - hold.lead)
        asked = replace(ahead, holds=tuple(near)), _left(seen, each, hold)
        found.append(None if _has_them(each, hold) else hold_clash(*asked))
        others.append(_as_row(hold))
    return found


def _has_them(each: Date, hold: NewHold) -> bool:
    """Whether a date has the places already that it wants: no more, and at no other time."""
    row = each.row
    return (
        row is not None
        and row.hold_id is not None
        and row.space_id == hold.space_id
        and row.held >= hold.people
        and Interval(row.starts_at, row.ends_at) == each.when
    )


def _left(seen: Snapshot, each: Date, hold: NewHold) -> NewHold:
    """Of a hold that has begun, those still awaited: who has come is inside already."""
    row = each.row
    if row is None or row.hold_id is None or hold.starts_at - hold.lead > seen.now:
        return hold
    come = next((h.arrived for h in seen.holds if h.id == row.hold_id), 0)
    return replace(hold, people=max(0, hold.people - come))


def _as_row(hold: NewHold) -> line_rows.HoldRow:
    keeps_from = hold.starts_at - hold.lead
    times = (keeps_from, hold.starts_at, hold.ends_at, hold.ends_at)
    return line_rows.HoldRow(new_id(), hold.space_id, hold.title, hold.people, *times)


def _shown(seen: Snapshot, draft: EventDraft, each: Date, clash: HoldClash | None) -> EventDate:
    if isinstance(each.when, WhyNoEvent):
        return EventDate(each.day, None, None, each.when)
    is_closed = _is_here(draft) and _is_closed(seen, draft, each, each.when)
    return EventDate(each.day, each.when.start, each.when.end, None, clash, is_closed)


def _is_here(draft: EventDraft) -> bool:
    """Whether it is in the hub: on a side of it, with places kept, or nowhere else."""
    return draft.space_id is not None or draft.held > 0 or not draft.place.strip()


def _is_closed(seen: Snapshot, draft: EventDraft, each: Date, when: Interval) -> bool:
    """Whether the door is closed when people come; of a whole day, all day."""
    if draft.is_all_day:
        return not hours_of(each.day, seen.opening, seen.zone)
    return isinstance(state_at(max(when.start, seen.now), seen.opening, seen.zone), ClosedNow)
