"""What the page of rooms hands on: a room, and perhaps a time, that somebody wants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.room_answers import RoomFacts


@dataclass(frozen=True, slots=True)
class RoomChosen:
    """A room on a day; `starts_at` and `ends_at` where they are chosen, `is_now` begins at once."""

    room: RoomFacts
    day: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_now: bool = False
