"""The playlist: which items are due, and what is shown where nothing is scheduled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.playlist_answers import ItemKind, PlaylistItem
from kiosk.programme_answers import EventFacts, EventState
from kiosk.rules.wall_time import at_wall_or_after, local

TRY_AGAIN = timedelta(hours=1)
"""A medium that was skipped may be well again: so long after, it is tried once more (E4)."""

EVENTS_AHEAD = timedelta(days=7)
MOST_EVENTS = 6
CHANGES_TOLD = 2
"""So many days, today first, that something is off or moved is worth a card."""

_DAY = timedelta(days=1)


def is_due(item: PlaylistItem, at: datetime, zone: ZoneInfo) -> bool:
    """Whether an item is to be shown at `at`: its day, its hours by the wall, and not broken."""
    return (
        item.is_on
        and not is_broken(item, at)
        and any(_is_in(span, at) for span in _near(item, at, zone))
    )


def due_items(
    items: Iterable[PlaylistItem], at: datetime, zone: ZoneInfo
) -> tuple[PlaylistItem, ...]:
    """What is to be shown at `at`, in the order of the playlist."""
    return tuple(item for item in items if is_due(item, at, zone))


def is_broken(item: PlaylistItem, at: datetime) -> bool:
    """Whether its medium is gone, or could not be shown a short while ago.

    What a clock that ran ahead has noted for a time to come does not count.
    """
    if item.kind is ItemKind.MEDIUM and item.medium is None:
        return True
    trouble = item.trouble
    return trouble is not None and trouble.last_at <= at < trouble.last_at + TRY_AGAIN


# --- stretches of an item -------------------------------------------------------------------------

Span = tuple[datetime, datetime]


def _is_in(span: Span, at: datetime) -> bool:
    return span[0] <= at < span[1]


def _near(item: PlaylistItem, at: datetime, zone: ZoneInfo) -> Iterator[Span]:
    """The stretches that may cover `at`: today's, and yesterday's past midnight."""
    today = local(at, zone).date()
    return _spans(item, (today - _DAY, today), zone)


def _spans(item: PlaylistItem, days: Iterable[date], zone: ZoneInfo) -> Iterator[Span]:
    """The stretches that begin on these days; one that the clocks swallow is none."""
    starts, ends = item.starts or time(), item.ends or time()
    for day in days:
        if _is_day(item, day):
            until = day if ends > starts else day + _DAY
            yield at_wall_or_after(day, starts, zone), at_wall_or_after(until, ends, zone)


def _is_day(item: PlaylistItem, day: date) -> bool:
    is_begun = item.first_day is None or day >= item.first_day
    is_over = item.last_day is not None and day > item.last_day
    return is_begun and not is_over and day.weekday() in item.weekdays


# --- where nothing is scheduled -------------------------------------------------------------------


def generated(*, has_events: bool, has_rooms: bool) -> tuple[PlaylistItem, ...]:
    """What the kiosk shows of its own accord; it cannot be empty (E3)."""
    kinds = [ItemKind.PLACES]
    kinds += [ItemKind.PROGRAMME] if has_events else []
    kinds += [ItemKind.ROOMS] if has_rooms else []
    return tuple(PlaylistItem(f"generated-{kind}", kind) for kind in kinds)


# --- events ---------------------------------------------------------------------------------------


def worth_a_card(
    events: Iterable[EventFacts], at: datetime, zone: ZoneInfo, most: int = MOST_EVENTS
) -> tuple[EventFacts, ...]:
    """The events to tell of: on now and in the coming days, soonest first, a series once.

    That one is cancelled or was moved is told today and the day before; what goes on for days
    stands behind what is on for hours only.
    """
    today = local(at, zone).date()
    found: dict[tuple[str, EventState], EventFacts] = {}
    for event in sorted(events, key=lambda each: _rank(each, today)):
        if _is_worth(event, at, today):
            found.setdefault((event.series_id or event.event_id, event.state), event)
    return tuple(found.values())[:most]


def _rank(event: EventFacts, today: date) -> tuple[date, bool, datetime, str]:
    is_long = event.is_all_day or event.is_over_days
    return max(event.first_day, today), is_long, event.starts_at, event.event_id


def _is_worth(event: EventFacts, at: datetime, today: date) -> bool:
    if event.state is EventState.CANCELLED:
        return event.last_day >= today and event.first_day < today + CHANGES_TOLD * _DAY
    return event.ends_at > at and event.starts_at < at + EVENTS_AHEAD
