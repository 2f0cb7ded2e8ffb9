"""Copying a file that may vanish, grow or never end: all of it, or a reason, or stopped (E3)."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path
from threading import Event
from typing import BinaryIO

from db.files import file_troubles
from kiosk.playlist_answers import MediumWrong
from kiosk.trouble import DiskFull

MOST_BYTES = 2_000_000_000
"""A film of an hour or two; a larger file is not for a notice board."""

PIECE = 1024 * 1024
PIECES_TO_SYNC = 16
"""The disk gets what was copied bit by bit: a visitor's check-in does not wait behind a film."""

NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Copying:
    """How far a copy is, in bytes; another thread may look, and may stop it."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self._stopped = Event()

    def stop(self) -> None:
        """Copy no more: what was begun leaves no trace."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        """Whether it is not wanted any more."""
        return self._stopped.is_set()


class CopyStoppedError(Exception):
    """It was not wanted any more."""


class RefusedError(Exception):
    """A file cannot be taken, and why."""

    def __init__(self, why: MediumWrong) -> None:
        super().__init__(why)
        self.why = why


def opened(source: Path) -> BinaryIO:
    """Open a file and nothing else: no pipe that never ends, no device."""
    try:
        descriptor = os.open(source, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError as wrong:
        raise RefusedError(MediumWrong.NOT_A_FILE) from wrong
    except (OSError, ValueError) as wrong:
        raise RefusedError(MediumWrong.MISSING) from wrong
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise RefusedError(MediumWrong.NOT_A_FILE)
    return os.fdopen(descriptor, "rb")


def copied(file: BinaryIO, part: Path, copying: Copying) -> str:
    """Copy all of it, `copying.total` bytes at the most; its SHA-256."""
    digest, pieces = hashlib.sha256(), 0
    with _no_room(), file_troubles(), part.open("wb", buffering=0) as new:
        while piece := piece_of(file):
            if copying.is_stopped:
                raise CopyStoppedError
            copying.done += len(piece)
            if copying.done > copying.total:  # there may be no room for more
                raise RefusedError(MediumWrong.CHANGED)
            digest.update(piece)
            _put(new, piece)
            pieces += 1
            if pieces % PIECES_TO_SYNC == 0:
                os.fdatasync(new.fileno())
        os.fdatasync(new.fileno())
    return digest.hexdigest()


def _put(new: BinaryIO, piece: bytes) -> None:
    """Write all of it: the system writes a part where there is no room for more, and says so."""
    left = memoryview(piece)
    while left:
        left = left[new.write(left) :]


class _no_room:  # noqa: N801 -- reads as a word of the `with`
    """A disk that became full is no trouble of the kiosk's: the film is too much for it."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, wrong: BaseException | None, _trace: object) -> None:
        cause = wrong.__cause__ if isinstance(wrong, DiskFull) else None
        if isinstance(cause, OSError) and cause.errno in NO_SPACE:
            raise RefusedError(MediumWrong.NO_ROOM) from wrong


def piece_of(file: BinaryIO) -> bytes:
    """The next piece; a stick that was pulled out says so by an error."""
    try:
        return file.read(PIECE)
    except OSError as wrong:
        raise RefusedError(MediumWrong.MISSING) from wrong
