"""The forms of pictures and films that are let in, and bytes of a file asked for by their place."""

from __future__ import annotations

import os
from enum import StrEnum

from kiosk.media.kinds import MediumKind


class Form(StrEnum):
    """How a file is made. MPEG streams (.ts, .mpg) are not: VLC 3.0.24 fell over one of its own."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    MP4 = "mp4"
    MATROSKA = "mkv"
    AVI = "avi"

    @property
    def kind(self) -> MediumKind:
        """What such a file shows."""
        is_film = self in {Form.MP4, Form.MATROSKA, Form.AVI}
        return MediumKind.FILM if is_film else MediumKind.PICTURE

    @property
    def ending(self) -> str:
        """How the names of such files end, without the dot; for people alone."""
        return "jpg" if self is Form.JPEG else self.value


MOST_AT_ONCE = 65_536
"""Bytes. How long a part is, the file itself says, and whoever looks is the kiosk's own process."""


class Pages:
    """The bytes of an open file, of which no more are read than are asked for."""

    def __init__(self, fd: int, size: int) -> None:
        self._fd = fd
        self.size = size

    def at(self, place: int, count: int) -> bytes:
        """`count` bytes from `place`, 64 KB at the most; fewer where the file ends."""
        return os.pread(self._fd, min(count, MOST_AT_ONCE), place) if place >= 0 else b""

    def number(self, place: int, count: int) -> int | None:
        """The big-endian number there; None where the file has ended."""
        found = self.at(place, count)
        return int.from_bytes(found) if len(found) == count else None
