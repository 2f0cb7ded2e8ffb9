"""Events as everybody may know them, put together from rows: seats, side, source (E1, E2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from db.queries import events as rows
from db.queries import hub as hub_rows
from db.queries import sign_ups as sign_up_rows
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk.desks.hub_rules import HubRules, directions_to
from kiosk.desks.playlist_rows import media_in
from kiosk.programme_answers import (
    NO_WORDS,
    EventFacts,
    EventKind,
    EventSource,
    EventState,
    MediumFacts,
    Seats,
)
from kiosk.rules.day import hub_day
from kiosk.texts import Text
from kiosk.trouble import NotSetUp

FROM_FEED = "feed"
APART = ":"


@dataclass(frozen=True, slots=True)
class Where:
    """The hub as the programme needs it: its day, its zone, when its day turns, its sides.

    `grace` is for how long after the start places stay held for those who are late (O7).
    `ways` are how one gets to a side from the entrance, where that was said.
    """

    now: datetime
    today: date
    zone: ZoneInfo
    turn: time
    grace: timedelta
    sides: dict[str, Text]
    ways: dict[str, Text]


def where_we_are(tx: Transaction, now: datetime, *, is_trusted: bool) -> Where:
    """Read what the programme needs of the hub; Trouble `NotSetUp` before the first start."""
    hub = hub_rows.the_hub(tx)
    if hub is None:
        raise NotSetUp("no hub is loaded")
    zone, rules = ZoneInfo(hub.zone), msgspec.convert(hub.facts["rules"], type=HubRules)
    today = hub_day(now, zone, rules.turn)
    if not is_trusted:
        today = visit_rows.last_day_with_people(tx, today) or today
    sides = hub_rows.sides(tx)
    names = {side.id: side.name for side in sides}
    ways = {side.id: directions_to(side) or NO_WORDS for side in sides}
    grace = timedelta(minutes=rules.hold_grace_min)
    return Where(now, today, zone, rules.turn, grace, names, ways)


def facts_of(
    tx: Transaction, where: Where, found: Sequence[rows.EventRow], media: Path
) -> tuple[EventFacts, ...]:
    """The hub's own events, in the order of the rows; `media` is the folder of pictures."""
    seats = sign_up_rows.seats_of(tx, (row.id for row in found if row.seats is not None))
    shown = media_in(tx, media) if any(row.medium_id for row in found) else {}
    return tuple(
        _own(row, where, seats.get(row.id, (0, 0)), shown.get(row.medium_id or "")) for row in found
    )


def one_of(tx: Transaction, where: Where, row: rows.EventRow, media: Path) -> EventFacts:
    """One of the hub's own events."""
    return facts_of(tx, where, (row,), media)[0]


def of_feeds(found: Iterable[rows.FeedEventRow], where: Where) -> tuple[EventFacts, ...]:
    """Events out of calendars from outside: title, times, place and link, and no more (E2)."""
    return tuple(
        EventFacts(
            event_id=feed_event_id(row),
            source=EventSource.FEED,
            title=Text.same(row.title),
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            first_day=row.day,
            last_day=row.last_day,
            is_all_day=row.is_all_day,
            where=said_place(where.sides.get(row.space_id or ""), row.place),
            directions=where.ways.get(row.space_id or "", NO_WORDS),
            space_id=row.space_id,
            source_name=row.feed_name,
            link=row.link,
        )
        for row in found
    )


def feed_event_id(row: rows.FeedEventRow) -> str:
    """How an event out of a calendar is called: by the calendar, its own name and its start."""
    return APART.join((FROM_FEED, row.feed_id, f"{row.starts_at:%Y%m%dT%H%M%S%z}", row.uid))


def feed_key(event_id: str) -> tuple[str, str, datetime] | None:
    """The calendar, the name in it and the start that an event's id says; None for others."""
    parts = event_id.split(APART, 3)
    if len(parts) != 4 or parts[0] != FROM_FEED:
        return None
    _, feed_id, start, uid = parts
    try:
        return feed_id, uid, datetime.strptime(start, "%Y%m%dT%H%M%S%z")
    except ValueError:
        return None


def said_place(side: Text | None, place: str) -> Text:
    """Where it is: the side, the words for a place, or both."""
    if side is None:
        return Text.same(place) if place else NO_WORDS
    if not place:
        return side
    return Text(*(f"{place}, {side.said(lang)}" for lang in ("fi", "sv", "en")))


def _own(
    row: rows.EventRow, where: Where, taken: tuple[int, int], medium: MediumFacts | None
) -> EventFacts:
    return EventFacts(
        event_id=row.id,
        source=EventSource.OWN,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        first_day=row.day,
        last_day=row.last_day,
        is_all_day=row.is_all_day,
        where=said_place(where.sides.get(row.space_id or ""), row.place),
        directions=where.ways.get(row.space_id or "", NO_WORDS),
        space_id=row.space_id,
        description=row.description,
        language=row.language,
        organiser=row.organiser,
        medium=medium,
        link=row.link,
        home_link=row.home_link,
        kind=EventKind(row.kind),
        is_exam=row.is_exam,
        test_at=row.test_at,
        seats=None if row.seats is None else Seats(row.seats, *taken),
        held=row.held,
        held_until=min(row.starts_at + where.grace, row.ends_at) if row.held else None,
        state=EventState(row.state),
        reason=row.reason,
        series_id=row.series_id,
        moved_from=row.moved_from,
    )
