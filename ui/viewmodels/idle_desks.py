"""Whom the idle screen asks: the playlist, the places, the rooms; and whom it tells of media."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.answers import HubView
from kiosk.playlist_answers import IdleSeen, MediumWrong
from kiosk.room_views import RoomsSeen


class Desk(Protocol):
    """Who knows the playlist."""

    def look(self) -> IdleSeen: ...


class Reception(Protocol):
    """Who knows the places."""

    def look(self) -> HubView: ...


class Board(Protocol):
    """Who knows the rooms."""

    def look(self) -> RoomsSeen: ...


class Library(Protocol):
    """Who is told of media that could not be shown, and of those that could again."""

    def broke(self, medium_id: str, what: MediumWrong) -> None: ...
    def played(self, medium_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class IdleDesks:
    """Whom the idle screen asks; without a library nobody is told of broken media."""

    idle: Desk
    reception: Reception
    rooms: Board
    library: Library | None = None
