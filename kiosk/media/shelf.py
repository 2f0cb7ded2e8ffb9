"""The shelf: the folder of media, each file named by its SHA-256, whole or not there (E3)."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import BinaryIO

from db.files import file_troubles, make_folder, part_of, swap_in
from kiosk.ids import new_id
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import MediumKind
from kiosk.rules.names import clean
from kiosk.trouble import DiskFull

MOST_BYTES = 2_000_000_000
"""A film of an hour or two; a larger file is not for a notice board."""

STAYS_FREE = 500_000_000
"""So many bytes of the disk are left to the database whatever is taken in, and half of what is
free."""

LONGEST_NAME = 80
PIECE = 1024 * 1024
PIECES_TO_SYNC = 16
"""The disk gets what was copied bit by bit: a visitor's check-in does not wait behind a film."""

NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,8}")
NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Content:
    """What a file is by its content: how its name ends, width and height in pixels."""

    kind: MediumKind
    ending: str
    width: int
    height: int
    seconds: float | None = None
    has_sound: bool = False


Reader = Callable[[Path], "Content | MediumWrong"]


@dataclass(frozen=True, slots=True)
class Shelved:
    """A file that is on the shelf as `file`, and was checked there; `name` is for people."""

    name: str
    file: str
    size: int
    kind: MediumKind
    width: int
    height: int
    seconds: float | None
    has_sound: bool


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


class _RefusedError(Exception):
    def __init__(self, why: MediumWrong) -> None:
        super().__init__(why)
        self.why = why


class Shelf:
    """The folder of media of this machine. `read` says what a file is, by its content.

    All that copies or reads whole files takes long: never on the worker's thread.
    """

    def __init__(self, folder: Path, read: Reader) -> None:
        self.folder = folder
        self._read = read

    def path_of(self, file: str) -> Path:
        """Where a file of the shelf is."""
        return self.folder / file

    def has(self, file: str, size: int) -> bool:
        """Whether a file is there and as long as it was."""
        try:
            return self.path_of(file).stat().st_size == size
        except OSError:
            return False

    def take(self, source: Path, copying: Copying) -> Shelved | MediumWrong:
        """Copy a file in and check the copy; what it is, or why it is not taken.

        A CopyStoppedError when it was stopped; Trouble when the shelf's disk fails. In all three
        cases nothing half is left.
        """
        try:
            with _opened(source) as file:
                return self._take(file, source, copying)
        except _RefusedError as refused:
            return refused.why

    def _take(self, file: BinaryIO, source: Path, copying: Copying) -> Shelved:
        was = os.fstat(file.fileno())
        copying.done, copying.total = 0, was.st_size
        with file_troubles():
            make_folder(self.folder)
        self._require_room(was.st_size)
        with part_of(self.folder / f"incoming-{new_id()}") as part:
            digest = _copied(file, part, copying)
            if not _is_same(was, os.fstat(file.fileno())) or copying.done != was.st_size:
                raise _RefusedError(MediumWrong.CHANGED)
            content = self._read(part)
            if isinstance(content, MediumWrong):
                raise _RefusedError(content)
            if copying.is_stopped:
                raise CopyStoppedError
            place = self.path_of(f"{digest}.{content.ending}")
            with file_troubles():
                swap_in(part, place)
        return _shelved(source, place, content, was.st_size)

    def _require_room(self, size: int) -> None:
        if size == 0:
            raise _RefusedError(MediumWrong.EMPTY)
        if size > MOST_BYTES:
            raise _RefusedError(MediumWrong.TOO_LARGE)
        with file_troubles():
            free = shutil.disk_usage(self.folder).free
        if size > free // 2 or size + STAYS_FREE > free:
            raise _RefusedError(MediumWrong.NO_ROOM)

    def discard(self, file: str) -> None:
        """Delete a file; nothing where it is gone already."""
        with file_troubles():
            self.path_of(file).unlink(missing_ok=True)

    def files(self) -> Iterator[tuple[str, float]]:
        """Every file of the shelf, and when it was put there (seconds since 1970)."""
        if not self.folder.is_dir():
            return
        for path in sorted(self.folder.iterdir()):
            if NAME.fullmatch(path.name):
                yield path.name, path.stat().st_mtime

    def wrong_with(self, file: str, size: int) -> MediumWrong | None:
        """Read a file whole: whether it is still what was taken in, byte for byte."""
        path = self.path_of(file)
        if not path.is_file():
            return MediumWrong.MISSING
        if not self.has(file, size):
            return MediumWrong.CHANGED
        try:
            return None if digest_of(path) == path.stem else MediumWrong.CHANGED
        except OSError:
            return MediumWrong.BROKEN


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def name_of(path: Path) -> str:
    """A file's name for people: plain text, without its ending; never a path."""
    name = clean(os.fsencode(path.name).decode("utf-8", "replace"))
    stem = name.rsplit(".", 1)[0].strip() or name
    return stem[:LONGEST_NAME].strip() or "?"


def _opened(source: Path) -> BinaryIO:
    """Open a file and nothing else: no pipe that never ends, no device."""
    try:
        descriptor = os.open(source, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError as wrong:
        raise _RefusedError(MediumWrong.NOT_A_FILE) from wrong
    except (OSError, ValueError) as wrong:
        raise _RefusedError(MediumWrong.MISSING) from wrong
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _RefusedError(MediumWrong.NOT_A_FILE)
    return os.fdopen(descriptor, "rb")


def _copied(file: BinaryIO, part: Path, copying: Copying) -> str:
    """Copy all of it; its SHA-256."""
    digest, pieces = hashlib.sha256(), 0
    with _no_room(), file_troubles(), part.open("wb", buffering=0) as new:
        while piece := _piece_of(file):
            if copying.is_stopped:
                raise CopyStoppedError
            digest.update(piece)
            new.write(piece)
            copying.done += len(piece)
            pieces += 1
            if copying.done > MOST_BYTES:
                raise _RefusedError(MediumWrong.TOO_LARGE)
            if pieces % PIECES_TO_SYNC == 0:
                os.fdatasync(new.fileno())
        os.fdatasync(new.fileno())
    return digest.hexdigest()


class _no_room:  # noqa: N801 -- reads as a word of the `with`
    """A disk that became full is no trouble of the kiosk's: the film is too much for it."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, wrong: BaseException | None, _trace: object) -> None:
        cause = wrong.__cause__ if isinstance(wrong, DiskFull) else None
        if isinstance(cause, OSError) and cause.errno in NO_SPACE:
            raise _RefusedError(MediumWrong.NO_ROOM) from wrong


def _piece_of(file: BinaryIO) -> bytes:
    """The next piece; a stick that was pulled out says so by an error."""
    try:
        return file.read(PIECE)
    except OSError as wrong:
        raise _RefusedError(MediumWrong.MISSING) from wrong


def _is_same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_size, one.st_mtime_ns) == (other.st_size, other.st_mtime_ns)


def _shelved(source: Path, place: Path, content: Content, size: int) -> Shelved:
    return Shelved(
        name_of(source),
        place.name,
        size,
        content.kind,
        content.width,
        content.height,
        content.seconds,
        content.has_sound,
    )
