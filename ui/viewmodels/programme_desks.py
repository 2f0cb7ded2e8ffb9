"""Whom the manager's pages about the programme ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.answers import HubView, Locked
from kiosk.desks.programme_desk import ProgrammeDesk
from kiosk.desks.reception import Reception
from kiosk.playlist_answers import MediumKept
from kiosk.programme_answers import NoEvent, SignUpList


@dataclass(frozen=True, slots=True)
class EventSeen:
    """An event with who signed up for it, and the hub."""

    found: SignUpList
    view: HubView


@dataclass(frozen=True, slots=True)
class ProgrammeDesks:
    """The programme and the hub; `media` tells what the library has."""

    programme: ProgrammeDesk
    reception: Reception
    media: Callable[[str], tuple[MediumKept, ...] | Locked]

    def see(self, session: str, event_id: str) -> EventSeen | NoEvent | Locked:
        """Look at an event; runs on the worker."""
        found = self.programme.list_of(session, event_id)
        if not isinstance(found, SignUpList):
            return found
        return EventSeen(found, self.reception.look())
