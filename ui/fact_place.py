"""Where a fact is told: the hub, its rooms and who reads; and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.answers import Places
from kiosk.facts import Sides
from kiosk.texts import Text
from ui import manager_words, times

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Where:
    """What a sentence needs to know of the hub and of who reads it."""

    places: Places
    now: datetime
    zone: str
    lang: str
    rooms: Mapping[str, Text] = field(default_factory=dict)

    def room(self, room_id: str) -> str:
        """A room by its name."""
        name = self.rooms.get(room_id)
        return name.said(self.lang) if name else translate("Facts", "a room that is gone")

    def scope(self, space_id: str | None) -> str:
        """A side, or the whole hub."""
        return manager_words.scope(self.places, space_id, self.lang)

    def moment(self, at: datetime) -> str:
        """A day and a time."""
        return times.moment(at, self.now, self.zone, self.lang)

    def sides(self, sides: Sides) -> str:
        """The sides of a split."""
        return ", ".join(self.scope(space_id) for space_id, _ in sides)


@dataclass(frozen=True, slots=True)
class Told:
    """An icon, what happened, and what more there is to say of it."""

    icon: str
    what: str
    more: str = ""
