"""Media on the second disk: each night what it lacks, byte for byte; nothing is in the backups."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from db.backup import KEPT
from db.files import forget_cached, make_folder, part_of, put_new, sync
from db.second_disk import PIECE, require_other_disk, second_disk_troubles
from kiosk.media.shelf import NAME, STAYS_FREE, digest_of
from kiosk.trouble import DiskFull, FileBroken

MOST_A_NIGHT = timedelta(days=3)


def copy_media(shelf: Path, second: Path, now: datetime) -> tuple[Path, ...]:
    """Copy the files of the shelf that the folder on the second disk lacks; the copies made.

    A copy's own time is when it was last seen on the shelf: one that was removed stays for 35 days,
    and if the shelf is lost, so long there is time to bring all of it back.
    """
    if not shelf.is_dir():
        return ()
    with second_disk_troubles(second):
        require_other_disk(shelf, second)
        folder = second / "media"
        make_folder(folder)
        there = [path for path in sorted(shelf.iterdir()) if NAME.fullmatch(path.name)]
        made = tuple(folder / path.name for path in there if _copied(path, folder / path.name))
        for copy in (folder / path.name for path in there):
            if copy.exists():
                os.utime(copy, (now.timestamp(), now.timestamp()))
        return made


def trim_media(second: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the copies that were not on the shelf for 35 days, while others were."""
    with second_disk_troubles(second):
        copies = [path for path in (second / "media").glob("*") if NAME.fullmatch(path.name)]
        seen = {path: path.stat().st_mtime for path in copies}
        lately = (now - MOST_A_NIGHT).timestamp()
        if not any(at > lately for at in seen.values()):
            return ()
        old = tuple(path for path, at in seen.items() if at < (now - KEPT).timestamp())
        for path in old:
            path.unlink(missing_ok=True)
        return old


def _require_room(folder: Path, size: int) -> None:
    """Media never take the room of the backups to come."""
    if size + STAYS_FREE > shutil.disk_usage(folder).free:
        raise DiskFull("the second disk: pictures and films leave too little room for the backups")


def _copied(source: Path, place: Path) -> bool:
    """Copy one file, read back from that disk; False where it is there already, or is damaged on
    the shelf, which the week's reading tells.
    """
    if place.exists() and place.stat().st_size == source.stat().st_size:
        return False
    place.unlink(missing_ok=True)
    _require_room(place.parent, source.stat().st_size)
    with part_of(place) as part:
        with source.open("rb") as old, part.open("wb") as new:
            while piece := old.read(PIECE):
                new.write(piece)
        sync(part)
        forget_cached(part)
        if digest_of(part) != source.stem:
            if digest_of(source) != source.stem:
                return False
            raise FileBroken(f"the second disk is failing: {place} is not what was copied")
        put_new(part, place)
    return True
