"""Copies of the backups on a second disk: only when it is there, and compared byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from db.backup import KEPT, Backup, backups_in, newest_backup
from db.files import ERRNOS, forget_cached, part_of, put_new, sync
from db.trouble import FileBroken, OutOfReach, Trouble

WHAT_TO_DO = (
    "See that the second disk is plugged in, mounted, has room and can be written by the kiosk's"
    " user, or take another. The backups on this machine are as they were."
)
PIECE = 1024 * 1024


def copy_backups(folder: Path, second: Path, now: datetime) -> tuple[Path, ...]:
    """Copy what the folder on the second disk lacks of `folder`'s last 35 days; the copies made."""
    with second_disk_troubles(second):
        require_other_disk(folder, second)
        lacking = [each for each in backups_in(folder) if now - each.made_at <= KEPT]
        return tuple(path for each in lacking if (path := _copied(each, second)) is not None)


def trim_copies(folder: Path, second: Path, now: datetime) -> tuple[Path, ...]:
    """Delete copies of more than 35 days that `folder` has let go, never the newest one."""
    with second_disk_troubles(second):
        kept, newest = {each.path.name for each in backups_in(folder)}, newest_backup(second)
        old = [
            each.path
            for each in backups_in(second)
            if now - each.made_at > KEPT and each.path.name not in kept and each != newest
        ]
        for path in old:
            path.unlink(missing_ok=True)
        return tuple(old)


@contextmanager
def second_disk_troubles(second: Path) -> Iterator[None]:
    """Whatever is wrong there is the second disk's, and says so."""
    try:
        yield
    except OSError as wrong:
        kind = ERRNOS.get(wrong.errno or 0, OutOfReach)
        raise kind(f"the second disk, {second}: {wrong.strerror}", what_to_do=WHAT_TO_DO) from wrong
    except Trouble as trouble:
        trouble.what_to_do = WHAT_TO_DO
        raise


def require_other_disk(folder: Path, second: Path) -> None:
    """A folder that waits for its disk to be mounted is on the first disk, and is no second one."""
    if not second.is_dir():
        raise OutOfReach(f"the second disk is away: there is no folder {second}")
    first = folder if folder.is_dir() else folder.parent
    if device_of(first) == device_of(second):
        raise OutOfReach(f"the second disk is away: {second} is on the same disk as {first}")


def device_of(path: Path) -> int:
    """Which disk a folder is on."""
    return path.stat().st_dev


def _copied(backup: Backup, second: Path) -> Path | None:
    place = second / backup.path.name
    if place.exists():
        if place.stat().st_size != backup.path.stat().st_size:
            raise FileBroken(f"the second disk is failing: {place} is not as long as it was")
        return None
    with part_of(place) as part:
        with backup.path.open("rb") as old, part.open("wb") as new:
            while piece := old.read(PIECE):
                new.write(piece)
        sync(part)
        forget_cached(part)
        if _digest(part) != _digest(backup.path):
            raise FileBroken(f"the second disk is failing: {place} is not what was copied")
        put_new(part, place)
    return place


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
