"""Bring a database to this version's schema: a copy is migrated and checked, then swapped in."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL

from db import postgres
from db.backup import back_up, copy_into, database_file, newest_backup
from db.check import (
    Snapshot,
    newest,
    opened,
    require_ours,
    require_pages,
    require_sound,
    snapshot_of,
)
from db.files import FileLock, beside, file_troubles, lock_of, part_of, swap_in
from db.restore import fold_away
from db.trouble import (
    Busy,
    DatabaseGone,
    FileBroken,
    ProgramAbsent,
    ReadOnly,
    StillOpen,
    TooNew,
)

log = logging.getLogger(__name__)

BEFORE = "before-upgrade"
QUICK_BYTES = 64 * 1024 * 1024
"""Up to this size all pages are looked at on every start; a larger file waits for the night."""

PATIENCE_S = 10.0
Keep = Callable[[], object]


def make_ready(url: str, backups: Path, now: datetime) -> FileLock | None:
    """Make, look at and upgrade the database at `url`; hold on to the answer while it is open.

    Before a populated database is upgraded it is backed up into `backups`. Raises the Trouble that
    says what is wrong with the file and which backup to go back to.
    """
    place = database_file(url)
    if place is None:
        upgrade(url, lambda: postgres.back_up(url, backups, now, BEFORE))
        return None
    lock_file = lock_of(place)
    require_folder(place)
    for _ in range(3):
        lock = FileLock.shared(lock_file, PATIENCE_S)
        try:
            is_ready = _is_ready(place, backups)
        except BaseException:
            lock.release()
            raise
        if is_ready:
            return lock
        lock.release()
        upgrade(url, lambda: back_up(place, backups, now, BEFORE))
    raise StillOpen(f"other programs keep changing {place}")


def require_folder(place: Path) -> None:
    """Refuse a database whose folder is not there: perhaps its disk is not either."""
    if not place.parent.is_dir():
        raise DatabaseGone(f"there is no folder {place.parent}")


def _is_ready(place: Path, backups: Path) -> bool:
    if not place.exists():
        _refuse_gone(place, backups)
        return False
    try:
        return _look_quickly(place) == newest()
    except (TooNew, Busy):
        raise
    except FileBroken as broken:
        last = newest_backup(backups)
        if last is not None and type(broken) is FileBroken:
            broken.what_to_do = f"Stop the kiosk and type: hub-kiosk-admin restore {last.path}"
        raise


def _look_quickly(place: Path) -> str:
    if place.stat().st_size == 0:
        raise FileBroken(f"{place} is empty (0 bytes)")
    if not os.access(place, os.W_OK):
        raise ReadOnly(f"{place} may only be read")
    with opened(place, to_write=True) as connection:
        connection.execute("BEGIN IMMEDIATE")  # tells now, and not a visitor, who holds it
        connection.execute("ROLLBACK")
        revision = require_ours(place, connection)
        if place.stat().st_size <= QUICK_BYTES:
            require_pages(place, connection)
    return revision


def _refuse_gone(place: Path, backups: Path) -> None:
    """An empty hub in place of a lost one would look as if nobody had ever come."""
    last = newest_backup(backups)
    if last is not None:
        raise DatabaseGone(
            f"{place} is gone, and there are backups of it",
            what_to_do="Connect the disk that it is on, or put the file back, or type:"
            f" hub-kiosk-admin restore {last.path}. To begin a new hub, move the folder"
            f" {backups} away.",
        )
    if beside(place, "-wal").exists():
        raise DatabaseGone(f"{place} is gone, but {place.name}-wal is there")


def upgrade(url: str, keep: Keep | None = None) -> None:
    """Make or upgrade the schema of the database at `url`; nothing happens when it is current.

    `keep` is called before a populated database is upgraded. On SQLite a copy is migrated and put
    in place when all of it is right, so a half migration never starts; a server does all of it in
    one transaction.
    """
    place = database_file(url)
    if place is None:
        migrate(url, lambda: _keep_if_able(keep))
        return
    require_folder(place)
    with file_troubles(), FileLock.alone(lock_of(place), PATIENCE_S):
        if not place.exists() or _revision(place) != newest():
            _swap_in_migrated(place, keep)


def _revision(place: Path) -> str:
    with opened(place, to_write=True) as connection:
        return require_ours(place, connection)


def migrate(url: str, keep: Keep | None = None) -> None:
    """Run the migrations in place (`db.migrating`); most starts have none, and so do without it."""
    from db import migrating

    migrating.migrate(url, keep)


def _swap_in_migrated(place: Path, keep: Keep | None) -> None:
    is_new = not place.exists()
    with part_of(place) as part:
        before = Snapshot(None, {})
        if not is_new:
            if keep:
                keep()
            before = copy_into(place, part)
        migrate(URL.create("sqlite", database=str(part)).render_as_string())
        _require_all_kept(part, before)
        fold_away(place)
        swap_in(part, place)


def _require_all_kept(part: Path, before: Snapshot) -> None:
    """Sound, at the newest version, and in no table fewer rows than before."""
    fold_away(part)
    with opened(part) as connection:
        after = snapshot_of(connection)
        require_sound(part, connection)
    fewer = [t for t, rows in before.counts.items() if after.counts.get(t, rows) < rows]
    if fewer or after.revision != newest():
        raise FileBroken(f"the upgrade lost rows of {', '.join(fewer) or 'nothing'}: not done")


def _keep_if_able(keep: Keep | None) -> None:
    """A server undoes a failed upgrade itself: no kiosk stays dark because pg_dump is missing."""
    try:
        if keep is not None:
            keep()
    except ProgramAbsent as absent:
        log.warning("upgrading without a backup: %s. %s", absent, absent.what_to_do)
