"""Makes the view models of the manager's rooms, over one session."""

from __future__ import annotations

from kiosk.app import Kiosk
from ui.bridge import Bridge
from ui.viewmodels.asked import Asked
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.move_reservation import MoveReservation
from ui.viewmodels.new_block import NewBlock
from ui.viewmodels.new_reservation import NewReservation
from ui.viewmodels.new_series import NewSeries
from ui.viewmodels.one_room import OneRoom
from ui.viewmodels.page import PageModel
from ui.viewmodels.room_add import RoomAdd
from ui.viewmodels.room_change import RoomChange
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.room_entry import RoomEntry
from ui.viewmodels.room_list import RoomList
from ui.viewmodels.room_week import RoomWeek
from ui.viewmodels.shell import Shell


def manager_room_pages(
    shell: Shell, bridge: Bridge, session: ManagerSession, kiosk: Kiosk
) -> list[PageModel]:
    """The week, what is put in the book, who waits for a yes, and the rooms themselves."""
    desks = RoomDesks(kiosk.rooms_desk, kiosk.series, kiosk.rooms, kiosk.reception)
    return [
        RoomWeek(shell, bridge, session, desks),
        RoomEntry(shell, bridge, session, desks),
        RoomAdd(shell, bridge, session),
        Asked(shell, bridge, session, desks),
        NewReservation(shell, bridge, session, desks),
        NewBlock(shell, bridge, session, desks),
        NewSeries(shell, bridge, session, desks),
        MoveReservation(shell, bridge, session, desks),
        RoomList(shell, bridge, session, desks),
        OneRoom(shell, bridge, session, desks),
        RoomChange(shell, bridge, session, desks),
    ]
