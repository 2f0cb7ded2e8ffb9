"""An event as the manager would write it again, out of what is kept of it (E1)."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from db.queries.events import EventRow
from kiosk.programme_answers import EventDraft, EventKind
from kiosk.rules.event_times import last_of
from kiosk.rules.intervals import Interval
from kiosk.rules.wall_time import local


def draft_from(row: EventRow, zone: ZoneInfo) -> EventDraft:
    """The draft of an event, without a key; saved again it changes nothing."""
    when, walls = Interval(row.starts_at, row.ends_at), (row.wall_start, row.wall_end)
    several = row.last_day if row.last_day > row.day else None
    return EventDraft(
        key="",
        title=row.title,
        first=row.day,
        starts=time.fromisoformat(row.wall_start),
        ends=time.fromisoformat(row.wall_end),
        event_id=row.id,
        last=several if row.is_all_day else last_of(row.day, when, walls, zone),
        is_all_day=row.is_all_day,
        description=row.description,
        language=row.language,
        organiser=row.organiser,
        space_id=row.space_id,
        place=row.place,
        seats=row.seats,
        held=row.held,
        medium_id=row.medium_id,
        link=row.link,
        home_link=row.home_link,
        kind=EventKind(row.kind),
        is_exam=row.is_exam,
        test=local(row.test_at, zone).time().replace(fold=0) if row.test_at else None,
    )
