"""Backups: a copy under load, read back before it gets its name; restore; and what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pysqlite3
from sqlalchemy import make_url

from db.check import Snapshot, look, opened, snapshot_of
from db.files import (
    BESIDE,
    beside,
    file_troubles,
    forget_cached,
    make_folder,
    part_of,
    put_new,
    sync,
)
from db.trouble import FileBroken, NameTaken, OutOfReach

PAGES_A_STEP = 256
KEPT = timedelta(days=35)
"""Backups hold names, so they go as the names do (M6, and the retention of personal data)."""

MOST_A_NIGHT = timedelta(days=3)
"""A clock that is years ahead must not throw all backups away in one night."""

NAME = re.compile(r"hub-(\d{8}T\d{6}Z)(?:-([a-z-]+?))?(?:-(\d+))?\.(?:db|dump)")


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: its file, the instant in its name, and why it was made ("" is nightly)."""

    path: Path
    made_at: datetime
    why: str


def database_file(url: str) -> Path | None:
    """The file of an SQLite database; None for a server's or one in memory."""
    parsed = make_url(url)
    is_file = parsed.get_backend_name() == "sqlite" and parsed.database
    return Path(parsed.database or "") if is_file else None


def back_up(source: Path, folder: Path, now: datetime, why: str = "") -> Backup:
    """Back `source` up into `folder`, under the name of this instant; Trouble when it fails."""
    with file_troubles():
        make_folder(folder)
        for place in free_names(folder, now, why):
            try:
                copy_verified(source, place)
            except NameTaken:
                continue
            return Backup(place, now, why)
    raise OutOfReach(f"no name is free in {folder}")


def free_names(folder: Path, now: datetime, why: str, ending: str = "db") -> Iterator[Path]:
    """Names by the instant in UTC, so that the doubled hour in autumn has no double."""
    stem = f"hub-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}" + (f"-{why}" if why else "")
    for number in count(1):
        place = folder / (f"{stem}.{ending}" if number == 1 else f"{stem}-{number}.{ending}")
        if not place.exists():
            yield place


def copy_verified(source: Path, place: Path) -> Snapshot:
    """Copy a database that may be in use to `place`, where no file is; what it held."""
    with file_troubles(), part_of(place) as part:
        taken = copy_into(source, part)
        verify(part, taken)
        put_new(part, place)
        return taken


def copy_into(source: Path, part: Path, *, is_live: bool = True) -> Snapshot:
    """Copy by SQLite's online backup, page step by page step, one moment of `source`.

    One read transaction spans the counting and the copying: writers go on meanwhile, and neither
    they nor the steps can mix two moments. The copy is one file with no WAL to go with it. A
    `source` that nobody writes (`is_live` False) may be on a disk that cannot be written.
    """
    with opened(source, to_write=is_live) as reader:
        reader.execute("BEGIN")
        taken = snapshot_of(reader)
        with closing(pysqlite3.connect(str(part))) as target:
            reader.backup(target, pages=PAGES_A_STEP)
            target.execute("PRAGMA journal_mode=DELETE")
        reader.execute("ROLLBACK")
    sync(part)
    return taken


def verify(path: Path, taken: Snapshot) -> None:
    """Read a copy back from the disk: sound, and row for row as many as there were."""
    forget_cached(path)
    found = look(path)
    if found != taken:
        raise FileBroken(f"{path} is not what was copied: {_difference(taken, found)}")


def _difference(taken: Snapshot, found: Snapshot) -> str:
    tables = sorted(taken.counts.keys() | found.counts.keys())
    pairs = [(name, taken.counts.get(name), found.counts.get(name)) for name in tables]
    told = [f"{name} has {is_} rows and not {was}" for name, was, is_ in pairs if was != is_]
    return ", ".join(told) or f"version {found.revision} and not {taken.revision}"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The finished backups of a folder, oldest first; files with other names are not ours."""
    if not folder.is_dir():
        return ()
    found = [_backup(path) for path in folder.iterdir()]
    return tuple(sorted((b for b in found if b), key=lambda b: (b.made_at, b.path.name)))


def newest_backup(folder: Path) -> Backup | None:
    """The last one that was made of the hub as it was; what a restore put aside is none."""
    made = [backup for backup in backups_in(folder) if backup.why != ASIDE]
    return made[-1] if made else None


ASIDE = "before-restore"


def _backup(path: Path) -> Backup | None:
    named = NAME.fullmatch(path.name)
    if named is None or not path.is_file():
        return None
    try:
        made_at = datetime.strptime(named[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, made_at, named[2] or "")


def trim(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the backups older than 35 days, the oldest days first, never the newest one."""
    with file_troubles():
        kept = backups_in(folder)
        if not kept:
            return ()
        horizon = min(now - KEPT, kept[0].made_at + MOST_A_NIGHT)
        newest = newest_backup(folder)
        old = [b.path for b in kept if b.made_at < horizon and b != newest]
        for path in old:
            for file in (path, *(beside(path, ending) for ending in BESIDE)):
                file.unlink(missing_ok=True)
        return tuple(old)
