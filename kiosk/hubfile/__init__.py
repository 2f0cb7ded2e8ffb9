"""The hub file: what a hub is, written by its manager in TOML and checked as a whole."""

from __future__ import annotations

from pathlib import Path

from kiosk.hubfile.hours import read_hours, read_unstaffed
from kiosk.hubfile.house import read_hub, read_limit, read_neighbours, read_spaces
from kiosk.hubfile.manners import (
    read_check_in,
    read_contact,
    read_retention,
    read_times,
    read_wifi,
)
from kiosk.hubfile.rooms import read_rooms
from kiosk.hubfile.shape import (
    CheckIn,
    Contact,
    Hub,
    HubFile,
    HubLimit,
    NearbyHub,
    OpeningHours,
    Retention,
    Room,
    Space,
    Times,
    Unstaffed,
    Wifi,
)
from kiosk.room_answers import Noise
from kiosk.tomlfile import Mistake, Notes, Table, TomlSource, parse, read


def check(path: Path) -> HubFile | tuple[Mistake, ...]:
    """Read a hub file, or say every mistake in it."""
    source = read(path)
    return _checked(source) if isinstance(source, TomlSource) else source


def check_bytes(content: bytes) -> HubFile | tuple[Mistake, ...]:
    """As `check`, for what is not (or not yet) a file."""
    source = parse(content)
    return _checked(source) if isinstance(source, TomlSource) else source


def _checked(source: TomlSource) -> HubFile | tuple[Mistake, ...]:
    notes = Notes(source.lines)
    hub_file = _read(Table(source.values, notes))
    return notes.mistakes or hub_file


def _read(top: Table) -> HubFile:
    hub = read_hub(top)
    languages = hub.languages
    limit = read_limit(top, languages)
    spaces = read_spaces(top, languages, limit)
    opening_hours = read_hours(top, languages, hub.day_turns_at)
    hub_file = HubFile(
        hub=hub,
        contact=read_contact(top),
        wifi=read_wifi(top),
        limit=limit,
        spaces=spaces,
        rooms=read_rooms(top, languages, spaces),
        opening_hours=opening_hours,
        unstaffed=read_unstaffed(top, languages, limit, opening_hours),
        check_in=read_check_in(top, languages),
        times=read_times(top),
        retention_days=read_retention(top),
        neighbours=read_neighbours(top),
    )
    top.end()
    return hub_file


__all__ = [
    "CheckIn",
    "Contact",
    "Hub",
    "HubFile",
    "HubLimit",
    "Mistake",
    "NearbyHub",
    "Noise",
    "OpeningHours",
    "Retention",
    "Room",
    "Space",
    "Times",
    "Unstaffed",
    "Wifi",
    "check",
    "check_bytes",
]
