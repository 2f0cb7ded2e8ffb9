"""Whom the pages of the playlist and of media ask."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.desks.media_desk import MediaDesk
from kiosk.desks.playlist import PlaylistDesk
from kiosk.desks.reception import Reception


@dataclass(frozen=True, slots=True)
class PlaylistDesks:
    """The playlist, the library, and the hub."""

    playlist: PlaylistDesk
    media: MediaDesk
    reception: Reception
