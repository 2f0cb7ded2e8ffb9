"""Telling: every answer of the desks in plain English, with its kind and its marks."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import HubView, NotTaken
from scripts.day.door import ComingAnswer, DoorAnswer, GoingAnswer, NameAnswer, PassAnswer
from scripts.day.events import EventOffice, SeatAnswer
from scripts.day.kinds import Told
from scripts.day.office import Managed, OfficeAnswer
from scripts.day.rooms import Coming, RoomAnswer, RoomOffice
from scripts.day.telling_coming import coming, not_taken
from scripts.day.telling_events import of_an_event
from scripts.day.telling_going import going, of_a_name, of_a_pass
from scripts.day.telling_office import office
from scripts.day.telling_rooms import of_a_room

Said = DoorAnswer | Managed | Coming | SeatAnswer


def told(answer: Said, view: HubView, zone: ZoneInfo) -> Told:
    """What somebody was told; `view` is the hub afterwards."""
    if isinstance(answer, NotTaken):
        return not_taken(answer)
    if isinstance(answer, RoomAnswer | RoomOffice):
        return of_a_room(answer, view, zone)
    if isinstance(answer, SeatAnswer | EventOffice):
        return of_an_event(answer, view, zone)
    return _at_the_door(answer, view, zone)


def _at_the_door(answer: DoorAnswer | OfficeAnswer, view: HubView, zone: ZoneInfo) -> Told:
    if isinstance(answer, ComingAnswer):
        return coming(answer, view, zone)
    if isinstance(answer, GoingAnswer):
        return going(answer)
    if isinstance(answer, PassAnswer):
        return of_a_pass(answer)
    if isinstance(answer, NameAnswer):
        return of_a_name(answer, zone)
    if isinstance(answer, OfficeAnswer):
        return office(answer, view, zone)
    assert_never(answer)
