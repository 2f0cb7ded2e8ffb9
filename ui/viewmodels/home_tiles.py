"""The tiles of the front page: the ways on, but for the primary one, with what there is to know."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.room_views import RoomsSeen

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TileRow:
    """A big way on: where it leads, its icon, its word and a note; `is_call` calls somebody."""

    page_name: str
    icon: str
    label: str
    note: str
    is_call: bool = False


def ways_on(
    pages: frozenset[str], view: HubView | None, rooms: RoomsSeen | None
) -> tuple[TileRow, ...]:
    """The tiles that lead to these pages; `rooms` is None while nothing is known of them."""
    every = (
        *_called_tile(view),
        TileRow(
            "check_out",
            "sign-out",
            translate("Home", "I leave"),
            translate("Home", "or change sides"),
        ),
        TileRow(
            "group",
            "users-three",
            translate("Home", "We are a group"),
            translate("Home", "all at once"),
        ),
        *_rooms_tile(rooms),
    )
    return tuple(tile for tile in every if tile.page_name in pages)


def _rooms_tile(seen: RoomsSeen | None) -> tuple[TileRow, ...]:
    """How many rooms can be had now; no way where there are none."""
    if seen is not None and not seen.rooms:
        return ()
    note = translate("Home", "and podcast booth") if seen is None else _rooms_note(len(seen.free))
    return (TileRow("rooms", "calendar-check", translate("Home", "Rooms"), note),)


def _rooms_note(free: int) -> str:
    return (
        translate("Home", "%n free now", None, free)
        if free
        else translate("Home", "all taken just now")
    )


def _called_tile(view: HubView | None) -> tuple[TileRow, ...]:
    called = view.called if view else ()
    if not called:
        return ()
    numbers = ", ".join(str(party.number) for party in called)
    label = translate("Home", "Number(s) %1: come in", None, len(called)).replace("%1", numbers)
    note = translate("Home", "it is your turn")
    return (TileRow("called", "bell-ringing", label, note, is_call=True),)
