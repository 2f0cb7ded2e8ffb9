"""Acts: everything that a visitor, the manager or the world can do in a day's file."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.day.door_acts import (
    Arrives,
    Asks,
    Chooses,
    ComesBack,
    EntersOnCall,
    Forgets,
    Leaves,
    LeavesLine,
    Moves,
    Remembers,
    Scans,
    Sides,
    TapsAgain,
    Waits,
)
from scripts.day.event_acts import AtEvents, RunsEvents
from scripts.day.office_acts import (
    Corrects,
    CountsRollCall,
    LetsOver,
    MakesHold,
    ReleasesHold,
    SetsHours,
    SetsLimit,
    Stretches,
    TakesOut,
)
from scripts.day.room_acts import InRooms, RunsRooms


@dataclass(frozen=True, slots=True)
class Restarts:
    """Every kiosk is stopped properly and started again."""

    def __str__(self) -> str:
        return "The kiosk is restarted"


@dataclass(frozen=True, slots=True)
class LosesPower:
    """Every kiosk dies where it stands, and comes back on what was on the disk."""

    def __str__(self) -> str:
        return "The power is cut, and comes back"


@dataclass(frozen=True, slots=True)
class TimePasses:
    """Nobody does anything."""

    def __str__(self) -> str:
        return "Time passes"


Comes = Arrives | Scans | Asks | Chooses | Waits | EntersOnCall
Stays = Leaves | Moves | ComesBack | LeavesLine | Remembers | Forgets
SetsPlaces = SetsLimit | MakesHold | ReleasesHold | Corrects | LetsOver
RunsTheDay = TakesOut | SetsHours | CountsRollCall
Manages = SetsPlaces | RunsTheDay | RunsRooms | RunsEvents
Happens = Restarts | LosesPower | TimePasses
Act = Comes | Stays | InRooms | AtEvents | TapsAgain | Manages | Happens

__all__ = [
    "Act",
    "Arrives",
    "Asks",
    "AtEvents",
    "Chooses",
    "Comes",
    "ComesBack",
    "Corrects",
    "CountsRollCall",
    "EntersOnCall",
    "Forgets",
    "Happens",
    "InRooms",
    "Leaves",
    "LeavesLine",
    "LetsOver",
    "LosesPower",
    "MakesHold",
    "Manages",
    "Moves",
    "ReleasesHold",
    "Remembers",
    "Restarts",
    "RunsEvents",
    "RunsRooms",
    "RunsTheDay",
    "Scans",
    "SetsHours",
    "SetsLimit",
    "SetsPlaces",
    "Sides",
    "Stays",
    "Stretches",
    "TakesOut",
    "TapsAgain",
    "TimePasses",
    "Waits",
]
