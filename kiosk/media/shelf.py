"""The shelf: the folder of media, each file named by its SHA-256, whole or not there (E3)."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.files import clear_parts, file_troubles, make_folder, part_of, swap_in
from kiosk.ids import new_id
from kiosk.media.copying import (
    MOST_BYTES,
    Copying,
    CopyStoppedError,
    RefusedError,
    copied,
    opened,
)
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import MediumKind
from kiosk.rules.names import clean
from kiosk.trouble import Trouble

STAYS_FREE = 500_000_000
"""Bytes of the disk that are left to the database whatever is taken in; and half of the free."""

LARGE = 4_000_000
"""Dots. Of larger pictures a list has small ones: each is read whole before it is shown."""

LONGEST_NAME = 80
NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,8}")


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
Stills = Callable[[Path], bytes | None]


def _no_still(_: Path) -> bytes | None:
    return None


def still_beside(path: Path) -> Path:
    """Where the small picture of a film or a large picture is; it is no medium, and in no copy."""
    return path.with_suffix(".still.png")


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


class Shelf:
    """The folder of media of this machine. `read` says what a file is, by its content, `stills`
    makes a small picture of a film or a picture.

    All that copies or reads whole files takes long: never on the worker's thread.
    """

    def __init__(self, folder: Path, read: Reader, stills: Stills = _no_still) -> None:
        self.folder = folder
        self._read, self._stills = read, stills

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
            with opened(source) as file:
                return self._take(file, source, copying)
        except RefusedError as refused:
            return refused.why

    def _take(self, file: BinaryIO, source: Path, copying: Copying) -> Shelved:
        was = os.fstat(file.fileno())
        copying.done, copying.total = 0, was.st_size
        with file_troubles():
            make_folder(self.folder)
        self._require_room(was.st_size)
        with part_of(self.folder / f"incoming-{new_id()}") as part:
            digest = copied(file, part, copying)
            if not _is_same(was, os.fstat(file.fileno())) or copying.done != was.st_size:
                raise RefusedError(MediumWrong.CHANGED)
            content = self._read(part)
            if isinstance(content, MediumWrong):
                raise RefusedError(content)
            if copying.is_stopped:
                raise CopyStoppedError
            place = self.path_of(f"{digest}.{content.ending}")
            with file_troubles():
                swap_in(part, place)
        if content.kind is MediumKind.FILM or content.width * content.height > LARGE:
            self._keep_still(place)
        return _shelved(source, place, content, was.st_size)

    def _keep_still(self, place: Path) -> None:
        """A medium without a small picture is as good as any."""
        with suppress(Trouble), file_troubles():
            still = self._stills(place)
            if still is None:
                return
            with part_of(still_beside(place)) as part:
                part.write_bytes(still)
                swap_in(part, still_beside(place))

    def _require_room(self, size: int) -> None:
        if size == 0:
            raise RefusedError(MediumWrong.EMPTY)
        if size > MOST_BYTES:
            raise RefusedError(MediumWrong.TOO_LARGE)
        with file_troubles():
            free = shutil.disk_usage(self.folder).free
        if size > free // 2 or size + STAYS_FREE > free:
            raise RefusedError(MediumWrong.NO_ROOM)

    def discard(self, file: str) -> None:
        """Delete a file; nothing where it is gone already."""
        with file_troubles():
            for path in (self.path_of(file), still_beside(self.path_of(file))):
                path.unlink(missing_ok=True)

    def files(self) -> Iterator[tuple[str, float]]:
        """Every file of the shelf, and when it was put there (seconds since 1970)."""
        if not self.folder.is_dir():
            return
        for path in sorted(self.folder.iterdir()):
            if NAME.fullmatch(path.name):
                yield path.name, path.stat().st_mtime

    def clear(self) -> None:
        """Delete what a killed copy left; what is being copied stays."""
        if self.folder.is_dir():
            with file_troubles():
                clear_parts(self.folder)

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
