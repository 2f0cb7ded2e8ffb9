"""What a medium shows, and why a file is none: known to a child that must load little (E3, E4)."""

from __future__ import annotations

from enum import StrEnum


class MediumKind(StrEnum):
    """What a file shows."""

    PICTURE = "picture"
    FILM = "film"


class MediumWrong(StrEnum):
    """Why a file is not taken in, or was skipped on the screen; found by content, never by name."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_LONG = "too_long"
    PLAYLIST = "playlist"
    UNKNOWN_KIND = "unknown_kind"
    BROKEN = "broken"
    NO_PICTURE = "no_picture"
    STUCK = "stuck"
    NO_ROOM = "no_room"
    CHANGED = "changed"
    NO_PLAYER = "no_player"
