"""The desks that the manager's pages of rooms ask, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.desks.reception import Reception
from kiosk.desks.room_board import RoomBoard
from kiosk.desks.rooms_desk import RoomsDesk
from kiosk.desks.series_desk import SeriesDesk


@dataclass(frozen=True, slots=True)
class RoomDesks:
    """Rooms and series are changed; the board and the reception are looked at."""

    rooms: RoomsDesk
    series: SeriesDesk
    board: RoomBoard
    reception: Reception
