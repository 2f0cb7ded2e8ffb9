"""The idle desk: what the screen shows while nobody touches it (E3), and why it stands still."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from db.store import Store
from kiosk.clock import Clock
from kiosk.desks.hub_rules import facts_of
from kiosk.desks.playlist_rows import items_in
from kiosk.playlist_answers import IdleSeen, ItemKind, PlaylistItem, WhyStill
from kiosk.programme_answers import EventFacts, NewsOfProgramme, ProgrammeSeen
from kiosk.room_views import NewsOfRooms
from kiosk.rules.playlist import due_items, generated, worth_a_card
from kiosk.rules.programme import QUIET_BEFORE

DAYS = 8
"""Today and a week."""


class Programme(Protocol):
    """Who knows what is on."""

    def look(self, first: date | None = None, days: int = 7) -> ProgrammeSeen: ...
    def news(self) -> NewsOfProgramme: ...


class News(Protocol):
    """Who knows where somebody is on air."""

    def look(self) -> NewsOfRooms: ...


class IdleDesk:
    """What is due now, the events worth a card, and whether all has to stand still.

    `media` is the folder of pictures and films.
    """

    def __init__(
        self, store: Store, clock: Clock, programme: Programme, news: News, media: Path
    ) -> None:
        self._store, self._clock = store, clock
        self._programme, self._news, self._media = programme, news, media

    def look(self) -> IdleSeen:
        """What to show now; never nothing."""
        seen, news, rooms = (
            self._programme.look(days=DAYS),
            self._programme.news(),
            self._news.look(),
        )
        with self._store.reading() as tx:
            now, zone = self._clock.now(), ZoneInfo(facts_of(tx).zone)
            items = items_in(tx, self._media)
        exams = [each for each in (*news.on_now, *news.next_up) if _is_quiet(each, now)]
        events = worth_a_card(seen.events, now, zone)
        due = _worth_showing(due_items(items, now, zone), has_events=bool(events))
        own = generated(has_events=bool(events), has_rooms=True)
        return IdleSeen(
            at=now,
            zone=str(zone),
            items=due or own,
            programme=events,
            still=_why_still(news, rooms),
            is_generated=not due,
            still_until=max((each.ends_at for each in exams), default=None),
            on_air=rooms.on_air,
        )


def _worth_showing(
    items: tuple[PlaylistItem, ...], *, has_events: bool
) -> tuple[PlaylistItem, ...]:
    """A card of the programme on which nothing is would be empty."""
    return tuple(item for item in items if has_events or item.kind is not ItemKind.PROGRAMME)


def _is_quiet(event: EventFacts, now: datetime) -> bool:
    return event.is_exam and event.starts_at - QUIET_BEFORE <= now


def _why_still(news: NewsOfProgramme, rooms: NewsOfRooms) -> WhyStill | None:
    if news.is_exam:
        return WhyStill.EXAM
    return WhyStill.ON_AIR if rooms.on_air else None
