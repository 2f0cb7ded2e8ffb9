"""What is in the book of the rooms before a journey begins, and what is in it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import cast

from kiosk.desks.manager import Manager
from kiosk.desks.rooms_desk import RoomsDesk
from kiosk.desks.series_desk import SeriesDesk
from kiosk.room_answers import (
    Managed,
    Reserved,
    RoomDraft,
    RoomFacts,
    RoomSaved,
    SeriesDraft,
    SeriesSaved,
    WeekOfRooms,
    Wish,
)
from tests.hub import TUESDAY, Hub
from tests.journeys.office import Office, office

HALL, FRONT, BACK = "autokoulun-sali", "sali-etuosa", "sali-takaosa"
MEETING, BOOTH, QUIET = "neuvotteluhuone", "podcast-koppi", "hiljainen-1"
MONDAY = date(2026, 11, 23)


class AlwaysOpen:
    """Stands for the manager's lock: the journeys look and prepare beside the screen's session."""

    def is_open(self, _: str) -> bool:
        """Whoever prepares a journey may."""
        return True


def rooms_of(hub: Hub) -> RoomsDesk:
    """The manager's desk, without a session."""
    return RoomsDesk(hub.kiosk.store, hub.clock, cast("Manager", AlwaysOpen()))


def on(day: int, hour: int, minute: int = 0) -> datetime:
    """A wall time so many days after the Tuesday."""
    return TUESDAY.replace(hour=hour, minute=minute) + timedelta(days=day)


def room(hub: Hub, room_id: str) -> RoomFacts:
    """A room as it is."""
    return next(r.facts for r in hub.kiosk.rooms.look().rooms if r.facts.room_id == room_id)


def reserve(hub: Hub, room_id: str, start: datetime, hours: int = 1, title: str = "") -> str:
    """The manager reserves for somebody; the reservation's id."""
    wish = Wish(hub.key(), room_id, start, start + timedelta(hours=hours), 1, title=title)
    made = rooms_of(hub).reserve("", wish)
    assert isinstance(made, Reserved), made
    return made.mine.reservation_id


def ask(hub: Hub, room_id: str, start: datetime, title: str = "") -> str:
    """Somebody asks for a room that needs a yes; the reservation's id."""
    its = room(hub, room_id)
    rules = replace(its.rules, needs_approval=True)
    draft = RoomDraft(
        room_id,
        its.name,
        its.space_id,
        its.seats,
        its.noise,
        its.is_step_free,
        its.equipment,
        rules,
        its.parts,
    )
    assert isinstance(rooms_of(hub).save("", draft), RoomSaved)
    wish = Wish(hub.key(), room_id, start, start + timedelta(hours=1), 1, title=title)
    made = hub.kiosk.booking.reserve(wish)
    assert isinstance(made, Reserved), made
    return made.mine.reservation_id


def course(hub: Hub, room_id: str = FRONT, count: int = 4) -> str:
    """A course on Wednesdays at 15, so many times; its id."""
    draft = SeriesDraft(
        hub.key(),
        room_id,
        date(2026, 11, 25),
        time(15),
        time(17),
        (2,),
        "Suomea",
        5,
        count=count,
    )
    made = SeriesDesk(rooms_of(hub)).save("", draft)
    assert isinstance(made, SeriesSaved), made
    return made.series_id


def week(hub: Hub, monday: date = MONDAY) -> tuple[Managed, ...]:
    """What is in the book in a week."""
    found = rooms_of(hub).week("", monday)
    assert isinstance(found, WeekOfRooms)
    return found.entries


def weeks(hub: Hub, count: int) -> list[Managed]:
    """What is in the book in so many weeks."""
    return [e for n in range(count) for e in week(hub, MONDAY + n * timedelta(weeks=1))]


@contextmanager
def rooms_open(hub: Hub, lang: str = "fi") -> Iterator[Office]:
    """The manager's rooms, open, in a language."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as made:
        if lang != "fi":
            made.tap(f"language_{lang}")
        made.come_in()
        made.tap("tab_room_week")
        yield made


def begin(desk: Office, form: str) -> None:
    """Open one of the three forms."""
    desk.tap("primary")
    desk.tap_in(f"row_{form}", "act")
