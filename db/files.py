"""Files that are there whole or not at all: locks, parts, syncs and swaps."""

from __future__ import annotations

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pysqlite3

from db.store import trouble_of
from db.trouble import DiskFull, NameTaken, OutOfReach, ReadOnly, StillOpen, Trouble

PATIENCE_S = 10.0
LOOK_AGAIN_S = 0.05
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database while it is open, or was when the power failed."""

ERRNOS: dict[int, type[Trouble]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EIO: DiskFull,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
}


@contextmanager
def file_troubles() -> Iterator[None]:
    """Turn what the system and SQLite say of broken or full disks into Trouble."""
    try:
        yield
    except OSError as wrong:
        raise ERRNOS.get(wrong.errno or 0, OutOfReach)(str(wrong)) from wrong
    except pysqlite3.Error as wrong:
        kind = trouble_of(str(wrong))
        if kind is None:
            raise
        raise kind(str(wrong)) from wrong


def give_to_owner(path: Path) -> None:
    """What root makes in the kiosk's folder is the kiosk's, or the kiosk could not write it."""
    if os.geteuid() == 0:
        owner = path.parent.stat()
        os.chown(path, owner.st_uid, owner.st_gid)


def make_folder(path: Path) -> None:
    """Have a folder, for its owner only where it is new."""
    if not path.is_dir():
        path.mkdir(parents=True, mode=0o700, exist_ok=True)
        give_to_owner(path)


class FileLock:
    """A lock on a database that ends with the process that has it, however that ends.

    Kiosks share it; restore and upgrade have it alone. It is a flock on a file of its own beside
    the database, because closing any descriptor of the database would drop SQLite's own locks.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def shared(cls, path: Path, patience_s: float = PATIENCE_S) -> FileLock:
        """Take it with other kiosks; Trouble when a restore or an upgrade goes on too long."""
        return cls._take(path, fcntl.LOCK_SH, patience_s)

    @classmethod
    def alone(cls, path: Path, patience_s: float = 0.0) -> FileLock:
        """Take it alone; Trouble when a kiosk has the database open."""
        return cls._take(path, fcntl.LOCK_EX, patience_s)

    @classmethod
    def _take(cls, path: Path, kind: int, patience_s: float) -> FileLock:
        with file_troubles():
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            give_to_owner(path)
        until = time.monotonic() + patience_s
        while True:
            try:
                fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            except BlockingIOError as held:
                if time.monotonic() >= until:
                    os.close(descriptor)
                    raise StillOpen(f"another program holds {path}") from held
                Event().wait(LOOK_AGAIN_S)
            else:
                return cls(descriptor)

    def release(self) -> None:
        """Let it go; again is no harm."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __del__(self) -> None:
        self.release()

    def __enter__(self) -> FileLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def lock_of(path: Path) -> Path:
    """Where the lock of the database at `path` is."""
    return beside(path, ".lock")


def beside(path: Path, ending: str) -> Path:
    """The file beside `path` whose name is longer by `ending`."""
    return path.with_name(path.name + ending)


@contextmanager
def part_of(place: Path) -> Iterator[Path]:
    """A new file, for its owner only, beside where it will be put; gone afterwards in any case.

    A flock on it says that somebody is at work; what a killed process left is cleared first.
    """
    clear_parts(place.parent)
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    with file_troubles():
        descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        give_to_owner(part)
        yield part
    finally:
        for path in (part, *(beside(part, ending) for ending in BESIDE)):
            path.unlink(missing_ok=True)
        os.close(descriptor)


def clear_parts(folder: Path) -> None:
    """Remove the parts that no living process is writing."""
    for part in folder.glob(".*.part"):
        try:
            with part.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                for path in (part, *(beside(part, ending) for ending in BESIDE)):
                    path.unlink(missing_ok=True)
        except (BlockingIOError, FileNotFoundError):
            continue


def sync(path: Path) -> None:
    """Have a file, or a folder's list of names, on the disk and not only on its way."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def forget_cached(path: Path) -> None:
    """Have the next reader of the file ask the disk, where the system allows it."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def put_new(part: Path, place: Path) -> None:
    """Give a finished part its name; NameTaken when there is a file of that name."""
    sync(part)
    try:
        place.hardlink_to(part)
    except FileExistsError as taken:
        raise NameTaken(f"there is a file {place} already") from taken
    except OSError:  # a file system without hard links, as on a memory stick
        if place.exists():
            raise NameTaken(f"there is a file {place} already") from None
        part.rename(place)
    sync(place.parent)


def swap_in(part: Path, place: Path) -> None:
    """Put a finished part in the place of a file: afterwards it is the old one or the new."""
    sync(part)
    part.replace(place)
    sync(place.parent)
