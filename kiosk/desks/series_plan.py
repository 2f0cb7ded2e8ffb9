"""The dates of a series before it is saved, each with what is in its way (R8, O7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from db.store import Transaction
from kiosk.desks.room_book import RoomBook, calendar
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import CALENDAR_REACHES, no_places, planning
from kiosk.room_answers import (
    NoRoom,
    PlannedDate,
    RoomFacts,
    SeriesDraft,
    SeriesPlan,
    WayOut,
    WhyNot,
    Wish,
)
from kiosk.rules.intervals import Interval
from kiosk.rules.series import CheckedDate, SeriesDate, SeriesRule, checked, dates_of


def rule_from(draft: SeriesDraft) -> SeriesRule:
    """What a draft says of its weeks."""
    return SeriesRule(
        draft.first,
        draft.starts,
        draft.ends,
        draft.weekdays,
        draft.every,
        draft.until,
        draft.count,
    )


def plan_of(
    tx: Transaction, seen: Snapshot, book: RoomBook, draft: SeriesDraft
) -> SeriesPlan | NoRoom:
    """Every date of a draft with what is in its way, the places of its people too (O7)."""
    room = book.get(draft.room_id)
    if room is None:
        return NoRoom(WhyNot.NO_SUCH_ROOM)
    if draft.until is not None and draft.count is not None:
        return NoRoom(WhyNot.TIMES)
    dates = dates_of(rule_from(draft), seen.zone)
    if isinstance(dates, NoRoom):
        return dates
    times = [each.when for each in dates if isinstance(each.when, Interval)]
    if any(when.end > seen.now + CALENDAR_REACHES for when in times):
        return NoRoom(WhyNot.TOO_FAR, WayOut(fits=room.rules.ahead_days))
    return SeriesPlan(tuple(_planned(tx, seen, book, room, draft, dates)))


def _planned(  # noqa: PLR0913
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    room: RoomFacts,
    draft: SeriesDraft,
    dates: tuple[SeriesDate, ...],
) -> Iterable[PlannedDate]:
    times = [each.when for each in dates if isinstance(each.when, Interval)]
    stretch = (times[0].start, times[-1].end) if times else (seen.now, seen.now)
    around = calendar(tx, seen, book, room, stretch)
    wish = Wish(
        "", room.room_id, *stretch, draft.people, by_manager=True, is_inside=not draft.keeps_places
    )
    ahead = planning(tx, seen, *stretch)
    for each in checked(dates, wish, around, seen.now):
        yield _with_places(ahead, room, wish, each)


def _with_places(ahead: Snapshot, room: RoomFacts, wish: Wish, each: CheckedDate) -> PlannedDate:
    when = each.date.when
    if isinstance(when, NoRoom):
        return PlannedDate(each.date.meant.day, None, None, each.why_not or when)
    asked = replace(wish, starts_at=when.start, ends_at=when.end)
    no = each.why_not or no_places(ahead, room, asked)
    return PlannedDate(each.date.meant.day, when.start, when.end, no, each.sets_aside)
