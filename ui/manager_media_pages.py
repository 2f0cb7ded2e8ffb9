"""Makes the view models of the manager's playlist, pictures and films, over one session."""

from __future__ import annotations

from kiosk.app import Kiosk
from ui.bridge import Bridge
from ui.media_adding import MediaAdding
from ui.viewmodels.item_change import ItemChange
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.media_add import MediaAdd
from ui.viewmodels.media_book import MediaBook
from ui.viewmodels.one_item import OneItem
from ui.viewmodels.page import PageModel
from ui.viewmodels.playlist_at import PlaylistAt
from ui.viewmodels.playlist_book import PlaylistBook
from ui.viewmodels.playlist_desks import PlaylistDesks
from ui.viewmodels.shell import Shell


def manager_media_pages(
    shell: Shell, bridge: Bridge, session: ManagerSession, kiosk: Kiosk, aside: Bridge
) -> list[PageModel]:
    """The playlist and its items, the library, and taking in; `aside` may be slow."""
    desks = PlaylistDesks(kiosk.playlist, kiosk.media_desk, kiosk.reception)
    adding = MediaAdding(kiosk.media_desk, bridge, aside)
    return [
        PlaylistBook(shell, bridge, session, desks),
        OneItem(shell, bridge, session, desks),
        ItemChange(shell, bridge, session, desks),
        PlaylistAt(shell, bridge, session, desks),
        MediaBook(shell, bridge, session, desks, adding),
        MediaAdd(shell, bridge, session, desks, adding),
    ]
