"""Frames in memory that two processes share: one writes the next while the other paints the last.

Three slots go round: the one that was finished last, the one that is being painted, and one to
write to. Nobody waits for anybody. The memory has no name: only who is handed it can reach it.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
from dataclasses import dataclass

MOST_PIXELS = 1920 * 1080
"""What one frame may have: more than a kiosk's screen shows would be for nothing."""

MOST_BYTES = 8192
"""Of one message between the two."""

SLOTS = 3
_SLOT_BYTES = MOST_PIXELS * 4 + 64
_HEAD_BYTES = 4096
SIZE = _HEAD_BYTES + SLOTS * _SLOT_BYTES


class _Slot(ctypes.Structure):
    _fields_ = (
        ("opening", ctypes.c_uint64),
        ("width", ctypes.c_uint32),
        ("height", ctypes.c_uint32),
        ("number", ctypes.c_uint64),
    )


class _Head(ctypes.Structure):
    _fields_ = (
        ("finished", ctypes.c_uint32),
        ("painting", ctypes.c_uint32),
        ("is_told", ctypes.c_uint32),
        ("slots", _Slot * SLOTS),
    )


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of 32-bit pixels, rows of `width` times 4 bytes, in memory that stays.

    Another `number` is another frame.
    """

    opening: int
    number: int
    width: int
    height: int
    pixels: memoryview


class Frames:
    """The shared frames, as both sides see them; `fd` is handed to the child."""

    def __init__(self, fd: int | None = None) -> None:
        self.fd = _made() if fd is None else fd
        self._map = mmap.mmap(self.fd, SIZE)
        self._head = _Head.from_buffer(self._map)
        self._address = ctypes.addressof(self._head)
        self._pixels = memoryview(self._map)
        self._finished = 0

    # --- the one who writes

    def free_slot(self) -> int:
        """A slot that is neither the last one finished nor being painted."""
        taken = {self._head.finished, self._head.painting}
        return next(slot for slot in range(SLOTS) if slot not in taken)

    def address(self, slot: int) -> int:
        """Where the pixels of this slot begin."""
        return self._address + _HEAD_BYTES + slot * _SLOT_BYTES

    def finish(self, slot: int, opening: int, width: int, height: int) -> bool:
        """Hand this slot over; True where the other side must be told, for it knows of none yet."""
        place = self._head.slots[slot]
        self._finished += 1
        place.opening, place.width, place.height = opening, width, height
        place.number = self._finished
        self._head.finished = slot
        must_tell = not self._head.is_told
        self._head.is_told = 1
        return must_tell

    # --- the one who paints

    def heard(self) -> None:
        """The other side's word has come: for what comes after it, it has to tell again."""
        self._head.is_told = 0

    def newest(self) -> Frame | None:
        """The frame that was finished last, kept from being overwritten until the next call."""
        while self._head.painting != self._head.finished:
            self._head.painting = self._head.finished
        slot = self._head.painting
        if slot >= SLOTS:  # whoever decodes hostile files may be hostile by now
            return None
        place = self._head.slots[slot]
        opening, width, height = place.opening, place.width, place.height
        number = place.number
        if not 0 < width * height <= MOST_PIXELS:
            return None
        start = _HEAD_BYTES + slot * _SLOT_BYTES
        pixels = self._pixels[start : start + width * height * 4]
        return Frame(opening, number, width, height, pixels)

    def close(self) -> None:
        """Let go of it; the memory goes with the last frame of it that is in use."""
        os.close(self.fd)


def _made() -> int:
    """New memory whose size is for good: who cut it short would end whoever reads it (SIGBUS)."""
    fd = os.memfd_create("frames", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, SIZE)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    return fd


def box_for(width: int, height: int) -> tuple[int, int]:
    """The box for an item of this size: as it is, or as large as a frame may be."""
    width, height = max(2, width), max(2, height)
    part = min(1.0, (MOST_PIXELS / (width * height)) ** 0.5)
    return max(1, int(width * part)), max(1, int(height * part))
