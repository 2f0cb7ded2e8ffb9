"""What the manager sees of rooms now: who is on air, what is broken and mended by a touch (B1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.room_views import Fault, OnAir, RoomSeen, RoomsSeen
from ui import times
from ui.viewmodels.book import BookRow
from ui.viewmodels.reservation_when import minutes_left

translate = QCoreApplication.translate

MEND = "mend"
"""The kind of the rows whose touch says that it works again."""


def room_rows(seen: RoomsSeen, lang: str) -> tuple[BookRow, ...]:
    """Faults first, then who is on air."""
    faults = [_fault_row(fault, room, seen, lang) for room in seen.rooms for fault in room.faults]
    air = [_air_row(room, room.on_air, seen, lang) for room in seen.rooms if room.on_air]
    return (*faults, *air)


def _fault_row(fault: Fault, room: RoomSeen, seen: RoomsSeen, lang: str) -> BookRow:
    piece = next((each for each in room.facts.equipment if each.fi == fault.what), None)
    what = piece.said(lang) if piece else translate("Now", "something else")
    since = times.moment(fault.told_at, seen.at, seen.zone, lang)
    return BookRow(
        key=f"{MEND}:{fault.fault_id}",
        icon="wrench",
        tone="berry",
        title=translate("Now", "%1: out of order").replace("%1", room.facts.name.said(lang)),
        note=f"{what}, {translate('Now', 'told %1').replace('%1', since)}",
        action=translate("Now", "Works again"),
    )


def _air_row(room: RoomSeen, air: OnAir, seen: RoomsSeen, lang: str) -> BookRow:
    left = minutes_left(air.until, seen.at)
    until = times.hour(air.until, seen.zone, lang)
    return BookRow(
        key=f"air:{room.facts.room_id}",
        icon="record-fill",
        tone="berry",
        title=translate("Now", "On air: %1").replace("%1", room.facts.name.said(lang)),
        note=translate("Now", "until %1 at the latest, %n minute(s) left", None, left).replace(
            "%1", until
        ),
    )
